//! Time-outs in a copy: out as they are, back in as far as they can be.

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::Found;
use super::entry::{self, Entry};
use crate::error::{ImportProblem, Why};
use crate::moment::Pull;
use crate::time::{self, Day, Now, rfc3339};
use crate::timeout::{AfterReturn, Afterwards, End, EndWord, Ended, Moved, TimeOut, TimeOutLength};
use crate::zone::Zone;

/// The names of a time-out's fields.
pub(super) const FIELDS: [&str; 14] = [
    "id",
    "at",
    "zone",
    "returnAt",
    "movedAt",
    "movedZone",
    "movedFrom",
    "place",
    "signal",
    "pull",
    "ended",
    "endedAt",
    "how",
    "asideTo",
];

/// A time-out under its public names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct TimeOutRecord {
    id: String,
    at: String,
    zone: String,
    return_at: String,
    moved_at: Option<String>,
    moved_zone: Option<String>,
    moved_from: Option<String>,
    place: Option<String>,
    signal: Option<String>,
    pull: Pull,
    ended: Option<&'static str>,
    ended_at: Option<String>,
    how: Option<AfterReturn>,
    aside_to: Option<String>,
}

impl From<&TimeOut> for TimeOutRecord {
    fn from(time_out: &TimeOut) -> Self {
        let TimeOut { moved, ended, .. } = time_out;
        let after = ended.and_then(|ended| ended.end.after());
        Self {
            id: time_out.id.to_string(),
            at: rfc3339(time_out.at, time_out.zone),
            zone: time_out.zone.to_string(),
            return_at: rfc3339(time_out.return_at, time_out.promised_in()),
            moved_at: moved.map(|moved| rfc3339(moved.at, moved.zone)),
            moved_zone: moved.map(|moved| moved.zone.to_string()),
            moved_from: moved.map(|moved| rfc3339(moved.from, time_out.zone)),
            place: time_out.place.clone().map(Into::into),
            signal: time_out.signal.clone().map(Into::into),
            pull: time_out.pull,
            ended: ended.map(|ended| ended.end.word().word()),
            ended_at: ended.map(|ended| rfc3339(ended.at, time_out.promised_in())),
            how: after.map(Afterwards::how),
            aside_to: after.and_then(Afterwards::day).map(Day::iso),
        }
    }
}

/// A time-out, every field of it checked, and that they go together.
pub(super) fn read(entry: &impl Entry, now: &Now) -> Result<Found<TimeOut>, ImportProblem> {
    let (at, zone) = entry::place(entry, now)?;
    let id = entry::id(entry)?;
    let return_at = needed(entry, "returnAt", instant(entry, "returnAt")?)?;
    let moved = moved(entry)?;
    let ended = ended(entry)?;
    let time_out = TimeOut {
        id: entry::read(entry, "id", id.ok_or(Why::MissingField))?,
        at,
        zone,
        return_at,
        moved,
        place: entry::word(entry, "place", TimeOut::place)?.flatten(),
        signal: entry::word(entry, "signal", TimeOut::signal)?.flatten(),
        pull: entry::word(entry, "pull", Pull::read)?.unwrap_or_default(),
        ended,
    };
    fits(entry, "returnAt", time_out.promised_at(), return_at)?;
    moved.map_or(Ok(()), |moved| fits(entry, "movedFrom", at, moved.from))?;
    Ok(Found { line: entry.line("id"), it: time_out })
}

/// Refuses a promise of more or less than a time-out can last.
fn fits(entry: &impl Entry, field: &'static str, from: DateTime<Utc>, until: DateTime<Utc>) -> Result<(), ImportProblem> {
    entry::valid(entry, field, TimeOutLength::new((until - from).num_minutes()).map(|_| ()))
}

fn moved(entry: &impl Entry) -> Result<Option<Moved>, ImportProblem> {
    let zone = entry::word(entry, "movedZone", Zone::named)?;
    match (instant(entry, "movedAt")?, zone, instant(entry, "movedFrom")?) {
        (None, None, None) => Ok(None),
        (at, zone, from) => Ok(Some(Moved {
            at: needed(entry, "movedAt", at)?,
            zone: needed(entry, "movedZone", zone)?,
            from: needed(entry, "movedFrom", from)?,
        })),
    }
}

fn ended(entry: &impl Entry) -> Result<Option<Ended>, ImportProblem> {
    let word = entry::word(entry, "ended", EndWord::read)?;
    let at = instant(entry, "endedAt")?;
    let after = after(entry)?;
    let Some(word) = word else {
        // What came of one that has not ended can't be.
        let is_alone = at.is_none() && after.is_none();
        return entry::read(entry, "ended", if is_alone { Ok(None) } else { Err(Why::MissingField) });
    };
    let end = entry::read(entry, "how", End::of(word, after).ok_or(Why::How))?;
    Ok(Some(Ended { at: needed(entry, "endedAt", at)?, end }))
}

fn after(entry: &impl Entry) -> Result<Option<Afterwards>, ImportProblem> {
    let how = entry::word(entry, "how", AfterReturn::read)?;
    let text = entry::read(entry, "asideTo", entry.text("asideTo"))?;
    let day = text.map(|text| Day::read(&text).ok_or(Why::AsideDay)).transpose();
    let day = entry::read(entry, "asideTo", day)?;
    match how {
        Some(how) => entry::read(entry, "asideTo", Afterwards::of(how, day).map(Some).ok_or(Why::AsideDay)),
        None => entry::read(entry, "asideTo", if day.is_none() { Ok(None) } else { Err(Why::AsideDay) }),
    }
}

/// An instant, if there is one.
fn instant(entry: &impl Entry, field: &'static str) -> Result<Option<DateTime<Utc>>, ImportProblem> {
    let instant = |text: &str| time::read(text, Zone::UTC, field).map(|(instant, _)| instant);
    entry::word(entry, field, instant)
}

fn needed<T>(entry: &impl Entry, field: &'static str, value: Option<T>) -> Result<T, ImportProblem> {
    entry::read(entry, field, value.ok_or(Why::MissingField))
}
