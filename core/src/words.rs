//! Words to say or send: what each builder takes, and the sentences a person can choose from.
//!
//! Lives here and in `words/`: the builders and their parts, reading what was chosen and typed, how a typed fragment fits into a
//! sentence ([`fit`]), what in it may be worth a second look ([`notes`]). Not here: the sentences themselves (`text`), the
//! couple's own phrases (`store::phrases`), sending: Attune sends nothing.
//!
//! # Why nothing is kept
//! What is typed here is written in a hard minute, and some of it is better unsaid. It is kept only where the person saves it.

pub(crate) mod fit;
pub(crate) mod notes;

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::error::{Invalid, Why};
use crate::moment::{Words, words};

pub use notes::NoteKind;

/// The longest text typed into a sentence, in characters (design choice: one thing, said in one breath).
pub const FRAGMENT_MAX: usize = 300;

/// The longest saved phrase, in characters: whatever a builder makes fits (design choice).
pub const PHRASE_MAX: usize = 1_000;

/// How soon and how late one may promise to be back, in minutes: 20 minutes to a day (domain.md section 4).
pub const RETURN_MINUTES: [u32; 2] = [20, 1_440];

/// The return times that are offered; any other within [`RETURN_MINUTES`] can be typed. 30 is the usual one (domain.md section 4).
pub(crate) const RETURNS_OFFERED: [u32; 6] = [20, 30, 60, 120, 720, 1_440];

words! {
    /// What a builder makes.
    Builder, "builder", Builder {
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
}

words! {
    /// A feeling that can be said of oneself. The first four are the softer layer of domain.md section 3 (`name_the_feeling`);
    /// none says what the other did, as "ignored" or "attacked" would.
    Feeling, "feeling", Feeling {
        /// Hurt.
        Hurt,
        /// Lonely.
        Lonely,
        /// Ashamed.
        Ashamed,
        /// Scared.
        Scared,
        /// Sad.
        Sad,
        /// Worried.
        Worried,
        /// Unsettled.
        Unsettled,
        /// Helpless.
        Helpless,
        /// Overwhelmed.
        Overwhelmed,
        /// Exhausted.
        Exhausted,
        /// Disappointed.
        Disappointed,
        /// Thin-skinned.
        Raw,
    }
}

words! {
    /// One of the eight repair phrases; the wording is our own.
    RepairPhrase, "phrase", RepairPhrase {
        /// Begins again.
        StartOver,
        /// Takes back how it was said.
        CameOutWrong,
        /// Asks to go slower.
        SlowDown,
        /// Asks to hear more.
        TellMeMore,
        /// Grants a point.
        GoodPoint,
        /// Owns a part.
        MyPart,
        /// Stands beside the other.
        OnYourSide,
        /// Asks for a hand.
        HoldHands,
    }
}

/// A part of a sentence that a person chooses or types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, IntoStaticStr, VariantArray)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
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

impl Part {
    /// Its name, as the field of a refusal.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// What is wrong where it is missing.
    const fn missing(self) -> Why {
        match self {
            Self::Feeling => Why::Feeling,
            Self::Phrase => Why::RepairPhrase,
            Self::About => Why::AboutMissing,
            Self::Need => Why::NeedMissing,
            Self::Minutes => Why::ReturnMinutes,
        }
    }
}

impl Builder {
    /// The parts it takes, in their order, and whether each has to be there.
    #[must_use]
    pub const fn parts(self) -> &'static [(Part, bool)] {
        match self {
            Self::SoftStartup => &[(Part::Feeling, true), (Part::About, true), (Part::Need, true)],
            Self::ReassuringSpace => &[(Part::Minutes, true), (Part::Feeling, false)],
            Self::Repair => &[(Part::Phrase, false)],
            Self::Loop => &[],
            Self::Feeling => &[(Part::Feeling, true), (Part::About, false), (Part::Need, false)],
        }
    }

    /// The exercise of the catalogue that it writes down; its name, evidence and limits are the builder's, too.
    pub(crate) const fn exercise(self) -> Option<&'static str> {
        match self {
            Self::SoftStartup => Some("soft-startup"),
            Self::ReassuringSpace => Some("reassuring-space"),
            Self::Repair => Some("repair-phrase"),
            Self::Loop => None,
            Self::Feeling => Some("name-the-feeling"),
        }
    }
}

