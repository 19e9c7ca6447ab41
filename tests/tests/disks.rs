//! A disk that is full or can't be written: nothing is lost, and with room it goes on. As root on Linux only.
#![cfg(test)]

use std::fs::{self, File};
use std::io::Write as _;

use attune_tests::isolated::{Own, make_read_only, mount_disk, with_own};
use attune_tests::outside;
use attune_tests::place::{Place, Refusal};

const DISK: u64 = 1024 * 1024;

/// Fills the disk under `place` until `room` bytes are left.
fn fill(place: &Place, room: u64) {
    let mut filler = File::create(place.dir().join("filler")).unwrap();
    while filler.write_all(&[1; 4096]).is_ok() {}
    let full = filler.metadata().unwrap().len();
    filler.set_len(full.saturating_sub(room)).unwrap();
}

fn empty(place: &Place) {
    fs::remove_file(place.dir().join("filler")).unwrap();
}

#[test]
fn a_full_disk_loses_nothing_whatever_room_is_left() {
    with_own(Own::Disks, "a_full_disk_loses_nothing_whatever_room_is_left", || {
        let place = Place::new();
        mount_disk(place.dir(), DISK);
        (0..3).for_each(|_| _ = place.json(["log", "--heat", "6"]));
        let note = "a long evening ".repeat(600);
        let mut refusals = 0;
        for room in (0..=160 * 1024).step_by(4096) {
            let had = place.moments();
            fill(&place, room);
            let ran = place.run_json(["log", "--heat", "7", "--note", &note]);
            empty(&place);
            let has = place.moments();
            if ran.exit == Some(0) {
                assert_eq!(has.len(), had.len() + 1, "{room}");
                let said = ran.answer()["moment"]["id"].clone();
                assert!(has.iter().any(|moment| moment["id"] == said), "{room}");
            } else {
                let refused = ran.refusal();
                assert_eq!(refused.code, "disk_full", "{room}");
                assert!([1, 3].contains(&refused.exit), "{room}");
                assert_eq!(has, had, "{room}");
                refusals += 1;
            }
            outside::assert_sound(place.dir());
        }
        assert!(refusals > 0);
        place.json(["log"]);
    });
}

#[test]
fn a_first_start_on_a_full_disk_is_refused_and_the_next_one_works_with_the_key_there_is() {
    with_own(Own::Disks, "a_first_start_on_a_full_disk_is_refused_and_the_next_one_works_with_the_key_there_is", || {
        for room in (0..=200 * 1024).step_by(4096) {
            let place = Place::new();
            mount_disk(place.dir(), DISK);
            fill(&place, room);
            let ran = place.run_json(["log", "--heat", "7"]);
            let key = fs::read(place.dir().join("key")).ok();
            empty(&place);
            if ran.exit == Some(0) {
                assert_eq!(place.moments().len(), 1, "{room}");
            } else {
                let refused = ran.refusal();
                assert_eq!(refused.code, "disk_full", "{room}");
                assert!([1, 3].contains(&refused.exit), "{room}");
                assert!(place.moments().is_empty(), "{room}");
            }
            place.json(["log", "--heat", "3"]);
            let kept = fs::read(place.dir().join("key")).unwrap();
            assert!(key.is_none_or(|key| key == kept), "{room}: the key was replaced");
            let left: Vec<_> = outside::bytes(place.dir()).into_keys().collect();
            assert!(left.iter().all(|name| !name.starts_with(".key-")), "{room}: {left:?}");
        }
    });
}

#[test]
fn an_export_that_does_not_fit_leaves_the_older_one() {
    with_own(Own::Disks, "an_export_that_does_not_fit_leaves_the_older_one", || {
        let place = Place::with_moments(3);
        let disk = place.beside("disk");
        mount_disk(&disk, 64 * 1024);
        let file = disk.join("log.json");
        let export = ["export", file.to_str().unwrap(), "--format", "json"];
        assert_eq!(place.json(export)["written"], 3);
        let older = outside::bytes(&disk);
        (0..12).for_each(|_| _ = place.json(["log", "--note", &"words ".repeat(1600)]));
        assert_eq!(place.run_json(export).refusal(), Refusal::new("disk_full", "", 1));
        outside::assert_as_before(&disk, &older, "a full disk");
    });
}

#[test]
fn a_place_that_can_not_be_written_is_refused_and_left_alone() {
    with_own(Own::Disks, "a_place_that_can_not_be_written_is_refused_and_left_alone", || {
        for moments in [0, 3] {
            let place = Place::new();
            mount_disk(place.dir(), DISK);
            (0..moments).for_each(|_| _ = place.json(["log"]));
            make_read_only(place.dir());
            let before = outside::bytes(place.dir());
            for command in [&["log"][..], &["today"], &["wipe", "--yes"]] {
                let ran = place.run_json(command);
                if command[0] == "wipe" && moments == 0 {
                    assert_eq!(ran.answer()["wiped"], false);
                } else {
                    let refused = ran.refusal();
                    assert_eq!(refused.code, "read_only", "{command:?}");
                    assert_eq!(refused.exit, if command[0] == "wipe" { 1 } else { 3 }, "{command:?}");
                }
                outside::assert_as_before(place.dir(), &before, "read-only");
            }
        }
    });
}

#[test]
fn an_export_to_a_place_that_can_not_be_written_is_refused_by_name() {
    with_own(Own::Disks, "an_export_to_a_place_that_can_not_be_written_is_refused_by_name", || {
        let place = Place::with_moments(1);
        let disk = place.beside("disk");
        mount_disk(&disk, DISK);
        make_read_only(&disk);
        let file = disk.join("log.csv");
        let export = ["export", file.to_str().unwrap(), "--format", "csv"];
        assert_eq!(place.run_json(export).refusal(), Refusal::new("invalid_input", "file", 1));
        assert!(outside::bytes(&disk).is_empty());
    });
}
