// The two questions of the first start, one after the other, each to be skipped. Not here: which answers there are.
import AttuneBindings
import Observation

@MainActor @Observable
public final class FirstStartModel {
    /// What is asked, by the setting that keeps the answer.
    public enum Question: String, Sendable {
        case language
        case usualPull = "usual_pull"
    }

    /// The settings that keep the answers, with what these may be.
    public private(set) var state = Reading<[SettingView]>.opening
    public private(set) var asked = Question.language
    @ObservationIgnored private let app: AppModel

    public init(app: AppModel) { self.app = app }

    /// The answers to what is asked now, in the language that is spoken now.
    public var answers: [Choice] { state.value?.first { $0.key == asked.rawValue }?.choices ?? [] }

    public func read() async { state = await app.reading { try await $0.settingViews() } }

    /// Keeps an answer, then goes on.
    public func answer(_ choice: Choice) {
        let question = asked
        app.doing { core in
            try await core.set(question.rawValue, to: choice.value)
            self.app.settingsChanged()
            // A second tap on the same question is not the next one's answer.
            if self.asked == question { self.skip() }
        }
    }

    /// Goes on without an answer.
    public func skip() {
        switch asked {
        case .language: asked = .usualPull
        case .usualPull: app.firstStartIsOver()
        }
    }
}
