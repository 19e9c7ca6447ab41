//! One entry of a foreign file, whatever the format: fields by name, each read into a type that can't be wrong.

use uuid::Uuid;

use super::{Found, Incoming};
use crate::error::{ImportProblem, Invalid, Why};
use crate::exercise::ExerciseId;
use crate::moment::{Content, Context, Did, Ending, Heat, Kind, Moment, Pull, Starter, Topic};
use crate::time::{self, Now};
use crate::zone::Zone;

/// Fields by name. An absent field, an empty cell and a `null` are the same: nothing.
pub(super) trait Entry {
    /// The line of a field, or of the entry where the field is absent.
    fn line(&self, field: &str) -> u64;

    /// A text.
    fn text(&self, field: &'static str) -> Result<Option<String>, Why>;

    /// A heat.
    fn heat(&self, field: &'static str) -> Result<Option<Heat>, Why>;

    /// A list of words.
    fn list(&self, field: &'static str) -> Result<Vec<String>, Why>;

    /// Yes or no.
    fn yes_or_no(&self, field: &'static str) -> Result<Option<bool>, Why>;
}

/// Names the line and field of what is wrong.
pub(super) fn read<T>(entry: &impl Entry, field: &'static str, value: Result<T, Why>) -> Result<T, ImportProblem> {
    value.map_err(|why| ImportProblem { line: entry.line(field), field: field.to_owned(), why })
}

/// The same, for a value that names its own fault.
pub(super) fn valid<T>(entry: &impl Entry, field: &'static str, value: Result<T, Invalid>) -> Result<T, ImportProblem> {
    read(entry, field, value.map_err(|invalid| invalid.why))
}

/// A text that has to be there.
pub(super) fn needed(entry: &impl Entry, field: &'static str) -> Result<String, ImportProblem> {
    read(entry, field, entry.text(field).and_then(|text| text.ok_or(Why::MissingField)))
}

/// An id; `None` where there is none.
pub(super) fn id(entry: &impl Entry) -> Result<Option<Uuid>, ImportProblem> {
    let text = read(entry, "id", entry.text("id"))?;
    read(entry, "id", text.map(|text| text.parse().map_err(|_| Why::MalformedId)).transpose())
}

/// When, and in which zone; a missing zone is the one the person is in.
pub(super) fn place(entry: &impl Entry, now: &Now) -> Result<(chrono::DateTime<chrono::Utc>, Zone), ImportProblem> {
    let zone = read(entry, "zone", entry.text("zone"))?;
    let zone = valid(entry, "zone", zone.map_or(Ok(now.zone()), |name| Zone::named(&name)))?;
    let at = needed(entry, "at")?;
    // The zone's name in brackets: an offset that it does not have then is refused. +00:00 is how many programs write UTC.
    let at = at.strip_suffix("+00:00").map_or_else(|| at.clone(), |wall| format!("{wall}Z"));
    let at = format!("{at}[{zone}]");
    let at = valid(entry, "at", time::read(&at, zone, "at").and_then(|(at, _)| now.not_ahead(at)))?;
    Ok((at, zone))
}

/// A moment, every field of it checked.
pub(super) fn moment(entry: &impl Entry, now: &Now) -> Result<Found<Incoming>, ImportProblem> {
    let (at, zone) = place(entry, now)?;
    let id = id(entry)?;
    let content = Content {
        kind: word(entry, "kind", Kind::read)?.unwrap_or_default(),
        heat: read(entry, "heat", entry.heat("heat"))?,
        pull: word(entry, "pull", Pull::read)?.unwrap_or_default(),
        started_by: word(entry, "startedBy", Starter::read)?,
        topic: word(entry, "topic", Topic::read)?,
        context: words(entry, "context", Context::read)?,
        body_signal: typed(entry, "bodySignal", Content::body_signal)?,
        did: words(entry, "did", Did::read)?,
        tool: word(entry, "tool", ExerciseId::read)?,
        heat_after: read(entry, "heatAfter", entry.heat("heatAfter"))?,
        ended: word(entry, "ended", Ending::read)?,
        return_kept: read(entry, "returnKept", entry.yes_or_no("returnKept"))?,
        note: typed(entry, "note", Content::note)?,
    }
    .in_order();
    let mut moment = Moment { id: id.unwrap_or_default(), at, zone, content };
    if id.is_none() {
        moment.id = super::id_by_content(&moment);
    }
    Ok(Found { line: entry.line("id"), it: Incoming { moment, identified_by_content: id.is_none() } })
}

/// A word of a closed list.
pub(super) fn word<T>(
    entry: &impl Entry,
    field: &'static str,
    reader: impl Fn(&str) -> Result<T, Invalid>,
) -> Result<Option<T>, ImportProblem> {
    let text = read(entry, field, entry.text(field))?;
    valid(entry, field, text.map(|text| reader(&text)).transpose())
}

fn words<T>(entry: &impl Entry, field: &'static str, reader: impl Fn(&str) -> Result<T, Invalid>) -> Result<Vec<T>, ImportProblem> {
    let list = read(entry, field, entry.list(field))?;
    valid(entry, field, list.iter().map(|text| reader(text)).collect())
}

fn typed<T>(
    entry: &impl Entry,
    field: &'static str,
    reader: impl Fn(&str) -> Result<Option<T>, Invalid>,
) -> Result<Option<T>, ImportProblem> {
    Ok(word(entry, field, reader)?.flatten())
}
