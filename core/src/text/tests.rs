//! The sentences themselves: whole in both languages, spoken as Attune speaks.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;

use super::*;
use crate::error::{Error, ErrorCode, Missing};
use crate::exercise::{Catalogue, Gate, GateAnswer, STANDARD};
use crate::learn::{Hour, Learn, Loop, Person, Scene};
use crate::moment::{Context, Did, Ending, Kind, Pull, Starter, Topic};
use crate::nudge::Nudges;
use crate::settings::Setting;
use crate::timeout::AfterReturn;

/// Each key of a language (attributes as `key.attribute`) with its placeholders and its text as it stands.
fn sentences(language: Language) -> BTreeMap<String, (BTreeSet<String>, String)> {
    let mut found = BTreeMap::new();
    for subject in Subject::VARIANTS {
        let text = source(language, *subject);
        let resource = parse(text).unwrap_or_else(|(_, errors)| panic!("{language:?} {subject:?}: {errors:?}"));
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let key = message.id.name.to_owned();
            assert_eq!(super::subject(&key), *subject, "{key} stands in the wrong file");
            let attributes = message.attributes.iter().map(|attribute| (format!("{key}.{}", attribute.id.name), &attribute.value));
            for (key, pattern) in message.value.iter().map(|pattern| (key.clone(), pattern)).chain(attributes) {
                let mut seen = (BTreeSet::new(), String::new());
                read(pattern, &mut seen);
                assert!(found.insert(key.clone(), seen).is_none(), "{key} stands twice");
            }
        }
    }
    found
}

fn read(pattern: &Pattern<&str>, seen: &mut (BTreeSet<String>, String)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => seen.1.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => read_inline(inline, seen),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                read_inline(selector, seen);
                for variant in variants {
                    read(&variant.value, seen);
                }
            }
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, seen: &mut (BTreeSet<String>, String)) {
    match inline {
        InlineExpression::VariableReference { id } => _ = seen.0.insert(id.name.to_owned()),
        InlineExpression::Placeable { expression } => {
            if let Expression::Select { selector, variants } = expression.as_ref() {
                read_inline(selector, seen);
                for variant in variants {
                    read(&variant.value, seen);
                }
            }
        }
        _ => {}
    }
}

#[test]
fn both_languages_have_the_same_sentences_with_the_same_placeholders() {
    let (english, german) = (sentences(Language::En), sentences(Language::De));
    let keys = |of: &BTreeMap<String, (BTreeSet<String>, String)>| of.keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(keys(&english).symmetric_difference(&keys(&german)).collect::<Vec<_>>(), Vec::<&String>::new());
    for (key, (placeholders, _)) in &english {
        assert_eq!(placeholders, &german[key].0, "{key}");
    }
}

