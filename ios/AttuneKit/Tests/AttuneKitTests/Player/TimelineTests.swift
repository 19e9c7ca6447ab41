// A timeline, as a value, and the clock of a run. Not here: where a run stands (KeptRunTests).
import AttuneBindings
import AttuneKit
import Testing

@Suite struct TimelineTests {
    @Test func aStepIsFoundAtItsStartUntilTheNextBegins() async throws {
        let core = try await Core.demo(locale: "en", present: StandingPresent())
        let session = try await core.session(wish("slow_breathing", nil, .cycles(2)))
        #expect([-1, 0, 3_999, 4_000, 9_999, 10_000, 20_000, 99_000].map { session.step(at: $0) } == [0, 0, 0, 1, 1, 2, 3, 3])
        #expect(session.timeline[1].endMs == 10_000)
        await core.shutDown()
    }

    @Test func theShapeIsEasedLikeABreathAndStaysWithinItsStep() async throws {
        let core = try await Core.demo(locale: "en", present: StandingPresent())
        let step = try await core.session(wish("slow_breathing")).timeline[0]
        let fullness = (0...4).map { step.fullness(millisInStep: Int64($0) * 1_000) }
        #expect(fullness == fullness.sorted())
        #expect(fullness[1] - fullness[0] < fullness[2] - fullness[1])
        #expect(step.fullness(millisInStep: -5) == Double(step.sizeFrom) / 100)
        #expect(step.fullness(millisInStep: 99_000) == Double(step.sizeTo) / 100)
        await core.shutDown()
    }

    @Test func whatIsLeftIsToldInWholeSecondsTheBegunOneCounted() {
        #expect([-5, 0, 1, 999, 1_000, 1_001].map { secondsLeft($0) } == [0, 0, 1, 1, 1, 2])
        #expect([0, 9, 60, 245, 3_600].map { clockWords($0) } == ["0:00", "0:09", "1:00", "4:05", "60:00"])
    }

    @Test func theDevicesClockOnlyGoesOn() async {
        let clock = DeviceClock()
        let first = clock.millis()
        await clock.wait(millis: 1)
        #expect(clock.millis() > first && first >= 0)
    }
}
