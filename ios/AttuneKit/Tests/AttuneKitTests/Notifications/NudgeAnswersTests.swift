// What became of a reminder that was shown, and that the core hears it. Not here: laying the plan (NotificationPlannerTests).
import AttuneBindings
import AttuneKit
import Foundation
import Testing

@Suite struct NudgeAnswersTests {
    private let desk = Desk()
    private let present = StandingPresent()
    private let centre = FakeCentre()

    @Test(arguments: [NudgeAnswer.opened, .doItNow, .notToday])
    func anAnswerEndsItForTheDay(_ answer: NudgeAnswer) async throws {
        let (core, planner, shown) = try await shownOne()
        try await planner.answered(shown.id, answer)
        #expect(await centre.shown.isEmpty)
        #expect(try await core.nudges(budget: 60).slots.allSatisfy { $0.id != shown.id })
        let waiting = await centre.waiting
        #expect(waiting.count >= 55 && waiting.allSatisfy { $0.id != shown.id })
    }

    @Test(arguments: [(NudgeAnswer.inTenMinutes, "20:10"), (.inAnHour, "21:00"), (.tonight, "21:00")])
    func laterAsksWhenAndThenItComesAgain(_ answer: NudgeAnswer, _ time: String) async throws {
        let (core, planner, shown) = try await shownOne()
        try await planner.answered(shown.id, .later)
        await centre.pass(until: present.now().utcMillis)
        #expect(await centre.shown.map(\.category) == ["later"])
        #expect(await centre.shown.map(\.title) == [labels(locale: "en").notifications.laterWhen])
        try await planner.answered(shown.id, answer)
        #expect(await centre.shown.isEmpty)
        let again = try #require(await centre.waiting.first)
        #expect(again.id == shown.id && again.body == shown.body && again.category == "daily")
        #expect(again.when == .wallClock(WallClock("2026-03-10T\(time):00")!))
        #expect(try await core.nudges(budget: 1).slots.map(\.id) == [shown.id])
    }

    @Test func oneThatWasShownAndNotAnsweredIsToldTheCoreOnceAndLiesThereStill() async throws {
        let (core, planner, shown) = try await shownOne()
        #expect(try await core.nudges(budget: 1).slots.map(\.id) == [shown.id])
        try await planner.plan()
        #expect(try await core.nudges(budget: 1).slots.map(\.id) != [shown.id])
        try await planner.plan()
        #expect(await centre.shown == [shown])
    }

    @Test func anAnswerThatCanNotBeKeptLeavesTheQuestionWhereItIs() async throws {
        let (core, planner, shown) = try await shownOne()
        await core.shutDown()
        await #expect(throws: ErrorCode.ShutDown) { try await planner.answered(shown.id, .notToday) }
        #expect(await centre.shown == [shown])
    }

    @Test func onePutOffThatIsShownAgainCanBeAnsweredAgain() async throws {
        let (core, planner, shown) = try await shownOne()
        try await planner.answered(shown.id, .inTenMinutes)
        let then = Now(utcMillis: present.now().utcMillis + 10 * 60_000, zone: evening.zone, offsetSeconds: 3600)
        present.becomes(then)
        await centre.pass(until: then.utcMillis)
        #expect(await centre.shown.map(\.id) == [shown.id])
        try await planner.answered(shown.id, .notToday)
        #expect(try await core.nudges(budget: 1).slots.map(\.id) != [shown.id])
    }

    @Test func anAnswerToOneThatLayThereForDaysIsNoErrorAndTheRestIsPlannedAnew() async throws {
        let (_, planner, shown) = try await shownOne()
        let afterDays = later(5 * oneDay)
        await centre.pass(until: afterDays.utcMillis)
        present.becomes(afterDays)
        try await planner.answered(shown.id, .notToday)
        #expect(await centre.shown.allSatisfy { $0.id != shown.id })
        #expect(await centre.waiting.count >= 55)
    }

    @Test func anAnswerToWhatIsNoReminderKeepsNothing() async throws {
        let (_, planner, _) = try await shownOne()
        let before = await centre.waiting
        try await planner.answered("return-1", .notToday)
        #expect(await centre.waiting.map(\.id).contains(before[0].id))
    }

    @Test func everyButtonIsNamedAndReadAgain() {
        for answer in NudgeAnswer.allCases { #expect(NudgeAnswer(rawValue: answer.rawValue) == answer) }
        #expect(NudgeAnswer(rawValue: "com.apple.UNNotificationDismissActionIdentifier") == nil)
    }

    /// 10 March, 20:00 in Berlin: the day's reminder was just shown.
    private func shownOne() async throws -> (Core, NotificationPlanner, NotificationRequest) {
        present.becomes(try read("2026-03-10T12:00:00+01:00[Europe/Berlin]"))
        let opened = try await Core.open(dir: desk.dir, locale: "en", present: present) { _ in key() }
        let core = try #require(opened)
        try await core.set("nudge.reminder", to: "on")
        try await core.set("nudge.time", to: "20:00")
        let planner = NotificationPlanner(core: core, centre: centre, present: present)
        try await planner.plan()
        let due = try read("2026-03-10T20:00:00+01:00[Europe/Berlin]")
        present.becomes(due)
        await centre.pass(until: due.utcMillis)
        let shown = await centre.shown
        return (core, planner, try #require(shown.first))
    }
}
