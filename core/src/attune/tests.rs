//! The use cases over a store in memory. Whole evenings are played in `tests/scenarios`.

use std::collections::BTreeSet;

use strum::VariantArray;

use super::*;
use crate::error::{Invalid, Missing, Why};
use crate::exercise::{Dose, Gate, GateAnswer, Outcome};
use crate::moment::{Content, Heat, Kind, Pull};
use crate::nudge::NudgeEvent;
use crate::portable::Format;

fn attune() -> Attune {
    Attune::in_memory(LanguageWish::Device(Language::En), Entropy([3; 16])).unwrap()
}

fn at(text: &str) -> Now {
    Now::parse(text, crate::zone::Zone::UTC).unwrap()
}

fn evening() -> Now {
    at("2026-03-10T21:00:00+01:00[Europe/Berlin]")
}

fn bytes(number: u8) -> Entropy {
    Entropy([number; 16])
}

fn pulled(pull: Pull) -> Content {
    Content { pull, ..Content::default() }
}

#[test]
fn todays_nudge_stays_the_same_whatever_is_logged_in_the_day() {
    let attune = attune();
    let morning = attune.today(&at("2026-03-10T08:00:00+01:00[Europe/Berlin]")).unwrap().nudge;
    attune.log_moment(pulled(Pull::Reaching), None, &evening(), bytes(1)).unwrap();
    let night = attune.today(&at("2026-03-11T03:59:00+01:00[Europe/Berlin]")).unwrap();
    assert_eq!(night.nudge, morning);
    assert_eq!((night.logged_today, night.likely_pull), (1, Pull::Reaching));
}

#[test]
fn the_last_named_pull_chooses_the_role_for_a_fortnight_then_the_usual_one_does() {
    let attune = attune();
    attune.set("usual_pull", "pulling_away").unwrap();
    attune.log_moment(pulled(Pull::Reaching), None, &evening(), bytes(1)).unwrap();
    attune.log_moment(pulled(Pull::Unsure), None, &evening(), bytes(2)).unwrap();
    let role = |now: &str| attune.today(&at(now)).unwrap().nudge.id.rsplit_once('_').unwrap().0.to_owned();
    let days = |from: u32, to: u32| {
        (from..=to).map(|day| role(&format!("2026-03-{day}T12:00:00+01:00[Europe/Berlin]"))).collect::<BTreeSet<_>>()
    };
    assert_eq!(days(11, 24), BTreeSet::from(["both".to_owned(), "reaching".to_owned()]));
    assert_eq!(days(25, 28), BTreeSet::from(["both".to_owned(), "pulling_away".to_owned()]));
}

#[test]
fn twenty_actions_can_be_taken_back_and_no_more() {
    let attune = attune();
    for number in 0..25 {
        attune.log_moment(Content::default(), None, &evening(), bytes(number)).unwrap();
    }
    for _ in 0..20 {
        attune.undo(&evening()).unwrap();
    }
    assert!(matches!(attune.undo(&evening()), Err(Error::NotFound(Missing::Change))));
    assert_eq!(attune.history(None, 50, &evening()).unwrap().moments.len(), 5);
}

#[test]
fn an_amendment_that_changes_nothing_is_nothing_to_take_back() {
    let attune = attune();
    let id = attune.log_moment(pulled(Pull::Both), None, &evening(), bytes(1)).unwrap().moment.record.id;
    attune.amend_moment(&id, pulled(Pull::Both), None, &evening()).unwrap();
    assert_eq!(attune.undo(&evening()).unwrap().undone, "logged");
}

#[test]
fn history_pages_through_everything_once_even_where_moments_share_an_instant() {
    let attune = attune();
    for number in 0..23 {
        attune.log_moment(Content::default(), None, &evening(), bytes(number)).unwrap();
    }
    let (mut seen, mut before) = (BTreeSet::new(), None);
    loop {
        let page = attune.history(before.as_deref(), 5, &evening()).unwrap();
        assert!(page.moments.iter().all(|moment| seen.insert(moment.record.id.clone())));
        before = page.moments.last().map(|moment| moment.record.id.clone());
        if !page.more {
            break;
        }
    }
    assert_eq!(seen.len(), 23);
}

