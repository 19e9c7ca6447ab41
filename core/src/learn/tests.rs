//! The cards: short, whole in both languages, each with a way that leads somewhere and with what it rests on.

use std::collections::BTreeSet;

use strum::VariantArray;

use super::*;
use crate::exercise::Catalogue;
use crate::text::{Language, Texts};

/// Words in a card (design choice): what can be read in a minute, at night.
const WORDS_MAX: usize = 120;

fn cards() -> &'static [Card] {
    Learn::get().unwrap().cards()
}

/// What a card says in a language: its title, its paragraphs, its action.
fn said(card: &Card, language: Language) -> (String, String, String) {
    let texts = Texts::of(language);
    let key = card.key();
    (texts.say(&key), texts.say_attribute(&key, "text"), texts.say_attribute(&key, "action"))
}

#[test]
fn everything_of_the_article_has_its_card_once() {
    let ids: Vec<_> = cards().iter().map(|card| card.id.as_str()).collect();
    let expected = [
        "two_roles",
        "loop",
        "roots",
        "role_not_type",
        "calm_face",
        "traces",
        "reaching",
        "pulling_away",
        "both",
        "therapy",
        "flexibility",
    ];
    assert_eq!(ids, expected);
    assert!(Learn::get().unwrap().card(STORY).is_none(), "the story is no card");
}

#[test]
fn a_card_is_short_and_has_a_short_title() {
    for language in Language::VARIANTS {
        for card in cards() {
            let (title, text, action) = said(card, *language);
            assert!((5..=40).contains(&title.chars().count()), "{title}");
            let words = text.split_whitespace().count();
            assert!((60..=WORDS_MAX).contains(&words), "{language:?} {}: {words} words", card.id);
            assert!((2..=3).contains(&text.lines().count()), "{language:?} {}", card.id);
            assert!((10..=80).contains(&action.chars().count()) && !action.ends_with('.'), "{action}");
        }
    }
}

#[test]
fn an_action_leads_to_something_that_anyone_can_do_now() {
    let catalogue = Catalogue::get().unwrap();
    let mut ways = BTreeSet::new();
    for card in cards() {
        let (way, exercise) = card.action.way();
        ways.insert(format!("{way:?}"));
        assert_eq!(way == LearnWay::Exercise, exercise.is_some());
        if let Some(id) = exercise {
            assert!(catalogue.find(id).unwrap().gate.is_none(), "{id} has a self-check first");
        }
    }
    assert_eq!(ways.len(), 5, "each way is used: {ways:?}");
}

/// A card that offers a word exercise by its name calls it what the Breathe screen calls it.
#[test]
fn an_action_that_names_its_exercise_names_it_as_the_list_does() {
    for language in Language::VARIANTS {
        for card in cards().iter().filter(|card| card.id != "flexibility") {
            if let (_, Some(id)) = card.action.way() {
                let name = Texts::of(*language).say(&format!("exercise-{}", id.replace('_', "-")));
                assert!(said(card, *language).2.ends_with(&format!(": {name}")), "{language:?} {}", card.id);
            }
        }
    }
}

#[test]
fn every_card_rests_on_a_known_source_that_says_its_limits() {
    let catalogue = Catalogue::get().unwrap();
    for card in cards() {
        assert!(!card.sources.is_empty(), "{}", card.id);
        for id in &card.sources {
            let source = catalogue.source(id).unwrap_or_else(|| panic!("{id}"));
            for language in Language::VARIANTS {
                let (texts, key) = (Texts::of(*language), format!("learn-source-{}", id.replace('_', "-")));
                let (title, limits) = (texts.say(&key), texts.say_attribute(&key, "limits"));
                assert!(limits.ends_with('.') && limits.chars().count() <= 140, "{limits}");
                if source.citation.contains("et al.") {
                    assert_eq!(title, source.citation, "a study is called the same everywhere");
                }
            }
        }
    }
}

/// Whoever reads a card is told about the loop and about themselves, never about the other person; nobody is a type, and neither
/// role is a woman's or a man's.
#[test]
fn no_card_says_what_the_other_does_or_sorts_people() {
    let forbidden = [
        (Language::En, &["your partner", "your husband", "your wife", "anxious", "avoidant", "type", "statistic", "predict"][..]),
        (Language::De, &["dein partner", "deine partnerin", "dein gegenüber", "ängstlich", "vermeidend", "typ", "prognose"][..]),
    ];
    let sexes = [(Language::En, [" men", "women"]), (Language::De, ["männer", "frauen"])];
    for ((language, words), (_, sexes)) in forbidden.into_iter().zip(sexes) {
        for card in cards() {
            let (title, text, action) = said(card, language);
            let whole = format!("{title} {text} {action}").to_lowercase();
            for word in words {
                assert!(!whole.contains(word), "{}: {word}", card.id);
            }
            let is_about_sexes = sexes.iter().any(|word| whole.contains(word));
            assert_eq!(is_about_sexes, card.id == "role_not_type", "{}", card.id);
        }
    }
}

/// domain.md section 9: where there is fear, neither couples therapy nor the app, but people.
#[test]
fn the_card_on_therapy_says_that_it_is_not_for_fear_and_points_to_people() {
    let card = Learn::get().unwrap().card("therapy").unwrap();
    for (language, words) in [
        (Language::En, ["afraid", "nor this app", "helpline", "emergency number"]),
        (Language::De, ["Angst hast", "noch diese App", "Hilfestelle", "Notruf"]),
    ] {
        let text = said(card, language).1;
        assert!(words.iter().all(|word| text.contains(word)), "{text}");
    }
    assert!(card.sources.contains(&"thehotline".to_owned()) && card.sources.contains(&"friend_2011".to_owned()));
}
