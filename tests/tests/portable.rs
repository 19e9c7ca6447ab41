//! What goes out comes back in: export and import, over any log there can be.
#![cfg(test)]

use attune_core::{
    Attune, Content, Context, Did, Dose, Ending, ExerciseId, Format, Heat, Kind, MomentRecord, Now, Outcome, Pull, RunInput,
    SessionWish, Starter, Topic,
};
use attune_tests::people::{in_memory, now};
use attune_tests::random::Random;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// Where clocks change, where they never do, and where the day is a quarter of an hour askew.
const ZONES: [&str; 6] = ["Europe/Berlin", "America/New_York", "Asia/Kathmandu", "UTC", "Pacific/Apia", "Australia/Lord_Howe"];

/// One moment to log: its content, and when and where.
#[derive(Clone, Debug)]
struct Entry {
    content: Content,
    millis: i64,
    zone: &'static str,
}

/// Texts that have broken spreadsheets, parsers and terminals.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        select(vec![
            "\"",
            "\"\"",
            "'",
            "''",
            "\n",
            "\r\n",
            "\n\n",
            "\t",
            ",",
            ";",
            ";;",
            "\\",
            "\\n",
            "=",
            "=1+1",
            "+49",
            "-",
            "@x",
            "null",
            "🙂",
            "👩‍👩‍👧‍👦",
            "שלום",
            "مرحبا",
            "\u{202e}rtl\u{202c}",
            "\u{feff}",
            "\u{200b}",
            "\u{2028}",
            "é",
            "e\u{301}",
            "{",
            "}",
            "[",
            "]",
            "true",
            "1e9",
            "NaN",
            "id,at,zone",
            "</script>",
            "%s",
            "  ",
            "\u{a0}",
        ])
        .prop_map(ToOwned::to_owned),
        "[a-zA-Z0-9 .!?äöüß]{0,12}",
        any::<char>().prop_filter("a control character is refused", |c| !c.is_control()).prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

fn maybe<T: Clone + std::fmt::Debug + 'static>(from: Vec<T>) -> impl Strategy<Value = Option<T>> {
    prop::option::of(select(from))
}

fn content() -> impl Strategy<Value = Content> {
    use Context::{Alcohol, ByText, HardDay, Hungry, InPublic, KidsPresent, Tired};
    let feeling = (
        select(vec![Kind::Tension, Kind::CaughtIt, Kind::CameBack, Kind::Good]),
        prop::option::of(0..=10_u8),
        select(vec![Pull::Reaching, Pull::PullingAway, Pull::Both, Pull::Unsure]),
        prop::option::of(0..=10_u8),
        text(),
        text(),
    );
    let around = (
        maybe(vec![Starter::Me, Starter::Partner, Starter::Unclear]),
        maybe(vec![Topic::Relationship, Topic::SexAndAffection, Topic::TimeAndPhones, Topic::Other]),
        subsequence(vec![Tired, Hungry, Alcohol, HardDay, InPublic, ByText, KidsPresent], 0..=7).prop_shuffle(),
        subsequence(vec![Did::Pressed, Did::WentSilent, Did::AskedForAPause, Did::Stayed, Did::SoftStart], 0..=5).prop_shuffle(),
        maybe(vec!["slow_breathing", "grounding_54321"]),
        maybe(vec![Ending::Resolved, Ending::PausedWithReturn, Ending::Dropped, Ending::BlewUp]),
        prop::option::of(any::<bool>()),
    );
    (feeling, around).prop_map(|((kind, heat_before, pull, heat_after, note, body), around)| {
        let (started_by, topic, context, did, tool, ended, return_kept) = around;
        let heat = |value: Option<u8>| value.map(|value| Heat::new(value).unwrap());
        let body: String = body.chars().take(80).collect();
        Content {
            kind,
            heat: heat(heat_before),
            pull,
            started_by,
            topic,
            context,
            body_signal: Content::body_signal(&body).unwrap(),
            did,
            tool: tool.map(|id| ExerciseId::read(id).unwrap()),
            heat_after: heat(heat_after),
            ended,
            return_kept,
            note: Content::note(&note).unwrap(),
        }
    })
}

fn entries() -> impl Strategy<Value = Vec<Entry>> {
    // To the millisecond; a whole second now and then, which is written without a fraction. Few instants, so that some meet.
    let millis = prop_oneof![0..1_773_000_000_000_i64, (0..1_773_000_000_i64).prop_map(|second| second * 1000), 5_000..5_003_i64];
    let entry = (content(), millis, select(ZONES.to_vec())).prop_map(|(content, millis, zone)| Entry { content, millis, zone });
    prop::collection::vec(entry, 0..12)
}

/// A log with these moments, two runs and two patterns of one's own, one of them deleted.
fn log_of(entries: &[Entry]) -> Attune {
    let (attune, mut random, now) = (in_memory(), Random::new(9), now());
    for entry in entries {
        let at = Now::from_millis(entry.millis, attune_core::Zone::named(entry.zone).unwrap()).unwrap();
        attune.log_moment(entry.content.clone(), Some((at.utc(), at.zone())), &now, random.entropy()).unwrap();
    }
    let own = attune.add_own_exercise("Evening; \"quiet\"", "inhale:3.25,top_up:0.5,exhale:6", &now, random.entropy()).unwrap();
    let gone = attune.add_own_exercise("=Gone", "inhale:4,exhale:6", &now, random.entropy()).unwrap();
    for exercise in ["slow_breathing", &own.id, &gone.id] {
        let input = RunInput {
            wish: SessionWish { dose: Dose::Cycles(2), ..SessionWish::of(exercise) },
            done_millis: 9_000,
            began_millis_ago: 9_500,
            outcome: Outcome::Stopped,
            heat_before: Some(Heat::new(7).unwrap()),
            heat_after: None,
        };
        attune.finish_run(&input, &now, random.entropy()).unwrap();
    }
    attune.delete_own_exercise(&gone.id).unwrap();
    attune
}

