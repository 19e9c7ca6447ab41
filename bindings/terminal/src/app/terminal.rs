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

#[cfg(all(test, unix))]
mod tests {
    use std::io::Read as _;
    use std::thread;

    use portable_pty::{CommandBuilder, PtySize, native_pty_system};

    use super::*;

    /// Set in the process that panics.
    const INSIDE: &str = "ATTUNE_TESTS_PANIC_INSIDE";

    const MESSAGE: &str = "the stove is on fire";

    /// This test, as the harness knows it.
    const NAME: &str = concat!(module_path!(), "::a_panic_is_printed_on_a_terminal_that_was_given_back");

    #[test]
    fn a_panic_is_printed_on_a_terminal_that_was_given_back() {
        if std::env::var_os(INSIDE).is_some() {
            let mut taken = Taken::take().unwrap();
            assert!(crossterm::terminal::is_raw_mode_enabled().unwrap());
            // Drawing hides the cursor.
            taken.screen.draw(|_| {}).unwrap();
            panic!("{MESSAGE}");
        }
        // The same test once more, alone in a terminal of its own.
        let pair = native_pty_system().openpty(PtySize::default()).unwrap();
        let before = pair.master.get_termios().unwrap();
        let mut command = CommandBuilder::new(std::env::current_exe().unwrap());
        let (_, name) = NAME.split_once("::").unwrap();
        command.args([name, "--exact", "--nocapture"]);
        for (variable, value) in [(INSIDE, "1"), ("TERM", "xterm-256color"), ("RUST_BACKTRACE", "0")] {
            command.env(variable, value);
        }
        let mut output = pair.master.try_clone_reader().unwrap();
        let reader = thread::spawn(move || {
            let mut all = Vec::new();
            // Where the last window to a terminal closes, some systems call that an error and some an end.
            let _ = output.read_to_end(&mut all);
            String::from_utf8(all).unwrap()
        });
        let ended = pair.slave.spawn_command(command).unwrap().wait().unwrap();
        let after = pair.master.get_termios().unwrap();
        drop(pair.slave);
        let printed = reader.join().unwrap();

        assert!(!ended.success(), "{printed:?}");
        let at = |what: &str| printed.find(what).unwrap_or_else(|| panic!("no {what:?} in {printed:?}"));
        let told = at(MESSAGE);
        for (taken, given_back) in [
            ("\x1b[?1049h", "\x1b[?1049l"), // the other screen
            ("\x1b[?2004h", "\x1b[?2004l"), // bracketed paste
            ("\x1b[?25l", "\x1b[?25h"),     // a hidden cursor
        ] {
            assert!(at(taken) < at(given_back) && at(given_back) < told, "{taken:?}, {given_back:?}: {printed:?}");
            assert_eq!(printed.matches(taken).count(), 1, "taken once: {printed:?}");
        }
        assert_eq!(after, before, "raw mode");
    }
}
