//! The player: before a run, while it plays, after it. Keeps a run the moment it is over, however it is over.
//!
//! Not here: how it looks (`player_view`), what happens when (the core's timeline).

use std::time::Instant;

use attune_core::{Dose, Error, Heat, Outcome, RunInput, Session, SessionWish, StepView};
use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;

use super::desk::{Desk, Turn, View};
use super::frame::Hint;
use super::watch::Watch;
use super::{player_view, scale};

/// Where a run stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The dose and the heat before; nothing plays yet.
    Before,
    /// After something made it worse: grounding is offered, nothing plays yet.
    Gently,
    /// Plays, or is paused.
    Playing,
    /// Over and kept: the heat after.
    After(Outcome),
    /// Over, with one quiet sentence.
    Closing(Outcome),
}

/// An exercise on its way from before to after.
pub struct Player {
    /// What is played.
    pub session: Session,
    /// Where it stands.
    pub stage: Stage,
    /// Whether the shape stands still.
    pub still: bool,
    /// What was asked for: the way and the dose.
    pub wish: SessionWish,
    /// At one's own pace: how many steps are over.
    steps: usize,
    watch: Option<Watch>,
    /// When it began, on the wall's clock.
    began: i64,
    heat_before: Option<Heat>,
    /// The run, once it is kept.
    kept: Option<String>,
    /// When a 1 was last typed as a heat: a 0 right after it means ten.
    one: Option<Instant>,
}

impl Player {
    /// Ready to play what is wished for.
    ///
    /// # Errors
    /// [`Error::GateFirst`], where a self-check comes first; the core's.
    pub fn open(wish: SessionWish, desk: &Desk<'_>) -> Result<Self, Error> {
        let session = desk.attune.play(&wish)?;
        let still = desk.attune.settings()?.reduced_motion;
        Ok(Self {
            session,
            stage: Stage::Before,
            still,
            wish,
            steps: 0,
            watch: None,
            began: 0,
            heat_before: None,
            kept: None,
            one: None,
        })
    }

    /// How far it is, in milliseconds of its timeline.
    #[must_use]
    pub fn done(&self, desk: &Desk<'_>) -> u64 {
        if self.session.own_pace {
            return self.session.timeline.get(self.steps).map_or(self.session.total_ms, |step| step.start_ms);
        }
        self.watch.map_or(0, |watch| watch.millis(desk.at)).min(self.session.total_ms)
    }

    /// Whether it plays and stands still meanwhile.
    #[must_use]
    pub fn is_paused(&self) -> bool {
        self.stage == Stage::Playing && self.watch.is_some_and(|watch| !watch.runs())
    }

    /// The step at a time of the timeline.
    #[must_use]
    pub fn step(&self, millis: u64) -> Option<&StepView> {
        let after = self.session.timeline.partition_point(|step| step.start_ms <= millis);
        self.session.timeline.get(after.checked_sub(1)?)
    }

    fn begin(&mut self, heat: Option<Heat>, desk: &Desk<'_>) {
        self.heat_before = heat;
        self.began = desk.wall;
        self.watch = Some(Watch::start(desk.at, desk.wall));
        self.stage = Stage::Playing;
    }

    /// Keeps the run, once; one of no length is none.
    fn keep(&mut self, outcome: Outcome, desk: &Desk<'_>) -> Result<(), Error> {
        let done_millis = self.done(desk);
        if done_millis == 0 || self.kept.is_some() {
            return Ok(());
        }
        let run = RunInput {
            wish: self.wish.clone(),
            done_millis,
            began_millis_ago: u64::try_from(desk.wall.saturating_sub(self.began)).unwrap_or_default(),
            outcome,
            heat_before: self.heat_before,
            heat_after: None,
        };
        self.kept = Some(desk.attune.finish_run(&run, &desk.now()?, Desk::entropy()?)?.id);
        Ok(())
    }

    /// Ends it and keeps it at once; the heat after can follow. It is over also where it could not be kept, which is then said.
    fn end(&mut self, outcome: Outcome, desk: &Desk<'_>) -> Result<Turn, Error> {
        self.stand(desk);
        let kept = self.keep(outcome, desk);
        self.stage = if self.kept.is_some() { Stage::After(outcome) } else { Stage::Closing(outcome) };
        kept.map(|()| Turn::Stay)
    }

    /// Puts the heat after into the run.
    fn rate(&mut self, outcome: Outcome, heat: Heat, desk: &Desk<'_>) -> Result<Turn, Error> {
        self.stage = Stage::Closing(outcome);
        let Some(run) = &self.kept else { return Ok(Turn::Stay) };
        desk.attune.rate_run(run, heat).map(|()| Turn::Stay)
    }

