//! The key in a real keyring: found there by every later process, never made anew beside a log, gone with a wipe.
#![cfg(test)]

use std::fs;
use std::path::Path;

use attune_core::FILE;
use attune_tests::outside;
use attune_tests::place::{Place, Ran, Refusal};
use attune_tests::secret_service::{Keyring, Start, with_keyring};

/// Commands that read, and commands that would write.
const COMMANDS: [&[&str]; 4] = [&["today"], &["moments"], &["log", "--heat", "3"], &["settings", "usual_pull", "both"]];

/// A place whose log holds `count` moments and whose key lies in the keyring.
fn logged(keyring: &Keyring, count: usize) -> Place {
    let place = Place::new();
    for heat in 0..count {
        keyring.json(&place, ["log", "--heat", &heat.to_string()]);
    }
    assert_eq!((keyring.keys_of(place.dir()).len(), files(place.dir())), (1, vec![FILE.to_owned()]));
    place
}

/// The names of the files in a directory.
fn files(dir: &Path) -> Vec<String> {
    outside::bytes(dir).into_keys().collect()
}

/// Each command is refused with this code, as a store that can't be opened, and makes and changes nothing: not beside the store,
/// not in the home, not in the keyring.
fn assert_refused_as_it_is(keyring: &Keyring, place: &Place, code: &str, what: &str) {
    let home = place.beside("home");
    let all = || (outside::bytes(place.dir()), outside::bytes(&home), keyring.bytes());
    let before = all();
    for command in COMMANDS {
        assert_eq!(keyring.run_json(place, command).refusal(), Refusal::new(code, "", 3), "{what}: {command:?}");
        let plain = keyring.run(place, command);
        assert_eq!((plain.exit, plain.out.as_str()), (Some(3), ""), "{what}: {command:?}");
        assert!(plain.err.contains("Nothing was touched"), "{what}: {}", plain.err);
        assert!(all() == before, "{what}: {command:?} touched something");
    }
}

#[test]
fn the_key_lies_in_the_keyring_and_every_later_process_finds_it() {
    with_keyring("the_key_lies_in_the_keyring_and_every_later_process_finds_it", |keyring| {
        let place = Place::new();
        let first = keyring.run(&place, ["log", "--heat", "4"]);
        // Nothing to tell about a file: there is none.
        assert_eq!((first.exit, first.err.as_str()), (Some(0), ""));
        assert_eq!(files(place.dir()), [FILE]);
        assert!(outside::bytes(&place.beside("home")).is_empty());
        let key = keyring.keys_of(place.dir());
        assert_eq!((key.len(), keyring.keys()), (1, key.clone()));

        assert_eq!(keyring.moments(&place)[0]["heat"], 4);
        keyring.json(&place, ["log", "--heat", "5"]);
        assert_eq!(keyring.moments(&place).len(), 2);
        assert!(keyring.run(&place, ["settings"]).out.contains("Their key lies in the system’s keyring"));
        assert!(keyring.run(&place, ["settings", "--lang", "de"]).out.contains("Schlüsselbund"));
        // A folder by another name is the same folder.
        #[cfg(unix)]
        {
            let link = place.beside("link");
            std::os::unix::fs::symlink(place.dir(), &link).unwrap();
            assert_eq!(keyring.moments(&Place::over(&link)).len(), 2);
        }
        assert_eq!((keyring.keys(), files(place.dir())), (key, vec![FILE.to_owned()]));

        // A first start that answers in JSON prints nothing else either, and has a key of its own.
        let other = logged(keyring, 1);
        assert_ne!(keyring.keys_of(other.dir()), keyring.keys_of(place.dir()));
        assert_eq!(keyring.keys().len(), 2);
    });
}

#[test]
fn processes_that_start_at_once_put_one_key_into_the_keyring() {
    with_keyring("processes_that_start_at_once_put_one_key_into_the_keyring", |keyring| {
        let place = Place::new();
        let start = |heat: usize| keyring.attune(&place, ["--json", "log", "--heat", &heat.to_string()]).spawn().unwrap();
        let processes: Vec<_> = (0..8).map(start).collect();
        for process in processes {
            let answer = Ran::from(process.wait_with_output().unwrap()).answer();
            assert_eq!(answer["moment"]["kind"], "tension");
        }
        assert_eq!((keyring.moments(&place).len(), keyring.keys().len()), (8, 1));
        assert_eq!(files(place.dir()), [FILE]);
    });
}

#[test]
fn a_log_whose_key_is_not_in_the_keyring_is_named_and_no_key_is_made() {
    with_keyring("a_log_whose_key_is_not_in_the_keyring_is_named_and_no_key_is_made", |keyring| {
        let place = logged(keyring, 3);
        // The keyring knows folders by their path: under another one it has no key, and back in its place it has.
        let elsewhere = place.beside("elsewhere");
        fs::rename(place.dir(), &elsewhere).unwrap();
        assert_refused_as_it_is(keyring, &Place::over(&elsewhere), "key_missing", "moved");
        assert_eq!(keyring.keys().len(), 1);
        fs::rename(&elsewhere, place.dir()).unwrap();
        assert_eq!(keyring.moments(&place).len(), 3);

        for key in keyring.keys() {
            keyring.delete(&key);
        }
        assert_refused_as_it_is(keyring, &place, "key_missing", "deleted");
        assert!(keyring.keys().is_empty());
    });
}

