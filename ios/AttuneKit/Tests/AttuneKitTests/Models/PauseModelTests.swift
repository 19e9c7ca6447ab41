// The hard moment as its screen walks through it, over the real core and on a clock that is moved by hand. Not here: which step
// follows which (the core's own tests).
import AttuneBindings
import Testing

@testable import AttuneKit

@MainActor @Suite struct PauseModelTests {
    private let clock = HandClock()

    @Test func aHardMinuteFromTheBreathToTheWayOn() async throws {
        let (stage, pause, device) = try await begun()
        #expect(step(pause)?.step == .breathe && playing(pause)?.isPaused == false, "one tap, and it breathes")
        await passed(pause, 5_000)
        #expect(step(pause)?.step == .heat && !device.isPlaying, "the breath leads on by itself")
        await pause.pull(.reaching)
        #expect(step(pause)?.step == .heat && step(pause)?.pull == .reaching)
        await pause.heat(9)
        #expect(step(pause)?.exercise == "cyclic_sighing" && device.isPlaying)
        await passed(pause, 29_250)
        #expect(step(pause)?.step == .heatAgain)
        await pause.heat(4)
        #expect(step(pause)?.choices.first?.value == "say_softly")
        await pause.choose("go_on")
        guard case .closed(let sentence) = pause.state else { throw Unexpected() }
        #expect(!sentence.isEmpty)
        #expect(try await stage.core.pause() == nil)
        pause.close()
        #expect(stage.app.pages.isEmpty)
    }

    @Test func everyStepCanBeSkipped() async throws {
        let (_, pause, _) = try await begun()
        for expected in [PauseStep.heat, .tool, .next] {
            await pause.skip()
            #expect(step(pause)?.step == expected)
        }
        await pause.skip()
        guard case .closed = pause.state else { throw Unexpected() }
    }

    @Test func whatMakesItWorseGivesWayToGroundingAndAnotherToolBeginsAtItsBeginning() async throws {
        let (_, pause, _) = try await begun()
        await pause.skip()
        await pause.heat(9)
        await passed(pause, 3_000)
        let other = try #require(step(pause)?.choices.last { $0.value != "grounding_54321" })
        await pause.choose(other.value)
        #expect(step(pause)?.exercise == other.value && pause.done() == 0)
        await passed(pause, 3_000)
        await pause.worse()
        #expect(step(pause)?.exercise == "grounding_54321" && pause.done() == 0)
    }

    @Test func aPageThatIsCoveredStandsWhereItWasAndGoesOn() async throws {
        let (stage, pause, device) = try await begun()
        await pause.skip()
        await pause.heat(9)
        await passed(pause, 6_000)
        pause.disappeared()
        #expect(!device.isPlaying && playing(pause)?.isPaused == true)
        clock.pass(60_000)
        let same = try #require(stage.app.pauseModel(device, clock: clock))
        #expect(same === pause)
        await same.appeared()
        #expect(playing(same)?.isPaused == true && same.done() == 6_000)
        same.pauseOrGoOn()
        await passed(same, 1_000)
        #expect(same.done() == 7_000)
    }

    @Test func aKilledAppFindsItsStepAndStartsNothingUnasked() async throws {
        let (stage, pause, device) = try await begun()
        await pause.skip()
        await pause.heat(9)
        let core = stage.core
        // Another process, which comes back to the page.
        let app = AppModel(open: { .done(core) }, wipe: {})
        app.comeBack(to: AttuneKit.Place(pages: [.pause]))
        await app.finish()
        let found = try #require(app.pauseModel(device, clock: clock))
        await found.appeared()
        #expect(step(found) == step(pause) && playing(found)?.isPaused == true)
        await found.skip()
        await found.skip()
        let later = AppModel(open: { .done(core) }, wipe: {})
        later.comeBack(to: AttuneKit.Place(pages: [.history, .pause]))
        await later.finish()
        await later.pauseModel(device, clock: clock)?.appeared()
        #expect(later.pages == [.history], "one that is over closes")
    }

    @Test func tappedOnceMoreItIsANewOneUnlessTheBreathPlays() async throws {
        let (stage, pause, device) = try await begun()
        let first = step(pause)?.id
        await pause.again()
        #expect(step(pause)?.id == first)
        await pause.skip()
        await pause.again()
        #expect(step(pause)?.step == .breathe && step(pause)?.id != first)
        pause.close()
        stage.app.pause()
        let next = try #require(stage.app.pauseModel(device, clock: clock))
        #expect(next !== pause)
        await next.appeared()
        #expect(step(next)?.step == .breathe && pause.state != next.state)
    }

    @Test func twoAnswersAtOnceAreOne() async throws {
        let (_, pause, _) = try await begun()
        async let first: Void = pause.skip()
        async let second: Void = pause.skip()
        _ = await (first, second)
        #expect(step(pause)?.step == .heat)
    }

    @Test func whereNoPauseCanBeKeptThatIsSaidAndTheBreathPlaysAlone() async throws {
        let stage = await Stage()
        let device = try await FakeDevice(stage.core)
        stage.app.pause()
        let pause = try #require(stage.app.pauseModel(device, clock: clock))
        let words = await stage.words(.ShutDown)
        await stage.core.shutDown()
        await pause.appeared()
        guard case .failed(let sentence, _, _) = stage.app.state else { throw Unexpected() }
        #expect(sentence == words)
        #expect(stage.app.pages.map { if case .player = $0 { true } else { false } } == [true])
    }

    /// One tap on Pause, and the page is seen.
    private func begun() async throws -> (Stage, PauseModel, FakeDevice) {
        let stage = await Stage()
        let device = try await FakeDevice(stage.core)
        stage.app.pause()
        let pause = try #require(stage.app.pauseModel(device, clock: clock))
        await pause.appeared()
        return (stage, pause, device)
    }

    private func step(_ pause: PauseModel) -> PauseView? { if case .step(let view, _) = pause.state { view } else { nil } }

    private func playing(_ pause: PauseModel) -> PlayerState.Playing? {
        if case .step(_, let playing) = pause.state { playing } else { nil }
    }

    /// Looked at often, so that nothing seems to have slept.
    private func passed(_ pause: PauseModel, _ millis: Int64) async {
        var left = millis
        while left > 0 {
            clock.pass(min(left, 250))
            left -= 250
            await pause.tick()
        }
    }
}
