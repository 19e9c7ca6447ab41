//! `attune export` and `attune import`.

use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::Path;

use attune_core::{Error, FILE_MAX_BYTES, Format, Invalid, StoreError, Why};
use clap::ArgMatches;
use serde_json::json;

use super::Answer;
use crate::cli;
use crate::desk::Desk;
use crate::refusal::Refusal;

/// Writes a readable copy.
pub fn export(matches: &ArgMatches, desk: &Desk) -> Result<Answer, Refusal> {
    write(matches, desk).map_err(|error| desk.refuse(error))
}

/// Takes a readable copy over.
pub fn import(matches: &ArgMatches, desk: &Desk) -> Result<Answer, Refusal> {
    read(matches, desk).map_err(|error| desk.refuse(error))
}

fn write(matches: &ArgMatches, desk: &Desk) -> Result<Answer, Error> {
    let (name, format) = asked(matches)?;
    let path = Path::new(name);
    check_free(path, format, desk)?;
    let exported = desk.attune.export(format, &desk.clock.now()?)?;
    replace(path, &exported.bytes).map_err(|error| match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Error::from(StoreError::DiskFull),
        _ => Invalid::new("file", Why::FileUnwritable).into(),
    })?;
    let values = [("written", exported.written.into()), ("file", name.to_owned().into())];
    Ok(Answer::new(&json!({ "written": exported.written }), desk.texts().say_with("command-exported", &values)))
}

fn read(matches: &ArgMatches, desk: &Desk) -> Result<Answer, Error> {
    let (name, format) = asked(matches)?;
    let bytes = bytes_of(Path::new(name)).map_err(|_| Invalid::new("file", Why::FileUnreadable))?;
    let imported = desk.attune.import(&bytes, format, &desk.clock.now()?)?;
    let sentence = imported.sentence.clone();
    Ok(Answer::new(&imported, sentence))
}

fn asked(matches: &ArgMatches) -> Result<(&str, Format), Invalid> {
    let format = Format::read(cli::text(matches, "format").unwrap_or_default())?;
    Ok((cli::text(matches, "file").unwrap_or_default(), format))
}

/// Refuses to write over anything but an empty file or an older export of this very log: one of which everything is still here.
/// The made-up person's log takes nobody's place.
fn check_free(path: &Path, format: Format, desk: &Desk) -> Result<(), Error> {
    let taken = Invalid::new("file", Why::FileExists);
    match fs::metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Ok(found) if found.is_file() && found.len() == 0 => return Ok(()),
        Ok(found) if found.is_file() && desk.dir.is_some() => {}
        Ok(_) | Err(_) => return Err(taken.into()),
    }
    let older = bytes_of(path).map_err(|_| taken)?;
    let is_ours = format.wrote(&older) && desk.attune.holds(&older, format, &desk.clock.now()?).unwrap_or(false);
    if is_ours { Ok(()) } else { Err(taken.into()) }
}

/// A file's bytes, one more at most than an import takes: enough to refuse it.
fn bytes_of(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(FILE_MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Writes a file whole or not at all.
fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let dir = match path.parent() {
        Some(dir) if !dir.as_os_str().is_empty() => dir,
        _ => Path::new("."),
    };
    // Readable by its owner only, as tempfile makes it: an export is the log in plain text.
    let mut unfinished = tempfile::NamedTempFile::new_in(dir)?;
    unfinished.write_all(bytes)?;
    unfinished.as_file().sync_all()?;
    unfinished.persist(path).map_err(|error| error.error)?;
    Ok(())
}
