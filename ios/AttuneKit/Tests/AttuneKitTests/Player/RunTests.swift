// A run, its stopwatch and its timeline, as values.
import AttuneBindings
import AttuneKit
import Testing

@Suite struct RunTests {
    @Test(arguments: Run.Stage.allCases)
    func everyStageComesBack(_ stage: Run.Stage) {
        for (dose, outcome) in [(Dose.default, Outcome.finished), (.minutes(5), .stopped), (.cycles(3), .worse)] {
            let run = Run(
                wish("slow_breathing", "even", dose), stage: stage, doneMillis: 1_234, steps: 2, heatBefore: 0, beganWallMillis: 99,
                outcome: outcome, id: "id"
            )
            #expect(Run(kept: run.kept) == run)
        }
        let bare = Run(wish("slow_breathing"), stage: stage)
        #expect(Run(kept: bare.kept) == bare)
    }

    @Test func whatIsNoRunIsNone() {
        let good = Run(wish("slow_breathing", nil, .cycles(3)), heatBefore: 4, outcome: .worse).kept
        #expect(Run(kept: []) == nil)
        #expect(Run(kept: good + ["more"]) == nil)
        #expect(Run(kept: Array(repeating: "x", count: 10)) == nil)
        for place in [2, 3, 4, 5, 6, 7, 8] {
            var words = good
            words[place] = "x"
            #expect(Run(kept: words) == nil, "\(place)")
        }
    }

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
