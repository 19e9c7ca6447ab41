//! What in a typed text may be worth a second look: "you always", "you never", names for a person, and what goes on in the other's
//! mind. Each note quotes what is there. None of them blocks, counts or is kept.
//!
//! Lives here: finding. The expressions are data (`content/notes.toml`), the gentle words for them stand in `text`. Not here:
//! anything about what the other person says or does, and any scanning of notes or history (domain.md section 9).
//!
//! # Why both languages at once
//! What is sent is read by the other, in whatever language the two of them speak; the device's may be another.

use std::ops::Range;

use once_cell::sync::OnceCell;
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};

use crate::error::Error;

static RULES: OnceCell<Rules> = OnceCell::new();

/// What was noted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, IntoStaticStr, VariantArray)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "kebab-case")]
pub enum NoteKind {
    /// "Always" or "never", said of the other.
    Sweeping,
    /// A name for a person.
    NameCalling,
    /// What the other thinks, feels or means, said as if it could be seen.
    MindReading,
}

/// A place worth a second look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Note {
    pub(crate) kind: NoteKind,
    /// Where it stands in the text, in bytes.
    pub(crate) at: Range<usize>,
}

/// The expressions of both languages.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rules {
    #[serde(rename = "language")]
    languages: Vec<OfLanguage>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct OfLanguage {
    /// Words that begin a thought of their own: nothing is noted across them.
    breaks: Vec<String>,
    /// Idioms that mean nobody.
    idioms: Vec<String>,
    #[serde(rename = "rule")]
    rules: Vec<Rule>,
}

/// Words that are noted, and where.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Rule {
    kind: NoteKind,
    /// One of these comes first, in the same clause; if there are none, the words alone are enough.
    #[serde(default)]
    after: Vec<String>,
    /// With so many words between at most.
    #[serde(default)]
    within: usize,
    /// The words themselves; `_` is any one word.
    say: Vec<String>,
    /// Not where one of these stands between.
    #[serde(default)]
    not_between: Vec<String>,
    /// Not where one of these comes anywhere before, in the same clause.
    #[serde(default)]
    not_behind: Vec<String>,
    /// Not where one of these is the next word.
    #[serde(default)]
    not_before: Vec<String>,
    /// Not in a question: who asks does not claim to know.
    #[serde(default)]
    not_asked: bool,
}

/// A word of the text, in lower case, and where it stands.
struct Token {
    word: String,
    at: Range<usize>,
}

/// What no sign of punctuation divides.
struct Clause {
    tokens: Vec<Token>,
    is_asked: bool,
}

impl Rules {
    /// Those of this build.
    ///
    /// # Errors
    /// [`Error::Content`] if the file is malformed, which the tests rule out.
    pub(crate) fn get() -> Result<&'static Self, Error> {
        RULES.get_or_try_init(|| {
            toml::from_str(include_str!("../../content/notes.toml")).map_err(|fault| Error::Content(fault.to_string()))
        })
    }

    /// What is found in a text, in its order; nothing twice, and nothing within something longer.
    pub(crate) fn find(&self, text: &str) -> Vec<Note> {
        let mut found: Vec<Note> = Vec::new();
        for clause in clauses(text) {
            for language in &self.languages {
                found.extend(language.find(&clause));
            }
        }
        found.sort_by_key(|note| (note.at.start, std::cmp::Reverse(note.at.end)));
        let mut kept: Vec<Note> = Vec::new();
        for note in found {
            let is_within = |longer: &Note| longer.kind == note.kind && note.at.start < longer.at.end;
            if !kept.iter().any(is_within) {
                kept.push(note);
            }
        }
        kept
    }
}

impl OfLanguage {
    fn find(&self, clause: &Clause) -> Vec<Note> {
        let mut found = Vec::new();
        for place in 0..clause.tokens.len() {
            if self.idioms.iter().any(|idiom| covers(&clause.tokens, idiom, place)) {
                continue;
            }
            for rule in &self.rules {
                found.extend(rule.at(clause, place, &self.breaks).map(|at| Note { kind: rule.kind, at }));
            }
        }
        found
    }
}

