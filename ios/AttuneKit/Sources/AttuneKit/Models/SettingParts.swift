// Under which heading a setting stands, and how it is drawn: a switch, a choice, a self-check. Not here: which settings there
// are, what each may be, and its words; they come from the core.
import AttuneBindings

/// The core's names of settings and values, as far as a screen draws one in a way of its own.
enum SettingKey {
    static let language = "language"
    static let theme = "theme"
    static let reducedMotion = "reduced_motion"
    static let reminder = "nudge.reminder"
    static let reminderTime = "nudge.time"
    static let voice = "player.voice"
    static let tones = "player.tones"
    static let haptics = "player.haptics"
    static let lock = "lock"
    static let privateScreen = "private_screen"
    static let holds = "gate.holds"
    static let cold = "gate.cold"

    static let on = "on"
    static let off = "off"
}

/// The headings, in their order.
public enum SettingsSection: CaseIterable, Sendable {
    case you, display, reminders, breathing, privacy

    public func title(_ labels: SettingsLabels) -> String {
        switch self {
        case .you: labels.you
        case .display: labels.display
        case .reminders: labels.reminders
        case .breathing: labels.breathing
        case .privacy: labels.privacy
        }
    }
}

extension SettingView {
    /// Its heading; one that is not known yet stands with the person.
    public var section: SettingsSection {
        switch key {
        case SettingKey.language, SettingKey.theme, SettingKey.reducedMotion: .display
        case SettingKey.reminder, SettingKey.reminderTime: .reminders
        case SettingKey.voice, SettingKey.tones, SettingKey.haptics, SettingKey.holds, SettingKey.cold: .breathing
        case SettingKey.lock, SettingKey.privateScreen: .privacy
        default: .you
        }
    }

    /// The value's own words.
    public var words: String { choices.first { $0.value == value }?.title ?? value }

    public var isSwitch: Bool { Set(choices.map(\.value)) == [SettingKey.on, SettingKey.off] }

    public var isOn: Bool { value == SettingKey.on }

    /// The self-check that it keeps the outcome of; nil for any other setting.
    public var gate: Gate? {
        switch key {
        case SettingKey.holds: .holds
        case SettingKey.cold: .cold
        default: nil
        }
    }
}
