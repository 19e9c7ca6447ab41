//! Every state a pause can come to, and every answer to it.

use std::collections::{BTreeSet, VecDeque};

use super::*;
use crate::exercise::{Catalogue, Gate};
use crate::moment::Entropy;

const AT: i64 = 1_773_432_000_000;

fn begun() -> Pause {
    let at = DateTime::from_timestamp_millis(AT).unwrap();
    Pause::begin(Entropy([1; 16]).id(at), at, Zone::UTC)
}

fn tools(likely: Pull, cold: bool) -> Tools {
    Tools::open_to(likely, cold).unwrap()
}

fn heat(value: u8) -> PauseInput {
    PauseInput::Heat(Heat::new(value).unwrap())
}

/// Answers in turn, each of which fits.
fn after(inputs: &[PauseInput], tools: &Tools) -> Pause {
    let mut pause = begun();
    for input in inputs {
        pause.answer(input, tools, pause.at).unwrap();
    }
    pause
}

fn tool_for(pull: Pull, value: Option<u8>) -> String {
    let said = value.map_or(PauseInput::Skip, heat);
    let pause = after(&[PauseInput::Done, PauseInput::Pull(pull), said], &tools(Pull::Unsure, false));
    pause.tool.unwrap().to_string()
}

/// The table of domain.md, section 4.
#[test]
fn the_tool_fits_heat_and_pull() {
    for (pull, heats, tool) in [
        (Pull::Reaching, 7..=10, "cyclic_sighing"),
        (Pull::PullingAway, 7..=10, "extended_exhale"),
        (Pull::Both, 7..=10, "extended_exhale"),
        (Pull::Unsure, 7..=10, "extended_exhale"),
        (Pull::Reaching, 4..=6, "urge_surfing"),
        (Pull::PullingAway, 4..=6, "grounding_54321"),
        (Pull::Both, 4..=6, "slow_breathing"),
        (Pull::Unsure, 4..=6, "slow_breathing"),
        (Pull::Reaching, 0..=3, "self_compassion_break"),
        (Pull::PullingAway, 0..=3, "self_compassion_break"),
    ] {
        for value in heats {
            assert_eq!(tool_for(pull, Some(value)), tool, "{pull:?} {value}");
        }
    }
    for pull in Pull::VARIANTS {
        assert_eq!(tool_for(*pull, None), "extended_exhale");
    }
}

#[test]
fn where_no_pull_was_said_the_likely_one_chooses_and_is_not_kept_as_said() {
    let pause = after(&[PauseInput::Done, heat(9)], &tools(Pull::Reaching, false));
    assert_eq!((pause.tool.unwrap().as_str(), pause.pull), ("cyclic_sighing", None));
}

#[test]
fn cold_is_one_more_choice_from_eight_on_and_only_behind_its_self_check() {
    for (value, passed, offered) in [(7, true, false), (8, true, true), (10, true, true), (10, false, false)] {
        let tools = tools(Pull::Unsure, passed);
        let pause = after(&[PauseInput::Done, heat(value)], &tools);
        let has_cold = tools.offered(&pause).iter().any(|tool| tool.as_str() == "cold_water");
        assert_eq!((has_cold, pause.tool.as_ref().unwrap().as_str()), (offered, "extended_exhale"), "{value} {passed}");
    }
}

#[test]
fn worse_leads_to_grounding_and_worse_again_to_people() {
    let tools = tools(Pull::Reaching, false);
    let mut pause = after(&[PauseInput::Done, heat(9), PauseInput::Worse], &tools);
    assert_eq!((pause.step, pause.tool.as_ref().unwrap().as_str()), (PauseStep::Tool, GROUNDING));
    assert!(!tools.offered(&pause).iter().any(|tool| tool.as_str() == "cyclic_sighing"), "never the same again");
    pause.answer(&PauseInput::Worse, &tools, pause.at).unwrap();
    assert_eq!((pause.step, pause.ways_on(&tools)), (PauseStep::Next, vec![WayOn::TimeOut, WayOn::Help]));
}

#[test]
fn a_tool_after_which_it_is_stronger_is_not_offered_again_and_the_next_is_grounding() {
    let tools = tools(Pull::Unsure, false);
    let mut pause = after(&[PauseInput::Done, heat(5), PauseInput::Done, heat(6)], &tools);
    assert_eq!(pause.worse.iter().map(ExerciseId::as_str).collect::<Vec<_>>(), ["slow_breathing"]);
    pause.answer(&PauseInput::Choose("another".into()), &tools, pause.at).unwrap();
    assert_eq!(pause.tool.unwrap().as_str(), GROUNDING);
}

#[test]
fn still_strong_the_time_out_comes_first_and_words_last_else_words_first() {
    let tools = tools(Pull::Unsure, false);
    let ways = |now: u8| after(&[PauseInput::Done, heat(9), PauseInput::Done, heat(now)], &tools).ways_on(&tools);
    assert_eq!((ways(7).first(), ways(7).last()), (Some(&WayOn::TimeOut), Some(&WayOn::SaySoftly)));
    assert_eq!(ways(6).first(), Some(&WayOn::SaySoftly));
}

#[test]
fn another_tool_is_another_one_as_long_as_there_is_one() {
    let tools = tools(Pull::Unsure, false);
    let mut pause = after(&[PauseInput::Done, heat(5), PauseInput::Skip], &tools);
    let mut seen = BTreeSet::new();
    for _ in 0..6 {
        seen.insert(pause.tool.clone().unwrap().to_string());
        pause.answer(&PauseInput::Choose("another".into()), &tools, pause.at).unwrap();
        pause.answer(&PauseInput::Skip, &tools, pause.at).unwrap();
    }
    assert_eq!(seen.len(), 6, "{seen:?}");
}

