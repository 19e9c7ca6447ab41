import AttuneBindings
import Testing

@testable import AttuneKit

@MainActor @Suite struct FirstStartModelTests {
    @Test func bothQuestionsCanBeSkipped() async throws {
        let (stage, start) = await opened()
        let before = try await stage.core.settingViews()
        #expect(start.asked == .language && start.answers.map(\.value).contains("de"))
        await stage.does { _ in start.skip() }
        #expect(start.asked == .usualPull && stage.app.isFirstStart)
        await stage.does { _ in start.skip() }
        #expect(!stage.app.isFirstStart)
        #expect(try await stage.core.settingViews() == before)
        #expect(try await !stage.core.start().firstStart)
    }

    @Test func anAnswerIsKeptAndTheNextQuestionIsInItsLanguage() async throws {
        let (stage, start) = await opened()
        let german = try #require(start.answers.first { $0.value == "de" })
        await stage.does { _ in
            start.answer(german)
            start.answer(german)
        }
        #expect(start.asked == .usualPull && stage.labels == AttuneBindings.labels(locale: "de"))
        await start.read()
        let away = try #require(start.answers.first { $0.value == "pulling_away" })
        #expect(away.title == "weg")
        await stage.does { _ in start.answer(away) }
        #expect(!stage.app.isFirstStart && stage.app.ready?.settings.usualPull == .pullingAway)
    }

    @Test func anAnswerThatCanNotBeKeptIsSaidAndTheQuestionStays() async throws {
        let (stage, start) = await opened()
        await stage.does { _ in start.answer(Choice(value: "klingon", title: "")) }
        #expect(start.asked == .language && stage.app.message?.sentence.isEmpty == false)
        #expect(stage.app.isFirstStart)
    }

    private func opened() async -> (Stage, FirstStartModel) {
        let stage = await Stage(afterFirstStart: false)
        let start = FirstStartModel(app: stage.app)
        await start.read()
        return (stage, start)
    }
}
