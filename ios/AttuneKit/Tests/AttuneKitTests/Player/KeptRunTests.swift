// Where a run stands, kept while the process lives, and as words outside the store, which tell nothing that a person said of it.
import AttuneBindings
import Foundation
import Testing

@testable import AttuneKit

private let page = wish("slow_breathing")

@MainActor @Suite struct KeptRunTests {
    private let clock = HandClock()

    @Test(arguments: [Run.Stage.before, .playing, .after])
    func aKilledAppComesBackToHowFarItWasWithoutTheHeat(_ stage: Run.Stage) {
        for (dose, outcome) in [(Dose.default, Outcome.finished), (.minutes(5), .stopped), (.cycles(3), .finished)] {
            var run = Run(
                wish("slow_breathing", "even", dose), stage: stage, doneMillis: 1_234, steps: 2, heatBefore: 9,
                beganWallMillis: 99, outcome: outcome, id: "id"
            )
            let words = app().keep(run, of: page)
            (run.heatBefore, run.outcome) = (nil, nil)
            #expect(app().run(of: page, words: words) == run)
            #expect(app().keep(run, of: page) == words, "neither heat nor outcome makes a difference")
        }
        let bare = Run(page, stage: stage)
        #expect(app().run(of: page, words: app().keep(bare, of: page)) == bare)
    }

    @Test func thatItMadeAnythingWorseIsNotAmongTheWords() {
        let over: [Run] = [
            Run(page, stage: .closing, doneMillis: 300_000, outcome: .finished),
            Run(page, stage: .closing, doneMillis: 4_000, heatBefore: 8, outcome: .stopped, id: "id"),
            Run(page, stage: .closing, doneMillis: 4_000, outcome: .worse),
            Run(wish("grounding_54321"), stage: .gently),
            Run(wish("grounding_54321"), stage: .playing, doneMillis: 9_000, beganWallMillis: 99),
            Run(wish("grounding_54321"), stage: .after, doneMillis: 9_000, beganWallMillis: 99, outcome: .stopped),
        ]
        let words = Set(over.map { app().keep($0, of: page) })
        #expect(words == [#"["slow_breathing","","","slow_breathing","","","closing","0","0","0",""]"#])
    }

    @Test func whileTheProcessLivesTheWholeRunComesBackUntilItsPageIsClosed() async throws {
        let app = (await Stage()).app
        app.open(.player(page))
        let run = Run(wish("grounding_54321"), stage: .gently, heatBefore: 8)
        let words = app.keep(run, of: page)
        #expect(app.run(of: page, words: words) == run)
        app.forgetRun(of: page)
        #expect(app.run(of: page, words: "") == Run(page))
        _ = app.keep(run, of: page)
        await app.finish()
        app.deleteEverything()
        #expect(app.run(of: page, words: "") == Run(page))
        await app.finish()
    }

    @Test(arguments: ["", "slow_breathing", "[]", #"["slow_breathing","",""]"#])
    func whatIsNoRunOfThatPageIsANewOne(_ words: String) throws {
        #expect(app().run(of: page, words: words) == Run(page))
        let good = app().keep(Run(page, stage: .playing, doneMillis: 4), of: page)
        #expect(app().run(of: wish("box_breathing"), words: good) == Run(wish("box_breathing")))
        let kept = try JSONDecoder().decode([String].self, from: Data(good.utf8))
        let wrong = (5...9).map { place in kept.enumerated().map { $0 == place ? "x" : $1 } } + [kept + ["more"]]
        for words in wrong {
            #expect(app().run(of: page, words: String(decoding: try JSONEncoder().encode(words), as: UTF8.self)) == Run(page))
        }
    }

    @Test func aRunThatWasOverWhenTheAppEndedIsStoredAsHowFarItWas() async throws {
        let stage = await Stage()
        let total = Int64(try await stage.core.session(page).totalMs)
        for (done, outcome) in [(total, Outcome.finished), (4_000, .stopped)] {
            let ended = Run(page, stage: .after, doneMillis: done, beganWallMillis: clock.now().utcMillis, outcome: outcome)
            let player = try await player(stage, app().run(of: page, words: app().keep(ended, of: page)))
            guard case .after(_, outcome) = player.state else { throw Unexpected() }
            #expect(player.toKeep.id != nil)
        }
    }

    @Test func nothingThatIsOverIsComeBackTo() async throws {
        let stage = await Stage()
        stage.app.open(.player(page))
        _ = try await player(stage, app().run(of: page, words: app().keep(Run(page, stage: .closing, outcome: .worse), of: page)))
        #expect(stage.app.pages.isEmpty)
    }

    /// An app of another process, which remembers nothing.
    private func app() -> AppModel { AppModel(open: { .failed(sentence: "", again: "") }, wipe: {}) }

    private func player(_ stage: Stage, _ run: Run) async throws -> Player {
        let (device, host) = (try await FakeDevice(stage.core), AppPlayerHost(app: stage.app))
        let player = Player(core: stage.core, device: device, host: host, run: run, clock: clock, present: clock)
        await player.open()
        return player
    }
}
