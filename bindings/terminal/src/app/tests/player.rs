//! A run from before to after, with a clock that the test sets.

use std::time::Duration;

use attune_core::{Dose, Outcome, SessionWish};
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::Bench;
use crate::app::desk::{Desk, Turn, View};
use crate::app::player::{Player, Stage};

/// A player that was begun, and a desk whose time can be set.
fn playing<'a>(bench: &'a Bench, id: &str) -> (Player, Desk<'a>) {
    let desk = bench.desk();
    let mut player = Player::open(SessionWish::of(id), &desk).unwrap();
    player.key(KeyEvent::new(KeyCode::Char('6'), KeyModifiers::NONE), &desk).unwrap();
    (player, desk)
}

/// The desk `millis` later, in steps short enough that nothing seems asleep.
fn later<'a>(player: &mut Player, mut desk: Desk<'a>, millis: u64) -> Desk<'a> {
    let mut left = millis;
    while left > 0 {
        let step = left.min(500);
        desk.at += Duration::from_millis(step);
        desk.wall += i64::try_from(step).unwrap();
        player.tick(&desk);
        left -= step;
    }
    desk
}

fn key(player: &mut Player, code: KeyCode, desk: &Desk<'_>) -> Turn {
    player.key(KeyEvent::new(code, KeyModifiers::NONE), desk).unwrap()
}

#[test]
fn the_phase_in_words_follows_the_time_that_has_passed() {
    let bench = Bench::empty();
    let (mut player, desk) = playing(&bench, "cyclic_sighing");
    let mut at = 0;
    let mut desk = desk;
    for (millis, cue) in [
        (0, "Breathe in through the nose"),
        (2_999, "Breathe in through the nose"),
        (3_000, "A little more"),
        (3_750, "Breathe out slowly through the mouth"),
        (9_750, "Breathe in through the nose"),
    ] {
        desk = later(&mut player, desk, millis - at);
        at = millis;
        assert_eq!(player.step(player.done(&desk)).unwrap().cue, cue, "{millis}");
    }
}

#[test]
fn a_stopped_run_is_kept_as_far_as_it_came_without_its_pauses() {
    let bench = Bench::empty();
    let (mut player, desk) = playing(&bench, "slow_breathing");
    let desk = later(&mut player, desk, 4_200);
    key(&mut player, KeyCode::Char(' '), &desk);
    assert!(player.is_paused() && !player.moves());
    let desk = later(&mut player, desk, 60_000);
    key(&mut player, KeyCode::Char(' '), &desk);
    let desk = later(&mut player, desk, 800);
    key(&mut player, KeyCode::Char('s'), &desk);
    assert_eq!(bench.runs(), [("stopped".to_owned(), 5_000, Some(6), None)]);
}

#[test]
fn a_run_that_makes_it_worse_is_kept_and_leads_to_grounding_and_from_there_to_an_end() {
    let bench = Bench::empty();
    let (mut player, desk) = playing(&bench, "slow_breathing");
    let desk = later(&mut player, desk, 2_000);
    key(&mut player, KeyCode::Char('w'), &desk);
    assert_eq!((player.stage, player.session.exercise.id.as_str()), (Stage::Gently, "grounding_54321"));
    assert_eq!(bench.runs(), [("worse".to_owned(), 2_000, Some(6), None)]);
    key(&mut player, KeyCode::Enter, &desk);
    let desk = later(&mut player, desk, 1_000);
    key(&mut player, KeyCode::Char('w'), &desk);
    assert_eq!(player.stage, Stage::Closing(Outcome::Worse));
    assert_eq!(bench.runs().len(), 2);
}

#[test]
fn a_finished_run_is_kept_with_the_heat_after_or_without_it_or_when_the_app_ends() {
    for (last, heat) in
        [(Some(KeyCode::Char('3')), Some(3)), (Some(KeyCode::Enter), None), (Some(KeyCode::Esc), None), (None, None)]
    {
        let bench = Bench::empty();
        let (mut player, desk) = playing(&bench, "five_second_pause");
        let desk = later(&mut player, desk, 5_500);
        assert_eq!(player.stage, Stage::After(Outcome::Finished));
        // It is kept before the question is answered.
        assert_eq!(bench.runs(), [("finished".to_owned(), 5_000, Some(6), None)]);
        match last {
            Some(code) => _ = key(&mut player, code, &desk),
            None => player.leave(&desk).unwrap(),
        }
        assert_eq!(bench.runs(), [("finished".to_owned(), 5_000, Some(6), heat)]);
    }
}

#[test]
fn a_stopped_run_is_asked_how_strong_it_is_now_too() {
    let bench = Bench::empty();
    let (mut player, desk) = playing(&bench, "slow_breathing");
    let desk = later(&mut player, desk, 2_000);
    key(&mut player, KeyCode::Char('s'), &desk);
    key(&mut player, KeyCode::Char('4'), &desk);
    assert_eq!(bench.runs(), [("stopped".to_owned(), 2_000, Some(6), Some(4))]);
}

