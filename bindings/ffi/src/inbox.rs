//! The inbox: what a locked phone may log without being able to read anything.

use std::path::Path;

use attune_core::{Absorbed, Kind, Pull, QuickLog, SealEntropy, exactly};

use crate::attune::Attune;
use crate::error::ErrorCode;
use crate::now::Now;

#[uniffi::export]
impl Attune {
    /// The public key of this store's inbox, made of the entropy (32 fresh random bytes) where there is none yet. Lay it where it
    /// can be read while the phone is locked.
    ///
    /// Errors: `InvalidInput` (entropy), `DiskFull`, `ReadOnly`, `Busy`.
    pub fn inbox_key(&self, entropy: Vec<u8>) -> Result<Vec<u8>, ErrorCode> {
        Ok(self.core.inbox_key(&exactly(&entropy, "entropy")?)?.into())
    }

    /// Takes what lies in the inbox into the log. Doing it twice adds nothing.
    ///
    /// Errors: `InvalidInput` (now, zone), `DiskFull`, `ReadOnly`, `Busy`; what was not taken stays in the inbox.
    pub fn absorb_inbox(&self, dir: &str, now: &Now) -> Result<Absorbed, ErrorCode> {
        Ok(self.core.absorb_inbox(Path::new(dir), &now.read()?)?)
    }
}

/// Seals a tap to the inbox's public key and puts it into the directory; when this returns, it is on the disk. Needs no open
/// store. Entropy is 48 fresh random bytes.
///
/// Errors: `InvalidInput` (key, entropy, now, zone), `DiskFull`, `ReadOnly`.
#[uniffi::export]
pub fn drop_in_inbox(dir: &str, public_key: Vec<u8>, tap: QuickLog, now: &Now, entropy: Vec<u8>) -> Result<(), ErrorCode> {
    let entropy = SealEntropy(exactly(&entropy, "entropy")?);
    Ok(attune_core::drop_in_inbox(Path::new(dir), &public_key, tap, &now.read()?, entropy)?)
}

/// One tap on a widget, a tile or a control.
#[uniffi::remote(Record)]
pub struct QuickLog {
    /// What was logged.
    pub kind: Kind,
    /// Where the pull went; absent: not said, which is kept as unsure.
    #[uniffi(default = None)]
    pub pull: Option<Pull>,
}

/// What an inbox held.
#[uniffi::remote(Record)]
pub struct Absorbed {
    /// Moments that are in the log now.
    pub added: u32,
    /// Files that hold nothing for this store; they stay where they are.
    pub unreadable: u32,
}
