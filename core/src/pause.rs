//! The hard moment: five seconds with one slow breath, heat, one tool, heat again, one way on. A pure state machine.
//!
//! Lives here: the steps, what each answer leads to, which tool fits (domain.md section 4), which ways on are offered. Not here:
//! keeping it (`store::pauses`), its words (`text`), playing a tool (the front ends do, from a timeline).
//!
//! # What never happens
//! A tool with a hold; cold without its self-check; a tool that made it worse, again; a step that can't be skipped; a dead end.

mod tools;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};
use uuid::Uuid;

use crate::error::{Invalid, Why};
use crate::exercise::{ExerciseId, GROUNDING, Outcome, PAUSE};
use crate::moment::{Heat, Pull, words};
use crate::zone::Zone;

#[cfg(test)]
use tools::CHOICES_MAX;
pub use tools::Tools;

/// A pause that was left this long ago is over; whoever taps Pause then begins anew (design choice).
const OPEN_FOR: TimeDelta = TimeDelta::minutes(30);

/// From here on it is still strong inside after a tool: a time-out is offered first, words last (domain.md section 4).
const STILL_STRONG: u8 = 7;

words! {
    /// Where a pause stands.
    PauseStep, "step", Step {
        /// One slow breath out, five seconds; nothing to choose and nothing to read.
        Breathe,
        /// How strong is it inside?
        Heat,
        /// One tool of about half a minute to a minute and a half.
        Tool,
        /// How strong is it now?
        HeatAgain,
        /// One way on.
        Next,
        /// It is over.
        Closed,
    }
}

words! {
    /// A way on out of a pause.
    WayOn, "next", PauseChoice {
        /// Say it softly.
        SaySoftly,
        /// Ask for a time-out with a promised return.
        TimeOut,
        /// Go on talking.
        GoOn,
        /// Another tool.
        Another,
        /// Help from people.
        Help,
    }
}

/// What a person does in a pause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PauseInput {
    /// Says how strong it is inside.
    Heat(Heat),
    /// Says where the pull goes.
    Pull(Pull),
    /// Came to the end of the breath or the tool.
    Done,
    /// Goes on without it.
    Skip,
    /// It makes it worse.
    Worse,
    /// Chooses what the step offers: a tool, or a way on.
    Choose(String),
}

/// A pause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pause {
    /// `UUIDv7`.
    pub id: Uuid,
    /// When it began.
    pub at: DateTime<Utc>,
    /// The zone the person was in.
    pub zone: Zone,
    /// Where it stands.
    pub step: PauseStep,
    /// When that step began.
    pub since: DateTime<Utc>,
    /// The pull, if it was said.
    pub pull: Option<Pull>,
    /// The tool in hand, or the last one.
    pub tool: Option<ExerciseId>,
    /// The stored run of the last tool, which is asked about.
    pub run: Option<Uuid>,
    /// How strong it was at first.
    pub before: Option<Heat>,
    /// How strong it was after the last tool.
    pub after: Option<Heat>,
    /// The tools that were tried.
    pub tried: Vec<ExerciseId>,
    /// Those of them that made it worse.
    pub worse: Vec<ExerciseId>,
    /// The way on that was taken.
    pub next: Option<WayOn>,
}

/// What a step leaves to be stored beside the pause itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Left {
    /// Nothing.
    Nothing,
    /// This exercise was played, and ended like this.
    Ran(ExerciseId, Outcome),
    /// The last tool is rated.
    Rated(Uuid, Heat),
}

impl Pause {
    /// Begins with the breath.
    #[must_use]
    pub const fn begin(id: Uuid, at: DateTime<Utc>, zone: Zone) -> Self {
        Self {
            id,
            at,
            zone,
            step: PauseStep::Breathe,
            since: at,
            pull: None,
            tool: None,
            run: None,
            before: None,
            after: None,
            tried: Vec::new(),
            worse: Vec::new(),
            next: None,
        }
    }

    /// Whether it goes on where it was left. A clock that was set back leaves it open.
    #[must_use]
    pub fn is_open(&self, now: DateTime<Utc>) -> bool {
        self.step != PauseStep::Closed && now - self.since < OPEN_FOR
    }

    /// What played, or would: the breath, then the tool in hand.
    #[must_use]
    pub fn plays(&self) -> Option<ExerciseId> {
        match self.step {
            PauseStep::Breathe => ExerciseId::read(PAUSE).ok(),
            PauseStep::Tool => self.tool.clone(),
            PauseStep::Heat | PauseStep::HeatAgain | PauseStep::Next | PauseStep::Closed => None,
        }
    }

    /// The heat that the next tool is chosen by: the last one that was said.
    #[must_use]
    pub fn heat(&self) -> Option<Heat> {
        self.after.or(self.before)
    }

    /// The ways on that this pause offers, the fitting one first.
    #[must_use]
    pub fn ways_on(&self, tools: &Tools) -> Vec<WayOn> {
        use WayOn::{Another, GoOn, Help, SaySoftly, TimeOut};
        if self.has_made_worse(GROUNDING) {
            return vec![TimeOut, Help];
        }
        let is_strong = self.heat().is_some_and(|heat| heat.value() >= STILL_STRONG);
        let mut ways = if is_strong || !self.worse.is_empty() {
            vec![TimeOut, Another, Help, GoOn, SaySoftly]
        } else {
            vec![SaySoftly, TimeOut, GoOn, Another, Help]
        };
        if tools.next(self).is_empty() {
            ways.retain(|way| *way != Another);
        }
        ways
    }

