//! The one error: a code that a front end can act on. Its words are the core's.

use attune_core::{Error, Gate, ImportProblem, Invalid, Language, Missing, StoreError, Texts, Why};

use crate::attune::Attune;

/// What went wrong, as far as a front end can act on it. `error_words` says it to a person.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum ErrorCode {
    /// Something in the input can't be: ask for something else there.
    #[error("invalid_input: {field}")]
    InvalidInput {
        /// The name of the field, as in JSON.
        field: String,
        /// What is wrong with it.
        why: Why,
    },
    /// Something in a file can't be taken over. Nothing of it was.
    #[error("import_refused: line {line}, {field}")]
    ImportRefused {
        /// The line, from 1.
        line: u64,
        /// The name of the field; `file` where the file as a whole is meant.
        field: String,
        /// What is wrong with it.
        why: Why,
    },
    /// It isn't there (any more): read the screen anew.
    #[error("not_found")]
    NotFound {
        /// What there is none of.
        what: Missing,
    },
    /// Show the self-check; then try again.
    #[error("gate_first")]
    GateFirst {
        /// Which self-check.
        gate: Gate,
    },
    /// The key does not fit or the store is damaged; which, can't be told. Touch neither.
    #[error("wrong_key_or_damaged")]
    WrongKeyOrDamaged,
    /// The store was written by a newer Attune: update this one.
    #[error("newer_version")]
    NewerVersion,
    /// A file to be taken over was written by a newer Attune: update this one.
    #[error("newer_file: {version}")]
    NewerFile {
        /// The version of its format.
        version: u64,
    },
    /// Free some room; nothing was changed.
    #[error("disk_full")]
    DiskFull,
    /// The place can't be written: choose another.
    #[error("read_only")]
    ReadOnly,
    /// Another process is at it: try again.
    #[error("busy")]
    Busy,
    /// The store was shut down: open it anew.
    #[error("shut_down")]
    ShutDown,
    /// A fault of the program.
    #[error("internal")]
    Internal,
}

impl ErrorCode {
    /// What the core says to a person about it.
    fn words(&self, texts: Texts) -> String {
        match self {
            Self::InvalidInput { why, .. } => texts.why(*why),
            Self::ImportRefused { line, field, why } => {
                texts.error(&ImportProblem { line: *line, field: field.clone(), why: *why }.into())
            }
            Self::NotFound { what } => texts.missing(*what),
            Self::GateFirst { gate } => texts.error(&Error::GateFirst(*gate)),
            Self::NewerFile { version } => texts.error(&Error::NewerFile(*version)),
            Self::WrongKeyOrDamaged => texts.code(attune_core::ErrorCode::WrongKeyOrDamaged),
            Self::NewerVersion => texts.code(attune_core::ErrorCode::NewerVersion),
            Self::DiskFull => texts.code(attune_core::ErrorCode::DiskFull),
            Self::ReadOnly => texts.code(attune_core::ErrorCode::ReadOnly),
            Self::Busy => texts.code(attune_core::ErrorCode::Busy),
            Self::ShutDown | Self::Internal => texts.code(attune_core::ErrorCode::Internal),
        }
    }
}

impl From<Error> for ErrorCode {
    fn from(error: Error) -> Self {
        match error {
            Error::Invalid(Invalid { field, why }) => Self::InvalidInput { field: field.to_owned(), why },
            Error::Import(ImportProblem { line, field, why }) => Self::ImportRefused { line, field, why },
            Error::NewerFile(version) => Self::NewerFile { version },
            Error::NotFound(what) => Self::NotFound { what },
            Error::GateFirst(gate) => Self::GateFirst { gate },
            Error::Store(StoreError::NotReadable) => Self::WrongKeyOrDamaged,
            Error::Store(StoreError::Newer { .. }) => Self::NewerVersion,
            Error::Store(StoreError::DiskFull) => Self::DiskFull,
            Error::Store(StoreError::ReadOnly) => Self::ReadOnly,
            Error::Store(StoreError::Busy) => Self::Busy,
            Error::Store(StoreError::ShutDown) => Self::ShutDown,
            Error::Store(StoreError::Sqlite(_)) | Error::Content(_) => Self::Internal,
        }
    }
}

impl From<Invalid> for ErrorCode {
    fn from(invalid: Invalid) -> Self {
        Error::from(invalid).into()
    }
}

impl From<StoreError> for ErrorCode {
    fn from(error: StoreError) -> Self {
        Error::from(error).into()
    }
}

/// What went wrong in words that say what to do, in the language of the locale: for when no store is open.
#[uniffi::export]
pub fn error_words(error: ErrorCode, locale: &str) -> String {
    error.words(Texts::of(Language::of_locale(locale)))
}

