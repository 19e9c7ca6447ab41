//! `attune learn`: the cards, one of them, or a place in Anna and Michael's evening. Not here: what they say (the core's).

use attune_core::{CardView, Error, Invalid, LearnList, LearnWay, Person, STORY, StoryPlace, StoryView, Why};
use clap::ArgMatches;
use serde_json::json;

use super::Answer;
use crate::cli;
use crate::desk::Desk;
use crate::refusal::Refusal;

/// What only the story takes.
const OF_STORY: [&str; 3] = ["side", "reaching", "choose"];

/// Shows the list, a card, or a place in the story.
pub fn run(matches: &ArgMatches, desk: &Desk) -> Result<Answer, Refusal> {
    answer(matches, desk).map_err(|error| desk.refuse(error))
}

fn answer(matches: &ArgMatches, desk: &Desk) -> Result<Answer, Error> {
    let id = cli::text(matches, "id").map(str::trim);
    if id == Some(STORY) {
        let place = place(matches)?;
        let view = desk.attune.story(&place)?;
        return Ok(Answer::new(&json!({ "story": view }), story(&view, &place, desk)));
    }
    if let Some(field) = OF_STORY.into_iter().find(|name| cli::text(matches, name).is_some()) {
        return Err(Invalid::new(field, Why::OnlyStory).into());
    }
    match id {
        Some(id) => desk.attune.learn_card(id).map(|view| Answer::new(&json!({ "card": view }), card(&view, desk))),
        None => desk.attune.learn().map(|view| Answer::new(&view, list(&view, desk))),
    }
}

fn place(matches: &ArgMatches) -> Result<StoryPlace, Invalid> {
    Ok(StoryPlace {
        side: cli::text(matches, "side").map(Person::read).transpose()?.unwrap_or_default(),
        reaching: cli::text(matches, "reaching").map(Person::read_reaching).transpose()?.unwrap_or_default(),
        choices: cli::text(matches, "choose").into_iter().flat_map(|list| list.split(',')).map(ToOwned::to_owned).collect(),
    })
}

fn list(view: &LearnList, desk: &Desk) -> String {
    let items = view.cards.iter().chain([&view.story]);
    let lines: Vec<_> = items.map(|item| format!("{}\n  {}", item.title, item.id)).collect();
    format!("{}\n\n{}\n{}", lines.join("\n"), view.note, desk.texts().say("command-learn-how-list"))
}

fn card(view: &CardView, desk: &Desk) -> String {
    let texts = desk.texts();
    let way = match view.action.way {
        LearnWay::Exercise => {
            let id = view.action.exercise.clone().unwrap_or_default();
            texts.say_with("command-learn-way-exercise", &[("id", id.into())])
        }
        LearnWay::Pause => texts.say("command-learn-way-pause"),
        LearnWay::Log => texts.say("command-learn-way-log"),
        LearnWay::Pattern => texts.say("command-learn-way-pattern"),
        LearnWay::History => texts.say("command-learn-way-history"),
    };
    let sources = view.sources.iter().map(|source| {
        let place = source.place.as_ref().map(|place| format!(" ({place})")).unwrap_or_default();
        format!("  {}{place}: {}", source.title, source.limits)
    });
    let sources: Vec<_> = sources.collect();
    format!(
        "{}\n\n{}\n\n{}\n  {way}\n\n{}\n{}",
        view.title,
        view.text.join("\n\n"),
        view.action.title,
        texts.say("command-learn-sources"),
        sources.join("\n")
    )
}

fn story(view: &StoryView, place: &StoryPlace, desk: &Desk) -> String {
    let mut lines = vec![view.title.clone()];
    lines.extend(view.hint.clone().filter(|_| !view.choices.is_empty()));
    lines.push(format!("\n{}\n", view.text));
    lines.push(view.loop_words.clone());
    lines.extend(view.choices.iter().map(|choice| format!("  {}  ({})", choice.title, choice.value)));
    lines.extend(view.hint.clone().filter(|_| view.choices.is_empty()));
    let told = |side: Person| [("side", side.word().into()), ("reaching", view.reaching.word().into())];
    lines.push(if view.choices.is_empty() {
        desk.texts().say_with("command-learn-how-other", &told(view.side.other()))
    } else {
        let chosen: String = place.choices.iter().flat_map(|choice| [choice.trim(), ","]).collect();
        let values: Vec<_> = told(view.side).into_iter().chain([("chosen", chosen.into())]).collect();
        desk.texts().say_with("command-learn-how-on", &values)
    });
    lines.join("\n")
}
