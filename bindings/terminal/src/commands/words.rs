//! `attune words`: what each builder offers, a sentence, the couple's own phrases. Not here: the sentences (the core's).

use attune_core::{Builder, BuilderView, Error, NoteView, PartView, PhraseDone, Said, WordsWish};
use clap::ArgMatches;
use serde_json::json;

use super::Answer;
use crate::cli;
use crate::desk::Desk;
use crate::refusal::Refusal;

/// Shows the screen, makes a sentence, or keeps phrases.
pub fn run(matches: &ArgMatches, desk: &Desk) -> Result<Answer, Refusal> {
    let now = desk.now()?;
    let refuse = |error| desk.refuse(error);
    let id = |found: &ArgMatches| cli::text(found, "id").unwrap_or_default().to_owned();
    match matches.subcommand() {
        Some(("save", found)) => {
            let text = cli::text(found, "text").unwrap_or_default();
            let done = desk.attune.save_phrase(text, &now, desk.entropy()?).map_err(refuse)?;
            Ok(kept("saved", &done, Some("command-words-saved-how"), desk))
        }
        Some(("saved", _)) => saved(desk).map_err(refuse),
        Some(("forget", found)) => {
            let done = desk.attune.forget_phrase(&id(found), &now).map_err(refuse)?;
            Ok(kept("forgotten", &done, Some("command-words-forgotten-how"), desk))
        }
        Some(("restore", found)) => {
            let done = desk.attune.restore_phrase(&id(found), &now).map_err(refuse)?;
            Ok(kept("restored", &done, None, desk))
        }
        Some((builder, found)) => say(builder, found, desk).map_err(refuse),
        None => screen(desk).map_err(refuse),
    }
}

fn say(builder: &str, found: &ArgMatches, desk: &Desk) -> Result<Answer, Error> {
    let given = |name: &str| cli::text(found, name).map(ToOwned::to_owned);
    let wish = WordsWish {
        builder: Builder::read(builder)?,
        feeling: given("feeling"),
        phrase: given("phrase"),
        about: given("about"),
        need: given("need"),
        minutes: given("minutes"),
    };
    let Said { text, notes, .. } = desk.attune.say_words(&wish, &desk.clock.now()?)?;
    let shown = with_notes(text.clone(), &notes, desk)?;
    Ok(Answer::new(&json!({ "text": text, "notes": notes }), shown))
}

fn saved(desk: &Desk) -> Result<Answer, Error> {
    let view = desk.attune.words(&desk.clock.now()?)?;
    let phrases = view.saved.iter().map(|phrase| format!("{}\n  {}", phrase.text, phrase.id));
    let text = phrases.chain(view.saved.is_empty().then(|| view.saved_hint.clone())).collect::<Vec<_>>().join("\n");
    Ok(Answer::new(&json!({ "saved": view.saved }), text))
}

fn kept(field: &str, done: &PhraseDone, how: Option<&str>, desk: &Desk) -> Answer {
    let how = how.map(|key| desk.texts().say_with(key, &[("id", done.id.clone().into())]));
    let notes = done.notes.iter().map(|note| note.text.clone());
    let lines: Vec<_> = std::iter::once(done.sentence.clone()).chain(notes).chain(how).collect();
    Answer::new(&json!({ field: done }), lines.join("\n"))
}

fn screen(desk: &Desk) -> Result<Answer, Error> {
    let view = desk.attune.words(&desk.clock.now()?)?;
    let mut blocks: Vec<_> = view.builders.iter().map(block).collect();
    let phrases = view.saved.iter().map(|phrase| format!("  {}", phrase.text));
    blocks.push(
        [view.saved_title.clone(), format!("  {}", view.saved_hint)].into_iter().chain(phrases).collect::<Vec<_>>().join("\n"),
    );
    blocks.push(format!("{}\n{}", desk.texts().say("command-words-how"), view.share_hint));
    Ok(Answer::new(&view, blocks.join("\n\n")))
}

fn block(view: &BuilderView) -> String {
    let mut lines = vec![format!("{}  ({})", view.name, view.builder.word())];
    lines.extend([&view.purpose, &view.text, &view.evidence, &view.caution].map(|line| format!("  {line}")));
    lines.extend(view.parts.iter().map(part));
    lines.join("\n")
}

fn part(view: &PartView) -> String {
    let choices = view.choices.iter().map(|choice| format!("\n      {}  {}", choice.value, choice.title));
    let ideas = view.ideas.iter().map(|idea| format!("\n      · {idea}"));
    format!("    --{}  {}. {}{}", view.part.name(), view.title, view.hint, choices.chain(ideas).collect::<String>())
}

/// A text, and beneath it what in it may be worth a second look.
fn with_notes(text: String, notes: &[NoteView], desk: &Desk) -> Result<String, Error> {
    if notes.is_empty() {
        return Ok(text);
    }
    let hint = desk.attune.words(&desk.clock.now()?)?.notes_hint;
    let notes = notes.iter().map(|note| format!("  {}", note.text));
    Ok([text, String::new()].into_iter().chain(notes).chain([format!("  {hint}")]).collect::<Vec<_>>().join("\n"))
}
