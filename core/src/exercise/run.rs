//! A run: an exercise that was played, finished or not, with the heat before and after.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::ExerciseId;
use crate::error::{Invalid, Why};
use crate::moment::{Heat, words};
use crate::zone::Zone;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

words! {
    /// How a run ended. None is better than another.
    Outcome, "outcome", Outcome {
        /// Played to its end.
        Finished,
        /// Stopped before.
        Stopped,
        /// Stopped because it made it worse; grounding is offered.
        Worse,
    }
}

/// An exercise that was played.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// `UUIDv7`.
    pub id: Uuid,
    /// What was played.
    pub exercise: ExerciseId,
    /// When it began, to the millisecond.
    pub at: DateTime<Utc>,
    /// The zone the person was in.
    pub zone: Zone,
    /// How long it was to last, in milliseconds.
    pub planned_millis: u64,
    /// How long it lasted, in milliseconds; at most what was planned.
    pub done_millis: u64,
    /// How it ended.
    pub outcome: Outcome,
    /// How strong inside before; unrated is `None`.
    pub heat_before: Option<Heat>,
    /// How strong inside after; unrated is `None`.
    pub heat_after: Option<Heat>,
}
