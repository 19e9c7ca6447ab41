//! Exercises: what one is, and the catalogue of them.
//!
//! Lives here: the types. The catalogue's data stands in `content/exercises.toml`, its words in `text/*/exercises.ftl`. Not
//! here: playing one (the front ends do, from a [`Timeline`]), choosing one in a Pause.

mod catalogue;
mod gate;
mod own;
mod run;
mod timeline;
mod variant;

use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};
use uuid::Uuid;

pub use catalogue::{Catalogue, Source};
pub use gate::{Gate, GateAnswer, GateState};
pub use own::{OwnExercise, OwnPhase, PHASE_SECONDS, PHASES_MAX};
pub use run::{Outcome, Run};
pub use timeline::{Dose, MINUTES_MAX, Step, Timeline};
pub use variant::{STANDARD, Variant};

use crate::error::{Invalid, Why};
use crate::moment::Pull;

/// What the Pause button plays: five seconds and one slow breath, at once.
pub const PAUSE: &str = "five_second_pause";

/// The exercise that every player offers when another makes it worse.
pub const GROUNDING: &str = "grounding_54321";

/// Under four seconds a cycle a person breathes faster than at rest (over 15 a minute; design choice): a caution is shown.
const FAST_CYCLE_MILLIS: u64 = 4_000;

/// Names an exercise: one of the catalogue (`cyclic_sighing`) or a pattern of a person's own (a UUID).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ExerciseId(String);

impl ExerciseId {
    /// Takes a well-formed id; whether there is such an exercise is seen where it is looked up.
    ///
    /// # Errors
    /// [`Invalid`] naming `tool`, for anything that can't be an id.
    pub fn read(text: &str) -> Result<Self, Invalid> {
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_' || c == '-';
        if (1..=40).contains(&text.len()) && text.chars().all(fits) {
            Ok(Self(text.to_owned()))
        } else {
            Err(Invalid::new("tool", Why::UnknownExercise))
        }
    }

    /// As it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<Uuid> for ExerciseId {
    fn from(id: Uuid) -> Self {
        Self(id.to_string())
    }
}

impl std::fmt::Display for ExerciseId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// What an exercise is done with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum ExerciseKind {
    Breathing,
    Body,
    Attention,
    Words,
    Plan,
}

/// What happens in a phase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, IntoStaticStr, VariantArray)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[allow(missing_docs)]
pub enum PhaseKind {
    Inhale,
    /// The short second inhale of a sigh, with no stop before it.
    TopUp,
    Hold,
    Exhale,
    Ready,
    Tense,
    Release,
    Notice,
    Say,
    /// Cold on the face.
    Cool,
}

/// What the hand feels; each kind of phase has its own, to be told apart with eyes closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Haptic {
    Rise,
    Tick,
    Still,
    Fall,
    DoubleTap,
    Firm,
    Soft,
    Tap,
    Pulse,
}

/// One phase of a cycle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phase {
    /// What happens.
    pub kind: PhaseKind,
    /// How long, in milliseconds.
    pub millis: u64,
    /// The key of its words, after `cue-`.
    pub cue: String,
    /// What the hand feels.
    pub haptic: Haptic,
    /// How full the shape is at its start and its end, 0 to 100.
    pub size: [u8; 2],
}

/// A range of heat and the pulls for which an exercise suits (design choice, domain.md section 3).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Suits {
    /// The pulls.
    pub pulls: Vec<Pull>,
    /// From and to, both included.
    pub heat: [u8; 2],
}

/// An exercise: of the catalogue, or a person's own pattern seen as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exercise {
    /// Its id.
    pub id: ExerciseId,
    /// What it is done with.
    pub kind: ExerciseKind,
    /// Where it suits; empty: when calm.
    pub suits: Vec<Suits>,
    /// Offered as a daily practice.
    pub practice: bool,
    /// May be a tool of a Pause.
    pub in_pause: bool,
    /// The self-check that comes first.
    pub gate: Option<Gate>,
    /// What a run without a wish plays.
    pub default_cycles: u32,
    /// The short form in a Pause.
    pub pause_cycles: Option<u32>,
    /// The most a run may play.
    pub max_cycles: u32,
    /// Where its evidence stands: ids of sources.
    pub sources: Vec<String>,
    /// One cycle.
    pub phases: Vec<Phase>,
    /// The name a person gave it; `None` in the catalogue.
    pub own_name: Option<String>,
    /// Other ways to do it.
    pub variants: Vec<Variant>,
    /// The way in which it is done here; `None`: the standard one.
    pub variant: Option<String>,
    /// The self-check that this way asks for beside the exercise's own.
    pub variant_gate: Option<Gate>,
    /// Each step waits for the person instead of the clock.
    pub own_pace: bool,
}

impl Exercise {
    /// One cycle, in milliseconds.
    #[must_use]
    pub fn cycle_millis(&self) -> u64 {
        self.phases.iter().map(|phase| phase.millis).sum()
    }

    /// Whether it is faster than breathing at rest.
    #[must_use]
    pub fn is_fast(&self) -> bool {
        self.cycle_millis() < FAST_CYCLE_MILLIS
    }

    /// The pulls it suits, in the vocabulary's order.
    #[must_use]
    pub fn roles(&self) -> Vec<Pull> {
        let suits = |pull: &&Pull| self.suits.iter().any(|suits| suits.pulls.contains(pull));
        Pull::VARIANTS.iter().filter(suits).copied().collect()
    }
}
