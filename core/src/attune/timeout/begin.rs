//! What a new time-out begins with: the steps, how long, what was said last.

use crate::moment::{Pull, Words};
use crate::store::time_outs::LastSaid;
use crate::text::Texts;
use crate::time::{Day, Now};
use crate::timeout::TimeOutLength;

use super::view::clock;

/// The keys of the seven steps; the third has another, where the signal is known.
const STEPS: [&str; 7] = [
    "timeout-step-notice",
    "timeout-step-safe",
    "timeout-step-signal",
    "timeout-step-acknowledge",
    "timeout-step-part",
    "timeout-step-cool",
    "timeout-step-return",
];

/// How long one may last, and until when that would be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeOutDuration {
    /// In minutes, 20 to 1440.
    pub minutes: u32,
    /// "30 minutes".
    pub title: String,
    /// "back at 21:30", were it begun now.
    pub until: String,
}

/// What a new time-out begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeOutBegin {
    /// What it is.
    pub title: String,
    /// Why a return belongs to it, and what is known about how long.
    pub hint: String,
    /// That nobody has to go back to a talk that frightens them.
    pub safety: String,
    /// The seven steps, in order.
    pub steps: Vec<String>,
    /// How long it may last; any whole number of minutes between the first and the last is taken.
    pub durations: Vec<TimeOutDuration>,
    /// The minutes that are chosen already.
    pub minutes: u32,
    /// What is asked about the place.
    pub place_title: String,
    /// The place that was named last.
    pub place: Option<String>,
    /// What is asked about the signal.
    pub signal_title: String,
    /// The signal that was named last.
    pub signal: Option<String>,
    /// The pull that lies under the thumb. What nobody touches is kept as unsure.
    pub likely_pull: Pull,
    /// What the button says that begins it.
    pub start: String,
    /// What is still put aside to a day, if anything is.
    pub aside: Option<String>,
}

impl TimeOutBegin {
    pub(super) fn of(last: LastSaid, likely_pull: Pull, aside: Option<Day>, now: &Now, texts: Texts) -> Self {
        let step = |key: &&str| match (&last.signal, *key) {
            (Some(signal), "timeout-step-signal") => {
                texts.say_with("timeout-step-your-signal", &[("signal", signal.as_str().into())])
            }
            (_, key) => texts.say(key),
        };
        Self {
            title: texts.say("timeout-begin"),
            hint: texts.say("timeout-begin-hint"),
            safety: texts.say("timeout-safety"),
            steps: STEPS.iter().map(step).collect(),
            durations: durations(now, texts),
            minutes: TimeOutLength::DEFAULT.minutes().into(),
            place_title: texts.say("timeout-place"),
            signal_title: texts.say("timeout-signal"),
            place: last.place.map(Words::into),
            signal: last.signal.map(Words::into),
            likely_pull,
            start: texts.say("timeout-start"),
            aside: aside.map(|day| texts.say_with("timeout-put-aside", &[("day", texts.day(day, now).into())])),
        }
    }
}

/// The lengths that are offered, and until when each would be from now on.
pub(super) fn durations(now: &Now, texts: Texts) -> Vec<TimeOutDuration> {
    let duration = |length: TimeOutLength| {
        let until = clock(now.utc(), now.utc() + length.span(), now.zone(), texts);
        let (title, count) = match length.minutes() {
            minutes if minutes % 60 == 0 => ("timeout-hours", minutes / 60),
            minutes => ("timeout-minutes", minutes),
        };
        TimeOutDuration {
            minutes: length.minutes().into(),
            title: texts.say_with(title, &[("count", count.into())]),
            until: texts.say_with("timeout-until", &[("clock", until.into())]),
        }
    };
    TimeOutLength::OFFERED.map(duration).into()
}
