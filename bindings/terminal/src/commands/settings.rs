//! `attune settings`.

use attune_core::{Choice, Error, Setting, SettingNeeds};
use clap::ArgMatches;
use serde_json::{Map, json};

use super::Answer;
use crate::cli;
use crate::desk::Desk;
use crate::refusal::Refusal;

/// Shows all, one, or sets one.
pub fn run(matches: &ArgMatches, desk: &Desk) -> Result<Answer, Refusal> {
    show(cli::text(matches, "key"), cli::text(matches, "value"), desk).map_err(|error| desk.refuse(error))
}

fn show(key: Option<&str>, value: Option<&str>, desk: &Desk) -> Result<Answer, Error> {
    let wanted = key.map(Setting::read).transpose()?;
    if let (Some(setting), Some(value)) = (wanted, value) {
        desk.attune.set(setting.name(), value)?;
    }
    let views = desk.attune.settings_view()?;
    let mut settings = Map::new();
    let mut text = String::new();
    for view in views.iter().filter(|view| wanted.is_none_or(|setting| setting.name() == view.key)) {
        settings.insert(view.key.clone(), view.value.clone().into());
        let named = |choice: &Choice| {
            if choice.title == choice.value { choice.value.clone() } else { format!("{} ({})", choice.value, choice.title) }
        };
        let others: Vec<_> = view.choices.iter().map(named).collect();
        let phones = match view.needs {
            SettingNeeds::Nothing => String::new(),
            SettingNeeds::Window | SettingNeeds::Phone => format!(" ({})", desk.texts().say("command-settings-phones")),
        };
        text.push_str(&format!("{} = {}\n  {}{phones}: {}\n", view.key, view.value, view.title, others.join(" | ")));
    }
    if wanted.is_none() {
        let texts = desk.texts();
        let line = |key: &str, place: String| texts.say_with(key, &[("place", place.into())]);
        text.push_str(&format!("\n{}\n", line("command-settings-place", desk.place())));
        text.push_str(&line("command-settings-key", desk.key_place.clone()));
    }
    Ok(Answer::new(&json!({ "settings": settings }), text))
}
