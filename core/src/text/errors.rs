//! What went wrong, in words that say what to do.

use super::Texts;
use crate::error::{Error, ErrorCode, ImportProblem, Missing, Why};
use crate::exercise::Gate;

impl Texts {
    /// The sentence for an error.
    #[must_use]
    pub fn error(&self, error: &Error) -> String {
        match error {
            Error::Invalid(invalid) => self.why(invalid.why),
            Error::Import(problem) => self.import(problem),
            Error::NewerFile(_) => self.say("error-newer-file"),
            Error::NotFound(missing) => self.missing(*missing),
            Error::GateFirst(gate) => self.gate_first(*gate),
            Error::Store(_) | Error::Content(_) => self.code(error.code()),
        }
    }

    /// The sentence for a refused input.
    #[must_use]
    pub fn why(&self, why: Why) -> String {
        self.say(&format!("invalid-{}", <&str>::from(why)))
    }

    /// Where a file is wrong, as exactly as can be said: a field is called what the file calls it.
    fn import(self, problem: &ImportProblem) -> String {
        let key = match (problem.is_about_the_file(), problem.line) {
            (true, ..=1) => "import-problem-file",
            (true, _) => "import-problem-line",
            (false, _) => "import-problem",
        };
        let what = self.why(problem.why);
        let values = [("line", problem.line.to_string().into()), ("field", problem.field.clone().into()), ("what", what.into())];
        self.say_with(key, &values)
    }

    /// The sentence for something that isn't there.
    #[must_use]
    pub fn missing(&self, missing: Missing) -> String {
        self.say(&format!("missing-{}", <&str>::from(missing)))
    }

    /// The sentence for a code alone.
    #[must_use]
    pub fn code(&self, code: ErrorCode) -> String {
        self.say(match code {
            ErrorCode::InvalidInput => "error-invalid-input",
            ErrorCode::NotFound => "error-not-found",
            ErrorCode::GateFirst => "error-gate-first",
            ErrorCode::WrongKeyOrDamaged => "error-wrong-key-or-damaged",
            ErrorCode::NewerVersion => "error-newer-version",
            ErrorCode::DiskFull => "error-disk-full",
            ErrorCode::ReadOnly => "error-read-only",
            ErrorCode::Busy => "error-busy",
            ErrorCode::Internal => "error-internal",
        })
    }

    fn gate_first(self, gate: Gate) -> String {
        self.say(match gate {
            Gate::Holds => "error-gate-first-holds",
            Gate::Cold => "error-gate-first-cold",
        })
    }
}
