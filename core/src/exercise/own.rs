//! Breathing patterns of a person's own: named, beside the catalogue and never mixed into it.

use crate::error::{Invalid, Why};
use crate::moment::Words;

use super::timeline::MINUTES_MAX;
use super::{Exercise, ExerciseId, ExerciseKind, Gate, Haptic, Phase, PhaseKind};

/// The shortest and the longest phase, in seconds.
pub const PHASE_SECONDS: [f64; 2] = [0.5, 20.0];

/// The most phases in one cycle (design choice: what a person can still follow).
pub const PHASES_MAX: usize = 8;

/// The longest name, in characters.
pub const NAME_MAX: usize = 40;

/// A practice of an own pattern without a wish lasts this long, rounded up to whole cycles: the five minutes of the trials
/// (domain.md section 3).
const DEFAULT_MILLIS: u64 = 300_000;

/// One phase of an own pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OwnPhase {
    /// In, top-up, hold or out.
    pub kind: PhaseKind,
    /// How long: half a second to twenty seconds, in milliseconds.
    pub millis: u64,
}

/// A breathing pattern of a person's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnExercise {
    /// What the person calls it.
    pub name: Words,
    /// One cycle.
    pub phases: Vec<OwnPhase>,
}

impl OwnExercise {
    /// Reads a name and phases written as `inhale:4,exhale:6`; seconds may have a point.
    ///
    /// # Errors
    /// [`Invalid`] naming `name` or `phases`.
    pub fn read(name: &str, phases: &str) -> Result<Self, Invalid> {
        if name.contains(['\n', '\t']) {
            return Err(Invalid::new("name", Why::ControlCharacters));
        }
        let name = Words::new(name, NAME_MAX, "name")?.ok_or(Invalid::new("name", Why::Empty))?;
        let phases = phases.split(',').map(read_phase).collect::<Result<Vec<_>, _>>()?;
        if phases.len() > PHASES_MAX {
            return Err(Invalid::new("phases", Why::PhaseCount));
        }
        let has = |kind| phases.iter().any(|phase| phase.kind == kind);
        if !has(PhaseKind::Inhale) || !has(PhaseKind::Exhale) {
            return Err(Invalid::new("phases", Why::NoBreath));
        }
        Ok(Self { name, phases })
    }

    /// The phases as [`OwnExercise::read`] takes them.
    #[must_use]
    pub fn phases_written(&self) -> String {
        let one = |phase: &OwnPhase| {
            let (whole, rest) = (phase.millis / 1000, phase.millis % 1000);
            let fraction = if rest == 0 { String::new() } else { format!(".{rest:03}").trim_end_matches('0').to_owned() };
            format!("{}:{whole}{fraction}", <&str>::from(phase.kind))
        };
        self.phases.iter().map(one).collect::<Vec<_>>().join(",")
    }

    /// The gate it needs: any hold does.
    #[must_use]
    pub fn gate(&self) -> Option<Gate> {
        self.phases.iter().any(|phase| phase.kind == PhaseKind::Hold).then_some(Gate::Holds)
    }

    /// It, as a player sees any exercise.
    #[must_use]
    pub fn as_exercise(&self, id: ExerciseId) -> Exercise {
        let cycle = self.cycle_millis().max(1);
        let count = |millis: u64| u32::try_from(millis.div_ceil(cycle)).unwrap_or(u32::MAX);
        Exercise {
            id,
            kind: ExerciseKind::Breathing,
            suits: Vec::new(),
            practice: true,
            in_pause: false,
            gate: self.gate(),
            default_cycles: count(DEFAULT_MILLIS),
            pause_cycles: None,
            max_cycles: count(u64::from(MINUTES_MAX) * 60_000),
            sources: Vec::new(),
            phases: self.shaped(),
            own_name: Some(self.name.as_str().to_owned()),
            variants: Vec::new(),
            variant: None,
            variant_gate: None,
            own_pace: false,
        }
    }

    fn cycle_millis(&self) -> u64 {
        self.phases.iter().map(|phase| phase.millis).sum()
    }

    /// The phases with the shape's size: it fills over a run of in-breaths and empties over a run of out-breaths.
    fn shaped(&self) -> Vec<Phase> {
        let rises = |kind| matches!(kind, PhaseKind::Inhale | PhaseKind::TopUp);
        let mut full = if self.phases.first().is_some_and(|first| first.kind == PhaseKind::Exhale) { 100 } else { 0 };
        let mut shaped = Vec::with_capacity(self.phases.len());
        for (place, phase) in self.phases.iter().enumerate() {
            let (cue, haptic) = look(phase.kind, full);
            let more_of = |up: bool| {
                let after = self.phases.iter().skip(place + 1);
                after
                    .take_while(|next| if up { rises(next.kind) } else { next.kind == PhaseKind::Exhale })
                    .map(|next| next.millis)
                    .sum::<u64>()
            };
            let end = match phase.kind {
                kind if rises(kind) => full + part(100 - full, phase.millis, more_of(true)),
                PhaseKind::Exhale => full - part(full, phase.millis, more_of(false)),
                _ => full,
            };
            shaped.push(Phase { kind: phase.kind, millis: phase.millis, cue: cue.to_owned(), haptic, size: [full, end] });
            full = end;
        }
        shaped
    }
}

