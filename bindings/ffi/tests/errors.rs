//! Every error code as a front end meets it, each with its field.
#![cfg(test)]

mod common;

use std::fs::{self, File};
use std::io::Write as _;

use attune_core::{
    Dose, Error, Format, Gate, Heat, ImportProblem, Invalid, Kind, Language, Missing, MomentInput, NudgeEvent, Outcome, QuickLog,
    RunInput, SessionWish, StoreError, Texts, Why,
};
use attune_ffi::{Attune, ErrorCode, Now, OpenTurn, UniFfiTag, drop_in_inbox, error_words};
use attune_tests::isolated::{Own, make_read_only, mount_disk, with_own};
use rusqlite::Connection;
use strum::VariantArray;
use uniffi::{Lift, LiftArgsError, LowerReturn, RustCallError};

use common::{Desk, KEY, bytes, evening, open, open_with, path, tap, wipe};

fn refused<T>(answer: Result<T, ErrorCode>) -> ErrorCode {
    answer.err().expect("a refusal")
}

/// The store's file, opened past Attune.
fn from_outside(desk: &Desk) -> Connection {
    let conn = Connection::open(desk.dir.path().join("attune.db")).unwrap();
    conn.execute_batch(&format!("PRAGMA key = \"x'{}'\";", "07".repeat(KEY.len()))).unwrap();
    conn
}

fn invalid(field: &str, why: Why) -> ErrorCode {
    ErrorCode::InvalidInput { field: field.to_owned(), why }
}

#[test]
fn what_a_moment_cannot_hold_is_named_as_in_json() {
    let desk = Desk::new();
    let typed = |text: &str| Some(text.to_owned());
    let nobody = "01890000-0000-7000-8000-000000000000";
    for (input, field, why) in [
        (MomentInput { heat: Some(11), ..tap() }, "heat", Why::Heat),
        (MomentInput { heat_after: Some(11), ..tap() }, "heatAfter", Why::Heat),
        (MomentInput { note: Some("x".repeat(10_001)), ..tap() }, "note", Why::TooLong),
        (MomentInput { note: typed("\u{1b}[2J"), ..tap() }, "note", Why::ControlCharacters),
        (MomentInput { body_signal: Some("x".repeat(81)), ..tap() }, "bodySignal", Why::TooLong),
        (MomentInput { tool: typed("Wim Hof"), ..tap() }, "tool", Why::UnknownExercise),
        (MomentInput { tool: typed("wim_hof"), ..tap() }, "tool", Why::UnknownExercise),
        (MomentInput { at: typed("soon"), ..tap() }, "at", Why::TimeFormat),
        (MomentInput { at: typed("1969-12-31T20:00"), ..tap() }, "at", Why::TimeTooEarly),
        (MomentInput { at: typed("2026-03-12T21:01"), ..tap() }, "at", Why::TimeTooLate),
        (MomentInput { at: typed("2025-03-30T02:30"), ..tap() }, "at", Why::TimeInGap),
        (MomentInput { at: typed("2026-03-10T20:00:00+05:00[Europe/Berlin]"), ..tap() }, "at", Why::TimeOffset),
    ] {
        let logged = desk.attune.log_moment(input.clone(), &evening(), bytes(1));
        assert_eq!(refused(logged), invalid(field, why));
        assert!(refused(desk.attune.amend_moment(nobody, input, &evening())) != ErrorCode::Internal);
    }
    assert_eq!(desk.attune.history(None, 10, &evening()).unwrap().moments, []);
}