/// Every key that the core builds from a word of its vocabulary.
fn families() -> Vec<String> {
    let hyphens = |word: &str| word.replace(['_', '.'], "-");
    let mut keys: Vec<String> = Vec::new();
    let mut add = |prefix: &str, words: Vec<&str>| keys.extend(words.iter().map(|word| format!("{prefix}-{}", hyphens(word))));
    add("kind", Kind::VARIANTS.iter().map(|word| word.word()).collect());
    add("pull", Pull::VARIANTS.iter().map(|word| word.word()).collect());
    add("context", Context::VARIANTS.iter().map(|word| word.word()).collect());
    add("started-by", Starter::VARIANTS.iter().map(|word| word.word()).collect());
    add("topic", Topic::VARIANTS.iter().map(|word| word.word()).collect());
    add("did", Did::VARIANTS.iter().map(|word| word.word()).collect());
    add("ended", Ending::VARIANTS.iter().map(|word| word.word()).collect());
    add("invalid", Why::VARIANTS.iter().map(Into::into).collect());
    add("missing", Missing::VARIANTS.iter().map(Into::into).collect());
    for family in ["timeout-message", "timeout-moved", "timeout-meanwhile"] {
        add(family, Pull::VARIANTS.iter().map(|word| word.word()).collect());
    }
    add("timeout-way", AfterReturn::VARIANTS.iter().map(|word| word.word()).collect());
    add("timeout-weekday", vec!["1", "2", "3", "4", "5", "6", "7"]);
    add("gate-answer", GateAnswer::VARIANTS.iter().map(Into::into).collect());
    add("date-weekday", vec!["1", "2", "3", "4", "5", "6", "7"]);
    add("date-month", vec!["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"]);
    for gate in Gate::VARIANTS {
        add(&format!("gate-{}", <&str>::from(gate)), gate.conditions().to_vec());
        add("gate", vec![gate.into()]);
    }
    for setting in Setting::VARIANTS {
        add(&format!("setting-{}", hyphens(setting.name())), setting.words().to_vec());
        add("setting", vec![setting.name()]);
    }
    for exercise in Catalogue::get().unwrap().exercises() {
        add("exercise", vec![exercise.id.as_str()]);
        add("cue", exercise.phases.iter().map(|phase| phase.cue.as_str()).collect());
        for variant in &exercise.variants {
            add(&format!("exercise-{}", hyphens(exercise.id.as_str())), vec![STANDARD, &variant.id]);
            add("cue", variant.phases.iter().map(|phase| phase.cue.as_str()).collect());
        }
    }
    add("nudge", Nudges::get().unwrap().all().iter().map(|nudge| nudge.id.as_str()).collect());
    let learn = Learn::get().unwrap();
    add("learn-card", learn.cards().iter().map(|card| card.id.as_str()).collect());
    add("learn-source", learn.cards().iter().flat_map(|card| card.sources.iter().map(String::as_str)).collect());
    add("learn-scene", learn.story().scenes().iter().map(|scene| scene.id.as_str()).collect());
    add("learn-hour", Hour::VARIANTS.iter().map(Into::into).collect());
    add("learn-loop", Loop::VARIANTS.iter().map(Into::into).collect());
    add("learn-person", Person::VARIANTS.iter().map(|person| person.word()).collect());
    keys
}

#[test]
fn every_word_of_the_vocabulary_has_its_sentence() {
    for language in Language::VARIANTS {
        for key in families() {
            assert!(Texts::of(*language).has(&key), "{language:?} {key}");
        }
    }
}

#[test]
fn no_exercise_nudge_or_cue_stands_in_the_texts_without_being_used() {
    let known: BTreeSet<_> = families().into_iter().collect();
    let own = ["cue-inhale-gently", "cue-top-up-nose", "cue-hold-full", "cue-hold-empty", "cue-exhale-slow"];
    for key in sentences(Language::En).keys().filter(|key| !key.contains('.')) {
        let in_a_family =
            ["exercise-", "cue-", "nudge-", "invalid-", "missing-", "setting-", "kind-", "pull-", "context-", "topic-", "did-"];
        if in_a_family.iter().any(|family| key.starts_with(family)) {
            assert!(known.contains(key) || own.contains(&key.as_str()), "{key}");
        }
    }
}

/// The file of Learn against its data, attributes and all: a choice's words are an attribute of its scene.
#[test]
fn learn_has_its_words_and_no_others() {
    let own = ["note", "story", "story-side", "story-reaching", "story-begin", "story-over"];
    let mut known: BTreeSet<_> = own.iter().map(|key| format!("learn-{key}")).collect();
    known.extend(families().into_iter().filter(|key| key.starts_with("learn-")));
    let learn = Learn::get().unwrap();
    known.extend(learn.cards().iter().flat_map(|card| ["text", "action"].map(|part| format!("{}.{part}", card.key()))));
    let sources = learn.cards().iter().flat_map(|card| &card.sources);
    known.extend(sources.map(|id| format!("learn-source-{}.limits", id.replace('_', "-"))));
    let of_scene = |scene: &Scene| {
        let key = scene.key();
        scene.choices.iter().map(|choice| format!("{key}.{}", choice.id.replace('_', "-"))).collect::<Vec<_>>()
    };
    known.extend(learn.story().scenes().iter().flat_map(of_scene));
    for language in Language::VARIANTS {
        let standing: BTreeSet<_> = sentences(*language).into_keys().filter(|key| key.starts_with("learn-")).collect();
        assert_eq!(standing, known, "{language:?}");
    }
}

#[test]
fn every_code_has_its_sentence_in_both_languages() {
    for language in Language::VARIANTS {
        let texts = Texts::of(*language);
        for code in ErrorCode::VARIANTS {
            assert!(!texts.code(*code).starts_with("error-"), "{code:?}");
        }
        for gate in Gate::VARIANTS {
            assert!(!texts.error(&Error::GateFirst(*gate)).starts_with("error-"), "{gate:?}");
        }
    }
}