/// The share of `way` that a phase goes, when phases of `rest` milliseconds in the same direction follow.
fn part(way: u8, millis: u64, rest: u64) -> u8 {
    u8::try_from(u64::from(way) * millis / (millis + rest).max(1)).unwrap_or(way)
}

fn look(kind: PhaseKind, full: u8) -> (&'static str, Haptic) {
    match kind {
        PhaseKind::TopUp => ("top_up_nose", Haptic::Tick),
        PhaseKind::Hold => (if full > 0 { "hold_full" } else { "hold_empty" }, Haptic::Still),
        PhaseKind::Exhale => ("exhale_slow", Haptic::Fall),
        PhaseKind::Inhale
        | PhaseKind::Ready
        | PhaseKind::Tense
        | PhaseKind::Release
        | PhaseKind::Notice
        | PhaseKind::Say
        | PhaseKind::Cool => ("inhale_gently", Haptic::Rise),
    }
}

fn read_phase(text: &str) -> Result<OwnPhase, Invalid> {
    let malformed = Invalid::new("phases", Why::PhaseFormat);
    let (kind, seconds) = text.split_once(':').ok_or(malformed)?;
    let kind = match kind.trim() {
        "inhale" => PhaseKind::Inhale,
        "top_up" => PhaseKind::TopUp,
        "hold" => PhaseKind::Hold,
        "exhale" => PhaseKind::Exhale,
        _ => return Err(malformed),
    };
    let seconds: f64 = seconds.trim().parse().map_err(|_| malformed)?;
    if !(PHASE_SECONDS[0]..=PHASE_SECONDS[1]).contains(&seconds) {
        return Err(Invalid::new("phases", Why::PhaseSeconds));
    }
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // 500 to 20,000
    Ok(OwnPhase { kind, millis: (seconds * 1000.0).round() as u64 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_is_read_shown_and_shaped() {
        let own = OwnExercise::read(" Evening ", "inhale:3,top_up:1.25,exhale:6").unwrap();
        assert_eq!(own.phases_written(), "inhale:3,top_up:1.25,exhale:6");
        assert_eq!(own.gate(), None);
        let sizes: Vec<_> = own.shaped().iter().map(|phase| phase.size).collect();
        assert_eq!(sizes, [[0, 70], [70, 100], [100, 0]]);
    }

    #[test]
    fn any_hold_needs_the_gate() {
        assert_eq!(OwnExercise::read("Box", "inhale:4,hold:0.5,exhale:4").unwrap().gate(), Some(Gate::Holds));
    }

    #[test]
    fn a_phase_is_half_a_second_to_twenty() {
        for fits in ["inhale:0.5,exhale:20", "inhale:20.0,exhale:0.5"] {
            assert!(OwnExercise::read("x", fits).is_ok(), "{fits}");
        }
        for (wrong, why) in [
            ("inhale:0.49,exhale:6", Why::PhaseSeconds),
            ("inhale:4,exhale:20.1", Why::PhaseSeconds),
            ("inhale:nan,exhale:6", Why::PhaseSeconds),
            ("inhale:inf,exhale:6", Why::PhaseSeconds),
            ("inhale:-4,exhale:6", Why::PhaseSeconds),
            ("inhale:4;exhale:6", Why::PhaseFormat),
            ("", Why::PhaseFormat),
            ("laugh:4,exhale:6", Why::PhaseFormat),
            ("inhale:4", Why::NoBreath),
            ("inhale:1,exhale:1,inhale:1,exhale:1,inhale:1,exhale:1,inhale:1,exhale:1,inhale:1", Why::PhaseCount),
        ] {
            assert_eq!(OwnExercise::read("x", wrong), Err(Invalid::new("phases", why)), "{wrong}");
        }
    }

    #[test]
    fn breathing_faster_than_at_rest_is_seen() {
        let is_fast = |phases| OwnExercise::read("x", phases).unwrap().as_exercise(ExerciseId::read("x").unwrap()).is_fast();
        assert!(is_fast("inhale:0.5,exhale:0.5"));
        assert!(!is_fast("inhale:2,exhale:2"));
    }
}
