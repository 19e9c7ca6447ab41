//! [`Attune`]: the use cases, one method a screen and one a tap. Owns the store and the language.
//!
//! Lives here and in `attune/`: putting store, rules and words together. Not here: a rule or a sentence of its own.
//!
//! A front end opens one at start, off its main thread, and keeps it. Every method may be called from any thread; each holds
//! the store's lock for its own length only and calls nothing back.

mod breathe;
mod demo;
mod gates;
mod guide;
mod inbox;
mod learn;
mod moments;
mod nudges;
mod pause;
mod phrasing;
mod portable;
mod settings;
mod start;
mod timeout;
mod today;
mod upkeep;
mod words;

use std::path::Path;
use std::sync::{PoisonError, RwLock};

use phrasing::Phrasing;

pub use breathe::{ExerciseList, ExerciseView, RunInput, RunView, Session, SessionWish, StepView, VariantView};
pub use gates::GateView;
pub use inbox::Absorbed;
pub use learn::{ActionView, CardView, LearnItem, LearnList, SourceView, StoryView};
pub use moments::{Amended, Deleted, History, LogPage, Logged, MomentDetails, MomentView, Undone};
pub use nudges::{NudgeDue, NudgePlan, ReturnView, SlotView};
pub use pause::{PauseAnswer, PauseView};
pub use portable::{Exported, Imported};
pub use start::Start;
pub use timeout::{TimeOutBegin, TimeOutDuration, TimeOutInput, TimeOutPage, TimeOutReturn, TimeOutView};
pub use today::{NudgeView, Today};
pub use words::{BuilderView, NoteView, PartView, PhraseDone, Said, SavedPhrase, WordsView};

use crate::error::Error;
use crate::moment::Entropy;
use crate::pattern::{self, LIST_ONLY_UNDER, PatternView};
use crate::settings::Settings;
use crate::store::{Key, Store, StoreError, Turn, moments as moment_rows, settings as setting_rows};
use crate::text::{Language, Texts};
use crate::time::Now;

/// The setting, not shown, from which the nudges' order comes.
const SEED: &str = "seed";

/// The setting, not shown, that the first start is over.
const STARTED: &str = "started";

/// Which language to speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LanguageWish {
    /// The device's, unless the person has set another.
    Device(Language),
    /// This one, whatever is set.
    Fixed(Language),
}

impl LanguageWish {
    /// The language that the wish and the settings come to.
    const fn come_to(self, settings: Settings) -> Language {
        match (self, settings.language) {
            (Self::Fixed(language), _) | (Self::Device(_), Some(language)) | (Self::Device(language), None) => language,
        }
    }
}

/// One person's Attune, open.
#[derive(Debug)]
pub struct Attune {
    store: Store,
    speech: RwLock<Speech>,
}

/// What language is wished, and the sentences in the one it has come to.
#[derive(Clone, Copy, Debug)]
struct Speech {
    wish: LanguageWish,
    texts: Texts,
}

impl Speech {
    fn of(wish: LanguageWish, settings: Settings) -> Self {
        Self { wish, texts: Texts::of(wish.come_to(settings)) }
    }
}

impl Attune {
    /// Opens the store in `dir` and makes it where there is none. `entropy` seeds a new store's nudges and is used then only.
    ///
    /// # Errors
    /// [`StoreError`]: wrong key or damage, a newer version, a full disk, a place that can't be written, another process.
    pub fn open(dir: &Path, key: &Key, wish: LanguageWish, entropy: Entropy) -> Result<Self, Error> {
        Self::open_in_turn(Turn::to_open(dir)?, key, wish, entropy)
    }

    /// The same, for a front end whose key lies beside the store: it takes the turn first, then looks for the key.
    ///
    /// # Errors
    /// As [`Attune::open`].
    pub fn open_in_turn(turn: Turn, key: &Key, wish: LanguageWish, entropy: Entropy) -> Result<Self, Error> {
        Self::over(Store::open(turn, key)?, wish, entropy)
    }

    /// An Attune whose store lies in memory and is gone when it is dropped.
    ///
    /// # Errors
    /// [`StoreError`], if there is no memory.
    pub fn in_memory(wish: LanguageWish, entropy: Entropy) -> Result<Self, Error> {
        Self::over(Store::in_memory()?, wish, entropy)
    }

    fn over(store: Store, wish: LanguageWish, entropy: Entropy) -> Result<Self, Error> {
        let kept = store.read(setting_rows::all)?;
        if !kept.contains_key(SEED) {
            let seed = entropy.0.first_chunk().map_or(0, |bytes| u64::from_be_bytes(*bytes));
            store.write(|tx| setting_rows::set(tx, SEED, &seed.to_string()))?;
        }
        Ok(Self { store, speech: RwLock::new(Speech::of(wish, Settings::of(&kept))) })
    }

    /// Closes the store; every later call fails with [`StoreError::ShutDown`].
    pub fn shut_down(&self) {
        self.store.shut_down();
    }

    /// The sentences, in the language that is spoken now.
    #[must_use]
    pub fn texts(&self) -> Texts {
        self.speech.read().unwrap_or_else(PoisonError::into_inner).texts
    }

    /// Whether the first start is still to come.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn is_first_start(&self) -> Result<bool, Error> {
        Ok(!self.store.read(setting_rows::all)?.contains_key(STARTED))
    }

    /// Ends the first start, answered or skipped.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn start_is_over(&self) -> Result<(), Error> {
        Ok(self.store.write(|tx| setting_rows::set(tx, STARTED, "yes"))?)
    }

    /// The Pattern screen.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn pattern(&self, now: &Now) -> Result<PatternView, Error> {
        let (counts, days, first) = self.store.read(|conn| {
            let few = u32::try_from(LIST_ONLY_UNDER).unwrap_or(u32::MAX);
            Ok::<_, StoreError>((moment_rows::counts(conn)?, moment_rows::days(conn)?, moment_rows::page(conn, None, few)?))
        })?;
        let is_few = (first.len() as u64) < LIST_ONLY_UNDER;
        let mut phrasing = Phrasing::new(self.texts(), now);
        let list = if is_few { first.into_iter().map(|moment| phrasing.view(moment)).collect() } else { Vec::new() };
        Ok(pattern::view(&counts, &days, list, now, self.texts()))
    }
}

#[cfg(test)]
mod tests;
