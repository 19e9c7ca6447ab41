//! Every command under `--json`: the shape that scripts rely on.
#![cfg(test)]

use attune_tests::place::{NOW, Place, Ran};
use serde_json::{Value, json};

/// Fails unless `value` is an object with at least these fields, each of this type.
fn assert_shape(value: &Value, fields: &[(&str, &str)]) {
    for (field, kind) in fields {
        let found = value.get(field).unwrap_or_else(|| panic!("no {field} in {value}"));
        let is = match found {
            Value::Null => "null",
            Value::Bool(_) => "bool",
            Value::Number(number) if number.is_u64() => "count",
            Value::Number(_) => "number",
            Value::String(_) => "text",
            Value::Array(_) => "list",
            Value::Object(_) => "object",
        };
        assert!(kind.split('|').any(|kind| kind == is), "{field} is {is}, not {kind}: {value}");
    }
}

const MOMENT: [(&str, &str); 8] = [
    ("id", "text"),
    ("at", "text"),
    ("zone", "text"),
    ("kind", "text"),
    ("heat", "count|null"),
    ("pull", "text"),
    ("context", "list"),
    ("note", "text|null"),
];

/// Keys are camelCase all the way down, so that no field slips through in another spelling. Settings are keyed by their names.
fn assert_camel_case(value: &Value) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                assert!(
                    key.chars().all(|c| c.is_ascii_alphanumeric()) && key.starts_with(|c: char| c.is_ascii_lowercase()),
                    "{key}"
                );
                assert_camel_case(value);
            }
        }
        Value::Array(list) => list.iter().for_each(assert_camel_case),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn words_answer_a_sentence_with_what_is_noted_and_keep_only_what_is_saved() {
    let place = Place::new();
    let said = place.json(["words", "soft_startup", "--feeling", "hurt", "--about", "you never call", "--need", "a hug 🙂"]);
    assert_eq!(said["text"], "I feel hurt, and it’s about this: you never call. I need a hug 🙂");
    assert_shape(&said["notes"][0], &[("kind", "text"), ("quote", "text"), ("text", "text")]);
    assert_eq!(place.json(["words", "reassuring_space", "--minutes", "30"])["notes"], json!([]));
    assert_eq!(place.json(["words", "saved"]), json!({ "saved": [] }));

    let saved = place.json(["words", "save", "Pineapple\nהפסקה"]);
    let id = saved["saved"]["id"].as_str().unwrap();
    assert_eq!(place.json(["words", "saved"]), json!({ "saved": [{ "id": id, "text": "Pineapple\nהפסקה" }] }));
    assert_eq!(place.json(["words", "forget", id])["forgotten"]["id"], id);
    assert_eq!(place.json(["words", "saved"]), json!({ "saved": [] }));
    assert_eq!(place.json(["words", "restore", id])["restored"]["id"], id);
    let screen = place.json(["words"]);
    assert_camel_case(&screen);
    assert_eq!(screen["builders"].as_array().unwrap().len(), 5);
    assert_eq!(screen["saved"].as_array().unwrap().len(), 1);
}

#[test]
fn log_answers_the_moment_with_what_was_said() {
    let place = Place::new();
    let logged = place.json([
        "log",
        "--heat",
        "7",
        "--pull",
        "pulling_away",
        "--kind",
        "tension",
        "--context",
        "tired,by_text",
        "--note",
        "late",
        "--at",
        "2026-03-10T20:15",
    ]);
    let moment = &logged["moment"];
    assert_shape(moment, &MOMENT);
    assert_camel_case(&logged);
    for (field, value) in [
        ("at", json!("2026-03-10T20:15:00+01:00")),
        ("zone", json!("Europe/Berlin")),
        ("kind", json!("tension")),
        ("heat", json!(7)),
        ("pull", json!("pulling_away")),
        ("context", json!(["tired", "by_text"])),
        ("note", json!("late")),
    ] {
        assert_eq!(moment[field], value, "{field}");
    }
}

#[test]
fn one_tap_is_a_whole_moment() {
    let moment = Place::new().json(["log"])["moment"].clone();
    assert_shape(&moment, &MOMENT);
    assert_eq!((&moment["kind"], &moment["pull"]), (&json!("tension"), &json!("unsure")));
    assert_eq!((&moment["heat"], &moment["note"], &moment["context"]), (&json!(null), &json!(null), &json!([])));
    assert_eq!(moment["at"], "2026-03-10T21:00:00+01:00");
}

