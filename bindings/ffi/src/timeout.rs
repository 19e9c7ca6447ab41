//! Time-out: agreed, with a promised return.

use attune_core::{
    AfterReturn, Choice, Entropy, Pull, TimeOutBegin, TimeOutDuration, TimeOutInput, TimeOutPage, TimeOutReturn, TimeOutState,
    TimeOutView,
};

use crate::attune::Attune;
use crate::error::ErrorCode;
use crate::now::Now;

#[uniffi::export]
impl Attune {
    /// The Time-out screen: the one that runs or is due, or what a new one begins with.
    ///
    /// Errors: `InvalidInput` (now, zone), `WrongKeyOrDamaged`.
    pub fn time_out(&self, now: &Now) -> Result<TimeOutPage, ErrorCode> {
        Ok(self.core.time_out(&now.read()?)?)
    }

    /// Begins one; the return is promised with it. When it returns, it is on the disk. Plan the reminders anew. Entropy is 16 fresh
    /// random bytes.
    ///
    /// Errors: `InvalidInput` (minutes, place, signal, entropy, now, zone; timeOut where one runs or is due), `DiskFull`,
    /// `ReadOnly`, `Busy`; nothing is changed then.
    pub fn start_time_out(&self, input: &TimeOutInput, now: &Now, entropy: Vec<u8>) -> Result<TimeOutPage, ErrorCode> {
        Ok(self.core.start_time_out(input, &now.read()?, Entropy::read(&entropy)?)?)
    }

    /// Comes back, before the time or after it. How it goes on can be said at once, or once on the same day. Plan the reminders
    /// anew.
    ///
    /// Errors: `NotFound` where none is open or asked about, `InvalidInput` (day, now, zone), `DiskFull`, `ReadOnly`, `Busy`;
    /// nothing is changed then.
    pub fn return_from_time_out(&self, back: &TimeOutReturn, now: &Now) -> Result<TimeOutPage, ErrorCode> {
        Ok(self.core.return_from_time_out(back, &now.read()?)?)
    }

    /// Moves the return, once, so many minutes from now (20 to 1440), with new words for the other. Plan the reminders anew.
    ///
    /// Errors: `NotFound` where none is open, `InvalidInput` (minutes, now, zone; timeOut where it was moved before), `DiskFull`,
    /// `ReadOnly`, `Busy`; nothing is changed then.
    pub fn reschedule_time_out(&self, minutes: i64, now: &Now) -> Result<TimeOutPage, ErrorCode> {
        Ok(self.core.reschedule_time_out(minutes, &now.read()?)?)
    }

    /// Calls it off: nobody has to come back any more. Plan the reminders anew.
    ///
    /// Errors: `NotFound` where none is open, `InvalidInput` (now, zone), `DiskFull`, `ReadOnly`, `Busy`.
    pub fn call_off_time_out(&self, now: &Now) -> Result<TimeOutPage, ErrorCode> {
        Ok(self.core.call_off_time_out(&now.read()?)?)
    }
}

/// Where a time-out stands. None of these is a mark: they are recorded without comment.
#[uniffi::remote(Enum)]
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

/// A way to go on after the return.
#[uniffi::remote(Enum)]
pub enum AfterReturn {
    /// We talked.
    Talked,
    /// Another time-out.
    Another,
    /// Put aside to a named day.
    Aside,
    /// Let go.
    LetGo,
}

/// The Time-out screen: one that is there, or what a new one begins with, or both where one has just ended.
#[uniffi::remote(Record)]
pub struct TimeOutPage {
    /// The one that runs or is due; or the one that has just ended.
    pub time_out: Option<TimeOutView>,
    /// What a new one begins with; absent while one runs or is due.
    pub begin: Option<TimeOutBegin>,
}

/// A time-out as it is shown.
#[uniffi::remote(Record)]
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
    pub return_at_ms: i64,
    /// How long was promised, in seconds: what the countdown began at.
    pub promised_seconds: u32,
    /// The pull that its words fit.
    pub pull: Pull,
    /// Where the person went.
    pub place: Option<String>,
    /// The signal they gave.
    pub signal: Option<String>,
    /// Where it stands, in a sentence.
    pub title: String,
    /// Beneath it, if there is more to say.
    pub hint: Option<String>,
    /// What the words for the other are headed with, while they are of use.
    pub message_title: Option<String>,
    /// What to do meanwhile, and what to leave; nothing once it is due.
    pub meanwhile: Vec<String>,
    /// Exercises to do meanwhile, by their ids; nothing once it is due.
    pub exercises: Vec<Choice>,
    /// What can be done with it: `return`, `reschedule`, `off`.
    pub acts: Vec<Choice>,
    /// How long it can still last, where it can be rescheduled.
    pub durations: Vec<TimeOutDuration>,
    /// The ways to go on, where the person is back and has not said: words that `read_after_return` reads.
    pub ways: Vec<Choice>,
    /// The days to put it aside to, with them.
    pub days: Vec<Choice>,
}

/// How long one may last, and until when that would be.
#[uniffi::remote(Record)]
pub struct TimeOutDuration {
    /// In minutes, 20 to 1440.
    pub minutes: u32,
    /// "30 minutes".
    pub title: String,
    /// "back at 21:30", were it begun now.
    pub until: String,
}

/// What a new time-out begins with.
#[uniffi::remote(Record)]
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

/// A time-out as a front end begins it.
#[uniffi::remote(Record)]
pub struct TimeOutInput {
    /// How long, 20 to 1440 minutes.
    pub minutes: i64,
    /// Where the person goes, as typed.
    #[uniffi(default = None)]
    pub place: Option<String>,
    /// The signal the two agreed on, as typed.
    #[uniffi(default = None)]
    pub signal: Option<String>,
    /// Where the pull goes; absent: not said, which is kept as unsure.
    #[uniffi(default = None)]
    pub pull: Option<Pull>,
}

/// The return.
#[uniffi::remote(Record)]
pub struct TimeOutReturn {
    /// How it goes on, if that can be said already.
    #[uniffi(default = None)]
    pub how: Option<AfterReturn>,
    /// The day something is put aside to, `2026-03-14`.
    #[uniffi(default = None)]
    pub day: Option<String>,
}
