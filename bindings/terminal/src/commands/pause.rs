//! `attune pause`: the hard moment, one step a call. Not here: the steps (the core's).

use attune_core::{Heat, Invalid, PauseAnswer, PauseStep, PauseView, Pull};
use clap::ArgMatches;
use serde_json::json;

use super::Answer;
use crate::cli;
use crate::desk::Desk;
use crate::refusal::Refusal;

/// Begins, shows or answers.
pub fn run(matches: &ArgMatches, desk: &Desk) -> Result<Answer, Refusal> {
    let refuse = |error| desk.refuse(error);
    let now = desk.now()?;
    match matches.subcommand() {
        Some(("start", _)) => desk.attune.start_pause(&now, desk.entropy()?).map_err(refuse).map(|view| shown(Some(&view), desk)),
        Some(("answer", found)) => {
            let answer = answer(found).map_err(|invalid| desk.refuse(invalid))?;
            let view = desk.attune.answer_pause(&answer, &now, desk.entropy()?).map_err(refuse)?;
            Ok(shown(Some(&view), desk))
        }
        // "show", and no word at all.
        _ => desk.attune.pause(&now).map_err(refuse).map(|view| shown(view.as_ref(), desk)),
    }
}

fn answer(found: &ArgMatches) -> Result<PauseAnswer, Invalid> {
    Ok(PauseAnswer {
        heat: cli::text(found, "heat").map(Heat::read).transpose()?,
        pull: cli::text(found, "pull").map(Pull::read).transpose()?,
        done: cli::is_set(found, "done"),
        skip: cli::is_set(found, "skip"),
        worse: cli::is_set(found, "worse"),
        next: cli::text(found, "next").map(ToOwned::to_owned),
    })
}

fn shown(view: Option<&PauseView>, desk: &Desk) -> Answer {
    let text = view.map_or_else(|| desk.texts().say("command-pause-none"), |view| words(view, desk));
    Answer::new(&json!({ "pause": view }), text)
}

fn words(view: &PauseView, desk: &Desk) -> String {
    let mut lines = vec![view.title.clone()];
    lines.extend(view.hint.clone());
    lines.extend(view.session.iter().flat_map(|session| &session.timeline).map(|step| {
        let seconds = desk.texts().decimal(step.duration_ms, 1000);
        format!("  {} ({seconds} s)", step.cue)
    }));
    lines.extend(view.choices.iter().map(|choice| format!("  {}  ({})", choice.title, choice.value)));
    let how = match view.step {
        PauseStep::Breathe => Some("command-pause-how-breathe"),
        PauseStep::Heat => Some("command-pause-how-heat"),
        PauseStep::Tool => Some("command-pause-how-tool"),
        PauseStep::HeatAgain => Some("command-pause-how-heat-again"),
        PauseStep::Next => Some("command-pause-how-next"),
        PauseStep::Closed => None,
    };
    lines.extend(how.map(|key| desk.texts().say(key)));
    lines.join("\n")
}
