//! The Learn screen over an Attune: everything in words, in the language that is spoken, and nothing kept.

use strum::VariantArray;

use super::*;
use crate::attune::LanguageWish;
use crate::error::{ErrorCode, Invalid, Why};
use crate::moment::Entropy;
use crate::text::Language;

fn attune(language: Language) -> Attune {
    Attune::in_memory(LanguageWish::Fixed(language), Entropy([7; 16])).unwrap()
}

fn at(side: Person, reaching: Person, choices: &[&str]) -> StoryPlace {
    StoryPlace { side, reaching, choices: choices.iter().map(ToString::to_string).collect() }
}

#[test]
fn every_card_of_the_list_can_be_opened_and_is_whole_in_both_languages() {
    for language in Language::VARIANTS {
        let attune = attune(*language);
        let list = attune.learn().unwrap();
        assert_eq!((list.cards.len(), list.story.id.as_str()), (11, STORY));
        for item in &list.cards {
            let card = attune.learn_card(&item.id).unwrap();
            assert_eq!((&card.id, &card.title), (&item.id, &item.title));
            assert!(card.text.iter().all(|paragraph| paragraph.ends_with(['.', '?', '”', '“'])), "{:?}", card.text);
            assert!(!card.action.title.is_empty() && !card.sources.is_empty());
            let words = serde_json::to_string(&card).unwrap();
            assert!(!words.contains("learn-"), "{words}");
        }
    }
}

#[test]
fn a_card_that_is_not_there_is_said_by_its_id() {
    let attune = attune(Language::En);
    for id in ["", "weather", STORY, "two-roles"] {
        let error = attune.learn_card(id).unwrap_err();
        assert_eq!((error.code(), error.field()), (ErrorCode::NotFound, Some("id")), "{id}");
    }
    assert_eq!(attune.learn_card(" loop ").unwrap().id, "loop");
}

#[test]
fn the_same_evening_is_told_from_both_sides_by_either_of_the_two() {
    let attune = attune(Language::De);
    let anna = attune.story(&StoryPlace::default()).unwrap();
    assert_eq!((anna.scene.as_str(), anna.r#loop), ("reaching_table", Loop::Turning));
    assert!(anna.text.starts_with("Michael sagt wenig") && anna.hint.unwrap().contains("bist du Anna"));
    let michael = attune.story(&at(Person::Michael, Person::Anna, &[])).unwrap();
    assert_eq!(michael.scene, "pulling_away_table");
    assert!(michael.text.contains("Anna schaut dich an"));

    let swapped = attune.story(&at(Person::Michael, Person::Michael, &[])).unwrap();
    assert!(swapped.text.starts_with("Anna sagt wenig"));
    assert_eq!(
        swapped.reachers.iter().map(|one| one.title.as_str()).collect::<Vec<_>>(),
        ["Anna sucht Nähe", "Michael sucht Nähe"]
    );
    assert_eq!(swapped.sides.iter().map(|one| one.title.as_str()).collect::<Vec<_>>(), ["Annas Seite", "Michaels Seite"]);
}

#[test]
fn each_choice_moves_the_evening_on_until_it_is_over() {
    let attune = attune(Language::En);
    let mut choices = Vec::new();
    let mut loops = Vec::new();
    for chosen in ["ask_again", "say_the_need", "go_in_early", "leave_it_till_morning"] {
        let here = attune.story(&at(Person::Anna, Person::Anna, &choices)).unwrap();
        assert!(here.choices.iter().any(|choice| choice.value == chosen && !choice.title.is_empty()), "{chosen}");
        loops.push(here.r#loop);
        choices.push(chosen);
    }
    let end = attune.story(&at(Person::Anna, Person::Anna, &choices)).unwrap();
    loops.push(end.r#loop);
    assert_eq!(loops, [Loop::Turning, Loop::Turning, Loop::Slowing, Loop::Turning, Loop::Slowing]);
    assert!(end.choices.is_empty() && end.hint.unwrap().contains("From Michael’s side"));
    assert_eq!((end.title.as_str(), end.loop_words.as_str()), ("Shortly before midnight", "The loop is slowing."));
}

#[test]
fn a_refused_choice_has_its_field_and_its_words() {
    let attune = attune(Language::En);
    let error = attune.story(&at(Person::Anna, Person::Anna, &["shout"])).unwrap_err();
    assert!(matches!(error, Error::Invalid(Invalid { field: "choose", why: Why::StoryChoice })));
    assert_eq!(attune.texts().error(&error), "That isn’t on offer at this point of the evening. Take one of the choices that are.");
}

#[test]
fn nothing_of_what_was_read_or_chosen_is_kept() {
    let attune = attune(Language::En);
    let settings = || attune.settings_view().unwrap();
    let before = (settings(), attune.is_first_start().unwrap());
    attune.learn().unwrap();
    attune.learn_card("therapy").unwrap();
    attune.story(&at(Person::Anna, Person::Anna, &["ask_again"])).unwrap();
    assert_eq!((settings(), attune.is_first_start().unwrap()), before);
    assert_eq!(attune.story(&StoryPlace::default()).unwrap().scene, "reaching_table");
    attune.shut_down();
    assert_eq!(attune.learn().unwrap().cards.len(), 11, "not even the store is read");
}