    /// The heat that a key means here.
    fn heat(&mut self, key: KeyCode, desk: &Desk<'_>) -> Option<Heat> {
        let heat = scale::heat_on(key);
        self.one = (key == KeyCode::Char('1')).then_some(desk.at);
        heat
    }

    /// It makes it worse: keeps that and goes to grounding, or ends where this is grounding already.
    fn worse(&mut self, desk: &Desk<'_>) -> Result<Turn, Error> {
        let ended = self.end(Outcome::Worse, desk);
        if self.session.worse == self.session.exercise.id {
            self.stage = Stage::Closing(Outcome::Worse);
        } else {
            let grounding = Self::open(SessionWish::of(&self.session.worse), desk)?;
            *self = Self { stage: Stage::Gently, ..grounding };
        }
        ended
    }

    fn stand(&mut self, desk: &Desk<'_>) {
        if let Some(watch) = &mut self.watch {
            watch.pause(desk.at);
        }
    }

    fn wish(&mut self, wish: SessionWish, desk: &Desk<'_>) -> Result<Turn, Error> {
        self.session = desk.attune.session(&wish)?;
        self.wish = wish;
        Ok(Turn::Stay)
    }

    fn dose(&mut self, dose: Dose, desk: &Desk<'_>) -> Result<Turn, Error> {
        self.wish(SessionWish { dose, ..self.wish.clone() }, desk)
    }

    /// The next way to do it; where a self-check comes before that, it is asked.
    fn other_way(&mut self, desk: &Desk<'_>) -> Result<Turn, Error> {
        let ways = &self.session.exercise.variants;
        let place = ways.iter().position(|way| way.id == self.session.variant).map_or(0, |place| place + 1);
        let Some(way) = ways.iter().cycle().nth(place) else { return Ok(Turn::Stay) };
        let wish = SessionWish { variant: Some(way.id.clone()), ..SessionWish::of(&self.wish.exercise) };
        match way.gate {
            Some(gate) if !way.open => Ok(Turn::Check(gate, Some(wish))),
            _ => self.wish(wish, desk),
        }
    }

    fn minutes(&self) -> u32 {
        u32::try_from(self.session.total_ms / 60_000).unwrap_or(u32::MAX).max(1)
    }

    fn step_dose(&mut self, more: bool, desk: &Desk<'_>) -> Result<Turn, Error> {
        let next = |count: u32| if more { count.saturating_add(1) } else { count.saturating_sub(1).max(1) };
        let dose = match self.wish.dose {
            Dose::Minutes(minutes) => Dose::Minutes(next(minutes)),
            Dose::Cycles(cycles) => Dose::Cycles(next(cycles)),
            Dose::Default => Dose::Cycles(next(self.session.cycles)),
        };
        self.dose(dose, desk)
    }

    fn key_before(&mut self, key: KeyCode, desk: &Desk<'_>) -> Result<Turn, Error> {
        if let Some(heat) = self.heat(key, desk) {
            self.begin(Some(heat), desk);
            return Ok(Turn::Stay);
        }
        match key {
            KeyCode::Enter | KeyCode::Char('s' | ' ') => self.begin(None, desk),
            KeyCode::Char('m') if self.session.adjustable => return self.dose(Dose::Minutes(self.minutes()), desk),
            KeyCode::Char('c') if self.session.adjustable => return self.dose(Dose::Cycles(self.session.cycles), desk),
            KeyCode::Char('v') => return self.other_way(desk),
            KeyCode::Left | KeyCode::Char('h') if self.session.adjustable => return self.step_dose(false, desk),
            KeyCode::Right | KeyCode::Char('l') if self.session.adjustable => return self.step_dose(true, desk),
            _ => return Ok(Turn::Pass),
        }
        Ok(Turn::Stay)
    }

    fn key_playing(&mut self, key: KeyCode, desk: &Desk<'_>) -> Result<Turn, Error> {
        match key {
            KeyCode::Char('0') if scale::makes_ten(self.one, desk.at) => {
                self.heat_before = Heat::new(Heat::MAX).ok();
                Ok(Turn::Stay)
            }
            KeyCode::Enter | KeyCode::Char(' ') if self.session.own_pace => {
                self.steps += 1;
                Ok(self.tick(desk).map_or(Turn::Stay, Turn::Say))
            }
            KeyCode::Char(' ') => {
                if let Some(watch) = &mut self.watch {
                    if watch.runs() { watch.pause(desk.at) } else { watch.go(desk.at, desk.wall) }
                }
                Ok(Turn::Stay)
            }
            KeyCode::Esc | KeyCode::Char('s') if self.done(desk) == 0 => Ok(Turn::Close),
            KeyCode::Esc | KeyCode::Char('s') => self.end(Outcome::Stopped, desk),
            KeyCode::Char('w') => self.worse(desk),
            _ => Ok(Turn::Pass),
        }
    }
}

