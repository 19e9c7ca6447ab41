// The player over the real core, on a clock that is moved by hand. Not here: what comes back (KeptRunTests), tones, patterns.
import AttuneBindings
import AttuneKit
import Foundation
import Testing

@MainActor
@Suite struct PlayerTests {
    private let clock = HandClock()
    private let core: Core
    private let device: FakeDevice
    private let place: Place

    init() async throws {
        let place = Place()
        let opened = try await Core.open(dir: place.path, locale: "en", present: clock) { _ in key() }
        (core, self.place) = (try #require(opened), place)
        device = try await FakeDevice(core)
    }

    @Test func phasesComeAtTheirTimesFeltSpokenAndSoundedAsTheSettingsSay() async throws {
        try await chosen("player.voice", "player.tones")
        let player = await opened(wish("slow_breathing"))
        player.begin()
        #expect(device.isPlaying)
        await pass(player, 3_750)
        #expect(device.felt == [HapticPattern(.rise, millis: 4_000)])
        await pass(player, 6_250)
        let (rise, fall) = (HapticPattern(.rise, millis: 4_000), HapticPattern(.fall, millis: 6_000))
        #expect(device.felt == [rise, fall, rise])
        #expect(device.sounded.map(\.phase) == [.inhale, .exhale, .inhale])
        #expect(device.sounded.map(\.millis) == [4_000, 6_000, 4_000])
        #expect(device.said == ["en: Breathe in gently", "en: Breathe out slowly", "en: Breathe in gently"])
        #expect(device.announced.isEmpty, "nothing is said twice")
        #expect(player.done() == 10_000)
    }

    @Test func withoutAVoiceEachPhaseIsToldToAScreenReader() async throws {
        let player = await opened(wish("slow_breathing"))
        player.begin()
        await pass(player, 4_000)
        #expect(device.announced == ["Breathe in gently", "Breathe out slowly"])
        #expect(device.said.isEmpty && device.sounded.isEmpty)
        player.pauseOrGoOn()
        #expect(device.announced.last == labels(locale: "en").player.paused)
    }

    @Test func aPauseDoesNotCountAndThePhaseGoesOnWithWhatIsLeftOfIt() async throws {
        try await chosen("player.tones")
        let player = await opened(wish("slow_breathing"))
        player.begin()
        await pass(player, 1_000)
        player.pauseOrGoOn()
        #expect(!device.isPlaying)
        await pass(player, 60_000)
        #expect(player.done() == 1_000)
        player.pauseOrGoOn()
        await pass(player, 250)
        #expect(player.done() == 1_250)
        #expect(device.sounded.last == FakeDevice.Sounded(phase: .inhale, millis: 3_000))
    }

    @Test func whateverEndsOrHaltsItThePhoneIsStillAtOnce() async throws {
        let halts: [@MainActor (Player) async -> Void] = [
            { $0.pauseOrGoOn() }, { await $0.stop() }, { await $0.worse() }, { await $0.leave() }, { $0.letGo() },
            { $0.interrupted() }, { $0.wentToBackground() }, { await self.pass($0, 300_000) },
            {
                clock.pass(3_600_000)
                await $0.tick()
            },
        ]
        for halt in halts {
            let player = await opened(wish("slow_breathing"))
            player.begin()
            await pass(player, 2_000)
            let before = device.timesHushed
            await halt(player)
            #expect(device.timesHushed == before + 1)
            #expect(!device.isPlaying)
        }
    }

    @Test func afterASleepItStandsWhereItWasLastSeen() async throws {
        let player = await opened(wish("slow_breathing"))
        player.begin()
        await pass(player, 5_000)
        clock.pass(3_600_000)
        await player.tick()
        let now = try playing(player)
        #expect(now.isPaused && now.slept)
        #expect(player.done() == 5_000)
        #expect(device.announced.last == labels(locale: "en").player.slept)
        player.pauseOrGoOn()
        #expect(try !playing(player).slept)
        await pass(player, 1_000)
        #expect(player.done() == 6_000)
    }

    @Test func aClockOnTheWallThatIsSetIsNoSleep() async throws {
        let player = await opened(wish("slow_breathing"))
        player.begin()
        for millis in [3_600_000, -7_200_000] as [Int64] {
            clock.setWall(by: millis)
            await pass(player, 1_000)
        }
        #expect(try !playing(player).isPaused)
        #expect(player.done() == 2_000)
    }

    @Test func interruptedItStandsAndGoesOnWhereItWas() async throws {
        let player = await opened(wish("slow_breathing"))
        player.begin()
        await pass(player, 4_500)
        player.interrupted()
        await pass(player, 20_000)
        #expect(try playing(player).slept)
        #expect(player.done() == 4_500)
        player.pauseOrGoOn()
        #expect(device.felt.last == HapticPattern(.fall, millis: 5_500))
    }

    @Test func inTheBackgroundItGoesOnOnlyWhereItIsHeard() async throws {
        let silent = await opened(wish("slow_breathing"))
        silent.begin()
        await pass(silent, 1_000)
        silent.wentToBackground()
        #expect(try playing(silent).isPaused)
        try await chosen("player.tones")
        let heard = await opened(wish("slow_breathing"))
        heard.begin()
        heard.wentToBackground()
        await pass(heard, 4_000)
        #expect(try !playing(heard).isPaused)
        #expect(device.sounded.last?.phase == .exhale)
    }

    @Test func aRunToItsEndIsKeptOnceAtOnceAndRatedAfterwards() async throws {
        let player = await opened(wish("slow_breathing", nil, .cycles(1)))
        player.heatBefore(7)
        player.begin()
        await pass(player, 12_000)
        guard case .after(_, .finished) = player.state else { throw Mistake("\(player.state)") }
        let run = try #require(await runs().first)
        #expect(run.outcome == "finished" && run.doneMs == 10_000 && run.heatBefore == 7 && run.heatAfter == nil)
        await player.heatAfter(3)
        let rated = try await runs()
        #expect(rated.count == 1 && rated[0].heatAfter == 3)
        #expect(player.state == .closing(.finished, trouble: nil))
        player.close()
        #expect(device.timesClosed == 1)
    }

    @Test func stoppedIsKeptAsStoppedAndAtItsVeryStartItIsNoRun() async throws {
        let none = await opened(wish("slow_breathing"))
        none.begin()
        await none.stop()
        #expect(device.timesClosed == 1)
        #expect(try await runs().isEmpty)
        let some = await opened(wish("slow_breathing"))
        some.begin()
        await pass(some, 2_500)
        await some.stop()
        await some.heatAfter(nil)
        let kept = try await runs()
        #expect(kept.map(\.outcome) == ["stopped"] && kept[0].doneMs == 2_500 && kept[0].heatAfter == nil)
    }

    @Test func whoeverAnswersWhileTheRunIsStillBeingStoredIsKeptToo() async throws {
        let player = await opened(wish("slow_breathing"))
        player.begin()
        await pass(player, 2_500)
        let stopping = Task { await player.stop() }
        while case .playing = player.state { await Task.yield() }
        await player.heatAfter(4)
        await stopping.value
        #expect(try await runs().map(\.heatAfter) == [4])
        #expect(player.state == .closing(.stopped, trouble: nil))
    }

    @Test func leavingThePageKeepsWhatWasDoneOnce() async throws {
        let player = await opened(wish("slow_breathing"))
        player.begin()
        await pass(player, 4_000)
        await player.leave()
        await player.leave()
        #expect(try await runs().map(\.outcome) == ["stopped"])
    }

    @Test func whatMakesItWorseIsKeptAsThatAndLeadsToGroundingWhichEndsGentlyIfItDoesSoToo() async throws {
        let player = await opened(wish("slow_breathing"))
        player.begin()
        await pass(player, 4_000)
        await player.worse()
        guard case let .gently(grounding, nil) = player.state else { throw Mistake("\(player.state)") }
        #expect(grounding.exercise.id == "grounding_54321")
        player.begin()
        #expect(try playing(player).session.exercise.id == "grounding_54321")
        await pass(player, 1_000)
        await player.worse()
        #expect(player.state == .closing(.worse, trouble: nil))
        let kept = try await runs()
        #expect(Set(kept.map(\.exercise)) == ["slow_breathing", "grounding_54321"])
        #expect(kept.map(\.outcome) == ["worse", "worse"])
    }

    @Test func atOnesOwnPaceEachStepWaitsForATap() async throws {
        let player = await opened(wish("grounding_54321", "own_pace"))
        player.begin()
        await pass(player, 120_000)
        player.wentToBackground()
        #expect(player.done() == 0)
        #expect(try !playing(player).isPaused)
        await player.nextStep()
        #expect(player.done() == 6_000)
        let session = try playing(player).session
        for _ in 1..<session.timeline.count { await player.nextStep() }
        let run = try #require(await runs().first)
        #expect(run.outcome == "finished")
        #expect(run.doneMs == 120_000, "the core keeps how long it took")
        #expect(device.announced.count == session.timeline.count)
    }

    @Test func fiveSecondsOfPauseBeginAtOnce() async throws {
        let player = await opened(wish("five_second_pause"))
        #expect(device.felt == [HapticPattern(.fall, millis: 5_000)])
        await pass(player, 5_000)
        #expect(try await runs().map(\.outcome) == ["finished"])
    }

    @Test func anotherPlayerTakesOverPausedWhereItWasAndStoresTheWholeRun() async throws {
        let before = await opened(wish("slow_breathing", nil, .minutes(1)))
        before.heatBefore(8)
        before.begin()
        await pass(before, 7_000)
        let kept = before.toKeep
        before.letGo()
        await pass(before, 60_000)
        clock.pass(60_000)
        let player = await opened(kept)
        #expect(try playing(player).isPaused)
        #expect(player.done() == 7_000)
        player.pauseOrGoOn()
        await pass(player, 53_000)
        let stored = try await runs()
        #expect(stored.count == 1 && stored[0].outcome == "finished" && stored[0].doneMs == 60_000 && stored[0].heatBefore == 8)
        let began = try #require(ISO8601DateFormatter().date(from: stored[0].at)).timeIntervalSince1970
        #expect(clock.now().utcMillis - Int64(began * 1000) == 180_000)
    }

    @Test func anAppThatEndedWhileTheRunWasStoredStoresItAndOneThatHadStoredItOnlyAsks() async throws {
        let ended = Run(
            wish("slow_breathing"), stage: .after, doneMillis: 4_000, beganWallMillis: clock.now().utcMillis, outcome: .stopped
        )
        let player = await opened(ended)
        #expect(try await runs().map(\.doneMs) == [4_000])
        let asking = await opened(player.toKeep)
        await asking.heatAfter(2)
        #expect(try await runs().map(\.heatAfter) == [2])
        let closed = await opened(asking.toKeep)
        #expect(closed.state == .closing(.stopped, trouble: nil))
    }

    @Test func aRunThatCannotBeStoredIsSaidAndNothingElseHappens() async throws {
        let stopped = await opened(wish("slow_breathing"))
        let worse = await opened(wish("slow_breathing"))
        for player in [stopped, worse] {
            player.begin()
            await pass(player, 3_000)
        }
        await core.shutDown()
        let words = errorWords(error: .ShutDown, locale: "en")
        await stopped.stop()
        #expect(stopped.state == .closing(.stopped, trouble: words))
        await worse.worse()
        #expect(worse.state == .closing(.worse, trouble: words))
        let none = await opened(wish("slow_breathing"))
        #expect(none.state == .failed(sentence: words))
    }

    @Test func anotherWayAnotherDoseAndWhatCannotBe() async throws {
        let player = await opened(wish("slow_breathing"))
        #expect(try before(player).session.adjustable)
        await player.way(try before(player).session.exercise.variants[1])
        #expect(try before(player).session.variant == before(player).session.exercise.variants[1].id)
        await player.dose(.minutes(2))
        #expect(try before(player).session.totalMs == 120_000)
        await player.dose(.minutes(999))
        #expect(try before(player).refusal == errorWords(error: .InvalidInput(field: "minutes", why: .minutes), locale: "en"))
        #expect(try before(player).wish.dose == .minutes(2))
        await player.set(.tones, true)
        #expect(device.timesChanged == 1)
        #expect(try await core.start().settings.tones)
    }

    @Test func whereASelfCheckComesFirstItIsShown() async throws {
        _ = await opened(wish("box_breathing"))
        #expect(device.checked.map(\.gate) == [.holds] && device.checked.map(\.exercise) == ["box_breathing"])
        _ = try await core.answerGate(.cold, .noneApply)
        let player = await opened(wish("cold_water"))
        let holding = try #require(before(player).session.exercise.variants.first { $0.gate == .holds })
        await player.way(holding)
        #expect(device.checked.map(\.gate) == [.holds, .holds] && device.checked.last?.exercise == "cold_water")
    }

    @Test func itLooksAtTheClockByItselfWhereNothingIsDrawn() async throws {
        let clock = HandClock(goesByItself: true)
        let run = Run(wish("slow_breathing", nil, .cycles(1)))
        let player = Player(core: core, device: device, host: device, run: run, clock: clock, present: clock)
        await player.open()
        player.begin()
        while case .playing = player.state { await Task.yield() }
        guard case .after(_, .finished) = player.state else { throw Mistake("\(player.state)") }
        #expect(device.felt == [HapticPattern(.rise, millis: 4_000), HapticPattern(.fall, millis: 6_000)])
    }

    @Test func thereIsNothingToBeginToPauseOrToRateBeforeItIsOpen() async throws {
        let player = Player(core: core, device: device, host: device, run: Run(wish("slow_breathing")), clock: clock, present: clock)
        player.begin()
        player.pauseOrGoOn()
        await player.stop()
        await player.nextStep()
        await player.heatAfter(3)
        #expect(player.state == .opening)
        #expect(!device.isPlaying && device.timesHushed == 0)
    }

    private func opened(_ wish: SessionWish) async -> Player { await opened(Run(wish)) }

    private func opened(_ run: Run) async -> Player {
        let player = Player(core: core, device: device, host: device, run: run, clock: clock, present: clock)
        await player.open()
        return player
    }

    /// Time goes on, and the clock is looked at as often as the player itself would.
    private func pass(_ player: Player, _ millis: Int64) async {
        for start in stride(from: 0, to: millis, by: 250) {
            clock.pass(min(250, millis - start))
            await player.tick()
        }
    }

    private func chosen(_ keys: String...) async throws {
        for key in keys { try await core.set(key, to: "on") }
        device.settings = try await core.start().settings
    }

    private func playing(_ player: Player) throws -> PlayerState.Playing {
        guard case let .playing(now) = player.state else { throw Mistake("\(player.state)") }
        return now
    }

    private func before(_ player: Player) throws -> PlayerState.Before {
        guard case let .before(now) = player.state else { throw Mistake("\(player.state)") }
        return now
    }

    /// The runs in the store, as its readable copy has them.
    private func runs() async throws -> [KeptRun] {
        try JSONDecoder().decode(Copy.self, from: await core.export(.json).bytes).runs
    }

    private struct Copy: Decodable { let runs: [KeptRun] }

    private struct KeptRun: Decodable {
        let exercise: String
        let at: String
        let outcome: String
        let doneMs: Int64
        let heatBefore: Int?
        let heatAfter: Int?
    }
}
