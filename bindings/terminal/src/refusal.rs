//! What a command could not do: its code, its words, its exit code.

use attune_core::{Error, Invalid, StoreError, Texts};
use serde_json::json;

/// Done.
pub const DONE: u8 = 0;
/// Refused: the input or the moment is wrong; nothing was changed.
pub const REFUSED: u8 = 1;
/// Wrong usage of the command line.
pub const WRONG_USAGE: u8 = 2;
/// The store can't be opened.
pub const NOT_OPENED: u8 = 3;

/// A refusal, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The code, as in JSON.
    pub code: &'static str,
    /// The field it is about.
    pub field: Option<String>,
    /// The line of the file it is about.
    pub line: Option<u64>,
    /// What to do.
    pub message: String,
    /// The process's exit code.
    pub exit: u8,
}

impl Refusal {
    /// An error of the core.
    #[must_use]
    pub fn of(error: &Error, texts: Texts) -> Self {
        Self {
            code: error.code().into(),
            field: error.field().map(ToOwned::to_owned),
            line: error.line(),
            message: texts.error(error),
            exit: match error {
                // Found only when a page was read; the store can't be used.
                Error::Store(StoreError::NotReadable) => NOT_OPENED,
                _ => REFUSED,
            },
        }
    }

    /// An input that the core refuses.
    #[must_use]
    pub fn invalid(invalid: Invalid, texts: Texts) -> Self {
        Self::of(&invalid.into(), texts)
    }

    /// The store can't be opened.
    #[must_use]
    pub fn not_opened(error: &Error, texts: Texts) -> Self {
        Self { exit: NOT_OPENED, ..Self::of(error, texts) }
    }

    /// The store's place can't be used.
    #[must_use]
    pub fn place(error: std::io::Error, texts: Texts) -> Self {
        Self::not_opened(&StoreError::from(error).into(), texts)
    }

    /// A refusal of the terminal's own that keeps the store from opening.
    #[must_use]
    pub const fn own(code: &'static str, message: String) -> Self {
        Self { code, field: None, line: None, message, exit: NOT_OPENED }
    }

    /// Wrong usage.
    #[must_use]
    pub const fn usage(message: String) -> Self {
        Self { code: "wrong_usage", field: None, line: None, message, exit: WRONG_USAGE }
    }

    /// Done, but nobody could be told.
    #[must_use]
    pub const fn not_printed(message: String) -> Self {
        Self { code: "not_printed", field: None, line: None, message, exit: REFUSED }
    }

    /// As it is printed: words, or one JSON object.
    #[must_use]
    pub fn printed(&self, as_json: bool) -> String {
        if !as_json {
            return self.message.clone();
        }
        let mut error = json!({ "code": self.code, "field": self.field, "message": self.message });
        if let (Some(line), Some(fields)) = (self.line, error.as_object_mut()) {
            fields.insert("line".to_owned(), line.into());
        }
        json!({ "error": error }).to_string()
    }
}
