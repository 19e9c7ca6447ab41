//! A store of a test's own, and the present.
#![allow(dead_code)] // each test file takes what it needs

use std::sync::Arc;

use attune_core::{Kind, MomentInput, Pull};
use attune_ffi::{Attune, ErrorCode, Now, OpenTurn, WipeTurn};
use tempfile::TempDir;

pub const KEY: [u8; 32] = [7; 32];

/// An Attune in a directory that goes with it.
pub struct Desk {
    pub attune: Arc<Attune>,
    pub dir: TempDir,
}

impl Desk {
    pub fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        Self { attune: open(path(&dir)).unwrap(), dir }
    }

    pub fn dir(&self) -> &str {
        path(&self.dir)
    }
}

pub fn path(dir: &TempDir) -> &str {
    dir.path().to_str().unwrap()
}

pub fn open(dir: &str) -> Result<Arc<Attune>, ErrorCode> {
    open_with(dir, &KEY, "en-GB", bytes(0))
}

pub fn open_with(dir: &str, key: &[u8], locale: &str, entropy: Vec<u8>) -> Result<Arc<Attune>, ErrorCode> {
    OpenTurn::take(dir)?.open(key, locale, entropy)
}

/// Whether there is a store.
pub fn is_there(dir: &str) -> bool {
    OpenTurn::take(dir).unwrap().store_exists().unwrap()
}

/// Wipes; there is no key to forget.
pub fn wipe(dir: &str) -> Result<(), ErrorCode> {
    let turn = WipeTurn::take(dir)?;
    turn.wipe()?;
    turn.give_back();
    Ok(())
}

pub fn bytes(number: u8) -> Vec<u8> {
    vec![number; 16]
}

/// 10 March 2026, 21:00 in Berlin.
pub fn evening() -> Now {
    Now { utc_millis: 1_773_172_800_000, zone: "Europe/Berlin".to_owned(), offset_seconds: 3600 }
}

pub fn tap() -> MomentInput {
    MomentInput { kind: Kind::Tension, pull: Some(Pull::Both), ..MomentInput::default() }
}
