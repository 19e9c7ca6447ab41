//! Settings: which there are, and what each may hold. Kept under their names; what was never set has its default.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Serialize;
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::error::{Invalid, Why};
use crate::exercise::{Gate, GateState};
use crate::moment::Pull;
use crate::nudge::{ClockTime, Reminder};
use crate::text::Language;

/// A setting, by the name under which it is kept and set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
pub enum Setting {
    /// The language; default: the device's.
    #[strum(serialize = "language")]
    Language,
    /// The pull a person knows from themselves, for the nudge until moments say more; default unsure.
    #[strum(serialize = "usual_pull")]
    UsualPull,
    /// Light, dark, or as the device is; default the device's.
    #[strum(serialize = "theme")]
    Theme,
    /// The breathing shape stands still and only the words change; default off.
    #[strum(serialize = "reduced_motion")]
    ReducedMotion,
    /// Whether the daily nudge comes as a notification; default off.
    #[strum(serialize = "nudge.reminder")]
    NudgeReminder,
    /// When it comes, on the person's clock; default 20:00.
    #[strum(serialize = "nudge.time")]
    NudgeTime,
    /// Each phase is spoken; default off.
    #[strum(serialize = "player.voice")]
    PlayerVoice,
    /// Each phase has a soft tone; default off.
    #[strum(serialize = "player.tones")]
    PlayerTones,
    /// Each phase is felt; default on.
    #[strum(serialize = "player.haptics")]
    PlayerHaptics,
    /// After how many minutes out of sight the app asks who is there; default never.
    #[strum(serialize = "lock")]
    Lock,
    /// The screen shows nothing among the recent apps and lets no picture be taken; default on.
    #[strum(serialize = "private_screen")]
    PrivateScreen,
    /// The self-check for holds.
    #[strum(serialize = "gate.holds")]
    GateHolds,
    /// The self-check for cold.
    #[strum(serialize = "gate.cold")]
    GateCold,
}

impl Setting {
    /// Reads its name.
    ///
    /// # Errors
    /// [`Invalid`] naming `key`.
    pub fn read(name: &str) -> Result<Self, Invalid> {
        name.parse().map_err(|_| Invalid::new("key", Why::UnknownSetting))
    }

    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// The words it may hold, its default first; none for a time.
    #[must_use]
    pub const fn words(self) -> &'static [&'static str] {
        match self {
            Self::Language => &["device", "en", "de"],
            Self::UsualPull => &["unsure", "reaching", "both", "pulling_away"],
            Self::Theme => &["device", "light", "dark"],
            Self::ReducedMotion | Self::NudgeReminder | Self::PlayerVoice | Self::PlayerTones => &["off", "on"],
            Self::PlayerHaptics | Self::PrivateScreen => &["on", "off"],
            Self::Lock => &["off", "0", "1", "5", "15"],
            Self::GateHolds | Self::GateCold => &["unasked", "passed", "not_passed"],
            Self::NudgeTime => &[],
        }
    }

    /// The values that are offered: its words, or the half hours at which a reminder may come.
    #[must_use]
    pub fn choices(self) -> Vec<Cow<'static, str>> {
        match self {
            Self::NudgeTime => ClockTime::half_hours().map(|time| time.to_string().into()).collect(),
            _ => self.words().iter().map(|word| (*word).into()).collect(),
        }
    }

    /// The value as it is kept.
    ///
    /// # Errors
    /// [`Invalid`] naming `value`.
    pub fn choice(self, value: &str) -> Result<Cow<'static, str>, Invalid> {
        if self == Self::NudgeTime {
            return ClockTime::read(value).map(|time| time.to_string().into());
        }
        let word = self.words().iter().find(|word| **word == value);
        word.map(|word| (*word).into()).ok_or(Invalid::new("value", Why::SettingValue))
    }

    /// What a front end must have for it to do anything.
    #[must_use]
    pub const fn needs(self) -> SettingNeeds {
        match self {
            Self::Theme | Self::PlayerVoice | Self::PlayerTones => SettingNeeds::Window,
            Self::NudgeReminder | Self::NudgeTime | Self::PlayerHaptics | Self::Lock | Self::PrivateScreen => SettingNeeds::Phone,
            Self::Language | Self::UsualPull | Self::ReducedMotion | Self::GateHolds | Self::GateCold => SettingNeeds::Nothing,
        }
    }

    /// The heading it stands under.
    #[must_use]
    pub const fn section(self) -> SettingSection {
        match self {
            Self::UsualPull => SettingSection::You,
            Self::Language | Self::Theme | Self::ReducedMotion => SettingSection::Display,
            Self::NudgeReminder | Self::NudgeTime => SettingSection::Reminders,
            Self::PlayerVoice | Self::PlayerTones | Self::PlayerHaptics | Self::GateHolds | Self::GateCold => {
                SettingSection::Breathing
            }
            Self::Lock | Self::PrivateScreen => SettingSection::Privacy,
        }
    }

    /// The gate that it keeps, if it keeps one.
    #[must_use]
    pub fn gate(self) -> Option<Gate> {
        Gate::VARIANTS.iter().copied().find(|gate| Self::of_gate(*gate) == self)
    }

    /// The setting that keeps a gate.
    #[must_use]
    pub const fn of_gate(gate: Gate) -> Self {
        match gate {
            Gate::Holds => Self::GateHolds,
            Gate::Cold => Self::GateCold,
        }
    }
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, EnumString, IntoStaticStr)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Theme {
    /// As the device is.
    #[default]
    Device,
    /// Warm near-white.
    Light,
    /// True black.
    Dark,
}

