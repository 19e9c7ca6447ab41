//! Stores of every schema version there was, opened with today's core: every record is read back word by word.
#![cfg(test)]

use std::fs;
use std::path::{Path, PathBuf};

use attune_core::{Attune, FILE, Format, Language, LanguageWish, SCHEMA_VERSION};
use attune_tests::outside;
use attune_tests::people::now;
use attune_tests::random::Random;
use serde_json::{Map, Value};
use tempfile::TempDir;

fn fixture(version: usize) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("fixtures/v{version}"))
}

/// A copy of a fixture, with its key where the terminal would keep it.
fn copied(version: usize) -> TempDir {
    let dir = TempDir::new().unwrap();
    fs::copy(fixture(version).join(FILE), dir.path().join(FILE)).unwrap();
    fs::copy(fixture(version).join("key.hex"), dir.path().join("key")).unwrap();
    dir
}

fn open(dir: &Path) -> Attune {
    // Other entropy than the fixture's: a seed that is there is not drawn again.
    Attune::open(dir, &outside::key(dir), LanguageWish::Device(Language::En), Random::new(77).entropy()).unwrap()
}

fn contents(version: usize) -> Value {
    serde_json::from_slice(&fs::read(fixture(version).join("contents.json")).unwrap()).unwrap()
}

/// Every field that was written then is there now and the same; later versions may have more fields.
fn assert_holds(found: &Value, written: &Value, what: &str) {
    match (found, written) {
        (Value::Object(found), Value::Object(written)) => {
            for (field, value) in written {
                assert_holds(found.get(field).unwrap_or(&Value::Null), value, &format!("{what}.{field}"));
            }
        }
        (Value::Array(found), Value::Array(written)) => {
            assert_eq!(found.len(), written.len(), "{what}");
            for (number, (found, written)) in found.iter().zip(written).enumerate() {
                assert_holds(found, written, &format!("{what}[{number}]"));
            }
        }
        (Value::String(found), Value::String(written)) if written == "10,000 times ü" => {
            assert!(*found == "ü".repeat(10_000), "{what}");
        }
        (found, written) => assert_eq!(found, written, "{what}"),
    }
}

#[test]
fn there_is_a_store_of_every_version_from_the_first_to_this_one() {
    for version in 1..=SCHEMA_VERSION {
        for file in [FILE, "key.hex", "contents.json", "README.md"] {
            assert!(fixture(version).join(file).is_file(), "version {version} has no {file}: see src/bin/freeze_fixture.rs");
        }
        let dir = copied(version);
        let found: i64 = outside::open(dir.path()).query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
        assert_eq!(usize::try_from(found).unwrap(), version);
    }
}

#[test]
fn every_record_of_every_version_is_read_back_word_by_word() {
    (1..=SCHEMA_VERSION).for_each(assert_every_record_is_read_back);
}

fn assert_every_record_is_read_back(version: usize) {
    let before = outside::bytes(&fixture(version));
    let (dir, written) = (copied(version), contents(version));
    let attune = open(dir.path());
    let exported: Value = serde_json::from_slice(&attune.export(Format::Json, &now()).unwrap().bytes).unwrap();
    for part in ["moments", "runs", "ownExercises"] {
        assert_holds(&exported[part], &written[part], part);
    }
    assert_holds(&exported["phrases"], written.get("phrases").unwrap_or(&Value::Null), "phrases");
    let settings = attune.settings_view().unwrap();
    let settings: Map<_, _> = settings.into_iter().map(|view| (view.key, view.value.into())).collect();
    assert_holds(&settings.into(), &written["settings"], "settings");
    assert!(!attune.is_first_start().unwrap());
    assert_eq!(attune.texts().language(), Language::De);

    let undone = attune.undo(&now()).unwrap();
    assert_eq!(undone.undone, "deleted");
    assert_holds(&serde_json::to_value(undone.moment).unwrap(), &written["undo"], "undo");
    assert_eq!(attune.history(None, 500, &now()).unwrap().moments.len(), 13);
    drop(attune);
    outside::assert_sound(dir.path());
    outside::assert_as_before(&fixture(version), &before, "the fixture");
}

