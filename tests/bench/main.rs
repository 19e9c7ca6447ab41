//! How fast it is, as ratios of what is measured in one run: `cargo run --release -p attune-tests --bin bench`.
//!
//! Each figure stands beside its goal. Nothing is asserted: a machine with other work on it moves every time, and moves both
//! sides of a ratio alike, because the two sides take turns (A B A B …). Medians, with the fastest and the slowest round.

mod fill;
mod logging;
mod measure;
mod reading;
mod row;

use std::error::Error;
use std::io::Write as _;

fn main() -> Result<(), Box<dyn Error>> {
    if cfg!(debug_assertions) {
        writeln!(std::io::stderr(), "This is an unoptimised build: run it with --release.")?;
    }
    let top = tempfile::tempdir()?;
    let mut out = std::io::stdout().lock();
    writeln!(out, "{}", measure::heading())?;
    let young = fill::store(&top.path().join("young"), 4)?;
    // About the largest store of which every page is checked when it is opened.
    let months = fill::store(&top.path().join("months"), 220)?;
    let ten = fill::store(&top.path().join("ten"), 10 * fill::YEAR)?;
    let twenty = fill::store(&top.path().join("twenty"), 20 * fill::YEAR)?;
    for (name, store) in [("a young store", &young), ("seven months", &months), ("ten years", &ten)] {
        writeln!(out, "{}", logging::compare(name, store)?)?;
    }
    writeln!(out, "{}", reading::page(&ten)?)?;
    for line in reading::growth(&ten, &twenty)? {
        writeln!(out, "{line}")?;
    }
    for line in logging::parts(&young)? {
        writeln!(out, "{line}")?;
    }
    Ok(())
}
