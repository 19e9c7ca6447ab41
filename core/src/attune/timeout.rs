//! The Time-out screen: begun with its promised return, moved once, called off, come back from. Not here: what may follow what
//! (`timeout`), the sentences about one (`attune::timeout::view`), ringing at the return (the front ends do, from the plan).

mod begin;
mod view;

use rusqlite::{Connection, Transaction};
use serde::Serialize;

pub use begin::{TimeOutBegin, TimeOutDuration};
pub use view::TimeOutView;
pub(super) use view::clock;

use super::Attune;
use super::guide::Guide;
use crate::error::{Error, Invalid, Missing, Why};
use crate::moment::{Entropy, Pull};
use crate::store::{StoreError, time_outs};
use crate::time::{Day, Now};
use crate::timeout::{AfterReturn, Afterwards, TimeOut, TimeOutLength};

/// The Time-out screen: one that is there, or what a new one begins with, or both where one has just ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TimeOutPage {
    /// The one that runs or is due; or the one that has just ended.
    pub time_out: Option<TimeOutView>,
    /// What a new one begins with; absent while one runs or is due.
    #[serde(skip)]
    pub begin: Option<TimeOutBegin>,
}

/// A time-out as a front end begins it. It has no `Debug`: no log can hold what was typed.
#[derive(Clone, PartialEq, Eq)]
pub struct TimeOutInput {
    /// How long, 20 to 1440 minutes.
    pub minutes: i64,
    /// Where the person goes, as typed.
    pub place: Option<String>,
    /// The signal the two agreed on, as typed.
    pub signal: Option<String>,
    /// Where the pull goes; `None`: not said, which is kept as unsure.
    pub pull: Option<Pull>,
}

/// The return as a front end brings it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TimeOutReturn {
    /// How it goes on, if that can be said already.
    pub how: Option<AfterReturn>,
    /// The day something is put aside to, `2026-03-14`.
    pub day: Option<String>,
}

impl TimeOutReturn {
    fn read(&self, now: &Now) -> Result<Option<Afterwards>, Invalid> {
        match (self.how, self.day.as_deref()) {
            (Some(how), day) => Afterwards::read(how, day, now).map(Some),
            (None, Some(_)) => Err(Invalid::new("day", Why::AsideDay)),
            (None, None) => Ok(None),
        }
    }
}

impl TimeOutInput {
    fn read(&self, entropy: Entropy, now: &Now) -> Result<TimeOut, Invalid> {
        let typed = |text: &Option<String>| text.clone().unwrap_or_default();
        Ok(TimeOut {
            place: TimeOut::place(&typed(&self.place))?,
            signal: TimeOut::signal(&typed(&self.signal))?,
            pull: self.pull.unwrap_or_default(),
            ..TimeOut::begin(entropy.id_now(now), TimeOutLength::new(self.minutes)?, now)
        })
    }
}

