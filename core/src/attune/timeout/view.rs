//! A time-out in words: for the person, and for the other.
//!
//! # Why the clock time never says "tomorrow"
//! The words for the other are sent once and may be read after midnight. So a return within twelve hours is a clock time, which
//! comes once in them, and any other has its weekday. Where the clock shows that time twice, it is said which of the two is meant.

use chrono::{DateTime, Datelike, LocalResult, TimeDelta, TimeZone, Utc};
use serde::Serialize;
use strum::VariantArray as _;

use super::begin::{TimeOutDuration, durations};
use crate::moment::Pull;
use crate::settings::Choice;
use crate::text::Texts;
use crate::time::{Now, rfc3339};
use crate::timeout::{AfterReturn, Afterwards, TimeOut, TimeOutState};
use crate::zone::Zone;

/// From here on a return has its weekday.
const NEEDS_WEEKDAY: TimeDelta = TimeDelta::hours(12);

/// How many days are offered to put something aside to; any other within a year is taken, too.
const DAYS_OFFERED: i64 = 7;

/// A time-out as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TimeOutView {
    /// Its id.
    pub id: String,
    /// When it began, RFC 3339 with the offset of the zone it began in.
    pub started_at: String,
    /// The promised return, RFC 3339 with the offset of the zone in which it was said.
    pub return_at: String,
    /// Where it stands.
    pub state: TimeOutState,
    /// The words for the other, with the clock time of the return in the zone in which it was said.
    pub message: String,
    /// How long until the return, in seconds, rounded up: 0 exactly when it is due or over. Count down from it on a clock that
    /// nobody sets.
    pub remaining_seconds: u32,
    /// The return in milliseconds since 1970.
    #[serde(skip)]
    pub return_at_ms: i64,
    /// How long was promised, in seconds: what the countdown began at.
    #[serde(skip)]
    pub promised_seconds: u32,
    /// The pull that its words fit.
    #[serde(skip)]
    pub pull: Pull,
    /// Where the person went.
    #[serde(skip)]
    pub place: Option<String>,
    /// The signal they gave.
    #[serde(skip)]
    pub signal: Option<String>,
    /// Where it stands, in a sentence.
    #[serde(skip)]
    pub title: String,
    /// Beneath it, if there is more to say.
    #[serde(skip)]
    pub hint: Option<String>,
    /// What the words for the other are headed with, while they are of use.
    #[serde(skip)]
    pub message_title: Option<String>,
    /// What to do meanwhile, and what to leave; nothing once it is due.
    #[serde(skip)]
    pub meanwhile: Vec<String>,
    /// Exercises to do meanwhile, by their ids; nothing once it is due.
    #[serde(skip)]
    pub exercises: Vec<Choice>,
    /// What can be done with it: `return`, `reschedule`, `off`.
    #[serde(skip)]
    pub acts: Vec<Choice>,
    /// How long it can still last, where it can be rescheduled.
    #[serde(skip)]
    pub durations: Vec<TimeOutDuration>,
    /// The ways to go on, where the person is back and has not said: words of [`AfterReturn`].
    #[serde(skip)]
    pub ways: Vec<Choice>,
    /// The days to put it aside to, with them.
    #[serde(skip)]
    pub days: Vec<Choice>,
}

impl TimeOutView {
    pub(super) fn of(time_out: &TimeOut, now: &Now, texts: Texts) -> Self {
        let (state, is_open) = (time_out.state(now.utc()), time_out.is_open(now.utc()));
        let counts = matches!(state, TimeOutState::Running | TimeOutState::Rescheduled);
        let can_move = is_open && time_out.moved.is_none();
        let asks_how = time_out.asks_how();
        let choice = |value: &str, key: &str| Choice { value: value.to_owned(), title: texts.say(key) };
        let mut acts = Vec::new();
        if is_open {
            acts.push(choice("return", "timeout-act-return"));
            acts.extend(can_move.then(|| choice("reschedule", "timeout-act-reschedule")));
            acts.push(choice("off", "timeout-act-off"));
        }
        let way = |how: &AfterReturn| choice(how.word(), &format!("timeout-way-{}", how.word().replace('_', "-")));
        Self {
            id: time_out.id.to_string(),
            started_at: rfc3339(time_out.at, time_out.zone),
            return_at: rfc3339(time_out.return_at, time_out.promised_in()),
            state,
            message: message(time_out, texts),
            remaining_seconds: seconds(time_out.remaining(now.utc())),
            return_at_ms: time_out.return_at.timestamp_millis(),
            promised_seconds: seconds(time_out.promised()),
            pull: time_out.pull,
            place: time_out.place.clone().map(Into::into),
            signal: time_out.signal.clone().map(Into::into),
            title: title(time_out, state, now, texts),
            hint: hint(time_out, state, now, texts),
            message_title: counts.then(|| texts.say("timeout-message-title")),
            meanwhile: if counts { meanwhile(time_out.pull, texts) } else { Vec::new() },
            exercises: if counts { exercises(time_out.pull, texts) } else { Vec::new() },
            acts,
            durations: if can_move { durations(now, texts) } else { Vec::new() },
            ways: if asks_how { AfterReturn::VARIANTS.iter().map(way).collect() } else { Vec::new() },
            days: if asks_how { days(now, texts) } else { Vec::new() },
        }
    }
}