#[test]
fn a_clock_set_back_loses_nothing() {
    let attune = attune();
    attune.log_moment(Content::default(), None, &evening(), bytes(1)).unwrap();
    let before = at("2020-01-01T12:00:00+01:00[Europe/Berlin]");
    attune.log_moment(Content::default(), None, &before, bytes(2)).unwrap();
    assert_eq!(attune.history(None, 10, &before).unwrap().moments.len(), 2);
    assert_eq!(attune.pattern(&before).unwrap().moments, 2);
    assert_eq!(attune.today(&before).unwrap().logged_today, 1);
}

#[test]
fn a_clock_set_back_takes_nothing_away_that_could_be_taken_back() {
    let attune = attune();
    let id = attune.log_moment(Content::default(), None, &evening(), bytes(1)).unwrap().moment.record.id;
    attune.delete_moment(&id, &evening()).unwrap();
    let back = at("2020-01-01T12:00:00+01:00[Europe/Berlin]");
    attune.log_moment(Content::default(), None, &back, bytes(2)).unwrap();
    assert_eq!(attune.undo(&back).unwrap().undone, "logged");
    assert_eq!(attune.undo(&back).unwrap().undone, "deleted");
    assert!(attune.moment(&id).is_ok());
}

#[test]
fn what_was_deleted_is_gone_for_good_once_its_day_is_over_and_someone_has_looked() {
    let attune = attune();
    let id = attune.log_moment(Content::default(), None, &evening(), bytes(1)).unwrap().moment.record.id;
    attune.delete_moment(&id, &evening()).unwrap();
    attune.today(&at("2026-03-11T21:00:01+01:00[Europe/Berlin]")).unwrap();
    assert!(matches!(attune.undo(&evening()), Err(Error::NotFound(Missing::Change))));
}

#[test]
fn a_run_is_rated_once_it_is_kept_and_only_then() {
    let attune = attune();
    let input = RunInput {
        wish: SessionWish::of("five_second_pause"),
        done_millis: 5_000,
        began_millis_ago: 5_000,
        outcome: Outcome::Finished,
        heat_before: None,
        heat_after: None,
    };
    let run = attune.finish_run(&input, &evening(), bytes(1)).unwrap();
    let three = Heat::new(3).unwrap();
    attune.rate_run(&run.id, three).unwrap();
    let copy = attune.export(Format::Json, &evening()).unwrap().bytes;
    assert!(String::from_utf8(copy).unwrap().contains("\"heatAfter\": 3"));
    for wrong in ["", "nonsense", "01890000-0000-7000-8000-000000000000"] {
        assert!(matches!(attune.rate_run(wrong, three), Err(Error::NotFound(Missing::Run))), "{wrong}");
    }
}

#[test]
fn a_self_check_is_passed_by_answering_it_and_can_be_asked_again() {
    let attune = attune();
    assert!(matches!(attune.set("gate.holds", "passed"), Err(Error::GateFirst(_))));
    attune.answer_gate(Gate::Holds, GateAnswer::NoneApply).unwrap();
    assert!(attune.play(&SessionWish::of("box_breathing")).is_ok());
    attune.set("gate.holds", "unasked").unwrap();
    assert!(matches!(attune.play(&SessionWish::of("box_breathing")), Err(Error::GateFirst(_))));
}

