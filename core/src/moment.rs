//! A logged moment: one tap is a whole record; everything else can come later or never.
//!
//! Lives here: its types and what makes them valid. Not here: storing (`store::moments`), what it may mean (`pattern`), its
//! words (`text`).

mod input;
mod record;
mod vocabulary;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub use input::MomentInput;
pub use record::MomentRecord;
pub use vocabulary::{Context, Did, Ending, Kind, Pull, Starter, Topic};
pub(crate) use vocabulary::{from_bits, to_bits, words};

use crate::bytes::exactly;
use crate::error::{Invalid, Why};
use crate::exercise::ExerciseId;
use crate::time::{Day, Now};
use crate::zone::Zone;

/// The longest note, in characters.
pub const NOTE_MAX: usize = 10_000;

/// The longest word for a body signal, in characters (design choice: a word or two, never a diary).
pub const BODY_SIGNAL_MAX: usize = 80;

/// How strong it feels inside, 0 (calm) to 10 (flooded). Unrated is `None`, never 0.
///
/// Scale: one-item 0–10 distress rating (SUDS type).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Heat(u8);

impl Heat {
    /// The highest.
    pub const MAX: u8 = 10;

    /// Takes a number from 0 to 10.
    ///
    /// # Errors
    /// [`Invalid`] naming `heat`, above 10.
    pub const fn new(value: u8) -> Result<Self, Invalid> {
        if value > Self::MAX { Err(Invalid::new("heat", Why::Heat)) } else { Ok(Self(value)) }
    }

    /// Reads a whole number from 0 to 10.
    ///
    /// # Errors
    /// [`Invalid`] naming `heat`.
    pub fn read(text: &str) -> Result<Self, Invalid> {
        Self::new(text.trim().parse().map_err(|_| Invalid::new("heat", Why::Heat))?)
    }

    /// The number, 0 to 10.
    #[must_use]
    pub const fn value(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Heat {
    type Error = Invalid;

    fn try_from(value: u8) -> Result<Self, Invalid> {
        Self::new(value)
    }
}

impl From<Heat> for u8 {
    fn from(heat: Heat) -> Self {
        heat.0
    }
}

/// Words that a person typed: trimmed, not empty, no control characters but line breaks and tabs.
///
/// Its `Debug` shows the length only, so that no log can hold them.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Words(String);

impl Words {
    /// Takes what was typed; `None` for nothing but space.
    ///
    /// # Errors
    /// [`Invalid`] naming `field`: more than `max` characters, or control characters (a paste from a terminal or a binary file).
    pub fn new(typed: &str, max: usize, field: &'static str) -> Result<Option<Self>, Invalid> {
        let typed = typed.trim().replace("\r\n", "\n");
        if typed.chars().count() > max {
            return Err(Invalid::new(field, Why::TooLong));
        }
        if typed.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
            return Err(Invalid::new(field, Why::ControlCharacters));
        }
        Ok((!typed.is_empty()).then_some(Self(typed)))
    }

    /// Words that were taken before, from the store, whose table refuses empty ones; `None` for none.
    pub(crate) fn kept(words: Option<String>) -> Option<Self> {
        words.map(Self)
    }

    /// What was typed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<Words> for String {
    fn from(words: Words) -> Self {
        words.0
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Words({} characters)", self.0.chars().count())
    }
}

/// What a person entered about a moment. The default is one tap: tension, pull unsure, nothing else.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Content {
    /// What was logged.
    pub kind: Kind,
    /// How strong inside; unrated is `None`, never 0.
    pub heat: Option<Heat>,
    /// Where the pull went.
    pub pull: Pull,
    /// Who started the topic.
    pub started_by: Option<Starter>,
    /// What it was about.
    pub topic: Option<Topic>,
    /// What was around.
    pub context: Vec<Context>,
    /// What the body did, in the person's own words.
    pub body_signal: Option<Words>,
    /// What the person did.
    pub did: Vec<Did>,
    /// The exercise that was used.
    pub tool: Option<ExerciseId>,
    /// How strong inside afterwards.
    pub heat_after: Option<Heat>,
    /// How it ended.
    pub ended: Option<Ending>,
    /// Whether the promised return was kept.
    pub return_kept: Option<bool>,
    /// A free note. Never shared.
    pub note: Option<Words>,
}

