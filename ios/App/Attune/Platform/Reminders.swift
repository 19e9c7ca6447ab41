// Reminders on this phone: planned, answered, taken back. Not here: which there are (the core), the difference to what waits
// (NotificationPlanner), and the system's centre (SystemNotifications).
import AttuneBindings
import AttuneKit
import Foundation
import UserNotifications

/// Opens the store where it has to; where that can't be done now, what was planned stays.
final class Reminders: NSObject, UNUserNotificationCenterDelegate, Sendable {
    private let keeper: StoreKeeper

    init(keeper: StoreKeeper) { self.keeper = keeper }

    /// Hears of answers from here on. Before the app has finished launching, or the one that launched it is lost.
    func listen() { UNUserNotificationCenter.current().delegate = self }

    /// Plans anew.
    func plan() async { try? await planner()?.plan() }

    func isAllowed(asking: Bool) async -> Bool { await planner()?.isAllowed(asking: asking) ?? false }

    /// Takes back and away all there is.
    func forget() async { await planner()?.forget() }

    func userNotificationCenter(
        _ center: UNUserNotificationCenter, didReceive response: UNNotificationResponse
    ) async {
        guard response.actionIdentifier != UNNotificationDismissActionIdentifier else { return }
        let request = response.notification.request
        let answer = NudgeAnswer(rawValue: response.actionIdentifier) ?? .opened
        if answer == .doItNow || answer == .opened {
            let exercise = request.content.userInfo[SystemNotifications.exercise] as? String
            await MainActor.run { Wishes.shared.exercise = answer == .doItNow ? exercise : nil }
        }
        try? await planner()?.answered(request.identifier, answer)
    }

    /// Whoever has the app open is here already: only what lies in the list may be added to.
    func userNotificationCenter(
        _ center: UNUserNotificationCenter, willPresent notification: UNNotification
    ) async -> UNNotificationPresentationOptions {
        [.list]
    }

    private func planner() async -> NotificationPlanner? {
        await keeper.openOrNil().map { NotificationPlanner(core: $0, centre: SystemNotifications()) }
    }
}
