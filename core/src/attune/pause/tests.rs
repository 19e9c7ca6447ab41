//! A pause over a store: what is kept of it, and what time does to it.

use super::*;
use crate::attune::LanguageWish;
use crate::text::Language;
use crate::zone::Zone;

fn attune() -> Attune {
    Attune::in_memory(LanguageWish::Fixed(Language::En), Entropy([9; 16])).unwrap()
}

fn at(text: &str) -> Now {
    Now::parse(text, Zone::named("Europe/Berlin").unwrap()).unwrap()
}

fn done() -> PauseAnswer {
    PauseAnswer { done: true, ..PauseAnswer::default() }
}

fn heat(value: u8) -> PauseAnswer {
    PauseAnswer { heat: Some(Heat::new(value).unwrap()), ..PauseAnswer::default() }
}

/// Each answer a few seconds after the last.
fn answered(attune: &Attune, answers: &[PauseAnswer]) -> PauseView {
    let mut view = attune.start_pause(&at("2026-03-10T21:00:00+01:00"), Entropy([1; 16])).unwrap();
    for (number, answer) in (1_u8..).zip(answers) {
        let now = at(&format!("2026-03-10T21:0{number}:00+01:00"));
        view = attune.answer_pause(answer, &now, Entropy([number + 1; 16])).unwrap();
    }
    view
}

fn runs_of(attune: &Attune) -> Vec<Run> {
    attune.store.read(runs::all).unwrap()
}

#[test]
fn a_tool_is_stored_as_a_run_with_the_heat_before_and_after() {
    let attune = attune();
    answered(&attune, &[done(), heat(9), done(), heat(6)]);
    let runs = runs_of(&attune);
    let [breath, tool] = runs.as_slice() else { panic!("{runs:?}") };
    assert_eq!((breath.exercise.as_str(), breath.heat_after), ("five_second_pause", None));
    let heats = (tool.heat_before.map(Heat::value), tool.heat_after.map(Heat::value));
    assert_eq!((tool.exercise.as_str(), tool.outcome, heats), ("extended_exhale", Outcome::Finished, (Some(9), Some(6))));
    assert_eq!((tool.planned_millis, tool.done_millis), (60_000, 60_000));
}

#[test]
fn a_second_tools_heat_before_is_the_one_after_the_first() {
    let attune = attune();
    let another = PauseAnswer { next: Some("another".into()), ..PauseAnswer::default() };
    answered(&attune, &[done(), heat(9), done(), heat(6), another, done(), heat(2)]);
    let last = runs_of(&attune).pop().unwrap();
    assert_eq!((last.heat_before.map(Heat::value), last.heat_after.map(Heat::value)), (Some(6), Some(2)));
}

#[test]
fn what_was_left_at_once_is_no_run_and_what_was_left_later_is_as_long_as_it_was() {
    let attune = attune();
    let start = at("2026-03-10T21:00:00+01:00");
    attune.start_pause(&start, Entropy([1; 16])).unwrap();
    let skip = PauseAnswer { skip: true, ..PauseAnswer::default() };
    for number in 2..=4 {
        attune.answer_pause(&skip, &start, Entropy([number; 16])).unwrap();
    }
    assert_eq!(runs_of(&attune), []);

    attune.start_pause(&start, Entropy([5; 16])).unwrap();
    attune.answer_pause(&skip, &start, Entropy([6; 16])).unwrap();
    attune.answer_pause(&skip, &start, Entropy([7; 16])).unwrap();
    attune.answer_pause(&skip, &at("2026-03-10T21:00:12+01:00"), Entropy([8; 16])).unwrap();
    let runs = runs_of(&attune);
    assert_eq!(runs.iter().map(|run| (run.outcome, run.done_millis)).collect::<Vec<_>>(), [(Outcome::Stopped, 12_000)]);
}

#[test]
fn a_clock_that_is_set_back_a_day_gives_no_time_that_is_none() {
    let attune = attune();
    attune.start_pause(&at("2026-03-10T21:00:00+01:00"), Entropy([1; 16])).unwrap();
    let worse = PauseAnswer { worse: true, ..PauseAnswer::default() };
    let before = at("2026-03-09T21:00:00+01:00");
    let view = attune.answer_pause(&worse, &before, Entropy([2; 16])).unwrap();
    assert_eq!(view.exercise.as_deref(), Some("grounding_54321"));
    let run = runs_of(&attune).pop().unwrap();
    assert_eq!((run.at, run.done_millis, run.outcome), (before.utc(), 0, Outcome::Worse));
}

#[test]
fn a_new_pause_closes_the_one_before_as_it_was_left() {
    let attune = attune();
    let first = answered(&attune, &[done(), heat(7)]);
    let second = attune.start_pause(&at("2026-03-10T21:10:00+01:00"), Entropy([30; 16])).unwrap();
    assert_ne!(first.id, second.id);
    let count =
        |sql: &str| attune.store.read(|conn| Ok::<_, crate::StoreError>(conn.query_row(sql, [], |row| row.get(0))?)).unwrap();
    let closed: i64 = count("SELECT count(*) FROM pause WHERE step = 'closed' AND before = 7");
    let open: i64 = count("SELECT count(*) FROM pause WHERE step <> 'closed'");
    assert_eq!((closed, open), (1, 1));
}

#[test]
fn every_step_has_its_words_in_both_languages() {
    for language in [Language::En, Language::De] {
        let attune = || Attune::in_memory(LanguageWish::Fixed(language), Entropy([9; 16])).unwrap();
        for answers in [&[][..], &[done()], &[done(), heat(5)], &[done(), heat(5), done()], &[done(), heat(5), done(), heat(5)]] {
            let view = answered(&attune(), answers);
            assert!(!view.title.is_empty() && view.hint != Some(String::new()), "{view:?}");
            assert!(view.choices.iter().all(|choice| !choice.title.is_empty()));
            assert_eq!(view.session.is_some(), view.exercise.is_some());
        }
        for way in ["say_softly", "time_out", "go_on", "help"] {
            let next = PauseAnswer { next: Some(way.into()), ..PauseAnswer::default() };
            let view = answered(&attune(), &[done(), heat(5), done(), heat(4), next]);
            assert!(view.title.chars().count() > 10, "{view:?}");
        }
    }
}
