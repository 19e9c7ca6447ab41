//! What a locked phone has logged, taken into the log.

use std::fs;
use std::path::Path;

use serde::Serialize;
use zeroize::Zeroizing;

use super::Attune;
use super::moments::keep;
use crate::error::Error;
use crate::inbox;
use crate::store::{StoreError, hex, inbox_taken, moments, settings};
use crate::time::Now;

/// The setting, not shown, that holds the inbox's private key.
const KEY: &str = "inbox.key";

/// What an inbox held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Absorbed {
    /// Moments that are in the log now.
    pub added: u32,
    /// Files that hold nothing for this store; they stay where they are.
    pub unreadable: u32,
}

impl Attune {
    /// The public key of this store's inbox; made of `entropy` where there is none yet. A front end lays it where it can be read
    /// while the phone is locked.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn inbox_key(&self, entropy: &[u8; 32]) -> Result<[u8; 32], Error> {
        self.store.write(|tx| {
            if let Some(private) = private_key(tx)? {
                return inbox::public_key(&private);
            }
            let (private, public) = inbox::key_pair(entropy);
            settings::set(tx, KEY, &hex(&private))?;
            Ok(public)
        })
    }

    /// Takes what lies in the inbox into the log, each as an action of its own; then its file goes. Doing it twice adds nothing.
    ///
    /// # Errors
    /// [`StoreError`]; what was not taken stays in the inbox.
    pub fn absorb_inbox(&self, dir: &Path, now: &Now) -> Result<Absorbed, Error> {
        let Some(private) = self.store.read(private_key)? else { return Ok(Absorbed::default()) };
        let mut absorbed = Absorbed::default();
        let found = inbox::contents(dir, &private)?;
        absorbed.unreadable = found.unreadable;
        let mut gone = Vec::new();
        for (file, moment) in found.moments {
            if now.not_ahead(moment.at).is_err() {
                absorbed.unreadable += 1;
                continue;
            }
            let is_new = self.store.write(|tx| {
                if inbox_taken::has(tx, moment.id)? || moments::find(tx, moment.id)?.is_some() {
                    return Ok(false);
                }
                inbox_taken::add(tx, moment.id)?;
                keep(tx, &moment, now.utc().timestamp_millis())?;
                Ok::<_, StoreError>(true)
            })?;
            absorbed.added += u32::from(is_new);
            // It is on the disk. A file that can't be removed is found again, and adds nothing then.
            if fs::remove_file(file).is_ok() {
                gone.push(moment.id);
            }
        }
        if !gone.is_empty() && inbox::sync(dir).is_ok() {
            self.store.write(|tx| gone.iter().try_for_each(|moment| inbox_taken::forget(tx, *moment)))?;
        }
        Ok(absorbed)
    }
}

fn private_key(conn: &rusqlite::Connection) -> Result<Option<Zeroizing<[u8; 32]>>, StoreError> {
    let kept = settings::all(conn)?;
    let Some(hex) = kept.get(KEY) else { return Ok(None) };
    let mut key = Zeroizing::new([0; 32]);
    for (place, byte) in key.iter_mut().enumerate() {
        let digits = hex.get(2 * place..2 * place + 2).ok_or(StoreError::NotReadable)?;
        *byte = u8::from_str_radix(digits, 16).map_err(|_| StoreError::NotReadable)?;
    }
    Ok(Some(key))
}
