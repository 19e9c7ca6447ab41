// The core's plan of reminders, laid into the notification centre: only the difference is added and taken back. Called at launch,
// in the foreground, after a change of clock, zone, language or settings, and after an answer. Not here: when a slot is due (the
// core decides), and the centre itself.
//
// # Why dated one-shots
// The system runs nothing of ours when one is due, so each carries its own words, and each has its own day. They stand on the wall
// clock without a zone, so that eight in the evening stays eight in the evening wherever the phone is taken.
//
// # Why never more than 60
// The system keeps the 64 soonest of an app and drops the rest without a word. Whatever else the app has waiting counts, too.
//
// # Why the last one says so
// Only an open app plans on. Whoever stays away for weeks would else hear nothing more, and not know why.
//
// # Why a slot that is due already is left out
// Whoever opens the app is here: there is nobody to remind.
import AttuneBindings

/// The most that wait at once, the app's other notifications included.
private let most: UInt32 = 60

/// Keeps the notification centre at what the core has planned.
public final class NotificationPlanner: Sendable {
    private let core: Core
    private let centre: any NotificationCentre
    private let present: any Present
    private let turn = TaskTurn()

    public init(core: Core, centre: any NotificationCentre, present: any Present = DevicePresent()) {
        (self.core, self.centre, self.present) = (core, centre, present)
    }

    /// Plans anew. Fails with what the core fails with; `Internal`, where the centre takes no more.
    public func plan() async throws(ErrorCode) {
        try await turn.run { () async throws(ErrorCode) in try await self.planned() }
    }

    /// The person answered the reminder `id`: that is kept, and the rest is planned anew. Fails as `plan` does.
    public func answered(_ id: String, _ answer: NudgeAnswer) async throws(ErrorCode) {
        try await turn.run { () async throws(ErrorCode) in try await self.kept(id, answer) }
    }

    /// Whether reminders come through; asks the person for it if `asking` and it was never asked.
    public func isAllowed(asking: Bool) async -> Bool {
        let permission = await centre.permission()
        return switch permission {
        case .allowed: true
        case .refused: false
        case .notAsked: asking ? await centre.ask() == .allowed : false
        }
    }

    /// Takes back and away all that is the planner's: there is nothing to remind of any more.
    public func forget() async {
        await turn.run { () async in
            await self.centre.remove(self.centre.pending().filter(\.isOurs).map(\.id))
            await self.centre.removeDelivered(self.centre.delivered().filter(\.isOurs).map(\.id))
        }
    }

    private func planned() async throws(ErrorCode) {
        let pending = await centre.pending()
        let room = max(0, Int(most) - pending.count { !$0.isOurs })
        var plan = try await core.nudges(budget: most)
        let shown = Set(await centre.delivered().filter(\.isOurs).map(\.id))
        // Nobody told when it was shown; the core learns it once, for then it is none of the plan any more.
        for slot in plan.slots where shown.contains(slot.id) && isPast(slot) {
            plan = try await core.nudgeEvent(slot.id, .fired, budget: most)
        }
        let isAllowed = await centre.permission() == .allowed
        var wanted = Array(plan.slots.filter { isAllowed && !isPast($0) }.compactMap(request).prefix(room))
        if let last = wanted.popLast() { wanted.append(last.ending(await core.labels().notifications.last)) }
        await offer(plan)
        try await lay(wanted, over: pending.filter { $0.category == NotificationCategory.dailyId })
    }

    /// What was asked goes from sight when its answer is kept, and no sooner.
    private func kept(_ id: String, _ answer: NudgeAnswer) async throws(ErrorCode) {
        if let event = answer.event {
            do throws(ErrorCode) {
                _ = try await core.nudgeEvent(id, event, budget: most)
            } catch .InvalidInput(field: "id", _) {
                // It lay there for days: its day is over, and so is whatever could be kept of it.
            }
            await centre.removeDelivered([id])
            try await planned()
        } else {
            try await add(laterWhen(id))
            await centre.removeDelivered([id])
        }
    }

    private func offer(_ plan: NudgePlan) async {
        guard let hiddenPreview = plan.slots.first?.publicBody else { return }
        let words = await core.labels().notifications
        await centre.offer([.daily(words, hiddenPreview: hiddenPreview), .later(words)])
    }

    /// What is to go goes first, so that there is room for what comes.
    private func lay(_ wanted: [NotificationRequest], over before: [NotificationRequest]) async throws(ErrorCode) {
        let gone = before.map(\.id).filter { id in !wanted.contains { $0.id == id } }
        if !gone.isEmpty { await centre.remove(gone) }
        for request in wanted where !before.contains(request) { try await add(request) }
    }

    private func add(_ request: NotificationRequest) async throws(ErrorCode) {
        do {
            try await centre.add(request)
        } catch {
            throw .Internal
        }
    }

    private func isPast(_ slot: SlotView) -> Bool { slot.atMs <= present.now().utcMillis }

    private func request(_ slot: SlotView) -> NotificationRequest? {
        WallClock(slot.at).map {
            NotificationRequest(
                id: slot.id, title: slot.publicTitle, body: slot.body, category: NotificationCategory.dailyId,
                when: .wallClock($0), interruption: .active, exercise: slot.exercise
            )
        }
    }

    /// "Later" asks once more, in the same place: ten minutes, an hour, tonight.
    private func laterWhen(_ id: String) async -> NotificationRequest {
        NotificationRequest(
            id: id, title: await core.labels().notifications.laterWhen, body: "", category: NotificationCategory.laterId,
            when: .instant(utcMillis: present.now().utcMillis), interruption: .active
        )
    }
}

extension NotificationRequest {
    /// Whether the planner put it there; every other one is left alone.
    fileprivate var isOurs: Bool { [NotificationCategory.dailyId, NotificationCategory.laterId].contains(category) }
}

extension NudgeAnswer {
    /// What is kept of it; nil for the one that leads to another question.
    fileprivate var event: NudgeEvent? {
        switch self {
        case .opened, .doItNow: .opened
        case .later: nil
        case .inTenMinutes: .later10
        case .inAnHour: .later60
        case .tonight: .tonight
        case .notToday: .notToday
        }
    }
}