#[test]
fn at_ones_own_pace_a_run_lasts_as_long_as_it_took() {
    let attune = attune();
    let wish = SessionWish { variant: Some("own_pace".into()), ..SessionWish::of("grounding_54321") };
    let run = |outcome, done_millis| RunInput {
        wish: wish.clone(),
        done_millis,
        began_millis_ago: 47_000,
        outcome,
        heat_before: None,
        heat_after: None,
    };
    let finished = attune.finish_run(&run(Outcome::Finished, 90_000), &evening(), bytes(1)).unwrap();
    assert_eq!((finished.done_ms, finished.planned_ms), (47_000, 47_000));
    let stopped =
        attune.finish_run(&run(Outcome::Stopped, 30_000), &at("2026-03-10T22:00:00+01:00[Europe/Berlin]"), bytes(2)).unwrap();
    assert_eq!((stopped.done_ms, stopped.planned_ms), (47_000, 90_000));
}

#[test]
fn a_held_breath_in_the_cold_asks_both_self_checks_one_after_the_other() {
    let attune = attune();
    let held = SessionWish { variant: Some("held".into()), ..SessionWish::of("cold_water") };
    for gate in [Gate::Cold, Gate::Holds] {
        assert!(matches!(attune.play(&held), Err(Error::GateFirst(asked)) if asked == gate));
        attune.answer_gate(gate, GateAnswer::NoneApply).unwrap();
    }
    let session = attune.play(&held).unwrap();
    assert_eq!((session.variant.as_str(), session.total_ms, session.own_pace), ("held", 30_000, false));
    assert!(session.exercise.how.contains("ten"), "{}", session.exercise.how);
    // The standard way asks for cold alone.
    attune.set("gate.holds", "unasked").unwrap();
    let open: Vec<_> = attune.session(&held).unwrap().exercise.variants.iter().map(|way| way.open).collect();
    assert_eq!(open, [true, false]);
    assert!(attune.play(&SessionWish::of("cold_water")).is_ok());
}

#[test]
fn a_run_is_stored_as_far_as_it_came_and_never_longer_than_planned() {
    let attune = attune();
    let input = RunInput {
        wish: SessionWish { dose: Dose::Cycles(6), ..SessionWish::of("slow_breathing") },
        done_millis: 99_000,
        began_millis_ago: u64::MAX,
        outcome: Outcome::Stopped,
        heat_before: Some(Heat::new(6).unwrap()),
        heat_after: None,
    };
    let run = attune.finish_run(&input, &evening(), bytes(1)).unwrap();
    assert_eq!((run.done_ms, run.planned_ms, run.at.as_str()), (60_000, 60_000, "2026-03-10T21:00:00+01:00"));
    assert_eq!(attune.today(&evening()).unwrap().breathed_today, 1);
}

#[test]
fn a_run_that_an_app_hands_over_once_more_after_it_was_killed_is_kept_once() {
    let attune = attune();
    let run = |began_millis_ago, outcome| RunInput {
        wish: SessionWish::of("slow_breathing"),
        done_millis: 300_000,
        began_millis_ago,
        outcome,
        heat_before: None,
        heat_after: None,
    };
    let kept = attune.finish_run(&run(300_000, Outcome::Finished), &evening(), bytes(1)).unwrap();
    let hour_later = at("2026-03-10T22:00:00+01:00[Europe/Berlin]");
    let again = attune.finish_run(&run(3_900_007, Outcome::Stopped), &hour_later, bytes(2)).unwrap();
    assert_eq!(again, kept);
    assert_eq!(attune.today(&hour_later).unwrap().breathed_today, 1);
    attune.finish_run(&run(300_000, Outcome::Finished), &hour_later, bytes(3)).unwrap();
    assert_eq!(attune.today(&hour_later).unwrap().breathed_today, 2);
}

#[test]
fn the_language_follows_the_setting_unless_one_is_fixed() {
    let attune = attune();
    attune.set("language", "de").unwrap();
    assert_eq!(attune.texts().language(), Language::De);
    attune.set("language", "device").unwrap();
    assert_eq!(attune.texts().language(), Language::En);
    let fixed = Attune::in_memory(LanguageWish::Fixed(Language::De), bytes(0)).unwrap();
    fixed.set("language", "en").unwrap();
    assert_eq!(fixed.texts().language(), Language::De);
}

