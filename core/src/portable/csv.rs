//! The moments as CSV: a header with the JSON names, lists separated by `;`, empty cells for nothing.
//!
//! A text that a spreadsheet would take for a formula is written behind an apostrophe, which is taken off again on reading.

use csv::{ErrorKind, Position, ReaderBuilder, StringRecord, Writer};

use super::Contents;
use super::entry::{self, Entry};
use crate::error::{Error, ImportProblem, Why};
use crate::moment::{Heat, Moment, MomentRecord};
use crate::time::Now;

/// How every export begins.
pub(super) const START: &str = "id,at,zone,kind,heat,pull,";

/// Writes moments.
pub(crate) fn write(moments: &[Moment]) -> Result<Vec<u8>, Error> {
    let mut writer = Writer::from_writer(Vec::new());
    // Writing to memory can't fail.
    let failed = |error: csv::Error| Error::Content(error.to_string());
    writer.write_record(MomentRecord::FIELDS).map_err(failed)?;
    for moment in moments {
        writer.write_record(cells(&MomentRecord::from(moment))).map_err(failed)?;
    }
    writer.into_inner().map_err(|error| Error::Content(error.to_string()))
}

/// Reads moments; comma or, as some spreadsheets write it, semicolon between the cells.
pub(crate) fn read(text: &str, now: &Now) -> Result<Contents, Error> {
    let first_line = text.lines().next().unwrap_or_default();
    let delimiter = if first_line.contains(',') { b',' } else { b';' };
    let mut reader = ReaderBuilder::new().delimiter(delimiter).from_reader(text.as_bytes());
    let header = reader.headers().map_err(|error| problem(&error, 1))?.clone();
    check_header(&header)?;
    let mut contents = Contents::default();
    let mut line = 1;
    for record in reader.records() {
        let record = record.map_err(|error| problem(&error, line + 1))?;
        line = record.position().map_or(line + 1, Position::line);
        contents.moments.push(entry::moment(&Row { header: &header, record: &record, line }, now)?);
    }
    if text.bytes().filter(|byte| *byte == b'"').count() % 2 == 1 {
        // A quote that is never closed: the file was cut short.
        return Err(ImportProblem::of_file(line, Why::Syntax).into());
    }
    Ok(contents)
}

struct Row<'a> {
    header: &'a StringRecord,
    record: &'a StringRecord,
    line: u64,
}

impl Row<'_> {
    fn cell(&self, field: &str) -> Option<&str> {
        let place = self.header.iter().position(|name| name.trim() == field)?;
        self.record.get(place).filter(|cell| !cell.trim().is_empty())
    }
}

impl Entry for Row<'_> {
    fn line(&self, _field: &str) -> u64 {
        self.line
    }

    fn text(&self, field: &'static str) -> Result<Option<String>, Why> {
        Ok(self.cell(field).map(|cell| plain(cell).to_owned()))
    }

    fn heat(&self, field: &'static str) -> Result<Option<Heat>, Why> {
        self.cell(field).map(Heat::read).transpose().map_err(|invalid| invalid.why)
    }

    fn list(&self, field: &'static str) -> Result<Vec<String>, Why> {
        Ok(self.cell(field).map(|cell| cell.split(';').map(|word| word.trim().to_owned()).collect()).unwrap_or_default())
    }

    fn yes_or_no(&self, field: &'static str) -> Result<Option<bool>, Why> {
        // Spreadsheets write truth in capitals.
        match self.cell(field).map(|cell| cell.trim().to_ascii_lowercase()).as_deref() {
            None => Ok(None),
            Some("true") => Ok(Some(true)),
            Some("false") => Ok(Some(false)),
            Some(_) => Err(Why::YesOrNo),
        }
    }
}

fn check_header(header: &StringRecord) -> Result<(), ImportProblem> {
    let wrong = |field: &str, why| Err(ImportProblem { line: 1, field: field.to_owned(), why });
    for (place, name) in header.iter().map(str::trim).enumerate() {
        if !MomentRecord::FIELDS.contains(&name) {
            return wrong(&shown(name), Why::UnknownField);
        }
        if header.iter().take(place).any(|before| before.trim() == name) {
            return wrong(name, Why::RepeatedField);
        }
    }
    if header.iter().any(|name| name.trim() == "at") { Ok(()) } else { wrong("at", Why::MissingField) }
}

/// A foreign name, as much of it as can be shown.
pub(super) fn shown(name: &str) -> String {
    name.chars().filter(|c| !c.is_control()).take(40).collect()
}

fn problem(error: &csv::Error, line: u64) -> ImportProblem {
    let (line, why) = match error.kind() {
        ErrorKind::UnequalLengths { pos, .. } => (pos.as_ref().map_or(line, Position::line), Why::Syntax),
        ErrorKind::Utf8 { pos, .. } => (pos.as_ref().map_or(line, Position::line), Why::NotUtf8),
        _ => (line, Why::Syntax),
    };
    ImportProblem::of_file(line, why)
}

fn cells(record: &MomentRecord) -> [String; 16] {
    let word = |word: Option<&'static str>| word.unwrap_or_default().to_owned();
    let number = |heat: Option<Heat>| heat.map(|heat| heat.value().to_string()).unwrap_or_default();
    let text = |text: &Option<String>| text.as_deref().map(harmless).unwrap_or_default();
    [
        record.id.clone(),
        record.at.clone(),
        record.zone.clone(),
        record.kind.word().to_owned(),
        number(record.heat),
        record.pull.word().to_owned(),
        record.context.iter().map(|chosen| chosen.word()).collect::<Vec<_>>().join(";"),
        text(&record.note),
        word(record.started_by.map(crate::moment::Starter::word)),
        word(record.topic.map(crate::moment::Topic::word)),
        text(&record.body_signal),
        record.did.iter().map(|chosen| chosen.word()).collect::<Vec<_>>().join(";"),
        record.tool.clone().unwrap_or_default(),
        number(record.heat_after),
        word(record.ended.map(crate::moment::Ending::word)),
        record.return_kept.map(|kept| kept.to_string()).unwrap_or_default(),
    ]
}

/// Whether a spreadsheet would take it for a formula, apostrophes before it aside.
fn is_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t'])
}

fn harmless(text: &str) -> String {
    if is_formula(text) { format!("'{text}") } else { text.to_owned() }
}

fn plain(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if is_formula(rest) => rest,
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_looks_like_a_formula_comes_back_as_it_was() {
        for text in ["=1+1", "'=1+1", "''@x", "- fine", "'quoted'", "plain", "+49", "'"] {
            assert_eq!(plain(&harmless(text)), text);
            assert!(!harmless(text).starts_with(['=', '+', '-', '@']));
        }
    }
}