#[test]
fn what_was_done_and_how_it_was_rated_is_left_to_be_stored() {
    let tools = tools(Pull::Unsure, false);
    let mut pause = begun();
    let breath = ExerciseId::read(PAUSE).unwrap();
    assert_eq!(pause.answer(&PauseInput::Done, &tools, pause.at), Ok(Left::Ran(breath, Outcome::Finished)));
    assert_eq!(pause.answer(&heat(5), &tools, pause.at), Ok(Left::Nothing));
    let slow = ExerciseId::read("slow_breathing").unwrap();
    assert_eq!(pause.answer(&PauseInput::Done, &tools, pause.at), Ok(Left::Ran(slow, Outcome::Finished)));
    let run = Entropy([2; 16]).id(pause.at);
    pause.run = Some(run);
    assert_eq!(pause.answer(&heat(3), &tools, pause.at), Ok(Left::Rated(run, Heat::new(3).unwrap())));
    assert_eq!((pause.before.map(Heat::value), pause.after.map(Heat::value)), (Some(5), Some(3)));
}

#[test]
fn it_is_over_half_an_hour_after_it_was_left_whatever_the_clock_does() {
    let tools = tools(Pull::Unsure, false);
    let mut pause = begun();
    assert!(pause.is_open(pause.at - TimeDelta::days(1)), "a clock that was set back");
    assert!(pause.is_open(pause.at + TimeDelta::minutes(29)) && !pause.is_open(pause.at + TimeDelta::minutes(30)));
    pause.answer(&PauseInput::Done, &tools, pause.at + TimeDelta::minutes(29)).unwrap();
    assert!(pause.is_open(pause.at + TimeDelta::minutes(58)), "from the last answer on");
}

/// What a state is known by; the order of what was tried makes no other.
fn known(pause: &Pause) -> String {
    let mut tried: Vec<_> = pause.tried.iter().map(ExerciseId::as_str).collect();
    tried.sort_unstable();
    let mut worse: Vec<_> = pause.worse.iter().map(ExerciseId::as_str).collect();
    worse.sort_unstable();
    format!("{:?}", (pause.step, pause.pull, &pause.tool, pause.heat(), tried, worse))
}

/// Every answer: fitting, unfitting, and words that are none.
fn answers(pause: &Pause, tools: &Tools) -> Vec<PauseInput> {
    let mut all = vec![heat(2), heat(9), PauseInput::Pull(Pull::Reaching), PauseInput::Done, PauseInput::Skip, PauseInput::Worse];
    all.extend(tools.offered(pause).iter().map(|tool| PauseInput::Choose(tool.to_string())));
    all.extend(WayOn::VARIANTS.iter().map(|way| PauseInput::Choose(way.word().to_owned())));
    all.extend(["", "box_breathing", "five_second_pause", "🙂"].map(|word| PauseInput::Choose(word.to_owned())));
    all
}

#[test]
fn from_every_state_every_answer_keeps_the_rules_and_every_path_can_end() {
    let cold = true;
    let tools = tools(Pull::PullingAway, cold);
    let (mut seen, mut waiting) = (BTreeSet::new(), VecDeque::from([begun()]));
    seen.insert(known(&begun()));
    while let Some(pause) = waiting.pop_front() {
        keeps_the_rules(&pause, &tools, cold);
        for input in answers(&pause, &tools) {
            let mut next = pause.clone();
            match next.answer(&input, &tools, pause.at) {
                Err(refused) => {
                    assert_eq!(next, pause, "{input:?} was refused and changed something");
                    assert!(["answer", "next"].contains(&refused.field));
                    assert!(input != PauseInput::Skip || pause.step == PauseStep::Closed, "{:?} can be skipped", pause.step);
                }
                Ok(_) => assert_ne!(pause.step, PauseStep::Closed, "{input:?} went on with what is over"),
            }
            if seen.insert(known(&next)) {
                waiting.push_back(next);
            }
        }
    }
    assert!(seen.len() > 1_000, "{} states", seen.len());
}

fn keeps_the_rules(pause: &Pause, tools: &Tools, cold: bool) {
    if pause.step == PauseStep::Closed {
        return;
    }
    if pause.step == PauseStep::Tool {
        for tool in tools.offered(pause) {
            let exercise = Catalogue::get().unwrap().find(tool.as_str()).unwrap();
            assert!(exercise.in_pause && exercise.gate != Some(Gate::Holds), "{tool}");
            assert!(cold || exercise.gate.is_none(), "{tool}");
            assert!(!pause.worse.contains(&tool), "{tool} again");
        }
        assert!((1..=CHOICES_MAX).contains(&tools.offered(pause).len()));
    }
    if pause.step == PauseStep::Next {
        let ways = pause.ways_on(tools);
        assert!(ways.contains(&WayOn::TimeOut) && ways.contains(&WayOn::Help));
        assert_eq!(ways.len(), ways.iter().collect::<BTreeSet<_>>().len());
    }
    let mut skipped = pause.clone();
    for _ in 0..6 {
        if skipped.step != PauseStep::Closed {
            skipped.answer(&PauseInput::Skip, tools, pause.at).unwrap();
        }
    }
    assert_eq!(skipped.step, PauseStep::Closed, "from {:?}", pause.step);
}
