//! The Words screen: what each builder offers, the sentence it makes, and the couple's own phrases. Not here: how a fragment fits
//! and what is noted in it (`words`), sharing (the front ends hand the text to the system's sheet).

use serde::Serialize;
use strum::VariantArray;
use uuid::Uuid;

use super::Attune;
use crate::error::{Error, Invalid, Missing, Why};
use crate::moment::{Entropy, Words};
use crate::settings::Choice;
use crate::store::{Phrase, StoreError, phrases};
use crate::text::Texts;
use crate::time::Now;
use crate::words::fit::{AboutForm, Fits, NeedForm, closed};
use crate::words::notes::{NoteKind, Rules};
use crate::words::{BackIn, Builder, FRAGMENT_MAX, Feeling, PHRASE_MAX, Part, Parts, RETURNS_OFFERED, RepairPhrase, WordsWish};

/// Where a part is still to come.
const GAP: &str = "…";

/// How many needs are offered to begin from.
const NEED_IDEAS: u8 = 6;

/// The Words screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Said {
    /// It.
    pub text: String,
    /// What in it may be worth a second look. Nothing in them keeps it from being said.
    pub notes: Vec<NoteView>,
    /// Whether all of it is there; else `…` stands where something is to come.
    pub ready: bool,
}

/// A place in what was typed that may be worth a second look.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NoteView {
    /// What it is.
    pub kind: NoteKind,
    /// The words it is about, as typed.
    pub quote: String,
    /// What could be said instead, gently.
    pub text: String,
}

/// A saved phrase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SavedPhrase {
    /// Its id.
    pub id: String,
    /// Its words, as typed.
    pub text: String,
}

impl From<Phrase> for SavedPhrase {
    fn from(phrase: Phrase) -> Self {
        Self { id: phrase.id.to_string(), text: phrase.text.into() }
    }
}

/// What was done with a phrase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PhraseDone {
    /// Its id.
    pub id: String,
    /// Its words, as typed.
    pub text: String,
    /// What in them may be worth a second look, where they were just saved.
    pub notes: Vec<NoteView>,
    /// What was done, in words.
    #[serde(skip)]
    pub sentence: String,
}

impl Attune {
    /// The Words screen. Return times are said as seen from now.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn words(&self, now: &Now) -> Result<WordsView, Error> {
        let texts = self.texts();
        let saved: Vec<_> = self.store.read(phrases::all)?.into_iter().map(SavedPhrase::from).collect();
        let builders = Builder::VARIANTS.iter().map(|builder| view(*builder, texts, now)).collect::<Result<_, Error>>()?;
        Ok(WordsView {
            title: texts.say("screen-words"),
            builders,
            saved_title: texts.say("words-saved"),
            saved_hint: texts.say(if saved.is_empty() { "words-saved-empty" } else { "words-saved-hint" }),
            saved,
            notes_hint: texts.say("words-notes-hint"),
            share_hint: texts.say("words-share-hint"),
        })
    }

    /// The sentence as far as it is there, for showing it while it is chosen and typed. Nothing is kept.
    ///
    /// # Errors
    /// [`Invalid`] naming `feeling`, `phrase`, `about`, `need` or `minutes`: unknown, too long, out of range, or a part that the
    /// builder does not take.
    pub fn preview_words(&self, wish: &WordsWish, now: &Now) -> Result<Said, Error> {
        said(wish, self.texts(), now)
    }

    /// The sentence to be said, whole: what goes to the system's share sheet. A return time is as seen from now, so that it is
    /// asked for when the sentence leaves. Nothing is kept.
    ///
    /// # Errors
    /// As [`Attune::preview_words`], and [`Invalid`] naming the first part that is still missing.
    pub fn say_words(&self, wish: &WordsWish, now: &Now) -> Result<Said, Error> {
        let said = said(wish, self.texts(), now)?;
        match wish.first_missing(&wish.read()?) {
            Some(missing) => Err(missing.into()),
            None => Ok(said),
        }
    }

    /// Keeps a phrase of the couple's own; when it returns, it is on the disk. One in the same words is there once.
    ///
    /// # Errors
    /// [`Invalid`] naming `text`: empty, longer than [`PHRASE_MAX`], control characters; [`StoreError`].
    pub fn save_phrase(&self, text: &str, now: &Now, entropy: Entropy) -> Result<PhraseDone, Error> {
        let text = Words::new(text, PHRASE_MAX, "text")?.ok_or(Invalid::new("text", Why::Empty))?;
        let phrase = Phrase { id: entropy.id_now(now), text };
        let kept = self.store.write(|tx| {
            if let Some(there) = phrases::find_text(tx, &phrase.text)? {
                return Ok(there);
            }
            phrases::forget_old(tx, now.utc().timestamp_millis())?;
            phrases::add(tx, &phrase)?;
            Ok::<_, StoreError>(phrase)
        })?;
        let notes = notes(kept.text.as_str(), self.texts())?;
        Ok(done(kept, notes, self.texts().say("words-phrase-saved")))
    }

    /// Takes a phrase off the list. For a day it can come back; then it is gone for good.
    ///
    /// # Errors
    /// [`Missing::Phrase`]; [`StoreError`].
    pub fn forget_phrase(&self, id: &str, now: &Now) -> Result<PhraseDone, Error> {
        let (id, clock) = (phrase_id(id)?, now.utc().timestamp_millis());
        let phrase = self.store.write(|tx| {
            phrases::forget_old(tx, clock)?;
            let phrase = phrases::find(tx, id)?.ok_or(Error::NotFound(Missing::Phrase))?;
            phrases::forget(tx, id, clock)?;
            Ok::<_, Error>(phrase)
        })?;
        Ok(done(phrase, Vec::new(), self.texts().say("words-phrase-forgotten")))
    }

    /// Puts a phrase back on the list that was taken off it within the last day.
    ///
    /// # Errors
    /// [`Missing::Phrase`]; [`StoreError`].
    pub fn restore_phrase(&self, id: &str, now: &Now) -> Result<PhraseDone, Error> {
        let (id, clock) = (phrase_id(id)?, now.utc().timestamp_millis());
        let phrase = self.store.write(|tx| {
            phrases::restore(tx, id, clock)?;
            phrases::find(tx, id)?.ok_or(Error::NotFound(Missing::Phrase))
        })?;
        Ok(done(phrase, Vec::new(), self.texts().say("words-phrase-restored")))
    }
}

