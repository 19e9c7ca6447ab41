//! Today: the nudge, and what the day holds so far.

use serde::Serialize;

use super::Attune;
use super::breathe::{self, ExerciseView};
use super::guide::Guide;
use crate::error::Error;
use crate::moment::Pull;
use crate::nudge::Nudge;
use crate::store::{StoreError, changes, moments, phrases, runs};
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
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Today {
    /// The person's day, `2026-03-09`.
    pub day: String,
    /// Its date in words.
    pub day_words: String,
    /// The day's nudge.
    pub nudge: NudgeView,
    /// The exercise it leads to, if any.
    #[serde(skip)]
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

impl Attune {
    /// The Today screen. Its nudge stays the same for the whole day, whatever is logged in it.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn today(&self, now: &Now) -> Result<Today, Error> {
        self.today_and_guide(now).map(|(today, _)| today)
    }

    /// The same, with what its nudge depends on.
    pub(super) fn today_and_guide(&self, now: &Now) -> Result<(Today, Guide), Error> {
        let day = now.day();
        let starts = day.start(now.zone()).timestamp_millis();
        let ends = day.plus(1).start(now.zone()).timestamp_millis();
        let clock = now.utc().timestamp_millis();
        let (logged_today, breathed_today, guide, has_old) = self.store.read(|conn| {
            Ok::<_, StoreError>((
                moments::on_day(conn, day)?,
                runs::on_day(conn, starts, ends)?,
                Guide::read(conn, now)?,
                changes::has_old(conn, clock)? || phrases::has_old(conn, clock)?,
            ))
        })?;
        self.tidy(&guide.kept, has_old, now)?;
        let texts = self.texts();
        let nudge = guide.nudge(day)?;
        let exercise = nudge.exercise.as_deref().map(|id| breathe::of_catalogue(id, guide.settings, texts)).transpose()?;
        let today = Today {
            day: day.iso(),
            day_words: texts.date(day),
            nudge: NudgeView::of(nudge, texts),
            exercise,
            logged_today,
            breathed_today,
            sentence: texts.say_with("today-so-far", &[("moments", logged_today.into()), ("runs", breathed_today.into())]),
            likely_pull: guide.likely_pull(),
        };
        Ok((today, guide))
    }
}
