//! Gives the interface a version of its own: a hash over the sources of this crate and of the core, where every call and every
//! record stands (the labels' are the core's own).
//!
//! # Why `UniFFI`'s checksums are not enough
//! They compare the calls, not what lies in the records that these carry. A library with one more field passes them, and then reads
//! what it was never sent.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::Hasher as _;
use std::io;
use std::path::{Path, PathBuf};

const SOURCES: [&str; 2] = ["src", "../../core/src"];

fn main() -> io::Result<()> {
    let mut hasher = DefaultHasher::new();
    for folder in SOURCES {
        println!("cargo::rerun-if-changed={folder}");
        let mut files = Vec::new();
        collect(Path::new(folder), &mut files)?;
        files.sort();
        for file in &files {
            hasher.write(&fs::read(file)?);
        }
    }
    println!("cargo::rustc-env=ATTUNE_INTERFACE={:016x}", hasher.finish());
    Ok(())
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
    Ok(())
}
