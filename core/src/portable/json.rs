//! Everything as JSON, laid out to be read by a person.
//!
//! # Why each value is read on its own
//! A foreign file is refused with the line and the field that are wrong. So objects are taken apart into slices of the file
//! first, and a slice knows its line.

use std::fmt;

use super::entry::{self, Entry};
use super::time_out::{self, TimeOutRecord};
use super::{Contents, Found};
use crate::error::{Error, ImportProblem, Why};
use crate::exercise::{ExerciseId, Outcome, OwnExercise, Run};
use crate::moment::{Heat, Moment, MomentRecord, Words};
use crate::store::{OwnKept, Phrase};
use crate::time::{Now, rfc3339};
use crate::timeout::TimeOut;
use crate::words::PHRASE_MAX;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde::{Deserialize as DeriveDeserialize, Serialize};
use serde_json::value::RawValue;

/// How every export begins.
pub(super) const START: &str = "{\n  \"format\": \"attune\",";

/// The version of the format; raised when a reader of the old one would lose something.
const VERSION: u64 = 2;

/// The version that knows neither phrases nor time-outs. A file without any says that it is of it, so that an older Attune takes it,
/// too.
const BEFORE_PHRASES: u64 = 1;

const RUN_FIELDS: [&str; 9] = ["id", "exercise", "at", "zone", "plannedMs", "doneMs", "outcome", "heatBefore", "heatAfter"];
const PHRASE_FIELDS: [&str; 2] = ["id", "text"];
const OWN_FIELDS: [&str; 4] = ["id", "name", "phases", "deleted"];

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct File<'a> {
    format: &'static str,
    version: u64,
    exported_at: String,
    moments: Vec<MomentRecord>,
    runs: Vec<RunRecord>,
    own_exercises: Vec<OwnRecord<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    phrases: Vec<PhraseRecord<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    time_outs: Vec<TimeOutRecord>,
}

/// A run under its public names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs)] // as in `Run`
pub struct RunRecord {
    pub id: String,
    pub exercise: String,
    pub at: String,
    pub zone: String,
    pub planned_ms: u64,
    pub done_ms: u64,
    pub outcome: Outcome,
    pub heat_before: Option<Heat>,
    pub heat_after: Option<Heat>,
}

impl From<&Run> for RunRecord {
    fn from(run: &Run) -> Self {
        Self {
            id: run.id.to_string(),
            exercise: run.exercise.to_string(),
            at: rfc3339(run.at, run.zone),
            zone: run.zone.to_string(),
            planned_ms: run.planned_millis,
            done_ms: run.done_millis,
            outcome: run.outcome,
            heat_before: run.heat_before,
            heat_after: run.heat_after,
        }
    }
}

#[derive(Serialize)]
struct OwnRecord<'a> {
    id: String,
    name: &'a str,
    phases: String,
    deleted: bool,
}

#[derive(Serialize)]
struct PhraseRecord<'a> {
    id: String,
    text: &'a str,
}

/// What there is to write.
pub(crate) struct Everything {
    pub(crate) moments: Vec<Moment>,
    pub(crate) runs: Vec<Run>,
    pub(crate) own: Vec<OwnKept>,
    pub(crate) phrases: Vec<Phrase>,
    pub(crate) time_outs: Vec<TimeOut>,
}

/// Writes everything.
pub(crate) fn write(all: &Everything, now: &Now) -> Result<Vec<u8>, Error> {
    let own = all.own.iter().map(|kept| OwnRecord {
        id: kept.id.to_string(),
        name: kept.own.name.as_str(),
        phases: kept.own.phases_written(),
        deleted: kept.deleted,
    });
    let file = File {
        format: "attune",
        version: if all.phrases.is_empty() && all.time_outs.is_empty() { BEFORE_PHRASES } else { VERSION },
        exported_at: rfc3339(now.utc(), now.zone()),
        moments: all.moments.iter().map(MomentRecord::from).collect(),
        runs: all.runs.iter().map(RunRecord::from).collect(),
        own_exercises: own.collect(),
        phrases: all.phrases.iter().map(|kept| PhraseRecord { id: kept.id.to_string(), text: kept.text.as_str() }).collect(),
        time_outs: all.time_outs.iter().map(TimeOutRecord::from).collect(),
    };
    let mut text = serde_json::to_vec_pretty(&file).map_err(|error| Error::Content(error.to_string()))?;
    text.push(b'\n');
    Ok(text)
}

