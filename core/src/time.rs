//! When: the given instant and zone, the person's day, and clock times across clock changes.
//!
//! Lives here: [`Now`], [`Day`], and turning what a person types as a time into an instant. Not here: reading a clock (the
//! front ends do), and times in words (`text::dates`).
//!
//! # Why the day starts at 04:00
//! An argument at half past midnight belongs to the evening before. The start is an instant for every date and zone, so that
//! each instant lies in exactly one day even where a clock change removes 04:00, repeats it or skips a whole date.

use chrono::{DateTime, Datelike, Days, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, SecondsFormat, TimeDelta, TimeZone, Utc};

use crate::error::{Invalid, Why};
use crate::zone::Zone;

/// The hour at which a person's day starts, on their own clock.
pub const DAY_STARTS_AT_HOUR: u32 = 4;

/// The first year that is no longer a plausible present: a clock beyond it is wrong.
const FAR_FUTURE_YEAR: i32 = 2200;

/// How far a logged time may lie ahead of the clock: one day, for a clock that has just been put right.
const AHEAD: TimeDelta = TimeDelta::days(1);

/// The present, as the caller's clock and zone give it. Lies from 1970 to 2199.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    utc: DateTime<Utc>,
    zone: Zone,
}

impl Now {
    /// Takes an instant and a zone; the instant is kept to the millisecond.
    ///
    /// # Errors
    /// [`Invalid`] naming `now`, before 1970 or from 2200 on.
    pub fn new(utc: DateTime<Utc>, zone: Zone) -> Result<Self, Invalid> {
        Ok(Self { utc: plausible(utc, "now")?, zone })
    }

    /// Takes milliseconds since 1970.
    ///
    /// # Errors
    /// [`Invalid`] naming `now`, before 1970 or from 2200 on.
    pub fn from_millis(millis: i64, zone: Zone) -> Result<Self, Invalid> {
        let utc = DateTime::from_timestamp_millis(millis).ok_or(Invalid::new("now", Why::TimeTooLate))?;
        Self::new(utc, zone)
    }

    /// Reads `2026-03-29T01:30:00+01:00[Europe/Berlin]` (RFC 9557); without the bracket, `zone` is used.
    ///
    /// # Errors
    /// [`Invalid`] naming `now` or `zone`: no such form, an offset that the zone does not have then, out of range.
    pub fn parse(text: &str, zone: Zone) -> Result<Self, Invalid> {
        let (utc, zone) = read(text, zone, "now")?;
        Self::new(utc, zone)
    }

    /// The instant.
    #[must_use]
    pub const fn utc(&self) -> DateTime<Utc> {
        self.utc
    }

    /// Where the person is, as far as clocks go.
    #[must_use]
    pub const fn zone(&self) -> Zone {
        self.zone
    }

    /// The day the person is in.
    #[must_use]
    pub fn day(&self) -> Day {
        Day::of(self.utc, self.zone)
    }

    /// The instant a person means by `text`: RFC 3339 or RFC 9557; `2026-03-28T21:30` on the clock here; or `21:30`, the last
    /// time the clock here showed that. A clock time that came twice is the first of the two.
    ///
    /// # Errors
    /// [`Invalid`] naming `at`: no such form, a clock time that a clock change skipped, before 1970, over a day ahead.
    pub fn place(&self, text: &str) -> Result<(DateTime<Utc>, Zone), Invalid> {
        self.placed(text, self)
    }

    /// `text` as it is meant at `then`, and not ahead of now.
    fn placed(&self, text: &str, then: &Self) -> Result<(DateTime<Utc>, Zone), Invalid> {
        let (utc, zone) = match NaiveTime::parse_from_str(text.trim(), "%H:%M") {
            Ok(time) => (then.last_showing(time)?, then.zone),
            Err(_) => read(text, then.zone, "at")?,
        };
        Ok((self.not_ahead(utc)?, zone))
    }

    /// The instant a person means by `text` for something that was at `before`, in the zone `there`: as [`Now::place`], on the
    /// clock there; and `21:30` is the time of the day it was on, or the last one if that is still to come.
    ///
    /// # Errors
    /// As [`Now::place`].
    pub fn place_anew(&self, text: &str, before: DateTime<Utc>, there: Zone) -> Result<(DateTime<Utc>, Zone), Invalid> {
        let its_day_ends = Day::of(before, there).plus(1).start(there) - TimeDelta::seconds(1);
        let then = Self { utc: its_day_ends.min(self.utc), zone: there };
        self.placed(text, &then)
    }

