//! `attune nudges`: the coming reminders, and what became of one.

use attune_core::{Error, Invalid, NudgeEvent, NudgePlan, Why};
use clap::ArgMatches;

use super::Answer;
use crate::cli;
use crate::desk::Desk;
use crate::refusal::Refusal;

/// How many are shown where no number is named.
const BUDGET: u32 = 7;

/// Shows the plan, or keeps what became of a reminder and shows the plan after it.
pub fn run(matches: &ArgMatches, desk: &Desk) -> Result<Answer, Refusal> {
    match matches.subcommand() {
        Some((_, found)) => event(found, desk),
        None => plan(matches, desk),
    }
    .map_err(|error| desk.refuse(error))
}

fn plan(matches: &ArgMatches, desk: &Desk) -> Result<Answer, Error> {
    let budget = match cli::text(matches, "budget") {
        Some(budget) => budget.trim().parse().map_err(|_| Invalid::new("budget", Why::Budget))?,
        None => BUDGET,
    };
    Ok(answer(&desk.attune.nudges(&desk.clock.now()?, budget)?))
}

fn event(found: &ArgMatches, desk: &Desk) -> Result<Answer, Error> {
    let event = NudgeEvent::read(cli::text(found, "event").unwrap_or_default())?;
    let id = cli::text(found, "id").unwrap_or_default();
    Ok(answer(&desk.attune.nudge_event(id, event, &desk.clock.now()?, BUDGET)?))
}

fn answer(plan: &NudgePlan) -> Answer {
    let mut text = format!("{}\n", plan.sentence);
    if let Some(coming) = &plan.time_out_return {
        text.push_str(&format!("\n{}  {}\n  {}\n  {}\n", clock(&coming.at), coming.title, coming.body, coming.id));
    }
    for slot in &plan.slots {
        text.push_str(&format!("\n{}  {}\n  {}\n  {}\n  {}\n", clock(&slot.at), slot.title, slot.body, slot.why, slot.id));
    }
    Answer::new(plan, text)
}

/// Day and clock time of an instant.
fn clock(at: &str) -> String {
    at.get(..16).unwrap_or(at).replace('T', " ")
}
