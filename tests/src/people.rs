//! What tests of the core hand it: the present, a language, an Attune in memory.

use attune_core::{Attune, Language, LanguageWish, Now, Zone};

use crate::place::NOW;
use crate::random::Random;

/// The present in most tests.
#[must_use]
pub fn now() -> Now {
    at(NOW)
}

/// Another present, with its zone in brackets.
#[must_use]
pub fn at(text: &str) -> Now {
    Now::parse(text, Zone::UTC).unwrap()
}

/// English, whatever the settings say.
pub const ENGLISH: LanguageWish = LanguageWish::Fixed(Language::En);

/// An empty Attune in memory.
#[must_use]
pub fn in_memory() -> Attune {
    Attune::in_memory(ENGLISH, Random::new(1).entropy()).unwrap()
}
