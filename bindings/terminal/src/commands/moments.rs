//! `attune moments`: history, undo, delete, amend.

use attune_core::{Error, Invalid, Why};
use clap::ArgMatches;

use super::Answer;
use super::log::{One, clear, fill, line};
use crate::cli;
use crate::desk::Desk;
use crate::refusal::Refusal;

/// How many moments are shown where no limit is named.
const LIMIT: u32 = 20;

/// Shows history, or changes it.
pub fn run(matches: &ArgMatches, desk: &Desk) -> Result<Answer, Refusal> {
    match matches.subcommand() {
        Some(("undo", _)) => undo(desk),
        Some(("delete", found)) => delete(cli::text(found, "id").unwrap_or_default(), desk),
        Some((_, found)) => amend(found, desk),
        None => history(matches, desk),
    }
    .map_err(|error| desk.refuse(error))
}

fn history(matches: &ArgMatches, desk: &Desk) -> Result<Answer, Error> {
    let limit = match cli::text(matches, "limit") {
        Some(limit) => limit.trim().parse().map_err(|_| Invalid::new("limit", Why::Limit))?,
        None => LIMIT,
    };
    let now = desk.clock.now()?;
    let history = desk.attune.history(cli::text(matches, "before"), limit, &now)?;
    let texts = desk.texts();
    let mut text = String::new();
    let mut day = None;
    for moment in &history.moments {
        if day != Some(&moment.day) {
            text.push_str(&format!("{}{}\n", if day.is_some() { "\n" } else { "" }, moment.day_words));
            day = Some(&moment.day);
        }
        text.push_str(&format!("  {}  {}\n         {}\n", moment.time_words, moment.summary, moment.record.id));
        if let Some(note) = &moment.record.note {
            text.push_str(&format!("         {}\n", note.replace('\n', "\n         ")));
        }
    }
    match history.moments.last() {
        None => text = texts.say("command-history-empty"),
        Some(last) if history.more => {
            let id = last.record.id.clone();
            text.push_str(&format!("\n{}", texts.say_with("command-history-more", &[("id", id.into())])));
        }
        Some(_) => {}
    }
    Ok(Answer::new(&history, text))
}

fn undo(desk: &Desk) -> Result<Answer, Error> {
    let undone = desk.attune.undo(&desk.clock.now()?)?;
    let shown = undone.moment.as_ref().map(|moment| format!("{}\n", line(moment, desk))).unwrap_or_default();
    Ok(Answer::new(&undone, format!("{shown}{}", undone.sentence)))
}

fn delete(id: &str, desk: &Desk) -> Result<Answer, Error> {
    let deleted = desk.attune.delete_moment(id, &desk.clock.now()?)?;
    Ok(Answer::new(&deleted, format!("{}\n{}", line(&deleted.deleted, desk), deleted.sentence)))
}

fn amend(matches: &ArgMatches, desk: &Desk) -> Result<Answer, Error> {
    let id = cli::text(matches, "id").unwrap_or_default();
    let mut content = desk.attune.moment(id)?.content;
    if let Some(names) = cli::text(matches, "clear") {
        clear(&mut content, names)?;
    }
    fill(&mut content, matches)?;
    let amended = desk.attune.amend_moment(id, content, cli::text(matches, "at"), &desk.clock.now()?)?;
    let text = format!("{}\n{}", line(&amended.moment, desk), amended.sentence);
    Ok(Answer::new(&One { moment: amended.moment }, text))
}
