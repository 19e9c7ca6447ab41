// Where a run stands, as a small value. Not here: how it goes on (Player), what is to be played (KeptWish), and which runs a
// killed app comes back with (KeptRun).
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

    /// How it ended, once it has; a killed app comes back without it.
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

    /// As words that `init(kept:)` reads, without what the person said of it: no heat, and not how it ended.
    var kept: [String] { wish.kept + [stage.rawValue, "\(doneMillis)", "\(steps)", "\(beganWallMillis)", id ?? ""] }

    /// What `kept` wrote; nil for anything else.
    init?(kept words: [String]) {
        guard words.count == 8, let wish = SessionWish(kept: Array(words.prefix(3))) else { return nil }
        let own = Array(words.dropFirst(3))
        guard let stage = Stage(rawValue: own[0]), let doneMillis = Int64(own[1]), let steps = Int(own[2]),
            let beganWallMillis = Int64(own[3])
        else { return nil }
        self.init(
            wish, stage: stage, doneMillis: doneMillis, steps: steps, beganWallMillis: beganWallMillis,
            id: own[4].isEmpty ? nil : own[4]
        )
    }
}