    /// Refuses an instant more than a day ahead of now, or before 1970.
    ///
    /// # Errors
    /// [`Invalid`] naming `at`.
    pub fn not_ahead(&self, utc: DateTime<Utc>) -> Result<DateTime<Utc>, Invalid> {
        let utc = plausible(utc, "at")?;
        if utc > self.utc + AHEAD { Err(Invalid::new("at", Why::TimeTooLate)) } else { Ok(utc) }
    }

    fn last_showing(&self, time: NaiveTime) -> Result<DateTime<Utc>, Invalid> {
        let here = self.utc.with_timezone(&self.zone).naive_local();
        for back in 0..=2 {
            let Some(date) = here.date().checked_sub_days(Days::new(back)) else { break };
            let wall = date.and_time(time);
            match on_the_clock(wall, self.zone, "at") {
                Ok(instant) if instant <= self.utc => return Ok(instant),
                // The clock skipped this very time today: say so rather than guess yesterday's.
                Err(gap) if wall <= here => return Err(gap),
                Ok(_) | Err(_) => {}
            }
        }
        Err(Invalid::new("at", Why::TimeFormat))
    }
}

/// A day of a person's life: from 04:00 on their clock to the next 04:00, named by the date on which it starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

impl Day {
    /// The day that holds an instant, for someone in `zone`.
    #[must_use]
    pub fn of(utc: DateTime<Utc>, zone: Zone) -> Self {
        let wall = utc.with_timezone(&zone).naive_local() - TimeDelta::hours(i64::from(DAY_STARTS_AT_HOUR));
        let mut day = Self(wall.date());
        while utc < day.start(zone) {
            day = day.plus(-1);
        }
        while utc >= day.plus(1).start(zone) {
            day = day.plus(1);
        }
        day
    }

    /// The instant at which it starts: the first at which the clock shows 04:00 or later on this date.
    #[must_use]
    pub fn start(self, zone: Zone) -> DateTime<Utc> {
        self.at_minutes(i64::from(DAY_STARTS_AT_HOUR) * 60, zone)
    }

    /// The day `days` later (earlier, if negative).
    #[must_use]
    pub fn plus(self, days: i64) -> Self {
        Self(self.0.checked_add_signed(TimeDelta::days(days)).unwrap_or(self.0))
    }

    /// Days since 1970-01-01, as the store keeps it.
    #[must_use]
    pub fn number(self) -> i64 {
        self.0.signed_duration_since(NaiveDate::default()).num_days()
    }

    /// The day with that number; `None` outside the calendar.
    #[must_use]
    pub fn numbered(number: i64) -> Option<Self> {
        NaiveDate::default().checked_add_signed(TimeDelta::try_days(number)?).map(Self)
    }

    /// The day written as `2026-03-29`.
    pub(crate) fn read(text: &str) -> Option<Self> {
        NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().map(Self).filter(|day| day.iso() == text)
    }

    /// The first instant of its date at which the clock in `zone` shows so many minutes since midnight, or later.
    pub(crate) fn at_minutes(self, minutes: i64, zone: Zone) -> DateTime<Utc> {
        first_at_or_after(self.0.and_time(NaiveTime::MIN) + TimeDelta::minutes(minutes), zone)
    }

    /// Its date.
    #[must_use]
    pub const fn date(self) -> NaiveDate {
        self.0
    }

