//! Attune's core: every rule and every sentence, over one encrypted store.
//!
//! ```text
//! front end ── Now, key, bytes, language ──▶ Attune ──▶ moment · exercise · nudge · pattern   what is true
//!                                              │
//!                                              ├──▶ store      what is kept (does I/O: one directory)
//!                                              ├──▶ portable   what goes out and comes in
//!                                              └──▶ text       what is said
//! ```
//!
//! What it does not do: read a clock, a locale, the environment or randomness (they come in as arguments), reach a network, know
//! a front end or `UniFFI`, call back, or keep a thread. The start is [`Attune`]: one method a screen, one a tap.

mod attune;
mod bytes;
mod error;
mod exercise;
mod inbox;
mod learn;
mod moment;
mod nudge;
mod pattern;
mod pause;
mod portable;
mod settings;
mod store;
mod text;
mod time;
mod timeout;
mod words;
mod zone;

pub use attune::{
    Absorbed, ActionView, Amended, Attune, BuilderView, CardView, Deleted, ExerciseList, ExerciseView, Exported, GateView, History,
    Imported, LanguageWish, LearnItem, LearnList, LogPage, Logged, MomentDetails, MomentView, NoteView, NudgeDue, NudgePlan,
    NudgeView, PartView, PauseAnswer, PauseView, PhraseDone, ReturnView, RunInput, RunView, Said, SavedPhrase, Session,
    SessionWish, SlotView, SourceView, Start, StepView, StoryView, TimeOutBegin, TimeOutDuration, TimeOutInput, TimeOutPage,
    TimeOutReturn, TimeOutView, Today, Undone, VariantView, WordsView,
};
pub use bytes::exactly;
pub use error::{Error, ErrorCode, ImportProblem, Invalid, LogSafe, Missing, Why};
pub use exercise::{
    Catalogue, Dose, Exercise, ExerciseId, ExerciseKind, GROUNDING, Gate, GateAnswer, GateState, Haptic, MINUTES_MAX, Outcome,
    OwnExercise, OwnPhase, PHASE_SECONDS, PHASES_MAX, Phase, PhaseKind, Run, STANDARD, Source, Step, Timeline, Variant,
};
pub use inbox::{QuickLog, SealEntropy, drop_in as drop_in_inbox};
pub use learn::{LearnWay, Loop, Person, STORY, StoryPlace};
pub use moment::{
    BODY_SIGNAL_MAX, Content, Context, Did, Ending, Entropy, Heat, Kind, Moment, MomentInput, MomentRecord, NOTE_MAX, Pull,
    Starter, Topic, Words,
};
pub use nudge::{ClockTime, Nudge, NudgeEvent, NudgeRole, Nudges, QUIET_FROM, QUIET_TO, Reminder, Skill};
pub use pattern::{KindCount, LIST_ONLY_UNDER, PatternView, Rung, Share, Week, stats};
pub use pause::{PauseInput, PauseStep, WayOn};
pub use portable::{FILE_MAX_BYTES, Format};
pub use settings::{Choice, Setting, SettingNeeds, SettingSection, SettingView, Settings, Theme};
pub use store::{FILE, Key, SCHEMA_VERSION, StoreError, Turn, WipeTurn, is_in as store_is_in};
pub use text::{
    BreatheLabels, CommonLabels, ContextLabel, DataLabels, DidLabel, EndingLabel, FirstStartLabels, GateLabels, HeatLabels,
    HistoryLabels, KindLabel, Labels, Language, LockLabels, LogLabels, NavigationLabels, NotificationLabels, PatternLabels,
    PauseLabels, PlayerLabels, PullLabel, SettingsLabels, StarterLabel, Texts, TodayLabels, TogetherLabels, TopicLabel,
    TroubleLabels, WidgetLabels, WordLabels,
};
pub use time::{DAY_STARTS_AT_HOUR, Day, Now, rfc3339};
pub use timeout::{AfterReturn, TimeOutLength, TimeOutState};
pub use words::{Builder, FRAGMENT_MAX, NoteKind, PHRASE_MAX, Part, RETURN_MINUTES, WordsWish};
pub use zone::Zone;
