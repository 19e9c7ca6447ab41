import AttuneBindings
import Foundation
import Testing

@testable import AttuneKit

@MainActor @Suite struct AppModelTests {
    @Test func theAppOpensOnTheFirstStartAndThenOnToday() async throws {
        let stage = await Stage(afterFirstStart: false)
        #expect(stage.app.isFirstStart && stage.app.title == stage.labels.firstStart.title)
        await stage.does { $0.firstStartIsOver() }
        #expect(!stage.app.isFirstStart && stage.app.title == stage.labels.navigation.today)
        #expect(try await !stage.core.start().firstStart)
    }

    @Test func whatCanNotBeOpenedIsSaidAndOpensAtTheNextTry() async throws {
        let stage = await Stage()
        await stage.core.shutDown()
        await stage.store.fails(toOpen: .DiskFull)
        await stage.does { $0.undo() }
        await stage.does { $0.tryAgain() }
        guard case .failed(let sentence, let again, _) = stage.app.state else { throw Unexpected() }
        #expect(sentence == errorWords(error: .DiskFull, locale: "en") && again == "Try again")
        await stage.store.fails(toOpen: nil)
        await stage.does {
            $0.tryAgain()
            $0.tryAgain()
        }
        #expect(stage.app.ready != nil)
        #expect(await stage.store.timesOpened == 3)
    }