/// All settings as they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(clippy::struct_excessive_bools)] // each is a switch of its own on the Settings screen
pub struct Settings {
    /// `None`: the device's.
    pub language: Option<Language>,
    /// The pull a person knows from themselves.
    pub usual_pull: Pull,
    /// Light or dark.
    pub theme: Theme,
    /// The shape stands still.
    pub reduced_motion: bool,
    /// The daily nudge as a notification.
    pub reminder: Reminder,
    /// Each phase is spoken.
    pub voice: bool,
    /// Each phase has a soft tone.
    pub tones: bool,
    /// Each phase is felt.
    pub haptics: bool,
    /// Minutes out of sight after which the app asks who is there: 0, 1, 5 or 15; `None`: never.
    pub lock_minutes: Option<u32>,
    /// Nothing is seen among the recent apps, and no picture can be taken.
    pub private_screen: bool,
    /// The self-check for holds.
    pub gate_holds: GateState,
    /// The self-check for cold.
    pub gate_cold: GateState,
}

impl Settings {
    /// Reads them from what was set; a value that a setting can't hold counts as never set.
    #[must_use]
    pub(crate) fn of(kept: &BTreeMap<String, String>) -> Self {
        let set = |setting: Setting| kept.get(setting.name()).and_then(|value| setting.choice(value).ok());
        let word = |setting: Setting| set(setting).unwrap_or(setting.words().first().copied().unwrap_or_default().into());
        let is_on = |setting: Setting| word(setting) == "on";
        Self {
            language: word(Setting::Language).parse().ok(),
            usual_pull: word(Setting::UsualPull).parse().unwrap_or_default(),
            theme: word(Setting::Theme).parse().unwrap_or_default(),
            reduced_motion: is_on(Setting::ReducedMotion),
            reminder: Reminder {
                on: is_on(Setting::NudgeReminder),
                time: set(Setting::NudgeTime).and_then(|time| ClockTime::read(&time).ok()).unwrap_or_default(),
            },
            voice: is_on(Setting::PlayerVoice),
            tones: is_on(Setting::PlayerTones),
            haptics: is_on(Setting::PlayerHaptics),
            lock_minutes: word(Setting::Lock).parse().ok(),
            private_screen: is_on(Setting::PrivateScreen),
            gate_holds: word(Setting::GateHolds).parse().unwrap_or_default(),
            gate_cold: word(Setting::GateCold).parse().unwrap_or_default(),
        }
    }

