// The core's plan in the notification centre, over real stores. Not here: what became of reminders (NudgeAnswersTests).
import AttuneBindings
import AttuneKit
import Foundation
import Testing

@Suite struct NotificationPlannerTests {
    private let desk = Desk()
    private let present = StandingPresent()
    private let centre = FakeCentre()

    @Test func nothingWaitsUntilRemindersAreWishedForAndNothingIsLeftWhenTheyAreNot() async throws {
        let (core, planner) = try await reminded(false)
        try await planner.plan()
        #expect(await centre.waiting.isEmpty)
        try await core.set("nudge.reminder", to: "on")
        try await planner.plan()
        #expect(await !centre.waiting.isEmpty)
        try await core.set("nudge.reminder", to: "off")
        try await planner.plan()
        #expect(await centre.waiting.isEmpty)
    }

    @Test func eachDayOfEightWeeksHasOneAtItsTimeTodaysIsOver() async throws {
        let (core, planner) = try await reminded()
        try await planner.plan()
        let (waiting, slots) = (await centre.waiting, try await core.nudges(budget: 60).slots)
        #expect(waiting.count == 55)
        #expect(waiting.map(\.id) == slots.filter { $0.atMs > evening.utcMillis }.map(\.id))
        for request in waiting {
            let slot = try #require(slots.first { $0.id == request.id })
            #expect(await centre.instant(request) == slot.atMs)
            #expect(request.interruption == .active && request.exercise == slot.exercise)
        }
    }

    @Test func whatOthersHaveWaitingCountsAndIsLeftAlone() async throws {
        let (_, planner) = try await reminded()
        let others = (0..<10).map(otherOne)
        for other in others { await centre.keep(other) }
        try await planner.plan()
        #expect(await centre.waiting.count == 60)
        #expect(await centre.mostEver == 60)
        #expect(await centre.waiting.filter(others.contains).count == 10)
        for number in 10..<64 { await centre.keep(otherOne(number)) }
        try await planner.plan()
        #expect(await centre.waiting.count == 64, "a full centre has room for none of ours")
        #expect(await centre.waiting.allSatisfy { $0.category == "other" })
        #expect(await centre.changes().removed.allSatisfy { $0.hasPrefix("daily-") })
    }

    @Test func planningAgainChangesNothing() async throws {
        let (_, planner) = try await reminded()
        try await planner.plan()
        #expect(await centre.changes().added.count == 55)
        try await planner.plan()
        let changes = await centre.changes()
        #expect(changes.added == [] && changes.removed == [])
    }

    @Test func onlyTheDifferenceIsAddedAndTakenBack() async throws {
        let (_, planner) = try await reminded()
        try await planner.plan()
        let before = await centre.waiting
        _ = await centre.changes()
        present.becomes(later(oneDay))
        await centre.pass(until: later(oneDay).utcMillis)
        try await planner.plan()
        let changes = await centre.changes()
        #expect(changes.added.count == 2 && changes.removed == [], "the new last one, and the one that is the last no more")
        #expect(await centre.waiting.dropLast(2) == before.dropFirst().dropLast())
    }