#[test]
fn what_became_of_reminders_is_kept_from_version_2_on() {
    let dir = copied(2);
    let attune = open(dir.path());
    // Tonight's was answered, and is in no plan any more.
    assert_eq!(attune.nudges(&now(), 1).unwrap().slots[0].id, "daily-2026-03-11");
    assert_eq!(attune.inbox_key(&[1; 32]).unwrap(), attune.inbox_key(&[2; 32]).unwrap());
    drop(attune);
    let conn = outside::open(dir.path());
    let mut rows = conn.prepare("SELECT slot, number, event FROM nudge_event ORDER BY slot, number").unwrap();
    let rows = rows.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?, row.get::<_, String>(2)?))).unwrap();
    let rows: Vec<_> = rows.map(Result::unwrap).collect();
    assert_eq!(serde_json::to_value(rows).unwrap(), contents(2)["nudgeEvents"]);
}

#[test]
fn a_pause_goes_on_where_it_was_from_version_3_on() {
    let dir = copied(3);
    let pause = open(dir.path()).pause(&now()).unwrap();
    assert_holds(&serde_json::to_value(pause).unwrap(), &contents(3)["pause"], "pause");
}

#[test]
fn saved_phrases_are_there_from_version_4_on_and_a_forgotten_one_can_come_back() {
    let dir = copied(4);
    let attune = open(dir.path());
    let saved = |attune: &Attune| serde_json::to_value(attune.words(&now()).unwrap().saved).unwrap();
    assert_holds(&saved(&attune), &contents(4)["phrases"], "phrases");
    let forgotten = &contents(4)["forgotten"];
    let restored = attune.restore_phrase(forgotten["id"].as_str().unwrap(), &now()).unwrap();
    assert_holds(&serde_json::to_value(restored).unwrap(), forgotten, "forgotten");
    assert_eq!(saved(&attune).as_array().unwrap().len(), 3);
}

#[test]
fn every_time_out_is_read_back_from_version_5_on_and_the_one_that_ran_still_runs() {
    let dir = copied(5);
    let attune = open(dir.path());
    let exported: Value = serde_json::from_slice(&attune.export(Format::Json, &now()).unwrap().bytes).unwrap();
    assert_holds(&exported["timeOuts"], &contents(5)["timeOuts"], "timeOuts");
    let page = serde_json::to_value(attune.time_out(&now()).unwrap()).unwrap();
    assert_holds(&page["timeOut"], &contents(5)["running"], "running");
}

#[test]
fn the_columns_that_nothing_shows_are_read_back_too() {
    let dir = copied(1);
    drop(open(dir.path()));
    let conn = outside::open(dir.path());
    let number = |sql: &str| conn.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
    // The person's day: 03:59 belongs to the evening before, 04:00 does not.
    assert_eq!(number("SELECT day FROM moment WHERE at = 1772938799999"), 20_519);
    assert_eq!(number("SELECT day FROM moment WHERE at = 1772938800000"), 20_520);
    assert_eq!(number("SELECT day FROM moment WHERE zone = 'Pacific/Apia'"), 20_453);
    let seed: String = conn.query_row("SELECT value FROM setting WHERE key = 'seed'", [], |row| row.get(0)).unwrap();
    assert_eq!(seed, "0");
}

#[test]
fn a_store_of_version_1_goes_on_as_any_other() {
    let dir = copied(1);
    let mut random = Random::new(3);
    let logged = open(dir.path()).log_moment(attune_core::Content::default(), None, &now(), random.entropy()).unwrap();
    let there = open(dir.path()).history(None, 500, &now()).unwrap().moments;
    assert_eq!((there.len(), &there[0].record.id), (13, &logged.moment.record.id));
    outside::assert_sound(dir.path());
}
