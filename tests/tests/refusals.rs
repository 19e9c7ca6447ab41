//! Each bad input: its code, its field, its exit code, and a store that is as it was.
#![cfg(test)]

use std::fs;

use attune_tests::place::{Place, Ran, Refusal};

/// A place with three moments, its history and its settings, for comparing.
struct Kept {
    place: Place,
    before: Vec<serde_json::Value>,
}

impl Kept {
    fn new() -> Self {
        let place = Place::with_moments(3);
        let before = Self::look(&place);
        Self { place, before }
    }

    fn look(place: &Place) -> Vec<serde_json::Value> {
        let shown = [&["settings"][..], &["exercises"], &["pattern"], &["today"]];
        place.moments().into_iter().chain(shown.map(|command| place.json(command))).collect()
    }

    /// The arguments are refused so, and nothing has changed.
    fn refuses(&self, args: &[&str], code: &str, field: &str) {
        let refused = self.place.run_json(args).refusal();
        assert_eq!(refused, Refusal::new(code, field, 1), "{args:?}");
        assert_eq!(Self::look(&self.place), self.before, "{args:?}");
    }

    fn id(&self) -> String {
        self.before[0]["id"].as_str().unwrap().to_owned()
    }
}

#[test]
fn a_moment_that_can_not_be_is_refused_by_its_field() {
    let kept = Kept::new();
    let long = "ü".repeat(10_001);
    for (option, value, field) in [
        ("--heat", "11", "heat"),
        ("--heat", "-1", "heat"),
        ("--heat", "7.5", "heat"),
        ("--heat", "", "heat"),
        ("--heat", "99999999999999999999", "heat"),
        ("--heat-after", "11", "heatAfter"),
        ("--pull", "sideways", "pull"),
        ("--pull", "Reaching", "pull"),
        ("--kind", "fight", "kind"),
        ("--context", "tired,rain", "context"),
        ("--note", long.as_str(), "note"),
        ("--note", "a\u{1b}[31mb", "note"),
        ("--note", "a\u{7}", "note"),
        ("--body", "a\u{1}b", "bodySignal"),
        ("--started-by", "fate", "startedBy"),
        ("--topic", "weather", "topic"),
        ("--did", "sang", "did"),
        ("--tool", "no_such_exercise", "tool"),
        ("--tool", "../../etc/passwd", "tool"),
        ("--ended", "badly", "ended"),
        ("--return-kept", "maybe", "returnKept"),
    ] {
        kept.refuses(&["log", option, value], "invalid_input", field);
    }
}

#[test]
fn a_time_that_can_not_be_is_refused() {
    let kept = Kept::new();
    for (at, field) in [
        ("2999-01-01T00:00:00Z", "at"),
        ("2026-03-12T21:00:00+01:00", "at"),
        ("1969-12-31T23:59:59Z", "at"),
        ("2025-03-30T02:30[Europe/Berlin]", "at"),
        ("2025-03-30T02:30", "at"),
        ("2026-03-10T20:00[Mars/Olympus]", "zone"),
        ("2026-03-10T20:00:00+05:00[Europe/Berlin]", "at"),
        ("yesterday", "at"),
        ("", "at"),
        ("2026-02-30T12:00", "at"),
        ("25:00", "at"),
        ("-1", "at"),
    ] {
        kept.refuses(&["log", "--at", at], "invalid_input", field);
    }
    kept.refuses(&["moments", "amend", &kept.id(), "--at", "2999-01-01T00:00:00Z"], "invalid_input", "at");
}

#[test]
fn a_present_that_can_not_be_is_refused() {
    let kept = Kept::new();
    for (now, field) in [
        ("2999-01-01T00:00:00Z", "now"),
        ("1969-01-01T00:00:00Z", "now"),
        ("2026-03-29T02:30[Europe/Berlin]", "now"),
        ("2026-03-29T01:30:00+01:00[Mars/Olympus]", "zone"),
        ("soon", "now"),
    ] {
        let refused = Ran::of(kept.place.attune(["--json", "--now", now, "log"])).refusal();
        assert_eq!(refused, Refusal::new("invalid_input", field, 1), "{now}");
    }
    assert_eq!(Kept::look(&kept.place), kept.before);
}

#[test]
fn an_unknown_id_is_not_found() {
    let kept = Kept::new();
    let unknown = "019cd955-ba00-7753-bfc3-000000000000";
    for id in [unknown, "", "x", "019cd955", "' OR 1=1 --", "🙂"] {
        kept.refuses(&["moments", "delete", id], "not_found", "id");
        kept.refuses(&["moments", "amend", id, "--heat", "3"], "not_found", "id");
        kept.refuses(&["moments", "--before", id], "not_found", "id");
        kept.refuses(&["breathe", id, "--plan"], "not_found", "id");
        kept.refuses(&["exercises", "delete", id], "not_found", "id");
    }
    kept.refuses(&["exercises", "delete", "slow_breathing"], "not_found", "id");
}

