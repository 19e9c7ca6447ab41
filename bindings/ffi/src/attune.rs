//! The object that a front end keeps while it runs. It is opened in one's turn (`turn`); its methods stand with their area.

use attune_core::{Language, LanguageWish};

use crate::error::ErrorCode;
use crate::now::Now;

/// One person's Attune, open. Every method may be called from any thread but the one that draws: it waits for the disk.
#[derive(Debug, uniffi::Object)]
pub struct Attune {
    pub(crate) core: attune_core::Attune,
}

#[uniffi::export]
impl Attune {
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
