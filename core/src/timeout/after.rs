//! What comes after the return: the talk, another time-out, another day, or nothing more.

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::error::{Invalid, Why};
use crate::moment::words;
use crate::time::{Day, Now};

/// How many days ahead something can be put aside (design choice).
const DAYS_AHEAD: i64 = 366;

words! {
    /// A way to go on after the return (the seventh step, domain.md section 4).
    AfterReturn, "how", How {
        /// We talked.
        Talked,
        /// Another time-out.
        Another,
        /// Put aside to a named day.
        Aside,
        /// Let go.
        LetGo,
    }
}

/// The same, with the day that one of them names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Afterwards {
    /// We talked.
    Talked,
    /// Another time-out.
    Another,
    /// Put aside to this day.
    Aside(Day),
    /// Let go.
    LetGo,
}

impl Afterwards {
    /// Takes a way and a day, as typed.
    ///
    /// # Errors
    /// [`Invalid`] naming `day`: none where one is needed, one where none is, or none from tomorrow to a year ahead.
    pub fn read(how: AfterReturn, day: Option<&str>, now: &Now) -> Result<Self, Invalid> {
        let refused = Invalid::new("day", Why::AsideDay);
        let ahead = |day: &Day| (1..=DAYS_AHEAD).contains(&(day.number() - now.day().number()));
        let day = day.map(|typed| Day::read(typed.trim()).filter(ahead).ok_or(refused)).transpose()?;
        Self::of(how, day).ok_or(refused)
    }

    /// Puts together what the store and a copy keep apart; `None` where the two don't go together.
    #[must_use]
    pub const fn of(how: AfterReturn, day: Option<Day>) -> Option<Self> {
        match (how, day) {
            (AfterReturn::Talked, None) => Some(Self::Talked),
            (AfterReturn::Another, None) => Some(Self::Another),
            (AfterReturn::Aside, Some(day)) => Some(Self::Aside(day)),
            (AfterReturn::LetGo, None) => Some(Self::LetGo),
            (AfterReturn::Aside, None) | (AfterReturn::Talked | AfterReturn::Another | AfterReturn::LetGo, Some(_)) => None,
        }
    }

    /// Without the day.
    #[must_use]
    pub const fn how(self) -> AfterReturn {
        match self {
            Self::Talked => AfterReturn::Talked,
            Self::Another => AfterReturn::Another,
            Self::Aside(_) => AfterReturn::Aside,
            Self::LetGo => AfterReturn::LetGo,
        }
    }

    /// The day that it names, if it does.
    #[must_use]
    pub const fn day(self) -> Option<Day> {
        match self {
            Self::Aside(day) => Some(day),
            Self::Talked | Self::Another | Self::LetGo => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::zone::Zone;

    #[test]
    fn a_day_goes_with_aside_and_with_nothing_else() {
        let now = Now::parse("2026-03-10T21:00:00+01:00[Europe/Berlin]", Zone::UTC).unwrap();
        let refused = Err(Invalid::new("day", Why::AsideDay));
        for how in AfterReturn::VARIANTS {
            let is_aside = *how == AfterReturn::Aside;
            for (day, fits) in [(None, !is_aside), (Some("2026-03-11"), is_aside)] {
                let read = Afterwards::read(*how, day, &now);
                assert_eq!(read.is_ok(), fits, "{how:?} {day:?}");
                assert!(read.is_ok_and(|after| after.how() == *how && after.day().map(Day::iso).as_deref() == day) == fits);
            }
        }
        for wrong in ["2026-03-10", "2026-03-09", "2027-03-12", "2026-02-30", "11.03.2026", "tomorrow", "", "2026-3-11"] {
            assert_eq!(Afterwards::read(AfterReturn::Aside, Some(wrong), &now), refused, "{wrong}");
        }
        assert!(Afterwards::read(AfterReturn::Aside, Some(" 2027-03-11 "), &now).is_ok(), "a year ahead");
    }

    #[test]
    fn after_midnight_tomorrow_is_still_the_day_after_this_evening() {
        let night = Now::parse("2026-03-11T01:00:00+01:00[Europe/Berlin]", Zone::UTC).unwrap();
        assert!(Afterwards::read(AfterReturn::Aside, Some("2026-03-11"), &night).is_ok());
    }
}
