//! Settings, the language that follows from them, and the first start.

use attune_core::{
    Choice, ClockTime, Gate, GateState, Language, Pull, Reminder, SettingNeeds, SettingSection, SettingView, Settings, Theme,
};

use crate::attune::Attune;
use crate::error::ErrorCode;

#[uniffi::export]
impl Attune {
    /// All settings as they stand, for what a front end does by them. Errors: `WrongKeyOrDamaged`.
    pub fn settings(&self) -> Result<Settings, ErrorCode> {
        Ok(self.core.settings()?)
    }

    /// The Settings screen. Errors: `WrongKeyOrDamaged`.
    pub fn settings_view(&self) -> Result<Vec<SettingView>, ErrorCode> {
        Ok(self.core.settings_view()?)
    }

    /// Sets one, and returns the screen as it now reads. After the language was set, everything is in words of another one: the
    /// labels, too.
    ///
    /// Errors: `InvalidInput` (key, value), `GateFirst` for a self-check that would be skipped, `DiskFull`, `ReadOnly`, `Busy`.
    pub fn set(&self, key: &str, value: &str) -> Result<Vec<SettingView>, ErrorCode> {
        self.core.set(key, value)?;
        self.settings_view()
    }

    /// The device was set to another language, `de-AT`: it is spoken from here on, unless the person has set one. Fetch labels anew.
    ///
    /// Errors: `WrongKeyOrDamaged`, `ShutDown`.
    pub fn device_speaks(&self, locale: &str) -> Result<(), ErrorCode> {
        Ok(self.core.device_speaks(Language::of_locale(locale))?)
    }

    /// The language that is spoken now: which voice reads the cues.
    pub fn language(&self) -> Language {
        self.core.texts().language()
    }

    /// Whether the first start is still to come. Errors: `WrongKeyOrDamaged`.
    pub fn is_first_start(&self) -> Result<bool, ErrorCode> {
        Ok(self.core.is_first_start()?)
    }

    /// Ends the first start, answered or skipped. Errors: `DiskFull`, `ReadOnly`, `Busy`.
    pub fn start_is_over(&self) -> Result<(), ErrorCode> {
        Ok(self.core.start_is_over()?)
    }
}

/// All settings as they stand.
#[uniffi::remote(Record)]
pub struct Settings {
    /// The language that was set; absent: the device's.
    pub language: Option<Language>,
    /// The pull a person knows from themselves.
    pub usual_pull: Pull,
    /// Light or dark.
    pub theme: Theme,
    /// The breathing shape stands still and only the words change.
    pub reduced_motion: bool,
    /// The daily nudge as a notification.
    pub reminder: Reminder,
    /// Each phase is spoken.
    pub voice: bool,
    /// Each phase has a soft tone.
    pub tones: bool,
    /// Each phase is felt.
    pub haptics: bool,
    /// Minutes out of sight after which the app asks who is there: 0, 1, 5 or 15; absent: never.
    pub lock_minutes: Option<u32>,
    /// Nothing is seen among the recent apps, and no picture can be taken.
    pub private_screen: bool,
    /// The self-check for holds.
    pub gate_holds: GateState,
    /// The self-check for cold.
    pub gate_cold: GateState,
}

/// A setting as the Settings screen shows it.
#[uniffi::remote(Record)]
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
#[uniffi::remote(Enum)]
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

/// What a front end must have for a setting to do anything; where it has not, leave the setting out.
#[uniffi::remote(Enum)]
pub enum SettingNeeds {
    /// Every front end can do it.
    Nothing,
    /// A screen with colours of its own, and sound.
    Window,
    /// What a phone has: notifications, a motor, a lock, a screen that can be hidden.
    Phone,
}

/// Light or dark.
#[uniffi::remote(Enum)]
pub enum Theme {
    /// As the device is.
    Device,
    /// Warm near-white.
    Light,
    /// True black.
    Dark,
}

/// The reminder's setting.
#[uniffi::remote(Record)]
pub struct Reminder {
    /// Whether the nudge comes as a notification.
    pub on: bool,
    /// When.
    pub time: ClockTime,
}

uniffi::custom_type!(
    /// A time on the clock outside the quiet hours, `20:30`; any other is `InvalidInput` (value).
    ClockTime, String, {
        remote,
        lower: |time| time.to_string(),
        try_lift: |text| Ok(ClockTime::read(&text).map_err(ErrorCode::from)?),
    }
);

/// A value and its words.
#[uniffi::remote(Record)]
pub struct Choice {
    /// The value.
    pub value: String,
    /// In words.
    pub title: String,
}

/// A language that Attune speaks.
#[uniffi::remote(Enum)]
pub enum Language {
    /// English.
    En,
    /// German, with du.
    De,
}
