//! From an exercise and a dose to what happens when: fetched once, played by the front end's own clock.

use crate::error::{Invalid, Why};

use super::{Exercise, Phase};

/// The longest practice that can be asked for, in minutes (design choice).
pub const MINUTES_MAX: u32 = 60;

/// How much of an exercise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dose {
    /// What the catalogue says.
    #[default]
    Default,
    /// Minutes, 1 to [`MINUTES_MAX`], rounded up to whole cycles.
    Minutes(u32),
    /// Cycles, from 1 to what the exercise allows.
    Cycles(u32),
}

impl Dose {
    /// Reads the two ways to wish for a dose.
    ///
    /// # Errors
    /// [`Invalid`] naming `minutes` or `cycles`: not a whole number, or both given.
    pub fn read(minutes: Option<&str>, cycles: Option<&str>) -> Result<Self, Invalid> {
        let whole = |text: &str, field, why| text.trim().parse().map_err(|_| Invalid::new(field, why));
        match (minutes, cycles) {
            (None, None) => Ok(Self::Default),
            (Some(minutes), None) => whole(minutes, "minutes", Why::Minutes).map(Self::Minutes),
            (None, Some(cycles)) => whole(cycles, "cycles", Why::Cycles).map(Self::Cycles),
            (Some(_), Some(_)) => Err(Invalid::new("cycles", Why::MinutesOrCycles)),
        }
    }
}

/// A phase at its place in time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step<'a> {
    /// From the start of the run, in milliseconds.
    pub start_millis: u64,
    /// What happens then.
    pub phase: &'a Phase,
}

/// What happens when: steps without a gap, from 0 to the total.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline<'a> {
    /// In order.
    pub steps: Vec<Step<'a>>,
    /// How often the cycle is played.
    pub cycles: u32,
    /// The sum of all steps, in milliseconds.
    pub total_millis: u64,
}

impl<'a> Timeline<'a> {
    /// Lays an exercise out for a dose.
    ///
    /// # Errors
    /// [`Invalid`] naming `minutes` or `cycles`, outside what the exercise allows.
    pub fn of(exercise: &'a Exercise, dose: Dose) -> Result<Self, Invalid> {
        let cycles = cycles(exercise, dose)?;
        let mut start_millis = 0;
        let one = |_| exercise.phases.iter();
        let steps = (0..cycles).flat_map(one).map(|phase| {
            let step = Step { start_millis, phase };
            start_millis += phase.millis;
            step
        });
        let steps = steps.collect();
        Ok(Self { steps, cycles, total_millis: start_millis })
    }
}

fn cycles(exercise: &Exercise, dose: Dose) -> Result<u32, Invalid> {
    let (cycles, refusal) = match dose {
        Dose::Default => return Ok(exercise.default_cycles),
        Dose::Cycles(cycles) => (u64::from(cycles), Invalid::new("cycles", Why::Cycles)),
        Dose::Minutes(minutes) => {
            let refusal = Invalid::new("minutes", Why::Minutes);
            if !(1..=MINUTES_MAX).contains(&minutes) {
                return Err(refusal);
            }
            ((u64::from(minutes) * 60_000).div_ceil(exercise.cycle_millis().max(1)), refusal)
        }
    };
    match u32::try_from(cycles) {
        Ok(cycles) if (1..=exercise.max_cycles).contains(&cycles) => Ok(cycles),
        _ => Err(refusal),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::exercise::Catalogue;

    fn total(id: &str, dose: Dose) -> Result<u64, Invalid> {
        Timeline::of(Catalogue::get().unwrap().find(id).unwrap(), dose).map(|timeline| timeline.total_millis)
    }

    /// The numbers of domain.md, section 11.
    #[test]
    fn the_practices_last_as_long_as_the_domain_says() {
        for (id, dose, millis) in [
            ("five_second_pause", Dose::Default, 5_000),
            ("cyclic_sighing", Dose::Minutes(5), 302_250),
            ("cyclic_sighing", Dose::Default, 302_250),
            ("cyclic_sighing", Dose::Cycles(3), 29_250),
            ("slow_breathing", Dose::Minutes(5), 300_000),
            ("slow_breathing", Dose::Cycles(6), 60_000),
            ("extended_exhale", Dose::Cycles(5), 60_000),
            ("extended_exhale", Dose::Minutes(2), 120_000),
            ("box_breathing", Dose::Minutes(5), 304_000),
            ("four_seven_eight", Dose::Default, 76_000),
            ("muscle_release", Dose::Default, 120_000),
            ("cold_water", Dose::Default, 30_000),
            ("grounding_54321", Dose::Default, 90_000),
            ("urge_surfing", Dose::Default, 360_000),
            ("urge_surfing", Dose::Cycles(1), 90_000),
            ("self_compassion_break", Dose::Default, 75_000),
        ] {
            assert_eq!(total(id, dose), Ok(millis), "{id} {dose:?}");
        }
    }

    #[test]
    fn four_seven_eight_is_never_more_than_four_cycles() {
        assert_eq!(total("four_seven_eight", Dose::Cycles(5)), Err(Invalid::new("cycles", Why::Cycles)));
        assert_eq!(total("four_seven_eight", Dose::Minutes(5)), Err(Invalid::new("minutes", Why::Minutes)));
    }

    #[test]
    fn a_dose_that_cannot_be_is_refused() {
        for (minutes, cycles, field) in [
            (Some("0"), None, "minutes"),
            (Some("61"), None, "minutes"),
            (None, Some("0"), "cycles"),
            (None, Some("4294967295"), "cycles"),
        ] {
            let dose = Dose::read(minutes, cycles).unwrap();
            assert_eq!(total("slow_breathing", dose).unwrap_err().field, field);
        }
        for (minutes, cycles) in
            [(Some("-1"), None), (Some("2.5"), None), (Some("five"), None), (None, Some("99999999999")), (Some("5"), Some("5"))]
        {
            assert!(Dose::read(minutes, cycles).is_err(), "{minutes:?} {cycles:?}");
        }
    }

    proptest! {
        #[test]
        fn the_steps_leave_no_gap_and_add_up_to_the_total(which in 0..17_usize, minutes in 1..=MINUTES_MAX, cycles in 1..500_u32, by_minutes: bool) {
            let exercise = &Catalogue::get().unwrap().exercises()[which];
            let dose = if by_minutes { Dose::Minutes(minutes) } else { Dose::Cycles(cycles) };
            if let Ok(timeline) = Timeline::of(exercise, dose) {
                let mut clock = 0;
                for step in &timeline.steps {
                    prop_assert_eq!(step.start_millis, clock);
                    prop_assert!(step.phase.millis > 0);
                    clock += step.phase.millis;
                }
                prop_assert_eq!(clock, timeline.total_millis);
                if let Dose::Minutes(minutes) = dose {
                    let wished = u64::from(minutes) * 60_000;
                    prop_assert!(timeline.total_millis >= wished && timeline.total_millis - wished < exercise.cycle_millis());
                }
            }
        }
    }
}
