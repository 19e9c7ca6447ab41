// iOS's notification centre, as the planner wants one. Not here: what is planned (AttuneKit), and what an answer leads to
// (Reminders).
import AttuneKit
import Foundation
import UserNotifications

/// The system's centre. Everything it needs to give a request back is in the request itself.
struct SystemNotifications: NotificationCentre {
    private var centre: UNUserNotificationCenter { .current() }

    func permission() async -> NotificationPermission {
        switch await centre.notificationSettings().authorizationStatus {
        case .notDetermined: .notAsked
        case .denied: .refused
        case .authorized, .provisional, .ephemeral: .allowed
        @unknown default: .refused
        }
    }

    func ask() async -> NotificationPermission {
        let isAllowed = try? await centre.requestAuthorization(options: [.alert, .sound])
        return isAllowed == true ? .allowed : .refused
    }

    func offer(_ categories: [AttuneKit.NotificationCategory]) async {
        centre.setNotificationCategories(Set(categories.map { category in
            let actions = category.actions.map { action in
                UNNotificationAction(
                    identifier: action.answer.rawValue, title: action.title, options: action.answer == .doItNow ? .foreground : []
                )
            }
            return UNNotificationCategory(
                identifier: category.id, actions: actions, intentIdentifiers: [],
                hiddenPreviewsBodyPlaceholder: category.hiddenPreview, categorySummaryFormat: nil
            )
        }))
    }

    func pending() async -> [NotificationRequest] { await centre.pendingNotificationRequests().map(NotificationRequest.init) }

    func delivered() async -> [NotificationRequest] {
        await centre.deliveredNotifications().map { NotificationRequest($0.request) }
    }

    func add(_ request: NotificationRequest) async throws { try await centre.add(UNNotificationRequest(request)) }

    func remove(_ ids: [String]) async { centre.removePendingNotificationRequests(withIdentifiers: ids) }

    func removeDelivered(_ ids: [String]) async { centre.removeDeliveredNotifications(withIdentifiers: ids) }
}

/// The names under which a request carries what the system's own fields don't hold.
extension SystemNotifications {
    static let exercise = "exercise"
    fileprivate static let utcMillis = "utcMillis"
}

extension UNNotificationRequest {
    fileprivate convenience init(_ request: NotificationRequest) {
        let content = UNMutableNotificationContent()
        content.title = request.title
        content.body = request.body
        content.categoryIdentifier = request.category
        content.interruptionLevel = request.interruption == .timeSensitive ? .timeSensitive : .active
        content.sound = .default
        var carried: [AnyHashable: Any] = [:]
        carried[SystemNotifications.exercise] = request.exercise
        if case let .instant(utcMillis) = request.when { carried[SystemNotifications.utcMillis] = utcMillis }
        content.userInfo = carried
        self.init(identifier: request.id, content: content, trigger: UNNotificationTrigger.at(request.when))
    }
}

extension UNNotificationTrigger {
    fileprivate static func at(_ when: NotificationRequest.When) -> UNNotificationTrigger? {
        switch when {
        case let .wallClock(clock):
            let components = DateComponents(
                calendar: Calendar(identifier: .gregorian), year: clock.year, month: clock.month, day: clock.day,
                hour: clock.hour, minute: clock.minute, second: clock.second
            )
            return UNCalendarNotificationTrigger(dateMatching: components, repeats: false)
        case let .instant(utcMillis):
            let seconds = Date(timeIntervalSince1970: Double(utcMillis) / 1000).timeIntervalSinceNow
            // No trigger: at once.
            return seconds > 0 ? UNTimeIntervalNotificationTrigger(timeInterval: seconds, repeats: false) : nil
        }
    }
}

extension NotificationRequest {
    /// What the system has kept of one.
    fileprivate init(_ request: UNNotificationRequest) {
        let content = request.content
        self.init(
            id: request.identifier, title: content.title, body: content.body, category: content.categoryIdentifier,
            when: When(request), interruption: content.interruptionLevel == .timeSensitive ? .timeSensitive : .active,
            exercise: content.userInfo[SystemNotifications.exercise] as? String
        )
    }
}

extension NotificationRequest.When {
    fileprivate init(_ request: UNNotificationRequest) {
        let dated = (request.trigger as? UNCalendarNotificationTrigger)?.dateComponents
        if let dated, let clock = WallClock(dated) {
            self = .wallClock(clock)
        } else {
            self = .instant(utcMillis: request.content.userInfo[SystemNotifications.utcMillis] as? Int64 ?? 0)
        }
    }
}

extension WallClock {
    fileprivate init?(_ components: DateComponents) {
        guard let year = components.year, let month = components.month, let day = components.day, let hour = components.hour,
            let minute = components.minute, let second = components.second
        else { return nil }
        self.init(year: year, month: month, day: day, hour: hour, minute: minute, second: second)
    }
}
