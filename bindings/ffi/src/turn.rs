//! One's turn at a data directory: around store and key, so that neither is left without the other.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use attune_core::{Entropy, Key, Language, LanguageWish, StoreError, Turn};

use crate::attune::Attune;
use crate::error::ErrorCode;

/// A turn to open the store, or to make it. Take it, look for the key, make one only where `store_exists` says that there is no
/// store, and open: nobody can wipe or make a store in between.
#[derive(Debug, uniffi::Object)]
pub struct OpenTurn(Mutex<Option<Turn>>);

#[uniffi::export]
impl OpenTurn {
    /// Takes the turn, and makes the directory. Waits for up to two seconds for whoever is making or wiping a store there.
    ///
    /// Errors: `ReadOnly`, `DiskFull`, `Busy`.
    #[uniffi::constructor]
    pub fn take(dir: &str) -> Result<Self, ErrorCode> {
        Ok(Self(Mutex::new(Some(Turn::to_open(Path::new(dir))?))))
    }

    /// Whether there is a store in the directory. Only where there is none may a new key be made.
    ///
    /// Errors: `ReadOnly`, `Internal`, where that can't be told; `ShutDown`, once the turn is over.
    pub fn store_exists(&self) -> Result<bool, ErrorCode> {
        let turn = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(turn.as_ref().ok_or(StoreError::ShutDown)?.store_exists()?)
    }

    /// Opens the store, and makes it where there is none. The turn is over then, whatever comes of it.
    ///
    /// The key is 32 bytes. They are read where they lie (in Kotlin a direct buffer, from its start) and no copy stays behind, so
    /// wiping them after this call wipes the key. The locale is the device's (`de-AT`, `de_DE.UTF-8`); a language that the person
    /// has set goes before it. Entropy is 16 fresh random bytes.
    ///
    /// Errors: `InvalidInput` (key, entropy), `WrongKeyOrDamaged`, `NewerVersion`, `DiskFull`, `ReadOnly`, `Busy`; `ShutDown`, once
    /// the turn is over.
    pub fn open(&self, key: &[u8], locale: &str, entropy: Vec<u8>) -> Result<Arc<Attune>, ErrorCode> {
        let turn = self.0.lock().unwrap_or_else(PoisonError::into_inner).take().ok_or(StoreError::ShutDown)?;
        let wish = LanguageWish::Device(Language::of_locale(locale));
        let core = attune_core::Attune::open_in_turn(turn, &Key::read(key)?, wish, Entropy::read(&entropy)?)?;
        Ok(Arc::new(Attune { core }))
    }

    /// Gives the turn back, where nothing is to be opened. A second one does nothing.
    pub fn give_back(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
    }
}

/// A turn to wipe the store, alone. Take it, wipe, forget the key, give it back: in this order a store is never left without its
/// key, and nobody makes a new store with a key that is about to be forgotten.
#[derive(Debug, uniffi::Object)]
pub struct WipeTurn(Mutex<Option<attune_core::WipeTurn>>);

#[uniffi::export]
impl WipeTurn {
    /// Takes the turn. Shut an open store down before.
    ///
    /// Errors: `Busy` while the store is open anywhere, `ReadOnly`, `Internal`.
    #[uniffi::constructor]
    pub fn take(dir: &str) -> Result<Self, ErrorCode> {
        Ok(Self(Mutex::new(Some(attune_core::WipeTurn::take(Path::new(dir))?))))
    }

    /// Removes the store, for good; needs no key. Forget the key when this has returned.
    ///
    /// Errors: `ReadOnly`, `Internal`; `ShutDown`, once the turn is given back.
    pub fn wipe(&self) -> Result<(), ErrorCode> {
        let turn = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(turn.as_ref().ok_or(StoreError::ShutDown)?.wipe()?)
    }

    /// Gives the turn back, once the key is forgotten. A second one does nothing.
    pub fn give_back(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
    }
}
