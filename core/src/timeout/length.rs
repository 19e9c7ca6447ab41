//! How long a time-out lasts.

use chrono::TimeDelta;

use crate::error::{Invalid, Why};

/// How long a time-out lasts, 20 to 1440 minutes.
///
/// The 20 are an observational estimate that may vary considerably; beyond a day it starts to be avoidance; 30 is typical
/// (domain.md section 4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeOutLength(u16);

impl TimeOutLength {
    /// The shortest, in minutes.
    pub const MIN_MINUTES: u16 = 20;

    /// The longest, in minutes: a day.
    pub const MAX_MINUTES: u16 = 24 * 60;

    /// Where nothing else is wished for.
    pub const DEFAULT: Self = Self(30);

    /// Those that are offered, in minutes (design choice); any other in the range is taken, too.
    pub const OFFERED: [Self; 8] = [Self(20), Self(30), Self(45), Self(60), Self(120), Self(240), Self(720), Self(1440)];

    /// Takes a number of minutes.
    ///
    /// # Errors
    /// [`Invalid`] naming `minutes`, under 20 or over 1440.
    pub fn new(minutes: i64) -> Result<Self, Invalid> {
        let fits = |minutes: &u16| (Self::MIN_MINUTES..=Self::MAX_MINUTES).contains(minutes);
        u16::try_from(minutes).ok().filter(fits).map(Self).ok_or(Self::refused())
    }

    /// Reads a whole number of minutes.
    ///
    /// # Errors
    /// [`Invalid`] naming `minutes`.
    pub fn read(text: &str) -> Result<Self, Invalid> {
        Self::new(text.trim().parse().map_err(|_| Self::refused())?)
    }

    /// In minutes, 20 to 1440.
    #[must_use]
    pub const fn minutes(self) -> u16 {
        self.0
    }

    /// As a span of time.
    #[must_use]
    pub fn span(self) -> TimeDelta {
        TimeDelta::minutes(self.0.into())
    }

    const fn refused() -> Invalid {
        Invalid::new("minutes", Why::TimeOutMinutes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_is_exactly_20_to_1440_minutes() {
        for minutes in -3_000..=3_000 {
            assert_eq!(TimeOutLength::new(minutes).is_ok(), (20..=1440).contains(&minutes), "{minutes}");
        }
        for wrong in [i64::MIN, i64::MAX, 65_556, 1_440 + 65_536] {
            assert_eq!(TimeOutLength::new(wrong), Err(TimeOutLength::refused()), "{wrong}");
        }
    }

    #[test]
    fn only_whole_minutes_in_digits_are_read() {
        assert_eq!(TimeOutLength::read(" 30 "), Ok(TimeOutLength::DEFAULT));
        for wrong in ["", "19", "1441", "0", "-5", "30.5", "30 min", "half an hour", "３０", "99999999999999999999"] {
            assert_eq!(TimeOutLength::read(wrong), Err(TimeOutLength::refused()), "{wrong}");
        }
    }

    #[test]
    fn what_is_offered_goes_from_the_shortest_to_the_longest_and_has_the_default() {
        let minutes = TimeOutLength::OFFERED.map(TimeOutLength::minutes);
        assert_eq!((minutes[0], minutes[7]), (TimeOutLength::MIN_MINUTES, TimeOutLength::MAX_MINUTES));
        assert!(minutes.is_sorted() && TimeOutLength::OFFERED.contains(&TimeOutLength::DEFAULT));
        assert_eq!(TimeOutLength::DEFAULT.span(), TimeDelta::minutes(30));
    }
}
