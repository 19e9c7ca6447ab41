//! How a typed fragment fits into a sentence: which of a few forms takes it as it stands.
//!
//! # Why a fragment is never changed
//! People type "the dishes", "when you come home late", "You just left": no one form takes them all, and bending their words to
//! one would put words into their mouth. So the frame gives way: by the fragment's first words (`content/fits.toml`) a form is
//! chosen that is sure to be grammatical, and where none is, the one with a colon takes anything.

use once_cell::sync::OnceCell;
use serde::Deserialize;
use strum::{IntoStaticStr, VariantArray};

use crate::error::Error;
use crate::text::Language;

static FITS: OnceCell<Fits> = OnceCell::new();

/// How what it is about joins what one feels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub(crate) enum AboutForm {
    /// A clause: … when you come home late.
    Clause,
    /// It brings its own preposition: … by what you said.
    Linked,
    /// A noun, or what stands for one: … about the dishes.
    Noun,
    /// Anything, after a colon.
    Free,
}

/// How a need is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub(crate) enum NeedForm {
    /// I need ten minutes.
    Object,
    /// A clause: What I need is that we talk.
    Clause,
    /// It is a sentence of its own: I'd like a hug.
    Own,
    /// Anything, after a colon.
    Free,
}

/// The first words of both languages.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Fits {
    en: Openings,
    de: Openings,
}

/// The first words by which a fragment is known, as they are typed within a sentence: a capital is another word, for a fragment
/// that begins with one is a sentence of its own.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Openings {
    about: AboutOpenings,
    need: NeedOpenings,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AboutOpenings {
    /// Begin a clause.
    clause: Vec<String>,
    /// Are prepositions.
    linked: Vec<String>,
    /// Begin what stands for a noun, however long it is.
    noun: Vec<String>,
    /// Stand for a noun when they are all there is.
    alone: Vec<String>,
    /// Articles and the like: with one word behind them, a noun.
    article: Vec<String>,
    /// What may follow such a noun, with [`AFTER_NOUN`] words at most.
    after_noun: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NeedOpenings {
    /// Begin what can follow "I need", unless it turns out to be a sentence.
    object: Vec<String>,
    /// Likewise, whatever follows.
    object_always: Vec<String>,
    /// Begin a clause.
    clause: Vec<String>,
    /// Begin a sentence of the person's own.
    own: Vec<String>,
    /// Verbs that give a sentence away.
    verbs: Vec<String>,
}

/// "the talk | with your mother on Sunday": no more words than a verb would hardly hide among.
const AFTER_NOUN: usize = 4;

impl Fits {
    /// Those of this build.
    ///
    /// # Errors
    /// [`Error::Content`] if the file is malformed, which the tests rule out.
    pub(crate) fn of(language: Language) -> Result<&'static Openings, Error> {
        let fits = FITS.get_or_try_init(|| {
            toml::from_str::<Self>(include_str!("../../content/fits.toml")).map_err(|fault| Error::Content(fault.to_string()))
        })?;
        Ok(match language {
            Language::En => &fits.en,
            Language::De => &fits.de,
        })
    }
}

impl Openings {
    /// The form that takes what it is about.
    pub(crate) fn about(&self, fragment: &str) -> AboutForm {
        let opens = |with: &[String]| opens(fragment, with);
        if is_apart(fragment) {
            AboutForm::Free
        } else if opens(&self.about.clause) {
            AboutForm::Clause
        } else if opens(&self.about.linked) {
            AboutForm::Linked
        } else if opens(&self.about.noun) || self.is_noun(fragment) {
            AboutForm::Noun
        } else {
            AboutForm::Free
        }
    }

    /// The form that takes a need.
    pub(crate) fn need(&self, fragment: &str) -> NeedForm {
        let has_verb = || words(fragment).any(|word| self.need.verbs.contains(&word));
        let opens = |with: &[String]| opens(fragment, with);
        let counts = fragment.starts_with(|first: char| first.is_ascii_digit());
        if opens(&self.need.own) {
            NeedForm::Own
        } else if is_apart(fragment) {
            NeedForm::Free
        } else if opens(&self.need.clause) {
            NeedForm::Clause
        } else if opens(&self.need.object_always) || ((counts || opens(&self.need.object)) && !has_verb()) {
            NeedForm::Object
        } else {
            NeedForm::Free
        }
    }

    fn is_noun(&self, fragment: &str) -> bool {
        let found: Vec<_> = words(fragment).collect();
        if self.about.alone.iter().any(|whole| *whole == found.join(" ")) {
            return true;
        }
        match found.as_slice() {
            [article, _] => self.about.article.contains(article),
            [article, _, next, rest @ ..] => {
                self.about.article.contains(article) && self.about.after_noun.contains(next) && rest.len() <= AFTER_NOUN
            }
            _ => false,
        }
    }
}

/// Closes a sentence, unless what was typed does so itself; after an emoji there is nothing to close.
pub(crate) fn closed(sentence: &str) -> String {
    let open = sentence.ends_with(|last: char| last.is_alphanumeric() || matches!(last, '"' | '”' | '“' | '’' | ')' | '%'));
    if open { format!("{sentence}.") } else { sentence.to_owned() }
}

/// Several lines, a question, more than one sentence: it stands for itself.
fn is_apart(fragment: &str) -> bool {
    let inner = fragment.trim_end_matches(['.', '!', '…']);
    inner.contains(['\n', '?', '!', ':', ';']) || inner.contains(". ")
}

/// Whether a fragment begins with one of these openings, word by word.
fn opens(fragment: &str, with: &[String]) -> bool {
    with.iter().any(|opening| {
        let mut own = words(fragment);
        opening.split(' ').all(|word| own.next().is_some_and(|own| own == word))
    })
}

/// The words of a fragment, commas and such cut off, apostrophes straight.
fn words(fragment: &str) -> impl Iterator<Item = String> {
    let bare = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).replace('’', "'");
    fragment.split_whitespace().map(bare).filter(|word| !word.is_empty())
}
