//! Plays every scenario and compares its transcript, byte for byte, with the one beside it.
//!
//! `ATTUNE_REWRITE=1` writes the transcripts anew, for a person to review as a diff.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // a test fails by panicking

use std::fs;
use std::path::{Path, PathBuf};

use attune_tests::scenario::Scenario;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios")
}

fn stories(folder: &Path) -> Vec<PathBuf> {
    let mut found: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .collect();
    found.sort();
    found
}

fn transcript(story: &Path) -> String {
    let dir = tempfile::tempdir().unwrap();
    let scenario =
        Scenario::read(&fs::read_to_string(story).unwrap()).unwrap_or_else(|broken| panic!("{}: {broken:?}", story.display()));
    assert!(!scenario.story.is_empty(), "{}", story.display());
    scenario.play(dir.path()).unwrap_or_else(|broken| panic!("{}: {broken:?}", story.display()))
}

fn compare(folder: &Path, extension: &str) -> usize {
    let stories = stories(folder);
    for story in &stories {
        let (played, beside) = (transcript(story), story.with_extension(extension));
        if std::env::var_os("ATTUNE_REWRITE").is_some() {
            fs::write(&beside, &played).unwrap();
        }
        let expected = fs::read_to_string(&beside).unwrap_or_default();
        for (line, (now, before)) in played.lines().zip(expected.lines()).enumerate() {
            assert_eq!(now, before, "{} step {}", story.display(), line + 1);
        }
        assert_eq!(played, expected, "{}", story.display());
    }
    stories.len()
}

#[test]
fn every_story_is_told_as_it_was_before() {
    assert!(compare(&folder(), "transcript.jsonl") >= 6);
}

#[test]
fn every_refused_input_is_refused_in_the_same_words_and_changes_nothing() {
    let folder = folder().join("refused");
    assert!(compare(&folder, "expected.jsonl") >= 12);
    for story in stories(&folder) {
        let transcript = transcript(&story);
        let lines: Vec<_> = transcript.lines().collect();
        // Each file logs a moment, asks for the history, is refused, and asks again.
        let [_, before, refused @ .., after] = lines.as_slice() else { panic!("{}", story.display()) };
        assert!(!refused.is_empty() && refused.iter().all(|line| line.contains("\"refused\":{")), "{}", story.display());
        let answer = |line: &str| serde_json::from_str::<serde_json::Value>(line).unwrap()["answer"].clone();
        assert_eq!(answer(before), answer(after), "{}", story.display());
    }
}
