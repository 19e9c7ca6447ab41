//! The daily nudge as a reminder: the coming ones, what to show when one is due, and what a person answers.
//!
//! Not here: when they are due (`nudge::plan`), showing them (the front ends do).
//!
//! # Why a front end asks before it shows one
//! An alarm that was set in March may ring in April: the phone was off, the clock was set, the person answered elsewhere. So an
//! alarm shows nothing by itself. It asks, with the time it is now, and shows what it is given, if anything.

use rusqlite::Transaction;
use serde::Serialize;

use super::Attune;
use super::guide::Guide;
use super::timeout;
use crate::error::{Error, Invalid, Why};
use crate::exercise::{Outcome, Run};
use crate::nudge::{Happened, Happenings, NudgeEvent, NudgeRole, Slot, SlotId, plan};
use crate::store::{StoreError, nudge_events};
use crate::text::Texts;
use crate::time::{Now, rfc3339};
use crate::timeout::TimeOut;

/// The most reminders that are planned at once: what stays clear of the 64 that iOS keeps (domain.md section 5).
const BUDGET_MAX: u32 = 60;

/// A reminder in words. Title and body are for an unlocked screen; the public ones say nothing to whoever else looks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SlotView {
    /// Its name, `daily-2026-03-10`.
    pub id: String,
    /// When it is due, RFC 3339 with the offset of `zone`; may lie up to 90 minutes back, and is then due at once.
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
    /// The exercise it leads to, if any.
    pub exercise: Option<String>,
    /// Why it is this one.
    pub why: String,
}

/// The reminder of a promised return, in words. Rung exactly then, whatever the hour; title and body are for an unlocked screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
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

/// The coming reminders.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NudgePlan {
    /// Soonest first. What was scheduled before and is not here is to be taken back.
    pub slots: Vec<SlotView>,
    /// The reminder of the promised return, while a time-out is open. Beside the budget and the quiet hours: it was agreed.
    pub time_out_return: Option<ReturnView>,
    /// What the plan comes to, in words.
    pub sentence: String,
}

/// What a reminder that is due comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NudgeDue {
    /// What to show now; absent where it was answered, came too late, or is none of the plan any more.
    pub show: Option<SlotView>,
    /// The reminders after it.
    pub plan: NudgePlan,
}

impl Attune {
    /// The coming reminders, at most `budget` (1 to 60).
    ///
    /// # Errors
    /// [`Invalid`] naming `budget`; [`crate::StoreError`].
    pub fn nudges(&self, now: &Now, budget: u32) -> Result<NudgePlan, Error> {
        let budget = checked(budget)?;
        let around = self.around(now)?;
        around.plan(budget, now, self.texts())
    }

    /// A reminder's alarm rings: what to show, if anything. That it fired, or was missed, is on the disk when this returns.
    ///
    /// # Errors
    /// [`Invalid`] naming `id` or `budget`; [`crate::StoreError`].
    pub fn nudge_due(&self, id: &str, now: &Now, budget: u32) -> Result<NudgeDue, Error> {
        let (id, budget) = (SlotId::read(id)?, checked(budget)?);
        let mut around = self.around(now)?;
        let slot = plan::plan(around.guide.settings.reminder, &around.happenings, now, 1).into_iter().find(|slot| slot.id == id);
        let is_due = slot.filter(|slot| slot.at <= now.utc());
        let event = match is_due {
            Some(_) => Some(NudgeEvent::Fired),
            None => around.is_missed(id, now).then_some(NudgeEvent::Missed),
        };
        if let Some(event) = event {
            let happened = Happened { event, at: now.utc() };
            self.store.write(|tx| nudge_events::add(tx, id, happened))?;
            around.happenings.entry(id).or_default().push(happened);
        }
        let texts = self.texts();
        let show = is_due.map(|slot| around.view(slot, now, texts)).transpose()?;
        Ok(NudgeDue { show, plan: around.plan(budget, now, texts)? })
    }

    /// Keeps what became of a reminder, and plans anew.
    ///
    /// # Errors
    /// [`Invalid`] naming `id` (no reminder, or one further off than any that is planned or remembered) or `budget`;
    /// [`crate::StoreError`].
    pub fn nudge_event(&self, id: &str, event: NudgeEvent, now: &Now, budget: u32) -> Result<NudgePlan, Error> {
        let (id, budget) = (SlotId::read(id)?, checked(budget)?);
        if !is_near(id, now) {
            return Err(Invalid::new("id", Why::UnknownSlot).into());
        }
        self.store.write(|tx| nudge_events::add(tx, id, Happened { event, at: now.utc() }))?;
        self.around(now)?.plan(budget, now, self.texts())
    }

