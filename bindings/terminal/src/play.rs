//! Plays a session line by line, for a plain terminal, a pipe or a script. The app has a player of its own.

use std::io::{self, Write as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use attune_core::Session;

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

/// Plays it `speed` times as fast, saying each phase as it begins if `aloud`. A signal to stop stops it.
///
/// # Errors
/// If the signals can't be listened to.
pub fn play(session: &Session, speed: f64, aloud: bool) -> io::Result<Played> {
    let stop = Arc::new(AtomicBool::new(false));
    for signal in [signal_hook::consts::SIGINT, signal_hook::consts::SIGTERM, signal_hook::consts::SIGHUP] {
        signal_hook::flag::register(signal, Arc::clone(&stop))?;
    }
    let started = Instant::now();
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // positive, and an hour at most
    let position = || (started.elapsed().as_secs_f64() * 1000.0 * speed) as u64;
    for step in &session.timeline {
        if aloud {
            show(&format!("  {}\n", step.cue));
        }
        while position() < step.start_ms + step.duration_ms {
            if stop.load(Ordering::Relaxed) {
                return Ok(played(position().min(session.total_ms), started, false));
            }
            thread::sleep(TICK.div_f64(speed.max(1.0)));
        }
    }
    Ok(played(session.total_ms, started, true))
}

/// Prints at once.
pub fn show(text: &str) {
    let mut out = io::stdout();
    // With nobody left to read it, the exercise still goes on.
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

fn played(done_millis: u64, started: Instant, finished: bool) -> Played {
    let took_millis = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
    Played { done_millis, took_millis, finished }
}
