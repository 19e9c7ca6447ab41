//! The daily nudge as a reminder.

use attune_core::{NudgeDue, NudgeEvent, NudgePlan, ReturnView, SlotView};

use crate::attune::Attune;
use crate::error::ErrorCode;
use crate::now::Now;

#[uniffi::export]
impl Attune {
    /// The coming reminders, at most the budget (1 to 60). They take the place of all that were scheduled before.
    ///
    /// Errors: `InvalidInput` (budget, now, zone).
    pub fn nudges(&self, now: &Now, budget: u32) -> Result<NudgePlan, ErrorCode> {
        Ok(self.core.nudges(&now.read()?, budget)?)
    }

    /// A reminder's alarm rings: what to show, if anything. That it fired, or was missed, is on the disk when this returns.
    ///
    /// Errors: `InvalidInput` (id, budget, now, zone), `DiskFull`, `ReadOnly`, `Busy`.
    pub fn nudge_due(&self, id: &str, now: &Now, budget: u32) -> Result<NudgeDue, ErrorCode> {
        Ok(self.core.nudge_due(id, &now.read()?, budget)?)
    }

    /// Keeps what became of a reminder, and plans anew.
    ///
    /// Errors: `InvalidInput` (id, budget, now, zone), `DiskFull`, `ReadOnly`, `Busy`.
    pub fn nudge_event(&self, id: &str, event: NudgeEvent, now: &Now, budget: u32) -> Result<NudgePlan, ErrorCode> {
        Ok(self.core.nudge_event(id, event, &now.read()?, budget)?)
    }
}

/// The coming reminders.
#[uniffi::remote(Record)]
pub struct NudgePlan {
    /// Soonest first. What was scheduled before and is not here is to be taken back.
    pub slots: Vec<SlotView>,
    /// The reminder of the promised return, while a time-out is open. Beside the budget and the quiet hours: it was agreed.
    pub time_out_return: Option<ReturnView>,
    /// What the plan comes to, in words.
    pub sentence: String,
}

/// What a reminder that is due comes to.
#[uniffi::remote(Record)]
pub struct NudgeDue {
    /// What to show now; absent where it was answered, came too late, or is none of the plan any more.
    pub show: Option<SlotView>,
    /// The reminders after it.
    pub plan: NudgePlan,
}

/// A reminder in words. Title and body are for an unlocked screen; the public ones say nothing to whoever else looks.
#[uniffi::remote(Record)]
pub struct SlotView {
    /// Its name, `daily-2026-03-10`.
    pub id: String,
    /// When it is due, RFC 3339 with the offset of the zone; may lie up to 90 minutes back, and is then due at once.
    pub at: String,
    /// The same, in milliseconds since 1970.
    pub at_ms: i64,
    /// The zone it was planned in.
    pub zone: String,
    /// What kind of reminder: `daily`.
    pub kind: String,
    /// The nudge's id.
    pub text_id: String,
    /// A few words.
    pub title: String,
    /// One concrete act.
    pub body: String,
    /// What a lock screen may show: neither name nor role nor tension.
    pub public_title: String,
    /// The same, under it.
    pub public_body: String,
    /// The id of the exercise it leads to, if any.
    pub exercise: Option<String>,
    /// Why it is this one.
    pub why: String,
}

/// The reminder of a promised return, in words. Rung exactly then, whatever the hour; title and body are for an unlocked screen.
#[uniffi::remote(Record)]
pub struct ReturnView {
    /// Its name, `return-` and the time-out's id: of a return that is moved the same.
    pub id: String,
    /// The return, RFC 3339 with the offset of the zone in which it was said; may lie up to 90 minutes back, and is then shown at
    /// once, if it was not shown before.
    pub at: String,
    /// The same instant, in milliseconds since 1970. It is what counts: neither a clock change nor another zone moves it.
    pub at_ms: i64,
    /// A few words.
    pub title: String,
    /// What was said.
    pub body: String,
    /// What a lock screen may show: neither name nor role nor tension.
    pub public_title: String,
    /// The same, under it.
    pub public_body: String,
}

/// What became of a reminder.
#[uniffi::remote(Enum)]
pub enum NudgeEvent {
    /// It was shown.
    Fired,
    /// The app was opened from it.
    Opened,
    /// It was done.
    Done,
    /// Put off for ten minutes.
    Later10,
    /// Put off for half an hour.
    Later30,
    /// Put off for an hour.
    Later60,
    /// Put off until 21:00.
    Tonight,
    /// Let be for today.
    NotToday,
    /// It came too late to be shown, or could not be.
    Missed,
}