    /// Goes on with an answer, at `now`. What is to be stored beside the pause comes back.
    ///
    /// # Errors
    /// [`Invalid`] naming `answer`, where the step asks something else, or `next`, where it does not offer that; nothing is
    /// changed then.
    pub fn answer(&mut self, input: &PauseInput, tools: &Tools, now: DateTime<Utc>) -> Result<Left, Invalid> {
        use PauseInput::{Choose, Done, Heat, Pull, Skip, Worse};
        let left = match (self.step, input) {
            (PauseStep::Breathe | PauseStep::Heat | PauseStep::Tool, Pull(pull)) => {
                self.pull = Some(*pull);
                return Ok(Left::Nothing);
            }
            (PauseStep::Breathe, Done) => self.to(PauseStep::Heat, ran(PAUSE, Outcome::Finished)),
            (PauseStep::Breathe, Skip) => self.to(PauseStep::Heat, Left::Nothing),
            (PauseStep::Breathe, Worse) => {
                let left = ran(PAUSE, Outcome::Worse);
                self.takes(tools.grounding());
                left
            }
            (PauseStep::Breathe | PauseStep::Heat, Heat(heat)) => {
                self.before = Some(*heat);
                self.takes_next(tools)
            }
            (PauseStep::Heat, Skip) => self.takes_next(tools),
            (PauseStep::Tool, Choose(id)) => {
                let offered = tools.offered(self).into_iter().find(|tool| tool.as_str() == id);
                self.takes(Some(offered.ok_or(Invalid::new("next", Why::PauseChoice))?));
                Left::Nothing
            }
            (PauseStep::Tool, Done) => {
                let left = self.left_tool(Outcome::Finished);
                self.to(PauseStep::HeatAgain, left)
            }
            (PauseStep::Tool, Skip) => {
                let left = self.left_tool(Outcome::Stopped);
                self.to(PauseStep::Next, left)
            }
            (PauseStep::Tool, Worse) => self.gets_worse(tools),
            (PauseStep::HeatAgain, Heat(heat)) => self.is_rated(*heat),
            (PauseStep::HeatAgain, Worse) => {
                self.made_worse();
                self.to(PauseStep::Next, Left::Nothing)
            }
            (PauseStep::HeatAgain, Skip) => self.to(PauseStep::Next, Left::Nothing),
            (PauseStep::Next, Choose(word)) => self.goes_on(word, tools)?,
            (PauseStep::Next, Skip | Done) => self.to(PauseStep::Closed, Left::Nothing),
            _ => return Err(Invalid::new("answer", Why::PauseAnswer)),
        };
        self.since = now;
        Ok(left)
    }

    fn to(&mut self, step: PauseStep, left: Left) -> Left {
        self.step = step;
        left
    }

    /// The tool that fits next; where none is left, the ways on.
    fn takes_next(&mut self, tools: &Tools) -> Left {
        let next = tools.next(self).into_iter().next();
        self.takes(next);
        Left::Nothing
    }

    fn takes(&mut self, tool: Option<ExerciseId>) {
        self.run = None;
        self.step = if tool.is_some() { PauseStep::Tool } else { PauseStep::Next };
        if let Some(tool) = tool {
            self.tool = Some(tool);
        }
    }

    fn left_tool(&mut self, outcome: Outcome) -> Left {
        let Some(tool) = self.tool.clone() else { return Left::Nothing };
        if !self.tried.contains(&tool) {
            self.tried.push(tool.clone());
        }
        Left::Ran(tool, outcome)
    }

    fn made_worse(&mut self) {
        if let Some(tool) = self.tool.clone()
            && !self.worse.contains(&tool)
        {
            self.worse.push(tool);
        }
    }

    /// Worse after a tool: grounding, and never that tool again. Worse after grounding: the ways to people.
    fn gets_worse(&mut self, tools: &Tools) -> Left {
        let left = self.left_tool(Outcome::Worse);
        self.made_worse();
        let grounding = if self.has_made_worse(GROUNDING) { None } else { tools.grounding() };
        self.takes(grounding);
        left
    }

    /// A tool after which it is stronger inside is not offered again.
    fn is_rated(&mut self, heat: Heat) -> Left {
        if self.heat().is_some_and(|before| heat > before) {
            self.made_worse();
        }
        self.after = Some(heat);
        let left = self.run.map_or(Left::Nothing, |run| Left::Rated(run, heat));
        self.to(PauseStep::Next, left)
    }

    fn goes_on(&mut self, word: &str, tools: &Tools) -> Result<Left, Invalid> {
        let way = WayOn::read(word)?;
        if !self.ways_on(tools).contains(&way) {
            return Err(Invalid::new("next", Why::PauseChoice));
        }
        if way == WayOn::Another {
            return Ok(self.takes_next(tools));
        }
        self.next = Some(way);
        Ok(self.to(PauseStep::Closed, Left::Nothing))
    }

    fn has_made_worse(&self, id: &str) -> bool {
        self.worse.iter().any(|tool| tool.as_str() == id)
    }
}

fn ran(id: &str, outcome: Outcome) -> Left {
    ExerciseId::read(id).map_or(Left::Nothing, |exercise| Left::Ran(exercise, outcome))
}

#[cfg(test)]
mod tests;
