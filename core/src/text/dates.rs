//! Days, times and numbers in words.

use chrono::{DateTime, Datelike, LocalResult, TimeZone, Utc};

use super::Texts;
use crate::time::{Day, Now};

impl Texts {
    /// "Today", "Yesterday", or the date; with its year where that is not this one.
    #[must_use]
    pub fn day(&self, day: Day, now: &Now) -> String {
        match now.day().number() - day.number() {
            0 => self.say("date-today"),
            1 => self.say("date-yesterday"),
            _ if day.date().year() == now.day().date().year() => self.date(day),
            _ => self.date_with_year(day),
        }
    }

    /// A date with weekday and month in words.
    #[must_use]
    pub fn date(&self, day: Day) -> String {
        let date = day.date();
        self.say_with(
            "date-long",
            &[
                ("weekday", self.say(&format!("date-weekday-{}", date.weekday().number_from_monday())).into()),
                ("day", date.day().to_string().into()),
                ("month", self.say(&format!("date-month-{}", date.month())).into()),
            ],
        )
    }

    /// The same, with its year.
    #[must_use]
    pub fn date_with_year(&self, day: Day) -> String {
        self.say_with("date-with-year", &[("date", self.date(day).into()), ("year", day.date().year().to_string().into())])
    }

    /// A clock time to come, within a few days, as it goes into a sentence: "at 21:45", "tonight at 00:15", "tomorrow, Friday, at
    /// 08:00". Where a clock change shows that time twice, it says which of the two. Seconds are left out, as on a clock.
    #[must_use]
    pub fn coming(&self, at: DateTime<Utc>, now: &Now) -> String {
        let zone = now.zone();
        let (here, there) = (now.utc().with_timezone(&zone), at.with_timezone(&zone));
        let shown = there.format("%H:%M").to_string();
        let time = match zone.from_local_datetime(&there.naive_local()) {
            LocalResult::Ambiguous(first, _) if first.with_timezone(&Utc) == at => {
                self.say_with("date-coming-first-of-two", &[("time", shown.into())])
            }
            LocalResult::Ambiguous(..) => self.say_with("date-coming-second-of-two", &[("time", shown.into())]),
            LocalResult::Single(_) | LocalResult::None => shown,
        };
        let weekday = self.say(&format!("date-weekday-long-{}", there.weekday().number_from_monday()));
        match there.date_naive().signed_duration_since(here.date_naive()).num_days() {
            0 => self.say_with("date-coming-today", &[("time", time.into())]),
            // After midnight, and the same night.
            _ if Day::of(at, zone) == now.day() => self.say_with("date-coming-tonight", &[("time", time.into())]),
            1 => self.say_with("date-coming-tomorrow", &[("weekday", weekday.into()), ("time", time.into())]),
            _ => self.say_with("date-coming-later", &[("weekday", weekday.into()), ("time", time.into())]),
        }
    }

    /// How long, as "5 min 2 s", "5 min" or "45 s".
    #[must_use]
    pub fn duration(&self, millis: u64) -> String {
        let seconds = (millis + 500) / 1000;
        let (minutes, rest) = ((seconds / 60).to_string(), (seconds % 60).to_string());
        match (seconds / 60, seconds % 60) {
            (0, _) => self.say_with("duration-seconds", &[("seconds", rest.into())]),
            (_, 0) => self.say_with("duration-minutes", &[("minutes", minutes.into())]),
            _ => self.say_with("duration-both", &[("minutes", minutes.into()), ("seconds", rest.into())]),
        }
    }

    /// A share as whole percent. What is less than all is never said as 100, nor more than none as 0.
    #[must_use]
    pub fn percent(&self, share: f64) -> String {
        let percent = (share * 100.0).round();
        let open = if share < 1.0 && percent >= 100.0 {
            99.0
        } else if share > 0.0 && percent <= 0.0 {
            1.0
        } else {
            percent
        };
        self.say_with("number-percent", &[("number", format!("{open:.0}").into())])
    }

    /// `value / per` with up to three decimals, and the language's own decimal sign.
    #[must_use]
    pub fn decimal(&self, value: u64, per: u64) -> String {
        let per = per.max(1);
        let (whole, thousandths) = (value / per, value % per * 1000 / per);
        if thousandths == 0 {
            return whole.to_string();
        }
        let digits = format!("{thousandths:03}");
        self.say_with(
            "number-decimal",
            &[("whole", whole.to_string().into()), ("digits", digits.trim_end_matches('0').to_owned().into())],
        )
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;
    use crate::text::Language;
    use crate::zone::Zone;

    fn coming(now: &str, minutes: i64) -> [String; 2] {
        let now = Now::parse(now, Zone::UTC).unwrap();
        [Language::En, Language::De].map(|language| Texts::of(language).coming(now.utc() + TimeDelta::minutes(minutes), &now))
    }

    #[test]
    fn a_time_to_come_says_its_day_where_that_is_another() {
        let friday = |time: &str| format!("2026-03-13T{time}+01:00[Europe/Berlin]");
        assert_eq!(coming(&friday("21:15:59"), 30), ["at 21:45", "um 21:45"]);
        assert_eq!(coming(&friday("23:50:00"), 25), ["tonight at 00:15", "heute Nacht um 00:15"]);
        assert_eq!(coming(&friday("20:00:00"), 720), ["tomorrow, Saturday, at 08:00", "morgen, Samstag, um 08:00"]);
        assert_eq!(coming(&friday("01:00:00"), 480), ["at 09:00", "um 09:00"]);
        assert_eq!(coming(&friday("02:00:00"), 1_440), ["tomorrow, Saturday, at 02:00", "morgen, Samstag, um 02:00"]);
    }

    #[test]
    fn a_clock_change_moves_it_and_a_time_that_comes_twice_is_told_apart() {
        assert_eq!(coming("2026-03-29T01:50:00+01:00[Europe/Berlin]", 30)[0], "at 03:20");
        assert_eq!(coming("2026-03-28T23:30:00+01:00[Europe/Berlin]", 1_440)[0], "on Monday at 00:30");
        assert_eq!(coming("2026-10-25T01:50:00+02:00[Europe/Berlin]", 40)[0], "at 02:30 (before the clocks go back)");
        let second = ["at 02:30 (after the clocks go back)", "um 02:30 (nach der Zeitumstellung)"];
        assert_eq!(coming("2026-10-25T02:30:00+02:00[Europe/Berlin]", 60), second);
        assert_eq!(coming("2026-10-24T23:00:00+02:00[Europe/Berlin]", 240)[1], "heute Nacht um 02:00 (nach der Zeitumstellung)");
        assert_eq!(coming("2026-10-24T23:00:00+02:00[Europe/Berlin]", 300)[1], "heute Nacht um 03:00");
    }
}