#[test]
fn the_first_start_comes_once() {
    let attune = attune();
    assert!(attune.is_first_start().unwrap());
    attune.start_is_over().unwrap();
    assert!(!attune.is_first_start().unwrap());
}

#[test]
fn a_tool_has_to_exist() {
    let tool = |id: &str| Content { tool: Some(crate::exercise::ExerciseId::read(id).unwrap()), ..Content::default() };
    let attune = attune();
    let refused = attune.log_moment(tool("wim_hof"), None, &evening(), bytes(1));
    assert!(matches!(refused, Err(Error::Invalid(Invalid { field: "tool", why: Why::UnknownExercise }))));
    let own = attune.add_own_exercise("Mine", "inhale:4,exhale:6", &evening(), bytes(2)).unwrap();
    attune.log_moment(tool(&own.id), None, &evening(), bytes(3)).unwrap();
    attune.delete_own_exercise(&own.id).unwrap();
    let copy = attune.export(Format::Json, &evening()).unwrap().bytes;
    let elsewhere = self::attune();
    assert_eq!(elsewhere.import(&copy, Format::Json, &evening()).unwrap().added, 1);
    assert!(elsewhere.exercises().unwrap().exercises.iter().all(|exercise| !exercise.custom));
}

#[test]
fn a_moments_form_names_its_tool_also_when_that_is_off_the_list() {
    let attune = attune();
    let own = attune.add_own_exercise("Mine", "inhale:4,exhale:6", &evening(), bytes(2)).unwrap();
    let content = Content { tool: Some(crate::exercise::ExerciseId::read(&own.id).unwrap()), ..Content::default() };
    let id = attune.log_moment(content, None, &evening(), bytes(3)).unwrap().moment.record.id;
    let details = attune.moment_details(&id, &evening()).unwrap();
    assert_eq!((details.tool_words.as_deref(), details.tools.len()), (Some("Mine"), 18));
    attune.delete_own_exercise(&own.id).unwrap();
    let details = attune.moment_details(&id, &evening()).unwrap();
    assert_eq!((details.tool_words.as_deref(), details.tools.len()), (Some("a pattern no longer on the list"), 17));
}

#[test]
fn the_log_screen_lays_the_likely_pull_under_the_thumb() {
    let attune = attune();
    attune.set("usual_pull", "pulling_away").unwrap();
    let id = attune.log_moment(Content::default(), None, &evening(), bytes(1)).unwrap().moment.record.id;
    let page = attune.log_page(&id, &evening()).unwrap();
    assert_eq!((page.moment.record.pull, page.likely_pull), (Pull::Unsure, Pull::PullingAway));
    attune.log_moment(pulled(Pull::Reaching), None, &evening(), bytes(2)).unwrap();
    assert_eq!(attune.log_page(&id, &evening()).unwrap().likely_pull, Pull::Reaching);
    attune.delete_moment(&id, &evening()).unwrap();
    assert!(matches!(attune.log_page(&id, &evening()), Err(Error::NotFound(Missing::Moment))));
}

#[test]
fn today_brings_the_exercise_that_its_nudge_leads_to() {
    let attune = attune();
    let days: Vec<_> =
        (10..=23).map(|day| attune.today(&at(&format!("2026-03-{day}T12:00:00+01:00[Europe/Berlin]"))).unwrap()).collect();
    for today in &days {
        assert_eq!(today.exercise.as_ref().map(|exercise| &exercise.id), today.nudge.exercise.as_ref());
    }
    assert!(days.iter().any(|today| today.exercise.is_some()) && days.iter().any(|today| today.exercise.is_none()));
}

#[test]
fn a_file_that_is_refused_is_named_where_it_is_wrong() {
    let attune = attune();
    let refused = |file: &str| {
        let error = attune.import(file.as_bytes(), Format::Csv, &evening()).unwrap_err();
        attune.texts().error(&error)
    };
    let field = refused("id,at,kind,heat\n,2026-03-10T20:00:00+01:00,tension,11\n");
    assert!(field.starts_with("Line 2, “heat”: Heat is a whole number"), "{field}");
    let whole = refused("a letter\n");
    assert!(!whole.contains("“file”"), "{whole}");
}

