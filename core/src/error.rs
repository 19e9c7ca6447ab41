//! What can go wrong: rich inside ([`Error`]), and small outside ([`ErrorCode`]) as what a front end can act on.
//!
//! The words for the person are in the text catalogue, one for each [`Why`] and each code; `text::errors` picks them.

use strum::{IntoStaticStr, VariantArray};

use crate::exercise::Gate;
use crate::store::StoreError;

/// May be written to a log: its text can hold no word that a person typed.
pub trait LogSafe: std::fmt::Display {}

/// An input that was refused: which one, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {}", <&'static str>::from(*.why))]
pub struct Invalid {
    /// The name of the field, as in JSON.
    pub field: &'static str,
    /// What is wrong with it.
    pub why: Why,
}

impl Invalid {
    /// Names a field and what is wrong with it.
    #[must_use]
    pub const fn new(field: &'static str, why: Why) -> Self {
        Self { field, why }
    }
}

impl LogSafe for Invalid {}

/// Why an input was refused. Its kebab-case name is the key of its sentence, `invalid-…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
#[allow(missing_docs)] // each is its own sentence in the catalogue
pub enum Why {
    Heat,
    Pull,
    Kind,
    Context,
    StartedBy,
    Topic,
    Did,
    Ended,
    YesOrNo,
    UnknownExercise,
    UnknownVariant,
    TooLong,
    Empty,
    ControlCharacters,
    TimeFormat,
    TimeTooEarly,
    TimeTooLate,
    TimeInGap,
    TimeOffset,
    UnknownZone,
    Limit,
    Minutes,
    Cycles,
    MinutesOrCycles,
    Speed,
    Outcome,
    NameTaken,
    PhaseFormat,
    PhaseSeconds,
    PhaseCount,
    NoBreath,
    UnknownGate,
    GateAnswer,
    Step,
    PauseAnswer,
    PauseChoice,
    OneAnswer,
    StoryPerson,
    StoryChoice,
    StoryOver,
    OnlyStory,
    Builder,
    Feeling,
    RepairPhrase,
    AboutMissing,
    NeedMissing,
    ReturnMinutes,
    NotInBuilder,
    TimeOutMinutes,
    TimeOutRuns,
    TimeOutMoved,
    TimeOutEnd,
    How,
    AsideDay,
    UnknownSetting,
    SettingValue,
    ReminderTime,
    UnknownSlot,
    NudgeEvent,
    Budget,
    Language,
    Format,
    FileTooLarge,
    FileUnreadable,
    FileNotOurs,
    NotUtf8,
    Syntax,
    UnknownField,
    MissingField,
    RepeatedField,
    WrongType,
    MalformedId,
    MalformedKey,
    FileExists,
    FileUnwritable,
    ConfirmWipe,
    ByteCount,
    Directory,
}

/// What was refused in a file: where, and why. Nothing of the file was taken over.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, {field}: {}", <&'static str>::from(*.why))]
pub struct ImportProblem {
    /// The line, from 1.
    pub line: u64,
    /// The name of the field; `file` where the file as a whole is meant.
    pub field: String,
    /// What is wrong with it.
    pub why: Why,
}

impl ImportProblem {
    /// What [`ImportProblem::field`] says where the file as a whole is meant.
    pub(crate) const FILE: &str = "file";

    /// What is wrong with a file as a whole, and the line at which it shows.
    pub(crate) fn of_file(line: u64, why: Why) -> Self {
        Self { line, field: Self::FILE.to_owned(), why }
    }

    /// Whether the file as a whole is meant.
    #[must_use]
    pub fn is_about_the_file(&self) -> bool {
        self.field == Self::FILE
    }
}

/// What there was none of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Missing {
    /// A moment of that id.
    Moment,
    /// An exercise of that id.
    Exercise,
    /// A run of that id.
    Run,
    /// A pause that goes on.
    Pause,
    /// A card of that id.
    Card,
    /// A saved phrase of that id.
    Phrase,
    /// A time-out whose return is still to come, or to be told.
    TimeOut,
    /// A change that could still be taken back.
    Change,
}

/// Everything that can go wrong in the core.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// An input that can't be.
    #[error(transparent)]
    Invalid(#[from] Invalid),
    /// A file that can't be taken over.
    #[error(transparent)]
    Import(#[from] ImportProblem),
    /// A file written by a newer Attune.
    #[error("the file is of version {0}, newer than this Attune knows")]
    NewerFile(u64),
    /// Nothing there.
    #[error("no such {}", <&'static str>::from(*.0))]
    NotFound(Missing),
    /// The self-check comes first.
    #[error("the self-check {} comes first", <&'static str>::from(*.0))]
    GateFirst(Gate),
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A content file of this build can't be read: a fault of the program.
    #[error("content: {0}")]
    Content(String),
}

/// What a front end can act on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum ErrorCode {
    /// Say what to enter instead; the field is named.
    InvalidInput,
    /// It isn't there (any more): read the screen anew.
    NotFound,
    /// Show the self-check; the gate is named.
    GateFirst,
    /// The key does not fit or the file is damaged. Touch nothing.
    WrongKeyOrDamaged,
    /// The store or file was written by a newer Attune: update.
    NewerVersion,
    /// Free some room; nothing was changed.
    DiskFull,
    /// The place can't be written.
    ReadOnly,
    /// Another process is at it: try again.
    Busy,
    /// A fault of the program.
    Internal,
}

impl Error {
    /// What a front end can act on.
    #[must_use]
    pub const fn code(&self) -> ErrorCode {
        match self {
            Self::Invalid(_) | Self::Import(_) => ErrorCode::InvalidInput,
            Self::NewerFile(_) | Self::Store(StoreError::Newer { .. }) => ErrorCode::NewerVersion,
            Self::NotFound(_) => ErrorCode::NotFound,
            Self::GateFirst(_) => ErrorCode::GateFirst,
            Self::Store(StoreError::NotReadable) => ErrorCode::WrongKeyOrDamaged,
            Self::Store(StoreError::DiskFull) => ErrorCode::DiskFull,
            Self::Store(StoreError::ReadOnly) => ErrorCode::ReadOnly,
            Self::Store(StoreError::Busy) => ErrorCode::Busy,
            Self::Store(StoreError::ShutDown | StoreError::Sqlite(_)) | Self::Content(_) => ErrorCode::Internal,
        }
    }

    /// The field that it is about, if it is about one.
    #[must_use]
    pub fn field(&self) -> Option<&str> {
        match self {
            Self::Invalid(invalid) => Some(invalid.field),
            Self::Import(problem) => Some(&problem.field),
            Self::NewerFile(_) => Some(ImportProblem::FILE),
            Self::NotFound(Missing::Moment | Missing::Exercise | Missing::Run | Missing::Card | Missing::Phrase) => Some("id"),
            Self::GateFirst(gate) => Some((*gate).into()),
            Self::NotFound(Missing::Change | Missing::Pause | Missing::TimeOut) | Self::Store(_) | Self::Content(_) => None,
        }
    }

    /// The line of the file that it is about, if it is about one.
    #[must_use]
    pub const fn line(&self) -> Option<u64> {
        match self {
            Self::Import(problem) => Some(problem.line),
            Self::Invalid(_) | Self::NewerFile(_) | Self::NotFound(_) | Self::GateFirst(_) | Self::Store(_) | Self::Content(_) => {
                None
            }
        }
    }
}
