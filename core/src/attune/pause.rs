//! The Pause screen: begun, answered step by step, and gone on with by an app that was killed. Not here: which step follows which
//! (`pause`), how a tool is played (the front ends do).

use serde::Serialize;

use super::guide::Guide;
use super::{Attune, Session, SessionWish, nudges};
use crate::error::{Error, Invalid, Missing, Why};
use crate::exercise::{Catalogue, Dose, ExerciseId, Gate, GateState, Outcome, Run, Timeline};
use crate::moment::{Entropy, Heat, Pull};
use crate::pause::{Left, Pause, PauseInput, PauseStep, Tools};
use crate::settings::Choice;
use crate::store::{pauses, runs};
use crate::time::Now;

/// A tool that was left sooner was not tried.
const TRIED_MILLIS: u64 = 1_000;

/// A pause as it is shown: one step, whole.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PauseView {
    /// Its id.
    pub id: String,
    /// Where it stands.
    pub step: PauseStep,
    /// What plays: the breath, or the tool in hand.
    pub exercise: Option<String>,
    /// How strong it was at first, 0 to 10.
    pub before: Option<u8>,
    /// How strong it was after the last tool.
    pub after: Option<u8>,
    /// What can be chosen: tools while one is in hand, ways on at the end; else nothing.
    pub choices: Vec<Choice>,
    /// The pull that was said.
    #[serde(skip)]
    pub pull: Option<Pull>,
    /// The pull that lies under the thumb; not chosen for that.
    #[serde(skip)]
    pub likely_pull: Pull,
    /// What is asked, or what is in hand.
    #[serde(skip)]
    pub title: String,
    /// Beneath it, if there is more to say.
    #[serde(skip)]
    pub hint: Option<String>,
    /// Everything a player needs, where something plays.
    #[serde(skip)]
    pub session: Option<Session>,
}

/// An answer as a front end brings it: one of these, and a pull with it or alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PauseAnswer {
    /// How strong it is inside.
    pub heat: Option<Heat>,
    /// Where the pull goes.
    pub pull: Option<Pull>,
    /// Came to the end of the breath or the tool.
    pub done: bool,
    /// Goes on without it.
    pub skip: bool,
    /// It makes it worse.
    pub worse: bool,
    /// One of the choices.
    pub next: Option<String>,
}

impl PauseAnswer {
    /// In the order in which they count.
    ///
    /// # Errors
    /// [`Invalid`] naming `answer`: none, or two at once.
    fn inputs(&self) -> Result<Vec<PauseInput>, Invalid> {
        let acts = [
            self.heat.map(PauseInput::Heat),
            self.done.then_some(PauseInput::Done),
            self.skip.then_some(PauseInput::Skip),
            self.worse.then_some(PauseInput::Worse),
            self.next.clone().map(PauseInput::Choose),
        ];
        let acts: Vec<_> = acts.into_iter().flatten().collect();
        if acts.len() > 1 || (acts.is_empty() && self.pull.is_none()) {
            return Err(Invalid::new("answer", Why::OneAnswer));
        }
        // The pull first: a tool is chosen by it.
        Ok(self.pull.map(PauseInput::Pull).into_iter().chain(acts).collect())
    }
}

impl Attune {
    /// The Pause button: a new pause, which breathes at once. One that is still open is closed as it was left.
    ///
    /// # Errors
    /// [`crate::StoreError`].
    pub fn start_pause(&self, now: &Now, entropy: Entropy) -> Result<PauseView, Error> {
        let pause = Pause::begin(entropy.id_now(now), now.utc(), now.zone());
        let tools = self.store.write(|tx| {
            if let Some(mut left) = pauses::last_open(tx)? {
                left.step = PauseStep::Closed;
                pauses::keep(tx, &left)?;
            }
            pauses::keep(tx, &pause)?;
            tools(&Guide::read(tx, now)?)
        })?;
        self.shown(&pause, &tools)
    }

    /// The pause that goes on; `None` where there is none.
    ///
    /// # Errors
    /// [`crate::StoreError`].
    pub fn pause(&self, now: &Now) -> Result<Option<PauseView>, Error> {
        let open = self.store.read(|conn| {
            let open = pauses::last_open(conn)?.filter(|pause| pause.is_open(now.utc()));
            open.map(|pause| Ok::<_, Error>((pause, tools(&Guide::read(conn, now)?)?))).transpose()
        })?;
        open.map(|(pause, tools)| self.shown(&pause, &tools)).transpose()
    }