#[test]
fn what_went_out_and_came_in_is_said_in_words() {
    let attune = attune();
    attune.log_moment(Content::default(), None, &evening(), bytes(1)).unwrap();
    let copy = attune.export(Format::Json, &evening()).unwrap();
    assert!(copy.sentence.starts_with("One moment is in the copy. It isn’t encrypted"), "{}", copy.sentence);
    assert_eq!(attune.import(&copy.bytes, Format::Json, &evening()).unwrap().sentence, "No moment was new. One was here already.");
}

#[test]
fn an_own_pattern_is_listed_after_the_catalogue_and_never_mixed_into_it() {
    let attune = attune();
    attune.add_own_exercise("A first", "inhale:4,exhale:6", &evening(), bytes(1)).unwrap();
    let list = attune.exercises().unwrap().exercises;
    assert_eq!(list.len(), 18);
    assert!(list[..17].iter().all(|exercise| !exercise.custom) && list[17].custom);
}

/// In each language, and in the zones where days are odd.
#[test]
fn the_demo_opens_everywhere_with_the_made_up_persons_log() {
    for language in Language::VARIANTS {
        for now in [
            "2026-03-29T09:00:00+02:00[Europe/Berlin]",
            "2026-11-01T23:00:00-08:00[America/Los_Angeles]",
            "2026-04-06T08:00:00+10:30[Australia/Lord_Howe]",
        ] {
            let demo = Attune::demo(LanguageWish::Fixed(*language), &at(now)).unwrap();
            let pattern = demo.pattern(&at(now)).unwrap();
            assert_eq!((pattern.moments, pattern.shares[0].k, pattern.shares[0].n), (96, 39, 56), "{now}");
            assert!(!demo.is_first_start().unwrap());
            let newest = &demo.history(None, 1, &at(now)).unwrap().moments[0];
            assert_eq!(newest.record.kind, Kind::Good, "{now}");
        }
    }
}

#[test]
fn the_demo_never_lies_ahead_of_the_clock() {
    let early = at("2026-03-10T05:00:00+01:00[Europe/Berlin]");
    let demo = Attune::demo(LanguageWish::Fixed(Language::En), &early).unwrap();
    assert_eq!(demo.pattern(&early).unwrap().moments, 95);
}

#[test]
fn after_it_was_shut_down_every_call_says_so() {
    let attune = attune();
    attune.shut_down();
    assert!(matches!(attune.today(&evening()), Err(Error::Store(StoreError::ShutDown))));
}

#[test]
fn it_can_be_called_from_any_thread() {
    let attune = attune();
    std::thread::scope(|scope| {
        for number in 0..8 {
            let attune = &attune;
            scope.spawn(move || attune.log_moment(Content::default(), None, &evening(), bytes(number)).unwrap());
        }
    });
    assert_eq!(attune.pattern(&evening()).unwrap().moments, 8);
}

