//! Gives the interface a version of its own: a hash over the sources of this crate, where every call and every record stands.
//!
//! # Why `UniFFI`'s checksums are not enough
//! They compare the calls, not what lies in the records that these carry. A library with one more field passes them, and then reads
//! what it was never sent.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::Hasher as _;
use std::io;

fn main() -> io::Result<()> {
    let mut files = fs::read_dir("src")?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()?;
    files.retain(|file| file.extension().is_some_and(|ending| ending == "rs"));
    files.sort();
    let mut hasher = DefaultHasher::new();
    for file in &files {
        hasher.write(&fs::read(file)?);
    }
    println!("cargo::rerun-if-changed=src");
    println!("cargo::rustc-env=ATTUNE_INTERFACE={:016x}", hasher.finish());
    Ok(())
}