#[test]
fn what_comes_with_a_call_is_named() {
    let desk = Desk::new();
    let attune = &desk.attune;
    let now = |utc_millis, zone: &str, offset_seconds| Now { utc_millis, zone: zone.to_owned(), offset_seconds };
    let wish = |exercise: &str, dose| SessionWish { dose, ..SessionWish::of(exercise) };
    let other_way = SessionWish { variant: Some("nope".to_owned()), ..SessionWish::of("slow_breathing") };
    let own = |name: &str, phases| attune.add_own_exercise(name, phases, &evening(), bytes(1));
    own("Mine", "inhale:4,exhale:6").unwrap();
    let inbox = desk.dir.path().join("inbox");
    let tapped = |key: Vec<u8>, entropy| drop_in_inbox(inbox.to_str().unwrap(), key, QuickLog::default(), &evening(), entropy);
    for (refusal, field, why) in [
        (refused(attune.today(&now(0, "Mars/Olympus", 86_400))), "zone", Why::UnknownZone),
        (refused(attune.today(&now(-1, "Europe/Berlin", 0))), "now", Why::TimeTooEarly),
        (refused(attune.today(&now(i64::MAX, "Europe/Berlin", 0))), "now", Why::TimeTooLate),
        (refused(attune.log_moment(tap(), &evening(), vec![1; 15])), "entropy", Why::ByteCount),
        (refused(attune.log_moment(tap(), &evening(), Vec::new())), "entropy", Why::ByteCount),
        (refused(open_with(desk.dir(), &[1; 31], "en", bytes(0))), "key", Why::ByteCount),
        (refused(open_with(desk.dir(), &KEY, "en", vec![0; 17])), "entropy", Why::ByteCount),
        (refused(attune.history(None, 0, &evening())), "limit", Why::Limit),
        (refused(attune.session(&other_way)), "variant", Why::UnknownVariant),
        (refused(attune.session(&wish("slow_breathing", Dose::Minutes(61)))), "minutes", Why::Minutes),
        (refused(attune.play(&wish("slow_breathing", Dose::Cycles(0)))), "cycles", Why::Cycles),
        (refused(own(" ", "inhale:4,exhale:6")), "name", Why::Empty),
        (refused(own("mine", "inhale:4,exhale:6")), "name", Why::NameTaken),
        (refused(own("x", "inhale:4;exhale:6")), "phases", Why::PhaseFormat),
        (refused(own("x", "inhale:4,exhale:21")), "phases", Why::PhaseSeconds),
        (refused(own("x", "inhale:4")), "phases", Why::NoBreath),
        (refused(attune.set("colour", "red")), "key", Why::UnknownSetting),
        (refused(attune.set("language", "fr")), "value", Why::SettingValue),
        (refused(attune.set("nudge.time", "03:00")), "value", Why::ReminderTime),
        (refused(attune.nudges(&evening(), 0)), "budget", Why::Budget),
        (refused(attune.nudge_due("weekly", &evening(), 1)), "id", Why::UnknownSlot),
        (refused(attune.nudge_event("weekly", NudgeEvent::Done, &evening(), 1)), "id", Why::UnknownSlot),
        (refused(attune.inbox_key(bytes(1))), "entropy", Why::ByteCount),
        (refused(tapped(vec![1; 32], bytes(1))), "entropy", Why::ByteCount),
        (refused(tapped(vec![1; 31], vec![1; 48])), "key", Why::MalformedKey),
        (refused(Attune::demo("en", &now(0, "", -86_400))), "zone", Why::UnknownZone),
    ] {
        assert_eq!(refusal, invalid(field, why));
    }
}

/// `Heat` is read before the call is made; what it refuses reaches the caller as the call's own error.
#[test]
fn a_heat_that_cannot_be_lifted_is_an_invalid_input_and_no_fault_of_the_program() {
    (0..=10).for_each(|value| assert!(<Heat as Lift<UniFfiTag>>::try_lift(value).is_ok()));
    for value in [11, u8::MAX] {
        let error = <Heat as Lift<UniFfiTag>>::try_lift(value).unwrap_err();
        let failed = LiftArgsError { arg_name: "after", error };
        let Err(RustCallError::Error(buffer)) = <Result<(), ErrorCode> as LowerReturn<UniFfiTag>>::handle_failed_lift(failed)
        else {
            panic!("{value} is a fault of the program");
        };
        assert_eq!(<ErrorCode as Lift<UniFfiTag>>::try_lift(buffer).unwrap(), invalid("heat", Why::Heat));
    }
}