#[test]
fn what_a_locked_phone_logged_is_in_the_log_once_and_can_be_taken_back() {
    let (attune, dir) = (attune(), tempfile::tempdir().unwrap());
    let key = attune.inbox_key(&[5; 32]).unwrap();
    assert_eq!(attune.inbox_key(&[6; 32]).unwrap(), key, "a key that is there is not drawn again");
    let tap = crate::QuickLog { kind: Kind::Tension, pull: Some(Pull::Reaching) };
    let night = at("2026-03-10T23:40:00+01:00[Europe/Berlin]");
    for number in 1..=3 {
        crate::drop_in_inbox(dir.path(), &key, tap, &night, crate::SealEntropy([number; 48])).unwrap();
    }
    let copy = tempfile::tempdir().unwrap();
    for file in std::fs::read_dir(dir.path()).unwrap().map(Result::unwrap) {
        std::fs::copy(file.path(), copy.path().join(file.file_name())).unwrap();
    }
    std::fs::write(dir.path().join("stranger.sealed"), [1; 304]).unwrap();
    let morning = at("2026-03-11T08:00:00+01:00[Europe/Berlin]");
    assert_eq!(attune.absorb_inbox(dir.path(), &morning).unwrap(), Absorbed { added: 3, unreadable: 1 });
    assert_eq!(attune.absorb_inbox(copy.path(), &morning).unwrap().added, 0);
    let left: Vec<_> = std::fs::read_dir(dir.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert_eq!(left, ["stranger.sealed"]);
    let history = attune.history(None, 10, &morning).unwrap().moments;
    assert_eq!(history.len(), 3);
    assert!(history.iter().all(|moment| moment.record.pull == Pull::Reaching && moment.day == "2026-03-10"));
    assert_eq!(attune.undo(&morning).unwrap().undone, "logged");
    assert_eq!(attune.history(None, 10, &morning).unwrap().moments.len(), 2);
}

#[test]
fn a_deleted_moment_does_not_come_back_with_a_file_that_stayed() {
    let (attune, dir) = (attune(), tempfile::tempdir().unwrap());
    let key = attune.inbox_key(&[5; 32]).unwrap();
    crate::drop_in_inbox(dir.path(), &key, crate::QuickLog::default(), &evening(), crate::SealEntropy([1; 48])).unwrap();
    let file = std::fs::read_dir(dir.path()).unwrap().next().unwrap().unwrap().path();
    let sealed = std::fs::read(&file).unwrap();
    attune.absorb_inbox(dir.path(), &evening()).unwrap();
    let id = attune.history(None, 1, &evening()).unwrap().moments[0].record.id.clone();
    // The file comes back: its removal had not reached the disk, so the store still remembers that it was taken.
    attune.store.write(|tx| crate::store::inbox_taken::add(tx, id.parse().unwrap())).unwrap();
    std::fs::write(&file, sealed).unwrap();
    attune.delete_moment(&id, &evening()).unwrap();
    assert_eq!(attune.absorb_inbox(dir.path(), &evening()).unwrap(), Absorbed::default());
    assert!(attune.history(None, 1, &evening()).unwrap().moments.is_empty());
}

#[test]
fn the_coming_reminders_are_the_nudges_that_today_will_show() {
    let attune = attune();
    attune.set("nudge.reminder", "on").unwrap();
    attune.log_moment(pulled(Pull::Reaching), None, &evening(), bytes(1)).unwrap();
    for slot in attune.nudges(&evening(), 56).unwrap().slots.iter().skip(1) {
        let then = Now::from_millis(slot.at_ms, evening().zone()).unwrap();
        assert_eq!(attune.today(&then).unwrap().nudge.id, slot.text_id, "{}", slot.at);
    }
}

#[test]
fn only_a_reminder_that_there_can_be_is_answered() {
    let attune = attune();
    attune.set("nudge.reminder", "on").unwrap();
    for wrong in ["daily-2999-01-01", "daily-1999-01-01", "daily-2026-03-08", "daily-2026-05-05"] {
        let refused = attune.nudge_event(wrong, NudgeEvent::Done, &evening(), 1);
        assert!(matches!(refused, Err(Error::Invalid(Invalid { field: "id", why: Why::UnknownSlot }))), "{wrong}");
        assert_eq!(attune.nudge_due(wrong, &evening(), 1).unwrap().show, None);
    }
    for near in ["daily-2026-03-09", "daily-2026-03-10", "daily-2026-05-04"] {
        attune.nudge_event(near, NudgeEvent::Done, &evening(), 1).unwrap();
    }
}

#[test]
fn a_reminder_is_shown_once_and_answered_or_moved_or_passed_over() {
    let attune = attune();
    assert!(attune.nudges(&evening(), 1).unwrap().slots.is_empty());
    attune.set("nudge.reminder", "on").unwrap();
    attune.set("nudge.time", "20:30").unwrap();
    let plan = attune.nudges(&evening(), 3).unwrap();
    // It is nine: today's is half an hour late, and still welcome.
    let ids: Vec<_> = plan.slots.iter().map(|slot| slot.id.as_str()).collect();
    assert_eq!(ids, ["daily-2026-03-10", "daily-2026-03-11", "daily-2026-03-12"]);
    assert_eq!(plan.slots[0].text_id, attune.today(&evening()).unwrap().nudge.id);
    let due = attune.nudge_due("daily-2026-03-10", &evening(), 1).unwrap();
    assert_eq!(due.show.as_ref().map(|slot| slot.id.as_str()), Some("daily-2026-03-10"));
    assert_eq!(due.plan.slots[0].id, "daily-2026-03-11");
    assert_eq!(attune.nudge_due("daily-2026-03-10", &evening(), 1).unwrap().show, None);
    let later = attune.nudge_event("daily-2026-03-10", NudgeEvent::Later30, &evening(), 1).unwrap();
    assert_eq!(later.slots[0].at, "2026-03-10T21:30:00+01:00");
    let early = attune.nudge_due("daily-2026-03-10", &at("2026-03-10T21:29:59+01:00[Europe/Berlin]"), 1).unwrap();
    assert_eq!((early.show, early.plan.slots[0].id.as_str()), (None, "daily-2026-03-10"));
    assert!(attune.nudge_due("daily-2026-03-10", &at("2026-03-10T21:30:00+01:00[Europe/Berlin]"), 1).unwrap().show.is_some());
    let past = at("2026-03-11T23:00:00+01:00[Europe/Berlin]");
    let missed = attune.nudge_due("daily-2026-03-11", &past, 1).unwrap();
    assert_eq!((missed.show, missed.plan.slots[0].id.as_str()), (None, "daily-2026-03-12"));
    for (id, budget, field) in
        [("daily-2026-02-30", 1, "id"), ("daily-2026-03-10", 0, "budget"), ("daily-2026-03-10", 61, "budget")]
    {
        let refused = attune.nudge_due(id, &past, budget);
        assert!(matches!(refused, Err(Error::Invalid(invalid)) if invalid.field == field), "{id} {budget}");
    }
    assert!(matches!(attune.set("nudge.time", "22:30"), Err(Error::Invalid(Invalid { field: "value", why: Why::ReminderTime }))));
}

#[test]
fn a_reminder_whose_exercise_was_done_today_does_not_come_any_more() {
    let attune = attune();
    let mut now = evening();
    let exercise = loop {
        if let Some(exercise) = attune.today(&now).unwrap().nudge.exercise {
            break exercise;
        }
        now = Now::new(now.utc() + chrono::TimeDelta::days(1), now.zone()).unwrap();
    };
    let today = format!("daily-{}", now.day().iso());
    let run = |exercise: &str, outcome, number| {
        let (wish, ago) = (SessionWish::of(exercise), u64::from(number) * 60_000);
        let input = RunInput { wish, done_millis: 1, began_millis_ago: ago, outcome, heat_before: None, heat_after: None };
        attune.finish_run(&input, &now, bytes(number)).unwrap();
        attune.nudges(&now, 1).unwrap().slots.iter().any(|slot| slot.id == today)
    };
    attune.set("nudge.time", "21:30").unwrap();
    assert!(!run(&exercise, Outcome::Finished, 1), "no reminder is on");
    attune.set("nudge.reminder", "on").unwrap();
    let other = attune.exercises().unwrap().exercises.into_iter().find(|other| other.id != exercise && other.open).unwrap().id;
    assert!(run(&other, Outcome::Finished, 2), "another exercise");
    assert!(run(&exercise, Outcome::Stopped, 3), "begun is not done");
    assert!(!run(&exercise, Outcome::Finished, 4));
    assert!(
        attune.nudge_due(&today, &at(&format!("{}T21:30:00+01:00[Europe/Berlin]", now.day().iso())), 1).unwrap().show.is_none()
    );
}