/// Reads everything.
pub(crate) fn read(text: &str, now: &Now) -> Result<Contents, Error> {
    let whole: &RawValue = serde_json::from_str(text).map_err(|error| syntax(&error))?;
    let lines = &Lines::of(text);
    let file = Object::apart(lines, whole, ImportProblem::FILE)?;
    // Before its names are looked at: of another program's file, no single one is what is wrong.
    if file.text("format").ok().flatten().as_deref() != Some("attune") {
        return Err(ImportProblem { line: file.line("format"), field: "format".to_owned(), why: Why::FileNotOurs }.into());
    }
    let file = file.only(&["format", "version", "exportedAt", "moments", "runs", "ownExercises", "phrases", "timeOuts"])?;
    match file.whole("version") {
        Ok(Some(version)) if version > VERSION => return Err(Error::NewerFile(version)),
        Ok(Some(BEFORE_PHRASES | VERSION)) => {}
        _ => return Err(ImportProblem { line: file.line("version"), field: "version".to_owned(), why: Why::FileNotOurs }.into()),
    }
    let mut contents = Contents::default();
    for value in file.objects("ownExercises")? {
        contents.own.push(own(&Object::of(lines, value, "ownExercises", &OWN_FIELDS)?)?);
    }
    for value in file.objects("phrases")? {
        contents.phrases.push(phrase(&Object::of(lines, value, "phrases", &PHRASE_FIELDS)?)?);
    }
    for value in file.objects("runs")? {
        contents.runs.push(run(&Object::of(lines, value, "runs", &RUN_FIELDS)?, now)?);
    }
    for value in file.objects("timeOuts")? {
        contents.time_outs.push(time_out::read(&Object::of(lines, value, "timeOuts", &time_out::FIELDS)?, now)?);
    }
    for value in file.objects("moments")? {
        contents.moments.push(entry::moment(&Object::of(lines, value, "moments", &MomentRecord::FIELDS)?, now)?);
    }
    Ok(contents)
}

fn own(object: &Object<'_>) -> Result<Found<OwnKept>, ImportProblem> {
    let id = entry::id(object)?;
    let id = entry::read(object, "id", id.ok_or(Why::MissingField))?;
    let (name, phases) = (entry::needed(object, "name")?, entry::needed(object, "phases")?);
    let own = OwnExercise::read(&name, &phases);
    let field = own.as_ref().map_or_else(|invalid| invalid.field, |_| "phases");
    let own = entry::valid(object, field, own)?;
    let deleted = entry::read(object, "deleted", object.yes_or_no("deleted"))?.unwrap_or(false);
    Ok(Found { line: object.line("id"), it: OwnKept { id, own, deleted } })
}

fn phrase(object: &Object<'_>) -> Result<Found<Phrase>, ImportProblem> {
    let id = entry::id(object)?;
    let id = entry::read(object, "id", id.ok_or(Why::MissingField))?;
    let text = Words::new(&entry::needed(object, "text")?, PHRASE_MAX, "text");
    let text = entry::read(object, "text", entry::valid(object, "text", text)?.ok_or(Why::Empty))?;
    Ok(Found { line: object.line("id"), it: Phrase { id, text } })
}

fn run(object: &Object<'_>, now: &Now) -> Result<Found<Run>, ImportProblem> {
    let id = entry::id(object)?;
    let (at, zone) = entry::place(object, now)?;
    let needed = |field| entry::read(object, field, object.whole(field).and_then(|number| number.ok_or(Why::MissingField)));
    let (planned_millis, done_millis) = (needed("plannedMs")?, needed("doneMs")?);
    // A day is longer than any practice.
    let fits = (1..=86_400_000).contains(&planned_millis) && done_millis <= planned_millis;
    entry::read(object, "doneMs", if fits { Ok(()) } else { Err(Why::WrongType) })?;
    let exercise = entry::needed(object, "exercise")?;
    let run = Run {
        id: entry::read(object, "id", id.ok_or(Why::MissingField))?,
        exercise: entry::valid(object, "exercise", ExerciseId::read(&exercise))?,
        at,
        zone,
        planned_millis,
        done_millis,
        outcome: entry::valid(object, "outcome", Outcome::read(&entry::needed(object, "outcome")?))?,
        heat_before: entry::read(object, "heatBefore", object.heat("heatBefore"))?,
        heat_after: entry::read(object, "heatAfter", object.heat("heatAfter"))?,
    };
    Ok(Found { line: object.line("id"), it: run })
}