/// What is to be said, as chosen and typed. It has no `Debug`: no log can hold what was typed.
#[derive(Clone, PartialEq, Eq)]
pub struct WordsWish {
    /// Which builder.
    pub builder: Builder,
    /// A feeling, by its value among the choices.
    pub feeling: Option<String>,
    /// A repair phrase, likewise; `None`: the first.
    pub phrase: Option<String>,
    /// What it is about, as typed.
    pub about: Option<String>,
    /// What one needs, as typed.
    pub need: Option<String>,
    /// In how many minutes one is back, 20 to 1,440, as typed or chosen.
    pub minutes: Option<String>,
}

impl WordsWish {
    /// A builder, untouched.
    #[must_use]
    pub const fn of(builder: Builder) -> Self {
        Self { builder, feeling: None, phrase: None, about: None, need: None, minutes: None }
    }

    /// What was chosen and typed, each part checked; what is not there yet is `None`.
    ///
    /// # Errors
    /// [`Invalid`] naming `feeling`, `phrase`, `about`, `need` or `minutes`: unknown, too long, control characters, out of range,
    /// or a part that this builder does not take.
    pub(crate) fn read(&self) -> Result<Parts, Invalid> {
        let typed = |text: &Option<String>, field| match text {
            Some(text) => Words::new(text, FRAGMENT_MAX, field),
            None => Ok(None),
        };
        let parts = Parts {
            feeling: self.feeling.as_deref().map(Feeling::read).transpose()?,
            phrase: self.phrase.as_deref().map(RepairPhrase::read).transpose()?,
            about: typed(&self.about, "about")?,
            need: typed(&self.need, "need")?,
            back_in: self.minutes.as_deref().map(BackIn::read).transpose()?,
        };
        let taken = |part: Part| self.builder.parts().iter().any(|(own, _)| *own == part);
        match Part::VARIANTS.iter().find(|part| parts.has(**part) && !taken(**part)) {
            Some(part) => Err(Invalid::new(part.name(), Why::NotInBuilder)),
            None => Ok(parts),
        }
    }

    /// The first part that has to be there and is not, as a refusal.
    pub(crate) fn first_missing(&self, parts: &Parts) -> Option<Invalid> {
        let missing = self.builder.parts().iter().find(|(part, needed)| *needed && !parts.has(*part));
        missing.map(|(part, _)| Invalid::new(part.name(), part.missing()))
    }
}

/// The parts of a sentence, each of them possible.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Parts {
    pub(crate) feeling: Option<Feeling>,
    pub(crate) phrase: Option<RepairPhrase>,
    pub(crate) about: Option<Words>,
    pub(crate) need: Option<Words>,
    pub(crate) back_in: Option<BackIn>,
}

impl Parts {
    const fn has(&self, part: Part) -> bool {
        match part {
            Part::Feeling => self.feeling.is_some(),
            Part::Phrase => self.phrase.is_some(),
            Part::About => self.about.is_some(),
            Part::Need => self.need.is_some(),
            Part::Minutes => self.back_in.is_some(),
        }
    }
}

/// In how many minutes one is back, within [`RETURN_MINUTES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct BackIn(u32);

impl BackIn {
    /// Reads whole minutes.
    ///
    /// # Errors
    /// [`Invalid`] naming `minutes`.
    pub(crate) fn read(text: &str) -> Result<Self, Invalid> {
        let wrong = Invalid::new("minutes", Why::ReturnMinutes);
        let minutes: u32 = text.trim().parse().map_err(|_| wrong)?;
        let [soonest, latest] = RETURN_MINUTES;
        if (soonest..=latest).contains(&minutes) { Ok(Self(minutes)) } else { Err(wrong) }
    }

