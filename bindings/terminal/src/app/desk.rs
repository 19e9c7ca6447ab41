//! What every screen works with, and what it answers to a key.

use std::time::Instant;

use attune_core::{Attune, Entropy, Error, Gate, Logged, Now, SessionWish};
use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;

use super::Surroundings;
use super::frame::Hint;
use super::theme::Theme;
use crate::clock::entropy;

/// The core, the surroundings and the present, as they stand while one key is answered or one picture is drawn.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    /// The core.
    pub attune: &'a Attune,
    /// Where the app runs.
    pub around: &'a Surroundings<'a>,
    /// The colours.
    pub theme: Theme,
    /// The present on a clock that never jumps.
    pub at: Instant,
    /// The present on the wall's clock, in milliseconds; it also moves while the device sleeps.
    pub wall: i64,
}

impl<'a> Desk<'a> {
    /// The desk as it stands now.
    #[must_use]
    pub fn new(attune: &'a Attune, around: &'a Surroundings<'a>, theme: Theme) -> Self {
        let wall = around.clock.running().map_or(0, |now| now.utc().timestamp_millis());
        Self { attune, around, theme, at: Instant::now(), wall }
    }

    /// The present, for the core.
    ///
    /// # Errors
    /// [`attune_core::Invalid`], where the clock is far off.
    pub fn now(&self) -> Result<Now, Error> {
        Ok(self.around.clock.running()?)
    }

    /// Random bytes, for one id.
    ///
    /// # Errors
    /// [`Error::Content`], where the system gives none.
    pub fn entropy() -> Result<Entropy, Error> {
        entropy().map_err(|fault| Error::Content(fault.to_string()))
    }

    /// The sentence of that key.
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        self.attune.texts().say(key)
    }

    /// The sentence of a word of the vocabulary: `pull-pulling-away` for `pull` and `pulling_away`.
    #[must_use]
    pub fn say_word(&self, list: &str, word: &str) -> String {
        self.say(&format!("{list}-{}", word.replace('_', "-")))
    }

    /// A key and what it does here.
    #[must_use]
    pub fn hint(&self, key: &str, what: &str) -> Hint {
        Hint { key: key.to_owned(), label: self.say(what) }
    }

    /// The same, for the space bar, whose name is a word.
    #[must_use]
    pub fn hint_space(&self, what: &str) -> Hint {
        Hint { key: self.say("terminal-key-space"), label: self.say(what) }
    }
}

/// The main screens, in the order of their keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Tab {
    Today,
    Log,
    Breathe,
    History,
    Pattern,
    Settings,
}

impl Tab {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Today, Self::Log, Self::Breathe, Self::History, Self::Pattern, Self::Settings];

    /// The key of its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Today => "screen-today",
            Self::Log => "screen-log",
            Self::Breathe => "screen-breathe",
            Self::History => "screen-history",
            Self::Pattern => "screen-pattern",
            Self::Settings => "screen-settings",
        }
    }

    /// The one on the key of that number, from 1.
    #[must_use]
    pub fn numbered(digit: char) -> Option<Self> {
        let place = usize::try_from(digit.to_digit(10)?).ok()?.checked_sub(1)?;
        Self::ALL.get(place).copied()
    }

    /// The one `steps` further, round and round.
    #[must_use]
    pub fn after(self, steps: usize) -> Self {
        let place = Self::ALL.iter().position(|tab| *tab == self).unwrap_or_default();
        Self::ALL.get((place + steps) % Self::ALL.len()).copied().unwrap_or(self)
    }
}

/// What a screen answers to a key.
#[derive(Debug)]
pub enum Turn {
    /// Done, nothing else changes.
    Stay,
    /// Not a key of this screen.
    Pass,
    /// Done, and this is to be read.
    Say(String),
    /// To another main screen.
    Go(Tab),
    /// A moment was saved: its pull and heat can follow on Log.
    Logged(Box<Logged>),
    /// Play the exercise of that id.
    Play(SessionWish),
    /// The details of the moment of that id.
    Details(String),
    /// A self-check; then, if it was passed, play the exercise.
    Check(Gate, Option<SessionWish>),
    /// Add a pattern of one's own.
    AddOwn,
    /// This page closes.
    Close,
}

/// A screen, or a page that lies over one. Its state is apart from its picture.
pub trait View {
    /// Answers a key.
    ///
    /// # Errors
    /// The core's; the app shows them in words and goes on.
    fn key(&mut self, key: KeyEvent, desk: &Desk<'_>) -> Result<Turn, Error>;

    /// Draws what is between the header and the keys.
    fn draw(&self, frame: &mut Frame<'_>, area: Rect, desk: &Desk<'_>);

    /// The keys that work here.
    fn hints(&self, desk: &Desk<'_>) -> Vec<Hint>;

    /// What the header says in place of the screens; `None` on a main screen.
    fn title(&self, _desk: &Desk<'_>) -> Option<String> {
        None
    }

    /// Takes pasted text.
    fn paste(&mut self, _text: &str) {}

    /// Reads what it shows anew, after another page may have changed it.
    ///
    /// # Errors
    /// The core's.
    fn refresh(&mut self, _desk: &Desk<'_>) -> Result<(), Error> {
        Ok(())
    }

    /// Keeps what is under way, because the app ends.
    ///
    /// # Errors
    /// The core's.
    fn leave(&mut self, _desk: &Desk<'_>) -> Result<(), Error> {
        Ok(())
    }

    /// Lets time pass; gives what is to be read, if anything is.
    fn tick(&mut self, _desk: &Desk<'_>) -> Option<String> {
        None
    }

    /// Whether something moves, so that pictures follow one another.
    fn moves(&self) -> bool {
        false
    }

    /// Whether digits mean something else here than the screens' numbers.
    fn takes_digits(&self) -> bool {
        false
    }
}
