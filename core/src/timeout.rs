//! The agreed time-out and its promised return. A pure state machine.
//!
//! Lives here: how long one may last, what may follow what, what it comes to as time goes by (domain.md section 4). Not here:
//! keeping it (`store::time_outs`), its words (`attune::timeout`), ringing at the return (the front ends do, from the plan).
//!
//! # Why the return is an instant
//! What was promised is "in half an hour", not a place on a dial: neither a clock change nor a flight moves it. The clock time
//! that was said belongs to the zone in which it was said, and that zone is kept with it.
//!
//! # What never happens
//! A time-out without a return; two at once; a return that is moved twice; a countdown below zero, or longer than what was
//! promised, whatever is done to the clock; a return that is lost.

mod after;
mod length;

use chrono::{DateTime, TimeDelta, Utc};
use serde::Serialize;
use strum::{EnumString, IntoStaticStr, VariantArray};
use uuid::Uuid;

pub use after::{AfterReturn, Afterwards};
pub use length::TimeOutLength;

use crate::error::{Invalid, Why};
use crate::moment::{Pull, Words};
use crate::time::Now;
use crate::zone::Zone;

/// The longest place and the longest signal, in characters (design choice: a few words).
pub const PLACE_MAX: usize = 80;

/// One that was left open this long after it was begun, or moved, closes by itself (design choice): at least two days after its
/// return.
const OPEN_FOR: TimeDelta = TimeDelta::days(3);

/// Up to here a return counts as kept (design choice): a phone may ring some ten minutes late (domain.md section 5).
const GRACE: TimeDelta = TimeDelta::minutes(10);

/// Where a time-out stands. None of these is a mark: they are recorded without comment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, IntoStaticStr, VariantArray)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum TimeOutState {
    /// The return is to come.
    Running,
    /// The return was moved, once, and is to come.
    Rescheduled,
    /// It is time to come back.
    Due,
    /// Came back by the time that was said.
    Kept,
    /// Came back later than that.
    Late,
    /// Called off before the return.
    CalledOff,
    /// Left open for three days, and closed by itself.
    Lapsed,
}

impl TimeOutState {
    /// Its `snake_case` name.
    #[must_use]
    pub fn word(self) -> &'static str {
        self.into()
    }
}

/// How a time-out ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Came back, and how it went on from there, if that was said.
    Back(Option<Afterwards>),
    /// Called off.
    CalledOff,
    /// Closed by itself.
    Lapsed,
}

/// The same without what came after: how the store and a copy name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum EndWord {
    /// [`End::Back`].
    Back,
    /// [`End::CalledOff`].
    CalledOff,
    /// [`End::Lapsed`].
    Lapsed,
}

impl EndWord {
    /// Reads its `snake_case` name.
    ///
    /// # Errors
    /// [`Invalid`] naming `ended`.
    pub fn read(word: &str) -> Result<Self, Invalid> {
        word.parse().map_err(|_| Invalid::new("ended", Why::TimeOutEnd))
    }

    /// Its `snake_case` name.
    #[must_use]
    pub fn word(self) -> &'static str {
        self.into()
    }
}

impl End {
    /// Puts together what the store and a copy keep apart; `None` where the two don't go together.
    #[must_use]
    pub const fn of(word: EndWord, after: Option<Afterwards>) -> Option<Self> {
        match (word, after) {
            (EndWord::Back, after) => Some(Self::Back(after)),
            (EndWord::CalledOff, None) => Some(Self::CalledOff),
            (EndWord::Lapsed, None) => Some(Self::Lapsed),
            (EndWord::CalledOff | EndWord::Lapsed, Some(_)) => None,
        }
    }

    /// Without what came after.
    #[must_use]
    pub const fn word(self) -> EndWord {
        match self {
            Self::Back(_) => EndWord::Back,
            Self::CalledOff => EndWord::CalledOff,
            Self::Lapsed => EndWord::Lapsed,
        }
    }

    /// What came after the return, if that was said.
    #[must_use]
    pub const fn after(self) -> Option<Afterwards> {
        match self {
            Self::Back(after) => after,
            Self::CalledOff | Self::Lapsed => None,
        }
    }
}

/// When and how it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ended {
    /// When.
    pub at: DateTime<Utc>,
    /// How.
    pub end: End,
}

/// That the return was moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moved {
    /// When.
    pub at: DateTime<Utc>,
    /// The zone the person was in then: that of the new clock time.
    pub zone: Zone,
    /// The return that was promised before.
    pub from: DateTime<Utc>,
}

/// A time-out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeOut {
    /// `UUIDv7`.
    pub id: Uuid,
    /// When it began.
    pub at: DateTime<Utc>,
    /// The zone the person was in.
    pub zone: Zone,
    /// The promised return.
    pub return_at: DateTime<Utc>,
    /// That it was moved, if it was.
    pub moved: Option<Moved>,
    /// Where the person goes, in their own words.
    pub place: Option<Words>,
    /// The signal the two agreed on, in their own words.
    pub signal: Option<Words>,
    /// The pull that its words fit.
    pub pull: Pull,
    /// How it ended, if it did.
    pub ended: Option<Ended>,
}

