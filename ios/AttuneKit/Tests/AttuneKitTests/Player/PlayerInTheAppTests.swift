// The player in the app itself: what it stores is finished before the store is shut, and is known to the core. Not here: playing
// (PlayerTests).
import AttuneBindings
import Testing

@testable import AttuneKit

@MainActor @Suite struct PlayerInTheAppTests {
    private let clock = HandClock()

    @Test func aRunThatIsBeingStoredIsWaitedFor() async throws {
        let stage = await Stage()
        let player = try await played(stage)
        let tap = Task { await player.stop() }
        while case .playing = player.state { await Task.yield() }
        await stage.app.finish()
        #expect(player.toKeep.id != nil)
        await tap.value
    }

    @Test func whatALeftPageStoresIsWaitedForToo() async throws {
        let stage = await Stage()
        let player = try await played(stage)
        let leaving = Task { await player.leave() }
        while case .playing = player.state { await Task.yield() }
        await stage.app.finish()
        #expect(player.toKeep.id != nil)
        await leaving.value
    }

    @Test func theHeatAfterIsWaitedForAndWhatCannotBeKeptIsSaid() async throws {
        let stage = await Stage()
        let player = try await played(stage)
        await player.stop()
        await stage.core.shutDown()
        let words = await stage.words(.ShutDown)
        let tap = Task { await player.heatAfter(3) }
        while case .after = player.state { await Task.yield() }
        await stage.app.finish()
        #expect(player.state == .closing(.stopped, trouble: words))
        await tap.value
    }

    @Test(arguments: Cue.allCases) func everyCueIsTurnedOnAndOffByANameThatTheCoreKnows(_ cue: Cue) async throws {
        let stage = await Stage()
        let player = try await opened(stage)
        for on in [false, true, false] {
            await player.set(cue, on)
            await stage.app.finish()
            guard case .before(let before) = player.state else { throw Unexpected() }
            #expect(before.refusal == nil)
            let settings = try #require(stage.app.ready).settings
            #expect([.voice: settings.voice, .tones: settings.tones, .haptics: settings.haptics][cue] == on)
        }
    }

    /// One that has played for a while.
    private func played(_ stage: Stage) async throws -> Player {
        let player = try await opened(stage)
        player.begin()
        clock.pass(1_500)
        return player
    }

    /// One in the open app.
    private func opened(_ stage: Stage) async throws -> Player {
        let (device, host) = (try await FakeDevice(stage.core), AppPlayerHost(app: stage.app))
        let run = Run(wish("slow_breathing"))
        let player = Player(core: stage.core, device: device, host: host, run: run, clock: clock, present: clock)
        await player.open()
        return player
    }
}
