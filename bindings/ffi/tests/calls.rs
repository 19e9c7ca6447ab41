//! The object as a front end holds it: opened, called from many threads, shut down, opened again, wiped.
#![cfg(test)]

mod common;

use std::fs;

use attune_core::{Format, GateAnswer, GateState, Language, MomentInput, Outcome, Pull, QuickLog, RunInput, SessionWish};
use attune_ffi::{Attune, ErrorCode, OpenTurn, WipeTurn, drop_in_inbox, format_of_file, import_max_bytes, labels, library_version};

use common::{Desk, KEY, bytes, evening, is_there, open, open_with, path, tap, wipe};

#[test]
fn eight_threads_may_call_at_once() {
    let desk = Desk::new();
    std::thread::scope(|scope| {
        for number in 0..8 {
            let attune = &desk.attune;
            scope.spawn(move || {
                for step in 0..5 {
                    attune.log_moment(tap(), &evening(), bytes(number * 5 + step)).unwrap();
                    attune.today(&evening()).unwrap();
                    attune.pattern(&evening()).unwrap();
                    attune.set("usual_pull", "both").unwrap();
                    assert!(!attune.labels().today.quick_log.is_empty());
                }
            });
        }
    });
    assert_eq!(desk.attune.pattern(&evening()).unwrap().moments, 40);
}

#[test]
fn what_was_confirmed_is_there_after_shutting_down_and_opening_again() {
    let Desk { attune, dir } = Desk::new();
    let logged = attune.log_moment(tap(), &evening(), bytes(1)).unwrap().moment;
    attune.set("language", "de").unwrap();
    attune.shut_down();
    attune.shut_down();
    // The object that was shut down may live on: a front end lets go of it when it likes.
    let again = open(path(&dir)).unwrap();
    assert_eq!(again.language(), Language::De);
    assert_eq!(again.moment(&logged.record.id, &evening()).unwrap().record, logged.record);
}

#[test]
fn a_wipe_leaves_no_store_and_touches_nothing_else() {
    let Desk { attune, dir } = Desk::new();
    fs::write(dir.path().join("key"), "the front end's own").unwrap();
    assert!(is_there(path(&dir)));
    attune.shut_down();
    wipe(path(&dir)).unwrap();
    assert!(!is_there(path(&dir)));
    let left: Vec<_> = fs::read_dir(dir.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["key"]);
    wipe(path(&dir)).unwrap();
    wipe(dir.path().join("nowhere").to_str().unwrap()).unwrap();
    let fresh = open_with(path(&dir), &[9; 32], "en", bytes(1)).unwrap();
    assert!(fresh.is_first_start().unwrap());
}

#[test]
fn nobody_opens_between_a_store_that_is_wiped_and_its_key_that_is_forgotten() {
    let Desk { attune, dir } = Desk::new();
    let key = dir.path().join("key");
    fs::write(&key, KEY).unwrap();
    attune.shut_down();
    let wiping = WipeTurn::take(path(&dir)).unwrap();
    wiping.wipe().unwrap();
    std::thread::scope(|scope| {
        let other = scope.spawn(|| {
            let turn = OpenTurn::take(path(&dir)).unwrap();
            assert!(!turn.store_exists().unwrap());
            assert!(!key.exists(), "the old key would be taken for the new store, and then forgotten");
            turn.open(&[9; 32], "en", bytes(1)).unwrap()
        });
        std::thread::sleep(std::time::Duration::from_millis(100));
        fs::remove_file(&key).unwrap();
        wiping.give_back();
        assert!(other.join().unwrap().is_first_start().unwrap());
    });
}

#[test]
fn a_turn_that_is_over_does_nothing_more() {
    let dir = tempfile::tempdir().unwrap();
    let opened = OpenTurn::take(path(&dir)).unwrap();
    let attune = opened.open(&KEY, "en", bytes(0)).unwrap();
    assert_eq!(opened.open(&KEY, "en", bytes(0)).unwrap_err(), ErrorCode::ShutDown);
    assert_eq!(opened.store_exists(), Err(ErrorCode::ShutDown));
    opened.give_back();
    assert!(attune.is_first_start().unwrap(), "what was opened stays open");
    attune.shut_down();
    let wiping = WipeTurn::take(path(&dir)).unwrap();
    wiping.give_back();
    assert_eq!(wiping.wipe(), Err(ErrorCode::ShutDown));
    assert!(is_there(path(&dir)));
}

#[test]
fn the_language_is_the_devices_until_one_is_set_and_the_labels_follow() {
    let dir = tempfile::tempdir().unwrap();
    for (locale, language) in
        [("de-AT", Language::De), ("de_DE.UTF-8", Language::De), ("en-GB", Language::En), ("fr", Language::En)]
    {
        let attune = open_with(path(&dir), &KEY, locale, bytes(0)).unwrap();
        assert_eq!((attune.language(), attune.labels()), (language, labels(locale)), "{locale}");
    }
    let attune = open_with(path(&dir), &KEY, "de-AT", bytes(0)).unwrap();
    let settings = attune.set("language", "en").unwrap();
    assert_eq!((settings[0].key.as_str(), settings[0].value.as_str()), ("language", "en"));
    assert_eq!(attune.labels(), labels("en"));
    attune.device_speaks("de-CH").unwrap();
    assert_eq!(attune.language(), Language::En, "the person's own goes before the device's");
    attune.set("language", "device").unwrap();
    assert_eq!(attune.labels(), labels("de"));
    attune.device_speaks("en-US").unwrap();
    assert_eq!(attune.labels(), labels("en"));
}

