//! What is done once a day, when Today is first opened in it: every page of the store is checked, and what can no longer be taken
//! back is forgotten.
//!
//! # Why once a day
//! A page is checked when it is read, so damage in a corner that nothing looks at would be found late, after the last good copy
//! of it is gone. Checking all of ten years takes some ten milliseconds: too long for a tap that logs, nothing for once a day.

use std::collections::BTreeMap;

use super::Attune;
use crate::error::Error;
use crate::store::{StoreError, changes, phrases, settings};
use crate::time::{Day, Now};

/// The setting, not shown, that names the day on which every page was checked last.
const CHECKED: &str = "checked";

impl Attune {
    /// Does what is due. `kept` are the settings; `has_old`: there is something to forget.
    ///
    /// # Errors
    /// [`StoreError::NotReadable`], where a page is damaged. A store that can't be written just now is tidied another time.
    pub(super) fn tidy(&self, kept: &BTreeMap<String, String>, has_old: bool, now: &Now) -> Result<(), Error> {
        let today = now.day();
        let is_checked = kept.get(CHECKED).and_then(|number| number.parse().ok()).and_then(Day::numbered) == Some(today);
        if is_checked && !has_old {
            return Ok(());
        }
        if !is_checked {
            self.store.check()?;
        }
        let tidied = self.store.write(|tx| {
            changes::forget_old(tx, now.utc().timestamp_millis())?;
            phrases::forget_old(tx, now.utc().timestamp_millis())?;
            settings::set(tx, CHECKED, &today.number().to_string())
        });
        match tidied {
            Err(StoreError::DiskFull | StoreError::ReadOnly | StoreError::Busy) => Ok(()),
            tidied => Ok(tidied?),
        }
    }
}