impl Rule {
    /// What is quoted, if the words of this rule begin at that place.
    fn at(&self, clause: &Clause, place: usize, breaks: &[String]) -> Option<Range<usize>> {
        let (before, rest) = clause.tokens.split_at_checked(place)?;
        let length = self.say.iter().filter(|say| begins(rest, say, breaks)).map(|say| say.split(' ').count()).max()?;
        let (said, behind) = rest.split_at_checked(length)?;
        let (earlier, start) = match self.after.as_slice() {
            [] => (before, said.first()?.at.start),
            after => {
                let who = before.iter().rposition(|token| after.contains(&token.word))?;
                let between = before.get(who + 1..)?;
                let divides = |token: &Token| breaks.contains(&token.word) || self.not_between.contains(&token.word);
                if between.len() > self.within || between.iter().any(divides) {
                    return None;
                }
                (before.get(..who)?, before.get(who)?.at.start)
            }
        };
        let is_elsewhere = earlier.iter().any(|token| self.not_behind.contains(&token.word))
            || behind.first().is_some_and(|next| self.not_before.contains(&next.word))
            || (self.not_asked && clause.is_asked);
        if is_elsewhere { None } else { Some(start..said.last()?.at.end) }
    }
}

/// Whether tokens begin with an expression; `_` stands for one that does not divide.
fn begins(tokens: &[Token], expression: &str, breaks: &[String]) -> bool {
    let fits = |(word, token): (&str, &Token)| if word == "_" { !breaks.contains(&token.word) } else { word == token.word };
    expression.split(' ').count() <= tokens.len() && expression.split(' ').zip(tokens).all(fits)
}

/// Whether an idiom lies over the token at a place.
fn covers(tokens: &[Token], idiom: &str, place: usize) -> bool {
    let length = idiom.split(' ').count();
    (place.saturating_sub(length - 1)..=place).any(|start| tokens.get(start..).is_some_and(|rest| begins(rest, idiom, &[])))
}

/// A text in its clauses.
fn clauses(text: &str) -> Vec<Clause> {
    let mut clauses = Vec::new();
    let mut start = 0;
    for (place, sign) in text.char_indices().filter(|(_, c)| divides(*c)) {
        clauses.push(clause(text, start..place, sign == '?'));
        start = place + sign.len_utf8();
    }
    clauses.push(clause(text, start..text.len(), false));
    clauses
}

/// Punctuation that ends a clause.
const fn divides(sign: char) -> bool {
    matches!(sign, '.' | ',' | ';' | ':' | '!' | '?' | '…' | '–' | '—' | '(' | ')' | '"' | '„' | '“' | '”' | '\n')
}

fn clause(text: &str, range: Range<usize>, is_asked: bool) -> Clause {
    let mut tokens: Vec<Token> = Vec::new();
    let mut start = None;
    let ends = text.get(range.clone()).unwrap_or_default().char_indices().chain([(range.len(), ' ')]);
    for (place, sign) in ends {
        match (start, is_of_a_word(sign)) {
            (None, true) => start = Some(place),
            (Some(begun), false) => {
                let at = range.start + begun..range.start + place;
                let word = text.get(at.clone()).unwrap_or_default().to_lowercase().replace('’', "'");
                tokens.push(Token { word, at });
                start = None;
            }
            (None, false) | (Some(_), true) => {}
        }
    }
    Clause { tokens, is_asked }
}

