//! Every sentence, in English and German, by key (Fluent).
//!
//! Lives here: finding a sentence and filling it in. The sentences stand in `text/{en,de}/*.ftl`. Not here: which sentence fits
//! (the modules that decide it ask by key), numbers and dates in words ([`dates`]).
//!
//! # Why several files a language
//! A file is parsed when its first sentence is asked for, once in a process. A logged moment needs a few words of the
//! interface; it must not wait for a hundred nudges.

mod dates;
mod errors;
mod labels;

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use once_cell::sync::OnceCell;
use serde::Serialize;
use strum::{EnumString, IntoStaticStr, VariantArray};
use unic_langid::{LanguageIdentifier, langid};

pub use labels::*;

use crate::error::{Invalid, Why};

/// A language that Attune speaks. Both are written, neither is translated word by word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, EnumString, IntoStaticStr, VariantArray)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Language {
    /// English.
    #[default]
    En,
    /// German, with du.
    De,
}

impl Language {
    /// Reads `en` or `de`.
    ///
    /// # Errors
    /// [`Invalid`] naming `language`.
    pub fn read(word: &str) -> Result<Self, Invalid> {
        word.parse().map_err(|_| Invalid::new("language", Why::Language))
    }

    /// The language for a locale such as `de_AT.UTF-8`; English where it speaks none other.
    #[must_use]
    pub fn of_locale(locale: &str) -> Self {
        if locale.get(..2).is_some_and(|prefix| prefix.eq_ignore_ascii_case("de")) { Self::De } else { Self::En }
    }

    fn identifier(self) -> LanguageIdentifier {
        match self {
            Self::En => langid!("en"),
            Self::De => langid!("de"),
        }
    }
}

/// A file of sentences.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
enum Subject {
    Interface,
    Exercises,
    Nudges,
    Words,
    Terminal,
    Commands,
    Labels,
    Learn,
    TimeOut,
}

type Bundle = FluentBundle<FluentResource>;

/// Parsed once in a process, each language and subject on its own.
static BUNDLES: [[OnceCell<Bundle>; Subject::VARIANTS.len()]; Language::VARIANTS.len()] =
    [const { [const { OnceCell::new() }; Subject::VARIANTS.len()] }; Language::VARIANTS.len()];

/// The sentences of one language.
#[derive(Clone, Copy, Debug)]
pub struct Texts {
    language: Language,
}

impl Texts {
    /// The sentences of that language.
    #[must_use]
    pub const fn of(language: Language) -> Self {
        Self { language }
    }

    /// Which language.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The sentence of that key.
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        self.fill(key, None, None)
    }

    /// An attribute of it, as `.title` of a nudge.
    #[must_use]
    pub fn say_attribute(&self, key: &str, attribute: &str) -> String {
        self.fill(key, Some(attribute), None)
    }

    /// An attribute of it with its placeholders filled in.
    #[must_use]
    pub fn say_attribute_with<'a>(&self, key: &str, attribute: &str, values: &[(&'a str, FluentValue<'a>)]) -> String {
        let args: FluentArgs<'a> = values.iter().cloned().collect();
        self.fill(key, Some(attribute), Some(&args))
    }

    /// An attribute of the first of these keys that has it.
    #[must_use]
    pub fn say_attribute_of_first(&self, keys: &[&str], attribute: &str) -> String {
        let has = |key: &&str| {
            self.bundle(subject(key)).get_message(key).is_some_and(|message| message.get_attribute(attribute).is_some())
        };
        self.say_attribute(keys.iter().copied().find(has).unwrap_or_default(), attribute)
    }

    /// The sentence with its placeholders filled in. Numbers choose the plural; what needs a decimal comma comes as text.
    #[must_use]
    pub fn say_with<'a>(&self, key: &str, values: &[(&'a str, FluentValue<'a>)]) -> String {
        let args: FluentArgs<'a> = values.iter().cloned().collect();
        self.fill(key, None, Some(&args))
    }

    /// Whether there is such a sentence.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.bundle(subject(key)).has_message(key)
    }

    /// A key that is missing stands for itself; the tests rule that out for every key the product asks for.
    fn fill(self, key: &str, attribute: Option<&str>, args: Option<&FluentArgs<'_>>) -> String {
        let bundle = self.bundle(subject(key));
        let message = bundle.get_message(key);
        let pattern = message.and_then(|message| match attribute {
            Some(attribute) => message.get_attribute(attribute).map(|found| found.value()),
            None => message.value(),
        });
        pattern.map_or(Cow::Borrowed(key), |pattern| bundle.format_pattern(pattern, args, &mut Vec::new())).into_owned()
    }

    fn bundle(self, subject: Subject) -> &'static Bundle {
        #[allow(clippy::indexing_slicing)] // both lists are as long as their enums
        BUNDLES[self.language as usize][subject as usize].get_or_init(|| parse(self.language, subject))
    }
}

/// The file in which a key stands, by its first word.
fn subject(key: &str) -> Subject {
    match key.split('-').next() {
        Some("nudge") => Subject::Nudges,
        Some("words") => Subject::Words,
        Some("exercise" | "cue" | "gate" | "evidence") => Subject::Exercises,
        Some("terminal") => Subject::Terminal,
        Some("command") => Subject::Commands,
        Some("label") => Subject::Labels,
        Some("learn") => Subject::Learn,
        Some("timeout") => Subject::TimeOut,
        _ => Subject::Interface,
    }
}

const fn source(language: Language, subject: Subject) -> &'static str {
    match (language, subject) {
        (Language::En, Subject::Interface) => include_str!("text/en/interface.ftl"),
        (Language::En, Subject::Exercises) => include_str!("text/en/exercises.ftl"),
        (Language::En, Subject::Nudges) => include_str!("text/en/nudges.ftl"),
        (Language::En, Subject::Words) => include_str!("text/en/words.ftl"),
        (Language::En, Subject::Terminal) => include_str!("text/en/terminal.ftl"),
        (Language::En, Subject::Commands) => include_str!("text/en/commands.ftl"),
        (Language::En, Subject::Labels) => include_str!("text/en/labels.ftl"),
        (Language::En, Subject::Learn) => include_str!("text/en/learn.ftl"),
        (Language::En, Subject::TimeOut) => include_str!("text/en/timeout.ftl"),
        (Language::De, Subject::Interface) => include_str!("text/de/interface.ftl"),
        (Language::De, Subject::Exercises) => include_str!("text/de/exercises.ftl"),
        (Language::De, Subject::Nudges) => include_str!("text/de/nudges.ftl"),
        (Language::De, Subject::Words) => include_str!("text/de/words.ftl"),
        (Language::De, Subject::Terminal) => include_str!("text/de/terminal.ftl"),
        (Language::De, Subject::Commands) => include_str!("text/de/commands.ftl"),
        (Language::De, Subject::Labels) => include_str!("text/de/labels.ftl"),
        (Language::De, Subject::Learn) => include_str!("text/de/learn.ftl"),
        (Language::De, Subject::TimeOut) => include_str!("text/de/timeout.ftl"),
    }
}

fn parse(language: Language, subject: Subject) -> Bundle {
    // What parses is kept either way; that all of it does, the tests see.
    let resource = FluentResource::try_new(source(language, subject).to_owned()).unwrap_or_else(|(resource, _)| resource);
    let mut bundle = Bundle::new_concurrent(vec![language.identifier()]);
    // No invisible direction marks around what is filled in: it is read by screen readers and compared in transcripts.
    bundle.set_use_isolating(false);
    bundle.add_resource_overriding(resource);
    bundle
}

#[cfg(test)]
mod tests;