    /// As a length of time.
    pub(crate) fn span(self) -> TimeDelta {
        TimeDelta::minutes(i64::from(self.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(builder: Builder, part: Part, text: &str) -> WordsWish {
        let mut wish = WordsWish::of(builder);
        let text = Some(text.to_owned());
        match part {
            Part::Feeling => wish.feeling = text,
            Part::Phrase => wish.phrase = text,
            Part::About => wish.about = text,
            Part::Need => wish.need = text,
            Part::Minutes => wish.minutes = text,
        }
        wish
    }

    #[test]
    fn a_return_is_promised_for_twenty_minutes_to_a_day() {
        for minutes in 0..=2_000_u32 {
            assert_eq!(BackIn::read(&minutes.to_string()).is_ok(), (20..=1_440).contains(&minutes), "{minutes}");
        }
        for wrong in ["", "soon", "30.5", "-30", "30 min", "9999999999"] {
            assert_eq!(BackIn::read(wrong), Err(Invalid::new("minutes", Why::ReturnMinutes)), "{wrong}");
        }
        assert!(RETURNS_OFFERED.iter().all(|minutes| BackIn::read(&minutes.to_string()).is_ok()));
    }

    #[test]
    fn a_builder_takes_its_own_parts_and_refuses_the_others_by_name() {
        for builder in Builder::VARIANTS {
            for part in Part::VARIANTS {
                let fitting = match part {
                    Part::Feeling => "hurt",
                    Part::Phrase => "my_part",
                    Part::About | Part::Need => "the dishes",
                    Part::Minutes => "30",
                };
                let read = with(*builder, *part, fitting).read();
                if builder.parts().iter().any(|(own, _)| own == part) {
                    assert!(read.unwrap().has(*part), "{builder:?} {part:?}");
                } else {
                    assert_eq!(read, Err(Invalid::new(part.name(), Why::NotInBuilder)), "{builder:?} {part:?}");
                }
            }
        }
    }

    #[test]
    fn what_is_missing_is_named_in_the_order_of_the_sentence() {
        let mut wish = WordsWish::of(Builder::SoftStartup);
        let missing = |wish: &WordsWish| wish.first_missing(&wish.read().unwrap());
        assert_eq!(missing(&wish), Some(Invalid::new("feeling", Why::Feeling)));
        wish.feeling = Some("hurt".to_owned());
        wish.about = Some(" \n ".to_owned());
        assert_eq!(missing(&wish), Some(Invalid::new("about", Why::AboutMissing)));
        wish.about = Some("the dishes".to_owned());
        assert_eq!(missing(&wish), Some(Invalid::new("need", Why::NeedMissing)));
        wish.need = Some("a hug".to_owned());
        assert_eq!(missing(&wish), None);
        let space = WordsWish::of(Builder::ReassuringSpace);
        assert_eq!(missing(&space), Some(Invalid::new("minutes", Why::ReturnMinutes)));
    }

    #[test]
    fn what_can_not_be_is_named_as_in_json() {
        let long = "ü".repeat(FRAGMENT_MAX + 1);
        for (part, text, why) in [
            (Part::Feeling, "attacked", Why::Feeling),
            (Part::Feeling, "", Why::Feeling),
            (Part::About, long.as_str(), Why::TooLong),
            (Part::Need, long.as_str(), Why::TooLong),
            (Part::About, "a\u{1b}[31mb", Why::ControlCharacters),
        ] {
            assert_eq!(with(Builder::SoftStartup, part, text).read(), Err(Invalid::new(part.name(), why)), "{part:?}");
        }
        assert!(with(Builder::SoftStartup, Part::About, &long[2..]).read().is_ok(), "three hundred characters fit");
        let wrong = with(Builder::Repair, Part::Phrase, "flowers").read();
        assert_eq!(wrong, Err(Invalid::new("phrase", Why::RepairPhrase)));
    }

    #[test]
    fn there_are_eight_repair_phrases_and_the_softer_feelings_come_first() {
        assert_eq!(RepairPhrase::VARIANTS.len(), 8);
        assert_eq!(Feeling::VARIANTS[..4], [Feeling::Hurt, Feeling::Lonely, Feeling::Ashamed, Feeling::Scared]);
    }
}
