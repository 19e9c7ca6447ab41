//! Export and import.

use attune_core::{Exported, FILE_MAX_BYTES, Format, Imported};

use crate::attune::Attune;
use crate::error::ErrorCode;
use crate::now::Now;

#[uniffi::export]
impl Attune {
    /// A readable copy of everything (JSON), or of the moments (CSV). It is not encrypted.
    ///
    /// Errors: `InvalidInput` (now, zone).
    pub fn export(&self, format: Format, now: &Now) -> Result<Exported, ErrorCode> {
        Ok(self.core.export(format, &now.read()?)?)
    }

    /// Takes a readable copy over, all of it or nothing. Adds what is new; never changes what is here. Can be taken back.
    ///
    /// Errors: `ImportRefused`, `NewerFile`, `InvalidInput` (now, zone), `DiskFull`, `ReadOnly`, `Busy`.
    pub fn import(&self, bytes: Vec<u8>, format: Format, now: &Now) -> Result<Imported, ErrorCode> {
        Ok(self.core.import(&bytes, format, &now.read()?)?)
    }
}

/// The most bytes of a file that an import takes. One byte more is enough to hear so: read no further.
#[uniffi::export]
pub fn import_max_bytes() -> u64 {
    FILE_MAX_BYTES as u64
}

/// The format of a file by its name, `Attune (2).csv`; what is in neither is refused by the import.
#[uniffi::export]
pub fn format_of_file(name: &str) -> Format {
    Format::of_file_name(name)
}

/// A readable format.
#[uniffi::remote(Enum)]
pub enum Format {
    /// Everything.
    Json,
    /// The moments, for a spreadsheet.
    Csv,
}

/// A readable copy.
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
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
    pub sentence: String,
}
