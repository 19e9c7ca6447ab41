//! The interactive app: the loop, the open screen, and the pages that lie over it.
//!
//! ```text
//! loop ──▶ key ──▶ the page on top ──▶ Turn ──▶ another screen or page, a message, the end
//!      └─▶ picture: frame (header, message, keys) around what the page on top draws
//! ```
//!
//! Not here: a rule or a sentence. The core decides and speaks; an error of it is shown in its words and ends nothing.

mod breathe;
mod desk;
mod details;
mod fields;
mod first_start;
mod frame;
mod gate;
mod help;
mod history;
mod input;
mod log;
mod own;
mod pattern;
mod player;
mod player_view;
mod prose;
mod scale;
mod settings;
mod shape;
mod terminal;
#[cfg(test)]
mod tests;
mod theme;
mod today;
mod watch;

use std::io;
use std::time::{Duration, Instant};

use attune_core::{Attune, Error};
use crossterm::event::{self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use ratatui::Frame;

use self::desk::{Desk, Tab, Turn, View};
use self::frame::{Heading, Hint};
use self::terminal::Taken;
use self::theme::Theme;
use crate::clock::Clock;

/// Between two pictures while something moves.
const PICTURE: Duration = Duration::from_millis(33);

/// The longest wait for a key: so soon a signal is seen.
const WAIT: Duration = Duration::from_millis(200);

/// So often the date and the day's counts are read anew.
const ANEW: Duration = Duration::from_secs(30);

/// Where the app runs.
#[derive(Clone, Copy, Debug)]
pub struct Surroundings<'a> {
    /// Where the present comes from.
    pub clock: Clock,
    /// Whether this is a made-up person's log.
    pub demo: bool,
    /// Where the data lie, as Settings shows it.
    pub place: &'a str,
    /// Where the key is, in words.
    pub key_place: &'a str,
}

/// Runs the app until the person leaves it or a signal ends it. What was under way is kept first.
///
/// # Errors
/// What the terminal answers, where it can't be drawn on or read from. It is given back in every case.
pub fn run(attune: &Attune, surroundings: &Surroundings<'_>) -> io::Result<()> {
    let mut taken = Taken::take()?;
    let mut app = App::new(attune, surroundings, Theme::of_environment());
    let ended = turn_round(&mut taken, &mut app);
    app.leave();
    // A terminal that went away together with a signal is no fault of its own.
    if taken.is_ended() { Ok(()) } else { ended }
}

fn turn_round(taken: &mut Taken, app: &mut App<'_>) -> io::Result<()> {
    let mut read_anew = Instant::now();
    let mut stale = true;
    while !app.over_and_out && !taken.is_ended() {
        stale |= taken.retake()?;
        // What comes to rest is drawn once more: a run that ends asks its question by itself.
        let moved = app.moves();
        stale |= app.tick() || moved && !app.moves();
        if read_anew.elapsed() >= ANEW {
            app.refresh();
            (read_anew, stale) = (Instant::now(), true);
        }
        if stale || app.moves() {
            taken.screen.draw(|frame| app.draw(frame))?;
        }
        stale = false;
        let mut wait = if app.moves() { PICTURE } else { WAIT };
        // Whatever has arrived is answered before the next picture: a held key never lags behind.
        while event::poll(wait)? {
            app.event(&event::read()?);
            (stale, wait) = (true, Duration::ZERO);
            if app.over_and_out || taken.is_ended() {
                break;
            }
        }
    }
    Ok(())
}

/// The app's state.
struct App<'a> {
    attune: &'a Attune,
    around: &'a Surroundings<'a>,
    theme: Theme,
    tab: Tab,
    screen: Box<dyn View>,
    /// Pages over the screen, the topmost last.
    pages: Vec<Box<dyn View>>,
    message: Option<String>,
    over_and_out: bool,
}

impl<'a> App<'a> {
    fn new(attune: &'a Attune, around: &'a Surroundings<'a>, theme: Theme) -> Self {
        let screen = Box::new(today::TodayScreen::empty());
        let mut app =
            Self { attune, around, theme, tab: Tab::Today, screen, pages: Vec::new(), message: None, over_and_out: false };
        let desk = app.desk();
        let started = app.open(Tab::Today, &desk).and_then(|()| {
            if attune.is_first_start()? {
                app.pages.push(Box::new(first_start::FirstStart::open(&desk)?));
            }
            Ok(())
        });
        app.note(started);
        app
    }

