//! Every state a time-out can come to, and what time and a clock can do to it.

use std::collections::{BTreeSet, VecDeque};

use proptest::prelude::*;

use super::*;
use crate::moment::Entropy;
use crate::time::rfc3339;

fn at(text: &str) -> Now {
    Now::parse(text, Zone::named("Europe/Berlin").unwrap()).unwrap()
}

fn evening() -> Now {
    at("2026-03-10T21:00:00+01:00")
}

fn minutes(count: i64) -> TimeOutLength {
    TimeOutLength::new(count).unwrap()
}

fn begun(now: &Now) -> TimeOut {
    TimeOut::begin(Entropy([1; 16]).id(now.utc()), TimeOutLength::DEFAULT, now)
}

fn after(delta: TimeDelta) -> DateTime<Utc> {
    evening().utc() + delta
}

#[test]
fn it_runs_is_due_and_lapses_by_itself() {
    let time_out = begun(&evening());
    for (delta, state, seconds) in [
        (TimeDelta::zero(), TimeOutState::Running, 1800),
        (TimeDelta::seconds(1), TimeOutState::Running, 1799),
        (TimeDelta::seconds(1799), TimeOutState::Running, 1),
        (TimeDelta::minutes(30), TimeOutState::Due, 0),
        (TimeDelta::hours(40), TimeOutState::Due, 0),
        (TimeDelta::days(3) - TimeDelta::seconds(1), TimeOutState::Due, 0),
        (TimeDelta::days(3), TimeOutState::Lapsed, 0),
        (TimeDelta::days(4000), TimeOutState::Lapsed, 0),
    ] {
        assert_eq!((time_out.state(after(delta)), time_out.remaining(after(delta)).num_seconds()), (state, seconds), "{delta}");
    }
}

#[test]
fn a_return_is_kept_up_to_ten_minutes_after_and_late_from_then_on() {
    for (delta, state) in [
        (TimeDelta::minutes(1), TimeOutState::Kept),
        (TimeDelta::minutes(30), TimeOutState::Kept),
        (TimeDelta::minutes(40), TimeOutState::Kept),
        (TimeDelta::minutes(40) + TimeDelta::milliseconds(1), TimeOutState::Late),
        (TimeDelta::days(2), TimeOutState::Late),
    ] {
        let mut time_out = begun(&evening());
        time_out.come_back(None, after(delta));
        assert_eq!(time_out.state(after(delta)), state, "{delta}");
        assert_eq!(time_out.state(after(TimeDelta::days(30))), state, "it stays what it was");
        assert_eq!(time_out.remaining(after(delta)), TimeDelta::zero());
    }
}

#[test]
fn it_is_moved_once_from_now_and_keeps_what_was_promised_first() {
    let (mut time_out, now) = (begun(&evening()), at("2026-03-10T21:20:00+01:00"));
    time_out.reschedule(minutes(60), &now).unwrap();
    assert_eq!(rfc3339(time_out.return_at, time_out.promised_in()), "2026-03-10T22:20:00+01:00");
    assert_eq!(time_out.moved.map(|moved| moved.from), Some(after(TimeDelta::minutes(30))));
    assert_eq!((time_out.state(now.utc()), time_out.promised()), (TimeOutState::Rescheduled, TimeDelta::minutes(60)));
    let before = time_out.clone();
    assert_eq!(time_out.reschedule(minutes(20), &now), Err(Invalid::new("timeOut", Why::TimeOutMoved)));
    assert_eq!(time_out, before);
    // Moved when it was due for two days: it stays open as long as any.
    let mut late = begun(&evening());
    late.reschedule(minutes(1440), &Now::new(after(TimeDelta::days(2)), Zone::UTC).unwrap()).unwrap();
    assert_eq!(late.state(after(TimeDelta::days(4))), TimeOutState::Due);
    assert_eq!(late.state(after(TimeDelta::days(5))), TimeOutState::Lapsed);
}

#[test]
fn the_return_is_an_instant_across_a_clock_change_and_a_flight() {
    // The night in which 02:00 to 02:59 is missing, and the one in which it comes twice.
    let spring = begun(&at("2026-03-29T01:45:00+01:00"));
    assert_eq!(rfc3339(spring.return_at, spring.promised_in()), "2026-03-29T03:15:00+02:00");
    let autumn = TimeOut::begin(Uuid::nil(), minutes(60), &at("2026-10-25T02:30:00+02:00"));
    assert_eq!(rfc3339(autumn.return_at, autumn.promised_in()), "2026-10-25T02:30:00+01:00");
    assert_eq!(autumn.remaining(at("2026-10-25T02:30:00+02:00").utc()).num_minutes(), 60);
    assert_eq!(autumn.remaining(at("2026-10-25T02:00:00+01:00").utc()).num_minutes(), 30);
    // Moved in another zone: the new clock time is of there.
    let mut flown = TimeOut::begin(Uuid::nil(), minutes(720), &evening());
    flown.reschedule(minutes(60), &at("2026-03-10T20:00:00-04:00[America/New_York]")).unwrap();
    assert_eq!(rfc3339(flown.return_at, flown.promised_in()), "2026-03-10T21:00:00-04:00");
}

