//! When the coming nudges are to be shown, first version: one a day at the person's time, moved by "Later", ended by an answer.
//!
//! Lives here: the plan as a pure function of the setting, what became of earlier reminders, and now. Not here: the words
//! (`nudge`), keeping what became of them (`store::nudge_events`), showing anything (the front ends do).
//!
//! # Why a slot that is a little late is still in the plan
//! A phone that was off at eight may be switched on at half past: the nudge is still welcome. After [`LATE`] it is not, and is
//! passed over in silence.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Timelike, Utc};

use super::event::{NudgeEvent, SlotId};
use super::reminder::{Reminder, is_quiet};
use crate::time::{Day, Now};
use crate::zone::Zone;

/// Later than this, a reminder is passed over (domain.md section 5).
pub const LATE: TimeDelta = TimeDelta::minutes(90);

/// How many days ahead are planned at most: at one a day as many as iOS keeps pending beside four in reserve (domain.md section 5).
pub const HORIZON_DAYS: i64 = 56;

/// "Tonight": 21:00 (design choice).
const TONIGHT_MINUTES: i64 = 21 * 60;

/// A reminder in the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Its name.
    pub id: SlotId,
    /// When it is due; may lie up to [`LATE`] before now.
    pub at: DateTime<Utc>,
}

/// Something that became of a reminder, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Happened {
    /// What.
    pub event: NudgeEvent,
    /// When.
    pub at: DateTime<Utc>,
}

/// What became of each reminder, oldest first.
pub type Happenings = BTreeMap<SlotId, Vec<Happened>>;

/// The next reminders, soonest first, at most `budget`; none while the reminder is off.
#[must_use]
pub fn plan(reminder: Reminder, happenings: &Happenings, now: &Now, budget: usize) -> Vec<Slot> {
    if !reminder.on {
        return Vec::new();
    }
    let today = now.day();
    let days = (0..HORIZON_DAYS).map(|ahead| SlotId(today.plus(ahead)));
    let slot = |id: SlotId| {
        let at = due(id, reminder, happenings.get(&id).map_or(&[], Vec::as_slice), now.zone())?;
        (!is_over(at, now)).then_some(Slot { id, at })
    };
    days.filter_map(slot).take(budget).collect()
}

/// Whether a reminder that was due at `at` can't be shown any more: it is too late by now, or it would come in the night.
fn is_over(at: DateTime<Utc>, now: &Now) -> bool {
    at + LATE < now.utc() || at <= now.utc() && is_quiet_at(now.utc(), now.zone())
}

/// Whether a reminder was due and nobody saw it, and now nobody will.
#[must_use]
pub fn is_missed(id: SlotId, reminder: Reminder, happened: &[Happened], now: &Now) -> bool {
    reminder.on && due(id, reminder, happened, now.zone()).is_some_and(|at| is_over(at, now))
}

/// When a slot is due, if it still is.
fn due(id: SlotId, reminder: Reminder, happened: &[Happened], zone: Zone) -> Option<DateTime<Utc>> {
    let minutes = |count| TimeDelta::minutes(count);
    let on_its_day = |count: i64| id.0.at_minutes(count, zone);
    let at = match happened.last().map(|last| (last.event, last.at)) {
        None => on_its_day(reminder.time.minutes().into()),
        Some((NudgeEvent::Later10, asked)) => asked + minutes(10),
        Some((NudgeEvent::Later30, asked)) => asked + minutes(30),
        Some((NudgeEvent::Later60, asked)) => asked + minutes(60),
        // Asked for so late that tonight is over: never at once.
        Some((NudgeEvent::Tonight, asked)) => on_its_day(TONIGHT_MINUTES).max(asked + minutes(10)),
        Some((NudgeEvent::Fired | NudgeEvent::Opened | NudgeEvent::Done | NudgeEvent::NotToday | NudgeEvent::Missed, _)) => {
            return None;
        }
    };
    // A clock change can move it out of its day or into the night, and so can "later".
    (Day::of(at, zone) == id.0 && !is_quiet_at(at, zone)).then_some(at)
}

