//! The words that Apple's systems want in files of their own (widget gallery, shortcuts, the question for a face): they are the
//! core's, key by key. `ATTUNE_REWRITE=1` writes them anew.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // a test fails by panicking

use std::fs;
use std::path::Path;

use attune_core::{Language, Texts};
use serde_json::{Value, json};

/// A file, and its keys with the label that each of them says.
const FILES: &[(&str, &[(&str, &str)])] = &[
    (
        "Localizable",
        &[
            ("widget.log", "/widget/log"),
            ("widget.logTense", "/widget/logTense"),
            ("widget.startPause", "/widget/startPause"),
            ("widget.about", "/widget/about"),
            ("widget.saved", "/widget/saved"),
            ("widget.notSaved", "/widget/notSaved"),
        ],
    ),
    (
        "AppShortcuts",
        &[
            ("log tense ${applicationName}", "/widget/logTensePhrase"),
            ("start pause ${applicationName}", "/widget/startPausePhrase"),
        ],
    ),
    ("InfoPlist", &[("NSFaceIDUsageDescription", "/lock/reason")]),
];

#[test]
fn what_apples_systems_say_for_attune_is_what_the_core_says() {
    for (name, keys) in FILES {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../ios/App/Support/{name}.xcstrings"));
        let written = format!("{:#}\n", catalog(keys));
        if std::env::var_os("ATTUNE_REWRITE").is_some() {
            fs::write(&file, &written).unwrap();
        }
        assert_eq!(fs::read_to_string(&file).unwrap_or_default(), written, "{name}: run again with ATTUNE_REWRITE=1");
    }
}

/// A string catalog, as Xcode 15 and later read it.
fn catalog(keys: &[(&str, &str)]) -> Value {
    let strings = keys.iter().map(|(key, label)| {
        ((*key).to_owned(), json!({ "localizations": { "de": unit(label, Language::De), "en": unit(label, Language::En) } }))
    });
    json!({ "sourceLanguage": "en", "strings": strings.collect::<serde_json::Map<_, _>>(), "version": "1.0" })
}

fn unit(label: &str, language: Language) -> Value {
    let labels = serde_json::to_value(Texts::of(language).labels()).unwrap();
    let words = labels.pointer(label).and_then(Value::as_str).unwrap().to_owned();
    // The system puts the app's name into what is said to it.
    let words = if label.ends_with("Phrase") { words.replace("Attune", "${applicationName}") } else { words };
    json!({ "stringUnit": { "state": "translated", "value": words } })
}
