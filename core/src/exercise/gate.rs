//! Gates: a self-check that comes before holds and before cold. Kept on this device, can be asked again.
//!
//! "Not sure" is not passed (design choice, domain.md section 3). What is kept is the outcome, never which condition applies.

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::error::{Invalid, Why};

/// Which self-check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, EnumString, IntoStaticStr, VariantArray)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Gate {
    /// Before holding the breath.
    Holds,
    /// Before cold on the face.
    Cold,
}

impl Gate {
    /// Reads `holds` or `cold`.
    ///
    /// # Errors
    /// [`Invalid`] naming `gate`.
    pub fn read(word: &str) -> Result<Self, Invalid> {
        word.parse().map_err(|_| Invalid::new("gate", Why::UnknownGate))
    }

    /// The conditions it asks about, as the last part of their text keys. Sources: practitioners' lists, low quality
    /// (domain.md section 3).
    #[must_use]
    pub const fn conditions(self) -> &'static [&'static str] {
        match self {
            Self::Holds => &["pregnancy", "heart", "pressure", "epilepsy", "aneurysm", "eyes", "surgery", "panic"],
            Self::Cold => &["heart", "pulse", "eating", "allergy", "pregnancy", "breathing", "brain"],
        }
    }
}

/// A person's answer to "does any of these apply to you?".
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum GateAnswer {
    /// None applies.
    NoneApply,
    /// At least one does; which is not asked.
    OneApplies,
    /// Not sure.
    NotSure,
}

impl GateAnswer {
    /// Reads `none_apply`, `one_applies` or `not_sure`.
    ///
    /// # Errors
    /// [`Invalid`] naming `answer`.
    pub fn read(word: &str) -> Result<Self, Invalid> {
        word.parse().map_err(|_| Invalid::new("answer", Why::GateAnswer))
    }
}

/// Where a gate stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, EnumString, IntoStaticStr, VariantArray)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum GateState {
    /// Never asked.
    #[default]
    Unasked,
    /// None of the conditions applies.
    Passed,
    /// One applies, or the person is not sure.
    NotPassed,
}

impl From<GateAnswer> for GateState {
    fn from(answer: GateAnswer) -> Self {
        match answer {
            GateAnswer::NoneApply => Self::Passed,
            GateAnswer::OneApplies | GateAnswer::NotSure => Self::NotPassed,
        }
    }
}
