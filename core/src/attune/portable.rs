//! Export and import.

use std::collections::BTreeMap;

use serde::Serialize;
use uuid::Uuid;

use super::Attune;
use crate::error::{Error, Why};
use crate::exercise::{Catalogue, ExerciseId};
use crate::portable::{self, Contents, Everything, Format, Found, Incoming};
use crate::store::{Phrase, StoreError, What, changes, moments, own_exercises, phrases, runs, time_outs};
use crate::text::Texts;
use crate::time::Now;

/// A readable copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exported {
    /// The file's bytes.
    pub bytes: Vec<u8>,
    /// The name that is proposed for it: `attune-2026-03-10.json`.
    pub file_name: String,
    /// How many moments are in it.
    pub written: u64,
    /// The same in words, and that it is not encrypted.
    pub sentence: String,
}

/// What an import did.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Imported {
    /// Moments that are new.
    pub added: u64,
    /// Moments that were here already, just so.
    pub unchanged: u64,
    /// Moments that are here under the same id and say something else: the store's own stay.
    pub kept: u64,
    /// Runs that are new.
    pub runs_added: u64,
    /// Own patterns that are new.
    pub own_exercises_added: u64,
    /// Saved phrases that are new.
    pub phrases_added: u64,
    /// Time-outs that are new.
    pub time_outs_added: u64,
    /// The same in words, a line each.
    #[serde(skip)]
    pub sentence: String,
}

impl Attune {
    /// A readable copy of everything (JSON), or of the moments (CSV).
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn export(&self, format: Format, now: &Now) -> Result<Exported, Error> {
        let all = self.store.read(|conn| {
            let (moments, runs) = (moments::all(conn)?, runs::all(conn)?);
            let (own, phrases, time_outs) = (own_exercises::all(conn)?, phrases::all(conn)?, time_outs::all(conn)?);
            Ok::<_, StoreError>(Everything { moments, runs, own, phrases, time_outs })
        })?;
        let bytes = match format {
            Format::Json => portable::write_json(&all, now)?,
            Format::Csv => portable::write_csv(&all.moments)?,
        };
        let written = all.moments.len() as u64;
        let sentence = self.texts().say_with("copy-exported", &[("written", written.into())]);
        Ok(Exported { bytes, file_name: format.file_name(now), written, sentence })
    }

    /// Whether everything of an earlier export is here, moments, runs, own patterns, phrases and time-outs, so that a new export
    /// loses nothing of it when it takes its place.
    ///
    /// # Errors
    /// As [`Attune::import`], for a file that is no export.
    pub fn holds(&self, bytes: &[u8], format: Format, now: &Now) -> Result<bool, Error> {
        let contents = read(bytes, format, now)?;
        self.store.read(|conn| {
            for found in &contents.moments {
                if matches!(place(conn, &found.it)?, Place::New) {
                    return Ok(false);
                }
            }
            for found in &contents.runs {
                if runs::find(conn, found.it.id)?.is_none() {
                    return Ok(false);
                }
            }
            for found in &contents.own {
                if own_exercises::find(conn, found.it.id)?.is_none() {
                    return Ok(false);
                }
            }
            for found in &contents.phrases {
                if !has_phrase(conn, &found.it)? {
                    return Ok(false);
                }
            }
            for found in &contents.time_outs {
                if time_outs::find(conn, found.it.id)?.is_none() {
                    return Ok(false);
                }
            }
            Ok(true)
        })
    }

    /// Takes a file over, all of it or nothing. Adds what is new; never changes what is here.
    ///
    /// # Errors
    /// [`ImportProblem`] naming line and field; [`Error::NewerFile`]; [`StoreError`].
    pub fn import(&self, bytes: &[u8], format: Format, now: &Now) -> Result<Imported, Error> {
        let contents = read(bytes, format, now)?;
        check_exercises(&contents)?;
        check_ids(&contents)?;
        let clock = now.utc().timestamp_millis();
        let mut done = self.store.write(|tx| {
            let mut done = Imported::default();
            // One action for all that is new, so that it can be taken back at once; none where nothing is.
            let mut action = None;
            let mut remember = |id: Uuid| {
                let number = match action {
                    Some(number) => number,
                    None => *action.insert(changes::begin(tx, clock)?),
                };
                changes::remember(tx, number, What::Imported, clock, id, None)
            };
            for found in &contents.own {
                if own_exercises::find(tx, found.it.id)?.is_none() {
                    own_exercises::add(tx, &found.it)?;
                    remember(found.it.id)?;
                    // One that was taken off the list is a name for what was done, and on no list here either.
                    done.own_exercises_added += u64::from(!found.it.deleted);
                }
            }
            for found in &contents.runs {
                if runs::find(tx, found.it.id)?.is_none() {
                    runs::add(tx, &found.it)?;
                    remember(found.it.id)?;
                    done.runs_added += 1;
                }
            }
            for found in &contents.phrases {
                if !has_phrase(tx, &found.it)? {
                    phrases::add(tx, &found.it)?;
                    remember(found.it.id)?;
                    done.phrases_added += 1;
                }
            }
            for found in &contents.time_outs {
                if time_outs::find(tx, found.it.id)?.is_none() {
                    let mut time_out = found.it.clone();
                    // One at a time: the one that runs here goes on.
                    if time_out.ended.is_none() && time_outs::not_ended(tx)?.is_some() {
                        time_out.lapse(now.utc());
                    }
                    time_outs::keep(tx, &time_out)?;
                    remember(time_out.id)?;
                    done.time_outs_added += 1;
                }
            }
            for found in &contents.moments {
                match place(tx, &found.it)? {
                    Place::Same => done.unchanged += 1,
                    Place::Other => done.kept += 1,
                    Place::New => {
                        remember(found.it.moment.id)?;
                        moments::add(tx, &found.it.moment)?;
                        done.added += 1;
                    }
                }
            }
            Ok::<_, StoreError>(done)
        })?;
        done.sentence = sentence(&done, self.texts());
        Ok(done)
    }
}

