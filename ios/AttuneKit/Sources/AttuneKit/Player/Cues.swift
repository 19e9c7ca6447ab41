// What a phase does beside the picture: felt in the hand, spoken, a soft tone, each as the settings say; and told to a screen
// reader. Not here: when.
import AttuneBindings

/// What lets a person close their eyes, as it is turned on and off.
public enum Cue: CaseIterable, Sendable {
    case voice, tones, haptics

    /// The core's name of the setting.
    var key: String {
        switch self {
        case .voice: SettingKey.voice
        case .tones: SettingKey.tones
        case .haptics: SettingKey.haptics
        }
    }
}

/// The cues of phases.
@MainActor
struct Cues {
    let device: any PlayerDevice
    let host: any PlayerHost

    /// The phase begins, or goes on with so long to go.
    func begin(_ step: StepView, millisLeft: Int64) {
        guard let settings = host.settings else { return }
        if settings.haptics { device.feel(HapticPattern(step.haptic, millis: millisLeft)) }
        if settings.tones { device.sound(step.phase, millis: millisLeft) }
        if settings.voice, let labels = host.labels {
            device.say(step.cue, languageTag: labels.common.languageTag)
        } else {
            // Spoken by both, it would be said twice.
            device.announce(step.cue)
        }
    }

    /// It stands, and says so.
    func stand(_ words: KeyPath<PlayerLabels, String>) {
        off()
        if let labels = host.labels { device.announce(labels.player[keyPath: words]) }
    }

    /// It plays from here on: the screen stays on.
    func on() { device.playing(true) }

    /// It stands, or is over.
    func off() {
        device.hush()
        device.playing(false)
    }
}
