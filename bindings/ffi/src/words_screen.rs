//! Words: what each builder offers, the sentence it makes, the couple's own phrases. Attune sends none of it: a front end hands the
//! text to the system's share sheet.

use attune_core::{
    Builder, BuilderView, Choice, Entropy, NoteKind, NoteView, Part, PartView, PhraseDone, Said, SavedPhrase, WordsView, WordsWish,
};

use crate::attune::Attune;
use crate::error::ErrorCode;
use crate::now::Now;

#[uniffi::export]
impl Attune {
    /// The Words screen. Return times are said as seen from now.
    ///
    /// Errors: `InvalidInput` (now, zone), `WrongKeyOrDamaged`.
    pub fn words(&self, now: &Now) -> Result<WordsView, ErrorCode> {
        Ok(self.core.words(&now.read()?)?)
    }

    /// The sentence as far as it is there, for showing it while it is chosen and typed. Nothing is kept.
    ///
    /// Errors: `InvalidInput` (feeling, phrase, about, need, minutes, now, zone): unknown, too long, out of range, or a part that the
    /// builder does not take.
    pub fn preview_words(&self, wish: &WordsWish, now: &Now) -> Result<Said, ErrorCode> {
        Ok(self.core.preview_words(wish, &now.read()?)?)
    }

    /// The sentence to be said, whole: what goes to the share sheet. Asked for when it leaves, for a return time is as seen from
    /// now. Nothing is kept.
    ///
    /// Errors: as `preview_words`, and `InvalidInput` naming the first part that is still missing.
    pub fn say_words(&self, wish: &WordsWish, now: &Now) -> Result<Said, ErrorCode> {
        Ok(self.core.say_words(wish, &now.read()?)?)
    }

    /// Keeps a phrase of the couple's own; when it returns, it is on the disk. One in the same words is there once. Entropy is 16
    /// fresh random bytes.
    ///
    /// Errors: `InvalidInput` (text, entropy, now, zone), `DiskFull`, `ReadOnly`, `Busy`.
    pub fn save_phrase(&self, text: &str, now: &Now, entropy: Vec<u8>) -> Result<PhraseDone, ErrorCode> {
        Ok(self.core.save_phrase(text, &now.read()?, Entropy::read(&entropy)?)?)
    }

    /// Takes a phrase off the list. For a day it can come back; then it is gone for good.
    ///
    /// Errors: `NotFound`, `InvalidInput` (now, zone), `DiskFull`, `ReadOnly`, `Busy`.
    pub fn forget_phrase(&self, id: &str, now: &Now) -> Result<PhraseDone, ErrorCode> {
        Ok(self.core.forget_phrase(id, &now.read()?)?)
    }

    /// Puts a phrase back on the list that was taken off it within the last day.
    ///
    /// Errors: `NotFound`, `InvalidInput` (now, zone), `DiskFull`, `ReadOnly`, `Busy`.
    pub fn restore_phrase(&self, id: &str, now: &Now) -> Result<PhraseDone, ErrorCode> {
        Ok(self.core.restore_phrase(id, &now.read()?)?)
    }
}

/// What a builder makes.
#[uniffi::remote(Enum)]
pub enum Builder {
    /// I feel … about … I need …
    SoftStartup,
    /// It is too much, I care, and I am back at a time I name.
    ReassuringSpace,
    /// A phrase that turns towards the other.
    Repair,
    /// We are in the loop.
    Loop,
    /// The softer feeling beneath a reaction.
    Feeling,
}

/// A part of a sentence that a person chooses or types.
#[uniffi::remote(Enum)]
pub enum Part {
    /// What one feels: chosen.
    Feeling,
    /// Which phrase: chosen.
    Phrase,
    /// What it is about: typed.
    About,
    /// What one needs: typed.
    Need,
    /// In how many minutes one is back: chosen or typed.
    Minutes,
}

/// What is to be said, as chosen and typed.
#[uniffi::remote(Record)]
pub struct WordsWish {
    /// Which builder.
    pub builder: Builder,
    /// A feeling, by its value among the choices.
    #[uniffi(default = None)]
    pub feeling: Option<String>,
    /// A repair phrase, likewise; absent: the first.
    #[uniffi(default = None)]
    pub phrase: Option<String>,
    /// What it is about, as typed.
    #[uniffi(default = None)]
    pub about: Option<String>,
    /// What one needs, as typed.
    #[uniffi(default = None)]
    pub need: Option<String>,
    /// In how many minutes one is back, 20 to 1,440, as typed or chosen.
    #[uniffi(default = None)]
    pub minutes: Option<String>,
}

/// The Words screen.
#[uniffi::remote(Record)]
pub struct WordsView {
    /// Its heading.
    pub title: String,
    /// The builders, in their order.
    pub builders: Vec<BuilderView>,
    /// The heading of the saved phrases.
    pub saved_title: String,
    /// What they are for; where there is none yet, that.
    pub saved_hint: String,
    /// The saved phrases, the oldest first.
    pub saved: Vec<SavedPhrase>,
    /// Beside notes: that they are only a thought.
    pub notes_hint: String,
    /// Beside sharing: that Attune sends nothing.
    pub share_hint: String,
}

/// What a builder offers.
#[uniffi::remote(Record)]
pub struct BuilderView {
    /// Which.
    pub builder: Builder,
    /// Its name.
    pub name: String,
    /// What it is for, in a line.
    pub purpose: String,
    /// What is known about it, with source and limits.
    pub evidence: String,
    /// What to take care of.
    pub caution: String,
    /// What is chosen and typed, in order.
    pub parts: Vec<PartView>,
    /// The sentence with nothing chosen yet.
    pub text: String,
}

/// A part of a sentence, to be chosen or typed.
#[uniffi::remote(Record)]
pub struct PartView {
    /// Which: the field of the wish it goes into.
    pub part: Part,
    /// Whether the sentence is whole only with it.
    pub needed: bool,
    /// What it is called.
    pub title: String,
    /// How to find it.
    pub hint: String,
    /// What can be chosen; empty where it is typed.
    pub choices: Vec<Choice>,
    /// Texts to begin from, where it is typed.
    pub ideas: Vec<String>,
    /// How many characters fit, where a text is typed.
    pub max_chars: Option<u32>,
}

/// A sentence, as it would be said.
#[uniffi::remote(Record)]
pub struct Said {
    /// It.
    pub text: String,
    /// What in it may be worth a second look. Nothing in them keeps it from being said.
    pub notes: Vec<NoteView>,
    /// Whether all of it is there; else `…` stands where something is to come.
    pub ready: bool,
}

/// What was noted.
#[uniffi::remote(Enum)]
pub enum NoteKind {
    /// "Always" or "never", said of the other.
    Sweeping,
    /// A name for a person.
    NameCalling,
    /// What the other thinks, feels or means, said as if it could be seen.
    MindReading,
}

/// A place in what was typed that may be worth a second look.
#[uniffi::remote(Record)]
pub struct NoteView {
    /// What it is.
    pub kind: NoteKind,
    /// The words it is about, as typed.
    pub quote: String,
    /// What could be said instead, gently.
    pub text: String,
}

/// A saved phrase.
#[uniffi::remote(Record)]
pub struct SavedPhrase {
    /// Its id.
    pub id: String,
    /// Its words, as typed.
    pub text: String,
}

/// What was done with a phrase.
#[uniffi::remote(Record)]
pub struct PhraseDone {
    /// Its id.
    pub id: String,
    /// Its words, as typed.
    pub text: String,
    /// What in them may be worth a second look, where they were just saved.
    pub notes: Vec<NoteView>,
    /// What was done, in words.
    pub sentence: String,
}