/// The same, inside a record.
#[test]
fn a_heat_in_a_run_that_cannot_be_lifted_is_an_invalid_input() {
    let run = RunInput {
        wish: SessionWish::of("slow_breathing"),
        done_millis: 1,
        began_millis_ago: 1,
        outcome: Outcome::Stopped,
        heat_before: None,
        heat_after: Some(Heat::new(10).unwrap()),
    };
    let mut bytes = Vec::new();
    <RunInput as uniffi::Lower<UniFfiTag>>::write(run, &mut bytes);
    *bytes.last_mut().unwrap() = 11;
    let error = <RunInput as Lift<UniFfiTag>>::try_read(&mut bytes.as_slice()).unwrap_err();
    assert_eq!(error.downcast::<ErrorCode>().unwrap(), invalid("heat", Why::Heat));
}

#[test]
fn what_is_not_there_is_said_to_be_missing() {
    let Desk { attune, .. } = Desk::new();
    let missing = |what| ErrorCode::NotFound { what };
    for id in ["", "nonsense", "01890000-0000-7000-8000-000000000000"] {
        for refusal in [
            refused(attune.moment(id, &evening())),
            refused(attune.moment_details(id, &evening())),
            refused(attune.log_page(id, &evening())),
            refused(attune.amend_moment(id, tap(), &evening())),
            refused(attune.delete_moment(id, &evening())),
            refused(attune.history(Some(id.to_owned()), 10, &evening())),
        ] {
            assert_eq!(refusal, missing(Missing::Moment), "{id}");
        }
        assert_eq!(refused(attune.session(&SessionWish::of(id))), missing(Missing::Exercise), "{id}");
        assert_eq!(refused(attune.delete_own_exercise(id)), missing(Missing::Exercise), "{id}");
        assert_eq!(refused(attune.rate_run(id, Heat::new(3).unwrap())), missing(Missing::Run), "{id}");
    }
    assert_eq!(refused(attune.undo(&evening())), missing(Missing::Change));
}

#[test]
fn a_self_check_comes_first() {
    let Desk { attune, .. } = Desk::new();
    for gate in [Gate::Holds, Gate::Cold] {
        let exercise = if gate == Gate::Holds { "box_breathing" } else { "cold_water" };
        assert_eq!(refused(attune.play(&SessionWish::of(exercise))), ErrorCode::GateFirst { gate });
    }
    let own = attune.add_own_exercise("Box", "inhale:4,hold:4,exhale:4", &evening(), bytes(1));
    assert_eq!(refused(own), ErrorCode::GateFirst { gate: Gate::Holds });
    assert_eq!(refused(attune.set("gate.cold", "passed")), ErrorCode::GateFirst { gate: Gate::Cold });
}

#[test]
fn a_file_that_cannot_be_taken_over_is_refused_by_line_and_field() {
    let Desk { attune, .. } = Desk::new();
    let import = |text: &str, format| refused(attune.import(text.as_bytes().to_vec(), format, &evening()));
    let at = |line, field: &str, why| ErrorCode::ImportRefused { line, field: field.to_owned(), why };
    let row = "id,at,heat\n,2026-03-10T20:00:00Z,5\n,2026-03-10T20:00:00Z,11\n";
    assert_eq!(import(row, Format::Csv), at(3, "heat", Why::Heat));
    assert!(matches!(import("[]", Format::Json), ErrorCode::ImportRefused { line: 1, .. }));
    let copy = String::from_utf8(attune.export(Format::Json, &evening()).unwrap().bytes).unwrap();
    let newer = copy.replacen("\"version\": 1", "\"version\": 99", 1);
    assert_eq!(import(&newer, Format::Json), ErrorCode::NewerFile { version: 99 });
    assert_eq!(attune.history(None, 10, &evening()).unwrap().moments, []);
}

