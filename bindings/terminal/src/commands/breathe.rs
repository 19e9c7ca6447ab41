//! `attune breathe`: shows an exercise's plan, or plays it line by line.

use attune_core::{Dose, Error, Heat, Invalid, Outcome, RunInput, Session, SessionWish, Why};
use clap::ArgMatches;
use serde_json::json;

use super::Answer;
use crate::cli;
use crate::desk::Desk;
use crate::play;
use crate::refusal::Refusal;

/// What was asked for.
struct Wish {
    session: SessionWish,
    speed: f64,
    heat_before: Option<Heat>,
    heat_after: Option<Heat>,
}

/// Shows or plays.
pub fn run(matches: &ArgMatches, desk: &Desk) -> Result<Answer, Refusal> {
    let wish = Wish::read(matches).map_err(|invalid| desk.refuse(invalid))?;
    if cli::is_set(matches, "plan") {
        return plan(&wish, desk).map_err(|error| desk.refuse(error));
    }
    play(&wish, desk)
}

impl Wish {
    fn read(matches: &ArgMatches) -> Result<Self, Invalid> {
        let text = |name| cli::text(matches, name);
        let heat =
            |name, field| text(name).map(|heat| Heat::read(heat).map_err(|invalid| Invalid { field, ..invalid })).transpose();
        Ok(Self {
            session: SessionWish {
                exercise: text("exercise").unwrap_or_default().to_owned(),
                variant: text("variant").map(ToOwned::to_owned),
                dose: Dose::read(text("minutes"), text("cycles"))?,
            },
            speed: text("speed").map_or(Ok(1.0), speed)?,
            heat_before: heat("heat-before", "heatBefore")?,
            heat_after: heat("heat-after", "heatAfter")?,
        })
    }
}

fn speed(text: &str) -> Result<f64, Invalid> {
    let refused = Invalid::new("speed", Why::Speed);
    let speed: f64 = text.trim().parse().map_err(|_| refused)?;
    if speed > 0.0 && speed <= 1000.0 { Ok(speed) } else { Err(refused) }
}

fn plan(wish: &Wish, desk: &Desk) -> Result<Answer, Error> {
    let session = desk.attune.session(&wish.session)?;
    let mut text = begin(&session, false, desk);
    for step in &session.timeline {
        text.push_str(&format!("  {}  {}\n", minutes(step.start_ms), step.cue));
    }
    Ok(Answer::new(&session, text))
}

fn play(wish: &Wish, desk: &Desk) -> Result<Answer, Refusal> {
    let session = desk.attune.play(&wish.session).map_err(|error| desk.refuse(error))?;
    let texts = desk.texts();
    if !desk.as_json {
        play::show(&begin(&session, play::waits_for_enter(&session), desk));
    }
    let played = play::play(&session, wish.speed, !desk.as_json).map_err(|error| Refusal::place(error, texts))?;
    let input = RunInput {
        wish: wish.session.clone(),
        done_millis: played.done_millis,
        began_millis_ago: played.took_millis,
        outcome: if played.finished { Outcome::Finished } else { Outcome::Stopped },
        heat_before: wish.heat_before,
        heat_after: wish.heat_after,
    };
    let now = desk.clock.running().map_err(|invalid| desk.refuse(invalid))?;
    let run = desk.attune.finish_run(&input, &now, desk.entropy()?).map_err(|error| desk.refuse(error))?;
    let key = if played.finished { "command-play-finished" } else { "command-play-stopped" };
    let text = texts.say_with(key, &[("duration", texts.duration(run.done_ms).into())]);
    Ok(Answer::new(&json!({ "run": run }), text))
}

/// What comes before the first breath: name, how, caution, and what to do if it makes it worse.
fn begin(session: &Session, waits: bool, desk: &Desk) -> String {
    let (texts, exercise) = (desk.texts(), &session.exercise);
    let (name, duration) = (exercise.name.clone().into(), texts.duration(session.total_ms).into());
    let heading = if waits {
        texts.say_with("command-play-begin-own-pace", &[("name", name)])
    } else {
        texts.say_with("command-play-begin", &[("name", name), ("duration", duration)])
    };
    // Grounding leads nowhere but to an end.
    let worse = if session.worse == exercise.id {
        String::new()
    } else {
        texts.say_with("command-play-worse", &[("id", session.worse.clone().into())]) + "\n"
    };
    let own_pace = if waits { texts.say("command-play-own-pace") + "\n" } else { String::new() };
    format!("{heading}\n{}\n{}\n{worse}{}\n{own_pace}\n", exercise.how, exercise.caution, exercise.evidence)
}

fn minutes(millis: u64) -> String {
    let seconds = millis / 1000;
    format!("{:2}:{:02}", seconds / 60, seconds % 60)
}
