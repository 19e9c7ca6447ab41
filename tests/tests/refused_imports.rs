//! Files that must not be taken over. Each file in `refused_imports/` is a test; beside it stands its refusal.
#![cfg(test)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use attune_core::{Error, FILE_MAX_BYTES, Format, NOTE_MAX};
use attune_tests::people::{in_memory, now};
use serde_json::{Value, json};

/// Imports into an Attune that has a moment already: the refusal, with everything else as it was.
fn refusal(bytes: &[u8], format: Format) -> Result<Value, String> {
    let attune = in_memory();
    let own = b"at\n2026-03-01T12:00:00Z\n";
    attune.import(own, Format::Csv, &now()).map_err(|error| error.to_string())?;
    let before = attune.export(Format::Json, &now()).unwrap();
    let refused = match attune.import(bytes, format, &now()) {
        Ok(taken) => return Err(format!("was taken: {taken:?}")),
        Err(error) => json!({ "code": <&str>::from(error.code()), "field": error.field(), "line": error.line() }),
    };
    if attune.export(Format::Json, &now()).unwrap() != before {
        return Err("changed the store".to_owned());
    }
    if attune.undo(&now()).unwrap().moments != 1 {
        return Err("left something to take back".to_owned());
    }
    Ok(refused)
}

fn format_of(path: &Path) -> Format {
    Format::read(path.extension().unwrap().to_str().unwrap()).unwrap()
}

#[test]
fn each_file_is_refused_by_line_and_field_and_nothing_of_it_is_taken() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/refused_imports");
    let names: BTreeSet<_> = fs::read_dir(&dir).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    let (mut seen, mut wrong) = (0, Vec::new());
    for name in names.iter().filter(|name| !name.ends_with(".expected.json")) {
        let path = dir.join(name);
        let expected = fs::read(path.with_extension("expected.json")).unwrap_or_else(|_| panic!("{name} has no refusal beside it"));
        let expected: Value = serde_json::from_slice(&expected).unwrap();
        match refusal(&fs::read(&path).unwrap(), format_of(&path)) {
            Ok(refused) if refused == expected => {}
            Ok(refused) => wrong.push(format!("{name}: {refused}, not {expected}")),
            Err(fault) => wrong.push(format!("{name}: {fault}")),
        }
        seen += 1;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(names.len(), 2 * seen, "a refusal without its file");
    assert!(seen > 80);
}

#[test]
fn a_note_of_ten_thousand_characters_fits_and_one_more_does_not() {
    for (note, fits) in [("ü".repeat(NOTE_MAX), true), ("ü".repeat(NOTE_MAX + 1), false)] {
        let as_json = format!(
            "{{\"format\":\"attune\",\"version\":1,\"moments\":[\n{{\"at\":\"2026-03-01T12:00:00Z\",\"note\":\"{note}\"}}]}}"
        );
        let as_csv = format!("at,note\n2026-03-01T12:00:00Z,{note}\n");
        for (text, format) in [(as_json, Format::Json), (as_csv, Format::Csv)] {
            match in_memory().import(text.as_bytes(), format, &now()) {
                Ok(taken) => assert!(fits && taken.added == 1),
                Err(error) => assert_eq!((fits, error.field(), error.line()), (false, Some("note"), Some(2))),
            }
        }
    }
}

#[test]
fn nesting_however_deep_is_refused_and_does_not_end_the_process() {
    for depth in [100, 127, 128, 10_000, 1_000_000] {
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            let nested = format!("{}1{}", open.repeat(depth), close.repeat(depth));
            let inside = format!(
                "{{\"format\":\"attune\",\"version\":1,\"moments\":[{{\"at\":\"2026-03-01T12:00:00Z\",\"note\":{nested}}}]}}"
            );
            for text in [nested, inside, open.repeat(depth)] {
                assert_eq!(refusal(text.as_bytes(), Format::Json).unwrap()["code"], "invalid_input", "{depth}");
            }
        }
    }
}

#[test]
fn a_file_beyond_the_limit_is_refused_unread() {
    let large = vec![b' '; FILE_MAX_BYTES + 1];
    for format in [Format::Json, Format::Csv] {
        assert_eq!(refusal(&large, format).unwrap(), json!({ "code": "invalid_input", "field": "file", "line": 1 }));
    }
}

#[test]
fn the_last_moment_of_many_takes_all_others_with_it() {
    let mut rows = String::from("at,heat\n");
    (0..5_000)
        .for_each(|minute| rows += &format!("2026-01-{:02}T{:02}:{:02}:00Z,3\n", 1 + minute / 1440, minute / 60 % 24, minute % 60));
    rows += "2026-01-20T12:00:00Z,11\n";
    assert_eq!(refusal(rows.as_bytes(), Format::Csv).unwrap(), json!({ "code": "invalid_input", "field": "heat", "line": 5_002 }));
}

/// Cut anywhere, an export is refused, or holds only whole moments (a CSV cut between two rows is a CSV).
#[test]
fn an_export_cut_anywhere_never_brings_half_a_moment() {
    let attune = in_memory();
    let rows = "at,heat,note\n2026-03-01T12:00:00Z,3,\"two\nlines, \"\"quoted\"\"\"\n2026-03-02T12:00:00Z,10,=1+1\n";
    attune.import(rows.as_bytes(), Format::Csv, &now()).unwrap();
    let all = attune.history(None, 10, &now()).unwrap().moments;
    for format in [Format::Json, Format::Csv] {
        let whole = attune.export(format, &now()).unwrap().bytes;
        for cut in 0..whole.len() {
            let fresh = in_memory();
            let taken = fresh.import(&whole[..cut], format, &now());
            let there = fresh.history(None, 10, &now()).unwrap().moments;
            match (taken, format) {
                (Ok(_), Format::Csv) => {
                    let same = |moment: &_| all.contains(moment);
                    assert!(there.iter().all(same), "cut at {cut}: {there:?}");
                }
                // Only the last line break is missing.
                (Ok(_), Format::Json) => assert_eq!((cut, there.len()), (whole.len() - 1, 2)),
                (Err(Error::Import(_)), _) => assert!(there.is_empty(), "cut at {cut}"),
                (Err(error), _) => panic!("cut at {cut}: {error}"),
            }
        }
    }
}
