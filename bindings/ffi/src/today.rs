//! Today, and the first call of all.

use attune_core::{ExerciseView, NudgeView, Pull, Settings, Start, Today};

use crate::attune::Attune;
use crate::error::ErrorCode;
use crate::now::Now;

#[uniffi::export]
impl Attune {
    /// The first call of a front end, once the store is open.
    ///
    /// Errors: as `today`.
    pub fn start(&self, now: &Now) -> Result<Start, ErrorCode> {
        Ok(self.core.start(&now.read()?)?)
    }

    /// The Today screen. Its nudge stays the same for the whole day, whatever is logged in it.
    ///
    /// Errors: `InvalidInput` (now, zone), `WrongKeyOrDamaged` where the day's check of the store finds damage.
    pub fn today(&self, now: &Now) -> Result<Today, ErrorCode> {
        Ok(self.core.today(&now.read()?)?)
    }
}

/// The first thing that is shown.
#[uniffi::remote(Record)]
pub struct Start {
    /// Whether language and usual pull are still to be asked.
    pub first_start: bool,
    /// All settings as they stand.
    pub settings: Settings,
    /// The Today screen.
    pub today: Today,
    /// What the Pause button plays: the id of an exercise.
    pub pause: String,
}

/// The Today screen.
#[uniffi::remote(Record)]
pub struct Today {
    /// The person's day, `2026-03-09`.
    pub day: String,
    /// Its date in words.
    pub day_words: String,
    /// The day's nudge.
    pub nudge: NudgeView,
    /// The exercise it leads to, if any.
    pub exercise: Option<ExerciseView>,
    /// How many moments were logged for today.
    pub logged_today: u32,
    /// How many exercises were played today.
    pub breathed_today: u32,
    /// What the day holds so far, in words.
    pub sentence: String,
    /// The pull that lies under the thumb: the last one named, else the usual one.
    pub likely_pull: Pull,
}

/// The nudge as it is shown.
#[uniffi::remote(Record)]
pub struct NudgeView {
    /// Its id.
    pub id: String,
    /// A few words.
    pub title: String,
    /// One concrete act.
    pub body: String,
    /// The id of the exercise it leads to, if any.
    pub exercise: Option<String>,
    /// The skill it practises.
    pub skill: String,
}
