//! Settings: which there are, and what each may hold. Kept under their names; what was never set has its default.

use std::collections::BTreeMap;

use serde::Serialize;
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::error::{Invalid, Why};
use crate::exercise::{Gate, GateState};
use crate::moment::Pull;
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
    /// The breathing shape stands still and only the words change; default off.
    #[strum(serialize = "reduced_motion")]
    ReducedMotion,
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

    /// The values it may have, its default first.
    #[must_use]
    pub const fn choices(self) -> &'static [&'static str] {
        match self {
            Self::Language => &["device", "en", "de"],
            Self::UsualPull => &["unsure", "reaching", "both", "pulling_away"],
            Self::ReducedMotion => &["off", "on"],
            Self::GateHolds | Self::GateCold => &["unasked", "passed", "not_passed"],
        }
    }

    /// The value as one of its choices.
    ///
    /// # Errors
    /// [`Invalid`] naming `value`.
    pub fn choice(self, value: &str) -> Result<&'static str, Invalid> {
        self.choices().iter().copied().find(|choice| *choice == value).ok_or(Invalid::new("value", Why::SettingValue))
    }

    /// Its default.
    #[must_use]
    pub fn default_value(self) -> &'static str {
        self.choices().first().copied().unwrap_or_default()
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

/// All settings as they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// `None`: the device's.
    pub language: Option<Language>,
    /// The pull a person knows from themselves.
    pub usual_pull: Pull,
    /// The shape stands still.
    pub reduced_motion: bool,
    /// The self-check for holds.
    pub gate_holds: GateState,
    /// The self-check for cold.
    pub gate_cold: GateState,
}

impl Settings {
    /// Reads them from what was set; a value that is none of the choices counts as never set.
    #[must_use]
    pub(crate) fn of(kept: &BTreeMap<String, String>) -> Self {
        let value = |setting: Setting| -> &'static str {
            kept.get(setting.name()).and_then(|value| setting.choice(value).ok()).unwrap_or(setting.default_value())
        };
        Self {
            language: value(Setting::Language).parse().ok(),
            usual_pull: value(Setting::UsualPull).parse().unwrap_or_default(),
            reduced_motion: value(Setting::ReducedMotion) == "on",
            gate_holds: value(Setting::GateHolds).parse().unwrap_or_default(),
            gate_cold: value(Setting::GateCold).parse().unwrap_or_default(),
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

    /// The value of one, as one of its choices.
    #[must_use]
    pub fn value(&self, setting: Setting) -> &'static str {
        match setting {
            Setting::Language => self.language.map_or("device", Into::into),
            Setting::UsualPull => self.usual_pull.into(),
            Setting::ReducedMotion => {
                if self.reduced_motion {
                    "on"
                } else {
                    "off"
                }
            }
            Setting::GateHolds => self.gate_holds.into(),
            Setting::GateCold => self.gate_cold.into(),
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
    /// What it may be, each with its words, the default first.
    pub choices: Vec<Choice>,
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
                let kept = Settings::of(&BTreeMap::from([(setting.name().to_owned(), (*choice).to_owned())]));
                assert_eq!(kept.value(*setting), *choice, "{setting:?}");
            }
        }
    }

    #[test]
    fn an_unknown_name_or_value_is_refused() {
        assert_eq!(Setting::read("colour"), Err(Invalid::new("key", Why::UnknownSetting)));
        assert_eq!(Setting::UsualPull.choice("sideways"), Err(Invalid::new("value", Why::SettingValue)));
    }
}
