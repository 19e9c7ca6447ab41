// Stories of the agreed time-out.
import AttuneBindings
import AttuneKit
import Foundation
import Testing

private let minute: Int64 = 60_000

@Suite struct TimeOutTests {
    private let desk = Desk()
    private var attune: Attune { desk.attune }

    @Test func whatOneBeginsWithIsAScreenOfItsOwnAndStartingPromisesTheReturn() throws {
        let begin = try #require(attune.timeOut(now: evening).begin)
        #expect(begin.steps.count == 7 && begin.minutes == 30)
        #expect(begin.durations.first?.minutes == 20 && begin.durations.last?.minutes == 1440)
        for duration in begin.durations { #expect(!duration.title.isEmpty && !duration.until.isEmpty) }

        let input = TimeOutInput(minutes: 45, place: "the garden", signal: "✋", pull: .reaching)
        let page = try attune.startTimeOut(input: input, now: evening, entropy: bytes(1))
        let running = try #require(page.timeOut)
        #expect(page.begin == nil)
        #expect(running.state == .running && running.remainingSeconds == 45 * 60)
        #expect(running.returnAtMs == evening.utcMillis + 45 * minute)
        #expect(running.message.contains("21:45") && running.message.hasSuffix("the garden"))
        #expect(running.acts.map(\.value) == ["return", "reschedule", "off"])
        #expect(!running.meanwhile.isEmpty)
        for exercise in running.exercises { #expect(try attune.session(wish: wish(exercise.value)).totalMs > 0) }

        let again = try open(desk.dir)
        #expect(try again.timeOut(now: evening) == page)
        again.shutDown()
    }

    @Test func theReturnIsInThePlanOfRemindersAtItsVeryInstantUntilSomeoneIsBack() throws {
        #expect(try attune.nudges(now: evening, budget: 1).timeOutReturn == nil)
        let id = try #require(attune.startTimeOut(input: half(), now: evening, entropy: bytes(1)).timeOut?.id)
        let reminder = try #require(attune.nudges(now: evening, budget: 1).timeOutReturn)
        #expect(reminder.id == "return-\(id)" && reminder.atMs == evening.utcMillis + 30 * minute)
        #expect(!reminder.publicTitle.isEmpty && reminder.publicBody != reminder.body)
        _ = try attune.rescheduleTimeOut(minutes: 60, now: evening)
        #expect(try attune.nudges(now: evening, budget: 1).timeOutReturn != reminder)
        _ = try attune.returnFromTimeOut(back: TimeOutReturn(), now: later(50 * minute))
        #expect(try attune.nudges(now: evening, budget: 1).timeOutReturn == nil)
    }

    @Test func backAtTheDoorAndHowItGoesOnALittleLater() throws {
        _ = try attune.startTimeOut(input: half(), now: evening, entropy: bytes(1))
        let moved = try #require(attune.rescheduleTimeOut(minutes: 20, now: later(31 * minute)).timeOut)
        #expect(moved.state == .rescheduled && moved.acts.map(\.value) == ["return", "off"])
        let back = try #require(attune.returnFromTimeOut(back: TimeOutReturn(), now: later(51 * minute)).timeOut)
        #expect(back.state == .kept && back.ways.count == 4)
        let day = try #require(back.days.last).value
        let aside = TimeOutReturn(how: .aside, day: day)
        let said = try #require(attune.returnFromTimeOut(back: aside, now: later(90 * minute)).timeOut)
        #expect(said.state == .kept && said.ways.isEmpty)
        let page = try attune.timeOut(now: later(91 * minute))
        #expect(page.timeOut == nil && page.begin?.aside?.isEmpty == false)
    }

    @Test func whatCannotBeIsRefusedAndChangesNothing() throws {
        #expect(refused { try attune.returnFromTimeOut(back: TimeOutReturn(), now: evening) } == .NotFound(what: .timeOut))
        #expect(refused { try attune.callOffTimeOut(now: evening) } == .NotFound(what: .timeOut))
        for minutes in [19, 1441, 0, -5, Int64.min] {
            let input = TimeOutInput(minutes: minutes)
            let code = refused { try attune.startTimeOut(input: input, now: evening, entropy: bytes(1)) }
            #expect(code == .InvalidInput(field: "minutes", why: .timeOutMinutes), "\(minutes)")
        }
        let long = TimeOutInput(minutes: 30, place: String(repeating: "🙂", count: 10_000))
        let tooLong = refused { try attune.startTimeOut(input: long, now: evening, entropy: bytes(1)) }
        #expect(tooLong == .InvalidInput(field: "place", why: .tooLong))
        #expect(try attune.timeOut(now: evening).timeOut == nil)

        _ = try attune.startTimeOut(input: half(), now: evening, entropy: bytes(1))
        let second = refused { try attune.startTimeOut(input: half(), now: evening, entropy: bytes(2)) }
        #expect(second == .InvalidInput(field: "timeOut", why: .timeOutRuns))
        _ = try attune.rescheduleTimeOut(minutes: 30, now: evening)
        let twice = refused { try attune.rescheduleTimeOut(minutes: 30, now: evening) }
        #expect(twice == .InvalidInput(field: "timeOut", why: .timeOutMoved))
        let undated = refused { try attune.returnFromTimeOut(back: TimeOutReturn(how: .aside), now: evening) }
        #expect(undated == .InvalidInput(field: "day", why: .asideDay))
        #expect(try attune.timeOut(now: evening).timeOut?.state == .rescheduled)
        #expect(try attune.callOffTimeOut(now: evening).timeOut?.state == .calledOff)
    }

    private func half() -> TimeOutInput { TimeOutInput(minutes: 30) }
}
