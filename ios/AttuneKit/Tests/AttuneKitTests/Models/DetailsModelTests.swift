import AttuneBindings
import Foundation
import Testing

@testable import AttuneKit

private let tooLong = String(repeating: "x", count: 10_001)

@MainActor @Suite struct DetailsModelTests {
    @Test func eachChoiceIsKeptAtOnceAndASecondTapTakesItBack() async throws {
        let (stage, details) = try await opened()
        let tool = try #require(details.state.value?.tools.first)
        await stage.does { _ in details.toggle(\.topic, .money) }
        await stage.does { _ in details.toggle(\.context, .tired) }
        await stage.does { _ in details.toggle(\.tool, tool.value) }
        #expect(details.state.value?.moment.record.topic == .money && details.state.value?.toolWords == tool.title)
        #expect(try await stage.moments[0].context == [.tired])
        await stage.does { _ in details.toggle(\.topic, .money) }
        await stage.does { _ in details.toggle(\.context, .tired) }
        await stage.does { _ in details.toggle(\.tool, tool.value) }
        let kept = try await stage.moments[0]
        #expect(kept.topic == nil && kept.context == [] && kept.tool == nil && kept.pull == .reaching)
    }

    @Test func whatIsTypedIsKeptWhenItsFieldIsLeft() async throws {
        let (stage, details) = try await opened()
        details.type("It was late. 🙂 שלום", into: .note)
        details.type("jaw", into: .bodySignal)
        #expect(try await stage.moments[0].note == nil)
        await stage.does { _ in details.left(.note) }
        #expect(try await stage.moments[0].note == "It was late. 🙂 שלום")
        #expect(details.drafts == [.bodySignal: "jaw"] && details.text(.note) == "It was late. 🙂 שלום")
    }

    @Test func typingWhatIsKeptAlreadyIsNothingToKeep() async throws {
        let (stage, details) = try await opened()
        details.type("a", into: .note)
        details.type("", into: .note)
        details.type(details.text(.at), into: .at)
        let message = stage.app.message
        await stage.does { _ in details.save() }
        #expect(stage.app.message == message && details.drafts.isEmpty)
    }

    @Test func aNoteOfTenThousandCharactersIsKeptWhenThePageIsLeft() async throws {
        let (stage, details) = try await opened()
        let long = String(repeating: "ä", count: 10_000)
        details.type(long, into: .note)
        await stage.does { $0.back() }
        #expect(try await stage.moments[0].note == long)
        #expect(stage.app.pages.isEmpty)
    }

    @Test func oneCharacterMoreIsRefusedWithWordsAndTheRestIsKept() async throws {
        let (stage, details) = try await opened()
        details.type(tooLong, into: .note)
        details.type("shoulders", into: .bodySignal)
        details.type("20:15", into: .at)
        await stage.does { _ in details.toggle(\.topic, .chores) }
        await stage.does { $0.back() }
        let words = errorWords(error: .InvalidInput(field: "note", why: .tooLong), locale: "en")
        #expect(details.trouble(.note) == words && details.troubles.count == 1)
        let kept = try await stage.moments[0]
        #expect(kept.note == nil && kept.bodySignal == "shoulders" && kept.topic == .chores)
        #expect(details.text(.at) == "20:15")
        #expect(details.drafts == [.note: tooLong] && stage.app.pages.count == 1)
        details.type("shorter", into: .note)
        await stage.does { _ in details.save() }
        #expect(details.trouble(.note) == nil)
        #expect(try await stage.moments[0].note == "shorter")
    }

    @Test func whatIsRefusedIsLostOnlyIfOneLeavesAllTheSame() async throws {
        let (stage, details) = try await opened()
        details.type(tooLong, into: .note)
        await stage.does { $0.show(.pattern) }
        #expect(stage.app.tab == .today && stage.app.pages.count == 1)
        details.type(tooLong + "y", into: .note)
        await stage.does { $0.show(.pattern) }
        #expect(stage.app.tab == .today)
        await stage.does { $0.show(.pattern) }
        #expect(stage.app.place == AttuneKit.Place(tab: .pattern))
        #expect(try await stage.moments[0].note == nil)
        let id = try await stage.moments[0].id
        stage.app.open(.details(moment: id))
        #expect(DetailsModel.of(stage.app, moment: id).text(.note).isEmpty)
    }