    @Test(arguments: ["en", "de"])
    func theLastOneAndNoOtherSaysThatItIsTheLast(_ language: String) async throws {
        let (core, planner) = try await reminded()
        try await core.set("language", to: language)
        let slots = try await core.nudges(budget: 60).slots.filter { $0.atMs > evening.utcMillis }.map(\.body)
        let last = labels(locale: language).notifications.last
        for day in Int64(0)...1 {
            present.becomes(later(day * oneDay))
            await centre.pass(until: later(day * oneDay).utcMillis)
            try await planner.plan()
            let bodies = await centre.waiting.map(\.body)
            #expect(bodies.filter { $0.hasSuffix("\n\(last)") } == bodies.suffix(1))
            if day == 0 { #expect(bodies == slots.dropLast() + ["\(slots[slots.count - 1])\n\(last)"]) }
        }
    }

    @Test func anotherTimeOrAnotherLanguageTakesThePlaceOfWhatWaits() async throws {
        let (core, planner) = try await reminded()
        try await planner.plan()
        let ids = await centre.waiting.map(\.id)
        _ = await centre.changes()
        for (key, value) in [("nudge.time", "21:30"), ("language", "de")] {
            try await core.set(key, to: value)
            try await planner.plan()
            let changes = await centre.changes()
            #expect(Set(changes.added).isSuperset(of: ids) && changes.removed == [], "\(key)")
        }
        let request = try #require(await centre.waiting.first)
        #expect(request.title == "Eine Minute für dich")
        guard case let .wallClock(clock) = request.when else { throw Mistake("\(request)") }
        #expect(clock.hour == 21 && clock.minute == 30)
    }

    @Test func acrossAClockChangeItStaysTheSameTimeOnTheWall() async throws {
        present.becomes(try read("2026-03-28T12:00:00+01:00[Europe/Berlin]"))
        let (_, planner) = try await reminded()
        try await planner.plan()
        let (first, second) = (await centre.waiting[0], await centre.waiting[1])
        #expect(first.when == .wallClock(WallClock("2026-03-28T20:00:00")!))
        #expect(second.when == .wallClock(WallClock("2026-03-29T20:00:00")!))
        #expect(await centre.instant(second) - centre.instant(first) == 23 * 60 * 60 * 1000)
    }

    @Test func inAnotherZoneTheyFollowThePhoneWithoutBeingPlannedAnew() async throws {
        present.becomes(try read("2026-03-10T12:00:00+01:00[Europe/Berlin]"))
        let (_, planner) = try await reminded()
        try await planner.plan()
        _ = await centre.changes()
        await centre.travel(to: "America/New_York")
        present.becomes(try read("2026-03-10T08:00:00-04:00[America/New_York]"))
        let first = try #require(await centre.waiting.first)
        let inNewYork = try read("2026-03-10T20:00:00-04:00[America/New_York]").utcMillis
        #expect(await centre.instant(first) == inNewYork)
        try await planner.plan()
        let changes = await centre.changes()
        #expect(changes.added == [] && changes.removed == [])
    }

    @Test func aPromisedReturnIsAnInstantAndTimeSensitiveAndTheDailyOnesLeaveItAlone() async throws {
        let (_, planner) = try await reminded()
        let at = later(30 * 60 * 1000).utcMillis
        let back = NotificationRequest.promisedReturn(id: "return-1", title: "Back at 21:30", body: "", utcMillis: at)
        #expect(back.interruption == .timeSensitive)
        await centre.keep(back)
        try await planner.plan()
        await planner.forget()
        await centre.travel(to: "Asia/Tokyo")
        #expect(await centre.waiting == [back])
        #expect(await centre.instant(back) == at)
    }

    @Test func withoutPermissionNothingWaitsAndOthersAreLeftAlone() async throws {
        let (_, planner) = try await reminded()
        await centre.keep(otherOne(1))
        try await planner.plan()
        await centre.set(.refused)
        try await planner.plan()
        #expect(await centre.waiting.map(\.id) == ["other-1"])
        await centre.set(.allowed)
        try await planner.plan()
        #expect(await centre.waiting.count == 56)
    }

    @Test func permissionIsAskedForOnceAndOnlyWhereAskingIsMeant() async throws {
        for (answer, allowed) in [(NotificationPermission.allowed, true), (.refused, false)] {
            let centre = FakeCentre(.notAsked, answer: answer)
            let planner = NotificationPlanner(core: try await Core.demo(locale: "en", present: present), centre: centre)
            #expect(await !planner.isAllowed(asking: false))
            #expect(await centre.asked == 0)
            #expect(await planner.isAllowed(asking: true) == allowed)
            #expect(await planner.isAllowed(asking: true) == allowed)
            #expect(await centre.asked == 1)
        }
    }

    @Test(arguments: ["en", "de"])
    func whatALockedScreenMayShowIsNeutral(_ language: String) async throws {
        let (core, planner) = try await reminded()
        try await core.set("language", to: language)
        try await planner.plan()
        let slots = try await core.nudges(budget: 60).slots
        let (titles, categories) = (Set(await centre.waiting.map(\.title)), await centre.categories)
        #expect(titles == Set(slots.map(\.publicTitle)) && titles.count == 1)
        #expect(categories.map(\.id) == ["daily", "later"])
        #expect(categories[0].hiddenPreview == slots[0].publicBody)
        #expect(!slots.map(\.body).contains(categories[0].hiddenPreview))
        let words = labels(locale: language).notifications
        #expect(categories[0].actions.map(\.title) == [words.doItNow, words.later, words.notToday])
        #expect(categories[1].actions.map(\.title) == [words.inTenMinutes, words.inAnHour, words.tonight])
        #expect(categories[1].hiddenPreview == words.laterWhen)
    }

    @Test func plannedFromManySidesAtOnceEachIsAddedOnce() async throws {
        let (_, planner) = try await reminded()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<8 { group.addTask { try await planner.plan() } }
            try await group.waitForAll()
        }
        let added = await centre.changes().added
        #expect(added.count == Set(added).count && added.count == 55)
        #expect(await centre.mostEver <= 60)
    }

    @Test func aCentreThatTakesNoMoreIsSaidAndTriedAgain() async throws {
        let (_, planner) = try await reminded()
        await centre.refuse(true)
        #expect(await refused { try await planner.plan() } == .Internal)
        await centre.refuse(false)
        try await planner.plan()
        #expect(await centre.waiting.count == 55)
    }

    @Test func aStoreThatWasShutDownIsSaidAndWhatWaitsStays() async throws {
        let (core, planner) = try await reminded()
        try await planner.plan()
        let before = await centre.waiting
        await core.shutDown()
        #expect(await refused { try await planner.plan() } == .ShutDown)
        #expect(await centre.waiting == before)
    }

    @Test(arguments: ["", "2026", "2026-03-10", "2026-03-10T20:00", "daily-2026-03-10", "2026-03-10T20:0x:00+01:00"])
    func whatIsNoTimeIsNoTimeOnTheWall(_ text: String) {
        #expect(WallClock(text) == nil)
    }

    private func reminded(_ on: Bool = true) async throws -> (Core, NotificationPlanner) {
        let core = try await Core.open(dir: desk.dir, locale: "en", present: present) { _ in key() }
        let opened = try #require(core)
        if on { try await opened.set("nudge.reminder", to: "on") }
        try await opened.set("nudge.time", to: "20:00")
        return (opened, NotificationPlanner(core: opened, centre: centre, present: present))
    }

    private func otherOne(_ number: Int) -> NotificationRequest {
        let when = NotificationRequest.When.instant(utcMillis: later(Int64(number + 1) * 1000).utcMillis)
        let id = "other-\(number)"
        return NotificationRequest(id: id, title: "", body: "", category: "other", when: when, interruption: .active)
    }
}