impl Attune {
    /// The Time-out screen.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn time_out(&self, now: &Now) -> Result<TimeOutPage, Error> {
        self.store.read(|conn| {
            let shown = match time_outs::not_ended(conn)? {
                // One that has lapsed is said to be over until the next begins.
                Some(time_out) => Some(time_out),
                None => still_asked(conn, now)?,
            };
            self.page(conn, shown.as_ref(), now)
        })
    }

    /// Begins one; the return is promised with it. When this returns, it is on the disk.
    ///
    /// # Errors
    /// [`Invalid`] naming `minutes`, `place`, `signal`, or `timeOut` where one runs or is due; [`StoreError`]. Nothing is changed
    /// then.
    pub fn start_time_out(&self, input: &TimeOutInput, now: &Now, entropy: Entropy) -> Result<TimeOutPage, Error> {
        let time_out = input.read(entropy, now)?;
        self.store.write(|tx| {
            if let Some(mut before) = time_outs::not_ended(tx)? {
                if before.is_open(now.utc()) {
                    return Err(Invalid::new("timeOut", Why::TimeOutRuns).into());
                }
                before.lapse(now.utc());
                time_outs::keep(tx, &before)?;
            }
            time_outs::keep(tx, &time_out)?;
            self.page(tx, Some(&time_out), now)
        })
    }

    /// Comes back, before the time or after it. How it goes on can be said at once, or once on the same day.
    ///
    /// # Errors
    /// [`Missing::TimeOut`]; [`Invalid`] naming `day`; [`StoreError`]. Nothing is changed then.
    pub fn return_from_time_out(&self, back: &TimeOutReturn, now: &Now) -> Result<TimeOutPage, Error> {
        let after = back.read(now)?;
        self.store.write(|tx| {
            let mut time_out = match open(tx, now)? {
                Some(time_out) => time_out,
                None => still_asked(tx, now)?.ok_or(Error::NotFound(Missing::TimeOut))?,
            };
            time_out.come_back(after, now.utc());
            time_outs::keep(tx, &time_out)?;
            self.page(tx, Some(&time_out), now)
        })
    }

    /// Moves the return, once, so many minutes from now (20 to 1440), with new words for the other.
    ///
    /// # Errors
    /// [`Invalid`] naming `minutes`, or `timeOut` where it was moved before; [`Missing::TimeOut`]; [`StoreError`]. Nothing is
    /// changed then.
    pub fn reschedule_time_out(&self, minutes: i64, now: &Now) -> Result<TimeOutPage, Error> {
        let length = TimeOutLength::new(minutes)?;
        self.store.write(|tx| {
            let mut time_out = open(tx, now)?.ok_or(Error::NotFound(Missing::TimeOut))?;
            time_out.reschedule(length, now)?;
            time_outs::keep(tx, &time_out)?;
            self.page(tx, Some(&time_out), now)
        })
    }

    /// Calls it off: nobody has to come back any more.
    ///
    /// # Errors
    /// [`Missing::TimeOut`]; [`StoreError`].
    pub fn call_off_time_out(&self, now: &Now) -> Result<TimeOutPage, Error> {
        self.store.write(|tx| {
            let time_out = call_off(tx, now)?.ok_or(Error::NotFound(Missing::TimeOut))?;
            self.page(tx, Some(&time_out), now)
        })
    }

    fn page(&self, conn: &Connection, shown: Option<&TimeOut>, now: &Now) -> Result<TimeOutPage, Error> {
        let texts = self.texts();
        let begin = match shown {
            Some(time_out) if time_out.is_open(now.utc()) => None,
            _ => {
                let (last, guide) = (time_outs::last_said(conn)?, Guide::read(conn, now)?);
                let aside = time_outs::put_aside(conn, now.day())?;
                Some(TimeOutBegin::of(last, guide.likely_pull(), aside, now, texts))
            }
        };
        Ok(TimeOutPage { time_out: shown.map(|time_out| TimeOutView::of(time_out, now, texts)), begin })
    }
}

/// The one whose return is still to be kept.
pub(super) fn open(conn: &Connection, now: &Now) -> Result<Option<TimeOut>, StoreError> {
    Ok(time_outs::not_ended(conn)?.filter(|time_out| time_out.is_open(now.utc())))
}

/// Drops the promise of the one that is open, if there is one.
fn call_off(tx: &Transaction<'_>, now: &Now) -> Result<Option<TimeOut>, StoreError> {
    let mut found = open(tx, now)?;
    if let Some(time_out) = &mut found {
        time_out.call_off(now.utc());
        time_outs::keep(tx, time_out)?;
    }
    Ok(found)
}

/// The one from which the person came back today without saying how it goes on. Asked on that day, never after it.
fn still_asked(conn: &Connection, now: &Now) -> Result<Option<TimeOut>, StoreError> {
    let is_of_today = |time_out: &TimeOut| time_out.ended.is_some_and(|ended| Day::of(ended.at, now.zone()) == now.day());
    Ok(time_outs::last_ended(conn)?.filter(|time_out| time_out.asks_how() && is_of_today(time_out)))
}

#[cfg(test)]
mod tests;
