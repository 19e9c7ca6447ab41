//! Two things measured in turns, and how they compare.

use std::error::Error;
use std::fmt;
use std::time::{Duration, Instant};

/// The times of one thing, sorted.
#[derive(Clone, Debug)]
pub struct Times(Vec<Duration>);

impl Times {
    fn of(mut times: Vec<Duration>) -> Self {
        times.sort_unstable();
        Self(times)
    }

    /// The one in the middle.
    #[must_use]
    pub fn median(&self) -> Duration {
        self.0.get(self.0.len() / 2).copied().unwrap_or_default()
    }
}

impl fmt::Display for Times {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let millis = |time: Option<&Duration>| time.map_or(0.0, |time| time.as_secs_f64() * 1000.0);
        write!(f, "{:.3} ms ({:.3}–{:.3})", self.median().as_secs_f64() * 1000.0, millis(self.0.first()), millis(self.0.last()))
    }
}

/// Something that is done over and over; what it returns is the time it took.
pub type Round<'a> = &'a mut dyn FnMut() -> Result<Duration, Box<dyn Error>>;

/// Runs them in turns, `rounds` times each after two to warm up.
///
/// # Errors
/// What they answer.
pub fn in_turns<const N: usize>(rounds: usize, mut what: [Round<'_>; N]) -> Result<[Times; N], Box<dyn Error>> {
    let mut times: [Vec<Duration>; N] = std::array::from_fn(|_| Vec::with_capacity(rounds));
    for round in 0..rounds + 2 {
        for (one, times) in what.iter_mut().zip(&mut times) {
            let took = one()?;
            if round >= 2 {
                times.push(took);
            }
        }
    }
    Ok(times.map(Times::of))
}

/// How long `what` takes.
///
/// # Errors
/// What it answers.
pub fn timed<T>(what: impl FnOnce() -> Result<T, Box<dyn Error>>) -> Result<Duration, Box<dyn Error>> {
    let started = Instant::now();
    let answer = what()?;
    let took = started.elapsed();
    drop(std::hint::black_box(answer));
    Ok(took)
}

/// The table's first lines.
#[must_use]
pub fn heading() -> String {
    format!("{}\n{}", row("", "ratio", "goal", "measured", "against"), row("---", "---", "---", "---", "---"))
}

/// One line: `one` against `other`, and the ratio that is the goal.
#[must_use]
pub fn line(what: &str, goal: f64, one: &Times, other: &Times) -> String {
    let ratio = one.median().as_secs_f64() / other.median().as_secs_f64();
    row(what, &format!("{ratio:.2}"), &format!("≤ {goal:.1}"), &one.to_string(), &other.to_string())
}

/// One line without a goal.
#[must_use]
pub fn note(what: &str, times: &Times) -> String {
    row(what, "", "", &times.to_string(), "")
}

fn row(what: &str, ratio: &str, goal: &str, one: &str, other: &str) -> String {
    format!("| {what:<44} | {ratio:>5} | {goal:>5} | {one:<27} | {other:<27} |")
}
