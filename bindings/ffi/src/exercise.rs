//! Breathe: the list, a session to play, runs, own patterns, and the self-checks before some of them.

use attune_core::{
    Choice, Dose, Entropy, ExerciseKind, ExerciseList, ExerciseView, Gate, GateAnswer, GateState, GateView, Haptic, Heat, Outcome,
    PhaseKind, Pull, RunInput, RunView, Session, SessionWish, StepView, VariantView,
};

use crate::attune::Attune;
use crate::error::ErrorCode;
use crate::now::Now;

#[uniffi::export]
impl Attune {
    /// The Breathe screen. Errors: `WrongKeyOrDamaged`.
    pub fn exercises(&self) -> Result<ExerciseList, ErrorCode> {
        Ok(self.core.exercises()?)
    }

    /// An exercise's page: the timeline for a dose. Whether it may be played now is in `exercise.open`.
    ///
    /// Errors: `NotFound`, `InvalidInput` (variant, minutes, cycles).
    pub fn session(&self, wish: &SessionWish) -> Result<Session, ErrorCode> {
        Ok(self.core.session(wish)?)
    }

    /// The same, to be played now.
    ///
    /// Errors: as `session`, and `GateFirst`.
    pub fn play(&self, wish: &SessionWish) -> Result<Session, ErrorCode> {
        Ok(self.core.play(wish)?)
    }

    /// Stores a run, finished or stopped; when it returns, it is on the disk. One that is there already stays as it is: hand it over
    /// again where it is not known whether it was stored. Entropy is 16 fresh random bytes.
    ///
    /// Errors: `NotFound`, `InvalidInput` (variant, minutes, cycles, heat, entropy, now, zone), `DiskFull`, `ReadOnly`, `Busy`.
    pub fn finish_run(&self, input: &RunInput, now: &Now, entropy: Vec<u8>) -> Result<RunView, ErrorCode> {
        Ok(self.core.finish_run(input, &now.read()?, Entropy::read(&entropy)?)?)
    }

    /// Puts the heat after into a run that is stored already: a run is kept when it ends, and asked about then.
    ///
    /// Errors: `NotFound`, `InvalidInput` (heat), `DiskFull`, `ReadOnly`, `Busy`.
    pub fn rate_run(&self, id: &str, after: Heat) -> Result<(), ErrorCode> {
        Ok(self.core.rate_run(id, after)?)
    }

    /// Adds a breathing pattern of the person's own: a name, and phases written as `inhale:4,top_up:1.5,hold:2,exhale:6`, the
    /// seconds with a point. Entropy is 16 fresh random bytes.
    ///
    /// Errors: `InvalidInput` (name, phases, entropy, now, zone), `GateFirst` where it holds the breath, `DiskFull`, `ReadOnly`,
    /// `Busy`.
    pub fn add_own_exercise(&self, name: &str, phases: &str, now: &Now, entropy: Vec<u8>) -> Result<ExerciseView, ErrorCode> {
        Ok(self.core.add_own_exercise(name, phases, &now.read()?, Entropy::read(&entropy)?)?)
    }

    /// Takes an own pattern off the list. Runs and moments that name it stay.
    ///
    /// Errors: `NotFound`, also for one of the catalogue, `DiskFull`, `ReadOnly`, `Busy`.
    pub fn delete_own_exercise(&self, id: &str) -> Result<ExerciseView, ErrorCode> {
        Ok(self.core.delete_own_exercise(id)?)
    }

    /// A self-check. Errors: `WrongKeyOrDamaged`.
    pub fn gate(&self, gate: Gate) -> Result<GateView, ErrorCode> {
        Ok(self.core.gate(gate)?)
    }

    /// Keeps the outcome of a self-check, and nothing of what led to it.
    ///
    /// Errors: `DiskFull`, `ReadOnly`, `Busy`.
    pub fn answer_gate(&self, gate: Gate, answer: GateAnswer) -> Result<GateView, ErrorCode> {
        Ok(self.core.answer_gate(gate, answer)?)
    }
}

/// The Breathe screen: the catalogue, then a person's own patterns.
#[uniffi::remote(Record)]
pub struct ExerciseList {
    /// All of them.
    pub exercises: Vec<ExerciseView>,
}

/// An exercise as it is listed and introduced.
#[uniffi::remote(Record)]
pub struct ExerciseView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How long a run without a wish lasts.
    pub default_seconds: f64,
    /// The same in words.
    pub duration: String,
    /// The self-check that comes first.
    pub gate: Option<Gate>,
    /// Whether it may be played: it has no gate, or the gate was passed.
    pub open: bool,
    /// The pulls it suits.
    pub roles: Vec<Pull>,
    /// A person's own pattern.
    pub custom: bool,
    /// What it is done with.
    pub kind: ExerciseKind,
    /// Offered as a daily practice.
    pub practice: bool,
    /// How it is done.
    pub how: String,
    /// What is known about it, with source and limits.
    pub evidence: String,
    /// What to take care of.
    pub caution: String,
    /// The ways in which it can be done, the standard one first; empty where there is one only.
    pub variants: Vec<VariantView>,
}

/// A way in which an exercise can be done.
#[uniffi::remote(Record)]
pub struct VariantView {
    /// Its id, within the exercise.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The self-check that comes first; where there are two, the one that is not passed.
    pub gate: Option<Gate>,
    /// Whether it may be played.
    pub open: bool,
}

/// What is to be played.
#[uniffi::remote(Record)]
pub struct SessionWish {
    /// The exercise's id.
    pub exercise: String,
    /// The way to do it; absent: the standard one.
    pub variant: Option<String>,
    /// How much of it.
    pub dose: Dose,
}