    /// Goes on with an answer; when it returns, it is on the disk, and with it the exercise that was played.
    ///
    /// # Errors
    /// [`Missing::Pause`]; [`Invalid`] naming `answer` or `next`; [`crate::StoreError`]. Nothing is changed then.
    pub fn answer_pause(&self, answer: &PauseAnswer, now: &Now, entropy: Entropy) -> Result<PauseView, Error> {
        let inputs = answer.inputs()?;
        let (pause, tools) = self.store.write(|tx| {
            let open = pauses::last_open(tx)?.filter(|pause| pause.is_open(now.utc()));
            let mut pause = open.ok_or(Error::NotFound(Missing::Pause))?;
            let tools = tools(&Guide::read(tx, now)?)?;
            for input in &inputs {
                let (before, since) = (pause.heat(), pause.since);
                let left = pause.answer(input, &tools, now.utc())?;
                match left {
                    Left::Nothing => {}
                    Left::Rated(run, heat) => {
                        runs::rate(tx, run, heat)?;
                    }
                    Left::Ran(exercise, outcome) => {
                        let played = Played { exercise, outcome, since, before };
                        if let Some(run) = played.into_run(&pause, now, entropy)? {
                            runs::add(tx, &run)?;
                            nudges::done_by(tx, &run, now)?;
                            pause.run = (pause.step == PauseStep::HeatAgain).then_some(run.id);
                        }
                    }
                }
            }
            pauses::keep(tx, &pause)?;
            Ok::<_, Error>((pause, tools))
        })?;
        self.shown(&pause, &tools)
    }

    fn shown(&self, pause: &Pause, tools: &Tools) -> Result<PauseView, Error> {
        let texts = self.texts();
        let plays = pause.plays();
        let session = plays.as_ref().map(|id| self.session(&wish(id)?)).transpose()?;
        let step = pause.step.word().replace('_', "-");
        let title = match (&session, pause.step) {
            (Some(session), PauseStep::Tool) => session.exercise.name.clone(),
            _ => texts.say(&pause_key(&step, pause)),
        };
        let names = |id: &ExerciseId| {
            let title = texts.say(&format!("exercise-{}", id.as_str().replace('_', "-")));
            Choice { value: id.as_str().to_owned(), title }
        };
        let choices = match pause.step {
            PauseStep::Tool => tools.offered(pause).iter().map(names).collect(),
            PauseStep::Next => pause
                .ways_on(tools)
                .into_iter()
                .map(|way| Choice {
                    value: way.word().to_owned(),
                    title: texts.say(&format!("way-on-{}", way.word().replace('_', "-"))),
                })
                .collect(),
            PauseStep::Breathe | PauseStep::Heat | PauseStep::HeatAgain | PauseStep::Closed => Vec::new(),
        };
        let hint = match pause.step {
            PauseStep::Heat | PauseStep::HeatAgain => Some(texts.say("pause-heat-hint")),
            PauseStep::Tool => session.as_ref().map(|session| session.exercise.how.clone()),
            PauseStep::Next => Some(texts.say("pause-next-hint")),
            PauseStep::Breathe | PauseStep::Closed => None,
        };
        Ok(PauseView {
            id: pause.id.to_string(),
            step: pause.step,
            exercise: plays.map(|id| id.as_str().to_owned()),
            before: pause.before.map(Heat::value),
            after: pause.after.map(Heat::value),
            choices,
            pull: pause.pull,
            likely_pull: tools.likely_pull(),
            title,
            hint,
            session,
        })
    }
}

/// The sentence of a step; at the end, of the way on that was taken.
fn pause_key(step: &str, pause: &Pause) -> String {
    match pause.next {
        Some(way) if pause.step == PauseStep::Closed => format!("pause-closed-{}", way.word().replace('_', "-")),
        _ => format!("pause-{step}"),
    }
}

fn tools(guide: &Guide) -> Result<Tools, Error> {
    Tools::open_to(guide.likely_pull(), guide.settings.gate(Gate::Cold) == GateState::Passed)
}

/// An exercise in the short form that a pause plays.
fn wish(id: &ExerciseId) -> Result<SessionWish, Error> {
    let exercise = Catalogue::get()?.find(id.as_str()).ok_or(Error::NotFound(Missing::Exercise))?;
    let dose = exercise.pause_cycles.map_or(Dose::Default, Dose::Cycles);
    Ok(SessionWish { exercise: id.as_str().to_owned(), variant: None, dose })
}

/// What was played in a step.
struct Played {
    exercise: ExerciseId,
    outcome: Outcome,
    since: chrono::DateTime<chrono::Utc>,
    before: Option<Heat>,
}

impl Played {
    /// As it is stored; `None` where it was left at once.
    fn into_run(self, pause: &Pause, now: &Now, entropy: Entropy) -> Result<Option<Run>, Error> {
        let exercise = Catalogue::get()?.find(self.exercise.as_str()).ok_or(Error::NotFound(Missing::Exercise))?;
        let planned_millis = Timeline::of(exercise, wish(&self.exercise)?.dose)?.total_millis;
        let elapsed = u64::try_from((now.utc() - self.since).num_milliseconds()).unwrap_or(0);
        let done_millis = if self.outcome == Outcome::Finished { planned_millis } else { elapsed.min(planned_millis) };
        Ok((done_millis >= TRIED_MILLIS || self.outcome == Outcome::Worse).then(|| Run {
            id: entropy.id_now(now),
            exercise: self.exercise,
            at: self.since.min(now.utc()).max(chrono::DateTime::UNIX_EPOCH),
            zone: pause.zone,
            planned_millis,
            done_millis,
            outcome: self.outcome,
            heat_before: self.before,
            heat_after: None,
        }))
    }
}

#[cfg(test)]
mod tests;