#[test]
fn each_reason_why_a_store_does_not_open_has_its_code() {
    let desk = Desk::new();
    assert_eq!(refused(open_with(desk.dir(), &[8; 32], "en", bytes(0))), ErrorCode::WrongKeyOrDamaged);
    assert_eq!(refused(wipe(desk.dir())), ErrorCode::Busy);
    desk.attune.shut_down();
    assert_eq!(refused(desk.attune.today(&evening())), ErrorCode::ShutDown);

    let file = desk.dir.path().join("attune.db");
    from_outside(&desk).execute_batch("PRAGMA user_version = 99;").unwrap();
    assert_eq!(refused(open(desk.dir())), ErrorCode::NewerVersion);

    let before = fs::read(&file).unwrap();
    fs::write(&file, b"no store at all, but somebody's").unwrap();
    assert_eq!(refused(open(desk.dir())), ErrorCode::WrongKeyOrDamaged);
    assert_eq!(fs::read(&file).unwrap(), b"no store at all, but somebody's");
    fs::write(&file, before).unwrap();

    let beneath_a_file = file.join("beneath");
    assert_eq!(refused(open(beneath_a_file.to_str().unwrap())), ErrorCode::ReadOnly);
    assert_eq!(refused(OpenTurn::take(&"x".repeat(5000))), ErrorCode::Internal);
}

#[test]
fn a_store_in_use_is_waited_for_and_then_busy() {
    let desk = Desk::new();
    let other = from_outside(&desk);
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert_eq!(refused(desk.attune.log_moment(tap(), &evening(), bytes(1))), ErrorCode::Busy);
    other.execute_batch("ROLLBACK").unwrap();
    desk.attune.log_moment(tap(), &evening(), bytes(1)).unwrap();
}

#[test]
fn a_disk_that_is_full_or_cannot_be_written_has_its_code() {
    with_own(Own::Disks, "a_disk_that_is_full_or_cannot_be_written_has_its_code", || {
        let dir = tempfile::tempdir().unwrap();
        mount_disk(dir.path(), 1024 * 1024);
        let attune = open(path(&dir)).unwrap();
        let mut filler = File::create(dir.path().join("filler")).unwrap();
        while filler.write_all(&[1; 4096]).is_ok() {}
        let long = MomentInput { note: Some("a long evening ".repeat(600)), ..tap() };
        assert_eq!(refused(attune.log_moment(long.clone(), &evening(), bytes(1))), ErrorCode::DiskFull);
        drop(filler);
        fs::remove_file(dir.path().join("filler")).unwrap();
        attune.log_moment(long, &evening(), bytes(1)).unwrap();
        attune.shut_down();
        drop(attune);
        make_read_only(dir.path());
        assert_eq!(refused(open(path(&dir))), ErrorCode::ReadOnly);
        assert_eq!(refused(wipe(path(&dir))), ErrorCode::ReadOnly);
        assert!(dir.path().join("attune.db").exists());
    });
}

/// The words are the core's, whichever way the error came.
#[test]
fn every_error_is_said_in_the_words_of_the_core() {
    let desk = Desk::new();
    desk.attune.set("language", "de").unwrap();
    let errors = || {
        let whys = Why::VARIANTS.iter();
        let invalid = whys.clone().map(|why| Error::from(Invalid::new("heat", *why)));
        let problem = |why: &Why| Error::from(ImportProblem { line: 7, field: "heat".to_owned(), why: *why });
        invalid
            .chain(whys.map(problem))
            .chain(Missing::VARIANTS.iter().map(|what| Error::NotFound(*what)))
            .chain(Gate::VARIANTS.iter().map(|gate| Error::GateFirst(*gate)))
            .chain([Error::NewerFile(2), Error::Content("malformed".to_owned())])
            .chain([StoreError::NotReadable, StoreError::Newer { found: 2, known: 1 }, StoreError::DiskFull].map(Error::from))
            .chain([StoreError::ReadOnly, StoreError::Busy, StoreError::ShutDown, StoreError::Sqlite(1)].map(Error::from))
    };
    for error in errors() {
        let german = Texts::of(Language::De).error(&error);
        let english = Texts::of(Language::En).error(&error);
        let code = ErrorCode::from(error);
        assert_eq!(error_words(code.clone(), "en-US"), english);
        assert_eq!(error_words(code.clone(), "de_AT.UTF-8"), german);
        assert_eq!(desk.attune.error_words(code), german);
    }
}

#[test]
fn no_code_holds_what_a_person_typed() {
    let desk = Desk::new();
    let input = MomentInput { kind: Kind::Good, note: Some("very private\u{7}".to_owned()), ..tap() };
    let code = refused(desk.attune.log_moment(input, &evening(), bytes(1)));
    assert!(!format!("{code} {code:?}").contains("private"));
}
