// Reminders on this phone: planned, answered, taken back. Not here: which there are (the core), the difference to what waits
// (NotificationPlanner), and the system's centre (SystemNotifications).
import AttuneBindings
import AttuneKit
import Foundation
import UserNotifications

/// Opens the store where it has to; where that can't be done now, what was planned stays.
final class Reminders: NSObject, UNUserNotificationCenterDelegate, Sendable {
    private let keeper: StoreKeeper

    /// One for each open store: it lets one plan in after the other.
    @MainActor private var made: (core: Core, planner: NotificationPlanner)?

    init(keeper: StoreKeeper) { self.keeper = keeper }

    /// Hears of answers from here on. Before the app has finished launching, or the one that launched it is lost.
    func listen() { UNUserNotificationCenter.current().delegate = self }

    /// Plans anew.
    func plan() async { try? await planner()?.plan() }

    func isAllowed(asking: Bool) async -> Bool { await planner()?.isAllowed(asking: asking) ?? false }

    /// Takes back and away all there is.
    func forget() async { await planner()?.forget() }

    // Not the forms that are `async`: those tell the system from whatever thread they end on, and UIKit, which takes its picture
    // of the app then, falls over anywhere but on the main one.
    func userNotificationCenter(
        _ center: UNUserNotificationCenter, didReceive response: UNNotificationResponse,
        withCompletionHandler completionHandler: @escaping () -> Void
    ) {
        let answered = Answered(response)
        nonisolated(unsafe) let done = completionHandler
        Task { @MainActor in
            if let answered { await follow(answered) }
            done()
        }
    }

    /// Whoever has the app open is here already: only what lies in the list may be added to.
    func userNotificationCenter(
        _ center: UNUserNotificationCenter, willPresent notification: UNNotification,
        withCompletionHandler completionHandler: @escaping (UNNotificationPresentationOptions) -> Void
    ) {
        completionHandler([.list])
    }

    @MainActor private func follow(_ answered: Answered) async {
        switch answered.answer {
        case .doItNow: Wishes.shared.exercise = answered.exercise
        case .opened, .later, .inTenMinutes, .inAnHour, .tonight, .notToday: break
        }
        try? await planner()?.answered(answered.id, answered.answer)
    }

    @MainActor private func planner() async -> NotificationPlanner? {
        guard let core = await keeper.openOrNil() else { return nil }
        if let made, made.core === core { return made.planner }
        let planner = NotificationPlanner(core: core, centre: SystemNotifications())
        made = (core, planner)
        return planner
    }
}

/// What of an answer is needed.
private struct Answered: Sendable {
    let id: String
    let answer: NudgeAnswer
    let exercise: String?

    /// Nil where it was only put away.
    init?(_ response: UNNotificationResponse) {
        guard response.actionIdentifier != UNNotificationDismissActionIdentifier else { return nil }
        let request = response.notification.request
        id = request.identifier
        answer = NudgeAnswer(rawValue: response.actionIdentifier) ?? .opened
        exercise = request.content.userInfo[SystemNotifications.exercise] as? String
    }
}
