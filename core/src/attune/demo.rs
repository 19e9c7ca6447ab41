//! The demo: twelve weeks of a made-up person, in a store that is gone afterwards.

use chrono::NaiveTime;
use serde::Deserialize;

use super::{Attune, LanguageWish};
use crate::error::{Error, Invalid, Why};
use crate::exercise::{Catalogue, Dose, ExerciseId, Outcome, Run, Timeline};
use crate::moment::{Content, Context, Did, Ending, Entropy, Heat, Kind, Moment, Pull, Starter, Topic};
use crate::store::{StoreError, moments, runs};
use crate::text::Language;
use crate::time::{Now, on_the_clock};

impl Attune {
    /// An Attune over the made-up person's log, as if today were its last day. It lies in memory and leaves nothing behind.
    ///
    /// # Errors
    /// [`Error::Content`] if the demo's file is malformed, which the tests rule out.
    pub fn demo(wish: LanguageWish, now: &Now) -> Result<Self, Error> {
        let attune = Self::in_memory(wish, Entropy([7; 16]))?;
        attune.start_is_over()?;
        let file: File =
            toml::from_str(include_str!("../../content/demo.toml")).map_err(|fault| Error::Content(fault.to_string()))?;
        let language = attune.texts().language();
        let moments: Vec<_> = file
            .moment
            .into_iter()
            .zip(0..)
            .map(|(entry, number)| entry.moment(number, language, now))
            .collect::<Result<_, _>>()?;
        let runs: Vec<_> = file.run.into_iter().zip(0..).map(|(entry, number)| entry.run(number, now)).collect::<Result<_, _>>()?;
        attune.store.write(|tx| {
            // Nothing of the demo lies ahead of the clock, whatever the time of day.
            for moment in moments.iter().filter(|moment| moment.at <= now.utc()) {
                moments::add(tx, moment)?;
            }
            for run in runs.iter().filter(|run| run.at <= now.utc()) {
                runs::add(tx, run)?;
            }
            Ok::<_, StoreError>(())
        })?;
        Ok(attune)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    moment: Vec<MomentEntry>,
    run: Vec<RunEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MomentEntry {
    days_ago: i64,
    time: String,
    kind: Kind,
    heat: Option<Heat>,
    #[serde(default)]
    pull: Pull,
    started_by: Option<Starter>,
    topic: Option<Topic>,
    #[serde(default)]
    context: Vec<Context>,
    body_signal: Option<InBoth>,
    #[serde(default)]
    did: Vec<Did>,
    tool: Option<String>,
    heat_after: Option<Heat>,
    ended: Option<Ending>,
    return_kept: Option<bool>,
    note: Option<InBoth>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RunEntry {
    days_ago: i64,
    time: String,
    exercise: String,
    minutes: Option<u32>,
    cycles: Option<u32>,
    outcome: Outcome,
    heat_before: Option<Heat>,
    heat_after: Option<Heat>,
}

/// What the made-up person typed, in each language.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct InBoth {
    en: String,
    de: String,
}

impl InBoth {
    fn of(self, language: Language) -> String {
        match language {
            Language::En => self.en,
            Language::De => self.de,
        }
    }
}

impl MomentEntry {
    fn moment(self, number: u8, language: Language, now: &Now) -> Result<Moment, Error> {
        let at = place(self.days_ago, &self.time, now)?;
        let content = Content {
            kind: self.kind,
            heat: self.heat,
            pull: self.pull,
            started_by: self.started_by,
            topic: self.topic,
            context: self.context,
            body_signal: Content::body_signal(&self.body_signal.unwrap_or_default().of(language))?,
            did: self.did,
            tool: self.tool.as_deref().map(ExerciseId::read).transpose()?,
            heat_after: self.heat_after,
            ended: self.ended,
            return_kept: self.return_kept,
            note: Content::note(&self.note.unwrap_or_default().of(language))?,
        };
        Ok(Moment { id: Entropy([number; 16]).id(at), at, zone: now.zone(), content: content.in_order() })
    }
}

impl RunEntry {
    fn run(self, number: u8, now: &Now) -> Result<Run, Error> {
        let at = place(self.days_ago, &self.time, now)?;
        let malformed = || Error::Content(self.exercise.clone());
        let exercise = Catalogue::get()?.find(&self.exercise).ok_or_else(malformed)?;
        let dose = match (self.minutes, self.cycles) {
            (Some(minutes), _) => Dose::Minutes(minutes),
            (None, Some(cycles)) => Dose::Cycles(cycles),
            (None, None) => Dose::Default,
        };
        let planned_millis = Timeline::of(exercise, dose)?.total_millis;
        let done_millis = if self.outcome == Outcome::Finished { planned_millis } else { planned_millis / 2 };
        Ok(Run {
            id: Entropy([number; 16]).id(at),
            exercise: exercise.id.clone(),
            at,
            zone: now.zone(),
            planned_millis,
            done_millis,
            outcome: self.outcome,
            heat_before: self.heat_before,
            heat_after: self.heat_after,
        })
    }
}

/// The instant of a clock time some days before today.
fn place(days_ago: i64, time: &str, now: &Now) -> Result<chrono::DateTime<chrono::Utc>, Error> {
    let time = NaiveTime::parse_from_str(time, "%H:%M").map_err(|_| Invalid::new("at", Why::TimeFormat))?;
    let day = now.day().plus(-days_ago);
    // A clock change that skips the time, in some zone: the day's start will do for a made-up moment.
    Ok(on_the_clock(day.date().and_time(time), now.zone(), "at").unwrap_or_else(|_| day.start(now.zone())))
}
