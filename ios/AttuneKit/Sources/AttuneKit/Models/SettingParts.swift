// The words of the headings of Settings, and how a setting is drawn: a switch, a choice. Not here: which settings there are, under
// which heading each stands, what it may be, and its words; they come from the core.
import AttuneBindings

/// The core's names of settings and values, as far as a screen draws one in a way of its own.
enum SettingKey {
    static let reminder = "nudge.reminder"
    static let voice = "player.voice"
    static let tones = "player.tones"
    static let haptics = "player.haptics"

    static let on = "on"
    static let off = "off"
}

extension SettingSection {
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
    /// The value's own words.
    public var words: String { choices.first { $0.value == value }?.title ?? value }

    public var isSwitch: Bool { Set(choices.map(\.value)) == [SettingKey.on, SettingKey.off] }

    public var isOn: Bool { value == SettingKey.on }
}
