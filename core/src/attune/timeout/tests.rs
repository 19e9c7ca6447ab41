//! Time-outs over a store: what is kept of them, what time does to them, and what is said.

use strum::VariantArray as _;

use super::*;
use crate::attune::LanguageWish;
use crate::exercise::Catalogue;
use crate::portable::Format;
use crate::text::Language;
use crate::timeout::TimeOutState;
use crate::zone::Zone;

fn attune_in(language: Language) -> Attune {
    Attune::in_memory(LanguageWish::Fixed(language), Entropy([9; 16])).unwrap()
}

fn attune() -> Attune {
    attune_in(Language::En)
}

fn at(text: &str) -> Now {
    Now::parse(text, Zone::named("Europe/Berlin").unwrap()).unwrap()
}

fn evening() -> Now {
    at("2026-03-10T21:00:00+01:00")
}

fn half_an_hour() -> TimeOutInput {
    TimeOutInput { minutes: 30, place: None, signal: None, pull: None }
}

fn starts(attune: &Attune, now: &Now, number: u8) -> TimeOutView {
    attune.start_time_out(&half_an_hour(), now, Entropy([number; 16])).unwrap().time_out.unwrap()
}

fn how(how: AfterReturn) -> TimeOutReturn {
    TimeOutReturn { how: Some(how), day: None }
}

fn state(attune: &Attune, now: &Now) -> Option<TimeOutState> {
    attune.time_out(now).unwrap().time_out.map(|view| view.state)
}

fn refusal(refused: Result<TimeOutPage, Error>) -> (String, Option<String>) {
    let error = refused.unwrap_err();
    (<&str>::from(error.code()).to_owned(), error.field().map(ToOwned::to_owned))
}

fn refused(code: &str, field: &str) -> (String, Option<String>) {
    (code.to_owned(), Some(field.to_owned()))
}

fn copy(attune: &Attune) -> Vec<u8> {
    attune.export(Format::Json, &evening()).unwrap().bytes
}

#[test]
fn the_return_is_promised_with_the_start_and_said_in_the_words_for_the_other() {
    let attune = attune();
    let view = starts(&attune, &evening(), 1);
    assert_eq!((view.state, view.remaining_seconds), (TimeOutState::Running, 1800));
    assert_eq!((view.started_at.as_str(), view.return_at.as_str()), ("2026-03-10T21:00:00+01:00", "2026-03-10T21:30:00+01:00"));
    assert!(view.message.contains("at 21:30"), "{}", view.message);
    let page = attune.time_out(&at("2026-03-10T21:12:00.500+01:00")).unwrap();
    assert_eq!(page.time_out.map(|view| view.remaining_seconds), Some(18 * 60), "rounded up");
    assert!(page.begin.is_none());
}

#[test]
fn what_cannot_be_is_refused_by_its_field_and_changes_nothing() {
    let attune = attune();
    let long = Some("x".repeat(10_000));
    for (input, field) in [
        (TimeOutInput { minutes: 19, ..half_an_hour() }, "minutes"),
        (TimeOutInput { minutes: 1441, ..half_an_hour() }, "minutes"),
        (TimeOutInput { minutes: 0, ..half_an_hour() }, "minutes"),
        (TimeOutInput { minutes: -5, ..half_an_hour() }, "minutes"),
        (TimeOutInput { place: long.clone(), ..half_an_hour() }, "place"),
        (TimeOutInput { signal: long, ..half_an_hour() }, "signal"),
    ] {
        assert_eq!(refusal(attune.start_time_out(&input, &evening(), Entropy([1; 16]))), refused("invalid_input", field));
    }
    assert!(attune.time_out(&evening()).unwrap().time_out.is_none());
    for missing in [
        attune.return_from_time_out(&TimeOutReturn::default(), &evening()),
        attune.reschedule_time_out(30, &evening()),
        attune.call_off_time_out(&evening()),
    ] {
        assert_eq!(refusal(missing), ("not_found".to_owned(), None));
    }

    starts(&attune, &evening(), 2);
    let before = copy(&attune);
    let later = at("2026-03-10T23:00:00+01:00");
    let second = attune.start_time_out(&half_an_hour(), &later, Entropy([3; 16]));
    assert_eq!(refusal(second), refused("invalid_input", "timeOut"), "also while it is due");
    for (how, day) in [
        (Some(AfterReturn::Aside), None),
        (Some(AfterReturn::Aside), Some("2026-03-10")),
        (Some(AfterReturn::Talked), Some("2026-03-14")),
        (None, Some("2026-03-14")),
    ] {
        let back = TimeOutReturn { how, day: day.map(ToOwned::to_owned) };
        assert_eq!(refusal(attune.return_from_time_out(&back, &later)), refused("invalid_input", "day"), "{how:?} {day:?}");
    }
    assert_eq!(refusal(attune.reschedule_time_out(1441, &later)), refused("invalid_input", "minutes"));
    assert_eq!(copy(&attune), before);
}

