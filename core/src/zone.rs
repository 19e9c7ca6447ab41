//! Where a person is, as far as clocks go: a zone of the IANA database, or an offset from UTC.
//!
//! Lives here: reading and naming a [`Zone`], and how `chrono` asks it. Not here: days and clock times (`time`).
//!
//! # Why an offset, too
//! A phone may be set to `GMT+02:00`, or know a zone that was added after our copy of the database was made (America/Coyhaique in
//! 2025). Whoever has such a phone must not be kept from their log; the offset that the phone itself shows is right for now.

use std::fmt;

use chrono::{FixedOffset, LocalResult, NaiveDate, NaiveDateTime, Offset as _, TimeZone};
use chrono_tz::Tz;

use crate::error::{Invalid, Why};

/// Where a person is, as far as clocks go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zone {
    /// One of the IANA database, with all its clock changes.
    Named(Tz),
    /// So far from UTC all year, less than a day.
    Offset(FixedOffset),
}

impl Zone {
    /// UTC.
    pub const UTC: Self = Self::Named(Tz::UTC);

    /// The zone of that name: `Europe/Berlin`, or an offset such as `+05:30`.
    ///
    /// # Errors
    /// [`Invalid`] naming `zone`.
    pub fn named(name: &str) -> Result<Self, Invalid> {
        let offset = || name.parse().ok().map(Self::Offset).filter(|zone| zone.to_string() == name);
        name.parse().map(Self::Named).ok().or_else(offset).ok_or(Invalid::new("zone", Why::UnknownZone))
    }

    /// The zone of a device: by the name that it gives, or else by its clock's offset from UTC in seconds, east of it positive.
    ///
    /// # Errors
    /// [`Invalid`] naming `zone`, where the name is not known and the offset is a day or more.
    pub fn of_device(name: &str, offset_seconds: i32) -> Result<Self, Invalid> {
        Self::named(name).or_else(|unknown| FixedOffset::east_opt(offset_seconds).map(Self::Offset).ok_or(unknown))
    }
}

/// Its name, as [`Zone::named`] reads it.
impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Named(zone) => f.write_str(zone.name()),
            Self::Offset(offset) => offset.fmt(f),
        }
    }
}

impl From<Tz> for Zone {
    fn from(zone: Tz) -> Self {
        Self::Named(zone)
    }
}

impl TimeZone for Zone {
    type Offset = FixedOffset;

    fn from_offset(offset: &FixedOffset) -> Self {
        Self::Offset(*offset)
    }

    fn offset_from_local_date(&self, local: &NaiveDate) -> LocalResult<FixedOffset> {
        self.offset_from_local_datetime(&local.and_time(chrono::NaiveTime::MIN))
    }

    fn offset_from_local_datetime(&self, local: &NaiveDateTime) -> LocalResult<FixedOffset> {
        match self {
            Self::Named(zone) => zone.offset_from_local_datetime(local).map(|offset| offset.fix()),
            Self::Offset(offset) => LocalResult::Single(*offset),
        }
    }

    fn offset_from_utc_date(&self, utc: &NaiveDate) -> FixedOffset {
        self.offset_from_utc_datetime(&utc.and_time(chrono::NaiveTime::MIN))
    }

    fn offset_from_utc_datetime(&self, utc: &NaiveDateTime) -> FixedOffset {
        match self {
            Self::Named(zone) => zone.offset_from_utc_datetime(utc).fix(),
            Self::Offset(offset) => *offset,
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono_tz::TZ_VARIANTS;

    use super::*;

    #[test]
    fn every_zone_is_read_back_from_its_name_and_nothing_else_is_one() {
        for zone in TZ_VARIANTS {
            assert_eq!(Zone::named(zone.name()), Ok(Zone::Named(zone)));
        }
        for offset in ["+05:30", "-09:30", "+14:00", "+00:00"] {
            assert_eq!(Zone::named(offset).unwrap().to_string(), offset);
        }
        for wrong in ["", "Mars/Olympus", "+5:30", "+0530", "-00:00", "+24:00", "+05:30 ", "GMT+02:00", "Z"] {
            assert_eq!(Zone::named(wrong), Err(Invalid::new("zone", Why::UnknownZone)), "{wrong}");
        }
    }

    #[test]
    fn a_device_whose_zone_has_no_name_that_we_know_is_taken_at_its_clock() {
        let of_device = |name, seconds| Zone::of_device(name, seconds).map(|zone| zone.to_string());
        assert_eq!(of_device("Europe/Berlin", 7200).unwrap(), "Europe/Berlin");
        assert_eq!(of_device("GMT+02:00", 7200).unwrap(), "+02:00");
        assert_eq!(of_device("America/Coyhaique_of_tomorrow", -10_800).unwrap(), "-03:00");
        assert_eq!(of_device("+05:45", 0).unwrap(), "+05:45", "a name goes first");
        assert_eq!(of_device("nowhere", 86_400), Err(Invalid::new("zone", Why::UnknownZone)));
        assert_eq!(of_device("nowhere", i32::MIN), Err(Invalid::new("zone", Why::UnknownZone)));
    }
}
