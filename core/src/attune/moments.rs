//! Log and History: logging, amending, taking back, paging.

use chrono::{DateTime, Utc};
use rusqlite::Transaction;
use serde::Serialize;
use uuid::Uuid;

use super::Attune;
use super::guide::Guide;
use super::phrasing::Phrasing;
use crate::error::{Error, Invalid, Missing, Why};
use crate::exercise::{Catalogue, ExerciseId};
use crate::moment::{Content, Entropy, Moment, MomentRecord, Pull};
use crate::settings::Choice;
use crate::store::{StoreError, What, changes, moments as rows, own_exercises, phrases, runs, time_outs};
use crate::text::Texts;
use crate::time::Now;
use crate::zone::Zone;

/// The most moments on a page of history.
const PAGE_MAX: u32 = 500;

/// A moment with the words it is shown in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MomentView {
    /// Its fields.
    #[serde(flatten)]
    pub record: MomentRecord,
    /// The person's day it belongs to, `2026-03-09`.
    pub day: String,
    /// That day in words.
    pub day_words: String,
    /// Its clock time, `21:40`.
    pub time_words: String,
    /// Kind, heat and pull in words: what a list shows and a screen reader says.
    pub summary: String,
}

/// What a tap left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Logged {
    /// The moment.
    pub moment: MomentView,
    /// That it is saved, in words.
    pub sentence: String,
}

/// What an amendment left.
pub type Amended = Logged;

/// What a deletion took.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Deleted {
    /// The moment that is gone.
    pub deleted: MomentView,
    /// That it is gone and for how long it can come back, in words.
    pub sentence: String,
}

/// What was taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Undone {
    /// `logged`, `amended`, `deleted` or `imported`.
    pub undone: String,
    /// How many moments it was about.
    pub moments: u64,
    /// The one moment it was about, as it is now; absent where it is gone again, or where there were several.
    pub moment: Option<MomentView>,
    /// In words.
    pub sentence: String,
}

/// A page of history, newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct History {
    /// The moments.
    pub moments: Vec<MomentView>,
    /// Whether there are older ones.
    pub more: bool,
}

/// The Log screen over a moment that a tap left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LogPage {
    /// The moment.
    pub moment: MomentView,
    /// The pull that lies under the thumb: the last one named, else the usual one.
    pub likely_pull: Pull,
}

/// A moment with everything that a form over it shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MomentDetails {
    /// The moment.
    pub moment: MomentView,
    /// The exercise that was used, in words.
    pub tool_words: Option<String>,
    /// The exercises that may have been used, by id.
    pub tools: Vec<Choice>,
}

impl Attune {
    /// Saves a moment; when it returns, it is on the disk. `at` is where and when, now if absent.
    ///
    /// # Errors
    /// [`Invalid`] naming `at` (more than a day ahead) or `tool` (no such exercise); [`crate::StoreError`].
    pub fn log_moment(
        &self,
        content: Content,
        at: Option<(DateTime<Utc>, Zone)>,
        now: &Now,
        entropy: Entropy,
    ) -> Result<Logged, Error> {
        let (at, zone) = at.unwrap_or((now.utc(), now.zone()));
        let moment = Moment { id: entropy.id_now(now), at: now.not_ahead(at)?, zone, content: content.in_order() };
        self.check_tool(moment.content.tool.as_ref())?;
        let clock = now.utc().timestamp_millis();
        self.store.write(|tx| keep(tx, &moment, clock))?;
        let texts = self.texts();
        Ok(Logged { moment: view(moment, now, texts), sentence: texts.say("log-saved") })
    }

    /// A moment by its id.
    ///
    /// # Errors
    /// [`Missing::Moment`]; [`crate::StoreError`].
    pub fn moment(&self, id: &str) -> Result<Moment, Error> {
        let id = moment_id(id)?;
        self.store.read(|conn| rows::find(conn, id))?.ok_or(Error::NotFound(Missing::Moment))
    }

    /// A moment by its id, as it is shown.
    ///
    /// # Errors
    /// [`Missing::Moment`]; [`crate::StoreError`].
    pub fn moment_view(&self, id: &str, now: &Now) -> Result<MomentView, Error> {
        Ok(view(self.moment(id)?, now, self.texts()))
    }