#[test]
fn it_is_moved_once_with_new_words_and_then_only_come_back_from_or_called_off() {
    let attune = attune();
    let first = starts(&attune, &evening(), 1);
    let acts = |view: &TimeOutView| view.acts.iter().map(|act| act.value.clone()).collect::<Vec<_>>();
    assert_eq!(acts(&first), ["return", "reschedule", "off"]);
    let now = at("2026-03-10T21:35:00+01:00");
    let moved = attune.reschedule_time_out(60, &now).unwrap().time_out.unwrap();
    assert_eq!((moved.state, moved.return_at.as_str()), (TimeOutState::Rescheduled, "2026-03-10T22:35:00+01:00"));
    assert!(moved.message.contains("at 22:35") && moved.message != first.message, "{}", moved.message);
    assert_eq!((acts(&moved), moved.durations.len()), (vec!["return".to_owned(), "off".to_owned()], 0));
    assert_eq!(refusal(attune.reschedule_time_out(30, &now)), refused("invalid_input", "timeOut"));
    attune.return_from_time_out(&how(AfterReturn::Talked), &at("2026-03-10T22:30:00+01:00")).unwrap();
    assert_eq!(state(&attune, &at("2026-03-10T22:31:00+01:00")), None, "nothing is left to say about it");
}

#[test]
fn back_is_said_at_the_door_and_how_it_goes_on_once_later_that_day() {
    let attune = attune();
    starts(&attune, &evening(), 1);
    let door = at("2026-03-10T21:29:00+01:00");
    let back = attune.return_from_time_out(&TimeOutReturn::default(), &door).unwrap();
    let view = back.time_out.unwrap();
    assert_eq!((view.state, view.ways.len(), view.days.len()), (TimeOutState::Kept, AfterReturn::VARIANTS.len(), 7));
    assert_eq!(view.days[0].value, "2026-03-11");
    assert!(back.begin.is_some() && view.acts.is_empty() && view.message_title.is_none());
    // A second tap says nothing new.
    let again = at("2026-03-10T21:50:00+01:00");
    assert_eq!(attune.return_from_time_out(&TimeOutReturn::default(), &again).unwrap().time_out.unwrap().state, TimeOutState::Kept);
    let night = at("2026-03-11T01:30:00+01:00");
    let talked = attune.return_from_time_out(&how(AfterReturn::Talked), &night).unwrap().time_out.unwrap();
    assert_eq!((talked.state, talked.ways.len()), (TimeOutState::Kept, 0), "the talk was late, the return was not");
    assert_eq!(refusal(attune.return_from_time_out(&how(AfterReturn::LetGo), &night)).0, "not_found");

    starts(&attune, &night, 2);
    attune.return_from_time_out(&TimeOutReturn::default(), &at("2026-03-11T03:00:00+01:00")).unwrap();
    assert_eq!(state(&attune, &at("2026-03-11T03:59:00+01:00")), Some(TimeOutState::Late));
    assert_eq!(state(&attune, &at("2026-03-11T04:00:00+01:00")), None, "not asked again on another day");
}

#[test]
fn what_is_put_aside_is_named_until_its_day_is_over() {
    let attune = attune();
    starts(&attune, &evening(), 1);
    let aside = TimeOutReturn { how: Some(AfterReturn::Aside), day: Some("2026-03-14".to_owned()) };
    let page = attune.return_from_time_out(&aside, &evening()).unwrap();
    assert_eq!(page.time_out.unwrap().hint.as_deref(), Some("Put aside to: Sat, 14 March"));
    let named = |text: &str| attune.time_out(&at(text)).unwrap().begin.unwrap().aside;
    assert_eq!(named("2026-03-12T09:00:00+01:00").as_deref(), Some("Put aside to: Sat, 14 March"));
    assert_eq!(named("2026-03-14T23:00:00+01:00").as_deref(), Some("Put aside to: Today"));
    assert_eq!(named("2026-03-15T09:00:00+01:00"), None);
}

