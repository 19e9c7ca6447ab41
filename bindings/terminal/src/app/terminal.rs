//! The terminal while the app has it: raw mode, the other screen, bracketed paste; and given back however the app ends.
//!
//! Lives here: taking and giving back, on return, error, panic and signal. Not here: what is drawn.

use std::io::{self, Stdout};
use std::sync::Arc;
use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};

use crossterm::cursor::Show;
use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::execute;
use crossterm::terminal::{Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use signal_hook::SigId;
#[cfg(unix)]
use signal_hook::consts::{SIGCONT, SIGHUP};
use signal_hook::consts::{SIGINT, SIGTERM};

/// Whether the terminal is ours, for the panic hook.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// The terminal, taken; dropping it gives it back.
pub struct Taken {
    /// What is drawn on.
    pub screen: Terminal<CrosstermBackend<Stdout>>,
    ended: Arc<AtomicBool>,
    resumed: Arc<AtomicBool>,
    signals: Vec<SigId>,
}

impl Taken {
    /// Takes the terminal.
    ///
    /// # Errors
    /// What the system answers, where there is no terminal; nothing is left changed.
    pub fn take() -> io::Result<Self> {
        give_back_on_panic();
        let screen = Terminal::new(CrosstermBackend::new(io::stdout()))?;
        let (ended, resumed) = (Arc::default(), Arc::default());
        // From here on it is given back by `drop`, also when a later step fails.
        let mut taken = Self { screen, ended, resumed, signals: Vec::new() };
        TAKEN.store(true, Ordering::SeqCst);
        enter()?;
        for signal in [SIGINT, SIGTERM] {
            taken.signals.push(signal_hook::flag::register(signal, Arc::clone(&taken.ended))?);
        }
        #[cfg(unix)]
        {
            taken.signals.push(signal_hook::flag::register(SIGHUP, Arc::clone(&taken.ended))?);
            taken.signals.push(signal_hook::flag::register(SIGCONT, Arc::clone(&taken.resumed))?);
        }
        Ok(taken)
    }

    /// Whether a signal asked for the end.
    #[must_use]
    pub fn is_ended(&self) -> bool {
        self.ended.load(Ordering::SeqCst)
    }

    /// After the process was stopped and goes on: takes the terminal anew and says so.
    ///
    /// # Errors
    /// As [`Taken::take`].
    pub fn retake(&mut self) -> io::Result<bool> {
        if !self.resumed.swap(false, Ordering::SeqCst) {
            return Ok(false);
        }
        disable_raw_mode()?;
        enter()?;
        // Not `screen.clear()`: it asks the terminal where its cursor is, and not every terminal answers.
        execute!(io::stdout(), Clear(ClearType::All))?;
        self.screen = Terminal::new(CrosstermBackend::new(io::stdout()))?;
        Ok(true)
    }
}

impl Drop for Taken {
    fn drop(&mut self) {
        for signal in self.signals.drain(..) {
            signal_hook::low_level::unregister(signal);
        }
        give_back();
    }
}

fn enter() -> io::Result<()> {
    enable_raw_mode()?;
    execute!(io::stdout(), EnterAlternateScreen, EnableBracketedPaste)
}

/// Gives it back, once. A terminal that is gone can't be told so.
fn give_back() {
    if TAKEN.swap(false, Ordering::SeqCst) {
        let _ = execute!(io::stdout(), DisableBracketedPaste, LeaveAlternateScreen, Show);
        let _ = disable_raw_mode();
    }
}

/// A panic is printed on a terminal that can show it, by whatever hook there was.
fn give_back_on_panic() {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            give_back();
            before(panic);
        }));
    });
}
