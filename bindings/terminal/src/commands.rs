//! The commands: each reads its words, makes one call to the core, and answers in words or JSON.

mod breathe;
mod exercises;
mod learn;
mod log;
mod moments;
mod nudges;
mod pattern;
mod pause;
mod portable;
mod settings;
mod timeout;
mod today;
pub mod wipe;
mod words;

use std::io::IsTerminal as _;

use clap::ArgMatches;
use serde::Serialize;
use serde_json::Value;

use crate::app::{self, Surroundings};
use crate::desk::{Desk, Wishes};
use crate::refusal::{DONE, Refusal};

/// What a command answers.
#[derive(Debug)]
pub struct Answer {
    json: Value,
    text: String,
    /// The process's exit code.
    pub exit: u8,
}

impl Answer {
    /// An answer in both forms. A record that can't be written as JSON prints as `null`, which the tests rule out.
    pub fn new(record: &impl Serialize, text: String) -> Self {
        Self { json: serde_json::to_value(record).unwrap_or_default(), text, exit: DONE }
    }

    /// As it is printed.
    #[must_use]
    pub fn printed(&self, as_json: bool) -> String {
        if as_json { self.json.to_string() } else { self.text.clone() }
    }
}

/// Runs a command over an open store.
///
/// # Errors
/// A refusal, with nothing changed.
pub fn run(name: &str, matches: &ArgMatches, wishes: &Wishes) -> Result<Answer, Refusal> {
    let desk = &wishes.open()?;
    let mut answer = match name {
        "log" => log::run(matches, desk),
        "moments" => moments::run(matches, desk),
        "nudges" => nudges::run(matches, desk),
        "exercises" => exercises::run(matches, desk),
        "breathe" => breathe::run(matches, desk),
        "pause" => pause::run(matches, desk),
        "words" => words::run(matches, desk),
        "timeout" => timeout::run(matches, desk),
        "pattern" => pattern::run(desk),
        "learn" => learn::run(matches, desk),
        "export" => portable::export(matches, desk),
        "import" => portable::import(matches, desk),
        "settings" => settings::run(matches, desk),
        "demo" => at_home(desk),
        // "today", the only one left.
        _ => today::run(desk),
    }?;
    if desk.dir.is_none() && !answer.text.is_empty() {
        answer.text = format!("{}\n\n{}", desk.texts().say("command-demo-line"), answer.text);
    }
    Ok(answer)
}

/// `attune` alone: the app, or Today in plain text where nobody sits at a terminal.
///
/// # Errors
/// A refusal, with nothing changed.
pub fn home(wishes: &Wishes) -> Result<Answer, Refusal> {
    let desk = &wishes.open()?;
    at_home(desk)
}

fn at_home(desk: &Desk) -> Result<Answer, Refusal> {
    if desk.as_json || !std::io::stdin().is_terminal() || !std::io::stdout().is_terminal() {
        return today::run(desk);
    }
    let surroundings =
        Surroundings { clock: desk.clock, demo: desk.dir.is_none(), place: &desk.place(), key_place: &desk.key_place };
    app::run(&desk.attune, &surroundings).map_err(|error| Refusal::place(error, desk.texts()))?;
    Ok(Answer::new(&Value::Null, String::new()))
}
