//! The words a moment is recorded in: kind, pull, and the chips of its later details.
//!
//! One spelling each, `snake_case`, in JSON, CSV, the store and the command line. Source of the lists: domain.md, section 6.

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::error::{Invalid, Why};

/// Declares a closed list of words with one spelling everywhere, and how a person's spelling of one is read.
macro_rules! words {
    ($(#[$meta:meta])* $name:ident, $field:literal, $why:ident { $($(#[$variant_meta:meta])* $variant:ident),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, EnumString, IntoStaticStr, VariantArray)]
        #[serde(rename_all = "snake_case")]
        #[strum(serialize_all = "snake_case")]
        pub enum $name { $($(#[$variant_meta])* $variant),+ }

        impl $name {
            /// Reads its `snake_case` name.
            ///
            /// # Errors
            /// [`Invalid`], for any other word.
            pub fn read(word: &str) -> Result<Self, Invalid> {
                word.trim().parse().map_err(|_| Invalid::new($field, Why::$why))
            }

            /// Its `snake_case` name.
            #[must_use]
            pub fn word(self) -> &'static str {
                self.into()
            }
        }
    };
}
pub(crate) use words;

words! {
    /// What was logged.
    #[derive(Default)]
    Kind, "kind", Kind {
        /// Tension rose.
        #[default]
        Tension,
        /// A good moment: the loop was noticed before it turned.
        CaughtIt,
        /// A good moment: someone came back, as promised.
        CameBack,
        /// A good moment of any kind.
        Good,
    }
}

words! {
    /// Where the pull went. [`Pull::Unsure`] is an answer, and what an untouched choice is stored as.
    #[derive(Default)]
    Pull, "pull", Pull {
        /// Towards the other: asking, pressing, seeking reassurance.
        Reaching,
        /// Away: quiet, leaving, needing room.
        PullingAway,
        /// Both in turn.
        Both,
        /// Not clear.
        #[default]
        Unsure,
    }
}

words! {
    /// Who started the topic; never who is at fault.
    Starter, "startedBy", StartedBy {
        /// The person who logs.
        Me,
        /// The other.
        Partner,
        /// Not clear.
        Unclear,
    }
}

words! {
    /// What it was about.
    Topic, "topic", Topic {
        /// The two of them.
        Relationship,
        /// Who does what at home.
        Chores,
        /// Money.
        Money,
        /// Parents, siblings, in-laws.
        Family,
        /// Sex and affection.
        SexAndAffection,
        /// Time together, and phones.
        TimeAndPhones,
        /// Children.
        Kids,
        /// Work.
        Work,
        /// Anything else.
        Other,
    }
}

words! {
    /// What was around. The order is the store's: append only.
    Context, "context", Context {
        /// Tired.
        Tired,
        /// Hungry.
        Hungry,
        /// Alcohol.
        Alcohol,
        /// A hard day.
        HardDay,
        /// Other people around.
        InPublic,
        /// In writing.
        ByText,
        /// Children present.
        KidsPresent,
    }
}

words! {
    /// What the person did. The order is the store's: append only.
    Did, "did", Did {
        /// Pressed for an answer.
        Pressed,
        /// Followed into another room.
        Followed,
        /// Criticised.
        Criticised,
        /// Went silent.
        WentSilent,
        /// Left.
        Left,
        /// Explained.
        Explained,
        /// Asked for a pause.
        AskedForAPause,
        /// Stayed.
        Stayed,
        /// Began softly.
        SoftStart,
    }
}

words! {
    /// How it ended.
    Ending, "ended", Ended {
        /// Resolved.
        Resolved,
        /// Paused, with a time to come back.
        PausedWithReturn,
        /// Dropped.
        Dropped,
        /// It blew up.
        BlewUp,
    }
}

/// A set of words as the store keeps it: bit `n` is the `n`-th of the list.
pub(crate) fn to_bits<T: VariantArray + PartialEq>(chosen: &[T]) -> i64 {
    T::VARIANTS.iter().enumerate().filter(|(_, word)| chosen.contains(word)).map(|(bit, _)| 1 << bit).sum()
}

/// The words of such a set, in the list's order.
pub(crate) fn from_bits<T: VariantArray + Copy>(bits: i64) -> Vec<T> {
    T::VARIANTS.iter().enumerate().filter(|(bit, _)| bits >> bit & 1 == 1).map(|(_, word)| *word).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_read_back_as_itself_and_no_other_is_taken() {
        for pull in Pull::VARIANTS {
            assert_eq!(Pull::read(pull.word()), Ok(*pull));
        }
        for wrong in ["", "Reaching", "reach", "pulling-away", "🙂"] {
            assert_eq!(Pull::read(wrong), Err(Invalid::new("pull", Why::Pull)), "{wrong}");
        }
    }

    #[test]
    fn a_set_survives_the_store_whatever_its_order() {
        let chosen = [Context::KidsPresent, Context::Tired, Context::Tired];
        assert_eq!(from_bits::<Context>(to_bits(&chosen)), [Context::Tired, Context::KidsPresent]);
        assert_eq!(from_bits::<Did>(to_bits(Did::VARIANTS)), Did::VARIANTS);
    }
}