#[test]
fn every_detail_of_a_moment_can_be_logged_and_is_in_the_history() {
    let place = Place::new();
    let logged = place.json([
        "log",
        "--kind",
        "came_back",
        "--heat",
        "0",
        "--pull",
        "both",
        "--started-by",
        "partner",
        "--topic",
        "sex_and_affection",
        "--context",
        "kids_present,tired",
        "--body",
        "tight chest",
        "--did",
        "stayed,asked_for_a_pause",
        "--tool",
        "slow_breathing",
        "--heat-after",
        "2",
        "--ended",
        "paused_with_return",
        "--return-kept",
        "true",
        "--note",
        "a \"good\" one; שלום 🙂\nindeed",
    ]);
    let expected = json!({
        "kind": "came_back", "heat": 0, "pull": "both", "startedBy": "partner", "topic": "sex_and_affection",
        "context": ["tired", "kids_present"], "bodySignal": "tight chest", "did": ["asked_for_a_pause", "stayed"],
        "tool": "slow_breathing", "heatAfter": 2, "ended": "paused_with_return", "returnKept": true,
        "note": "a \"good\" one; שלום 🙂\nindeed",
    });
    for (field, value) in expected.as_object().unwrap() {
        assert_eq!(&logged["moment"][field], value, "{field}");
    }
    assert_eq!(place.moments(), [logged["moment"].clone()]);
}

#[test]
fn moments_come_newest_first_page_by_page() {
    let place = Place::new();
    for hour in 8..=14 {
        place.json(["log", "--at", &format!("2026-03-09T{hour:02}:00"), "--heat", &(hour - 8).to_string()]);
    }
    let (mut seen, mut before) = (Vec::new(), None::<String>);
    loop {
        let mut args = vec!["moments".to_owned(), "--limit".to_owned(), "3".to_owned()];
        args.extend(before.take().map(|id| ["--before".to_owned(), id]).into_iter().flatten());
        let page = place.json(args);
        let moments = page["moments"].as_array().unwrap();
        assert!(moments.len() <= 3);
        seen.extend(moments.iter().map(|moment| moment["heat"].as_u64().unwrap()));
        if page["more"] == false {
            break;
        }
        before = moments.last().unwrap()["id"].as_str().map(ToOwned::to_owned);
    }
    assert_eq!(seen, [6, 5, 4, 3, 2, 1, 0]);
}

#[test]
fn a_moment_is_amended_deleted_and_brought_back() {
    let place = Place::new();
    let first = place.json(["log", "--heat", "8", "--note", "as it was", "--at", "19:00"])["moment"].clone();
    let id = first["id"].as_str().unwrap();

    let amended = place.json(["moments", "amend", id, "--heat", "5", "--pull", "reaching", "--clear", "note"])["moment"].clone();
    assert_shape(&amended, &MOMENT);
    assert_eq!((&amended["id"], &amended["at"]), (&first["id"], &first["at"]));
    assert_eq!((&amended["heat"], &amended["pull"], &amended["note"]), (&json!(5), &json!("reaching"), &json!(null)));
    assert_eq!(place.moments(), std::slice::from_ref(&amended));

    let deleted = place.json(["moments", "delete", id]);
    assert_eq!(deleted["deleted"], amended);
    assert!(place.moments().is_empty());

    let undone = place.json(["moments", "undo"]);
    assert_eq!((&undone["undone"], &undone["moment"]), (&json!("deleted"), &amended));
    assert_eq!(place.json(["moments", "undo"])["undone"], "amended");
    assert_eq!(place.moments(), [first]);
    let undone = place.json(["moments", "undo"]);
    assert_eq!((&undone["undone"], &undone["moment"]), (&json!("logged"), &json!(null)));
    assert!(place.moments().is_empty());
}

#[test]
fn today_has_a_nudge_that_stays_and_counts_the_day() {
    let place = Place::new();
    let before = place.json(["today"]);
    assert_shape(&before, &[("day", "text"), ("nudge", "object"), ("loggedToday", "count")]);
    assert_shape(&before["nudge"], &[("id", "text"), ("title", "text"), ("body", "text"), ("exercise", "text|null")]);
    assert_camel_case(&before);
    assert_eq!((&before["day"], &before["loggedToday"]), (&json!("2026-03-10"), &json!(0)));
    place.json(["log", "--pull", "reaching"]);
    place.json(["log", "--at", "2026-03-09T12:00"]);
    let after = place.json(["today"]);
    assert_eq!((&after["nudge"], &after["loggedToday"]), (&before["nudge"], &json!(1)));
}

