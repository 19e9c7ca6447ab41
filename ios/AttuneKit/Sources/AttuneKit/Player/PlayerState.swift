// What the player shows, stage by stage. Not here: how it looks, and how one stage leads to the next (Player).
import AttuneBindings

/// What the player shows.
public enum PlayerState: Equatable, Sendable {
    /// The session is being fetched.
    case opening

    /// There is none to be had; the sentence says why.
    case failed(sentence: String)

    case before(Before)

    /// Something made it worse: grounding is offered. `trouble` says what could not be kept, if anything.
    case gently(Session, trouble: String?)

    case playing(Playing)

    /// Over: how strong is it inside now?
    case after(Session, Outcome)

    /// Over. `trouble` says what could not be kept, if anything.
    case closing(Outcome, trouble: String?)

    /// Nothing plays yet.
    public struct Before: Equatable, Sendable {
        public var session: Session
        public var wish: SessionWish
        public var heat: Heat?

        /// What the core says to a dose that can't be.
        public var refusal: String?
    }

    /// It plays, or stands.
    public struct Playing: Equatable, Sendable {
        public let session: Session
        public var isPaused: Bool

        /// It stands because the device, or the person, was away.
        public var slept = false

        /// At one's own pace: how many steps are over.
        public var steps: Int
    }
}