impl TimeOut {
    /// Begins one.
    #[must_use]
    pub fn begin(id: Uuid, length: TimeOutLength, now: &Now) -> Self {
        Self {
            id,
            at: now.utc(),
            zone: now.zone(),
            return_at: now.utc() + length.span(),
            moved: None,
            place: None,
            signal: None,
            pull: Pull::Unsure,
            ended: None,
        }
    }

    /// A place, as typed, on one line.
    ///
    /// # Errors
    /// [`Invalid`] naming `place`, over [`PLACE_MAX`] characters or with control characters.
    pub fn place(typed: &str) -> Result<Option<Words>, Invalid> {
        Words::new(&one_line(typed), PLACE_MAX, "place")
    }

    /// A signal, as typed, on one line.
    ///
    /// # Errors
    /// [`Invalid`] naming `signal`, over [`PLACE_MAX`] characters or with control characters.
    pub fn signal(typed: &str) -> Result<Option<Words>, Invalid> {
        Words::new(&one_line(typed), PLACE_MAX, "signal")
    }

    /// When the return was promised: at the start, or as it was moved.
    #[must_use]
    pub fn promised_at(&self) -> DateTime<Utc> {
        self.moved.map_or(self.at, |moved| moved.at)
    }

    /// The zone in which the clock time of the return was said.
    #[must_use]
    pub fn promised_in(&self) -> Zone {
        self.moved.map_or(self.zone, |moved| moved.zone)
    }

    /// Whether its return is still to be kept.
    #[must_use]
    pub fn is_open(&self, now: DateTime<Utc>) -> bool {
        self.ended.is_none() && now - self.promised_at() < OPEN_FOR
    }

    /// Whether the person is back and has not said how it goes on.
    #[must_use]
    pub fn asks_how(&self) -> bool {
        self.ended.is_some_and(|ended| ended.end == End::Back(None))
    }

    /// Where it stands.
    #[must_use]
    pub fn state(&self, now: DateTime<Utc>) -> TimeOutState {
        match self.ended.map(|ended| (ended.end, ended.at)) {
            Some((End::Back(_), at)) if at <= self.return_at + GRACE => TimeOutState::Kept,
            Some((End::Back(_), _)) => TimeOutState::Late,
            Some((End::CalledOff, _)) => TimeOutState::CalledOff,
            Some((End::Lapsed, _)) => TimeOutState::Lapsed,
            None if !self.is_open(now) => TimeOutState::Lapsed,
            None if now >= self.return_at => TimeOutState::Due,
            None if self.moved.is_some() => TimeOutState::Rescheduled,
            None => TimeOutState::Running,
        }
    }

    /// How long until the return: from zero to what was promised, also where the clock was set back since.
    #[must_use]
    pub fn remaining(&self, now: DateTime<Utc>) -> TimeDelta {
        if self.ended.is_some() { TimeDelta::zero() } else { (self.return_at - now.max(self.promised_at())).max(TimeDelta::zero()) }
    }

    /// How long was promised: from the start, or from when it was moved.
    #[must_use]
    pub fn promised(&self) -> TimeDelta {
        self.return_at - self.promised_at()
    }

    /// Moves the return, so long from now.
    ///
    /// # Errors
    /// [`Invalid`] naming `timeOut`, where it was moved before: once is a new promise, twice is none (domain.md section 4).
    pub fn reschedule(&mut self, length: TimeOutLength, now: &Now) -> Result<(), Invalid> {
        if self.moved.is_some() {
            return Err(Invalid::new("timeOut", Why::TimeOutMoved));
        }
        self.moved = Some(Moved { at: now.utc(), zone: now.zone(), from: self.return_at });
        self.return_at = now.utc() + length.span();
        Ok(())
    }

    /// Comes back; what follows can be said at once, or once afterwards.
    pub fn come_back(&mut self, after: Option<Afterwards>, now: DateTime<Utc>) {
        match &mut self.ended {
            None => self.ended = Some(Ended { at: now, end: End::Back(after) }),
            Some(Ended { end: End::Back(said @ None), .. }) => *said = after,
            Some(_) => {}
        }
    }

    /// Ends it before the return.
    pub const fn call_off(&mut self, now: DateTime<Utc>) {
        self.closes(End::CalledOff, now);
    }

    /// Closes it by itself.
    pub const fn lapse(&mut self, now: DateTime<Utc>) {
        self.closes(End::Lapsed, now);
    }

    const fn closes(&mut self, end: End, at: DateTime<Utc>) {
        if self.ended.is_none() {
            self.ended = Some(Ended { at, end });
        }
    }
}

/// A line of its own in a sentence has no breaks in it.
fn one_line(typed: &str) -> String {
    typed.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests;
