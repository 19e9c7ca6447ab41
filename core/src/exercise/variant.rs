//! Variants: another way to do an exercise of the catalogue, such as 5/5 for 4/6. The standard way comes first and needs no wish.
//!
//! Lives here: what one is, and an exercise done that way. Its data stand beside the exercise's in `content/exercises.toml`. Not
//! here: a person's own patterns (`own`), which are exercises of their own.

use super::{Exercise, Gate, Phase, PhaseKind};
use crate::error::{Invalid, Why};

/// How the standard way is called where the ways are listed.
pub const STANDARD: &str = "standard";

/// Another way to do an exercise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// Its id, within its exercise.
    pub id: String,
    /// A self-check beside the exercise's own.
    pub gate: Option<Gate>,
    /// Each step waits for the person instead of the clock.
    pub own_pace: bool,
    /// What a run without a wish plays, where that is not what the exercise says.
    pub default_cycles: Option<u32>,
    /// The most a run may play, where that is not what the exercise says.
    pub max_cycles: Option<u32>,
    /// One cycle; empty: the exercise's own.
    pub phases: Vec<Phase>,
}

impl Exercise {
    /// The exercise done another way; `None` and [`STANDARD`] leave it as it is.
    ///
    /// # Errors
    /// [`Invalid`] naming `variant`, where it has none of that id.
    pub fn in_variant(mut self, id: Option<&str>) -> Result<Self, Invalid> {
        let Some(id) = id.map(str::trim).filter(|id| *id != STANDARD) else { return Ok(self) };
        let found = self.variants.iter().find(|variant| variant.id == id);
        let variant = found.cloned().ok_or(Invalid::new("variant", Why::UnknownVariant))?;
        if !variant.phases.is_empty() {
            self.phases = variant.phases;
        }
        self.default_cycles = variant.default_cycles.unwrap_or(self.default_cycles);
        self.max_cycles = variant.max_cycles.unwrap_or(self.max_cycles);
        self.own_pace = variant.own_pace;
        self.variant_gate = variant.gate;
        self.variant = Some(variant.id);
        Ok(self)
    }

    /// The self-checks that come first, in the order in which they are asked.
    #[must_use]
    pub fn gates(&self) -> Vec<Gate> {
        self.gate.into_iter().chain(self.variant_gate).collect()
    }

    /// Whether it holds the breath.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.phases.iter().any(|phase| phase.kind == PhaseKind::Hold)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::{Catalogue, Dose, Timeline};

    fn done(id: &str, variant: &str) -> Exercise {
        Catalogue::get().unwrap().find(id).unwrap().clone().in_variant(Some(variant)).unwrap()
    }

    fn ways() -> impl Iterator<Item = Exercise> {
        let all = Catalogue::get().unwrap().exercises().iter();
        all.flat_map(|exercise| exercise.variants.iter().map(|variant| done(exercise.id.as_str(), &variant.id)))
    }

    /// domain.md section 3: the option 5/5, out-breaths of six seconds, cold with a held breath, one's own pace, other wording.
    #[test]
    fn every_option_of_the_domain_is_there() {
        let ids: Vec<_> = ways().map(|way| format!("{} {}", way.id, way.variant.unwrap_or_default())).collect();
        assert_eq!(
            ids,
            [
                "slow_breathing even",
                "extended_exhale shorter",
                "cold_water held",
                "grounding_54321 own_pace",
                "self_compassion_break other_words",
            ]
        );
        let total = |way: &Exercise| Timeline::of(way, Dose::Default).unwrap().total_millis;
        let even = done("slow_breathing", "even");
        assert_eq!(even.phases.iter().map(|phase| phase.millis).collect::<Vec<_>>(), [5_000, 5_000]);
        assert_eq!((total(&even), total(&done("extended_exhale", "shorter"))), (300_000, 120_000));
        assert_eq!(total(&done("cold_water", "held")), 30_000);
        assert!(done("grounding_54321", "own_pace").own_pace);
    }

    #[test]
    fn a_way_that_holds_the_breath_asks_for_it_beside_what_the_exercise_asks() {
        for way in ways() {
            assert_eq!(way.holds(), way.gates().contains(&Gate::Holds), "{}", way.id);
        }
        assert_eq!(done("cold_water", "held").gates(), [Gate::Cold, Gate::Holds]);
    }

    #[test]
    fn the_standard_way_needs_no_wish_and_an_unknown_one_is_refused() {
        let slow = Catalogue::get().unwrap().find("slow_breathing").unwrap();
        assert_eq!(slow.clone().in_variant(Some("standard")).as_ref(), Ok(slow));
        assert_eq!(slow.clone().in_variant(None).as_ref(), Ok(slow));
        for wrong in ["", "Even", "own_pace", "🙂"] {
            let refused = slow.clone().in_variant(Some(wrong));
            assert_eq!(refused, Err(Invalid::new("variant", Why::UnknownVariant)), "{wrong}");
        }
    }
}
