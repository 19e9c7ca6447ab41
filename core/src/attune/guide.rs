//! What a day's nudge depends on: the seed of this store, the settings, and which pull speaks for which day. Read once, for Today
//! and for the reminders alike, so that a reminder is always the nudge that Today shows.
//!
//! Not here: which text that comes to (`nudge`).

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::SEED;
use crate::error::Error;
use crate::moment::Pull;
use crate::nudge::{Nudge, Nudges};
use crate::settings::Settings;
use crate::store::{StoreError, moments, settings};
use crate::time::{Day, Now};

/// How many days back an episode's pull still speaks for the role; older, the usual pull does (design choice).
const ROLE_DAYS: i64 = 14;

/// What the nudges of today and of the coming days depend on.
#[derive(Debug)]
pub(super) struct Guide {
    /// Everything that was ever set, shown or not.
    pub(super) kept: BTreeMap<String, String>,
    pub(super) settings: Settings,
    today: Day,
    /// The last pull that was named before today.
    before_today: Option<Pull>,
    /// The last one of all, and the day on which it ceases to speak.
    last: Option<(Pull, Day)>,
}

impl Guide {
    pub(super) fn read(conn: &Connection, now: &Now) -> Result<Self, StoreError> {
        let (today, zone) = (now.day(), now.zone());
        let starts = |day: Day| day.start(zone).timestamp_millis();
        let since = starts(today.plus(-ROLE_DAYS));
        let kept = settings::all(conn)?;
        Ok(Self {
            settings: Settings::of(&kept),
            kept,
            today,
            before_today: moments::last_pull(conn, since, starts(today))?.map(|(pull, _)| pull),
            last: moments::last_pull(conn, since, starts(today.plus(1)))?
                .map(|(pull, at)| (pull, Day::of(at, zone).plus(ROLE_DAYS + 1))),
        })
    }

    /// A day's nudge, as far as it is known now: whatever was logged since the morning speaks for the days after, and for a
    /// fortnight.
    pub(super) fn nudge(&self, day: Day) -> Result<&'static Nudge, Error> {
        let spoken = self.last.filter(|(_, until)| day < *until).map(|(pull, _)| pull);
        let pull = if day == self.today { self.before_today } else { spoken };
        let seed = self.kept.get(SEED).and_then(|seed| seed.parse().ok()).unwrap_or_default();
        Nudges::get()?.of_day(seed, day, pull.unwrap_or(self.settings.usual_pull))
    }

    /// The pull that lies under the thumb: the last one named, else the usual one.
    pub(super) fn likely_pull(&self) -> Pull {
        self.last.map_or(self.settings.usual_pull, |(pull, _)| pull)
    }
}