/// The clock time of a return, as it is said at `from` on the clock of `zone`.
pub(in crate::attune) fn clock(from: DateTime<Utc>, until: DateTime<Utc>, zone: Zone, texts: Texts) -> String {
    let wall = until.with_timezone(&zone).naive_local();
    let time = ("time", wall.format("%H:%M").to_string().into());
    let said = if until - from < NEEDS_WEEKDAY {
        texts.say_with("timeout-clock", &[time])
    } else {
        let weekday = texts.say(&format!("timeout-weekday-{}", wall.weekday().number_from_monday()));
        texts.say_with("timeout-clock-on-day", &[time, ("weekday", weekday.into())])
    };
    match zone.from_local_datetime(&wall) {
        LocalResult::Ambiguous(first, _) if first == until => {
            texts.say_with("timeout-clock-before-change", &[("clock", said.into())])
        }
        LocalResult::Ambiguous(..) => texts.say_with("timeout-clock-after-change", &[("clock", said.into())]),
        LocalResult::Single(_) | LocalResult::None => said,
    }
}

/// The words for the other.
fn message(time_out: &TimeOut, texts: Texts) -> String {
    let pull = time_out.pull.word().replace('_', "-");
    let said = clock(time_out.promised_at(), time_out.return_at, time_out.promised_in(), texts);
    let key = if time_out.moved.is_some() { format!("timeout-moved-{pull}") } else { format!("timeout-message-{pull}") };
    let message = texts.say_with(&key, &[("clock", said.into())]);
    match &time_out.place {
        // At the very end: a place in a script that runs the other way turns no word around.
        Some(place) => format!("{message} {}", texts.say_with("timeout-message-place", &[("place", place.as_str().into())])),
        None => message,
    }
}

fn title(time_out: &TimeOut, state: TimeOutState, now: &Now, texts: Texts) -> String {
    match state {
        TimeOutState::Running | TimeOutState::Rescheduled => {
            let (there, here) = (time_out.promised_in(), now.zone());
            let said = clock(time_out.promised_at(), time_out.return_at, there, texts);
            let same = rfc3339(time_out.return_at, there) == rfc3339(time_out.return_at, here);
            if same {
                texts.say_with("timeout-running", &[("clock", said.into())])
            } else {
                let local = clock(now.utc(), time_out.return_at, here, texts);
                texts.say_with("timeout-running-elsewhere", &[("clock", said.into()), ("here", local.into())])
            }
        }
        TimeOutState::Due => texts.say("timeout-due"),
        TimeOutState::Kept | TimeOutState::Late => texts.say("timeout-back"),
        TimeOutState::CalledOff => texts.say("timeout-called-off"),
        TimeOutState::Lapsed => texts.say("timeout-lapsed"),
    }
}

fn hint(time_out: &TimeOut, state: TimeOutState, now: &Now, texts: Texts) -> Option<String> {
    let after = time_out.ended.and_then(|ended| ended.end.after());
    match (state, after) {
        (TimeOutState::Due, _) if time_out.moved.is_none() => Some(texts.say("timeout-due-hint")),
        (TimeOutState::Due, _) => Some(texts.say("timeout-safety")),
        (TimeOutState::Kept | TimeOutState::Late, None) => Some(texts.say("timeout-ways-hint")),
        (_, Some(Afterwards::Talked)) => Some(texts.say("timeout-after-talked")),
        (_, Some(Afterwards::Another)) => Some(texts.say("timeout-after-another")),
        (_, Some(Afterwards::Aside(day))) => Some(texts.say_with("timeout-put-aside", &[("day", texts.day(day, now).into())])),
        (_, Some(Afterwards::LetGo)) => Some(texts.say("timeout-after-let-go")),
        (TimeOutState::Running | TimeOutState::Rescheduled | TimeOutState::CalledOff | TimeOutState::Lapsed, None) => None,
    }
}

fn meanwhile(pull: Pull, texts: Texts) -> Vec<String> {
    let role = format!("timeout-meanwhile-{}", pull.word().replace('_', "-"));
    vec![texts.say("timeout-meanwhile-rest"), texts.say("timeout-meanwhile-body"), texts.say(&role)]
}

/// The exercises that fit the pull (design choice, after the suits of domain.md section 3); none of them has a self-check.
pub(super) const fn fitting(pull: Pull) -> [&'static str; 3] {
    match pull {
        Pull::Reaching => ["urge_surfing", "slow_breathing", "self_compassion_break"],
        Pull::PullingAway => ["extended_exhale", "grounding_54321", "name_the_feeling"],
        Pull::Both | Pull::Unsure => ["slow_breathing", "muscle_release", "grounding_54321"],
    }
}

fn exercises(pull: Pull, texts: Texts) -> Vec<Choice> {
    let choice = |id: &str| Choice { value: id.to_owned(), title: texts.say(&format!("exercise-{}", id.replace('_', "-"))) };
    fitting(pull).map(choice).into()
}

fn days(now: &Now, texts: Texts) -> Vec<Choice> {
    let choice = |ahead| {
        let day = now.day().plus(ahead);
        Choice { value: day.iso(), title: texts.day(day, now) }
    };
    (1..=DAYS_OFFERED).map(choice).collect()
}

/// Whole seconds, rounded up. A day at most, so that they fit.
fn seconds(span: TimeDelta) -> u32 {
    u32::try_from((span.num_milliseconds() + 999) / 1000).unwrap_or(0)
}
