// A self-check: asked, answered, asked once more. Only the outcome is kept, by the core. Not here: how it looks.
import AttuneBindings
import Observation

/// One self-check. An answer is kept even when its page is left at once.
@MainActor @Observable
public final class GateModel {
    public struct Shown: Equatable, Sendable {
        public let view: GateView
        /// What `view` says comes of the answer just given; else the question is asked.
        public internal(set) var isAnswered = false
        /// Why an answer could not be kept.
        public internal(set) var trouble: String?
    }

    public private(set) var state = Reading<Shown>.opening
    /// Passed, it leads on to something that plays.
    public var leadsOn: Bool { then != nil }

    @ObservationIgnored private let app: AppModel
    @ObservationIgnored private let gate: Gate
    @ObservationIgnored private let then: SessionWish?

    public init(app: AppModel, gate: Gate, then: SessionWish?) {
        (self.app, self.gate, self.then) = (app, gate, then)
    }

    public func read() async {
        let isAnswered = state.value?.isAnswered ?? false
        state = await app.reading { Shown(view: try await $0.gate(self.gate), isAnswered: isAnswered) }
    }

    /// Answers with one of the question's answers.
    public func answer(_ choice: Choice) {
        guard let shown = state.value, !shown.isAnswered, let answer = GateAnswer(word: choice.value) else { return }
        app.doing { core in
            do {
                self.state = .ready(Shown(view: try await core.answerGate(self.gate, answer), isAnswered: true))
            } catch {
                let trouble = await self.app.words(code(error), core)
                self.state.change { $0.trouble = trouble }
            }
        }
    }

    /// Asks once more.
    public func again() { state.change { $0.isAnswered = false } }

    /// Passed: on to what it came before, or back.
    public func goOn() {
        guard state.value?.view.state == .passed else { return }
        if let then { app.replace(with: .player(then)) } else { app.back() }
    }

    /// Not passed: there are others.
    public func others() { app.show(.breathe) }

    /// Not now.
    public func later() { app.back() }
}

extension GateAnswer {
    /// The answer that the core calls by that word.
    init?(word: String) {
        switch word {
        case "none_apply": self = .noneApply
        case "one_applies": self = .oneApplies
        case "not_sure": self = .notSure
        default: return nil
        }
    }
}
