//! The Kotlin and the Swift that come of this very library: whole, documented, and without a sentence of their own.
#![cfg(test)]

use std::collections::BTreeSet;
use std::env::consts::{DLL_PREFIX, DLL_SUFFIX};
use std::fs;

use attune_core::{Language, Texts, Why};
use attune_ffi::labels;
use serde_json::Value;
use strum::VariantArray;
use uniffi_bindgen::bindings::{GenerateOptions, TargetLanguage, generate};
use uniffi_bindgen::macro_metadata::extract_from_library;

/// The library that stands beside this test.
fn library() -> String {
    let dir = std::env::current_exe().unwrap().parent().unwrap().to_owned();
    dir.join(format!("{DLL_PREFIX}attune_ffi{DLL_SUFFIX}")).to_str().unwrap().to_owned()
}

/// Kotlin, Swift.
fn generated() -> [String; 2] {
    let out = tempfile::tempdir().unwrap();
    let config = out.path().join("where.toml");
    fs::write(&config, format!("[crate-roots]\nattune_ffi = {:?}\n", env!("CARGO_MANIFEST_DIR"))).unwrap();
    generate(GenerateOptions {
        languages: vec![TargetLanguage::Kotlin, TargetLanguage::Swift],
        source: library().into(),
        out_dir: out.path().to_str().unwrap().into(),
        config_override: Some(config.to_str().unwrap().into()),
        ..GenerateOptions::default()
    })
    .unwrap();
    for beside in ["attuneFFI.h", "attuneFFI.modulemap"] {
        assert!(out.path().join(beside).is_file(), "{beside}");
    }
    ["app/attune/ffi/attune_ffi.kt", "AttuneFFI.swift"].map(|file| fs::read_to_string(out.path().join(file)).unwrap())
}

#[test]
fn every_exported_item_field_and_variant_has_its_docs() {
    let items = extract_from_library(library().as_str().into()).unwrap();
    let shown: Vec<_> = items.iter().map(|item| format!("{item:?}")).filter(|item| !item.starts_with("Namespace")).collect();
    assert!(shown.len() > 100, "{}", shown.len());
    for item in shown {
        // What a value in brackets is, its variant says.
        let is_dose = item.starts_with("Enum") && item.contains("name: \"Dose\"");
        let undocumented = item.split("docstring: None").count() - 1;
        assert_eq!(undocumented, if is_dose { 2 } else { 0 }, "{item}");
        assert!(!item.contains("docstring: Some(\"\")"), "{item}");
    }
}

#[test]
fn both_languages_have_every_function_with_its_docs() {
    let [kotlin, swift] = generated();
    assert!(kotlin.contains("package app.attune.ffi\n"));
    assert!(swift.contains("import attuneFFI\n"));
    for (name, docs) in [
        ("logMoment", "Saves a moment; when it returns, it is on the disk."),
        ("open", "Opens the store, and makes it where there is none."),
        ("errorWords", "What went wrong in words that say what to do"),
        ("dropInInbox", "Seals a tap to the inbox's public key"),
        ("MomentInput", "What a form holds."),
        ("Heat", "How strong it feels inside, 0 (calm) to 10 (flooded)"),
        ("quickLog", "The button that logs in one tap."),
    ] {
        for generated in [&kotlin, &swift] {
            assert!(generated.contains(name) && generated.contains(docs), "{name}");
        }
    }
    let lines: Vec<_> = kotlin.lines().collect();
    let starts = lines.iter().position(|line| line.starts_with("public interface AttuneInterface")).unwrap();
    let ends = starts + lines[starts..].iter().position(|line| line.starts_with('}') || line.contains("companion object")).unwrap();
    let functions: Vec<_> = (starts..ends).filter(|number| lines[*number].trim_start().starts_with("fun `")).collect();
    assert!(functions.len() > 30, "{}", functions.len());
    for number in functions {
        let above = lines[..number].iter().rev().find(|line| !line.trim().is_empty() && !line.contains("@Throws")).unwrap();
        assert_eq!(above.trim(), "*/", "{}", lines[number]);
        // It would hide the one that lets the object go.
        assert!(!lines[number].contains("fun `close`"));
    }
}

#[test]
fn neither_language_holds_a_sentence_that_a_person_reads() {
    let mut sentences = BTreeSet::new();
    for (language, locale) in [(Language::En, "en"), (Language::De, "de")] {
        let texts = Texts::of(language);
        sentences.extend(Why::VARIANTS.iter().map(|why| texts.why(*why)));
        strings(&serde_json::to_value(labels(locale)).unwrap(), &mut sentences);
    }
    sentences.retain(|sentence| sentence.split(' ').count() > 3);
    assert!(sentences.len() > 150, "{}", sentences.len());
    for generated in generated() {
        let is_code = |line: &&str| !["*", "/*", "//"].iter().any(|start| line.trim_start().starts_with(start));
        let generated = generated.lines().filter(is_code).collect::<Vec<_>>().join("\n");
        for sentence in &sentences {
            assert!(!generated.contains(sentence), "{sentence}");
        }
        for umlaut in ['ä', 'ö', 'ü', 'ß'] {
            assert!(!generated.contains(umlaut), "{umlaut}");
        }
    }
}

fn strings(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => _ = found.insert(text.clone()),
        Value::Array(list) => list.iter().for_each(|value| strings(value, found)),
        Value::Object(fields) => fields.values().for_each(|value| strings(value, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