    fn around(&self, now: &Now) -> Result<Around, Error> {
        let yesterday = SlotId(now.day().plus(-1));
        let read = |conn: &_| {
            Ok::<_, StoreError>(Around {
                guide: Guide::read(conn, now)?,
                happenings: nudge_events::since(conn, yesterday)?,
                time_out: timeout::open(conn, now)?,
            })
        };
        Ok(self.store.read(read)?)
    }
}

/// Keeps that today's reminder was done, where a run was what it leads to: it does not come any more.
pub(super) fn done_by(tx: &Transaction<'_>, run: &Run, now: &Now) -> Result<(), Error> {
    let (guide, id) = (Guide::read(tx, now)?, SlotId(now.day()));
    let is_it = guide.nudge(id.0)?.exercise.as_deref() == Some(run.exercise.as_str());
    if guide.settings.reminder.on && run.outcome == Outcome::Finished && is_it {
        nudge_events::add(tx, id, Happened { event: NudgeEvent::Done, at: now.utc() })?;
    }
    Ok(())
}

/// What a plan depends on.
struct Around {
    guide: Guide,
    happenings: Happenings,
    time_out: Option<TimeOut>,
}

impl Around {
    fn plan(&self, budget: usize, now: &Now, texts: Texts) -> Result<NudgePlan, Error> {
        let slots = plan::plan(self.guide.settings.reminder, &self.happenings, now, budget);
        let views = slots.into_iter().map(|slot| self.view(slot, now, texts)).collect::<Result<Vec<_>, _>>()?;
        let sentence = if self.guide.settings.reminder.on {
            texts.say_with("reminder-on", &[("time", self.guide.settings.reminder.time.to_string().into())])
        } else {
            texts.say("reminder-off")
        };
        Ok(NudgePlan { slots: views, time_out_return: self.time_out_return(now, texts), sentence })
    }

    /// Late as a reminder may be, and no later: nobody is to be rung up for what is long past.
    fn time_out_return(&self, now: &Now, texts: Texts) -> Option<ReturnView> {
        let time_out = self.time_out.as_ref().filter(|time_out| now.utc() <= time_out.return_at + plan::LATE)?;
        let (at, zone) = (time_out.return_at, time_out.promised_in());
        let clock = timeout::clock(time_out.promised_at(), at, zone, texts);
        Some(ReturnView {
            id: format!("return-{}", time_out.id),
            at: rfc3339(at, zone),
            at_ms: at.timestamp_millis(),
            title: texts.say("timeout-reminder-title"),
            body: texts.say_with("timeout-reminder-body", &[("clock", clock.into())]),
            public_title: texts.say("timeout-reminder-public-title"),
            public_body: texts.say("timeout-reminder-public-body"),
        })
    }

    fn view(&self, slot: Slot, now: &Now, texts: Texts) -> Result<SlotView, Error> {
        let nudge = self.guide.nudge(slot.id.0)?;
        let why = match nudge.role {
            NudgeRole::Reaching => "reminder-why-reaching",
            NudgeRole::PullingAway => "reminder-why-pulling-away",
            NudgeRole::Both => "reminder-why-both",
        };
        Ok(SlotView {
            id: slot.id.to_string(),
            at: rfc3339(slot.at, now.zone()),
            at_ms: slot.at.timestamp_millis(),
            zone: now.zone().to_string(),
            kind: "daily".to_owned(),
            text_id: nudge.id.clone(),
            title: texts.say_attribute(&nudge.key(), "title"),
            body: texts.say(&nudge.key()),
            public_title: texts.say("reminder-public-title"),
            public_body: texts.say("reminder-public-body"),
            exercise: nudge.exercise.clone(),
            why: texts.say(why),
        })
    }

    /// Whether a reminder was due and nobody will see it any more.
    fn is_missed(&self, id: SlotId, now: &Now) -> bool {
        let happened = self.happenings.get(&id).map_or(&[][..], Vec::as_slice);
        is_near(id, now) && plan::is_missed(id, self.guide.settings.reminder, happened, now)
    }
}

/// Whether a reminder is one of yesterday, of today, or of the days that are planned.
fn is_near(id: SlotId, now: &Now) -> bool {
    let days = id.0.number() - now.day().number();
    (-1..plan::HORIZON_DAYS).contains(&days)
}

fn checked(budget: u32) -> Result<usize, Invalid> {
    let refused = Invalid::new("budget", Why::Budget);
    if (1..=BUDGET_MAX).contains(&budget) { usize::try_from(budget).map_err(|_| refused) } else { Err(refused) }
}