#[test]
fn every_label_is_said_in_both_languages() {
    let strings = |locale| {
        let mut found = Vec::new();
        collect(&serde_json::to_value(labels(locale)).unwrap(), &mut found);
        found
    };
    let (english, german) = (strings("en"), strings("de"));
    assert_eq!(english.len(), german.len());
    assert!(english.len() > 200, "{}", english.len());
    for text in english.iter().chain(&german) {
        assert!(!text.is_empty() && !text.starts_with("label-") && !text.contains('{'), "{text}");
    }
    // A few are the same word in both.
    let same = english.iter().zip(&german).filter(|(one, other)| one == other).count();
    assert!(same * 10 < english.len(), "{same}");
}

fn collect(value: &serde_json::Value, found: &mut Vec<String>) {
    match value {
        serde_json::Value::String(text) => found.push(text.clone()),
        serde_json::Value::Array(list) => list.iter().for_each(|value| collect(value, found)),
        // The word of a vocabulary is the same in every language; its title is what is said.
        serde_json::Value::Object(fields) => {
            fields.iter().filter(|(name, _)| *name != "word").for_each(|(_, value)| collect(value, found));
        }
        _ => {}
    }
}

/// One evening through the facade: what each call gives is the core's own, so that here it is enough that it comes.
#[test]
fn an_evening_goes_through_every_call() {
    let Desk { attune, dir } = Desk::new();
    let start = attune.start(&evening()).unwrap();
    assert!(start.first_start && attune.is_first_start().unwrap());
    attune.start_is_over().unwrap();
    assert_eq!(attune.settings().unwrap(), start.settings);
    assert_eq!(attune.settings_view().unwrap().len(), attune.set("theme", "dark").unwrap().len());

    let input =
        MomentInput { heat: Some(7), note: Some(" שלום 🙂\r\nzwei ".to_owned()), at: Some("20:15".to_owned()), ..tap() };
    let logged = attune.log_moment(input, &evening(), bytes(1)).unwrap().moment;
    assert_eq!((logged.record.note.as_deref(), logged.time_words.as_str()), (Some("שלום 🙂\nzwei"), "20:15"));
    let id = logged.record.id;
    let amended = attune.amend_moment(&id, MomentInput { pull: Some(Pull::Reaching), ..tap() }, &evening()).unwrap().moment;
    assert_eq!((amended.record.pull, amended.record.heat, amended.time_words.as_str()), (Pull::Reaching, None, "20:15"));
    assert_eq!(attune.moment_details(&id, &evening()).unwrap().tools.len(), 17);
    assert_eq!(attune.log_page(&id, &evening()).unwrap().likely_pull, Pull::Reaching);
    attune.delete_moment(&id, &evening()).unwrap();
    assert_eq!(attune.undo(&evening()).unwrap().moment.unwrap().record.id, id);
    assert_eq!(attune.history(None, 20, &evening()).unwrap().moments.len(), 1);

    assert_eq!(attune.gate(attune_core::Gate::Holds).unwrap().state, GateState::Unasked);
    assert_eq!(attune.answer_gate(attune_core::Gate::Holds, GateAnswer::NoneApply).unwrap().state, GateState::Passed);
    let own = attune.add_own_exercise("Box", "inhale:4,hold:4,exhale:4.5", &evening(), bytes(2)).unwrap();
    assert_eq!(attune.exercises().unwrap().exercises.len(), 18);
    let wish = SessionWish::of(&own.id);
    assert_eq!(attune.session(&wish).unwrap(), attune.play(&wish).unwrap());
    let run = RunInput {
        wish,
        done_millis: 9_000,
        began_millis_ago: 9_000,
        outcome: Outcome::Worse,
        heat_before: None,
        heat_after: None,
    };
    let run = attune.finish_run(&run, &evening(), bytes(3)).unwrap();
    attune.rate_run(&run.id, attune_core::Heat::new(4).unwrap()).unwrap();
    attune.delete_own_exercise(&own.id).unwrap();

    let key = attune.inbox_key(vec![5; 32]).unwrap();
    let inbox = dir.path().join("inbox");
    let inbox = inbox.to_str().unwrap();
    drop_in_inbox(inbox, key, QuickLog::default(), &evening(), vec![6; 48]).unwrap();
    assert_eq!(attune.absorb_inbox(inbox, &evening()).unwrap().added, 1);
    assert_eq!(attune.today(&evening()).unwrap().logged_today, 2);
    assert_eq!(attune.pattern(&evening()).unwrap().list.len(), 2);

    attune.set("nudge.reminder", "on").unwrap();
    let plan = attune.nudges(&evening(), 3).unwrap();
    let due = attune.nudge_due(&plan.slots[0].id, &evening(), 3).unwrap();
    assert_eq!(due.show.unwrap().id, plan.slots[0].id);
    attune.nudge_event(&plan.slots[0].id, attune_core::NudgeEvent::Done, &evening(), 3).unwrap();

    let copy = attune.export(Format::Json, &evening()).unwrap();
    assert_eq!(copy.written, 2);
    assert_eq!(attune.import(copy.bytes, Format::Json, &evening()).unwrap().unchanged, 2);
}

#[test]
fn the_demo_needs_no_place() {
    let demo = Attune::demo("de", &evening()).unwrap();
    assert_eq!((demo.language(), demo.pattern(&evening()).unwrap().logged_days > 20), (Language::De, true));
}

#[test]
fn a_front_end_can_tell_which_library_it_has() {
    let version = library_version();
    let (package, interface) = version.split_once('+').unwrap();
    assert_eq!(package, env!("CARGO_PKG_VERSION"));
    assert!(interface.len() == 16 && interface.bytes().all(|byte| byte.is_ascii_hexdigit()), "{version}");
    assert_eq!(import_max_bytes(), 64 * 1024 * 1024);
    assert_eq!((format_of_file("Attune (2).CSV"), format_of_file("attune.json")), (Format::Csv, Format::Json));
}
