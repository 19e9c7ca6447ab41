//! The catalogue, read once from `content/exercises.toml` and `content/sources.toml`.

use once_cell::sync::OnceCell;
use serde::Deserialize;

use super::{Exercise, ExerciseId, ExerciseKind, Gate, Haptic, Phase, PhaseKind, Suits, Variant};
use crate::error::Error;

static CATALOGUE: OnceCell<Catalogue> = OnceCell::new();

/// Every exercise that Attune brings, in the order in which they are shown, and the sources of their evidence.
#[derive(Debug)]
pub struct Catalogue {
    exercises: Vec<Exercise>,
    sources: Vec<Source>,
}

/// Where a claim comes from.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its id in the content files.
    pub id: String,
    /// Authors and year.
    pub citation: String,
    /// DOI, PMC id or site; absent where none is known.
    #[serde(rename = "where")]
    pub place: Option<String>,
    /// What kind of evidence it is.
    pub kind: SourceKind,
}

/// What kind of evidence a source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum SourceKind {
    Trial,
    MetaAnalysis,
    Experiment,
    Observational,
    Handout,
    Tradition,
}

impl Catalogue {
    /// The catalogue of this build.
    ///
    /// # Errors
    /// [`Error::Content`] if its files are malformed, which the tests rule out.
    pub fn get() -> Result<&'static Self, Error> {
        CATALOGUE.get_or_try_init(|| {
            Self::read(include_str!("../../content/exercises.toml"), include_str!("../../content/sources.toml"))
        })
    }

    /// All exercises, in the order in which they are shown.
    #[must_use]
    pub fn exercises(&self) -> &[Exercise] {
        &self.exercises
    }

    /// The exercise of that id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<&Exercise> {
        self.exercises.iter().find(|exercise| exercise.id.as_str() == id)
    }

    /// The source of that id.
    #[must_use]
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    fn read(exercises: &str, sources: &str) -> Result<Self, Error> {
        let content = |fault: toml::de::Error| Error::Content(fault.to_string());
        let exercises: ExerciseFile = toml::from_str(exercises).map_err(content)?;
        let sources: SourceFile = toml::from_str(sources).map_err(content)?;
        let exercises = exercises.exercise.into_iter().map(Exercise::try_from).collect::<Result<_, _>>()?;
        Ok(Self { exercises, sources: sources.source })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExerciseFile {
    exercise: Vec<ExerciseEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceFile {
    source: Vec<Source>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExerciseEntry {
    id: String,
    kind: ExerciseKind,
    suits: Vec<Suits>,
    #[serde(default)]
    practice: bool,
    #[serde(default)]
    in_pause: bool,
    gate: Option<Gate>,
    default_cycles: u32,
    pause_cycles: Option<u32>,
    max_cycles: u32,
    sources: Vec<String>,
    phases: Vec<PhaseEntry>,
    #[serde(default)]
    variants: Vec<VariantEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VariantEntry {
    id: String,
    gate: Option<Gate>,
    #[serde(default)]
    own_pace: bool,
    default_cycles: Option<u32>,
    max_cycles: Option<u32>,
    #[serde(default)]
    phases: Vec<PhaseEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PhaseEntry {
    phase: PhaseKind,
    seconds: f64,
    cue: String,
    haptic: Haptic,
    size: [u8; 2],
    #[serde(default = "once")]
    repeat: usize,
}

const fn once() -> usize {
    1
}

impl TryFrom<ExerciseEntry> for Exercise {
    type Error = Error;

    fn try_from(entry: ExerciseEntry) -> Result<Self, Error> {
        Ok(Self {
            id: ExerciseId::read(&entry.id)?,
            kind: entry.kind,
            suits: entry.suits,
            practice: entry.practice,
            in_pause: entry.in_pause,
            gate: entry.gate,
            default_cycles: entry.default_cycles,
            pause_cycles: entry.pause_cycles,
            max_cycles: entry.max_cycles,
            sources: entry.sources,
            phases: phases(entry.phases),
            own_name: None,
            variants: entry.variants.into_iter().map(Variant::from).collect(),
            variant: None,
            variant_gate: None,
            own_pace: false,
        })
    }
}

impl From<VariantEntry> for Variant {
    fn from(entry: VariantEntry) -> Self {
        Self {
            id: entry.id,
            gate: entry.gate,
            own_pace: entry.own_pace,
            default_cycles: entry.default_cycles,
            max_cycles: entry.max_cycles,
            phases: phases(entry.phases),
        }
    }
}

fn phases(entries: Vec<PhaseEntry>) -> Vec<Phase> {
    let each = entries.into_iter().flat_map(|entry| {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // the tests bound every phase
        let millis = (entry.seconds * 1000.0).round() as u64;
        let one = Phase { kind: entry.phase, millis, cue: entry.cue, haptic: entry.haptic, size: entry.size };
        std::iter::repeat_n(one, entry.repeat)
    });
    each.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::{GROUNDING, PAUSE};

    fn exercises() -> &'static [Exercise] {
        Catalogue::get().unwrap().exercises()
    }

    /// Every exercise in every way it can be done.
    fn ways() -> Vec<Exercise> {
        let ways = |exercise: &Exercise| {
            let others = exercise.variants.iter().map(|variant| exercise.clone().in_variant(Some(&variant.id)).unwrap());
            std::iter::once(exercise.clone()).chain(others).collect::<Vec<_>>()
        };
        exercises().iter().flat_map(ways).collect()
    }

    #[test]
    fn all_seventeen_exercises_of_the_domain_are_there_once() {
        let ids: Vec<_> = exercises().iter().map(|exercise| exercise.id.as_str()).collect();
        assert_eq!(
            ids,
            [
                "five_second_pause",
                "cyclic_sighing",
                "slow_breathing",
                "extended_exhale",
                "box_breathing",
                "four_seven_eight",
                "muscle_release",
                "cold_water",
                "grounding_54321",
                "urge_surfing",
                "name_the_feeling",
                "self_compassion_break",
                "soft_startup",
                "reassuring_space",
                "repair_phrase",
                "if_then_plan",
                "reappraisal",
            ]
        );
        assert!(ids.contains(&GROUNDING) && ids.contains(&PAUSE));
    }

    #[test]
    fn nothing_without_a_gate_holds_the_breath_and_nothing_in_a_pause_has_a_gate_but_cold() {
        for exercise in exercises() {
            assert_eq!(exercise.holds(), exercise.gate == Some(Gate::Holds), "{}", exercise.id);
            assert!(!exercise.in_pause || exercise.gate != Some(Gate::Holds), "{}", exercise.id);
        }
    }

    #[test]
    fn a_sigh_breathes_in_twice_and_out_long() {
        let sigh = Catalogue::get().unwrap().find("cyclic_sighing").unwrap();
        let phases: Vec<_> = sigh.phases.iter().map(|phase| (phase.kind, phase.millis)).collect();
        assert_eq!(phases, [(PhaseKind::Inhale, 3000), (PhaseKind::TopUp, 750), (PhaseKind::Exhale, 6000)]);
    }

    #[test]
    fn each_kind_of_breath_phase_feels_different_and_always_the_same() {
        for exercise in ways() {
            for phase in &exercise.phases {
                let expected = match phase.kind {
                    PhaseKind::Inhale => Haptic::Rise,
                    PhaseKind::TopUp => Haptic::Tick,
                    PhaseKind::Hold => Haptic::Still,
                    PhaseKind::Exhale => Haptic::Fall,
                    PhaseKind::Ready => Haptic::DoubleTap,
                    PhaseKind::Tense => Haptic::Firm,
                    PhaseKind::Release => Haptic::Soft,
                    PhaseKind::Notice | PhaseKind::Say => Haptic::Tap,
                    PhaseKind::Cool => Haptic::Pulse,
                };
                assert_eq!(phase.haptic, expected, "{}", exercise.id);
            }
        }
    }

    #[test]
    fn the_shape_never_jumps() {
        for exercise in ways() {
            for pair in exercise.phases.windows(2) {
                assert_eq!(pair[0].size[1], pair[1].size[0], "{}", exercise.id);
            }
            let (first, last) = (&exercise.phases[0], &exercise.phases[exercise.phases.len() - 1]);
            assert!(exercise.max_cycles == 1 || first.size[0] == last.size[1], "{}", exercise.id);
            assert!(exercise.phases.iter().all(|phase| phase.size.iter().all(|size| *size <= 100)), "{}", exercise.id);
        }
    }

    #[test]
    fn doses_and_heats_are_in_range_and_every_source_is_known_and_used() {
        let catalogue = Catalogue::get().unwrap();
        for exercise in ways() {
            assert!((1..=exercise.max_cycles).contains(&exercise.default_cycles), "{}", exercise.id);
            assert!(exercise.pause_cycles.is_none_or(|cycles| cycles <= exercise.max_cycles), "{}", exercise.id);
            assert!(exercise.suits.iter().all(|suits| suits.heat[0] <= suits.heat[1] && suits.heat[1] <= 10), "{}", exercise.id);
            for source in &exercise.sources {
                assert!(catalogue.source(source).is_some(), "{source}");
            }
        }
        for phase in ways().iter().flat_map(|exercise| &exercise.phases) {
            assert!((500..=140_000).contains(&phase.millis));
        }
        for source in &catalogue.sources {
            assert!(!source.citation.is_empty() && source.place.as_ref().is_none_or(|place| !place.is_empty()), "{}", source.id);
        }
    }
}
