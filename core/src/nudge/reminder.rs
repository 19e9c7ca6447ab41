//! When a person wants the daily nudge: a time on their own clock, outside the quiet hours.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::error::{Invalid, Why};

/// The quiet hours, in minutes of the day: from 22:00 on, and until 08:00 (domain.md section 5).
pub const QUIET_FROM: u16 = 22 * 60;
/// See [`QUIET_FROM`].
pub const QUIET_TO: u16 = 8 * 60;

/// The reminder's setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Reminder {
    /// Whether the nudge comes as a notification.
    pub on: bool,
    /// When.
    pub time: ClockTime,
}

/// A time on the clock outside the quiet hours, 08:00 to 21:59. The default is 20:00: an app opened at that time was opened three
/// and a half times as often in the hour after it (mhealth.jmir.org/2023/1/e38342).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ClockTime(u16);

impl ClockTime {
    /// Reads `20:30`.
    ///
    /// # Errors
    /// [`Invalid`] naming `value`: no such time, or one in the quiet hours.
    pub fn read(text: &str) -> Result<Self, Invalid> {
        let refused = Invalid::new("value", Why::ReminderTime);
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let (hour, minute) = text.split_once(':').filter(|(hour, minute)| digits(hour) && digits(minute)).ok_or(refused)?;
        let number = |text: &str, below: u16| text.parse::<u16>().ok().filter(|number| *number < below).ok_or(refused);
        if minute.len() != 2 {
            return Err(refused);
        }
        Self::of_minutes(number(hour, 24)? * 60 + number(minute, 60)?).ok_or(refused)
    }

    /// Every half hour at which a reminder may come.
    pub fn half_hours() -> impl Iterator<Item = Self> {
        (0..48).filter_map(|half| Self::of_minutes(half * 30))
    }

    /// Minutes since midnight.
    #[must_use]
    pub const fn minutes(self) -> u16 {
        self.0
    }

    fn of_minutes(minutes: u16) -> Option<Self> {
        (!is_quiet(minutes)).then_some(Self(minutes))
    }
}

impl Default for ClockTime {
    fn default() -> Self {
        Self(20 * 60)
    }
}

impl fmt::Display for ClockTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl Serialize for ClockTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Whether a minute of the day is quiet.
#[must_use]
pub const fn is_quiet(minutes: u16) -> bool {
    minutes >= QUIET_FROM || minutes < QUIET_TO
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reminder_comes_from_eight_to_ten_in_the_evening() {
        for (text, kept) in [("08:00", "08:00"), ("8:05", "08:05"), ("21:59", "21:59")] {
            assert_eq!(ClockTime::read(text).unwrap().to_string(), kept);
        }
        for wrong in ["22:00", "07:59", "00:00", "24:00", "20:60", "20", "20:3", "+9:00", "", "٢٠:٠٠", "20:00:00"] {
            assert_eq!(ClockTime::read(wrong), Err(Invalid::new("value", Why::ReminderTime)), "{wrong}");
        }
        assert_eq!(ClockTime::half_hours().count(), 28);
    }
}
