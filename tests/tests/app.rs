//! The interactive app, driven through a pseudo-terminal: whole evenings with the keys that a person presses.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // a test fails by panicking

use std::process::Command;

use attune_tests::binary;
use attune_tests::place::{NOW, Place};
use attune_tests::terminal::Terminal;

/// The app over a place's own store.
fn open(place: &Place, more: &[&str], environment: &[(&str, &str)]) -> Terminal {
    let dir = place.dir().to_str().unwrap();
    let mut args = vec!["--dir", dir, "--now", NOW];
    args.extend(more);
    let home = place.beside("home");
    let mut all = vec![("HOME", home.to_str().unwrap())];
    all.extend(environment);
    Terminal::start(binary::attune(), &args, &all, 80, 24).unwrap()
}

/// The app past its first start.
fn started(place: &Place, more: &[&str], environment: &[(&str, &str)]) -> Terminal {
    let mut app = open(place, more, environment);
    skip(&mut app, "Language", "The pull I know from myself");
    skip(&mut app, "The pull I know from myself", "Tue, 10 March");
    app
}

/// Answers a screen with Esc.
fn skip(app: &mut Terminal, shown: &str, next: &str) {
    app.wait_for(shown).unwrap();
    app.send("\x1b").unwrap();
    app.wait_for(next).unwrap();
}

/// Gives the terminal back: the other screen left, the cursor shown, bracketed paste off.
fn was_given_back(app: &Terminal) -> bool {
    let raw = String::from_utf8_lossy(&app.raw()).into_owned();
    let last = |sequence: &str| raw.rfind(sequence);
    last("\x1b[?1049l") > last("\x1b[?1049h") && last("\x1b[?25h") > last("\x1b[?25l") && last("\x1b[?2004l") > last("\x1b[?2004h")
}

fn signal(app: &Terminal, name: &str) {
    let process = app.process().unwrap().to_string();
    assert!(Command::new("kill").args(["-s", name, &process]).status().unwrap().success());
}

fn runs(place: &Place) -> serde_json::Value {
    let file = place.beside("copy.json");
    place.json(["export", file.to_str().unwrap(), "--format", "json"]);
    serde_json::from_slice::<serde_json::Value>(&std::fs::read(file).unwrap()).unwrap()["runs"].clone()
}

#[test]
fn the_first_start_asks_two_things_and_both_can_be_skipped() {
    let place = Place::new();
    let mut app = open(&place, &[], &[]);
    skip(&mut app, "Language", "The pull I know from myself");
    skip(&mut app, "The pull I know from myself", "Tue, 10 March");
    app.send("q").unwrap();
    assert!(app.ended().unwrap().success());
    let mut again = open(&place, &[], &[]);
    again.wait_for("Tue, 10 March").unwrap();
    again.send("q").unwrap();
    assert!(again.ended().unwrap().success());
}

#[test]
fn one_key_saves_a_moment_and_two_more_say_how_it_was() {
    let place = Place::new();
    let mut app = started(&place, &[], &[]);
    app.send(" ").unwrap();
    app.wait_for("Saved.").unwrap();
    // It is on the disk before anything else is said.
    assert_eq!(place.json(["moments"])["moments"][0]["pull"], "unsure");
    app.send("8").unwrap();
    app.wait_for("heat 8").unwrap();
    app.send("r").unwrap();
    app.wait_for("Reaching").unwrap();
    app.wait_until("heat and pull", |screen| screen.contains("heat 8 · Reaching")).unwrap();
    app.send("q").unwrap();
    app.ended().unwrap();
    let moments = place.json(["moments"]);
    let moment = &moments["moments"][0];
    assert_eq!((&moment["heat"], &moment["pull"], &moment["kind"]), (&8.into(), &"reaching".into(), &"tension".into()));
    assert!(was_given_back(&app));
}

#[test]
fn an_exercise_is_played_to_its_end_and_stored_with_heat_before_and_after() {
    let place = Place::new();
    let mut app = started(&place, &[], &[]);
    app.send("3").unwrap();
    app.wait_for("Five-second pause").unwrap();
    app.send("\r").unwrap();
    app.wait_for("How strong is it inside").unwrap();
    app.send("6").unwrap();
    app.wait_for("Breathe out slowly").unwrap();
    app.wait_until("the question afterwards", |screen| screen.contains("flooded") && !screen.contains("Breathe out slowly"))
        .unwrap();
    app.send("3").unwrap();
    app.wait_until_gone("flooded").unwrap();
    app.send("\x1b").unwrap();
    signal(&app, "TERM");
    app.ended().unwrap();
    let runs = runs(&place);
    let run = &runs[0];
    assert_eq!((&run["exercise"], &run["outcome"]), (&"five_second_pause".into(), &"finished".into()));
    assert_eq!((&run["heatBefore"], &run["heatAfter"], &run["doneMs"]), (&6.into(), &3.into(), &5000.into()));
}

#[test]
fn a_signal_in_the_middle_of_an_exercise_keeps_it_as_stopped_and_gives_the_terminal_back() {
    for name in ["TERM", "HUP", "INT"] {
        let place = Place::new();
        let mut app = started(&place, &[], &[]);
        app.send("3").unwrap();
        app.wait_for("Five-second pause").unwrap();
        app.send("j\r").unwrap();
        app.wait_for("How strong is it inside").unwrap();
        app.send("\r").unwrap();
        app.wait_for("Breathe in through the nose").unwrap();
        std::thread::sleep(std::time::Duration::from_millis(300));
        signal(&app, name);
        app.ended().unwrap();
        assert!(was_given_back(&app), "{name}");
        let runs = runs(&place);
        assert_eq!((runs.as_array().unwrap().len(), &runs[0]["outcome"]), (1, &"stopped".into()), "{name}");
        assert_eq!(runs[0]["heatBefore"], serde_json::Value::Null, "{name}");
    }
}

