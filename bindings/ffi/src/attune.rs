//! The object that a front end opens at start and keeps, and what can be done without it.
//!
//! Its methods stand with their area.

use std::path::Path;

use attune_core::{Entropy, Key, Language, LanguageWish};

use crate::error::ErrorCode;
use crate::now::Now;

/// One person's Attune, open. Every method may be called from any thread but the one that draws: it waits for the disk.
#[derive(Debug, uniffi::Object)]
pub struct Attune {
    pub(crate) core: attune_core::Attune,
}

#[uniffi::export]
impl Attune {
    /// Opens the store in the directory, and makes it where there is none.
    ///
    /// The key is 32 bytes. They are read where they lie (in Kotlin a direct buffer, from its start) and no copy stays behind, so
    /// wiping them after this call wipes the key. A key is made only where `store_exists` says that there is no store. The locale is the device's (`de-AT`, `de_DE.UTF-8`);
    /// a language that the person has set goes before it. Entropy is 16 fresh random bytes.
    ///
    /// Errors: `InvalidInput` (key, entropy), `WrongKeyOrDamaged`, `NewerVersion`, `DiskFull`, `ReadOnly`, `Busy`.
    #[uniffi::constructor]
    pub fn open(dir: &str, key: &[u8], locale: &str, entropy: Vec<u8>) -> Result<Self, ErrorCode> {
        let wish = LanguageWish::Device(Language::of_locale(locale));
        let core = attune_core::Attune::open(Path::new(dir), &Key::read(key)?, wish, Entropy::read(&entropy)?)?;
        Ok(Self { core })
    }

    /// An Attune over twelve weeks of a made-up person, as if today were the last of them. It lies in memory and leaves nothing
    /// behind.
    ///
    /// Errors: `InvalidInput` (now, zone).
    #[uniffi::constructor]
    pub fn demo(locale: &str, now: &Now) -> Result<Self, ErrorCode> {
        let wish = LanguageWish::Device(Language::of_locale(locale));
        Ok(Self { core: attune_core::Attune::demo(wish, &now.read()?)? })
    }

    /// Closes the store, so that it can be opened anew or wiped. Every later call fails with `ShutDown`; a second one does nothing.
    pub fn shut_down(&self) {
        self.core.shut_down();
    }
}

/// Whether there is a store in the directory. Only where there is none may a new key be made.
///
/// Errors: `ReadOnly`, `Internal`, where that can't be told.
#[uniffi::export]
pub fn store_exists(dir: &str) -> Result<bool, ErrorCode> {
    Ok(attune_core::store_is_in(Path::new(dir))?)
}

/// Removes the store from the directory, for good; needs no key. Shut an open one down before.
///
/// Forget the key when this has returned, and never before: a key without a store is harmless, a store without its key could
/// not be read any more.
///
/// Errors: `Busy` while it is open anywhere, `ReadOnly`, `Internal`.
#[uniffi::export]
pub fn wipe(dir: &str) -> Result<(), ErrorCode> {
    Ok(attune_core::wipe(Path::new(dir), || Ok(()))?)
}

/// The version of this library. One of another version than the front end's own does not belong to it.
#[uniffi::export]
pub fn library_version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}
