//! A process that is killed: what it acknowledged is there, and the store opens.
#![cfg(test)]

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use attune_core::{Attune, Language, LanguageWish, Now};
use attune_tests::place::{NOW, Place};
use attune_tests::random::Random;
use attune_tests::{binary, outside};

/// Kills a logging process `after` its first acknowledged moment: the ids it acknowledged.
fn killed_while_logging(dir: &Path, after: Duration) -> Vec<String> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_log_until_killed"))
        .arg(dir)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap());
    let (first, seen) = mpsc::channel();
    let reader = std::thread::spawn(move || {
        let mut ids = Vec::new();
        let mut line = String::new();
        // A line without its end was not printed whole, so nobody was told.
        while lines.read_line(&mut line).unwrap() > 0 && line.ends_with('\n') {
            ids.push(line.trim().to_owned());
            line.clear();
            let _ = first.send(());
        }
        ids
    });
    let started = seen.recv();
    std::thread::sleep(after);
    child.kill().unwrap();
    let ended = child.wait_with_output().unwrap();
    let ids = reader.join().unwrap();
    assert!(started.is_ok() && ended.status.code().is_none(), "{}", String::from_utf8_lossy(&ended.stderr));
    ids
}

/// Every id of the history, read page by page.
fn history(dir: &Path) -> BTreeSet<String> {
    let entropy = Random::new(1).entropy();
    let attune = Attune::open(dir, &outside::key(dir), LanguageWish::Fixed(Language::En), entropy).unwrap();
    let now = Now::parse(NOW, attune_core::Zone::named("Europe/Berlin").unwrap()).unwrap();
    let mut ids = BTreeSet::new();
    let mut before = None;
    loop {
        let page = attune.history(before.as_deref(), 500, &now).unwrap();
        before = page.moments.last().map(|moment| moment.record.id.clone());
        ids.extend(page.moments.into_iter().map(|moment| moment.record.id));
        if !page.more {
            return ids;
        }
    }
}

#[test]
fn what_was_acknowledged_before_each_of_fifty_kills_is_there() {
    let place = Place::with_moments(0);
    place.json(["today"]);
    let mut random = Random::new(20_260_310);
    let mut acknowledged = BTreeSet::new();
    for round in 1..=50 {
        let after = Duration::from_micros(random.between(1_000, 60_000));
        acknowledged.extend(killed_while_logging(place.dir(), after));
        if round % 2 == 0 {
            // Every other time the next process finds the store just as the kill left it.
            outside::assert_sound(place.dir());
        }
        let there = history(place.dir());
        let lost: Vec<_> = acknowledged.difference(&there).collect();
        assert!(lost.is_empty(), "round {round}, {after:?}: lost {lost:?}");
        // The one that was being written may be there, too: on the disk, and not yet said.
        assert!(there.len() <= acknowledged.len() + round, "round {round}: {} of {}", there.len(), acknowledged.len());
        outside::assert_sound(place.dir());
    }
    assert!(acknowledged.len() >= 50);
}

#[test]
fn a_wrong_key_beside_what_a_killed_process_left_loses_nothing() {
    let place = Place::new();
    place.json(["today"]);
    let right = std::fs::read(place.dir().join("key")).unwrap();
    let mut random = Random::new(7);
    let mut acknowledged = BTreeSet::new();
    for round in 0..10 {
        acknowledged.extend(killed_while_logging(place.dir(), Duration::from_millis(random.between(5, 40))));
        assert!(place.dir().join("attune.db-wal").metadata().unwrap().len() > 0);
        std::fs::write(place.dir().join("key"), "5a".repeat(32)).unwrap();
        for command in ["log", "today", "moments"] {
            let refused = place.run_json([command]).refusal();
            assert_eq!((refused.code.as_str(), refused.exit), ("wrong_key_or_damaged", 3));
        }
        std::fs::write(place.dir().join("key"), &right).unwrap();
        let there = history(place.dir());
        assert!(acknowledged.is_subset(&there), "round {round}: {} of {}", there.len(), acknowledged.len());
        outside::assert_sound(place.dir());
    }
}

fn first_start(place: &Place) -> Child {
    place.start(["log", "--heat", "4"])
}

#[test]
fn a_first_start_that_is_killed_leaves_a_place_that_starts_and_a_key_that_stays() {
    binary::attune();
    let undisturbed = Place::new();
    let started = Instant::now();
    assert!(first_start(&undisturbed).wait().unwrap().success());
    let whole = started.elapsed();
    for round in 0..20 {
        let place = Place::new();
        let mut child = first_start(&place);
        // From the very beginning to about where it would have been done.
        std::thread::sleep(whole.mul_f64(f64::from(round) / 20.0));
        child.kill().unwrap();
        let killed = child.wait_with_output().unwrap();
        let key = std::fs::read(place.dir().join("key")).ok();
        let next = place.json(["log", "--heat", "5"]);
        let kept = std::fs::read(place.dir().join("key")).unwrap();
        assert!(key.is_none_or(|key| key == kept), "round {round}: the key was replaced");
        let there = place.moments();
        assert!(there.iter().any(|moment| moment["id"] == next["moment"]["id"]), "round {round}");
        if let Ok(said) = serde_json::from_slice::<serde_json::Value>(&killed.stdout) {
            assert!(there.iter().any(|moment| moment["id"] == said["moment"]["id"]), "round {round}: acknowledged, and lost");
        }
        outside::assert_sound(place.dir());
        let left: Vec<_> = outside::bytes(place.dir()).into_keys().collect();
        assert!(left.iter().all(|name| !name.starts_with(".key-")), "round {round}: {left:?}");
    }
}

#[test]
fn wiping_takes_a_key_that_a_killed_process_left_unfinished() {
    let place = Place::with_moments(1);
    std::fs::copy(place.dir().join("key"), place.dir().join(".key-Zz0000")).unwrap();
    assert_eq!(place.json(["wipe", "--yes"])["wiped"], true);
    assert_eq!(outside::bytes(place.dir()).len(), 0);
}