    /// Its date as `2026-03-29`.
    #[must_use]
    pub fn iso(self) -> String {
        format!("{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }
}

/// An instant as RFC 3339 with the offset that `zone` has then.
#[must_use]
pub fn rfc3339(utc: DateTime<Utc>, zone: Zone) -> String {
    utc.with_timezone(&zone).to_rfc3339_opts(SecondsFormat::AutoSi, false)
}

/// The instant at which the clock in `zone` shows `wall`; the first of the two where it shows it twice.
///
/// # Errors
/// [`Invalid`] naming `field` where a clock change skips that time.
pub fn on_the_clock(wall: NaiveDateTime, zone: Zone, field: &'static str) -> Result<DateTime<Utc>, Invalid> {
    match zone.from_local_datetime(&wall) {
        LocalResult::Single(instant) | LocalResult::Ambiguous(instant, _) => Ok(instant.with_timezone(&Utc)),
        LocalResult::None => Err(Invalid::new(field, Why::TimeInGap)),
    }
}

/// The first instant at which the clock in `zone` shows `wall` or a later time.
fn first_at_or_after(wall: NaiveDateTime, zone: Zone) -> DateTime<Utc> {
    if let Ok(instant) = on_the_clock(wall, zone, "at") {
        return instant;
    }
    // Skipped by a clock change: find the change. No clock is further than 15 hours from UTC.
    let shows_later = |instant: DateTime<Utc>| instant.with_timezone(&zone).naive_local() >= wall;
    let (mut before, mut after) = (wall.and_utc() - TimeDelta::hours(26), wall.and_utc() + TimeDelta::hours(26));
    while after - before > TimeDelta::seconds(1) {
        let middle = before + TimeDelta::seconds((after - before).num_seconds() / 2);
        if shows_later(middle) { after = middle } else { before = middle }
    }
    after
}

fn plausible(utc: DateTime<Utc>, field: &'static str) -> Result<DateTime<Utc>, Invalid> {
    if utc < DateTime::UNIX_EPOCH {
        Err(Invalid::new(field, Why::TimeTooEarly))
    } else if utc.year() >= FAR_FUTURE_YEAR {
        Err(Invalid::new(field, Why::TimeTooLate))
    } else {
        DateTime::from_timestamp_millis(utc.timestamp_millis()).ok_or(Invalid::new(field, Why::TimeTooLate))
    }
}

/// Reads an instant with offset, zone in brackets, or neither (then the clock in `zone` is meant).
pub(crate) fn read(text: &str, zone: Zone, field: &'static str) -> Result<(DateTime<Utc>, Zone), Invalid> {
    let malformed = || Invalid::new(field, Why::TimeFormat);
    let text = text.trim();
    let (time, named) = match text.split_once('[') {
        Some((time, bracket)) => (time, Some(Zone::named(bracket.strip_suffix(']').ok_or_else(malformed)?)?)),
        None => (text, None),
    };
    let zone_meant = named.unwrap_or(zone);
    if let Ok(given) = DateTime::parse_from_rfc3339(time) {
        let utc = plausible(given.with_timezone(&Utc), field)?;
        let offset = zone_meant.offset_from_utc_datetime(&utc.naive_utc());
        if named.is_some() && !time.ends_with(['Z', 'z']) && offset != *given.offset() {
            return Err(Invalid::new(field, Why::TimeOffset));
        }
        return Ok((utc, zone_meant));
    }
    let wall = ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M"]
        .iter()
        .find_map(|form| NaiveDateTime::parse_from_str(time, form).ok())
        .ok_or_else(malformed)?;
    Ok((plausible(on_the_clock(wall, zone_meant, field)?, field)?, zone_meant))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::TZ_VARIANTS;

    const BERLIN: Zone = Zone::Named(chrono_tz::Europe::Berlin);
    const APIA: Zone = Zone::Named(chrono_tz::Pacific::Apia);

    fn now(text: &str) -> Now {
        Now::parse(text, Zone::UTC).unwrap()
    }

    #[test]
    fn the_small_hours_belong_to_the_evening_before() {
        assert_eq!(now("2026-03-10T03:59:59+01:00[Europe/Berlin]").day().iso(), "2026-03-09");
        assert_eq!(now("2026-03-10T04:00:00+01:00[Europe/Berlin]").day().iso(), "2026-03-10");
    }

    #[test]
    fn a_clock_time_anew_stays_on_the_day_and_in_the_zone_it_was_on() {
        let later = now("2026-03-12T09:00:00-04:00[America/New_York]");
        let before = now("2026-03-10T20:00:00+01:00[Europe/Berlin]").utc();
        let anew = |text: &str| later.place_anew(text, before, BERLIN).map(|(utc, zone)| rfc3339(utc, zone));
        assert_eq!(anew("21:30").unwrap(), "2026-03-10T21:30:00+01:00");
        assert_eq!(anew("04:00").unwrap(), "2026-03-10T04:00:00+01:00", "the day began then");
        assert_eq!(anew("02:15").unwrap(), "2026-03-11T02:15:00+01:00", "the night belongs to the day before it");
        assert_eq!(anew("2026-03-11T08:00").unwrap(), "2026-03-11T08:00:00+01:00", "another day, on the clock there");
        assert_eq!(anew("2026-03-14T08:00"), Err(Invalid::new("at", Why::TimeTooLate)));
        let today = now("2026-03-12T08:00:00-04:00[America/New_York]").utc();
        let anew = later.place_anew("10:00", today, later.zone()).unwrap();
        assert_eq!(rfc3339(anew.0, anew.1), "2026-03-11T10:00:00-04:00", "today's is still to come");
    }

    #[test]
    fn a_clock_time_that_never_was_is_refused_and_one_that_came_twice_is_the_first() {
        let spring = now("2026-03-29T12:00:00+02:00[Europe/Berlin]");
        assert_eq!(spring.place("2026-03-29T02:30").unwrap_err(), Invalid::new("at", Why::TimeInGap));
        assert_eq!(spring.place("02:30").unwrap_err(), Invalid::new("at", Why::TimeInGap));
        let autumn = now("2026-10-25T12:00:00+01:00[Europe/Berlin]");
        let (first, zone) = autumn.place("2026-10-25T02:30").unwrap();
        assert_eq!(rfc3339(first, zone), "2026-10-25T02:30:00+02:00");
        let (second, _) = autumn.place("2026-10-25T02:30:00+01:00[Europe/Berlin]").unwrap();
        assert_eq!(second - first, TimeDelta::hours(1));
    }

    #[test]
    fn a_bare_clock_time_is_the_last_time_the_clock_showed_it() {
        let (at, _) = now("2026-03-10T00:20:00+01:00[Europe/Berlin]").place("23:50").unwrap();
        assert_eq!(rfc3339(at, BERLIN), "2026-03-09T23:50:00+01:00");
    }

    #[test]
    fn times_that_cannot_be_are_refused_by_name() {
        let here = now("2026-03-10T21:00:00+01:00[Europe/Berlin]");
        for (text, field, why) in [
            ("1969-12-31T23:59:59Z", "at", Why::TimeTooEarly),
            ("2999-01-01T00:00:00Z", "at", Why::TimeTooLate),
            ("2026-03-12T21:00:00Z", "at", Why::TimeTooLate),
            ("yesterday", "at", Why::TimeFormat),
            ("", "at", Why::TimeFormat),
            ("2026-13-40T25:61", "at", Why::TimeFormat),
            ("2026-03-10T20:00:00+05:00[Europe/Berlin]", "at", Why::TimeOffset),
            ("2026-03-10T20:00:00[Mars/Olympus]", "zone", Why::UnknownZone),
            ("2026-03-10T20:00:00[Europe/Berlin", "at", Why::TimeFormat),
        ] {
            assert_eq!(here.place(text).unwrap_err(), Invalid::new(field, why), "{text}");
        }
    }

    /// Every zone there is, across the days around each of its clock changes from 1970 to 2037.
    #[test]
    fn in_every_zone_each_instant_lies_in_exactly_one_day() {
        for zone in TZ_VARIANTS.map(Zone::from) {
            let mut day = Day::numbered(1).unwrap();
            let last = Day::numbered(365 * 67).unwrap();
            let mut offset = zone.offset_from_utc_datetime(&day.start(zone).naive_utc());
            while day < last {
                let next = day.plus(1);
                let (start, end) = (day.start(zone), next.start(zone));
                let later = zone.offset_from_utc_datetime(&end.naive_utc());
                // An even day needs no closer look than its two ends.
                if later != offset || day.number() % 97 == 0 {
                    assert!(start <= end, "{zone} {}", day.iso());
                    for minutes in (0..(end - start).num_minutes()).step_by(30) {
                        let instant = start + TimeDelta::minutes(minutes);
                        assert_eq!(Day::of(instant, zone), day, "{zone} {instant}");
                    }
                    if start < end {
                        assert_eq!(Day::of(end - TimeDelta::seconds(1), zone), day, "{zone} {}", day.iso());
                    }
                }
                offset = later;
                day = next;
            }
        }
    }

    #[test]
    fn a_date_that_a_zone_skipped_still_has_a_start() {
        let skipped = Day(NaiveDate::from_ymd_opt(2011, 12, 30).unwrap());
        assert_eq!(rfc3339(skipped.start(APIA), APIA), "2011-12-31T00:00:00+14:00");
    }
}
