//! Plays a session line by line, for a plain terminal, a pipe or a script. The app has a player of its own.

use std::io::{self, IsTerminal as _, Write as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use attune_core::{Session, StepView};

/// How often the clock is looked at while a phase lasts.
const TICK: Duration = Duration::from_millis(20);

/// How far a session came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Played {
    /// Milliseconds of its timeline.
    pub done_millis: u64,
    /// Milliseconds of the clock.
    pub took_millis: u64,
    /// It came to its end.
    pub finished: bool,
}

/// Plays it `speed` times as fast, saying each phase as it begins if `aloud`. At one's own pace each step waits for Enter, where
/// it is said aloud and someone is there to press it; else it keeps its time. A signal to stop stops it.
///
/// # Errors
/// If the signals can't be listened to.
pub fn play(session: &Session, speed: f64, aloud: bool) -> io::Result<Played> {
    let stop = Arc::new(AtomicBool::new(false));
    for signal in [signal_hook::consts::SIGINT, signal_hook::consts::SIGTERM, signal_hook::consts::SIGHUP] {
        signal_hook::flag::register(signal, Arc::clone(&stop))?;
    }
    let started = Instant::now();
    let done_millis =
        if aloud && waits_for_enter(session) { by_enter(session, &stop) } else { by_clock(session, speed, aloud, started, &stop) };
    let took_millis = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
    Ok(Played { done_millis, took_millis, finished: done_millis >= session.total_ms })
}

/// Whether each step waits for Enter: at one's own pace, where someone sits at a terminal.
pub fn waits_for_enter(session: &Session) -> bool {
    session.own_pace && io::stdin().is_terminal()
}

fn by_clock(session: &Session, speed: f64, aloud: bool, started: Instant, stop: &AtomicBool) -> u64 {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // positive, and an hour at most
    let position = || (started.elapsed().as_secs_f64() * 1000.0 * speed) as u64;
    for step in &session.timeline {
        if aloud {
            say(step);
        }
        let end = step.start_ms + step.duration_ms;
        while position() < end {
            if stop.load(Ordering::Relaxed) {
                return position().min(end.saturating_sub(1));
            }
            thread::sleep(TICK.div_f64(speed.max(1.0)));
        }
    }
    session.total_ms
}

fn by_enter(session: &Session, stop: &AtomicBool) -> u64 {
    let (go_on, entered) = mpsc::channel();
    // Ends with the process: nothing else reads the terminal.
    thread::spawn(move || io::stdin().lines().map_while(Result::ok).all(|_| go_on.send(()).is_ok()));
    for step in &session.timeline {
        say(step);
        loop {
            match entered.recv_timeout(TICK) {
                Ok(()) => break,
                Err(RecvTimeoutError::Timeout) if !stop.load(Ordering::Relaxed) => {}
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return step.start_ms,
            }
        }
    }
    session.total_ms
}

fn say(step: &StepView) {
    show(&format!("  {}\n", step.cue));
}

/// Prints at once.
pub fn show(text: &str) {
    let mut out = io::stdout();
    // With nobody left to read it, the exercise still goes on.
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}
