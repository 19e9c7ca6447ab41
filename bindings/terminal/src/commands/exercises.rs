//! `attune exercises`: the list, own patterns, the self-checks.

use attune_core::{Error, ExerciseView, Gate, GateAnswer};
use clap::ArgMatches;
use serde_json::json;

use super::Answer;
use crate::cli;
use crate::desk::Desk;
use crate::refusal::Refusal;

/// Shows the list, or changes it.
pub fn run(matches: &ArgMatches, desk: &Desk) -> Result<Answer, Refusal> {
    let given = |found: &ArgMatches, name: &str| cli::text(found, name).unwrap_or_default().to_owned();
    match matches.subcommand() {
        Some(("add", found)) => add(&given(found, "name"), &given(found, "phases"), desk),
        Some(("delete", found)) => delete(&given(found, "id"), desk).map_err(|error| desk.refuse(error)),
        Some((_, found)) => gate(&given(found, "gate"), cli::text(found, "answer"), desk).map_err(|error| desk.refuse(error)),
        None => list(desk).map_err(|error| desk.refuse(error)),
    }
}

fn list(desk: &Desk) -> Result<Answer, Error> {
    let list = desk.attune.exercises()?;
    let lines: Vec<_> = list.exercises.iter().map(|exercise| line(exercise, desk)).collect();
    let text = format!("{}\n\n{}", lines.join("\n"), desk.texts().say("evidence-overall"));
    Ok(Answer::new(&list, text))
}

fn line(exercise: &ExerciseView, desk: &Desk) -> String {
    let texts = desk.texts();
    let mut marks = Vec::new();
    if exercise.custom {
        marks.push(texts.say("command-exercises-custom"));
    }
    if let (Some(gate), false) = (exercise.gate, exercise.open) {
        marks.push(texts.say_with("command-exercises-closed", &[("gate", <&str>::from(gate).into())]));
    }
    let marks = if marks.is_empty() { String::new() } else { format!("  ({})", marks.join(", ")) };
    let ways: Vec<_> = exercise.variants.iter().map(|way| format!("{} ({})", way.name, way.id)).collect();
    let ways = match ways.as_slice() {
        [] => String::new(),
        _ => format!("\n  {}", texts.say_with("command-exercises-ways", &[("ways", ways.join(" · ").into())])),
    };
    format!("{}, {}{marks}\n  {}{ways}\n  {}", exercise.name, exercise.duration, exercise.how, exercise.id)
}

fn add(name: &str, phases: &str, desk: &Desk) -> Result<Answer, Refusal> {
    let now = desk.now()?;
    let added = desk.attune.add_own_exercise(name, phases, &now, desk.entropy()?).map_err(|error| desk.refuse(error))?;
    let values = [("name", added.name.clone().into()), ("id", added.id.clone().into())];
    let text = format!("{}\n{}", desk.texts().say_with("command-exercises-added", &values), added.caution);
    Ok(Answer::new(&json!({ "exercise": added }), text))
}

fn delete(id: &str, desk: &Desk) -> Result<Answer, Error> {
    let deleted = desk.attune.delete_own_exercise(id)?;
    let text = desk.texts().say_with("command-exercises-deleted", &[("name", deleted.name.clone().into())]);
    Ok(Answer::new(&json!({ "deleted": deleted }), text))
}

fn gate(gate: &str, answer: Option<&str>, desk: &Desk) -> Result<Answer, Error> {
    let gate = Gate::read(gate)?;
    let view = match answer {
        Some(answer) => desk.attune.answer_gate(gate, GateAnswer::read(answer)?)?,
        None => desk.attune.gate(gate)?,
    };
    let conditions: Vec<_> = view.conditions.iter().map(|condition| format!("  · {condition}")).collect();
    let how = desk.texts().say_with("command-gate-answer-how", &[("gate", <&str>::from(gate).into())]);
    let text = match (&view.outcome, answer) {
        (Some(outcome), Some(_)) => outcome.clone(),
        (outcome, _) => {
            let outcome = outcome.as_ref().map(|outcome| format!("\n{outcome}")).unwrap_or_default();
            format!(
                "{}\n\n{}\n\n{}\n{}\n\n{how}\n\n{}{outcome}",
                view.title,
                view.intro,
                view.question,
                conditions.join("\n"),
                view.source
            )
        }
    };
    Ok(Answer::new(&json!({ "gate": view }), text))
}
