import AttuneBindings
import Testing

@testable import AttuneKit

private let wish = SessionWish(exercise: "slow_breathing", variant: "even", dose: .minutes(3))

@MainActor @Suite struct KeptPlaceTests {
    @Test(arguments: Tab.allCases) func everyPlaceComesBack(_ tab: Tab) {
        let pages: [Page] = [
            .log(moment: "moment-1"), .details(moment: "moment-1"), .history, .settings, .player(wish),
            .player(SessionWish(exercise: "Abend \"am\" Fenster", variant: nil, dose: .default)), .selfCheck(.cold, then: nil),
            .selfCheck(.holds, then: SessionWish(exercise: "box", variant: nil, dose: .cycles(2))), .ownExercise,
            .pause,
        ]
        let place = AttuneKit.Place(tab: tab, pages: pages)
        #expect(AttuneKit.Place(kept: place.kept) == place)
        #expect(Set(pages.map(\.kept)).count == pages.count)
    }

    @Test func aPlaceIsKeptInTheSameWordsInEveryProcess() {
        let page = Page.player(SessionWish(exercise: "slow_breathing", variant: nil, dose: .default))
        #expect(AttuneKit.Place(tab: .breathe, pages: [page]).kept == #"["breathe",["player","slow_breathing","",""]]"#)
    }

    @Test(arguments: [
        "", "today", "[]", #"["nowhere"]"#, #"["today",[]]"#, #"["today",["a page of a later version"]]"#, #"["today",["log"]]"#,
        #"["today",["player","slow_breathing"]]"#, #"["today",["player","slow_breathing","","many"]]"#,
        #"["today",["self_check","fire"]]"#, #"["today",["self_check","cold","x"]]"#,
    ])
    func anythingElseIsAPlainOpening(_ kept: String) { #expect(AttuneKit.Place(kept: kept) == AttuneKit.Place()) }

    @Test func aKilledAppGoesBackOnceUnderWhatItWasOpenedFor() async throws {
        let stage = await Stage()
        stage.app.pause()
        let pause = try #require(stage.app.pages.first)
        stage.app.comeBack(to: AttuneKit.Place(tab: .breathe, pages: [.history, pause]))
        #expect(stage.app.place == AttuneKit.Place(tab: .breathe, pages: [.history, pause]))
        stage.app.comeBack(to: AttuneKit.Place(tab: .pattern))
        #expect(stage.app.tab == .breathe)
    }

    @Test func itComesBackAlsoBeforeTheStoreIsOpen() async {
        let store = Store(path: "", locale: "en")
        let app = AppModel(open: { await store.open() }, wipe: {})
        app.comeBack(to: AttuneKit.Place(tab: .pattern, pages: [.history]))
        #expect(app.place == AttuneKit.Place(tab: .pattern, pages: [.history]))
        await app.finish()
        #expect(app.place == AttuneKit.Place(tab: .pattern, pages: [.history]))
    }

    @Test func pagesAboutAMomentThatIsGoneAreClosed() async throws {
        let stage = await Stage()
        let id = try await stage.logs()
        _ = try await stage.core.deleteMoment(id)
        stage.app.comeBack(to: AttuneKit.Place(pages: [.history, .log(moment: id), .details(moment: id)]))
        await DetailsModel.of(stage.app, moment: id).read()
        #expect(stage.app.pages == [.history])
        stage.app.open(.log(moment: id))
        await LogModel(app: stage.app, moment: id).read()
        #expect(stage.app.pages == [.history])
    }
}
