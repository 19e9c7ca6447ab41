//! Without `--json`: words in both languages, a pipe that closes, a demo that leaves nothing.
#![cfg(test)]

use attune_tests::outside;
use attune_tests::place::{NOW, Place, Ran};

fn said(place: &Place, language: &str, args: &[&str]) -> String {
    let mut command = place.attune(["--now", NOW, "--lang", language]);
    command.args(args);
    let ran = Ran::of(command);
    assert_eq!(ran.exit, Some(0), "{args:?}: {}", ran.err);
    ran.out
}

#[test]
fn every_command_speaks_both_languages_and_leaves_no_key_or_placeholder_unsaid() {
    let (english, german) = (every_command("en"), every_command("de"));
    let differ = english.iter().zip(&german).filter(|(english, german)| english != german).count();
    assert!(differ >= english.len() - 1, "{differ} of {}", english.len());
}

/// What each command says, one after the other in a store of their own.
fn every_command(language: &str) -> Vec<String> {
    let place = Place::new();
    place.json(["today"]);
    let file = place.beside("log.json");
    let file = file.to_str().unwrap();
    let commands: [&[&str]; 23] = [
        &[],
        &["log", "--heat", "4", "--pull", "both", "--note", "x"],
        &["log", "--kind", "caught_it"],
        &["today"],
        &["moments"],
        &["exercises"],
        &["exercises", "gate", "holds"],
        &["exercises", "gate", "cold", "--answer", "not_sure"],
        &["breathe", "grounding_54321", "--plan"],
        &["breathe", "slow_breathing", "--cycles", "1", "--speed", "1000"],
        &["pattern"],
        &["timeout"],
        &["timeout", "start", "--minutes", "45", "--pull", "reaching"],
        &["nudges"],
        &["timeout", "reschedule", "--minutes", "60"],
        &["timeout", "return"],
        &["timeout", "later", "--day", "2026-03-31"],
        &["export", file, "--format", "json"],
        &["import", file, "--format", "json"],
        &["settings"],
        &["settings", "usual_pull", "both"],
        &["moments", "undo"],
        &["demo"],
    ];
    commands
        .iter()
        .map(|args| {
            let text = said(&place, language, args);
            assert!(text.trim().len() > 5, "{args:?}");
            // What a missing sentence or a missing value would look like.
            for fault in ["{$", "{ $", "$", "command-", "setting-", "pattern-", "nudge-", "\u{2068}", "\u{fffd}"] {
                assert!(!text.contains(fault), "{args:?}: {fault:?} in {text}");
            }
            text
        })
        .collect()
}

#[test]
fn help_speaks_both_languages_for_every_command() {
    let place = Place::new();
    for command in
        ["", "log", "moments", "today", "exercises", "breathe", "pattern", "export", "import", "settings", "wipe", "demo"]
    {
        let help = |language: &str| {
            let mut run = place.bare(["--lang", language]);
            run.args((!command.is_empty()).then_some(command)).arg("--help");
            let ran = Ran::of(run);
            assert_eq!((ran.exit, ran.err.as_str()), (Some(0), ""), "{command}");
            ran.out
        };
        assert_ne!(help("en"), help("de"), "{command}");
        assert!(!help("en").contains("command-") && !help("de").contains("command-"), "{command}");
    }
    assert!(!place.dir().exists(), "help makes nothing");
}

#[test]
fn the_language_comes_from_the_option_else_the_setting_else_the_environment() {
    let place = Place::new();
    let heading = |lang: Option<&str>, environment: &str| {
        let mut command = place.attune(["--now", NOW]);
        command.args(lang.map(|lang| ["--lang", lang]).into_iter().flatten()).arg("today").env("LANG", environment);
        Ran::of(command).out.lines().next().unwrap().to_owned()
    };
    let (english, german) = ("Tue, 10 March", "Di, 10. März");
    assert_eq!(heading(None, "C"), english);
    assert_eq!(heading(None, "de_AT.UTF-8"), german);
    assert_eq!(heading(Some("de"), "C"), german);
    place.json(["settings", "language", "de"]);
    assert_eq!(heading(None, "en_GB.UTF-8"), german);
    assert_eq!(heading(Some("en"), "C"), english);
}

