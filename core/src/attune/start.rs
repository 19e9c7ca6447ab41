//! What a front end asks first, once the store is open: how to look, whether to ask the person's two questions, and Today.

use serde::Serialize;

use super::{Attune, STARTED, Today};
use crate::error::Error;
use crate::exercise::PAUSE;
use crate::settings::Settings;
use crate::time::Now;

/// The first thing that is shown.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
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

impl Attune {
    /// The first call of a front end.
    ///
    /// # Errors
    /// [`crate::StoreError`].
    pub fn start(&self, now: &Now) -> Result<Start, Error> {
        let (today, guide) = self.today_and_guide(now)?;
        Ok(Start { first_start: !guide.kept.contains_key(STARTED), settings: guide.settings, today, pause: PAUSE.to_owned() })
    }
}