#[test]
fn an_amendment_that_can_not_be_leaves_the_moment() {
    let kept = Kept::new();
    let id = kept.id();
    kept.refuses(&["moments", "amend", &id, "--heat", "11"], "invalid_input", "heat");
    kept.refuses(&["moments", "amend", &id, "--clear", "kind"], "invalid_input", "clear");
    kept.refuses(&["moments", "amend", &id, "--tool", "no_such_exercise"], "invalid_input", "tool");
}

#[test]
fn a_page_of_no_or_too_many_moments_is_refused() {
    let kept = Kept::new();
    for limit in ["0", "501", "-1", "3.5", "many", "99999999999999999999"] {
        kept.refuses(&["moments", "--limit", limit], "invalid_input", "limit");
    }
}

#[test]
fn there_is_nothing_to_take_back_in_an_empty_log() {
    let place = Place::new();
    assert_eq!(place.run_json(["moments", "undo"]).refusal(), Refusal::new("not_found", "", 1));
}

#[test]
fn a_dose_or_speed_that_can_not_be_is_refused() {
    let kept = Kept::new();
    for (option, value) in [
        ("--minutes", "0"),
        ("--minutes", "61"),
        ("--minutes", "1.5"),
        ("--minutes", "-5"),
        ("--cycles", "0"),
        ("--cycles", "100000"),
        ("--cycles", "x"),
        ("--speed", "0"),
        ("--speed", "-1"),
        ("--speed", "1001"),
        ("--speed", "nan"),
        ("--speed", "inf"),
        ("--heat-before", "11"),
    ] {
        let field = if option == "--heat-before" { "heatBefore" } else { &option[2..] };
        kept.refuses(&["breathe", "slow_breathing", option, value], "invalid_input", field);
    }
    kept.refuses(&["breathe", "slow_breathing", "--minutes", "2", "--cycles", "2"], "invalid_input", "cycles");
}

#[test]
fn an_exercise_of_ones_own_that_can_not_be_is_refused() {
    let kept = Kept::new();
    for phases in ["", "inhale:4", "inhale:0.4,exhale:6", "inhale:4,exhale:21", "laugh:4,exhale:4", "inhale:nan,exhale:4"] {
        kept.refuses(&["exercises", "add", "Mine", "--phases", phases], "invalid_input", "phases");
    }
    let long = "x".repeat(41);
    for name in ["", "  ", "two\nlines", "a\u{1b}b", long.as_str()] {
        kept.refuses(&["exercises", "add", name, "--phases", "inhale:4,exhale:6"], "invalid_input", "name");
    }
    kept.refuses(&["exercises", "add", "Hold", "--phases", "inhale:4,hold:4,exhale:6"], "gate_first", "holds");
    kept.place.json(["exercises", "add", "Mine", "--phases", "inhale:4,exhale:6"]);
    let twice = kept.place.run_json(["exercises", "add", "MINE", "--phases", "inhale:4,exhale:6"]).refusal();
    assert_eq!(twice, Refusal::new("invalid_input", "name", 1));
}

#[test]
fn a_card_or_a_choice_that_is_not_there_is_refused() {
    let kept = Kept::new();
    kept.refuses(&["learn", "weather"], "not_found", "id");
    kept.refuses(&["learn", ""], "not_found", "id");
    kept.refuses(&["learn", "anna_michael", "--side", "eva"], "invalid_input", "side");
    kept.refuses(&["learn", "anna_michael", "--reaching", "both"], "invalid_input", "reaching");
    let one_too_many = "ask_again,press,talk_through_it,once_more,press";
    for choices in ["shout", "", ",", "say_fine", "ask_again,,press", one_too_many] {
        kept.refuses(&["learn", "anna_michael", "--choose", choices], "invalid_input", "choose");
    }
    for (option, value) in [("--side", "anna"), ("--reaching", "anna"), ("--choose", "press")] {
        kept.refuses(&["learn", "loop", option, value], "invalid_input", &option[2..]);
        kept.refuses(&["learn", option, value], "invalid_input", &option[2..]);
    }
}

#[test]
fn an_unknown_setting_gate_or_language_is_refused() {
    let kept = Kept::new();
    kept.refuses(&["settings", "colour"], "invalid_input", "key");
    kept.refuses(&["settings", "colour", "red"], "invalid_input", "key");
    // Kept in the same table, and nobody's business.
    kept.refuses(&["settings", "seed", "1"], "invalid_input", "key");
    kept.refuses(&["settings", "usual_pull", "sideways"], "invalid_input", "value");
    kept.refuses(&["settings", "usual_pull", ""], "invalid_input", "value");
    kept.refuses(&["exercises", "gate", "height"], "invalid_input", "gate");
    kept.refuses(&["exercises", "gate", "holds", "--answer", "yes"], "invalid_input", "answer");
    kept.refuses(&["today", "--lang", "fr"], "invalid_input", "language");
}

