// Where a run stands, as a small value that a killed app comes back with. Not here: how it goes on (Player), and what is to be
// played (KeptWish).
import AttuneBindings

/// A run on its way from before to after.
public struct Run: Equatable, Sendable {
    /// The stages of a run, in their order.
    public enum Stage: String, CaseIterable, Sendable {
        /// Dose, way and the heat before; nothing plays yet.
        case before

        /// After something made it worse: grounding is offered, nothing plays yet.
        case gently

        /// Plays, or is paused.
        case playing

        /// Over: the heat after.
        case after

        /// Over, with one quiet sentence.
        case closing
    }

    public var wish: SessionWish
    public var stage: Stage

    /// How far it is, in milliseconds of its timeline.
    public var doneMillis: Int64

    /// At one's own pace: how many steps are over.
    public var steps: Int

    public var heatBefore: Heat?

    /// When it began, on the wall's clock, in milliseconds since 1970.
    public var beganWallMillis: Int64

    /// How it ended, once it has.
    public var outcome: Outcome?

    /// The run in the store, once it is kept there.
    public var id: String?

    public init(
        _ wish: SessionWish, stage: Stage = .before, doneMillis: Int64 = 0, steps: Int = 0, heatBefore: Heat? = nil,
        beganWallMillis: Int64 = 0, outcome: Outcome? = nil, id: String? = nil
    ) {
        (self.wish, self.stage, self.doneMillis, self.steps) = (wish, stage, doneMillis, steps)
        (self.heatBefore, self.beganWallMillis, self.outcome, self.id) = (heatBefore, beganWallMillis, outcome, id)
    }

    /// As words that `init(kept:)` reads.
    public var kept: [String] {
        wish.kept + [
            stage.rawValue, "\(doneMillis)", "\(steps)", heatBefore.map { "\($0)" } ?? "", "\(beganWallMillis)",
            outcome.map(word) ?? "", id ?? "",
        ]
    }

    /// What `kept` wrote; nil for anything else.
    public init?(kept words: [String]) {
        guard words.count == 10, let wish = SessionWish(kept: Array(words.prefix(3))) else { return nil }
        let own = Array(words.dropFirst(3))
        let outcome = own[5].isEmpty ? nil : try? readOutcome(text: own[5])
        guard let stage = Stage(rawValue: own[0]), let doneMillis = Int64(own[1]), let steps = Int(own[2]),
            own[3].isEmpty || Heat(own[3]) != nil, let beganWallMillis = Int64(own[4]), own[5].isEmpty || outcome != nil
        else { return nil }
        self.init(
            wish, stage: stage, doneMillis: doneMillis, steps: steps, heatBefore: Heat(own[3]), beganWallMillis: beganWallMillis,
            outcome: outcome, id: own[6].isEmpty ? nil : own[6]
        )
    }
}

/// The core's name of it, which `readOutcome` reads.
private func word(_ outcome: Outcome) -> String {
    switch outcome {
    case .finished: "finished"
    case .stopped: "stopped"
    case .worse: "worse"
    }
}
