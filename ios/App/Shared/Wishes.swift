// What the app was opened for, until a screen follows it.
import Observation

/// Set by an intent or a notification, taken by the app once it is open.
@MainActor @Observable
final class Wishes {
    static let shared = Wishes()

    /// The Pause.
    var pause = false

    /// "Do it now" on a reminder: the id of the exercise that it leads to.
    var exercise: String?
}
