// Stories of reminders in the core: planned, ringing, put off, done. Not here: the notifications made of them.
import AttuneBindings
import AttuneKit
import Testing

@Suite struct NudgesTests {
    private let desk = Desk()
    private var attune: Attune { desk.attune }

    @Test func noRemindersArePlannedUntilTheyAreWishedFor() throws {
        #expect(try attune.nudges(now: evening, budget: 5).slots.isEmpty)
        _ = try attune.set(key: "nudge.reminder", value: "on")
        let plan = try attune.nudges(now: evening, budget: 5)
        #expect(Set(plan.slots.map(\.id)).count == 5)
        #expect(plan.slots.map(\.atMs) == plan.slots.map(\.atMs).sorted())
        for slot in plan.slots { #expect(!slot.publicBody.isEmpty && slot.publicBody != slot.body) }
    }

    @Test func aReminderRingsIsPutOffForAWhileRingsAgainAndIsDone() throws {
        _ = try attune.set(key: "nudge.reminder", value: "on")
        let slot = try #require(attune.nudges(now: evening, budget: 3).slots.first)
        let rings = Now(utcMillis: slot.atMs, zone: evening.zone, offsetSeconds: 3600)
        let due = try attune.nudgeDue(id: slot.id, now: rings, budget: 3)
        #expect(due.show?.id == slot.id && due.show?.body == slot.body)
        let putOff = try #require(attune.nudgeEvent(id: slot.id, event: .later10, now: rings, budget: 3).slots.first)
        #expect(putOff.atMs == slot.atMs + 10 * 60_000)
        let then = Now(utcMillis: putOff.atMs, zone: evening.zone, offsetSeconds: 3600)
        let after = try attune.nudgeEvent(id: putOff.id, event: .done, now: then, budget: 3)
        #expect(!after.slots.isEmpty && after.slots.allSatisfy { $0.atMs > putOff.atMs })
    }
}
