//! A store that can't be opened, or is someone else's at the moment: each fault gives its code, and every byte stays.
#![cfg(test)]

use std::fs;
use std::path::PathBuf;

use attune_core::{FILE, SCHEMA_VERSION};
use attune_tests::outside;
use attune_tests::place::{Place, Ran, Refusal};

/// Commands that read, and commands that would write.
const COMMANDS: [&[&str]; 4] = [&["today"], &["moments"], &["log", "--heat", "3"], &["settings", "usual_pull", "both"]];

fn store(place: &Place) -> PathBuf {
    place.dir().join(FILE)
}

fn key(place: &Place) -> PathBuf {
    place.dir().join("key")
}

/// Each command is refused with this code, as a store that can't be opened, and leaves the directory as it is.
fn assert_refused_as_it_is(place: &Place, code: &str, what: &str) {
    let before = outside::bytes(place.dir());
    for command in COMMANDS {
        assert_eq!(place.run_json(command).refusal(), Refusal::new(code, "", 3), "{what}: {command:?}");
        outside::assert_as_before(place.dir(), &before, what);
    }
}

/// After `spoil` every command is refused; with the file put back nothing is missing.
fn assert_survives(code: &str, spoil: impl FnOnce(&Place)) {
    let place = Place::with_moments(5);
    let kept = outside::bytes(place.dir());
    let moments = place.moments();
    spoil(&place);
    assert_refused_as_it_is(&place, code, code);
    for (name, bytes) in &kept {
        fs::write(place.dir().join(name), bytes).unwrap();
    }
    assert_eq!(place.moments(), moments);
}

#[test]
fn a_wrong_key_is_named_and_touches_nothing() {
    assert_survives("wrong_key_or_damaged", |place| fs::write(key(place), "c3".repeat(32)).unwrap());
}

#[test]
fn a_key_file_that_holds_no_key_is_named_and_touches_nothing() {
    for wrong in [&b""[..], b"\n", b"0f0f", "zz".repeat(32).as_bytes(), "0f".repeat(33).as_bytes(), &[0xff, 0xfe, 0x00]] {
        assert_survives("wrong_key_or_damaged", |place| fs::write(key(place), wrong).unwrap());
    }
}

#[test]
fn a_missing_key_is_named_and_none_is_made() {
    // With the keyring off it does not answer: locked, for all anyone can tell.
    assert_survives("key_locked", |place| fs::remove_file(key(place)).unwrap());
}

#[test]
fn a_byte_flipped_anywhere_is_noticed_and_touches_nothing() {
    let place = Place::with_moments(5);
    let whole = fs::read(store(&place)).unwrap();
    for part in 0..7 {
        let mut damaged = whole.clone();
        let at = (whole.len() - 1) * part / 6;
        damaged[at] ^= 0x01;
        fs::write(store(&place), &damaged).unwrap();
        assert_refused_as_it_is(&place, "wrong_key_or_damaged", &format!("byte {at}"));
    }
    fs::write(store(&place), &whole).unwrap();
    assert_eq!(place.moments().len(), 5);
}

#[test]
fn a_file_cut_short_is_noticed_and_touches_nothing() {
    for cut in [1, 15, 16, 100, 4095, 4096, 8192, 20_000] {
        assert_survives("wrong_key_or_damaged", |place| {
            let whole = fs::read(store(place)).unwrap();
            fs::write(store(place), &whole[..cut]).unwrap();
        });
    }
}

#[test]
fn a_file_of_zeros_is_noticed_and_touches_nothing() {
    for length in [512, 4096, 65_536] {
        assert_survives("wrong_key_or_damaged", |place| fs::write(store(place), vec![0; length]).unwrap());
    }
}

#[test]
fn a_newer_store_is_named_and_touches_nothing() {
    for version in [SCHEMA_VERSION + 1, 99, i32::MAX as usize] {
        assert_survives("newer_version", |place| {
            let newer = outside::open(place.dir());
            newer.pragma_update(None, "user_version", i64::try_from(version).unwrap()).unwrap();
        });
    }
}