#[test]
fn a_file_that_can_not_be_read_or_written_is_refused_by_name() {
    let kept = Kept::new();
    let letter = kept.place.beside("letter.txt");
    fs::write(&letter, "mine").unwrap();
    let (letter, home) = (letter.to_str().unwrap(), kept.place.beside("home"));
    let nowhere = kept.place.beside("no/such/dir/log.json");
    for format in ["json", "csv"] {
        kept.refuses(&["export", letter, "--format", format], "invalid_input", "file");
        kept.refuses(&["export", home.to_str().unwrap(), "--format", format], "invalid_input", "file");
        kept.refuses(&["export", nowhere.to_str().unwrap(), "--format", format], "invalid_input", "file");
        kept.refuses(&["export", "", "--format", format], "invalid_input", "file");
        kept.refuses(&["import", nowhere.to_str().unwrap(), "--format", format], "invalid_input", "file");
        kept.refuses(&["import", home.to_str().unwrap(), "--format", format], "invalid_input", "file");
    }
    kept.refuses(&["export", letter, "--format", "xml"], "invalid_input", "format");
    kept.refuses(&["import", letter, "--format", "xml"], "invalid_input", "format");
    assert_eq!(fs::read(letter).unwrap(), b"mine");
    // Nor over the store itself.
    let store = kept.place.dir().join("attune.db");
    kept.refuses(&["export", store.to_str().unwrap(), "--format", "json"], "invalid_input", "file");
    kept.refuses(&["import", store.to_str().unwrap(), "--format", "json"], "invalid_input", "file");
}

#[test]
fn a_file_that_was_cut_short_is_refused_and_nothing_of_it_is_taken() {
    let kept = Kept::new();
    let other = Place::with_moments(4);
    for format in ["json", "csv"] {
        let file = other.beside(format);
        other.json(["export", file.to_str().unwrap(), "--format", format]);
        let whole = fs::read(&file).unwrap();
        fs::write(&file, &whole[..whole.len() - 20]).unwrap();
        let ran = kept.place.run_json(["import", file.to_str().unwrap(), "--format", format]);
        assert_eq!((ran.exit, ran.refusal().code.as_str()), (Some(1), "invalid_input"), "{format}");
        let error: serde_json::Value = serde_json::from_str(&ran.err).unwrap();
        assert!(error["error"]["line"].as_u64().unwrap() > 1 && error["error"]["field"].is_string(), "{error}");
        assert_eq!(Kept::look(&kept.place), kept.before, "{format}");
    }
}

#[test]
fn words_that_can_not_be_are_refused_by_their_field() {
    let kept = Kept::new();
    let long = "x".repeat(10_000);
    let soft = |field: &'static str, text: &'static str| {
        let mut parts = vec!["words", "soft_startup"];
        for (option, fits) in [("--feeling", "hurt"), ("--about", "the dishes"), ("--need", "a hug")] {
            parts.extend([option, if option.ends_with(field) { text } else { fits }]);
        }
        parts
    };
    kept.refuses(&soft("feeling", "wet"), "invalid_input", "feeling");
    kept.refuses(&soft("about", " \n "), "invalid_input", "about");
    kept.refuses(&soft("need", ""), "invalid_input", "need");
    kept.refuses(&soft("need", "a\u{1b}[2J"), "invalid_input", "need");
    kept.refuses(&["words", "feeling", "--feeling", "sad", "--about", &long], "invalid_input", "about");
    kept.refuses(&["words", "feeling"], "invalid_input", "feeling");
    for minutes in ["19", "1441", "0", "-30", "30.5", "soon", "", "99999999999999999999"] {
        kept.refuses(&["words", "reassuring_space", "--minutes", minutes], "invalid_input", "minutes");
    }
    kept.refuses(&["words", "reassuring_space"], "invalid_input", "minutes");
    kept.refuses(&["words", "loop", "--about", "x"], "invalid_input", "about");
    kept.refuses(&["words", "repair", "--phrase", "flowers"], "invalid_input", "phrase");
    kept.refuses(&["words", "save", ""], "invalid_input", "text");
    kept.refuses(&["words", "save", &long], "invalid_input", "text");
    kept.refuses(&["words", "forget", "no id"], "not_found", "id");
    assert_eq!(kept.place.json(["words", "saved"])["saved"], serde_json::json!([]));
}

#[test]
fn wrong_usage_exits_with_two_and_touches_no_place() {
    let place = Place::new();
    for args in [
        &["--frob"][..],
        &["frob"],
        &["log", "--frob"],
        &["log", "--heat"],
        &["log", "words"],
        &["breathe"],
        &["export", "x"],
        &["moments", "delete"],
        &["exercises", "add", "x"],
        &["today", "today"],
        &["words", "apology"],
        &["help"],
    ] {
        assert_eq!(place.run_json(args).refusal(), Refusal::new("wrong_usage", "", 2), "{args:?}");
        let plain = place.run(args);
        assert_eq!((plain.exit, plain.out.as_str()), (Some(2), ""), "{args:?}");
        assert!(plain.err.contains("attune --help"), "{}", plain.err);
    }
    assert!(!place.dir().exists());
}
