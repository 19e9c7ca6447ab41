//! Where an export may be written: it takes the place of an older one of the same log, and of nothing else.

#![cfg(test)]

use std::fs;

use attune_tests::place::{Place, Refusal};

#[test]
fn an_export_takes_the_place_of_an_older_one_of_the_same_log_only() {
    for format in ["json", "csv"] {
        let place = Place::with_moments(2);
        let file = place.beside("copy");
        let export = ["export", file.to_str().unwrap(), "--format", format];
        place.json(export);
        place.json(["log"]);
        assert_eq!(place.json(export)["written"], 3);
        let before = fs::read(&file).unwrap();
        let taken = Refusal::new("invalid_input", "file", 1);
        // Another log, an empty one, the made-up person's: each would take this one's only copy away.
        assert_eq!(Place::with_moments(1).run_json(export).refusal(), taken, "{format}");
        assert_eq!(Place::new().run_json(export).refusal(), taken, "{format}");
        assert_eq!(place.run_json(["--demo", "export", file.to_str().unwrap(), "--format", format]).refusal(), taken, "{format}");
        assert_eq!(fs::read(&file).unwrap(), before, "{format}");
        // A moment of it was deleted meanwhile: the copy is the only place where it is.
        let id = place.moments()[0]["id"].as_str().unwrap().to_owned();
        place.json(["moments", "delete", &id]);
        assert_eq!(place.run_json(export).refusal(), taken, "{format}");
    }
}

#[test]
fn what_was_done_but_could_not_be_printed_is_told() {
    if !cfg!(target_os = "linux") {
        return;
    }
    let place = Place::with_moments(1);
    let mut command = place.attune(["moments"]);
    command.stdout(fs::File::options().write(true).open("/dev/full").unwrap());
    assert_eq!(command.status().unwrap().code(), Some(1));
}

#[test]
fn an_export_takes_the_place_of_none_whose_runs_or_own_patterns_are_not_here() {
    let place = Place::new();
    place.json(["exercises", "add", "My calm", "--phases", "inhale:4,exhale:7"]);
    place.json(["breathe", "extended_exhale", "--cycles", "1", "--speed", "1000"]);
    let file = place.beside("a.json");
    let file = file.to_str().unwrap();
    place.json(["export", file, "--format", "json"]);
    let before = fs::read(file).unwrap();
    // Another log without a single moment has all moments of that file, and nothing else of it.
    let other = Place::new();
    let refused = other.run_json(["export", file, "--format", "json"]).refusal();
    assert_eq!((refused.code.as_str(), refused.field.as_str()), ("invalid_input", "file"));
    assert_eq!(fs::read(file).unwrap(), before);
    place.json(["export", file, "--format", "json"]);
}
