// What each kind of phase feels like, told apart with eyes closed, as data. Not here: the motor (the app makes Core Haptics of it).
import AttuneBindings

/// The longest that Core Haptics holds one event, in seconds.
private let longest = 30.0

/// How finely what grows or fades does so, in seconds.
private let grain = 0.25

/// A phase as events of the motor, in seconds from the phase's start.
public struct HapticPattern: Equatable, Sendable {
    /// One event: a tap where it has no duration, else held for so long.
    public struct Event: Equatable, Sendable {
        public let at: Double
        public let duration: Double

        /// How strong, 0 to 1.
        public let intensity: Double

        /// How crisp, 0 to 1.
        public let sharpness: Double
    }

    public let events: [Event]

    /// The pattern of a phase that has `millis` to go; empty where stillness is its sign.
    public init(_ haptic: Haptic, millis: Int64) {
        let seconds = Double(max(millis, 0)) / 1000
        events = switch haptic {
        case .rise: swelling(from: 0.1, to: 0.6, sharpness: 0.3, seconds)
        case .fall: swelling(from: 0.5, to: 0.05, sharpness: 0.1, seconds)
        case .tick: [tap(at: 0, 0.9, 0.9)]
        case .tap: [tap(at: 0, 0.6, 0.4)]
        case .doubleTap: [tap(at: 0, 0.6, 0.6), tap(at: 0.15, 0.6, 0.6)]
        case .firm: held(0.8, sharpness: 0.6, seconds)
        case .soft: held(0.2, sharpness: 0, seconds)
        case .pulse: stride(from: 0, to: seconds, by: 1).map { tap(at: $0, 0.5, 0.2) }
        case .still: []
        }
    }
}

private func tap(at: Double, _ intensity: Double, _ sharpness: Double) -> HapticPattern.Event {
    HapticPattern.Event(at: at, duration: 0, intensity: intensity, sharpness: sharpness)
}

private func held(_ intensity: Double, sharpness: Double, _ seconds: Double) -> [HapticPattern.Event] {
    stride(from: 0, to: seconds, by: longest).map {
        HapticPattern.Event(at: $0, duration: min(longest, seconds - $0), intensity: intensity, sharpness: sharpness)
    }
}

/// In steps, each held until the next.
private func swelling(from: Double, to: Double, sharpness: Double, _ seconds: Double) -> [HapticPattern.Event] {
    let count = Int((seconds / grain).rounded(.up))
    return (0..<count).map { step in
        let part = count > 1 ? Double(step) / Double(count - 1) : 1
        let at = Double(step) * grain
        return HapticPattern.Event(
            at: at, duration: min(grain, seconds - at), intensity: from + (to - from) * part, sharpness: sharpness
        )
    }
}
