//! `attune log`, and reading what a moment may hold.

use attune_core::{Content, Context, Did, Ending, ExerciseId, Heat, Invalid, Kind, Now, Pull, Starter, Topic, Why, Zone};
use chrono::{DateTime, Utc};
use clap::ArgMatches;
use serde::Serialize;

use super::Answer;
use crate::cli;
use crate::desk::Desk;
use crate::refusal::Refusal;

/// `{"moment":…}`
#[derive(Serialize)]
pub struct One<T> {
    /// The moment.
    pub moment: T,
}

/// Logs a moment.
pub fn run(matches: &ArgMatches, desk: &Desk) -> Result<Answer, Refusal> {
    let now = desk.now()?;
    let mut content = Content::default();
    fill(&mut content, matches).map_err(|invalid| desk.refuse(invalid))?;
    let at = at(matches, &now).map_err(|invalid| desk.refuse(invalid))?;
    let logged = desk.attune.log_moment(content, at, &now, desk.entropy()?).map_err(|error| desk.refuse(error))?;
    let text = format!("{}\n{}", line(&logged.moment, desk), logged.sentence);
    Ok(Answer::new(&One { moment: logged.moment }, text))
}

/// When, if it was said.
fn at(matches: &ArgMatches, now: &Now) -> Result<Option<(DateTime<Utc>, Zone)>, Invalid> {
    cli::text(matches, "at").map(|text| now.place(text)).transpose()
}

/// A moment on two lines: what it says, and its id.
pub fn line(moment: &attune_core::MomentView, desk: &Desk) -> String {
    let texts = desk.texts();
    let what = texts.say_with(
        "command-logged-line",
        &[
            ("summary", moment.summary.clone().into()),
            ("day", moment.day_words.clone().into()),
            ("time", moment.time_words.clone().into()),
        ],
    );
    format!("{what}\n  {}", texts.say_with("command-logged-id", &[("id", moment.record.id.clone().into())]))
}

/// Puts into `content` what was named on the command line, and leaves the rest.
pub fn fill(content: &mut Content, matches: &ArgMatches) -> Result<(), Invalid> {
    let text = |name| cli::text(matches, name);
    let named = |field: &'static str| move |invalid: Invalid| Invalid { field, ..invalid };
    if let Some(heat) = text("heat") {
        content.heat = Some(Heat::read(heat)?);
    }
    if let Some(pull) = text("pull") {
        content.pull = Pull::read(pull)?;
    }
    if let Some(kind) = text("kind") {
        content.kind = Kind::read(kind)?;
    }
    if let Some(list) = text("context") {
        content.context = words(list, Context::read)?;
    }
    if let Some(note) = text("note") {
        content.note = Content::note(note)?;
    }
    if let Some(who) = text("started-by") {
        content.started_by = Some(Starter::read(who)?);
    }
    if let Some(topic) = text("topic") {
        content.topic = Some(Topic::read(topic)?);
    }
    if let Some(body) = text("body") {
        content.body_signal = Content::body_signal(body)?;
    }
    if let Some(list) = text("did") {
        content.did = words(list, Did::read)?;
    }
    if let Some(tool) = text("tool") {
        content.tool = Some(ExerciseId::read(tool)?);
    }
    if let Some(heat) = text("heat-after") {
        content.heat_after = Some(Heat::read(heat).map_err(named("heatAfter"))?);
    }
    if let Some(how) = text("ended") {
        content.ended = Some(Ending::read(how)?);
    }
    if let Some(kept) = text("return-kept") {
        content.return_kept = Some(kept.parse().map_err(|_| Invalid::new("returnKept", Why::YesOrNo))?);
    }
    Ok(())
}

/// Empties the details named by `--clear`.
pub fn clear(content: &mut Content, names: &str) -> Result<(), Invalid> {
    for name in names.split(',').map(str::trim) {
        match name {
            "heat" => content.heat = None,
            "context" => content.context = Vec::new(),
            "note" => content.note = None,
            "started-by" => content.started_by = None,
            "topic" => content.topic = None,
            "body" => content.body_signal = None,
            "did" => content.did = Vec::new(),
            "tool" => content.tool = None,
            "heat-after" => content.heat_after = None,
            "ended" => content.ended = None,
            "return-kept" => content.return_kept = None,
            _ => return Err(Invalid::new("clear", Why::UnknownField)),
        }
    }
    Ok(())
}

fn words<T>(list: &str, read: impl Fn(&str) -> Result<T, Invalid>) -> Result<Vec<T>, Invalid> {
    list.split(',').filter(|word| !word.trim().is_empty()).map(read).collect()
}
