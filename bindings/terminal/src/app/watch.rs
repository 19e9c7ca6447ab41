//! The stopwatch of a run: follows elapsed time, not pictures, and stops itself where time was lost.

use std::time::{Duration, Instant};

/// More than this between two looks, and the process or the device was asleep.
const ASLEEP: Duration = Duration::from_secs(2);

/// A stopwatch that is asked often.
#[derive(Clone, Copy, Debug)]
pub struct Watch {
    /// What had passed at the last start.
    before: Duration,
    /// When it was started, while it runs.
    since: Option<Instant>,
    /// The last look at it, on the steady clock and on the wall's in milliseconds.
    seen: (Instant, i64),
}

impl Watch {
    /// Starts at zero.
    #[must_use]
    pub const fn start(at: Instant, wall: i64) -> Self {
        Self { before: Duration::ZERO, since: Some(at), seen: (at, wall) }
    }

    /// How much time has passed, without the pauses.
    #[must_use]
    pub fn elapsed(&self, at: Instant) -> Duration {
        self.before + self.since.map_or(Duration::ZERO, |since| at.saturating_duration_since(since))
    }

    /// The same in milliseconds.
    #[must_use]
    pub fn millis(&self, at: Instant) -> u64 {
        u64::try_from(self.elapsed(at).as_millis()).unwrap_or(u64::MAX)
    }

    /// Whether it runs.
    #[must_use]
    pub const fn runs(&self) -> bool {
        self.since.is_some()
    }

    /// Stands still.
    pub fn pause(&mut self, at: Instant) {
        self.before = self.elapsed(at);
        self.since = None;
    }

    /// Goes on.
    pub fn go(&mut self, at: Instant, wall: i64) {
        self.since = self.since.or(Some(at));
        self.seen = (at, wall);
    }

    /// Looks at it; says whether it was asleep since the last look, and then stands where it stood at that look.
    pub fn look(&mut self, at: Instant, wall: i64) -> bool {
        let (seen, seen_wall) = self.seen;
        self.seen = (at, wall);
        let by_wall = u64::try_from(wall.saturating_sub(seen_wall)).map_or(Duration::ZERO, Duration::from_millis);
        let slept = self.runs() && (at.saturating_duration_since(seen) > ASLEEP || by_wall > ASLEEP);
        if slept {
            self.pause(seen);
        }
        slept
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_do_not_count() {
        let start = Instant::now();
        let at = |seconds| start + Duration::from_secs(seconds);
        let mut watch = Watch::start(start, 0);
        watch.pause(at(3));
        watch.go(at(60), 60_000);
        assert_eq!(watch.elapsed(at(62)), Duration::from_secs(5));
    }

    #[test]
    fn after_a_sleep_it_stands_where_it_was_last_seen_whichever_clock_noticed() {
        let start = Instant::now();
        for (steady, wall) in [(Duration::from_secs(9), 9_000), (Duration::from_millis(40), 3_600_000)] {
            let mut watch = Watch::start(start, 0);
            assert!(!watch.look(start + Duration::from_secs(1), 1_000));
            assert!(watch.look(start + Duration::from_secs(1) + steady, 1_000 + wall));
            assert_eq!((watch.millis(start + Duration::from_secs(99)), watch.runs()), (1_000, false));
        }
    }
}
