//! `attune wipe`: deletes everything, also a log that can't be opened any more.

use std::io::{self, BufRead as _, IsTerminal as _, Write as _};
use std::path::Path;

use attune_core::{Error, Invalid, StoreError, Why, WipeTurn, store_is_in};
use clap::ArgMatches;
use serde_json::json;

use super::Answer;
use crate::cli;
use crate::desk::Wishes;
use crate::key;
use crate::refusal::Refusal;

/// Deletes store and key, once it is sure.
///
/// # Errors
/// A refusal, with nothing changed.
pub fn run(matches: &ArgMatches, wishes: &Wishes) -> Result<Answer, Refusal> {
    let texts = wishes.texts();
    let nothing = || Answer::new(&json!({ "wiped": false }), texts.say("command-wipe-nothing"));
    let Some(dir) = &wishes.dir else { return Ok(nothing()) };
    let refuse = |error: Error| Refusal::of(&error, texts);
    if !store_is_in(dir).map_err(|error| refuse(error.into()))? && !key::file(dir).exists() {
        return Ok(nothing());
    }
    if !cli::is_set(matches, "yes") {
        if wishes.as_json || !io::stdin().is_terminal() {
            return Err(refuse(Invalid::new("yes", Why::ConfirmWipe).into()));
        }
        let _ = write!(io::stderr(), "{} ", texts.say("command-wipe-ask"));
        let mut answer = String::new();
        let read = io::stdin().lock().read_line(&mut answer);
        if read.is_err() || answer.trim().to_lowercase() != texts.say("command-wipe-word") {
            return Ok(Answer::new(&json!({ "wiped": false }), texts.say("command-wipe-left")));
        }
    }
    wipe(dir).map_err(|error| refuse(error.into()))?;
    Ok(Answer::new(&json!({ "wiped": true }), texts.say("command-wipe-done")))
}

/// The store, then its key, in one turn.
fn wipe(dir: &Path) -> Result<(), StoreError> {
    let turn = WipeTurn::take(dir)?;
    turn.wipe()?;
    Ok(key::forget(dir)?)
}