/// A combining mark belongs to its letter, and an apostrophe to its word: "don't" is one.
fn is_of_a_word(sign: char) -> bool {
    sign.is_alphanumeric() || matches!(sign, '\'' | '’' | '\u{300}'..='\u{36f}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn quotes(text: &str) -> Vec<(NoteKind, &str)> {
        Rules::get().unwrap().find(text).into_iter().map(|note| (note.kind, &text[note.at])).collect()
    }

    #[test]
    fn always_and_never_are_noted_where_they_are_said_of_the_other() {
        for (text, quote) in [
            ("you never help", "you never"),
            ("You NEVER help", "You NEVER"),
            ("that you just never call", "you just never"),
            ("you’re always late", "you’re always"),
            ("you 🙄 never listen", "you 🙄 never"),
            ("how you don't ever ask", "you don't ever"),
            ("all you ever do is work", "all you ever do"),
            ("never once have you asked", "never once have you"),
            ("du hörst mir nie zu", "du hörst mir nie"),
            ("Du bist IMMER so", "Du bist IMMER"),
            ("dass du ständig am Handy bist", "du ständig"),
            ("nie hilfst du mir", "nie hilfst du"),
            ("jedes Mal vergisst du es", "jedes Mal vergisst du"),
        ] {
            assert_eq!(quotes(text), [(NoteKind::Sweeping, quote)], "{text}");
        }
    }

    #[test]
    fn the_same_words_said_of_something_else_are_not() {
        for text in [
            "Never mind",
            "never mind you",
            "you never know",
            "I always miss you",
            "I never told you",
            "you and I never fight",
            "you were gone, always busy at work",
            "you know we always come back",
            "wir streiten immer im Zimmer",
            "du, ich liebe dich immer",
            "du bist immer noch wach",
            "du bist im Nebenzimmer",
            "dein Knie, die Linie, schlimmer",
            "ich hab dir das nie gesagt",
            "du weißt, dass ich nie gehe",
            "immer wenn es regnet",
            "",
            "שלום, never",
        ] {
            assert_eq!(quotes(text), [], "{text}");
        }
    }

    #[test]
    fn a_name_for_a_person_is_noted_and_a_word_for_a_thing_or_oneself_is_not() {
        for (text, quote) in [
            ("you idiot", "you idiot"),
            ("you are such a control freak", "you are such a control freak"),
            ("you’re so selfish", "you’re so selfish"),
            ("du Idiot", "du Idiot"),
            ("du bist so ein Egoist", "du bist so ein Egoist"),
            ("weil du faul bist", "du faul"),
        ] {
            assert_eq!(quotes(text), [(NoteKind::NameCalling, quote)], "{text}");
        }
        for text in [
            "I feel like an idiot when you laugh",
            "I'm sorry I called you an idiot",
            "a stupid day",
            "you make me crazy",
            "you’re not stupid",
            "ich bin so ein Idiot",
            "du machst mich verrückt",
            "du bist nicht faul",
            "der faule Sonntag",
        ] {
            assert_eq!(quotes(text), [], "{text}");
        }
    }

    #[test]
    fn what_goes_on_in_the_other_is_noted_and_asking_is_not() {
        for (text, quote) in [
            ("you don’t care", "you don’t care"),
            ("because you don't love me", "you don't love me"),
            ("you did that on purpose", "you did that on purpose"),
            ("you think I’m needy", "you think I’m"),
            ("es ist dir egal", "dir egal"),
            ("dir ist alles egal", "dir ist alles egal"),
            ("du liebst mich nicht mehr", "du liebst mich nicht mehr"),
            ("du machst das mit Absicht", "du machst das mit Absicht"),
            ("das interessiert dich nicht", "interessiert dich nicht"),
        ] {
            assert_eq!(quotes(text), [(NoteKind::MindReading, quote)], "{text}");
        }
        for text in [
            "do you think I’m right?",
            "I'm afraid you don't love me",
            "I don't know if you don't care",
            "ist dir das egal?",
            "das ist dir nicht egal",
            "ich weiß nicht, was du denkst",
            "es ist mir egal",
        ] {
            assert_eq!(quotes(text), [], "{text}");
        }
    }

    #[test]
    fn several_are_noted_in_their_order_and_none_within_another() {
        let text = "You never listen, you’re so selfish, and du bist immer weg";
        let found = [
            (NoteKind::Sweeping, "You never"),
            (NoteKind::NameCalling, "you’re so selfish"),
            (NoteKind::Sweeping, "du bist immer"),
        ];
        assert_eq!(quotes(text), found);
    }

    #[test]
    fn every_expression_is_written_as_it_is_compared_and_is_found_where_it_stands() {
        for language in &Rules::get().unwrap().languages {
            for rule in &language.rules {
                let lists = [&rule.after, &rule.say, &rule.not_between, &rule.not_behind, &rule.not_before];
                for expression in lists.into_iter().flatten().chain(&language.breaks).chain(&language.idioms) {
                    let plain =
                        expression.split(' ').all(|word| word == "_" || (!word.is_empty() && word.chars().all(is_of_a_word)));
                    assert!(plain && *expression == expression.to_lowercase() && !expression.contains('’'), "{expression}");
                }
                for say in &rule.say {
                    let words = say.replace('_', "xx");
                    let text = rule.after.first().map_or_else(|| words.clone(), |who| format!("{who} {words}"));
                    assert!(quotes(&text).iter().any(|(kind, quote)| *kind == rule.kind && text.contains(quote)), "{text}");
                }
            }
        }
    }

    proptest! {
        #[test]
        fn a_note_quotes_what_is_there_and_no_text_breaks_the_search(
            text in prop_oneof![
                any::<String>(),
                prop::collection::vec(
                    prop_oneof![
                        Just("you"), Just("du"), Just("never"), Just("immer"), Just("idiot"), Just("don’t care"), Just("egal"),
                        Just("dir"), Just(", "), Just("?"), Just("\n"), Just("🙂"), Just("İ"), Just("ß"), Just("e\u{301}"), Just("'"),
                    ],
                    0..30,
                )
                .prop_map(|words| words.join(" ")),
            ]
        ) {
            let notes = Rules::get().unwrap().find(&text);
            for note in &notes {
                prop_assert!(text.get(note.at.clone()).is_some_and(|quote| !quote.is_empty() && quote.trim() == quote));
            }
            prop_assert!(notes.windows(2).all(|two| two[0].at.start <= two[1].at.start));
        }
    }
}