/// How much of an exercise.
#[uniffi::remote(Enum)]
pub enum Dose {
    /// What the catalogue says.
    Default,
    /// Minutes, 1 to 60, rounded up to whole cycles.
    Minutes(u32),
    /// Cycles, from 1 to what the exercise allows.
    Cycles(u32),
}

/// Everything a player needs, fetched once.
#[uniffi::remote(Record)]
pub struct Session {
    /// The exercise, as it is done in this way.
    pub exercise: ExerciseView,
    /// The way, as one of the exercise's variants.
    pub variant: String,
    /// Each step waits for the person instead of the clock; the timeline then says how far one is.
    pub own_pace: bool,
    /// It plays as soon as it is opened: there is nothing to choose and nothing to read first.
    pub at_once: bool,
    /// Whether it can be played for another time or number of rounds.
    pub adjustable: bool,
    /// What happens when, without a gap.
    pub timeline: Vec<StepView>,
    /// The sum of all steps, in milliseconds.
    pub total_ms: u64,
    /// The same in words.
    pub duration: String,
    /// How often the cycle is played.
    pub cycles: u32,
    /// What the player offers when this makes it worse: the id of the grounding exercise.
    pub worse: String,
}

/// A phase at its place in time.
#[uniffi::remote(Record)]
pub struct StepView {
    /// From the start of the run, in milliseconds.
    pub start_ms: u64,
    /// How long, in milliseconds.
    pub duration_ms: u64,
    /// What happens.
    pub phase: PhaseKind,
    /// In words.
    pub cue: String,
    /// What the hand feels.
    pub haptic: Haptic,
    /// How full the shape is at the start, 0 to 100.
    pub size_from: u8,
    /// How full at the end.
    pub size_to: u8,
}

/// A run as the player saw it.
#[uniffi::remote(Record)]
pub struct RunInput {
    /// What was played.
    pub wish: SessionWish,
    /// How far it came, in milliseconds of its timeline.
    pub done_millis: u64,
    /// How long ago it began, in milliseconds of the clock.
    pub began_millis_ago: u64,
    /// How it ended.
    pub outcome: Outcome,
    /// How strong inside before.
    pub heat_before: Option<Heat>,
    /// How strong inside after.
    pub heat_after: Option<Heat>,
}

/// A run as it is kept.
#[uniffi::remote(Record)]
pub struct RunView {
    /// Its id.
    pub id: String,
    /// The exercise's id.
    pub exercise: String,
    /// When it began: RFC 3339 with the offset of the zone.
    pub at: String,
    /// The name of the IANA zone the person was in.
    pub zone: String,
    /// How long it was to last, in milliseconds.
    pub planned_ms: u64,
    /// How long it lasted, in milliseconds.
    pub done_ms: u64,
    /// How it ended.
    pub outcome: Outcome,
    /// How strong inside before; unrated is absent.
    pub heat_before: Option<Heat>,
    /// How strong inside after; unrated is absent.
    pub heat_after: Option<Heat>,
}

/// How a run ended. None is better than another.
#[uniffi::remote(Enum)]
pub enum Outcome {
    /// Played to its end.
    Finished,
    /// Stopped before.
    Stopped,
    /// Stopped because it made it worse; grounding is offered.
    Worse,
}

/// What an exercise is done with.
#[uniffi::remote(Enum)]
pub enum ExerciseKind {
    /// The breath.
    Breathing,
    /// The body.
    Body,
    /// Attention.
    Attention,
    /// Words.
    Words,
    /// A plan.
    Plan,
}

/// What happens in a phase.
#[uniffi::remote(Enum)]
pub enum PhaseKind {
    /// In.
    Inhale,
    /// The short second inhale of a sigh, with no stop before it.
    TopUp,
    /// Hold.
    Hold,
    /// Out.
    Exhale,
    /// Get ready.
    Ready,
    /// Tense.
    Tense,
    /// Let go.
    Release,
    /// Notice something.
    Notice,
    /// Say something.
    Say,
    /// Cold on the face.
    Cool,
}

/// What the hand feels; each kind of phase has its own, to be told apart with eyes closed.
#[uniffi::remote(Enum)]
pub enum Haptic {
    /// Grows over the phase.
    Rise,
    /// One short tick.
    Tick,
    /// Nothing.
    Still,
    /// Fades over the phase.
    Fall,
    /// Two taps.
    DoubleTap,
    /// Firm, over the phase.
    Firm,
    /// Soft, over the phase.
    Soft,
    /// One tap.
    Tap,
    /// A slow pulse, over the phase.
    Pulse,
}

/// Which self-check.
#[uniffi::remote(Enum)]
pub enum Gate {
    /// Before holding the breath.
    Holds,
    /// Before cold on the face.
    Cold,
}

/// A person's answer to whether any of the conditions applies.
#[uniffi::remote(Enum)]
pub enum GateAnswer {
    /// None applies.
    NoneApply,
    /// At least one does; which is not asked.
    OneApplies,
    /// Not sure.
    NotSure,
}

/// Where a gate stands.
#[uniffi::remote(Enum)]
pub enum GateState {
    /// Never asked.
    Unasked,
    /// None of the conditions applies.
    Passed,
    /// One applies, or the person is not sure.
    NotPassed,
}

/// A self-check, in words.
#[uniffi::remote(Record)]
pub struct GateView {
    /// Which.
    pub gate: Gate,
    /// Where it stands.
    pub state: GateState,
    /// Its heading.
    pub title: String,
    /// Why it is asked, and that it stays here.
    pub intro: String,
    /// The conditions.
    pub conditions: Vec<String>,
    /// The one question.
    pub question: String,
    /// The three answers in words, in the order of `GateAnswer`.
    pub answers: Vec<Choice>,
    /// Where the list comes from.
    pub source: String,
    /// What the state means, in words; absent while unasked.
    pub outcome: Option<String>,
}