#[test]
fn a_clock_that_is_set_back_a_day_loses_no_return_and_counts_no_more_than_was_promised() {
    let (mut time_out, back) = (begun(&evening()), after(TimeDelta::days(-1)));
    assert_eq!((time_out.state(back), time_out.remaining(back)), (TimeOutState::Running, TimeDelta::minutes(30)));
    time_out.come_back(Some(Afterwards::Talked), back);
    assert_eq!(time_out.state(back), TimeOutState::Kept);
}

#[test]
fn place_and_signal_are_a_few_words_of_any_script_on_one_line() {
    let place = |typed: &str| TimeOut::place(typed).map(|place| place.map(String::from));
    assert_eq!(place("  the kitchen,\n\tthen outside ").unwrap().as_deref(), Some("the kitchen, then outside"));
    assert_eq!(place("במטבח 🙂 المطبخ").unwrap().as_deref(), Some("במטבח 🙂 المطبخ"));
    assert_eq!(place(" \n ").unwrap(), None);
    assert!(place(&"ü".repeat(PLACE_MAX)).is_ok());
    for long in [PLACE_MAX + 1, 10_000] {
        assert_eq!(TimeOut::place(&"🙂".repeat(long)), Err(Invalid::new("place", Why::TooLong)));
        assert_eq!(TimeOut::signal(&"x".repeat(long)), Err(Invalid::new("signal", Why::TooLong)));
    }
    assert_eq!(TimeOut::signal("a\u{1b}[2J"), Err(Invalid::new("signal", Why::ControlCharacters)));
}

/// What a person or time can do.
#[derive(Clone, Copy, Debug)]
enum Act {
    Wait(i64),
    Move,
    Back(Option<Afterwards>),
    Off,
    Lapse,
}

const ACTS: [Act; 9] = [
    Act::Wait(20),
    Act::Wait(60),
    Act::Wait(3 * 1440),
    Act::Wait(-1440),
    Act::Move,
    Act::Back(None),
    Act::Back(Some(Afterwards::LetGo)),
    Act::Off,
    Act::Lapse,
];

/// Does it; whether what came of it may be.
fn does(act: Act, time_out: &mut TimeOut, clock: &mut DateTime<Utc>) {
    let before = time_out.clone();
    let now = Now::new(*clock, Zone::UTC).unwrap();
    match act {
        Act::Wait(minutes) => *clock += TimeDelta::minutes(minutes),
        Act::Move => {
            let moved = time_out.reschedule(TimeOutLength::DEFAULT, &now);
            assert_eq!(moved.is_ok(), before.moved.is_none());
        }
        Act::Back(after) => time_out.come_back(after, *clock),
        Act::Off => time_out.call_off(*clock),
        Act::Lapse => time_out.lapse(*clock),
    }
    let (remaining, state) = (time_out.remaining(*clock), time_out.state(*clock));
    assert!((TimeDelta::zero()..=time_out.promised()).contains(&remaining), "{remaining}");
    let counts = [TimeOutState::Running, TimeOutState::Rescheduled].contains(&state);
    assert_eq!(counts, remaining > TimeDelta::zero(), "{state:?} {remaining}");
    // What is over stays as it was; only what came after can be added, once.
    if let Some(ended) = before.ended {
        let now = time_out.ended.unwrap();
        assert_eq!((now.at, now.end.word()), (ended.at, ended.end.word()));
        assert!(ended.end.after().is_none() || now.end == ended.end);
    }
}

#[test]
fn whatever_is_done_in_whatever_order_it_ends_once_and_never_counts_below_zero() {
    let mut seen = BTreeSet::new();
    let mut states = BTreeSet::new();
    let mut left = VecDeque::from([(begun(&evening()), evening().utc(), 0)]);
    while let Some((time_out, clock, depth)) = left.pop_front() {
        states.insert(time_out.state(clock));
        if depth == 5 || !seen.insert(format!("{clock} {time_out:?}")) {
            continue;
        }
        for act in ACTS {
            // A use case moves only what is open.
            if matches!(act, Act::Move) && !time_out.is_open(clock) {
                continue;
            }
            let (mut next, mut then) = (time_out.clone(), clock);
            does(act, &mut next, &mut then);
            left.push_back((next, then, depth + 1));
        }
    }
    assert_eq!(states, TimeOutState::VARIANTS.iter().copied().collect());
    assert!(seen.len() > 500, "{}", seen.len());
}

proptest! {
    #[test]
    fn the_promised_span_is_kept_wherever_and_whenever(
        millis in 0..4_000_000_000_000_i64, zone in 0..chrono_tz::TZ_VARIANTS.len(), length in 20..=1440_i64,
        later in -200_000_000..400_000_000_i64,
    ) {
        let zone = Zone::from(chrono_tz::TZ_VARIANTS[zone]);
        let now = Now::from_millis(millis, zone).unwrap();
        let time_out = TimeOut::begin(Entropy([1; 16]).id(now.utc()), minutes(length), &now);
        prop_assert_eq!(time_out.promised(), TimeDelta::minutes(length));
        let then = now.utc() + TimeDelta::milliseconds(later);
        let remaining = time_out.remaining(then);
        prop_assert!(remaining >= TimeDelta::zero() && remaining <= time_out.promised());
        if later >= 0 && remaining > TimeDelta::zero() {
            prop_assert_eq!(then + remaining, time_out.return_at);
        }
        prop_assert_eq!(time_out.state(then) == TimeOutState::Due, then >= time_out.return_at && time_out.is_open(then));
    }
}