fn done(phrase: Phrase, notes: Vec<NoteView>, sentence: String) -> PhraseDone {
    PhraseDone { id: phrase.id.to_string(), text: phrase.text.into(), notes, sentence }
}

/// A malformed id is an unknown one: either way there is no such phrase.
fn phrase_id(id: &str) -> Result<Uuid, Error> {
    id.trim().parse().map_err(|_| Error::NotFound(Missing::Phrase))
}

fn view(builder: Builder, texts: Texts, now: &Now) -> Result<BuilderView, Error> {
    let (name, evidence, caution) = match builder.exercise() {
        Some(exercise) => {
            let key = format!("exercise-{exercise}");
            (texts.say(&key), texts.say_attribute(&key, "evidence"), texts.say_attribute(&key, "caution"))
        }
        None => (texts.say("words-loop"), texts.say("words-loop-evidence"), texts.say("words-loop-caution")),
    };
    Ok(BuilderView {
        builder,
        name,
        purpose: texts.say(&format!("words-purpose-{}", hyphens(builder.word()))),
        evidence,
        caution,
        parts: builder.parts().iter().map(|(part, needed)| part_view(*part, *needed, texts, now)).collect(),
        text: said(&WordsWish::of(builder), texts, now)?.text,
    })
}

fn part_view(part: Part, needed: bool, texts: Texts, now: &Now) -> PartView {
    let choice = |value: &str, title: String| Choice { value: value.to_owned(), title };
    let choices = match part {
        Part::Feeling => {
            Feeling::VARIANTS.iter().map(|feeling| choice(feeling.word(), texts.say(&feeling_key(*feeling)))).collect()
        }
        Part::Phrase => {
            RepairPhrase::VARIANTS.iter().map(|phrase| choice(phrase.word(), texts.say(&phrase_key(*phrase)))).collect()
        }
        Part::Minutes => {
            RETURNS_OFFERED.iter().map(|minutes| choice(&minutes.to_string(), offered(*minutes, texts, now))).collect()
        }
        Part::About | Part::Need => Vec::new(),
    };
    let ideas = match part {
        Part::Need => (1..=NEED_IDEAS).map(|number| texts.say(&format!("words-need-idea-{number}"))).collect(),
        Part::Feeling | Part::Phrase | Part::About | Part::Minutes => Vec::new(),
    };
    let is_text = matches!(part, Part::About | Part::Need);
    PartView {
        part,
        needed,
        title: texts.say(&format!("words-part-{}", part.name())),
        hint: texts.say(&format!("words-hint-{}", part.name())),
        choices,
        ideas,
        max_chars: is_text.then(|| u32::try_from(FRAGMENT_MAX).unwrap_or(u32::MAX)),
    }
}