#[test]
fn a_store_of_another_program_under_our_name_is_left_alone() {
    let letters = "CREATE TABLE letter (text TEXT); INSERT INTO letter VALUES ('mine'); PRAGMA application_id = 7;";
    assert_survives("wrong_key_or_damaged", |place| {
        fs::remove_file(store(place)).unwrap();
        rusqlite::Connection::open(store(place)).unwrap().execute_batch(letters).unwrap();
    });
    // Encrypted with our very key, and still not ours.
    assert_survives("wrong_key_or_damaged", |place| {
        fs::remove_file(store(place)).unwrap();
        outside::open(place.dir()).execute_batch(letters).unwrap();
    });
}

#[test]
fn a_log_that_can_not_be_opened_can_still_be_wiped() {
    let place = Place::with_moments(2);
    fs::write(store(&place), "damaged").unwrap();
    assert_eq!(place.json(["wipe", "--yes"])["wiped"], true);
    assert!(outside::bytes(place.dir()).is_empty());
    assert_eq!(place.json(["log"])["moment"]["kind"], "tension");
}

#[test]
fn a_place_that_is_a_file_is_refused_and_stays_a_file() {
    let place = Place::new();
    fs::write(place.dir(), "a letter").unwrap();
    for command in COMMANDS {
        assert_eq!(place.run_json(command).refusal(), Refusal::new("read_only", "", 3));
    }
    let below = Place::over(&place.dir().join("below"));
    assert_eq!(below.run_json(["today"]).refusal(), Refusal::new("read_only", "", 3));
    assert_eq!(fs::read(place.dir()).unwrap(), b"a letter");
}

#[test]
fn a_place_named_by_nothing_is_refused_and_makes_nothing() {
    let place = Place::new();
    let mut command = place.bare(["--json", "--dir", "", "log"]);
    let here = place.beside("home");
    command.current_dir(&here);
    assert_eq!(Ran::of(command).refusal(), Refusal::new("invalid_input", "dir", 1));
    assert!(outside::bytes(&here).is_empty());
}

#[test]
fn a_store_that_another_process_writes_to_is_busy_and_then_free() {
    let place = Place::with_moments(2);
    let other = outside::open(place.dir());
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let before = fs::read(store(&place)).unwrap();
    assert_eq!(place.run_json(["log", "--heat", "3"]).refusal(), Refusal::new("busy", "", 1));
    assert_eq!(fs::read(store(&place)).unwrap(), before);
    assert_eq!(place.moments().len(), 2, "reading goes on meanwhile");
    other.execute_batch("COMMIT").unwrap();
    place.json(["log", "--heat", "3"]);
    assert_eq!(place.moments().len(), 3);
}

#[test]
fn wiping_is_refused_while_another_process_has_the_store_open() {
    let place = Place::with_moments(1);
    let breathing = place.start(["breathe", "slow_breathing", "--minutes", "1"]);
    // Its lock is held from when it is open.
    let lock = fs::File::open(place.dir()).unwrap();
    while lock.try_lock().is_ok() {
        lock.unlock().unwrap();
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    let mut breathing = breathing;
    let refused = place.run_json(["wipe", "--yes"]).refusal();
    breathing.kill().unwrap();
    breathing.wait().unwrap();
    assert_eq!(refused, Refusal::new("busy", "", 1));
    assert_eq!(place.moments().len(), 1);
}

#[test]
fn sixteen_processes_that_log_at_once_all_do() {
    // In a place that is there already, and as the very first start.
    for place in [Place::with_moments(1), Place::new()] {
        let had = usize::from(place.dir().exists());
        let processes: Vec<_> = (0..16).map(|heat| place.start(["log", "--heat", &(heat % 11).to_string()])).collect();
        let ids: Vec<_> = processes
            .into_iter()
            .map(|process| Ran::from(process.wait_with_output().unwrap()).answer()["moment"]["id"].clone())
            .collect();
        let there: Vec<_> = place.moments().into_iter().map(|moment| moment["id"].clone()).collect();
        assert_eq!(there.len(), 16 + had);
        assert!(ids.iter().all(|id| there.contains(id)));
        outside::assert_sound(place.dir());
    }
}
