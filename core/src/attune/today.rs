//! Today: the nudge, and what the day holds so far.

use serde::Serialize;

use super::nudges::ROLE_DAYS;
use super::{Attune, SEED};
use crate::error::Error;
use crate::moment::Pull;
use crate::nudge::{Nudge, Nudges};
use crate::settings::Settings;
use crate::store::{StoreError, changes, moments, runs, settings};
use crate::text::Texts;
use crate::time::Now;

/// The nudge as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NudgeView {
    /// Its id.
    pub id: String,
    /// A few words.
    pub title: String,
    /// One concrete act.
    pub body: String,
    /// The exercise it leads to, if any.
    pub exercise: Option<String>,
    /// The skill it practises.
    pub skill: String,
}

impl NudgeView {
    fn of(nudge: &Nudge, texts: Texts) -> Self {
        Self {
            id: nudge.id.clone(),
            title: texts.say_attribute(&nudge.key(), "title"),
            body: texts.say(&nudge.key()),
            exercise: nudge.exercise.clone(),
            skill: <&str>::from(nudge.skill).to_owned(),
        }
    }
}

/// The Today screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Today {
    /// The person's day, `2026-03-09`.
    pub day: String,
    /// Its date in words.
    pub day_words: String,
    /// The day's nudge.
    pub nudge: NudgeView,
    /// How many moments were logged for today.
    pub logged_today: u32,
    /// How many exercises were played today.
    pub breathed_today: u32,
    /// What the day holds so far, in words.
    pub sentence: String,
    /// The pull that lies under the thumb: the last one named, else the usual one.
    pub likely_pull: Pull,
}

impl Attune {
    /// The Today screen. Its nudge stays the same for the whole day, whatever is logged in it.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn today(&self, now: &Now) -> Result<Today, Error> {
        let day = now.day();
        let starts = day.start(now.zone()).timestamp_millis();
        let ends = day.plus(1).start(now.zone()).timestamp_millis();
        let recent = day.plus(-ROLE_DAYS).start(now.zone()).timestamp_millis();
        let clock = now.utc().timestamp_millis();
        let (logged_today, breathed_today, before_today, last, kept, has_old) = self.store.read(|conn| {
            Ok::<_, StoreError>((
                moments::on_day(conn, day)?,
                runs::on_day(conn, starts, ends)?,
                moments::last_pull(conn, recent, starts)?,
                moments::last_pull(conn, recent, ends)?,
                settings::all(conn)?,
                changes::has_old(conn, clock)?,
            ))
        })?;
        self.tidy(&kept, has_old, now)?;
        let texts = self.texts();
        let usual = Settings::of(&kept).usual_pull;
        let seed = kept.get(SEED).and_then(|seed| seed.parse().ok()).unwrap_or_default();
        let nudge = Nudges::get()?.of_day(seed, day, before_today.unwrap_or(usual))?;
        Ok(Today {
            day: day.iso(),
            day_words: texts.date(day),
            nudge: NudgeView::of(nudge, texts),
            logged_today,
            breathed_today,
            sentence: texts.say_with("today-so-far", &[("moments", logged_today.into()), ("runs", breathed_today.into())]),
            likely_pull: last.unwrap_or(usual),
        })
    }
}