#[test]
fn a_keyring_that_does_not_open_is_named_and_no_key_is_made() {
    with_keyring("a_keyring_that_does_not_open_is_named_and_no_key_is_made", |keyring| {
        let place = logged(keyring, 3);
        let key = keyring.keys();
        keyring.lock();
        assert_refused_as_it_is(keyring, &place, "key_locked", "locked");
        keyring.start(Start::Locked);
        assert_refused_as_it_is(keyring, &place, "key_locked", "never unlocked");
        assert_eq!(keyring.keys(), key);
        keyring.stop();
        assert_refused_as_it_is(keyring, &place, "key_locked", "gone");
        // Unlocked again, it gives the very same key, and nothing is missing.
        keyring.start(Start::Unlocked);
        assert_eq!(keyring.moments(&place).len(), 3);
        // Not asked, it does not answer, and it stays as it is.
        assert_eq!(place.run_json(["log"]).refusal(), Refusal::new("key_locked", "", 3));
        assert_eq!((keyring.moments(&place).len(), keyring.keys(), files(place.dir())), (3, key, vec![FILE.to_owned()]));
    });
}

#[test]
fn a_first_start_beside_a_locked_keyring_keeps_its_key_in_a_file_and_says_so() {
    with_keyring("a_first_start_beside_a_locked_keyring_keeps_its_key_in_a_file_and_says_so", |keyring| {
        let (place, other) = (Place::new(), Place::new());
        let file = place.dir().join("key");
        keyring.lock();
        let before = keyring.bytes();
        let first = keyring.run(&place, ["log", "--heat", "4"]);
        assert_eq!(first.exit, Some(0), "{}", first.err);
        assert!(first.err.contains(file.to_str().unwrap()), "{}", first.err);
        assert_eq!(keyring.run(&place, ["log", "--heat", "5"]).err, "", "it is said once");
        // With --json nothing but the answer is printed.
        keyring.json(&other, ["log"]);
        assert_eq!(files(other.dir()), [FILE, "key"]);
        outside::assert_as_before(&place.beside("home"), &outside::Bytes::new(), "the home");
        assert!(keyring.bytes() == before, "the keyring was touched");

        // The file stays the key's place once the keyring is open.
        let key = fs::read(&file).unwrap();
        keyring.start(Start::Unlocked);
        keyring.json(&place, ["log"]);
        assert_eq!(keyring.moments(&place).len(), 3);
        assert!(keyring.run(&place, ["settings"]).out.contains(file.to_str().unwrap()));
        assert_eq!((fs::read(&file).unwrap(), keyring.keys()), (key, vec![]));
    });
}

#[test]
fn a_key_file_beside_the_store_is_used_before_the_keyring_is_asked() {
    with_keyring("a_key_file_beside_the_store_is_used_before_the_keyring_is_asked", |keyring| {
        let place = Place::with_moments(2);
        let file = place.dir().join("key");
        let key = fs::read(&file).unwrap();
        assert_eq!(keyring.moments(&place).len(), 2);
        keyring.json(&place, ["log"]);
        assert_eq!((fs::read(&file).unwrap(), keyring.keys()), (key, vec![]));

        // Also a wrong one, beside a log whose key the keyring has: it is named, and gone it no longer stands in the way.
        let other = logged(keyring, 1);
        let wrong = other.dir().join("key");
        fs::write(&wrong, "c3".repeat(32)).unwrap();
        let before = outside::bytes(other.dir());
        assert_eq!(keyring.run_json(&other, ["log"]).refusal(), Refusal::new("wrong_key_or_damaged", "", 3));
        outside::assert_as_before(other.dir(), &before, "a wrong file");
        fs::remove_file(wrong).unwrap();
        assert_eq!(keyring.moments(&other).len(), 1);
    });
}

#[test]
fn wiping_takes_the_key_out_of_the_keyring_and_no_other() {
    with_keyring("wiping_takes_the_key_out_of_the_keyring_and_no_other", |keyring| {
        let (place, other) = (logged(keyring, 2), logged(keyring, 1));
        let key = keyring.keys_of(place.dir());
        assert_eq!(keyring.run_json(&place, ["wipe"]).refusal(), Refusal::new("invalid_input", "yes", 1));
        assert_eq!((keyring.keys_of(place.dir()), keyring.moments(&place).len()), (key, 2));

        assert_eq!(keyring.json(&place, ["wipe", "--yes"])["wiped"], true);
        assert!(files(place.dir()).is_empty());
        assert!(keyring.keys_of(place.dir()).is_empty());
        assert_eq!((keyring.keys().len(), keyring.moments(&other).len()), (1, 1));
        assert_eq!(keyring.json(&place, ["wipe", "--yes"])["wiped"], false);

        // What is logged after that begins anew.
        keyring.json(&place, ["log"]);
        assert_eq!((keyring.moments(&place).len(), keyring.keys_of(place.dir()).len()), (1, 1));
    });
}

#[test]
fn wiping_beside_a_locked_keyring_takes_the_log_and_leaves_a_key_that_opens_nothing() {
    with_keyring("wiping_beside_a_locked_keyring_takes_the_log_and_leaves_a_key_that_opens_nothing", |keyring| {
        let place = logged(keyring, 2);
        let key = keyring.keys();
        keyring.lock();
        assert_eq!(keyring.json(&place, ["wipe", "--yes"])["wiped"], true);
        assert!(files(place.dir()).is_empty());
        keyring.start(Start::Unlocked);
        assert_eq!(keyring.keys(), key);
        // The next log is not stopped by it.
        keyring.json(&place, ["log"]);
        assert_eq!((keyring.moments(&place).len(), keyring.keys().len()), (1, 1));
    });
}
