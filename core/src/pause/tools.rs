//! Which tool fits a hard moment: by heat and pull, of those that may come in a pause (design choices of domain.md section 4).

use super::Pause;
use crate::error::Error;
use crate::exercise::{Catalogue, ExerciseId, GROUNDING};
use crate::moment::Pull;

/// No more than this many to choose from: nobody reads a list with a racing pulse.
pub const CHOICES_MAX: usize = 3;

/// What a tool is chosen by beside the pause itself.
#[derive(Clone, Debug)]
pub struct Tools {
    /// All that may come in a pause, in the catalogue's order.
    all: Vec<ExerciseId>,
    /// The pull that is taken where none was said.
    likely: Pull,
}

impl Tools {
    /// Those that are open to the person: `cold` says whether its self-check was passed.
    ///
    /// # Errors
    /// [`Error::Content`], which the tests rule out.
    pub fn open_to(likely: Pull, cold: bool) -> Result<Self, Error> {
        let may = |exercise: &&crate::exercise::Exercise| exercise.in_pause && (exercise.gate.is_none() || cold);
        Ok(Self { all: Catalogue::get()?.exercises().iter().filter(may).map(|exercise| exercise.id.clone()).collect(), likely })
    }

    /// The pull that is taken where none was said.
    #[must_use]
    pub const fn likely_pull(&self) -> Pull {
        self.likely
    }

    /// What is offered while a tool is in hand: that one first, then what fits beside it.
    #[must_use]
    pub fn offered(&self, pause: &Pause) -> Vec<ExerciseId> {
        let mut offered: Vec<_> = pause.tool.iter().cloned().collect();
        offered.extend(self.fitting(pause).into_iter().filter(|tool| pause.tool.as_ref() != Some(tool)));
        offered.truncate(CHOICES_MAX);
        offered
    }

    /// What comes next: none that made it worse, and none twice while another is left.
    #[must_use]
    pub fn next(&self, pause: &Pause) -> Vec<ExerciseId> {
        let fitting = self.fitting(pause);
        let fresh: Vec<_> = fitting.iter().filter(|tool| !pause.tried.contains(tool)).cloned().collect();
        if fresh.is_empty() { fitting } else { fresh }
    }

    /// The one that is there when another makes it worse.
    pub(super) fn grounding(&self) -> Option<ExerciseId> {
        self.find(GROUNDING)
    }

    /// All that may come, the most fitting first, without what made it worse.
    fn fitting(&self, pause: &Pause) -> Vec<ExerciseId> {
        let pull = pause.pull.unwrap_or(self.likely);
        let mut order: Vec<&str> = match pause.heat().map(crate::moment::Heat::value) {
            None => vec!["extended_exhale"],
            Some(heat @ 7..) => {
                let first = if pull == Pull::Reaching { "cyclic_sighing" } else { "extended_exhale" };
                if heat >= 8 { vec![first, "cold_water"] } else { vec![first] }
            }
            Some(4..=6) => match pull {
                Pull::Reaching => vec!["urge_surfing"],
                Pull::PullingAway => vec![GROUNDING],
                Pull::Both | Pull::Unsure => vec!["slow_breathing"],
            },
            Some(..=3) => vec!["self_compassion_break"],
        };
        if !pause.worse.is_empty() {
            order.insert(0, GROUNDING);
        }
        // Whatever else there is, the gentlest first; cold is no one's second choice.
        order.extend(["extended_exhale", "slow_breathing", GROUNDING, "self_compassion_break", "urge_surfing", "cyclic_sighing"]);
        let mut fitting = Vec::new();
        for tool in order.into_iter().filter_map(|id| self.find(id)) {
            if !pause.worse.contains(&tool) && !fitting.contains(&tool) {
                fitting.push(tool);
            }
        }
        fitting
    }

    fn find(&self, id: &str) -> Option<ExerciseId> {
        self.all.iter().find(|tool| tool.as_str() == id).cloned()
    }
}
