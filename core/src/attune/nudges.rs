//! The daily nudge as a reminder: the coming ones, what to show when one is due, and what a person answers.
//!
//! Not here: when they are due (`nudge::plan`), showing them (the front ends do).
//!
//! # Why a front end asks before it shows one
//! An alarm that was set in March may ring in April: the phone was off, the clock was set, the person answered elsewhere. So an
//! alarm shows nothing by itself. It asks, with the time it is now, and shows what it is given, if anything.

use serde::Serialize;

use super::{Attune, SEED};
use crate::error::{Error, Invalid, Why};
use crate::nudge::{Happened, Happenings, LATE, Nudge, NudgeEvent, NudgeRole, Nudges, Slot, SlotId, plan};
use crate::settings::Settings;
use crate::store::{moments, nudge_events, settings};
use crate::text::Texts;
use crate::time::{Now, rfc3339};

/// The most reminders that are planned at once: what stays clear of the 64 that iOS keeps (domain.md section 5).
const BUDGET_MAX: u32 = 60;

/// How many days back an episode's pull still speaks for the role; older, the usual pull does (design choice).
pub(super) const ROLE_DAYS: i64 = 14;

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

/// The coming reminders.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NudgePlan {
    /// Soonest first. What was scheduled before and is not here is to be taken back.
    pub slots: Vec<SlotView>,
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
        let slot = plan::plan(around.settings.reminder, &around.happenings, now, 1).into_iter().find(|slot| slot.id == id);
        let is_due = slot.filter(|slot| slot.at <= now.utc() && !plan::is_quiet_at(now.utc(), now.zone()));
        let event = match is_due {
            Some(_) => Some(NudgeEvent::Fired),
            None => around.is_over(id, now).then_some(NudgeEvent::Missed),
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
    /// [`Invalid`] naming `id` or `budget`; [`crate::StoreError`].
    pub fn nudge_event(&self, id: &str, event: NudgeEvent, now: &Now, budget: u32) -> Result<NudgePlan, Error> {
        let (id, budget) = (SlotId::read(id)?, checked(budget)?);
        self.store.write(|tx| nudge_events::add(tx, id, Happened { event, at: now.utc() }))?;
        self.around(now)?.plan(budget, now, self.texts())
    }

    fn around(&self, now: &Now) -> Result<Around, Error> {
        let (day, zone) = (now.day(), now.zone());
        let recent = day.plus(-ROLE_DAYS).start(zone).timestamp_millis();
        let (starts, ends) = (day.start(zone).timestamp_millis(), day.plus(1).start(zone).timestamp_millis());
        self.store.read(|conn| {
            let kept = settings::all(conn)?;
            Ok::<_, Error>(Around {
                seed: kept.get(SEED).and_then(|seed| seed.parse().ok()).unwrap_or_default(),
                settings: Settings::of(&kept),
                pull_before_today: moments::last_pull(conn, recent, starts)?,
                last_pull: moments::last_pull(conn, recent, ends)?,
                happenings: nudge_events::since(conn, SlotId(day.plus(-1)))?,
            })
        })
    }
}

/// What a plan depends on.
struct Around {
    seed: u64,
    settings: Settings,
    pull_before_today: Option<crate::moment::Pull>,
    last_pull: Option<crate::moment::Pull>,
    happenings: Happenings,
}

impl Around {
    fn plan(&self, budget: usize, now: &Now, texts: Texts) -> Result<NudgePlan, Error> {
        let slots = plan::plan(self.settings.reminder, &self.happenings, now, budget);
        let views = slots.into_iter().map(|slot| self.view(slot, now, texts)).collect::<Result<Vec<_>, _>>()?;
        let sentence = if self.settings.reminder.on {
            texts.say_with("reminder-on", &[("time", self.settings.reminder.time.to_string().into())])
        } else {
            texts.say("reminder-off")
        };
        Ok(NudgePlan { slots: views, sentence })
    }

    /// Today's reminder is Today's nudge, whatever was logged since the morning.
    fn nudge(&self, slot: Slot, now: &Now) -> Result<&'static Nudge, Error> {
        let pull = if slot.id.0 == now.day() { self.pull_before_today } else { self.last_pull };
        Nudges::get()?.of_day(self.seed, slot.id.0, pull.unwrap_or(self.settings.usual_pull))
    }

    fn view(&self, slot: Slot, now: &Now, texts: Texts) -> Result<SlotView, Error> {
        let nudge = self.nudge(slot, now)?;
        let why = match nudge.role {
            NudgeRole::Reaching => "reminder-why-reaching",
            NudgeRole::PullingAway => "reminder-why-pulling-away",
            NudgeRole::Both => "reminder-why-both",
        };
        Ok(SlotView {
            id: slot.id.to_string(),
            at: rfc3339(slot.at, now.zone()),
            at_ms: slot.at.timestamp_millis(),
            zone: now.zone().name().to_owned(),
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

    /// Whether a reminder that nobody has seen is too late by now.
    fn is_over(&self, id: SlotId, now: &Now) -> bool {
        let minutes = i64::from(self.settings.reminder.time.minutes());
        let at = id.0.at_minutes(minutes, now.zone());
        self.settings.reminder.on && !self.happenings.contains_key(&id) && at + LATE < now.utc()
    }
}

fn checked(budget: u32) -> Result<usize, Invalid> {
    let refused = Invalid::new("budget", Why::Budget);
    if (1..=BUDGET_MAX).contains(&budget) { usize::try_from(budget).map_err(|_| refused) } else { Err(refused) }
}