fn exported(attune: &Attune, format: Format) -> Vec<u8> {
    attune.export(format, &now()).unwrap().bytes
}

fn records(attune: &Attune) -> Vec<MomentRecord> {
    attune.history(None, 500, &now()).unwrap().moments.into_iter().map(|moment| moment.record).collect()
}

/// The same file with every moment's id emptied.
fn without_ids(file: &[u8], ids: &[MomentRecord]) -> Vec<u8> {
    let mut text = String::from_utf8(file.to_vec()).unwrap();
    for record in ids {
        assert!(text.contains(&record.id));
        text = text.replace(&record.id, "");
    }
    text.into_bytes()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_log_comes_back_from_json_whole(entries in entries()) {
        let (from, to) = (log_of(&entries), in_memory());
        let file = exported(&from, Format::Json);
        let taken = to.import(&file, Format::Json, &now()).unwrap();
        prop_assert_eq!((taken.added, taken.unchanged, taken.kept), (entries.len() as u64, 0, 0));
        prop_assert_eq!((taken.runs_added, taken.own_exercises_added), (3, 1));
        prop_assert_eq!(records(&to), records(&from));
        prop_assert_eq!(exported(&to, Format::Json), file.clone());
        let again = to.import(&file, Format::Json, &now()).unwrap();
        prop_assert_eq!((again.added, again.unchanged, again.kept), (0, entries.len() as u64, 0));
        prop_assert_eq!((again.runs_added, again.own_exercises_added), (0, 0));
        prop_assert_eq!(exported(&to, Format::Json), file);
    }

    #[test]
    fn the_moments_come_back_from_csv_whole(entries in entries()) {
        let (from, to) = (log_of(&entries), in_memory());
        let file = exported(&from, Format::Csv);
        let taken = to.import(&file, Format::Csv, &now()).unwrap();
        prop_assert_eq!((taken.added, taken.unchanged, taken.kept), (entries.len() as u64, 0, 0));
        prop_assert_eq!(records(&to), records(&from));
        prop_assert_eq!(exported(&to, Format::Csv), file.clone());
        let again = to.import(&file, Format::Csv, &now()).unwrap();
        prop_assert_eq!((again.added, again.unchanged, again.kept), (0, entries.len() as u64, 0));
    }

    #[test]
    fn a_moment_without_its_id_is_known_by_its_content(entries in entries()) {
        let attune = log_of(&entries);
        for format in [Format::Json, Format::Csv] {
            let (file, before) = (exported(&attune, format), exported(&attune, Format::Json));
            let nameless = without_ids(&file, &records(&attune));
            let taken = attune.import(&nameless, format, &now()).unwrap();
            prop_assert_eq!((taken.added, taken.unchanged, taken.kept), (0, entries.len() as u64, 0));
            prop_assert_eq!(exported(&attune, Format::Json), before);
            // Elsewhere it becomes a moment once, however often it comes and in whichever format.
            let other = in_memory();
            other.import(&nameless, format, &now()).unwrap();
            let there = records(&other);
            let nameless_again = without_ids(&exported(&attune, Format::Csv), &records(&attune));
            let again = other.import(&nameless_again, Format::Csv, &now()).unwrap();
            prop_assert_eq!((again.added, again.unchanged), (0, entries.len() as u64));
            prop_assert_eq!(records(&other), there);
        }
    }

    /// Whoever edits a file by hand, or sends one: refused or taken, never a fault, and never half.
    #[test]
    fn any_text_is_taken_whole_or_refused_with_its_line(lines in prop::collection::vec(text(), 0..6), csv in any::<bool>()) {
        let format = if csv { Format::Csv } else { Format::Json };
        let attune = in_memory();
        let file = format!("{}{}", if csv { "at,note\n" } else { "{" }, lines.join("\n"));
        match attune.import(file.as_bytes(), format, &now()) {
            Ok(taken) => prop_assert_eq!(taken.added, records(&attune).len() as u64),
            Err(error) => {
                prop_assert!(error.line().is_some_and(|line| line >= 1 && line <= file.split('\n').count() as u64 + 1), "{}", error);
                prop_assert!(records(&attune).is_empty());
            }
        }
    }
}

#[test]
fn a_note_that_looks_like_a_formula_is_harmless_in_a_spreadsheet() {
    let attune = in_memory();
    for (number, note) in (0..).zip(["=HYPERLINK(\"http://x\")", "+1", "-1", "@x", "'=1", "''=1", "\u{a0}=1"]) {
        let content = Content { note: Content::note(note).unwrap(), ..Content::default() };
        attune.log_moment(content, None, &now(), Random::new(number).entropy()).unwrap();
    }
    let file = String::from_utf8(exported(&attune, Format::Csv)).unwrap();
    for cell in file.lines().skip(1).flat_map(|line| line.split(',')) {
        let inside = cell.trim_start_matches('"');
        assert!(!inside.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell}");
    }
}

#[test]
fn a_semicolon_file_of_a_spreadsheet_is_read_too() {
    let attune = in_memory();
    let file = "\u{feff}at;heat;context;returnKept\r\n2026-03-01T12:00:00Z;3;\"tired;hungry\";TRUE\r\n";
    assert_eq!(attune.import(file.as_bytes(), Format::Csv, &now()).unwrap().added, 1);
    let record = &records(&attune)[0];
    assert_eq!((record.heat.map(Heat::value), record.context.len(), record.return_kept), (Some(3), 2, Some(true)));
}
