//! Sentences against the code that says them: none is left over, none is asked for in vain, none stands in the code itself.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // a test fails by panicking

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn files(folder: &Path, extension: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, extension, found);
        } else if path.extension().is_some_and(|own| own == extension) {
            found.push(path);
        }
    }
}

fn read(folders: &[&str], extension: &str) -> Vec<String> {
    let mut found = Vec::new();
    for folder in folders {
        files(&root().join(folder), extension, &mut found);
    }
    found.sort();
    found.iter().map(|path| fs::read_to_string(path).unwrap()).collect()
}

/// The keys of the English files; that the German ones are the same, the core's own tests see.
fn keys() -> BTreeSet<String> {
    let is_key = |key: &str| !key.is_empty() && key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    read(&["core/src/text/en"], "ftl")
        .iter()
        .flat_map(|file| file.lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key.to_owned()).collect::<Vec<_>>())
        .filter(|key| is_key(key))
        .collect()
}

/// Every string literal of the code that has the form of a key, and the fixed beginnings of those that are put together.
fn literals() -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut whole, mut beginnings) = (BTreeSet::new(), BTreeSet::new());
    for file in read(&["core/src", "bindings/terminal/src"], "rs") {
        for piece in file.split('"').skip(1) {
            let end = piece.find(|c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')).unwrap_or(piece.len());
            let word = &piece[..end];
            if piece[end..].starts_with('{') && word.ends_with('-') {
                beginnings.insert(word.to_owned());
            } else if end == piece.len() && file.contains(&format!("say_word(\"{word}\"")) {
                beginnings.insert(format!("{word}-"));
            } else if end == piece.len() && word.contains('-') {
                whole.insert(word.to_owned());
            }
        }
    }
    (whole, beginnings)
}

#[test]
fn no_sentence_is_left_over() {
    let (whole, beginnings) = literals();
    let cli = fs::read_to_string(root().join("bindings/terminal/src/cli.rs")).unwrap();
    let is_help = |key: &str| match key.strip_prefix("command-").map(|rest| (rest, rest.split_once('-'))) {
        Some((_, Some(("option", name)))) => cli.contains(&format!("\"{name}\"")),
        Some((name, None)) => cli.contains(&format!("sub(\"{name}\"")),
        Some((_, Some((outer, inner)))) => cli.contains(&format!("inner(\"{outer}\", \"{inner}\"")),
        None => false,
    };
    // The help of commands and options is put together from their names; those are looked up above.
    let is_put_together =
        |key: &str| beginnings.iter().any(|start| !start.starts_with("command-") && key.starts_with(start.as_str()));
    let left: Vec<_> = keys().into_iter().filter(|key| !whole.contains(key) && !is_put_together(key) && !is_help(key)).collect();
    assert_eq!(left, Vec::<String>::new());
}

#[test]
fn no_sentence_is_asked_for_in_vain() {
    let keys = keys();
    let mut missing = Vec::new();
    for file in read(&["core/src", "bindings/terminal/src"], "rs") {
        for call in ["say(\"", "say_with(\"", "say_attribute(\""] {
            let asked = file.split(call).skip(1).filter_map(|rest| rest.split('"').next());
            missing.extend(asked.filter(|key| *key != "no-such-key" && !keys.contains(*key)).map(ToOwned::to_owned));
        }
    }
    assert_eq!(missing, Vec::<String>::new());
}

/// A front end has no sentence of its own: outside tests, no literal of the terminal has two words in a row.
#[test]
fn the_terminal_has_no_sentence_of_its_own() {
    let (mut files_of_code, mut found) = (Vec::new(), Vec::new());
    files(&root().join("bindings/terminal/src"), "rs", &mut files_of_code);
    for path in files_of_code.iter().filter(|path| !path.iter().any(|part| part == "tests" || part == "tests.rs")) {
        let file = fs::read_to_string(path).unwrap();
        let code =
            ["#[cfg(test)]", "#[cfg(all(test"].iter().fold(file.as_str(), |code, tests| code.split(tests).next().unwrap_or(code));
        for line in code.lines().map(str::trim).filter(|line| !line.starts_with("//")) {
            let line = line.split(" // ").next().unwrap_or_default();
            for literal in line.split('"').skip(1).step_by(2) {
                let words = literal.split(' ').filter(|word| word.len() > 1 && word.chars().all(char::is_alphabetic)).count();
                if words >= 2 {
                    found.push(literal.to_owned());
                }
            }
        }
    }
    assert_eq!(found, Vec::<String>::new());
}