#[test]
fn exercises_are_listed_with_their_gates_and_a_person_s_own_come_and_go() {
    let place = Place::new();
    let list = place.json(["exercises"]);
    assert_camel_case(&list);
    let shape = [
        ("id", "text"),
        ("name", "text"),
        ("defaultSeconds", "number|count"),
        ("gate", "text|null"),
        ("roles", "list"),
        ("custom", "bool"),
    ];
    let all = list["exercises"].as_array().unwrap();
    assert!(all.len() >= 10);
    for exercise in all {
        assert_shape(exercise, &shape);
        assert_eq!(exercise["custom"], false);
        assert!([json!(null), json!("holds"), json!("cold")].contains(&exercise["gate"]), "{exercise}");
    }
    assert!(all.iter().any(|exercise| exercise["gate"] == "holds") && all.iter().any(|exercise| exercise["gate"] == "cold"));

    let added = place.json(["exercises", "add", "Evening", "--phases", "inhale:4,exhale:6"])["exercise"].clone();
    assert_shape(&added, &shape);
    assert_eq!((&added["custom"], &added["name"], &added["defaultSeconds"]), (&json!(true), &json!("Evening"), &json!(300.0)));
    assert_eq!(place.json(["exercises"])["exercises"].as_array().unwrap().last(), Some(&added));
    place.json(["exercises", "delete", added["id"].as_str().unwrap()]);
    assert_eq!(place.json(["exercises"]), list);
}

#[test]
fn a_gate_once_passed_opens_its_exercises() {
    let place = Place::new();
    let refused = place.run_json(["breathe", "box_breathing", "--cycles", "1", "--speed", "1000"]).refusal();
    assert_eq!((refused.code.as_str(), refused.field.as_str(), refused.exit), ("gate_first", "holds", 1));
    for (answer, opens) in [("not_sure", false), ("one_applies", false), ("none_apply", true)] {
        let gate = place.json(["exercises", "gate", "holds", "--answer", answer]);
        assert_eq!(gate["gate"]["state"], if opens { "passed" } else { "not_passed" });
        let run = place.run_json(["breathe", "box_breathing", "--cycles", "1", "--speed", "1000"]);
        assert_eq!(run.exit == Some(0), opens, "{answer}");
    }
}

#[test]
fn every_plan_runs_without_a_gap_from_zero_to_its_total() {
    let place = Place::new();
    for exercise in place.json(["exercises"])["exercises"].as_array().unwrap() {
        let id = exercise["id"].as_str().unwrap();
        let plan = place.json(["breathe", id, "--plan"]);
        assert_shape(&plan, &[("exercise", "object"), ("timeline", "list"), ("totalMs", "count")]);
        assert_camel_case(&plan);
        assert_eq!(plan["exercise"]["id"], id);
        let mut reached = 0;
        for step in plan["timeline"].as_array().unwrap() {
            assert_shape(
                step,
                &[("startMs", "count"), ("durationMs", "count"), ("phase", "text"), ("cue", "text"), ("haptic", "text")],
            );
            assert_eq!(step["startMs"], reached, "{id}");
            reached += step["durationMs"].as_u64().unwrap();
        }
        assert_eq!(plan["totalMs"], reached, "{id}");
        assert!((exercise["defaultSeconds"].as_f64().unwrap() * 1000.0 - plan["totalMs"].as_f64().unwrap()).abs() < 0.5, "{id}");
    }
}

#[test]
fn a_dose_is_rounded_up_to_whole_cycles() {
    let place = Place::new();
    let total = |args: &[&str]| {
        let args: Vec<_> = ["breathe", "cyclic_sighing", "--plan"].iter().chain(args).copied().collect();
        place.json(args)["totalMs"].as_u64().unwrap()
    };
    assert_eq!(total(&["--cycles", "3"]), 3 * 9_750);
    assert_eq!(total(&["--minutes", "5"]), 31 * 9_750);
}