#[test]
fn one_that_is_left_open_closes_by_itself_and_the_next_begins() {
    let attune = attune();
    starts(&attune, &evening(), 1);
    assert_eq!(state(&attune, &at("2026-03-13T20:59:59+01:00")), Some(TimeOutState::Due));
    let then = at("2026-03-13T21:00:00+01:00");
    let page = attune.time_out(&then).unwrap();
    assert_eq!(page.time_out.map(|view| (view.state, view.remaining_seconds)), Some((TimeOutState::Lapsed, 0)));
    assert!(page.begin.is_some());
    assert_eq!(refusal(attune.return_from_time_out(&TimeOutReturn::default(), &then)).0, "not_found");
    // A clock that was three days ahead for a while has ended nothing.
    assert_eq!(state(&attune, &at("2026-03-10T21:10:00+01:00")), Some(TimeOutState::Running));
    starts(&attune, &then, 2);
    let ended = attune.store.read(time_outs::last_ended).unwrap().unwrap();
    assert_eq!(ended.state(then.utc()), TimeOutState::Lapsed);
}

#[test]
fn a_clock_set_back_a_day_counts_no_further_and_loses_nothing() {
    let attune = attune();
    starts(&attune, &evening(), 1);
    let back = at("2026-03-09T21:10:00+01:00");
    let view = attune.time_out(&back).unwrap().time_out.unwrap();
    assert_eq!((view.state, view.remaining_seconds), (TimeOutState::Running, 1800));
    let moved = attune.reschedule_time_out(20, &back).unwrap().time_out.unwrap();
    assert_eq!((moved.state, moved.remaining_seconds), (TimeOutState::Rescheduled, 1200));
    let kept = attune.return_from_time_out(&how(AfterReturn::LetGo), &back).unwrap().time_out.unwrap();
    assert_eq!(kept.state, TimeOutState::Kept);
    starts(&attune, &back, 2);
}

#[test]
fn after_a_flight_the_promise_is_said_on_the_clock_where_it_was_made_and_on_the_one_here() {
    let attune = attune();
    let input = TimeOutInput { minutes: 720, ..half_an_hour() };
    attune.start_time_out(&input, &evening(), Entropy([1; 16])).unwrap();
    let view = attune.time_out(&at("2026-03-10T20:00:00-04:00[America/New_York]")).unwrap().time_out.unwrap();
    assert_eq!((view.return_at.as_str(), view.remaining_seconds), ("2026-03-11T09:00:00+01:00", 8 * 3600));
    assert!(view.message.contains("on Wednesday at 09:00"), "{}", view.message);
    assert!(view.title.contains("on Wednesday at 09:00") && view.title.contains("at 04:00"), "{}", view.title);
}

#[test]
fn a_clock_time_says_its_day_from_twelve_hours_on_and_which_of_the_two_it_is() {
    let texts = attune().texts();
    let said = |now: &str, minutes: i64| {
        let now = at(now);
        clock(now.utc(), now.utc() + TimeOutLength::new(minutes).unwrap().span(), now.zone(), texts)
    };
    assert_eq!(said("2026-03-10T23:50:00+01:00", 30), "at 00:20");
    assert_eq!(said("2026-03-10T21:00:00+01:00", 719), "at 08:59");
    assert_eq!(said("2026-03-10T21:00:00+01:00", 1440), "on Wednesday at 21:00");
    assert_eq!(said("2026-03-29T01:50:00+01:00", 30), "at 03:20", "02:00 to 02:59 is missing");
    assert_eq!(said("2026-10-25T01:50:00+02:00", 30), "at 02:20 (before the clocks go back)");
    assert_eq!(said("2026-10-25T02:30:00+02:00", 60), "at 02:30 (after the clocks go back)");
}