    @Test func oneTapLogsSaysSoAndCanBeTakenBack() async throws {
        let stage = await Stage()
        await stage.does { $0.logPlainly() }
        let kept = try await stage.moments
        #expect(kept.map(\.kind) == [.tension] && stage.app.pages == [.log(moment: kept[0].id)])
        let message = try #require(stage.app.message)
        #expect(message.canUndo && !message.sentence.isEmpty)
        let revision = stage.app.revision
        // A tap on the widget, taken in behind the message.
        let since = try await stage.core.logMoment(MomentInput(kind: .good)).moment.record.id
        await stage.does { $0.undo(message) }
        #expect(try await stage.moments.map(\.id) == [since])
        await stage.does { $0.undo() }
        #expect(try await stage.moments.isEmpty)
        #expect(stage.app.message?.canUndo == false && stage.app.revision > revision)
        stage.app.seen(message)
        #expect(stage.app.message != nil)
        stage.app.seen(try #require(stage.app.message))
        #expect(stage.app.message == nil)
    }

    @Test func aSecondTapMeanwhileIsTheSameOne() async throws {
        let stage = await Stage()
        await stage.does { app in (1...8).forEach { _ in app.logPlainly() } }
        #expect(try await stage.moments.count == 1)
        await stage.does { $0.logPlainly() }
        #expect(try await stage.moments.count == 2)
    }

    @Test func whatATapBeganIsDoneThoughEveryPageIsGone() async throws {
        let stage = await Stage()
        await stage.does { app in
            app.logPlainly()
            app.show(.pattern)
        }
        #expect(try await stage.moments.count == 1)
    }

    @Test func twoTapsOnDeleteOrUndoAreOne() async throws {
        let stage = await Stage()
        let id = try await stage.logs()
        await stage.does {
            $0.delete(moment: id)
            $0.delete(moment: id)
        }
        let message = try #require(stage.app.message)
        #expect(message.canUndo, "the deletion, not that it is gone")
        await stage.does {
            $0.undo(message)
            $0.undo(message)
        }
        #expect(try await stage.moments.map(\.id) == [id])
        await stage.does { $0.delete(moment: id) }
        #expect(try await stage.moments.isEmpty)
    }

    @Test func aDeletedMomentTakesItsPagesWithIt() async throws {
        let stage = await Stage()
        let id = try await stage.logs()
        for page in [Page.history, .log(moment: id), .details(moment: id)] { stage.app.open(page) }
        await stage.does { $0.delete(moment: id) }
        #expect(stage.app.pages == [.history])
        #expect(try await stage.moments.isEmpty)
        await stage.does { $0.undo() }
        #expect(try await stage.moments.map(\.id) == [id])
    }

    @Test func pauseIsOneTapAwayOnEveryScreenAndOnce() async throws {
        let stage = await Stage()
        stage.app.show(.together)
        stage.app.open(.settings)
        stage.app.pause()
        stage.app.pause()
        #expect(stage.app.pages == [.settings, .pause])
        stage.app.open(.history)
        stage.app.pause()
        #expect(stage.app.pages == [.settings, .history, .pause])
    }

    @Test func backClosesPagesThenGoesToTodayThenLeaves() async {
        let stage = await Stage()
        stage.app.show(.breathe)
        stage.app.open(.ownExercise)
        #expect(stage.app.back() && stage.app.place == AttuneKit.Place(tab: .breathe))
        #expect(stage.app.back() && stage.app.place == AttuneKit.Place())
        #expect(!stage.app.back())
    }

    @Test func everyScreenAndPageHasATitle() async {
        let stage = await Stage()
        var titles: Set<String?> = []
        for tab in Tab.allCases {
            stage.app.show(tab)
            titles.insert(stage.app.title)
        }
        #expect(titles.count == 4)
        let pages: [Page] = [
            .log(moment: ""), .details(moment: ""), .history, .settings, .selfCheck(.cold, then: nil), .ownExercise,
        ]
        for page in pages {
            stage.app.open(page)
            #expect(stage.app.title == stage.labels.title(page) && stage.app.title?.isEmpty == false)
        }
    }

    @Test func eachOfTheTwelveCodesLeadsToItsSentenceAndAWayOn() async throws {
        let codes: [ErrorCode] = [
            .InvalidInput(field: "note", why: .tooLong), .ImportRefused(line: 3, field: "heat", why: .heat),
            .NotFound(what: .moment), .GateFirst(gate: .cold), .WrongKeyOrDamaged, .NewerVersion, .NewerFile(version: 9),
            .DiskFull, .ReadOnly, .Busy, .ShutDown, .Internal,
        ]
        for code in codes {
            let stage = await Stage()
            let revision = stage.app.revision
            await stage.does { $0.doing { _ in throw code } }
            let sentence: String
            switch stage.app.state {
            case .opening: throw Unexpected()
            case .failed(let said, _, _): sentence = said
            case .ready: sentence = try #require(stage.app.message).sentence
            }
            #expect(sentence == errorWords(error: code, locale: "en"))
            #expect(!sentence.isEmpty)
            #expect((stage.app.ready == nil) == (code == .ShutDown))
            #expect(stage.app.pages == (code == .GateFirst(gate: .cold) ? [.selfCheck(.cold, then: nil)] : []))
            #expect((stage.app.revision > revision) == (code == .NotFound(what: .moment)))
            await stage.does { $0.tryAgain() }
            await stage.does { $0.logPlainly() }
            #expect(try await stage.moments.count == 1, "\(code)")
        }
    }

    @Test func aFaultThatHasNoCodeIsSaidAsOne() async {
        let stage = await Stage()
        await stage.does { $0.doing { _ in throw Unexpected() } }
        #expect(stage.app.message?.sentence == errorWords(error: .Internal, locale: "en"))
    }

    @Test func aStoreShutDownInTheMiddleIsSaidAndOpenedAnewWithNothingLost() async throws {
        let stage = await Stage()
        let id = try await stage.logs()
        stage.app.open(.history)
        stage.app.open(.details(moment: id))
        let details = DetailsModel.of(stage.app, moment: id)
        await details.read()
        details.type("half a sentence", into: .note)
        await stage.core.shutDown()
        await stage.does { _ in details.save() }
        guard case .failed(let sentence, let again, let title) = stage.app.state else { throw Unexpected() }
        #expect(sentence == errorWords(error: .ShutDown, locale: "en"))
        let words = AttuneBindings.labels(locale: "en").trouble
        #expect(again == words.tryAgain && title == words.title)
        await stage.does { $0.tryAgain() }
        #expect(stage.app.pages == [.history, .details(moment: id)])
        #expect(DetailsModel.of(stage.app, moment: id) === details && details.text(.note) == "half a sentence")
        await stage.does { $0.back() }
        #expect(try await stage.moments[0].note == "half a sentence")
        #expect(stage.app.pages == [.history])
    }

    @Test func aScreenThatReadsAShutStoreSaysSoAndReadsWhenItIsOpenAgain() async throws {
        let stage = await Stage()
        let pattern = PatternModel(app: stage.app)
        await stage.core.shutDown()
        await pattern.read()
        #expect(pattern.state == .failed(sentence: errorWords(error: .ShutDown, locale: "en")))
        let revision = stage.app.revision
        await stage.does { $0.tryAgain() }
        #expect(stage.app.revision > revision)
        await pattern.read()
        #expect(pattern.state.value != nil)
    }

    @Test func everythingIsDeletedAndTheFirstStartBeginsAnew() async throws {
        let stage = await Stage()
        let id = try await stage.logs()
        stage.app.show(.pattern)
        stage.app.open(.details(moment: id))
        let before = stage.core
        await stage.does { $0.deleteEverything() }
        #expect(stage.core !== before && stage.app.isFirstStart && stage.app.place == AttuneKit.Place())
        #expect(try await stage.moments.isEmpty)
        #expect(stage.app.message?.sentence == stage.labels.data.deleteAllDone)
        #expect(stage.app.message?.canUndo == false)
    }

    @Test func nothingIsLoggedWhileEverythingIsDeleted() async throws {
        let stage = await Stage()
        await stage.does { app in
            app.deleteEverything()
            app.logPlainly()
        }
        #expect(try await stage.moments.isEmpty)
        #expect(stage.app.pages.isEmpty)
    }

    @Test func whatFailedInAStoreThatIsDeletedIsNotSaidInTheNextOne() async throws {
        let stage = await Stage()
        await stage.does { app in
            app.doing { deleted in
                while app.message == nil || app.core === deleted { await Task.yield() }
                throw ErrorCode.ShutDown
            }
            app.deleteEverything()
        }
        #expect(stage.app.message?.sentence == stage.labels.data.deleteAllDone)
    }

    @Test func whereDeletingEverythingFailsThatIsSaidOverWhatIsLeft() async throws {
        let stage = await Stage()
        let id = try await stage.logs()
        await stage.store.fails(toWipe: .ReadOnly)
        await stage.does { $0.deleteEverything() }
        #expect(stage.app.message?.sentence == errorWords(error: .ReadOnly, locale: "en"))
        #expect(try await stage.moments.map(\.id) == [id])
        #expect(!stage.app.isFirstStart)
    }

    @Test func theCoverStaysUntilItIsTakenAway() async {
        let stage = await Stage()
        stage.app.lock(true)
        stage.app.pause()
        #expect(stage.app.isLocked)
        stage.app.lock(false)
        #expect(!stage.app.isLocked && stage.app.pages.count == 1)
    }

    @Test func itSpeaksGerman() async throws {
        let stage = await Stage(locale: "de")
        #expect(stage.labels == AttuneBindings.labels(locale: "de") && stage.labels != AttuneBindings.labels(locale: "en"))
        await stage.does { $0.undo() }
        #expect(stage.app.message?.sentence == errorWords(error: .NotFound(what: .change), locale: "de"))
    }
}

/// The story took a turn that the test does not tell.
struct Unexpected: Error {}