#[test]
fn an_exercise_can_be_done_another_way_where_it_has_one() {
    let place = Place::new();
    let plan = |args: &[&str]| place.json(["breathe"].iter().chain(args).chain(&["--plan"]).copied().collect::<Vec<_>>());
    let even = plan(&["slow_breathing", "--variant", "even", "--cycles", "1"]);
    let lengths: Vec<_> = even["timeline"].as_array().unwrap().iter().map(|step| step["durationMs"].clone()).collect();
    assert_eq!((lengths.as_slice(), &even["variant"]), (&[json!(5_000), json!(5_000)][..], &json!("even")));
    assert_eq!(plan(&["slow_breathing"])["variant"], "standard");
    let ways = &place.json(["exercises"])["exercises"][8]["variants"];
    assert_eq!((&ways[0]["id"], &ways[1]["id"]), (&json!("standard"), &json!("own_pace")));
    // Where nobody is there to press Enter, each step of one's own pace keeps its time; what is stored is what the clock says.
    let run = place.json(["breathe", "grounding_54321", "--variant", "own_pace", "--speed", "1000"]);
    assert_eq!((&run["run"]["outcome"], &run["run"]["doneMs"]), (&json!("finished"), &json!(1_000)));
    let refused = place.run_json(["breathe", "slow_breathing", "--variant", "odd", "--plan"]).refusal();
    assert_eq!((refused.code.as_str(), refused.field.as_str()), ("invalid_input", "variant"));
}

#[test]
fn breathing_plays_to_the_end_and_stores_the_run() {
    let place = Place::new();
    let run =
        place.json(["breathe", "slow_breathing", "--cycles", "2", "--speed", "1000", "--heat-before", "6", "--heat-after", "4"]);
    assert_eq!((&run["run"]["exercise"], &run["run"]["outcome"]), (&json!("slow_breathing"), &json!("finished")));
    assert_eq!((&run["run"]["plannedMs"], &run["run"]["doneMs"]), (&json!(20_000), &json!(20_000)));
    assert_eq!(place.json(["today"])["breathedToday"], 1);
    let file = place.beside("log.json");
    place.json(["export", file.to_str().unwrap(), "--format", "json"]);
    let exported: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    assert_eq!(exported["runs"], json!([run["run"]]));
}

#[test]
fn pattern_counts_and_claims_nothing_from_little() {
    let place = Place::new();
    let empty = place.json(["pattern"]);
    assert_shape(&empty, &[("from", "null"), ("to", "null"), ("loggedDays", "count"), ("moments", "count"), ("shares", "list")]);
    for pull in ["reaching", "reaching", "reaching", "pulling_away", "both", "unsure"] {
        place.json(["log", "--pull", pull]);
    }
    let pattern = place.json(["pattern"]);
    assert_camel_case(&pattern);
    assert_eq!((&pattern["moments"], &pattern["loggedDays"]), (&json!(6), &json!(1)));
    assert_eq!((&pattern["from"], &pattern["to"]), (&json!("2026-03-10"), &json!("2026-03-10")));
    for share in pattern["shares"].as_array().unwrap() {
        assert_shape(
            share,
            &[
                ("id", "text"),
                ("k", "count"),
                ("n", "count"),
                ("share", "number|count"),
                ("low", "number|count"),
                ("high", "number|count"),
                ("rung", "text"),
                ("sentence", "text"),
            ],
        );
        let (k, n) = (share["k"].as_f64().unwrap(), share["n"].as_f64().unwrap());
        assert!((share["share"].as_f64().unwrap() - k / n).abs() < 1e-9);
        assert!(share["low"].as_f64().unwrap() <= k / n && k / n <= share["high"].as_f64().unwrap());
    }
    let reaching = &pattern["shares"][0];
    assert_eq!((&reaching["id"], &reaching["k"], &reaching["n"]), (&json!("pull_reaching"), &json!(3), &json!(5)));
}

#[test]
fn learn_lists_its_cards_and_shows_each_with_what_it_rests_on() {
    let place = Place::new();
    let list = place.json(["learn"]);
    assert_camel_case(&list);
    assert_shape(&list, &[("cards", "list"), ("story", "object"), ("note", "text")]);
    for item in list["cards"].as_array().unwrap() {
        assert_shape(item, &[("id", "text"), ("title", "text")]);
        let card = place.json(["learn", item["id"].as_str().unwrap()])["card"].clone();
        assert_camel_case(&card);
        assert_shape(&card, &[("text", "list"), ("action", "object"), ("sources", "list")]);
        assert_eq!((&card["id"], &card["title"]), (&item["id"], &item["title"]));
        assert_shape(&card["action"], &[("way", "text"), ("exercise", "text|null"), ("title", "text")]);
        for source in card["sources"].as_array().unwrap() {
            assert_shape(source, &[("title", "text"), ("place", "text|null"), ("limits", "text")]);
        }
    }
}