fn sentence(done: &Imported, texts: Texts) -> String {
    let values = [("added", done.added.into()), ("unchanged", done.unchanged.into())];
    let mut lines = texts.say_with("copy-imported", &values).trim_end().to_owned();
    if done.kept > 0 {
        lines.push('\n');
        lines.push_str(&texts.say_with("imported-kept", &[("kept", done.kept.into())]));
    }
    if done.runs_added + done.own_exercises_added > 0 {
        let values = [("runs", done.runs_added.into()), ("own", done.own_exercises_added.into())];
        lines.push('\n');
        lines.push_str(&texts.say_with("imported-rest", &values));
    }
    if done.phrases_added > 0 {
        lines.push('\n');
        lines.push_str(&texts.say_with("imported-phrases", &[("phrases", done.phrases_added.into())]));
    }
    if done.time_outs_added > 0 {
        lines.push('\n');
        lines.push_str(&texts.say_with("imported-time-outs", &[("count", done.time_outs_added.into())]));
    }
    lines
}

/// Whether a phrase is on the list, under its id or in the same words.
fn has_phrase(conn: &rusqlite::Connection, phrase: &Phrase) -> Result<bool, StoreError> {
    Ok(phrases::find(conn, phrase.id)?.is_some() || phrases::find_text(conn, &phrase.text)?.is_some())
}

fn read(bytes: &[u8], format: Format, now: &Now) -> Result<Contents, Error> {
    let text = portable::text(bytes)?;
    match format {
        Format::Json => portable::read_json(text, now),
        Format::Csv => portable::read_csv(text, now),
    }
}

/// What the store already has of a moment.
enum Place {
    New,
    Same,
    Other,
}

fn place(conn: &rusqlite::Connection, incoming: &Incoming) -> Result<Place, StoreError> {
    let moment = &incoming.moment;
    if incoming.identified_by_content {
        let twins = moments::at(conn, moment.at.timestamp_millis())?;
        if twins.iter().any(|kept| kept.zone == moment.zone && kept.content == moment.content) {
            return Ok(Place::Same);
        }
    }
    Ok(match moments::find(conn, moment.id)? {
        None => Place::New,
        Some(kept) if kept == *moment => Place::Same,
        Some(_) => Place::Other,
    })
}

/// Refuses two different moments or phrases under one id: the file itself does not know which is meant.
fn check_ids(contents: &Contents) -> Result<(), Error> {
    let mut seen = BTreeMap::new();
    for found in &contents.moments {
        let moment = &found.it.moment;
        if seen.insert(moment.id, moment).is_some_and(|before| before != moment) {
            return Err(found.problem("id", Why::RepeatedField).into());
        }
    }
    let mut seen = BTreeMap::new();
    for found in &contents.phrases {
        if seen.insert(found.it.id, &found.it).is_some_and(|before| *before != found.it) {
            return Err(found.problem("id", Why::RepeatedField).into());
        }
    }
    Ok(())
}

/// Refuses a tool or a run of an exercise that there can't be. An own pattern need not be known: a CSV does not bring it along.
fn check_exercises(contents: &Contents) -> Result<(), Error> {
    let catalogue = Catalogue::get()?;
    let known = |id: &ExerciseId| catalogue.find(id.as_str()).is_some() || Uuid::parse_str(id.as_str()).is_ok();
    if let Some(found) = contents.runs.iter().find(|found| !known(&found.it.exercise)) {
        return Err(found.problem("exercise", Why::UnknownExercise).into());
    }
    let unknown_tool = |found: &&Found<Incoming>| found.it.moment.content.tool.as_ref().is_some_and(|tool| !known(tool));
    if let Some(found) = contents.moments.iter().find(unknown_tool) {
        return Err(found.problem("tool", Why::UnknownExercise).into());
    }
    Ok(())
}