#[test]
fn place_and_signal_come_again_and_the_place_stands_last_in_any_script() {
    let attune = attune();
    let input = TimeOutInput {
        place: Some("  במטבח 🙂\n".to_owned()),
        signal: Some("✋ time".to_owned()),
        pull: Some(Pull::PullingAway),
        ..half_an_hour()
    };
    let view = attune.start_time_out(&input, &evening(), Entropy([1; 16])).unwrap().time_out.unwrap();
    assert!(view.message.ends_with(": במטבח 🙂") && view.message.contains("21:30"), "{}", view.message);
    attune.call_off_time_out(&evening()).unwrap();
    starts(&attune, &at("2026-03-11T21:00:00+01:00"), 2);
    let page = attune.call_off_time_out(&at("2026-03-11T21:01:00+01:00")).unwrap();
    assert_eq!(page.time_out.unwrap().state, TimeOutState::CalledOff);
    let begin = page.begin.unwrap();
    assert_eq!((begin.place.as_deref(), begin.signal.as_deref()), (Some("במטבח 🙂"), Some("✋ time")));
    assert!(begin.steps[2].ends_with("✋ time"), "{:?}", begin.steps);
    assert_eq!((begin.minutes, begin.steps.len()), (30, 7));
}

#[test]
fn the_plan_rings_at_the_very_instant_outside_budget_and_quiet_hours() {
    let attune = attune();
    let night = at("2026-03-10T23:00:00+01:00");
    let coming = |now: &Now| attune.nudges(now, 1).unwrap().time_out_return;
    assert_eq!(coming(&night), None);
    let id = starts(&attune, &night, 1).id;
    let reminder = coming(&night).unwrap();
    assert_eq!((reminder.id, reminder.at_ms - night.utc().timestamp_millis()), (format!("return-{id}"), 30 * 60_000));
    assert_eq!(reminder.at, "2026-03-10T23:30:00+01:00");
    assert!(reminder.body.contains("at 23:30") && !reminder.public_body.contains("23:30"));
    // Wherever the phone is by then, it is the same instant; a little late it is still welcome, long after it is not.
    assert_eq!(coming(&at("2026-03-10T18:10:00-04:00[America/New_York]")).map(|view| view.at), Some(reminder.at));
    assert!(coming(&at("2026-03-11T01:00:00+01:00")).is_some());
    assert_eq!(coming(&at("2026-03-11T01:00:01+01:00")), None);
    attune.reschedule_time_out(60, &night).unwrap();
    let moved = coming(&night).unwrap();
    assert_eq!((moved.id, moved.at.as_str()), (format!("return-{id}"), "2026-03-11T00:00:00+01:00"));
    attune.call_off_time_out(&night).unwrap();
    assert_eq!(coming(&night), None, "what was promised is dropped with it");
}

#[test]
fn a_lock_screen_says_neither_name_nor_role_nor_tension() {
    for language in Language::VARIANTS {
        let attune = attune_in(*language);
        starts(&attune, &evening(), 1);
        let reminder = attune.nudges(&evening(), 1).unwrap().time_out_return.unwrap();
        let public = format!("{} {}", reminder.public_title, reminder.public_body).to_lowercase();
        for word in ["time-out", "auszeit", "talk", "reden", "partner", "back", "zurück", "wieder", "streit", "argument"] {
            assert!(!public.contains(word), "{public}");
        }
    }
}

#[test]
fn every_state_has_its_words_in_both_languages_and_every_pull_its_own() {
    for language in Language::VARIANTS {
        let mut messages = std::collections::BTreeSet::new();
        let said = |text: &str| text.chars().count() > 5 && !text.contains("timeout-") && !text.contains(['{', '$']);
        for pull in Pull::VARIANTS {
            let attune = attune_in(*language);
            let begin = attune.time_out(&evening()).unwrap().begin.unwrap();
            assert!(begin.steps.iter().chain([&begin.title, &begin.hint, &begin.safety, &begin.start]).all(|text| said(text)));
            assert!(begin.durations.iter().all(|duration| said(&duration.title) && said(&duration.until)));
            let input = TimeOutInput { pull: Some(*pull), ..half_an_hour() };
            let running = attune.start_time_out(&input, &evening(), Entropy([1; 16])).unwrap().time_out.unwrap();
            assert_eq!((running.meanwhile.len(), running.exercises.len()), (3, 3));
            let moved = attune.reschedule_time_out(60, &evening()).unwrap().time_out.unwrap();
            let due = attune.time_out(&at("2026-03-10T22:00:00+01:00")).unwrap().time_out.unwrap();
            assert_eq!((due.state, due.meanwhile.len()), (TimeOutState::Due, 0));
            let back = attune.return_from_time_out(&TimeOutReturn::default(), &evening()).unwrap().time_out.unwrap();
            for view in [&running, &moved, &due, &back] {
                assert!(said(&view.title) && said(&view.message) && view.hint.as_ref().is_none_or(|hint| said(hint)), "{view:?}");
                let lists = [&view.acts, &view.ways, &view.exercises, &view.days];
                assert!(lists.iter().all(|list| list.iter().all(|choice| said(&choice.title))), "{view:?}");
                assert!(view.meanwhile.iter().all(|line| said(line)));
            }
            assert!(messages.insert(running.message.clone()) && messages.insert(moved.message.clone()), "{pull:?}");
        }
        for after in [AfterReturn::Talked, AfterReturn::Another, AfterReturn::LetGo] {
            let attune = attune_in(*language);
            starts(&attune, &evening(), 1);
            let view = attune.return_from_time_out(&how(after), &evening()).unwrap().time_out.unwrap();
            assert!(view.hint.as_ref().is_some_and(|hint| said(hint)), "{view:?}");
        }
    }
}

