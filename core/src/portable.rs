//! The way out and back in: everything readable as JSON, the moments as CSV.
//!
//! Lives here: the two formats, and reading a foreign file so that what is wrong is named by line and field. Not here: what an
//! import does to the store (`attune::portable`).

mod csv;
mod entry;
mod json;
mod time_out;

use uuid::Uuid;

pub(crate) use self::csv::{read as read_csv, write as write_csv};
pub use self::json::RunRecord;
pub(crate) use self::json::{Everything, read as read_json, write as write_json};

use crate::error::{Error, ImportProblem, Invalid, Why};
use crate::exercise::Run;
use crate::moment::{Entropy, Moment, MomentRecord};
use crate::store::{OwnKept, Phrase};
use crate::time::{Now, rfc3339};
use crate::timeout::TimeOut;

/// The largest file that is read: over twenty times a ten-year log.
pub const FILE_MAX_BYTES: usize = 64 * 1024 * 1024;

/// A readable format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Everything.
    Json,
    /// The moments, for a spreadsheet.
    Csv,
}

impl Format {
    /// Reads `json` or `csv`.
    ///
    /// # Errors
    /// [`Invalid`] naming `format`.
    pub fn read(word: &str) -> Result<Self, Invalid> {
        match word {
            "json" => Ok(Self::Json),
            "csv" => Ok(Self::Csv),
            _ => Err(Invalid::new("format", Why::Format)),
        }
    }

    /// The format of a file by its name; what is in neither is refused when it is read.
    #[must_use]
    pub fn of_file_name(name: &str) -> Self {
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
        if ending.trim().eq_ignore_ascii_case("csv") { Self::Csv } else { Self::Json }
    }

    /// The name that is proposed for a file of it: with the date, so that the next one does not ask for this one's place.
    #[must_use]
    pub fn file_name(self, now: &Now) -> String {
        let moment = rfc3339(now.utc(), now.zone());
        let date = moment.split('T').next().unwrap_or_default();
        match self {
            Self::Json => format!("attune-{date}.json"),
            Self::Csv => format!("attune-{date}.csv"),
        }
    }

    /// Whether a file starts as an export of this format does, so that writing over it loses nothing but an older export.
    #[must_use]
    pub fn wrote(self, start: &[u8]) -> bool {
        start.starts_with(match self {
            Self::Json => json::START.as_bytes(),
            Self::Csv => csv::START.as_bytes(),
        })
    }
}

/// Something read from a file, and where it stood.
#[derive(Clone, Debug)]
pub(crate) struct Found<T> {
    pub(crate) line: u64,
    pub(crate) it: T,
}

impl<T> Found<T> {
    /// What is wrong with one of its fields.
    pub(crate) fn problem(&self, field: &str, why: Why) -> ImportProblem {
        ImportProblem { line: self.line, field: field.to_owned(), why }
    }
}

/// What a file holds, all of it well-formed.
#[derive(Debug, Default)]
pub(crate) struct Contents {
    pub(crate) moments: Vec<Found<Incoming>>,
    pub(crate) runs: Vec<Found<Run>>,
    pub(crate) own: Vec<Found<OwnKept>>,
    pub(crate) phrases: Vec<Found<Phrase>>,
    pub(crate) time_outs: Vec<Found<TimeOut>>,
}

/// A moment that comes in.
#[derive(Clone, Debug)]
pub(crate) struct Incoming {
    pub(crate) moment: Moment,
    /// Its file gave it no id: its own content identifies it.
    pub(crate) identified_by_content: bool,
}

/// The bytes of a file as text.
pub(crate) fn text(bytes: &[u8]) -> Result<&str, Error> {
    if bytes.len() > FILE_MAX_BYTES {
        return Err(ImportProblem::of_file(1, Why::FileTooLarge).into());
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let line = before.split(|byte| *byte == b'\n').count() as u64;
        ImportProblem::of_file(line, Why::NotUtf8)
    })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// The id of a moment whose file gave it none: the same for the same content, wherever it is read.
pub(crate) fn id_by_content(moment: &Moment) -> Uuid {
    let record = MomentRecord { id: String::new(), ..MomentRecord::from(moment) };
    let content = serde_json::to_vec(&record).unwrap_or_default();
    Entropy(*Uuid::new_v5(&Uuid::NAMESPACE_OID, &content).as_bytes()).id(moment.at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_tells_its_format_by_its_name() {
        let now = Now::parse("2026-03-10T23:30:00+01:00[Europe/Berlin]", crate::zone::Zone::UTC).unwrap();
        assert_eq!(Format::Json.file_name(&now), "attune-2026-03-10.json");
        for name in [Format::Csv.file_name(&now).as_str(), "Attune (2).CSV", "a.json.csv"] {
            assert_eq!(Format::of_file_name(name), Format::Csv, "{name}");
        }
        for name in ["attune-2026-03-10.json", "attune.csv.json", "csv", ""] {
            assert_eq!(Format::of_file_name(name), Format::Json, "{name}");
        }
    }
}