/// An object of the file, its values not yet read.
struct Object<'a> {
    lines: &'a Lines,
    start: &'a str,
    fields: Vec<(String, &'a RawValue)>,
}

impl<'a> Object<'a> {
    /// Takes an object apart; refuses names that are not among `known` and names that come twice.
    fn of(lines: &'a Lines, value: &'a RawValue, place: &str, known: &[&str]) -> Result<Self, ImportProblem> {
        Self::apart(lines, value, place)?.only(known)
    }

    /// Takes an object apart, whatever its names are.
    fn apart(lines: &'a Lines, value: &'a RawValue, place: &str) -> Result<Self, ImportProblem> {
        let start = value.get();
        let fields: Fields<'a> = serde_json::from_str(start).map_err(|_| ImportProblem {
            line: lines.line(start),
            field: super::csv::shown(place),
            why: Why::WrongType,
        })?;
        Ok(Self { lines, start, fields: fields.0 })
    }

    /// Itself, if its names are among `known` and none comes twice.
    fn only(self, known: &[&str]) -> Result<Self, ImportProblem> {
        for (number, (name, value)) in self.fields.iter().enumerate() {
            let problem = |why| Err(ImportProblem { line: self.lines.line(value.get()), field: super::csv::shown(name), why });
            if !known.contains(&name.as_str()) {
                return problem(Why::UnknownField);
            }
            if self.fields.iter().take(number).any(|(before, _)| before == name) {
                return problem(Why::RepeatedField);
            }
        }
        Ok(self)
    }

    fn value(&self, field: &str) -> Option<&'a str> {
        self.fields.iter().find(|(name, _)| name == field).map(|(_, value)| value.get()).filter(|value| *value != "null")
    }

    fn parsed<T: DeriveDeserialize<'a>>(&self, field: &str, why: Why) -> Result<Option<T>, Why> {
        self.value(field).map(serde_json::from_str).transpose().map_err(|_| why)
    }

    fn whole(&self, field: &str) -> Result<Option<u64>, Why> {
        self.parsed(field, Why::WrongType)
    }

    /// The values of a list; a missing list is empty.
    fn objects(&self, field: &str) -> Result<Vec<&'a RawValue>, ImportProblem> {
        self.parsed(field, Why::WrongType).map(Option::unwrap_or_default).map_err(|why| ImportProblem {
            line: self.line(field),
            field: field.to_owned(),
            why,
        })
    }
}

impl Entry for Object<'_> {
    fn line(&self, field: &str) -> u64 {
        self.lines.line(self.value(field).unwrap_or(self.start))
    }

    fn text(&self, field: &'static str) -> Result<Option<String>, Why> {
        let text: Option<String> = self.parsed(field, Why::WrongType)?;
        Ok(text.filter(|text| !text.is_empty()))
    }

    fn heat(&self, field: &'static str) -> Result<Option<Heat>, Why> {
        self.parsed(field, Why::Heat)
    }

    fn list(&self, field: &'static str) -> Result<Vec<String>, Why> {
        Ok(self.parsed(field, Why::WrongType)?.unwrap_or_default())
    }

    fn yes_or_no(&self, field: &'static str) -> Result<Option<bool>, Why> {
        self.parsed(field, Why::YesOrNo)
    }
}

/// Where the lines of the file end, to tell the line of a slice of it.
struct Lines {
    start: usize,
    ends: Vec<usize>,
}

impl Lines {
    fn of(text: &str) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(place, _)| place).collect();
        Self { start: text.as_ptr() as usize, ends }
    }

    /// The line on which a slice of the file starts, from 1.
    fn line(&self, slice: &str) -> u64 {
        let offset = (slice.as_ptr() as usize).saturating_sub(self.start);
        self.ends.partition_point(|end| *end < offset) as u64 + 1
    }
}

fn syntax(error: &serde_json::Error) -> ImportProblem {
    ImportProblem::of_file(error.line().max(1) as u64, Why::Syntax)
}

/// The fields of an object in their order, repeated names kept.
struct Fields<'a>(Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Fields<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = Fields<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(Fields(fields))
            }
        }
        deserializer.deserialize_map(Object)
    }
}