    @Test func aTabLeavesNoPageThatLiesUnderAnotherOneBehindWithItsWords() async throws {
        let (stage, details) = try await opened()
        details.type("under the pause", into: .note)
        stage.app.pause()
        await stage.does { $0.show(.together) }
        #expect(try await stage.moments[0].note == "under the pause")
        #expect(stage.app.place == AttuneKit.Place(tab: .together))
    }

    @Test func aTimeThatCanNotBeIsRefusedAndHoldsBackNothingElse() async throws {
        let (stage, details) = try await opened()
        details.type("soon", into: .at)
        details.type("after dinner", into: .note)
        await stage.does { $0.back() }
        #expect(details.trouble(.at) == errorWords(error: .InvalidInput(field: "at", why: .timeFormat), locale: "en"))
        #expect(try await stage.moments[0].note == "after dinner")
        #expect(stage.app.pages.count == 1)
    }

    @Test func aPageTakenAwayUnderAFingerKeepsWhatWasTypedAndComesBackIfItIsRefused() async throws {
        let (stage, details) = try await opened()
        details.type("kept", into: .note)
        await stage.does { $0.path = [] }
        #expect(try await stage.moments[0].note == "kept")
        #expect(stage.app.pages.isEmpty)
        let id = try await stage.moments[0].id
        stage.app.open(.details(moment: id))
        let again = DetailsModel.of(stage.app, moment: id)
        #expect(again !== details)
        await again.read()
        again.type(tooLong, into: .note)
        await stage.does { $0.path = [] }
        #expect(stage.app.path == [.details(moment: id)])
        #expect(DetailsModel.of(stage.app, moment: id) === again && again.trouble(.note) != nil && again.text(.note) == tooLong)
        await stage.does { $0.path = [] }
        #expect(stage.app.path.isEmpty)
    }

    @Test func aPageThatComesBackHasItsWordsThoughAnotherOneWasOpenedMeanwhile() async throws {
        let (stage, details) = try await opened()
        let (id, other) = (try await stage.moments[0].id, try await stage.logs(.both))
        details.type(tooLong, into: .note)
        await stage.does { app in
            app.path = [.details(moment: other)]
            _ = DetailsModel.of(app, moment: other)
        }
        #expect(stage.app.path == [.details(moment: other), .details(moment: id)])
        #expect(DetailsModel.of(stage.app, moment: id) === details && details.text(.note) == tooLong)
    }

    @Test func allThatIsTypedIsKeptWhenTheAppGoesOutOfSightEvenUnderAnotherPage() async throws {
        let (stage, details) = try await opened()
        details.type("put away", into: .note)
        stage.app.pause()
        #expect(await stage.app.keepAll())
        #expect(try await stage.moments[0].note == "put away")
        #expect(stage.app.pages.count == 2)
        details.type(tooLong, into: .note)
        #expect(await !stage.app.keepAll())
        #expect(stage.app.pages.count == 1)
        // Being put away is no wish to leave: the page still holds what it could not keep.
        await stage.does { $0.back() }
        #expect(stage.app.pages.count == 1)
    }

    @Test func whatIsTypedWhileItIsKeptIsStillToBeKept() async throws {
        let (stage, details) = try await opened()
        details.type("half", into: .note)
        details.left(.note)
        await Task.yield()
        details.type("", into: .note)
        details.type("half a sentence", into: .note)
        await stage.app.finish()
        #expect(details.text(.note) == "half a sentence")
        await stage.does { $0.back() }
        #expect(try await stage.moments[0].note == "half a sentence")
    }

    @Test func aRefusalIsSaidInGerman() async throws {
        let (stage, details) = try await opened(locale: "de")
        details.type(tooLong, into: .note)
        await stage.does { _ in details.left(.note) }
        #expect(details.trouble(.note) == errorWords(error: .InvalidInput(field: "note", why: .tooLong), locale: "de"))
    }

    @Test func deletedHereItIsGoneWithItsPageAndWhatWasTyped() async throws {
        let (stage, details) = try await opened()
        details.type("never mind", into: .note)
        await stage.does { _ in details.delete() }
        #expect(stage.app.pages.isEmpty && stage.app.keepers.isEmpty)
        #expect(try await stage.moments.isEmpty)
    }

    /// A moment's details, open.
    private func opened(locale: String = "en") async throws -> (Stage, DetailsModel) {
        let stage = await Stage(locale: locale)
        let id = try await stage.logs()
        stage.app.open(.details(moment: id))
        let details = DetailsModel.of(stage.app, moment: id)
        await details.read()
        return (stage, details)
    }
}