    fn desk(&self) -> Desk<'a> {
        Desk::new(self.attune, self.around, self.theme)
    }

    fn top(&self) -> &dyn View {
        self.pages.last().map_or(self.screen.as_ref(), AsRef::as_ref)
    }

    fn top_mut(&mut self) -> &mut dyn View {
        match self.pages.last_mut() {
            Some(page) => page.as_mut(),
            None => self.screen.as_mut(),
        }
    }

    /// An error is said in the core's words.
    fn note(&mut self, outcome: Result<(), Error>) {
        if let Err(error) = outcome {
            self.message = Some(self.attune.texts().error(&error));
        }
    }

    fn event(&mut self, event: &Event) {
        match event {
            Event::Key(key) if key.kind != KeyEventKind::Release => self.key(*key),
            Event::Paste(text) => self.top_mut().paste(text),
            Event::Key(_) | Event::FocusGained | Event::FocusLost | Event::Mouse(_) | Event::Resize(..) => {}
        }
    }

    fn key(&mut self, key: KeyEvent) {
        self.message = None;
        if key.modifiers.contains(KeyModifiers::CONTROL) && key.code == KeyCode::Char('c') {
            self.over_and_out = true;
            return;
        }
        let desk = self.desk();
        let outcome = self.top_mut().key(key, &desk).and_then(|turn| self.turn(turn, key, &desk));
        self.note(outcome);
    }

    fn turn(&mut self, turn: Turn, key: KeyEvent, desk: &Desk<'_>) -> Result<(), Error> {
        match turn {
            Turn::Stay => {}
            Turn::Pass => return self.common_key(key, desk),
            Turn::Say(words) => self.message = Some(words),
            Turn::Go(tab) => {
                self.pages.clear();
                self.open(tab, desk)?;
            }
            Turn::Logged(logged) => {
                self.tab = Tab::Log;
                self.screen = Box::new(log::LogScreen::saved(&logged, desk)?);
            }
            Turn::Play(wish) => {
                // The self-check that led here is over.
                self.pages.clear();
                self.pages.push(match player::Player::open(wish.clone(), desk) {
                    Err(Error::GateFirst(gate)) => Box::new(gate::GatePage::open(gate, Some(wish), desk)?),
                    player => Box::new(player?),
                });
            }
            Turn::Details(id) => self.pages.push(Box::new(details::Details::open(&id, desk)?)),
            Turn::Check(gate, then) => self.pages.push(Box::new(gate::GatePage::open(gate, then, desk)?)),
            Turn::AddOwn => self.pages.push(Box::new(own::OwnForm::new())),
            Turn::Close => {
                self.pages.pop();
                self.top_mut().refresh(desk)?;
            }
        }
        Ok(())
    }

    /// Keys that mean the same on every main screen; on a page only Esc does.
    fn common_key(&mut self, key: KeyEvent, desk: &Desk<'_>) -> Result<(), Error> {
        if !self.pages.is_empty() {
            return if key.code == KeyCode::Esc { self.turn(Turn::Close, key, desk) } else { Ok(()) };
        }
        match key.code {
            KeyCode::Char('q') => self.over_and_out = true,
            KeyCode::Char('?') => {
                let mut hints = self.hints(desk);
                if !self.top().takes_digits() {
                    hints.push(desk.hint("1–6", "terminal-help-screens"));
                }
                self.pages.push(Box::new(help::Help::new(hints)));
            }
            KeyCode::Tab => self.open(self.tab.after(1), desk)?,
            KeyCode::BackTab => self.open(self.tab.after(Tab::ALL.len() - 1), desk)?,
            KeyCode::Esc => self.open(Tab::Today, desk)?,
            KeyCode::Char(digit) => {
                if let Some(tab) = Tab::numbered(digit) {
                    self.open(tab, desk)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// Opens a main screen; where it can't be read, the one before stays.
    fn open(&mut self, tab: Tab, desk: &Desk<'_>) -> Result<(), Error> {
        self.screen = match tab {
            Tab::Today => Box::new(today::TodayScreen::open(desk)?),
            Tab::Log => Box::new(log::LogScreen::open(desk)?),
            Tab::Breathe => Box::new(breathe::BreatheScreen::open(desk)?),
            Tab::History => Box::new(history::HistoryScreen::open(desk)?),
            Tab::Pattern => Box::new(pattern::PatternScreen::open(desk)?),
            Tab::Settings => Box::new(settings::SettingsScreen::open(desk)?),
        };
        self.tab = tab;
        Ok(())
    }

    fn hints(&self, desk: &Desk<'_>) -> Vec<Hint> {
        let mut hints = self.top().hints(desk);
        if self.pages.is_empty() {
            hints.push(desk.hint("?", "terminal-hint-keys"));
            hints.push(desk.hint("q", "terminal-hint-quit"));
        }
        hints
    }

    fn draw(&self, frame: &mut Frame<'_>) {
        let desk = self.desk();
        if frame::too_small(frame.area()) {
            return frame::draw_too_small(frame, &desk);
        }
        let top = self.top();
        let heading = top.title(&desk).map_or_else(|| Heading::Screens(self.tab, !top.takes_digits()), Heading::Page);
        let place = frame::draw(frame, &heading, self.message.as_deref(), &self.hints(&desk), &desk);
        top.draw(frame, place, &desk);
    }

    /// Lets time pass; says whether there is something new to draw.
    fn tick(&mut self) -> bool {
        let desk = self.desk();
        let said = self.top_mut().tick(&desk);
        let new = said.is_some();
        if new {
            self.message = said;
        }
        new
    }

    fn moves(&self) -> bool {
        self.top().moves()
    }

    fn refresh(&mut self) {
        let desk = self.desk();
        let outcome = self.screen.refresh(&desk);
        self.note(outcome);
    }

    /// Keeps what is under way. There is no screen left to say on that it can't be.
    fn leave(&mut self) {
        let desk = self.desk();
        let _ = self.top_mut().leave(&desk);
    }
}