/// A closed window must not leave a process that spins.
#[test]
fn when_its_window_is_closed_the_app_ends() {
    let place = Place::new();
    let mut app = started(&place, &[], &[]);
    app.send(" ").unwrap();
    app.wait_for("Saved.").unwrap();
    app.close().unwrap();
    assert_eq!(place.json(["moments"])["moments"].as_array().unwrap().len(), 1);
}

#[test]
fn the_demo_says_so_on_every_screen_and_leaves_nothing_behind() {
    let place = Place::new();
    let home = place.beside("home");
    let mut app = Terminal::start(binary::attune(), &["demo", "--now", NOW], &[("HOME", home.to_str().unwrap())], 80, 24).unwrap();
    for key in ["1", "3", "4", "5", "6", "2"] {
        app.send(key).unwrap();
        app.wait_for("A made-up person’s log. Nothing here is kept.").unwrap();
    }
    app.send(" ").unwrap();
    app.wait_for("Saved.").unwrap();
    app.send("q").unwrap();
    assert!(app.ended().unwrap().success());
    assert_eq!(std::fs::read_dir(&home).unwrap().count(), 0);
    assert!(!place.dir().exists());
}

#[test]
fn without_colour_the_screen_uses_none() {
    let place = Place::new();
    let mut app = started(&place, &[], &[("NO_COLOR", "1"), ("COLORTERM", "truecolor")]);
    for key in ["5", "3", "2", " "] {
        app.send(key).unwrap();
        std::thread::sleep(std::time::Duration::from_millis(200));
    }
    app.wait_for("Saved.").unwrap();
    let raw = String::from_utf8_lossy(&app.raw()).into_owned();
    for sequence in raw.split("\x1b[").skip(1) {
        let Some((numbers, _)) =
            sequence.split_once('m').filter(|(numbers, _)| numbers.chars().all(|c| c.is_ascii_digit() || c == ';'))
        else {
            continue;
        };
        for number in numbers.split(';').filter_map(|number| number.parse::<u16>().ok()) {
            assert!(!(30..=38).contains(&number) && !(40..=48).contains(&number) && number < 90, "colour {number}");
        }
    }
}

#[test]
fn a_terminal_of_sixteen_colours_gets_no_others() {
    let place = Place::new();
    let mut app = started(&place, &[], &[("TERM", "xterm")]);
    app.send("5").unwrap();
    std::thread::sleep(std::time::Duration::from_millis(300));
    let raw = String::from_utf8_lossy(&app.raw()).into_owned();
    assert!(!raw.contains("38;2;") && !raw.contains("48;2;"));
}

#[test]
fn the_window_can_have_any_size_at_any_time() {
    let place = Place::new();
    let mut app = started(&place, &[], &[]);
    for (columns, rows) in [(120, 40), (20, 5), (1, 1), (200, 60), (40, 12), (80, 24)] {
        app.resize(columns, rows).unwrap();
        app.send("3").unwrap();
        std::thread::sleep(std::time::Duration::from_millis(150));
        app.send("1").unwrap();
        std::thread::sleep(std::time::Duration::from_millis(150));
    }
    app.wait_for("Tue, 10 March").unwrap();
    app.send("q").unwrap();
    assert!(app.ended().unwrap().success());
}

#[test]
fn it_speaks_german_where_german_is_spoken() {
    let place = Place::new();
    let mut app = open(&place, &[], &[("LANG", "de_DE.UTF-8")]);
    skip(&mut app, "Sprache", "Wohin es mich meistens zieht");
    skip(&mut app, "Wohin es mich meistens zieht", "Di, 10. März");
    app.send("q").unwrap();
    assert!(app.ended().unwrap().success());
}

#[test]
fn ten_thousand_pasted_characters_of_any_script_become_the_note() {
    let place = Place::new();
    let mut app = started(&place, &[], &[]);
    app.send(" ").unwrap();
    app.wait_for("Saved.").unwrap();
    app.send("d").unwrap();
    app.wait_for("What was around").unwrap();
    let note = "Grüße 🙂 שלום ".repeat(714);
    // Upwards from the first field round to the last, the note.
    for _ in 0..12 {
        app.send("j").unwrap();
    }
    app.wait_until("the note's field", |screen| screen.lines().any(|line| line.contains('▸') && line.contains("Note"))).unwrap();
    app.send("\r").unwrap();
    std::thread::sleep(std::time::Duration::from_millis(200));
    app.send(&format!("\x1b[200~{note}\x1b[201~")).unwrap();
    std::thread::sleep(std::time::Duration::from_millis(500));
    app.send("\r").unwrap();
    app.wait_for("field").unwrap();
    signal(&app, "TERM");
    app.ended().unwrap();
    assert_eq!(place.json(["moments"])["moments"][0]["note"], note.trim());
}

#[test]
fn at_ones_own_pace_the_plain_player_waits_for_enter() {
    let place = Place::new();
    let mut app = open(&place, &["breathe", "grounding_54321", "--variant", "own_pace"], &[]);
    for number in 1..=5 {
        app.wait_for(&format!("something you can see · {number} of 5")).unwrap();
        app.send("\r").unwrap();
    }
    app.wait_for("something you can feel · 1 of 4").unwrap();
    // Ctrl-C stops it, and what was done is kept.
    app.send("\x03").unwrap();
    app.wait_for("Stopped after").unwrap();
    app.ended().unwrap();
    // As long as it took by the clock, not as long as the steps would have.
    let run = &runs(&place)[0];
    assert!(run["doneMs"].as_u64().unwrap() < 30_000);
    assert_eq!(run["plannedMs"], 90_000);
}
