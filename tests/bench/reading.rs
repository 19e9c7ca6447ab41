//! Screens of a long log: a page of history against its bare query, and how Today and Pattern grow.

use std::error::Error;
use std::path::Path;

use crate::measure::{in_turns, line, note, timed};
use crate::{fill, row};

const ROUNDS: usize = 400;

/// A page of history, as a screen gets it, against the same query read into plain types.
///
/// # Errors
/// What either side answers.
pub fn page(store: &Path) -> Result<String, Box<dyn Error>> {
    let (attune, conn, now) = (fill::open(store)?, row::open(store)?, fill::now()?);
    let mut screen = || timed(|| Ok(attune.history(None, 50, &now)?));
    let mut plain = || timed(|| row::page(&conn, 50));
    let [screen, plain] = in_turns(ROUNDS, [&mut screen, &mut plain])?;
    Ok(line("a page of history (50), ten years", 1.5, &screen, &plain))
}

/// Today and Pattern over twenty years against ten.
///
/// # Errors
/// What the core answers.
pub fn growth(ten: &Path, twenty: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let (ten, twenty, now) = (fill::open(ten)?, fill::open(twenty)?, fill::now()?);
    let mut longer = || timed(|| Ok(twenty.today(&now)?));
    let mut shorter = || timed(|| Ok(ten.today(&now)?));
    let [long, short] = in_turns(ROUNDS, [&mut longer, &mut shorter])?;
    let today = line("Today, twenty years against ten", 1.1, &long, &short);
    let mut longer = || timed(|| Ok(twenty.pattern(&now)?));
    let mut shorter = || timed(|| Ok(ten.pattern(&now)?));
    let [long, short] = in_turns(ROUNDS / 2, [&mut longer, &mut shorter])?;
    let pattern = line("Pattern, twenty years against ten", 2.2, &long, &short);
    let mut first_page = || timed(|| Ok(twenty.history(None, 50, &now)?));
    let [first] = in_turns(ROUNDS / 2, [&mut first_page])?;
    Ok(vec![today, pattern, note("a page of history (50), twenty years", &first)])
}
