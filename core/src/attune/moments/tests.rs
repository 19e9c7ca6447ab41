//! Taking back: one moment's last change among others', and all that an import brought.

use super::*;
use crate::attune::{LanguageWish, RunInput, SessionWish};
use crate::exercise::Outcome;
use crate::portable::Format;
use crate::text::Language;

fn attune() -> Attune {
    Attune::in_memory(LanguageWish::Fixed(Language::En), Entropy([9; 16])).unwrap()
}

fn now() -> Now {
    Now::parse("2026-03-10T21:00:00+01:00[Europe/Berlin]", Zone::UTC).unwrap()
}

fn log(attune: &Attune, number: u8) -> String {
    attune.log_moment(Content::default(), None, &now(), Entropy([number; 16])).unwrap().moment.record.id
}

fn ids(attune: &Attune) -> Vec<String> {
    attune.history(None, 50, &now()).unwrap().moments.into_iter().map(|moment| moment.record.id).collect()
}

#[test]
fn what_a_message_takes_back_is_what_it_speaks_of_whatever_came_since() {
    let attune = attune();
    let first = log(&attune, 1);
    attune.delete_moment(&first, &now()).unwrap();
    let since = log(&attune, 2);
    let undone = attune.undo_moment(&first, &now()).unwrap();
    assert_eq!((undone.undone.as_str(), undone.moments), ("deleted", 1));
    let mut left = ids(&attune);
    left.sort();
    assert_eq!(left, [first.clone(), since.clone()]);
    assert_eq!(attune.undo(&now()).unwrap().undone, "logged", "the last of all is still there to be taken back");
    assert_eq!(ids(&attune), [first]);
    assert!(matches!(attune.undo_moment(&since, &now()), Err(Error::NotFound(Missing::Change))));
    assert!(matches!(attune.undo_moment("no id", &now()), Err(Error::NotFound(Missing::Moment))));
}

/// A copy with a moment, an own pattern, one that is off the list, and a run of the first.
fn copy() -> Vec<u8> {
    let other = attune();
    log(&other, 1);
    let own = other.add_own_exercise("Mine", "inhale:4,exhale:6", &now(), Entropy([3; 16])).unwrap();
    let gone = other.add_own_exercise("Gone", "inhale:4,exhale:8", &now(), Entropy([4; 16])).unwrap();
    other.delete_own_exercise(&gone.id).unwrap();
    let run = RunInput {
        wish: SessionWish::of(&own.id),
        done_millis: 5_000,
        began_millis_ago: 60_000,
        outcome: Outcome::Stopped,
        heat_before: None,
        heat_after: None,
    };
    other.finish_run(&run, &now(), Entropy([5; 16])).unwrap();
    other.export(Format::Json, &now()).unwrap().bytes
}

#[test]
fn an_import_is_taken_back_whole() {
    let attune = attune();
    let empty = attune.export(Format::Json, &now()).unwrap().bytes;
    let imported = attune.import(&copy(), Format::Json, &now()).unwrap();
    assert_eq!(
        (imported.added, imported.runs_added, imported.own_exercises_added),
        (1, 1, 1),
        "what is off the list is not counted"
    );
    let undone = attune.undo(&now()).unwrap();
    assert_eq!((undone.undone.as_str(), undone.moments), ("imported", 1));
    assert_eq!(attune.export(Format::Json, &now()).unwrap().bytes, empty);
}

#[test]
fn an_import_of_runs_alone_is_taken_back_too() {
    let attune = attune();
    log(&attune, 1);
    let imported = attune.import(&copy(), Format::Json, &now()).unwrap();
    assert_eq!((imported.added, imported.unchanged), (0, 1));
    assert!(imported.sentence.starts_with("No moment was new."), "{}", imported.sentence);
    let undone = attune.undo(&now()).unwrap();
    assert_eq!((undone.undone.as_str(), undone.moments), ("imported", 0));
    assert_eq!((attune.today(&now()).unwrap().breathed_today, ids(&attune).len()), (0, 1));
}

#[test]
fn a_pattern_that_was_used_since_keeps_its_name_when_its_import_is_taken_back() {
    let attune = attune();
    attune.import(&copy(), Format::Json, &now()).unwrap();
    let own = attune.exercises().unwrap().exercises.into_iter().find(|one| one.custom).unwrap();
    let run = RunInput {
        wish: SessionWish::of(&own.id),
        done_millis: 9_000,
        began_millis_ago: 9_000,
        outcome: Outcome::Stopped,
        heat_before: None,
        heat_after: None,
    };
    attune.finish_run(&run, &now(), Entropy([30; 16])).unwrap();
    attune.undo(&now()).unwrap();
    assert!(!attune.exercises().unwrap().exercises.iter().any(|one| one.custom));
    let text = String::from_utf8(attune.export(Format::Json, &now()).unwrap().bytes).unwrap();
    assert!(text.contains("\"Mine\"") && !text.contains("\"Gone\""), "{text}");
}