impl View for Player {
    fn key(&mut self, key: KeyEvent, desk: &Desk<'_>) -> Result<Turn, Error> {
        // Where it stands now decides what the key means; a sleep that ends with a key is noticed here too.
        if let Some(said) = self.tick(desk) {
            return Ok(Turn::Say(said));
        }
        match self.stage {
            Stage::Before => self.key_before(key.code, desk),
            Stage::Gently => match key.code {
                KeyCode::Enter | KeyCode::Char(' ') => {
                    self.begin(None, desk);
                    Ok(Turn::Stay)
                }
                _ => Ok(Turn::Pass),
            },
            Stage::Playing => self.key_playing(key.code, desk),
            Stage::After(outcome) => match (self.heat(key.code, desk), key.code) {
                (Some(heat), _) => self.rate(outcome, heat, desk),
                (None, KeyCode::Enter | KeyCode::Esc | KeyCode::Char('s' | ' ')) => {
                    self.stage = Stage::Closing(outcome);
                    Ok(Turn::Stay)
                }
                (None, _) => Ok(Turn::Pass),
            },
            Stage::Closing(outcome) => match key.code {
                KeyCode::Char('0') if scale::makes_ten(self.one, desk.at) => {
                    Heat::new(Heat::MAX).map_or(Ok(Turn::Stay), |ten| self.rate(outcome, ten, desk))
                }
                KeyCode::Enter | KeyCode::Char(' ') => Ok(Turn::Close),
                _ => Ok(Turn::Pass),
            },
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, desk: &Desk<'_>) {
        player_view::draw(self, frame, area, desk);
    }

    fn hints(&self, desk: &Desk<'_>) -> Vec<Hint> {
        match self.stage {
            Stage::Before => {
                let mut hints = vec![
                    desk.hint("0–9", "terminal-hint-heat-and-begin"),
                    desk.hint("x", "terminal-hint-ten"),
                    desk.hint("Enter", "terminal-hint-begin"),
                ];
                if self.session.adjustable {
                    hints.push(desk.hint("m", "terminal-hint-minutes"));
                    hints.push(desk.hint("c", "terminal-hint-cycles"));
                    hints.push(desk.hint("← →", "terminal-hint-less-more"));
                }
                if !self.session.exercise.variants.is_empty() {
                    hints.push(desk.hint("v", "terminal-hint-other-way"));
                }
                hints.push(desk.hint("Esc", "terminal-hint-back"));
                hints
            }
            Stage::Gently => vec![desk.hint("Enter", "terminal-hint-begin"), desk.hint("Esc", "terminal-hint-leave-it")],
            Stage::Playing if self.session.own_pace => vec![
                desk.hint("Enter", "terminal-hint-go-on"),
                desk.hint("s", "terminal-hint-stop"),
                desk.hint("w", "terminal-hint-worse"),
            ],
            Stage::Playing => vec![
                desk.hint_space(if self.is_paused() { "terminal-hint-go-on" } else { "terminal-hint-pause" }),
                desk.hint("s", "terminal-hint-stop"),
                desk.hint("w", "terminal-hint-worse"),
            ],
            Stage::After(_) => vec![
                desk.hint("0–9", "terminal-hint-heat"),
                desk.hint("x", "terminal-hint-ten"),
                desk.hint("Enter", "terminal-hint-skip"),
            ],
            Stage::Closing(_) => vec![desk.hint("Enter", "terminal-hint-back")],
        }
    }

    fn title(&self, _desk: &Desk<'_>) -> Option<String> {
        Some(self.session.exercise.name.clone())
    }

    fn leave(&mut self, desk: &Desk<'_>) -> Result<(), Error> {
        match self.stage {
            Stage::Before | Stage::Gently | Stage::After(_) | Stage::Closing(_) => Ok(()),
            Stage::Playing if self.done(desk) >= self.session.total_ms => self.keep(Outcome::Finished, desk),
            Stage::Playing => self.keep(Outcome::Stopped, desk),
        }
    }

    fn tick(&mut self, desk: &Desk<'_>) -> Option<String> {
        if self.stage != Stage::Playing {
            return None;
        }
        let timed = !self.session.own_pace;
        let slept = timed && self.watch.as_mut().is_some_and(|watch| watch.look(desk.at, desk.wall));
        if slept {
            return Some(desk.say("terminal-player-slept"));
        }
        if self.done(desk) >= self.session.total_ms {
            return self.end(Outcome::Finished, desk).err().map(|error| desk.attune.texts().error(&error));
        }
        None
    }

    fn moves(&self) -> bool {
        self.stage == Stage::Playing && !self.session.own_pace && !self.is_paused()
    }
}
