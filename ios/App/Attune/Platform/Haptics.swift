// A haptic pattern in the hand, by Core Haptics. Not here: what each phase feels like (HapticPattern).
import AttuneKit
import CoreHaptics

/// The motor; silent where there is none, or where the system gives it to nobody now.
@MainActor
final class Haptics {
    private var engine: CHHapticEngine?
    private var player: (any CHHapticPatternPlayer)?

    func feel(_ pattern: HapticPattern) {
        hush()
        guard CHHapticEngine.capabilitiesForHardware().supportsHaptics, !pattern.events.isEmpty else { return }
        do {
            let engine = try engine ?? made()
            self.engine = engine
            // The system stops it whenever the app is out of sight.
            try engine.start()
            player = try engine.makePlayer(with: CHHapticPattern(events: pattern.events.map(CHHapticEvent.init), parameters: []))
            try player?.start(atTime: CHHapticTimeImmediate)
        } catch {
            // A phase that is not felt is still seen and heard; the next one tries with a new engine.
            (engine, player) = (nil, nil)
        }
    }

    func hush() {
        try? player?.stop(atTime: CHHapticTimeImmediate)
        player = nil
    }

    private func made() throws -> CHHapticEngine {
        let engine = try CHHapticEngine()
        engine.playsHapticsOnly = true
        engine.isAutoShutdownEnabled = true
        return engine
    }
}

extension CHHapticEvent {
    fileprivate convenience init(_ event: HapticPattern.Event) {
        let parameters = [
            CHHapticEventParameter(parameterID: .hapticIntensity, value: Float(event.intensity)),
            CHHapticEventParameter(parameterID: .hapticSharpness, value: Float(event.sharpness)),
        ]
        if event.duration == 0 {
            self.init(eventType: .hapticTransient, parameters: parameters, relativeTime: event.at)
        } else {
            self.init(eventType: .hapticContinuous, parameters: parameters, relativeTime: event.at, duration: event.duration)
        }
    }
}