/// "30 min, at 21:45" or "2 h, at 23:15".
fn offered(minutes: u32, texts: Texts, now: &Now) -> String {
    let at = now.utc() + chrono::TimeDelta::minutes(i64::from(minutes));
    let (key, count) =
        if minutes.is_multiple_of(60) { ("words-return-hours", minutes / 60) } else { ("words-return-minutes", minutes) };
    texts.say_with(key, &[("count", count.to_string().into()), ("when", texts.coming(at, now).into())])
}

fn said(wish: &WordsWish, texts: Texts, now: &Now) -> Result<Said, Error> {
    let parts = wish.read()?;
    let mut found = Vec::new();
    for typed in [&parts.about, &parts.need].into_iter().flatten() {
        found.extend(notes(typed.as_str(), texts)?);
    }
    let text = match wish.builder {
        Builder::SoftStartup => {
            let about = about(&parts, texts, true)?;
            format!("{about} {}", need(&parts, texts)?.unwrap_or_else(|| gap_of_need(texts)))
        }
        Builder::Feeling => {
            let said = about(&parts, texts, false)?;
            let beneath = texts.say_with("words-say-beneath", &[("said", said.into())]);
            [Some(beneath), need(&parts, texts)?].into_iter().flatten().collect::<Vec<_>>().join(" ")
        }
        Builder::ReassuringSpace => space(&parts, texts, now),
        Builder::Repair => texts.say(&phrase_key(parts.phrase.unwrap_or(RepairPhrase::StartOver))),
        Builder::Loop => texts.say("words-say-loop"),
    };
    Ok(Said { text, notes: found, ready: wish.first_missing(&parts).is_none() })
}

fn feel(parts: &Parts, texts: Texts) -> String {
    parts.feeling.map_or_else(|| texts.say("words-gap-feeling"), |feeling| texts.say_attribute(&feeling_key(feeling), "says"))
}

/// What one feels, and about what; `is_due`: a gap stands where that is still to come.
fn about(parts: &Parts, texts: Texts, is_due: bool) -> Result<String, Error> {
    let feel = feel(parts, texts);
    let (form, about) = match &parts.about {
        Some(about) => (Fits::of(texts.language())?.about(about.as_str()), about.as_str()),
        None if is_due => (AboutForm::Noun, GAP),
        None => return Ok(closed(&feel)),
    };
    let values = [("feel", feel.into()), ("about", about.into())];
    Ok(closed(&texts.say_with(&format!("words-about-{}", <&str>::from(form)), &values)))
}

fn need(parts: &Parts, texts: Texts) -> Result<Option<String>, Error> {
    let Some(need) = &parts.need else { return Ok(None) };
    let form = Fits::of(texts.language())?.need(need.as_str());
    Ok(Some(closed(&texts.say_with(&format!("words-need-{}", <&str>::from(form)), &[("need", need.as_str().into())]))))
}

fn gap_of_need(texts: Texts) -> String {
    texts.say_with(&format!("words-need-{}", <&str>::from(NeedForm::Object)), &[("need", GAP.into())])
}

fn space(parts: &Parts, texts: Texts, now: &Now) -> String {
    let when = match parts.back_in.map(BackIn::span) {
        Some(span) => texts.coming(now.utc() + span, now),
        None => texts.say("words-gap-minutes"),
    };
    let space = match parts.feeling {
        Some(_) => texts.say_with("words-say-space-feeling", &[("feel", feel(parts, texts).into()), ("when", when.into())]),
        None => texts.say_with("words-say-space", &[("when", when.into())]),
    };
    closed(&space)
}

fn notes(text: &str, texts: Texts) -> Result<Vec<NoteView>, Error> {
    let view = |note: crate::words::notes::Note| {
        let quote = text.get(note.at).unwrap_or_default();
        let key = format!("words-note-{}", <&str>::from(note.kind));
        NoteView { kind: note.kind, quote: quote.to_owned(), text: texts.say_with(&key, &[("quote", quote.into())]) }
    };
    Ok(Rules::get()?.find(text).into_iter().map(view).collect())
}

fn feeling_key(feeling: Feeling) -> String {
    format!("words-feeling-{}", hyphens(feeling.word()))
}

fn phrase_key(phrase: RepairPhrase) -> String {
    format!("words-repair-{}", hyphens(phrase.word()))
}

fn hyphens(word: &str) -> String {
    word.replace('_', "-")
}

#[cfg(test)]
mod tests;