#[test]
fn refusals_speak_both_languages() {
    let place = Place::new();
    for args in [&["log", "--heat", "11"][..], &["moments", "undo"], &["settings", "colour"], &["--frob"], &["wipe"]] {
        place.json(["today"]);
        let refusal = |language: &str| {
            let mut command = place.attune(["--lang", language]);
            command.args(args);
            let ran = Ran::of(command);
            assert!(ran.exit != Some(0) && ran.out.is_empty() && ran.err.trim().len() > 10, "{args:?}: {ran:?}");
            ran.err
        };
        assert_ne!(refusal("en"), refusal("de"), "{args:?}");
    }
}

#[test]
fn alone_and_without_a_terminal_it_prints_today_and_ends() {
    let place = Place::with_moments(1);
    assert_eq!(said(&place, "en", &[]), said(&place, "en", &["today"]));
}

#[test]
fn the_first_start_says_where_the_key_lies_and_the_next_does_not() {
    let place = Place::new();
    let first = place.run(["today"]);
    assert!(first.err.contains(place.dir().join("key").to_str().unwrap()), "{}", first.err);
    assert_eq!(place.run(["today"]).err, "");
}

#[test]
fn a_reader_that_goes_away_is_no_fault() {
    let place = Place::with_moments(30);
    for args in [
        &["moments", "--limit", "500"][..],
        &["exercises"],
        &[],
        &["breathe", "slow_breathing", "--cycles", "1", "--speed", "1000"],
    ] {
        let mut child = place.attune(args).spawn().unwrap();
        // Gone before the first line, so that every write meets a closed pipe.
        drop(child.stdout.take());
        let ran = Ran::from(child.wait_with_output().unwrap());
        assert_eq!((ran.exit, ran.err.as_str()), (Some(0), ""), "{args:?}");
    }
}

#[test]
fn the_demo_leaves_no_file_anywhere_and_says_whose_log_it_is() {
    let place = Place::new();
    let home = place.beside("home");
    let before = outside::bytes(&home);
    for args in
        [&["demo"][..], &["--demo", "today"], &["--demo", "pattern"], &["--demo", "moments"], &["--demo", "log", "--heat", "3"]]
    {
        let plain = Ran::of(place.bare(args));
        assert_eq!((plain.exit, plain.err.as_str()), (Some(0), ""), "{args:?}");
        assert!(plain.out.starts_with("This is a made-up person’s log."), "{}", plain.out);
        let mut german = place.bare(["--lang", "de"]);
        german.args(args);
        assert!(!Ran::of(german).out.starts_with("This is"), "{args:?}");
        let mut json = place.bare(["--json"]);
        json.args(args);
        assert!(Ran::of(json).answer().is_object(), "{args:?}");
    }
    assert_eq!(Ran::of(place.bare(["--demo", "--json", "wipe", "--yes"])).answer()["wiped"], false);
    outside::assert_as_before(&home, &before, "the demo");
    assert!(!place.dir().exists());
}

#[test]
fn the_usual_place_is_the_systems_and_attune_dir_names_another() {
    let place = Place::new();
    assert_eq!(Ran::of(place.bare(["--json", "log"])).exit, Some(0));
    assert!(place.beside("home/share/attune/attune.db").is_file());
    let named = place.beside("named");
    let mut command = place.bare(["--json", "log"]);
    command.env("ATTUNE_DIR", &named);
    assert_eq!(Ran::of(command).exit, Some(0));
    assert!(named.join("attune.db").is_file());
}

#[cfg(unix)]
#[test]
fn what_lies_in_the_place_is_readable_by_its_owner_only() {
    use std::os::unix::fs::PermissionsExt as _;
    let place = Place::with_moments(1);
    let file = place.beside("log.json");
    place.json(["export", file.to_str().unwrap(), "--format", "json"]);
    let mode = |path: &std::path::Path| path.metadata().unwrap().permissions().mode() & 0o077;
    assert_eq!((mode(place.dir()), mode(&place.dir().join("key")), mode(&file)), (0, 0, 0));
}
