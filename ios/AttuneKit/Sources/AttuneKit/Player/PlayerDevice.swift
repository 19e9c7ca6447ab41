// What the player needs of the device and of the app around it. Not here: the core, and the clocks.
import AttuneBindings

/// The device under the player. Every function returns at once.
@MainActor
public protocol PlayerDevice: AnyObject {
    /// Feels a phase in the hand. Nothing where there is no motor.
    func feel(_ pattern: HapticPattern)

    /// Plays the soft tone of a phase that has so long to go (`Tones`).
    func sound(_ phase: PhaseKind, millis: Int64)

    /// Says words aloud, in the language with that tag; a sentence that is still being said ends.
    func say(_ words: String, languageTag: String)

    /// Has a screen reader say them, if one is on.
    func announce(_ words: String)

    /// Ends what `feel`, `say` and `sound` began: from here on the phone is still.
    func hush()

    /// An exercise is played, or is over: the screen stays on meanwhile.
    func playing(_ on: Bool)
}

/// The app around the player.
@MainActor
public protocol PlayerHost: AnyObject {
    /// The settings and words as they are now; nil while the app is not ready.
    var settings: Settings? { get }
    var labels: Labels? { get }

    /// A setting was changed.
    func settingsChanged()

    /// A self-check comes first; passed, it leads on to the wish.
    func selfCheck(_ gate: Gate, then wish: SessionWish)

    /// Closes the player.
    func closePlayer()

    /// Stores something, and holds it until that is done, also when nobody sees the player any more.
    func keep(_ store: @escaping @MainActor () async -> Void) async
}