/// Whether the clock in `zone` stands in the quiet hours.
#[must_use]
pub fn is_quiet_at(instant: DateTime<Utc>, zone: Zone) -> bool {
    let clock = instant.with_timezone(&zone);
    u16::try_from(clock.hour() * 60 + clock.minute()).map_or(true, is_quiet)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::reminder::ClockTime;
    use super::*;
    use crate::time::rfc3339;

    fn now(text: &str) -> Now {
        Now::parse(text, Zone::UTC).unwrap()
    }

    fn at(time: &str) -> Reminder {
        Reminder { on: true, time: ClockTime::read(time).unwrap() }
    }

    fn planned(reminder: Reminder, happenings: &Happenings, now: &Now, budget: usize) -> Vec<String> {
        plan(reminder, happenings, now, budget).iter().map(|slot| rfc3339(slot.at, now.zone())).collect()
    }

    fn evening() -> Now {
        now("2026-03-10T19:00:00+01:00[Europe/Berlin]")
    }

    #[test]
    fn one_a_day_at_the_persons_time_across_a_clock_change() {
        let now = now("2026-03-28T12:00:00+01:00[Europe/Berlin]");
        assert_eq!(planned(at("20:30"), &Happenings::new(), &now, 2), ["2026-03-28T20:30:00+01:00", "2026-03-29T20:30:00+02:00"]);
        assert!(plan(Reminder { on: false, ..at("20:30") }, &Happenings::new(), &now, 2).is_empty());
    }

    #[test]
    fn a_late_one_is_still_welcome_for_ninety_minutes() {
        let none = Happenings::new();
        let first = |text: &str| planned(at("20:00"), &none, &now(text), 1).remove(0);
        assert_eq!(first("2026-03-10T21:30:00+01:00[Europe/Berlin]"), "2026-03-10T20:00:00+01:00");
        assert_eq!(first("2026-03-10T21:30:01+01:00[Europe/Berlin]"), "2026-03-11T20:00:00+01:00");
        // Past midnight it is still the evening before, whose reminder is over.
        assert_eq!(first("2026-03-11T00:30:00+01:00[Europe/Berlin]"), "2026-03-11T20:00:00+01:00");
    }

    #[test]
    fn what_is_due_in_the_night_is_passed_over_and_counts_as_missed() {
        let night = now("2026-11-25T22:15:00+01:00[Europe/Berlin]");
        let (reminder, today) = (at("21:30"), SlotId(night.day()));
        assert_eq!(planned(reminder, &Happenings::new(), &night, 1), ["2026-11-26T21:30:00+01:00"]);
        assert!(is_missed(today, reminder, &[], &night));
        // A postponed one, too.
        let ten = now("2026-11-25T10:00:00+01:00[Europe/Berlin]");
        let later = [Happened { event: NudgeEvent::Later10, at: ten.utc() }];
        assert!(is_missed(today, reminder, &later, &now("2026-11-25T14:00:00+01:00[Europe/Berlin]")));
        assert!(!is_missed(today, reminder, &later, &now("2026-11-25T11:00:00+01:00[Europe/Berlin]")));
        assert!(!is_missed(today, Reminder { on: false, ..reminder }, &[], &night));
    }

    #[test]
    fn an_answer_ends_it_or_moves_it() {
        let answered = |event| {
            let happened = Happened { event, at: evening().utc() };
            let happenings = Happenings::from([(SlotId(evening().day()), vec![happened])]);
            planned(at("20:00"), &happenings, &evening(), 1).remove(0)
        };
        let tomorrow = "2026-03-11T20:00:00+01:00";
        for event in [NudgeEvent::Fired, NudgeEvent::Opened, NudgeEvent::Done, NudgeEvent::NotToday, NudgeEvent::Missed] {
            assert_eq!(answered(event), tomorrow, "{event:?}");
        }
        assert_eq!(answered(NudgeEvent::Later10), "2026-03-10T19:10:00+01:00");
        assert_eq!(answered(NudgeEvent::Later30), "2026-03-10T19:30:00+01:00");
        assert_eq!(answered(NudgeEvent::Later60), "2026-03-10T20:00:00+01:00");
        assert_eq!(answered(NudgeEvent::Tonight), "2026-03-10T21:00:00+01:00");
    }

    #[test]
    fn later_never_leads_into_the_quiet_hours() {
        let late = now("2026-03-10T21:55:00+01:00[Europe/Berlin]");
        for event in [NudgeEvent::Later10, NudgeEvent::Later60, NudgeEvent::Tonight] {
            let happenings = Happenings::from([(SlotId(late.day()), vec![Happened { event, at: late.utc() }])]);
            assert_eq!(planned(at("20:00"), &happenings, &late, 1), ["2026-03-11T20:00:00+01:00"], "{event:?}");
        }
    }

    proptest! {
        #[test]
        fn whoever_and_wherever_never_over_budget_never_quiet_never_twice_a_day(
            millis in 0..4_000_000_000_000_i64, zone in 0..chrono_tz::TZ_VARIANTS.len(), half in 0..28_usize, budget in 1..60_usize,
        ) {
            let zone = Zone::from(chrono_tz::TZ_VARIANTS[zone]);
            let now = Now::from_millis(millis, zone).unwrap();
            let reminder = Reminder { on: true, time: ClockTime::half_hours().nth(half).unwrap() };
            let slots = plan(reminder, &Happenings::new(), &now, budget);
            prop_assert_eq!(slots.len(), budget.min(slots.len()));
            prop_assert!(slots.len() >= budget.min(54));
            for slot in &slots {
                prop_assert!(slot.at > now.utc() || !is_quiet_at(now.utc(), zone), "due in the night: {}", rfc3339(slot.at, zone));
                prop_assert!(!is_quiet_at(slot.at, zone), "{} {}", zone, rfc3339(slot.at, zone));
                prop_assert!(slot.at + LATE >= now.utc());
            }
            for pair in slots.windows(2) {
                prop_assert!(pair[0].id < pair[1].id && pair[0].at < pair[1].at);
            }
        }
    }
}