#[test]
fn what_is_suggested_meanwhile_is_in_the_catalogue_and_behind_no_self_check() {
    for pull in Pull::VARIANTS {
        for id in view::fitting(*pull) {
            let exercise = Catalogue::get().unwrap().find(id).unwrap();
            assert!(exercise.gate.is_none(), "{id}");
        }
    }
}

#[test]
fn a_copy_carries_every_time_out_there_and_back_once_and_can_be_taken_back() {
    let (from, to) = (attune(), attune());
    let input = TimeOutInput { place: Some("the garden".to_owned()), signal: Some("✋".to_owned()), ..half_an_hour() };
    from.start_time_out(&input, &evening(), Entropy([1; 16])).unwrap();
    from.reschedule_time_out(60, &at("2026-03-10T20:20:00-04:00[America/New_York]")).unwrap();
    let aside = TimeOutReturn { how: Some(AfterReturn::Aside), day: Some("2026-03-14".to_owned()) };
    from.return_from_time_out(&aside, &at("2026-03-11T02:00:00+01:00")).unwrap();
    starts(&from, &at("2026-03-11T12:00:00+01:00"), 2);
    from.call_off_time_out(&at("2026-03-11T12:01:00+01:00")).unwrap();
    starts(&from, &at("2026-03-11T13:00:00+01:00"), 3);
    let now = at("2026-03-11T13:05:00+01:00");
    let file = from.export(Format::Json, &now).unwrap().bytes;
    assert!(!to.holds(&file, Format::Json, &now).unwrap());
    let taken = to.import(&file, Format::Json, &now).unwrap();
    assert_eq!(taken.time_outs_added, 3);
    assert!(taken.sentence.contains("3 time-outs"), "{}", taken.sentence);
    assert_eq!(to.export(Format::Json, &now).unwrap().bytes, file);
    assert!(to.holds(&file, Format::Json, &now).unwrap());
    assert_eq!(to.import(&file, Format::Json, &now).unwrap().time_outs_added, 0);
    assert_eq!(state(&to, &now), Some(TimeOutState::Running));
    to.undo(&now).unwrap();
    assert_eq!(to.store.read(time_outs::all).unwrap(), []);
}

#[test]
fn the_one_that_runs_here_goes_on_and_one_from_a_copy_is_kept_as_over() {
    let (from, to) = (attune(), attune());
    starts(&from, &evening(), 1);
    let here = starts(&to, &evening(), 2);
    to.import(&copy(&from), Format::Json, &evening()).unwrap();
    assert_eq!(to.time_out(&evening()).unwrap().time_out.map(|view| view.id), Some(here.id));
    let ended = to.store.read(time_outs::last_ended).unwrap().unwrap();
    assert_eq!(ended.state(evening().utc()), TimeOutState::Lapsed);
}

#[test]
fn a_copy_without_time_outs_is_one_that_an_older_attune_reads() {
    let attune = attune();
    let text = |attune: &Attune| String::from_utf8(copy(attune)).unwrap();
    assert!(text(&attune).contains("\"version\": 1") && !text(&attune).contains("timeOuts"));
    starts(&attune, &evening(), 1);
    assert!(text(&attune).contains("\"version\": 2") && text(&attune).contains("\"timeOuts\": ["));
}