#[test]
fn every_label_has_its_words_in_both_languages_and_no_words_stand_there_unused() {
    let listed: BTreeSet<_> = label_keys().into_iter().collect();
    for language in Language::VARIANTS {
        let sentences = sentences(*language);
        for key in &listed {
            assert!(sentences[key].0.is_empty(), "{key}: a label has nothing to fill in");
        }
        let standing = sentences.keys().filter(|key| key.starts_with("label-"));
        assert_eq!(standing.filter(|key| !listed.contains(*key)).collect::<Vec<_>>(), Vec::<&String>::new(), "{language:?}");
        assert_eq!(Texts::of(*language).labels().words.kinds.len(), Kind::VARIANTS.len());
    }
}

#[test]
fn a_screen_has_few_enough_labels_for_one_constructor() {
    let mut of_screen = BTreeMap::new();
    for key in label_keys() {
        *of_screen.entry(key.split('-').nth(1).unwrap().to_owned()).or_insert(0) += 1;
    }
    assert!(of_screen.values().all(|count| *count <= 200), "{of_screen:?}");
}

/// Blame, diagnosis, forecast, praise of a performance, causal claims about the log: none of it is ever said.
#[test]
fn no_sentence_says_what_attune_never_says() {
    let forbidden = [
        (
            Language::En,
            &[
                "your fault",
                "you always",
                "you never",
                "streak",
                "score",
                "badge",
                "diagnos",
                "cure",
                "break up",
                "toxic",
                "narciss",
                "gaslight",
                "borderline",
                "predicts",
                "doomed",
                "hopeless",
            ][..],
        ),
        (
            Language::De,
            &[
                "deine schuld",
                "du immer",
                "du nie",
                "punktzahl",
                "serie",
                "abzeichen",
                "diagnos",
                "heilt",
                "trennung",
                "toxisch",
                "narziss",
                "gaslight",
                "borderline",
                "sagt voraus",
                "hoffnungslos",
                "zum scheitern",
            ][..],
        ),
    ];
    for (language, words) in forbidden {
        for (key, (_, text)) in sentences(language) {
            let text = text.to_lowercase();
            assert!(!text.contains('!'), "{key}: {text}");
            for word in words {
                assert!(!text.contains(word), "{key}: {text}");
            }
        }
    }
}

/// German says du: neither Sie nor Ihr as an address, outside the start of a sentence.
#[test]
fn german_says_du() {
    for (key, (_, text)) in sentences(Language::De) {
        for address in [" Sie ", " Ihnen", " Ihre "] {
            if let Some(place) = text.find(address) {
                let before = text[..place].trim_end();
                assert!(before.is_empty() || before.ends_with(['.', '?', ':', '“', '·']), "{key}: {text}");
            }
        }
    }
}

#[test]
fn plurals_and_numbers_are_said_as_a_person_would() {
    let (english, german) = (Texts::of(Language::En), Texts::of(Language::De));
    let so_far = |texts: Texts, moments: u32, runs: u32| {
        texts.say_with("today-so-far", &[("moments", moments.into()), ("runs", runs.into())])
    };
    assert_eq!(so_far(english, 0, 0), "Nothing here yet today. That’s fine.");
    assert_eq!(so_far(english, 1, 2), "One moment logged and 2 exercises today.");
    assert_eq!(so_far(german, 2, 1), "Heute 2 Momente festgehalten und eine Übung gemacht.");
    assert_eq!((english.decimal(1_250, 1000), german.decimal(1_250, 1000)), ("1.25".into(), "1,25".into()));
    assert_eq!((english.duration(302_250), german.duration(45_000)), ("5 min 2 s".into(), "45 s".into()));
    assert_eq!((english.percent(0.9987), english.percent(1.0)), ("99%".into(), "100%".into()));
    assert_eq!((english.percent(0.0013), english.percent(0.0)), ("1%".into(), "0%".into()));
    assert_eq!((english.percent(0.5), german.percent(0.5)), ("50%".into(), "50\u{a0}%".into()));
}

#[test]
fn a_missing_key_stands_for_itself() {
    assert_eq!(Texts::of(Language::En).say("no-such-key"), "no-such-key");
}
