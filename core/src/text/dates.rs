//! Days, times and numbers in words.

use chrono::Datelike;

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
