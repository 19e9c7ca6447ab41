// A notification centre as iOS has it: it keeps the 64 soonest of the app, drops the rest without a word, and shows what is due by
// the phone's clock, in whatever zone the phone is. Not here: the tests.
import AttuneBindings
import AttuneKit
import Foundation

actor FakeCentre: NotificationCentre {
    private(set) var waiting: [NotificationRequest] = []
    private(set) var shown: [NotificationRequest] = []
    private(set) var categories: [NotificationCategory] = []
    private(set) var asked = 0

    /// What was added and taken back, in that order, since it was last asked.
    private var added: [String] = []
    private var removed: [String] = []

    /// The most that ever waited at once.
    private(set) var mostEver = 0

    private var allowed: NotificationPermission
    private let answer: NotificationPermission
    private var zone: TimeZone
    private var refuses = false

    /// In Berlin.
    init(_ allowed: NotificationPermission = .allowed, answer: NotificationPermission = .allowed) {
        (self.allowed, self.answer, zone) = (allowed, answer, TimeZone(identifier: "Europe/Berlin")!)
    }

    func permission() -> NotificationPermission { allowed }

    func ask() -> NotificationPermission {
        asked += 1
        if allowed == .notAsked { allowed = answer }
        return allowed
    }

    func offer(_ categories: [NotificationCategory]) { self.categories = categories }

    func pending() -> [NotificationRequest] { waiting }

    func delivered() -> [NotificationRequest] { shown }

    func add(_ request: NotificationRequest) throws {
        if refuses { throw Full() }
        added.append(request.id)
        keep(request)
    }

    func remove(_ ids: [String]) {
        removed += ids
        waiting.removeAll { ids.contains($0.id) }
    }

    func removeDelivered(_ ids: [String]) { shown.removeAll { ids.contains($0.id) } }

    /// Some other part of the app puts one there.
    func keep(_ request: NotificationRequest) {
        waiting.removeAll { $0.id == request.id }
        waiting.append(request)
        waiting = Array(waiting.sorted { instant($0) < instant($1) }.prefix(64))
        mostEver = max(mostEver, waiting.count)
    }

    func set(_ permission: NotificationPermission) { allowed = permission }

    func refuse(_ refuses: Bool) { self.refuses = refuses }

    func travel(to zone: String) { self.zone = TimeZone(identifier: zone)! }

    /// The clock goes on: what is due until then is shown.
    func pass(until utcMillis: Int64) {
        let due = waiting.filter { instant($0) <= utcMillis }
        waiting.removeAll { due.contains($0) }
        if allowed == .allowed { shown.removeAll { old in due.contains { $0.id == old.id } } }
        if allowed == .allowed { shown += due }
    }

    func changes() -> (added: [String], removed: [String]) {
        defer { (added, removed) = ([], []) }
        return (added, removed)
    }

    /// When it is shown, where the phone is now.
    func instant(_ request: NotificationRequest) -> Int64 {
        switch request.when {
        case let .instant(utcMillis): return utcMillis
        case let .wallClock(clock):
            var calendar = Calendar(identifier: .gregorian)
            calendar.timeZone = zone
            let components = DateComponents(
                year: clock.year, month: clock.month, day: clock.day, hour: clock.hour, minute: clock.minute, second: clock.second
            )
            return Int64(calendar.date(from: components)!.timeIntervalSince1970 * 1000)
        }
    }
}

private struct Full: Error {}