    /// Where a gate stands.
    #[must_use]
    pub const fn gate(&self, gate: Gate) -> GateState {
        match gate {
            Gate::Holds => self.gate_holds,
            Gate::Cold => self.gate_cold,
        }
    }

    /// The value of one, as it is kept.
    #[must_use]
    pub fn value(&self, setting: Setting) -> Cow<'static, str> {
        let switch = |on: bool| if on { "on".into() } else { "off".into() };
        match setting {
            Setting::Language => self.language.map_or("device", Into::into).into(),
            Setting::UsualPull => <&str>::from(self.usual_pull).into(),
            Setting::Theme => <&str>::from(self.theme).into(),
            Setting::ReducedMotion => switch(self.reduced_motion),
            Setting::NudgeReminder => switch(self.reminder.on),
            Setting::NudgeTime => self.reminder.time.to_string().into(),
            Setting::PlayerVoice => switch(self.voice),
            Setting::PlayerTones => switch(self.tones),
            Setting::PlayerHaptics => switch(self.haptics),
            Setting::Lock => self.lock_minutes.map_or("off".into(), |minutes| minutes.to_string().into()),
            Setting::PrivateScreen => switch(self.private_screen),
            Setting::GateHolds => <&str>::from(self.gate_holds).into(),
            Setting::GateCold => <&str>::from(self.gate_cold).into(),
        }
    }
}

/// A setting as the Settings screen shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SettingView {
    /// Its name.
    pub key: String,
    /// Its value.
    pub value: String,
    /// Its name in words.
    pub title: String,
    /// What it may be, each with its words: the default first, times in their order.
    pub choices: Vec<Choice>,
    /// The heading it stands under.
    pub section: SettingSection,
    /// What a front end must have for it to do anything.
    pub needs: SettingNeeds,
    /// The self-check whose outcome it keeps; absent for any other setting.
    pub gate: Option<Gate>,
}

/// A heading of the Settings screen, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SettingSection {
    /// The person.
    You,
    /// How Attune looks and speaks.
    Display,
    /// The daily nudge as a notification.
    Reminders,
    /// The exercises.
    Breathing,
    /// Who may see it.
    Privacy,
}

/// What a front end must have for a setting to do anything; where it has not, the setting is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SettingNeeds {
    /// Every front end can do it.
    Nothing,
    /// A screen with colours of its own, and sound.
    Window,
    /// What a phone has: notifications, a motor, a lock, a screen that can be hidden.
    Phone,
}

/// A value and its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// The value.
    pub value: String,
    /// In words.
    pub title: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_of_every_setting_is_kept_as_it_was_chosen() {
        for setting in Setting::VARIANTS {
            for choice in setting.choices() {
                let kept = Settings::of(&BTreeMap::from([(setting.name().to_owned(), choice.clone().into_owned())]));
                assert_eq!(kept.value(*setting), choice, "{setting:?}");
            }
        }
    }

    #[test]
    fn what_was_never_set_has_its_default() {
        let fresh = Settings::of(&BTreeMap::new());
        for setting in Setting::VARIANTS.iter().filter(|setting| **setting != Setting::NudgeTime) {
            assert_eq!(fresh.value(*setting), setting.words()[0], "{setting:?}");
        }
        assert_eq!(fresh.value(Setting::NudgeTime), "20:00");
    }

    #[test]
    fn what_only_a_phone_can_do_is_left_out_elsewhere() {
        let needs = |needs: SettingNeeds| Setting::VARIANTS.iter().filter(move |setting| setting.needs() == needs);
        assert_eq!(needs(SettingNeeds::Nothing).count(), 5);
        assert!(needs(SettingNeeds::Phone).all(|setting| setting.section() != SettingSection::You));
    }

    #[test]
    fn an_unknown_name_or_value_is_refused() {
        assert_eq!(Setting::read("colour"), Err(Invalid::new("key", Why::UnknownSetting)));
        assert_eq!(Setting::UsualPull.choice("sideways"), Err(Invalid::new("value", Why::SettingValue)));
    }
}
