// What Today shows, reading it, and the one tap that logs. Not here: drawing it, and what the day's nudge is.
import AttuneBindings
import Observation

/// Starts with what came with the opening of the store, so that nothing moves under a finger when it is read anew. It outlives
/// other screens: whoever comes back to Today finds it as it was left.
@MainActor @Observable
public final class TodayModel {
    public private(set) var state: Reading<Today>
    @ObservationIgnored private let app: AppModel

    public init(app: AppModel) {
        self.app = app
        state = app.ready.map { .ready($0.today) } ?? .opening
    }

    /// Reads the day anew: it may be another one by now.
    public func read() async {
        state = await app.reading { try await $0.today() }
    }

    /// Reads now and after every wait, until waiting is called off: an open Today is never more than one wait behind.
    public func follow(_ wait: @Sendable () async throws -> Void = { try await Task.sleep(for: .seconds(60)) }) async {
        repeat { await read() } while await (try? wait()) != nil
    }

    /// One tap saves. What the first tap logged lies over this already, though it is not drawn yet: a second tap is the same one.
    public func log(_ kind: Kind) {
        if app.pages.isEmpty { app.log(MomentInput(kind: kind)) }
    }

    /// Plays the exercise of the nudge.
    public func doExercise() {
        if let exercise = state.value?.exercise { app.play(exercise) }
    }
}