#[test]
fn a_one_and_a_zero_mean_ten_before_and_after() {
    let bench = Bench::empty();
    let desk = bench.desk();
    let mut player = Player::open(SessionWish::of("five_second_pause"), &desk).unwrap();
    key(&mut player, KeyCode::Char('1'), &desk);
    key(&mut player, KeyCode::Char('0'), &desk);
    let desk = later(&mut player, desk, 5_500);
    key(&mut player, KeyCode::Char('1'), &desk);
    key(&mut player, KeyCode::Char('0'), &desk);
    assert_eq!(bench.runs(), [("finished".to_owned(), 5_000, Some(10), Some(10))]);
}

#[test]
fn a_run_under_way_is_kept_as_stopped_when_the_app_ends() {
    let bench = Bench::empty();
    let (mut player, desk) = playing(&bench, "slow_breathing");
    let desk = later(&mut player, desk, 1_500);
    player.leave(&desk).unwrap();
    assert_eq!(bench.runs(), [("stopped".to_owned(), 1_500, Some(6), None)]);
}

#[test]
fn a_run_of_no_length_is_not_kept() {
    let bench = Bench::empty();
    let (mut player, desk) = playing(&bench, "slow_breathing");
    assert!(matches!(key(&mut player, KeyCode::Esc, &desk), Turn::Close));
    assert!(bench.runs().is_empty());
}

#[test]
fn after_a_sleep_the_player_waits_where_it_was() {
    let bench = Bench::empty();
    let (mut player, desk) = playing(&bench, "slow_breathing");
    let mut desk = later(&mut player, desk, 1_000);
    desk.at += Duration::from_secs(20);
    desk.wall += 20_000;
    assert!(player.tick(&desk).is_some() && player.is_paused());
    assert_eq!(player.done(&desk), 1_000);
}

#[test]
fn the_dose_is_chosen_in_minutes_or_rounds_within_what_the_exercise_allows() {
    let bench = Bench::empty();
    let desk = bench.desk();
    let mut player = Player::open(SessionWish::of("slow_breathing"), &desk).unwrap();
    key(&mut player, KeyCode::Char('m'), &desk);
    key(&mut player, KeyCode::Right, &desk);
    assert_eq!((player.wish.dose, player.session.total_ms), (Dose::Minutes(6), 360_000));
    key(&mut player, KeyCode::Char('c'), &desk);
    key(&mut player, KeyCode::Left, &desk);
    assert_eq!((player.wish.dose, player.session.cycles), (Dose::Cycles(35), 35));
    assert!(!Player::open(SessionWish::of("five_second_pause"), &desk).unwrap().session.adjustable);
}

#[test]
fn at_ones_own_pace_each_step_waits_for_the_person_and_the_last_ends_it() {
    let bench = Bench::empty();
    let desk = bench.desk();
    let mut player = Player::open(SessionWish::of("grounding_54321"), &desk).unwrap();
    key(&mut player, KeyCode::Char('v'), &desk);
    assert_eq!(player.session.variant, "own_pace");
    key(&mut player, KeyCode::Enter, &desk);
    let desk = later(&mut player, desk, 60_000);
    assert!(!player.moves() && player.done(&desk) == 0);
    for step in 1..15 {
        key(&mut player, KeyCode::Enter, &desk);
        assert_eq!(player.done(&desk), step * 6_000);
    }
    assert_eq!(player.step(player.done(&desk)).unwrap().cue, "Find something you can taste");
    key(&mut player, KeyCode::Char(' '), &desk);
    assert_eq!(player.stage, Stage::After(Outcome::Finished));
    assert_eq!(bench.runs(), [("finished".to_owned(), 60_000, None, None)]);
}

#[test]
fn another_way_is_one_key_away_and_asks_its_self_check_first() {
    let bench = Bench::empty();
    let desk = bench.desk();
    let mut slow = Player::open(SessionWish::of("slow_breathing"), &desk).unwrap();
    key(&mut slow, KeyCode::Char('v'), &desk);
    assert_eq!(slow.session.timeline[1].start_ms, 5_000);
    key(&mut slow, KeyCode::Char('v'), &desk);
    assert_eq!((slow.session.variant.as_str(), slow.session.timeline[1].start_ms), ("standard", 4_000));
    desk.attune.answer_gate(attune_core::Gate::Cold, attune_core::GateAnswer::NoneApply).unwrap();
    let mut cold = Player::open(SessionWish::of("cold_water"), &desk).unwrap();
    let turn = key(&mut cold, KeyCode::Char('v'), &desk);
    assert!(matches!(turn, Turn::Check(attune_core::Gate::Holds, Some(wish)) if wish.variant.as_deref() == Some("held")));
}