    /// The Log screen over a moment.
    ///
    /// # Errors
    /// [`Missing::Moment`]; [`crate::StoreError`].
    pub fn log_page(&self, id: &str, now: &Now) -> Result<LogPage, Error> {
        let id = moment_id(id)?;
        let (moment, guide) = self.store.read(|conn| {
            let moment = rows::find(conn, id)?.ok_or(Error::NotFound(Missing::Moment))?;
            Ok::<_, Error>((moment, Guide::read(conn, now)?))
        })?;
        Ok(LogPage { moment: view(moment, now, self.texts()), likely_pull: guide.likely_pull() })
    }

    /// A moment by its id, and what its form offers.
    ///
    /// # Errors
    /// [`Missing::Moment`]; [`crate::StoreError`].
    pub fn moment_details(&self, id: &str, now: &Now) -> Result<MomentDetails, Error> {
        let moment = self.moment_view(id, now)?;
        let tools: Vec<_> = self.exercises()?.exercises.into_iter().map(|one| Choice { value: one.id, title: one.name }).collect();
        let tool_words = moment.record.tool.as_ref().map(|tool| {
            let known = tools.iter().find(|choice| choice.value == *tool);
            // A pattern that is off the list keeps its place in what was recorded.
            known.map_or_else(|| self.texts().say("detail-tool-gone"), |choice| choice.title.clone())
        });
        Ok(MomentDetails { moment, tool_words, tools })
    }

    /// Puts new content in the place of a moment's, and a new time if one is given: what [`Now::place_anew`] takes.
    ///
    /// # Errors
    /// As [`Attune::log_moment`], and [`Missing::Moment`].
    pub fn amend_moment(&self, id: &str, content: Content, at: Option<&str>, now: &Now) -> Result<Amended, Error> {
        let id = moment_id(id)?;
        self.check_tool(content.tool.as_ref())?;
        let clock = now.utc().timestamp_millis();
        let moment = self.store.write(|tx| {
            let before = rows::find(tx, id)?.ok_or(Error::NotFound(Missing::Moment))?;
            let anew = at.map(|at| now.place_anew(at, before.at, before.zone)).transpose()?;
            let (at, zone) = anew.unwrap_or((before.at, before.zone));
            let moment = Moment { id, at, zone, content: content.in_order() };
            if moment != before {
                let action = changes::begin(tx, clock)?;
                changes::remember(tx, action, What::Amended, clock, id, Some(&before))?;
                rows::replace(tx, &moment)?;
            }
            Ok::<_, Error>(moment)
        })?;
        let texts = self.texts();
        Ok(Amended { moment: view(moment, now, texts), sentence: texts.say("log-amended") })
    }

    /// Deletes a moment. For a day it can be taken back.
    ///
    /// # Errors
    /// [`Missing::Moment`]; [`crate::StoreError`].
    pub fn delete_moment(&self, id: &str, now: &Now) -> Result<Deleted, Error> {
        let id = moment_id(id)?;
        let clock = now.utc().timestamp_millis();
        let moment = self.store.write(|tx| {
            let before = rows::find(tx, id)?.ok_or(Error::NotFound(Missing::Moment))?;
            let action = changes::begin(tx, clock)?;
            changes::remember(tx, action, What::Deleted, clock, id, Some(&before))?;
            rows::delete(tx, id)?;
            Ok::<_, Error>(before)
        })?;
        let texts = self.texts();
        Ok(Deleted { deleted: view(moment, now, texts), sentence: texts.say("log-deleted") })
    }

    /// Takes back the last thing done to moments: a log, an amendment, a deletion, an import. Up to twenty, within a day.
    ///
    /// # Errors
    /// [`Missing::Change`] where nothing is left to take back; [`crate::StoreError`].
    pub fn undo(&self, now: &Now) -> Result<Undone, Error> {
        self.undo_last(None, now)
    }

    /// Takes back the last thing done to one moment, whatever was done to others since: what a message right after it offers. What
    /// was imported goes as a whole.
    ///
    /// # Errors
    /// As [`Attune::undo`].
    pub fn undo_moment(&self, id: &str, now: &Now) -> Result<Undone, Error> {
        self.undo_last(Some(moment_id(id)?), now)
    }