#[test]
fn an_evening_is_played_from_either_side_and_nothing_of_it_is_kept() {
    let place = Place::new();
    let first = place.json(["learn", "anna_michael"])["story"].clone();
    assert_camel_case(&first);
    assert_shape(&first, &[("scene", "text"), ("text", "text"), ("choices", "list"), ("loop", "text"), ("hint", "text|null")]);
    assert_eq!((&first["side"], &first["reaching"], &first["loop"]), (&json!("anna"), &json!("anna"), &json!("turning")));

    let mut chosen = Vec::new();
    for point in 0..4 {
        let args = ["learn", "anna_michael", "--side", "michael", "--choose", &chosen.join(",")];
        let story = place.json(if point == 0 { &args[..4] } else { &args[..] })["story"].clone();
        chosen.push(story["choices"][point % 3]["value"].as_str().unwrap().to_owned());
    }
    let end = place.json(["learn", "anna_michael", "--side", "michael", "--choose", &chosen.join(",")])["story"].clone();
    assert_eq!((&end["choices"], &end["title"]), (&json!([]), &json!("Shortly before midnight")));
    assert_eq!(place.json(["learn", "anna_michael"])["story"], first);
}

#[test]
fn export_and_import_carry_a_log_to_another_place_once() {
    for format in ["json", "csv"] {
        let (here, there) = (Place::with_moments(5), Place::new());
        let file = here.beside(format);
        let file = file.to_str().unwrap();
        assert_eq!(here.json(["export", file, "--format", format])["written"], 5);
        // Over an older export it is written again.
        assert_eq!(here.json(["export", file, "--format", format])["written"], 5);
        for (added, unchanged) in [(5, 0), (0, 5)] {
            let imported = there.json(["import", file, "--format", format]);
            assert_eq!((&imported["added"], &imported["unchanged"]), (&json!(added), &json!(unchanged)), "{format}");
        }
        assert_eq!(here.moments(), there.moments(), "{format}");
        assert_eq!(there.json(["moments", "undo"])["moments"], 5);
        assert!(there.moments().is_empty());
    }
}

#[test]
fn settings_are_shown_and_kept() {
    let place = Place::new();
    let all = place.json(["settings"])["settings"].clone();
    assert!(all.as_object().unwrap().values().all(Value::is_string) && !all.as_object().unwrap().is_empty());
    assert_eq!(place.json(["settings", "usual_pull"])["settings"], json!({ "usual_pull": "unsure" }));
    assert_eq!(place.json(["settings", "usual_pull", "reaching"])["settings"], json!({ "usual_pull": "reaching" }));
    assert_eq!(place.json(["settings"])["settings"]["usual_pull"], "reaching");
    place.json(["settings", "language", "de"]);
    assert_eq!(place.json(["log"])["moment"]["dayWords"], "Heute");
}

#[test]
fn wiping_asks_first_and_then_leaves_nothing() {
    let place = Place::with_moments(2);
    let refused = place.run_json(["wipe"]).refusal();
    assert_eq!((refused.code.as_str(), refused.field.as_str(), refused.exit), ("invalid_input", "yes", 1));
    assert_eq!(place.run(["wipe"]).exit, Some(1), "with nobody at the terminal it can't ask");
    assert_eq!(place.moments().len(), 2);
    assert_eq!(place.json(["wipe", "--yes"])["wiped"], true);
    assert_eq!(std::fs::read_dir(place.dir()).unwrap().count(), 0);
    assert_eq!(place.json(["wipe", "--yes"])["wiped"], false);
    assert_eq!(place.json(["log"])["moment"]["kind"], "tension");
}

#[test]
fn now_is_taken_as_it_is_given() {
    let place = Place::new();
    for (now, at, day) in [
        (NOW, "2026-03-10T21:00:00+01:00", "2026-03-10"),
        ("2026-03-29T01:30:00+01:00[Europe/Berlin]", "2026-03-29T01:30:00+01:00", "2026-03-28"),
        ("2026-07-01T12:00:00-04:00[America/New_York]", "2026-07-01T12:00:00-04:00", "2026-07-01"),
    ] {
        let moment = Ran::of(place.attune(["--now", now, "--json", "log"])).answer()["moment"].clone();
        assert_eq!((&moment["at"], &moment["day"]), (&json!(at), &json!(day)));
    }
}