impl Content {
    /// The note, as typed.
    ///
    /// # Errors
    /// [`Invalid`] naming `note`, over [`NOTE_MAX`] characters or with control characters.
    pub fn note(typed: &str) -> Result<Option<Words>, Invalid> {
        Words::new(typed, NOTE_MAX, "note")
    }

    /// The body signal, as typed.
    ///
    /// # Errors
    /// [`Invalid`] naming `bodySignal`, over [`BODY_SIGNAL_MAX`] characters or with control characters.
    pub fn body_signal(typed: &str) -> Result<Option<Words>, Invalid> {
        Words::new(typed, BODY_SIGNAL_MAX, "bodySignal")
    }

    /// The same content with each set in the list's order and each word once: what the store gives back.
    #[must_use]
    pub(crate) fn in_order(mut self) -> Self {
        self.context = from_bits(to_bits(&self.context));
        self.did = from_bits(to_bits(&self.did));
        self
    }
}

/// A moment as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// `UUIDv7`.
    pub id: Uuid,
    /// When, to the millisecond.
    pub at: DateTime<Utc>,
    /// The zone the person was in.
    pub zone: Zone,
    /// What was entered.
    pub content: Content,
}

impl Moment {
    /// The person's day it belongs to.
    #[must_use]
    pub fn day(&self) -> Day {
        Day::of(self.at, self.zone)
    }
}

/// Random bytes for one id, drawn by the caller.
#[derive(Clone, Copy, Debug)]
pub struct Entropy(pub [u8; 16]);

impl Entropy {
    /// Takes exactly sixteen bytes.
    ///
    /// # Errors
    /// [`Invalid`] naming `entropy`, for any other number of them.
    pub fn read(bytes: &[u8]) -> Result<Self, Invalid> {
        exactly(bytes, "entropy").map(Self)
    }

    /// A `UUIDv7` of the given time and these bytes.
    #[must_use]
    pub(crate) fn id(self, at: DateTime<Utc>) -> Uuid {
        let mut tail = [0; 10];
        tail.copy_from_slice(&self.0[..10]);
        let millis = u64::try_from(at.timestamp_millis()).unwrap_or_default();
        uuid::Builder::from_unix_timestamp_millis(millis, &tail).into_uuid()
    }

    /// A new moment's id.
    pub(crate) fn id_now(self, now: &Now) -> Uuid {
        self.id(now.utc())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heat_is_exactly_zero_to_ten() {
        (0..=u8::MAX).for_each(|v| assert_eq!(Heat::new(v).is_ok(), v <= 10, "{v}"));
        for wrong in ["11", "-1", "7.5", "", "hot", "0x3", "１"] {
            assert_eq!(Heat::read(wrong), Err(Invalid::new("heat", Why::Heat)), "{wrong}");
        }
    }

    #[test]
    fn a_note_holds_ten_thousand_characters_of_any_script_and_no_more() {
        let long = "ü".repeat(NOTE_MAX);
        assert_eq!(Content::note(&long).unwrap().unwrap().as_str(), long);
        assert_eq!(Content::note(&format!("{long}x")), Err(Invalid::new("note", Why::TooLong)));
        assert_eq!(Content::note("a\u{1b}[2J"), Err(Invalid::new("note", Why::ControlCharacters)));
        assert_eq!(Content::note("two\nlines שלום 🙂").unwrap().unwrap().as_str(), "two\nlines שלום 🙂");
        assert_eq!(Content::note(" \n ").unwrap(), None);
    }

    #[test]
    fn typed_words_never_reach_a_log() {
        let note = Content::note("very private").unwrap();
        assert_eq!(format!("{note:?}"), "Some(Words(12 characters))");
    }

    #[test]
    fn entropy_is_sixteen_bytes() {
        (0..40).for_each(|count| assert_eq!(Entropy::read(&vec![7; count]).is_ok(), count == 16, "{count}"));
    }

    #[test]
    fn one_tap_is_tension_with_an_unsure_pull_and_no_heat() {
        let tap = Content::default();
        assert_eq!((tap.kind, tap.pull, tap.heat), (Kind::Tension, Pull::Unsure, None));
    }
}
