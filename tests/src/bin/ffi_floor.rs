//! How long the core takes for a screen or a tap, with no binding around it: the side that Kotlin and Swift are measured against.
//!
//! Started by `android/bench` and `ios/bench`, which take turns with it: each line it is sent, `CALL TIMES`, is answered with a line of so many
//! nanoseconds. Over the store in the directory it is given, at the instant it is given. Not here: what comes of the figures.

use std::error::Error;
use std::hint::black_box;
use std::io::{BufRead as _, Write as _};
use std::path::Path;
use std::time::Instant;

use attune_core::{Attune, Content, Heat, Key, Language, LanguageWish, Now, SessionWish, Zone};
use attune_tests::random::Random;

/// As in those two.
const KEY: [u8; 32] = [0x42; 32];

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<_> = std::env::args().skip(1).collect();
    let [dir, millis, zone] = args.as_slice() else { return Err("usage: ffi_floor DIR MILLIS ZONE".into()) };
    let now = Now::from_millis(millis.parse()?, Zone::named(zone)?)?;
    let wish = LanguageWish::Device(Language::En);
    let mut random = Random::new(1);
    let attune = Attune::open(Path::new(dir), &Key::new(KEY), wish, random.entropy())?;
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        let (call, times) = line.split_once(' ').ok_or("which call, and how often?")?;
        for _ in 0..times.parse::<u32>()? {
            write!(out, "{} ", answer(&attune, call, &now, &mut random)?)?;
        }
        writeln!(out)?;
        out.flush()?;
    }
    Ok(())
}

/// The nanoseconds of one call.
fn answer(attune: &Attune, call: &str, now: &Now, random: &mut Random) -> Result<u128, Box<dyn Error>> {
    match call {
        "start" => timed(|| attune.start(now)),
        "today" => timed(|| attune.today(now)),
        "history" => timed(|| attune.history(None, 20, now)),
        "exercises" => timed(|| attune.exercises()),
        "session" => {
            let wish = SessionWish::of("extended_exhale");
            timed(|| attune.session(&wish))
        }
        "pattern" => timed(|| attune.pattern(now)),
        "settingsView" => timed(|| attune.settings_view()),
        "logMoment" => {
            let (tap, entropy) = (Content { heat: Some(Heat::new(6)?), ..Content::default() }, random.entropy());
            timed(|| attune.log_moment(tap, None, now, entropy))
        }
        "labels" => timed(|| Ok(attune.texts().labels())),
        _ => Err(format!("there is no call {call}").into()),
    }
}

fn timed<T>(call: impl FnOnce() -> Result<T, attune_core::Error>) -> Result<u128, Box<dyn Error>> {
    let started = Instant::now();
    let answer = call()?;
    let took = started.elapsed();
    drop(black_box(answer));
    Ok(took.as_nanos())
}
