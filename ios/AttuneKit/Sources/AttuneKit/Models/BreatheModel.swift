// Breathe: the list, the exercise that is open in it, and own patterns taken off it. Not here: how it looks, and playing.
import AttuneBindings
import Observation

/// The list. What is deleted is deleted even when the screen is left at once.
@MainActor @Observable
public final class BreatheModel {
    public struct Shown: Equatable, Sendable {
        public internal(set) var exercises: [ExerciseView]
        public internal(set) var open: OpenExercise?
    }

    /// The exercise that is open, as it would be played.
    public struct OpenExercise: Equatable, Sendable {
        public internal(set) var session: Session
        public internal(set) var wish: SessionWish
        /// What the core says to a choice that can't be.
        public internal(set) var refusal: String?
        /// It is the person's own, and they are asked whether to take it off the list.
        public internal(set) var deleting = false
    }

    public private(set) var state = Reading<Shown>.opening
    @ObservationIgnored private let app: AppModel
    /// One tap after the other: each changes what the last one left.
    @ObservationIgnored private let turn = MainTurn()

    public init(app: AppModel) { self.app = app }

    /// Reads the list; what is open in it stays open, while it is there, and as it was chosen. A page over it may have added a
    /// pattern, or passed a self-check.
    public func read() async {
        try? await turn.take {
            let before = self.state.value?.open
            self.state = await self.app.reading { core in
                let exercises = try await core.exercises().exercises
                guard var open = before, exercises.contains(where: { $0.id == open.wish.exercise }) else {
                    return Shown(exercises: exercises, open: nil)
                }
                open.session = try await core.session(open.wish)
                return Shown(exercises: exercises, open: open)
            }
        }
    }

    /// Opens an exercise, or closes the one that is open.
    public func tapped(_ exercise: ExerciseView) {
        changing { core, shown in
            guard shown.open?.wish.exercise != exercise.id else { return shown.open = nil }
            let wish = SessionWish(exercise: exercise.id, variant: nil, dose: .default)
            shown.open = OpenExercise(session: try await core.session(wish), wish: wish)
        }
    }

    /// Another way to do it, for as long as that way says.
    public func way(_ way: VariantView) { wish { SessionWish(exercise: $0.exercise, variant: way.id, dose: .default) } }

    /// Another length.
    public func dose(_ dose: Dose) { wish { SessionWish(exercise: $0.exercise, variant: $0.variant, dose: dose) } }

    /// Begins; where a self-check comes first, it is shown.
    public func begin() {
        guard let open = state.value?.open else { return }
        app.open(open.gate.map { .selfCheck($0, then: open.wish) } ?? .player(open.wish))
    }

    /// Opens the form for an own pattern.
    public func addOwn() { app.open(.ownExercise) }

    /// Asks whether to take the own pattern off the list, or leaves it there.
    public func deleting(_ asked: Bool) { state.change { $0.open?.deleting = asked } }

    public func delete() {
        changing { core, shown in
            guard let open = shown.open, open.deleting else { return }
            _ = try await core.deleteOwnExercise(open.wish.exercise)
            shown = Shown(exercises: try await core.exercises().exercises, open: nil)
            if let labels = self.app.labels { self.app.say(labels.breathe.ownDeleted) }
        }
    }

    private func wish(_ change: @escaping @MainActor (SessionWish) -> SessionWish) {
        changing { core, shown in
            guard var open = shown.open else { return }
            let wish = change(open.wish)
            do {
                open.session = try await core.session(wish)
                (open.wish, open.refusal) = (wish, nil)
            } catch ErrorCode.InvalidInput(let field, let why) {
                open.refusal = await core.words(.InvalidInput(field: field, why: why))
            }
            shown.open = open
        }
    }

    private func changing(_ change: @escaping @MainActor (Core, inout Shown) async throws -> Void) {
        app.doing { core in
            try await self.turn.take {
                guard var shown = self.state.value else { return }
                try await change(core, &shown)
                self.state = .ready(shown)
            }
        }
    }
}

extension BreatheModel.OpenExercise {
    /// The self-check that comes before it, as it would be played; nil where none does.
    public var gate: Gate? { session.exercise.open ? nil : session.exercise.gate }
}