    fn undo_last(&self, about: Option<Uuid>, now: &Now) -> Result<Undone, Error> {
        let (action, moments) = self.store.write(|tx| {
            let action = changes::last(tx, about, now.utc().timestamp_millis())?.ok_or(Error::NotFound(Missing::Change))?;
            let mut moments = 0;
            // An import brings runs, phrases, time-outs and own patterns along; a pattern goes after what may name it.
            let mut patterns = Vec::new();
            for (id, before) in &action.before {
                match before {
                    None if rows::delete(tx, *id)? => moments += 1,
                    None if runs::delete(tx, *id)? || phrases::remove(tx, *id)? || time_outs::delete(tx, *id)? => {}
                    None => patterns.push(*id),
                    Some(before) => {
                        moments += 1;
                        if !rows::replace(tx, before)? {
                            rows::add(tx, before)?;
                        }
                    }
                }
            }
            patterns.into_iter().try_for_each(|id| own_exercises::remove(tx, id))?;
            changes::forget(tx, action.number)?;
            Ok::<_, Error>((action, moments))
        })?;
        let texts = self.texts();
        let key = match action.what {
            What::Logged => "undo-logged",
            What::Amended => "undo-amended",
            What::Deleted => "undo-deleted",
            What::Imported => "undo-imported",
        };
        let one = match action.before.as_slice() {
            [(_, before)] => before.as_ref(),
            _ => None,
        };
        Ok(Undone {
            undone: <&str>::from(action.what).to_owned(),
            moments,
            moment: one.map(|moment| view(moment.clone(), now, texts)),
            sentence: texts.say_with(key, &[("moments", moments.into())]),
        })
    }

    /// A page of history: the newest, or those older than the moment `before`. `limit` is 1 to 500.
    ///
    /// # Errors
    /// [`Invalid`] naming `limit`; [`Missing::Moment`] for an unknown `before`; [`crate::StoreError`].
    pub fn history(&self, before: Option<&str>, limit: u32, now: &Now) -> Result<History, Error> {
        if !(1..=PAGE_MAX).contains(&limit) {
            return Err(Invalid::new("limit", Why::Limit).into());
        }
        let before = before.map(moment_id).transpose()?;
        let mut moments = self.store.read(|conn| {
            let before = match before {
                Some(id) => Some(rows::find(conn, id)?.ok_or(Error::NotFound(Missing::Moment))?),
                None => None,
            };
            // One more than asked for tells whether there are older ones.
            Ok::<_, Error>(rows::page(conn, before.as_ref(), limit + 1)?)
        })?;
        let more = moments.len() > limit as usize;
        moments.truncate(limit as usize);
        let mut phrasing = Phrasing::new(self.texts(), now);
        Ok(History { moments: moments.into_iter().map(|moment| phrasing.view(moment)).collect(), more })
    }

    /// Refuses a tool that is no exercise of the catalogue or of the person's own.
    fn check_tool(&self, tool: Option<&ExerciseId>) -> Result<(), Error> {
        let Some(tool) = tool else { return Ok(()) };
        let known = Catalogue::get()?.find(tool.as_str()).is_some()
            || match Uuid::parse_str(tool.as_str()) {
                Ok(id) => self.store.read(|conn| own_exercises::find(conn, id))?.is_some(),
                Err(_) => false,
            };
        if known { Ok(()) } else { Err(Invalid::new("tool", Why::UnknownExercise).into()) }
    }
}

/// Adds a moment, as an action that can be taken back.
pub(super) fn keep(tx: &Transaction<'_>, moment: &Moment, clock: i64) -> Result<(), StoreError> {
    let action = changes::begin(tx, clock)?;
    changes::remember(tx, action, What::Logged, clock, moment.id, None)?;
    rows::add(tx, moment)
}

/// A malformed id is an unknown one: either way there is no such moment.
fn moment_id(id: &str) -> Result<Uuid, Error> {
    id.trim().parse().map_err(|_| Error::NotFound(Missing::Moment))
}

/// A moment with its words.
fn view(moment: Moment, now: &Now, texts: Texts) -> MomentView {
    Phrasing::new(texts, now).view(moment)
}

#[cfg(test)]
mod tests;