#[uniffi::export]
impl Attune {
    /// What went wrong in words that say what to do, in the language that is spoken now.
    pub fn error_words(&self, error: ErrorCode) -> String {
        error.words(self.core.texts())
    }
}

/// What there is none of.
#[uniffi::remote(Enum)]
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

/// Why an input was refused.
#[uniffi::remote(Enum)]
pub enum Why {
    /// A heat is a whole number from 0 to 10.
    Heat,
    /// No such pull.
    Pull,
    /// No such kind.
    Kind,
    /// No such context.
    Context,
    /// No such starter.
    StartedBy,
    /// No such topic.
    Topic,
    /// No such thing that was done.
    Did,
    /// No such ending.
    Ended,
    /// Neither yes nor no.
    YesOrNo,
    /// No such exercise.
    UnknownExercise,
    /// The exercise has no way of that id.
    UnknownVariant,
    /// Too many characters.
    TooLong,
    /// Nothing but space.
    Empty,
    /// Invisible control characters.
    ControlCharacters,
    /// Not a time.
    TimeFormat,
    /// Before 1970.
    TimeTooEarly,
    /// In the future.
    TimeTooLate,
    /// A clock change skipped that time.
    TimeInGap,
    /// The zone does not have that offset then.
    TimeOffset,
    /// No such zone.
    UnknownZone,
    /// Not 1 to 500.
    Limit,
    /// Not as many minutes as the exercise allows.
    Minutes,
    /// Not as many cycles as the exercise allows.
    Cycles,
    /// Both minutes and cycles.
    MinutesOrCycles,
    /// Not a speed.
    Speed,
    /// No such outcome.
    Outcome,
    /// There is an own pattern of that name.
    NameTaken,
    /// Not a list of phases.
    PhaseFormat,
    /// A phase lasts half a second to twenty.
    PhaseSeconds,
    /// Too many phases.
    PhaseCount,
    /// No inhale, or no exhale.
    NoBreath,
    /// No such self-check.
    UnknownGate,
    /// No such answer.
    GateAnswer,
    /// No such step of a pause.
    Step,
    /// Not what the pause asks now.
    PauseAnswer,
    /// Not what the pause offers now.
    PauseChoice,
    /// None of the answers to a pause, or two at once.
    OneAnswer,
    /// Neither of the two of the story.
    StoryPerson,
    /// Not offered at this point of the story.
    StoryChoice,
    /// The story is over before that choice.
    StoryOver,
    /// Only the story takes that, not a card.
    OnlyStory,
    /// No such builder.
    Builder,
    /// No such feeling.
    Feeling,
    /// No such repair phrase.
    RepairPhrase,
    /// A sentence that needs to say what it is about.
    AboutMissing,
    /// A sentence that needs to say what is needed.
    NeedMissing,
    /// Not whole minutes from twenty to a day.
    ReturnMinutes,
    /// A part that this builder does not take.
    NotInBuilder,
    /// A time-out lasts 20 minutes to 24 hours.
    TimeOutMinutes,
    /// A time-out runs, or is due.
    TimeOutRuns,
    /// The return was moved before.
    TimeOutMoved,
    /// No such end of a time-out.
    TimeOutEnd,
    /// No such way to go on.
    How,
    /// Not a day to put something aside to, or one where none belongs.
    AsideDay,
    /// No such setting.
    UnknownSetting,
    /// No such value of that setting.
    SettingValue,
    /// Not a time outside the quiet hours.
    ReminderTime,
    /// No such reminder.
    UnknownSlot,
    /// Nothing that can become of a reminder.
    NudgeEvent,
    /// Not 1 to 60.
    Budget,
    /// A language that is not spoken.
    Language,
    /// No such format.
    Format,
    /// Larger than any log.
    FileTooLarge,
    /// The file can't be read.
    FileUnreadable,
    /// Attune did not write that file.
    FileNotOurs,
    /// Not UTF-8.
    NotUtf8,
    /// Breaks off, or is malformed.
    Syntax,
    /// No such field.
    UnknownField,
    /// A field that has to be there.
    MissingField,
    /// A field that is there twice.
    RepeatedField,
    /// Another kind of value.
    WrongType,
    /// Not an id.
    MalformedId,
    /// Not a public key.
    MalformedKey,
    /// There is another file of that name.
    FileExists,
    /// The file can't be written.
    FileUnwritable,
    /// Deleting everything was not confirmed.
    ConfirmWipe,
    /// Not as many bytes as belong there.
    ByteCount,
    /// Not a directory.
    Directory,
}
