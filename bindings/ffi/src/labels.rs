//! Every word that stands still on a screen. Which there are is the core's list, field by field.

use attune_core::{
    BreatheLabels, CommonLabels, Context, ContextLabel, DataLabels, Did, DidLabel, Ending, EndingLabel, FirstStartLabels,
    GateLabels, HeatLabels, HistoryLabels, Kind, KindLabel, Labels, Language, LockLabels, LogLabels, NavigationLabels,
    NotificationLabels, PatternLabels, PauseLabels, PlayerLabels, Pull, PullLabel, SettingsLabels, Starter, StarterLabel, Texts,
    TodayLabels, TogetherLabels, Topic, TopicLabel, TroubleLabels, WidgetLabels, WordLabels,
};

use crate::attune::Attune;

/// Every word that stands still on a screen, in the language of the locale: for when no store is open.
#[uniffi::export]
pub fn labels(locale: &str) -> Labels {
    Texts::of(Language::of_locale(locale)).labels()
}

#[uniffi::export]
impl Attune {
    /// Every word that stands still on a screen, in the language that is spoken now.
    pub fn labels(&self) -> Labels {
        self.core.texts().labels()
    }
}

macro_rules! mirror {
    ($($(#[doc = $about:tt])* $screen:ident: $labels:ident {
        $($(#[doc = $doc:tt])* $field:ident $(= $key:literal)?,)*
    })*) => {
        /// Every word that stands still on a screen, by screen.
        #[uniffi::remote(Record)]
        pub struct Labels {
            $($(#[doc = $about])* pub $screen: $labels,)*
            /// The words of a moment's vocabulary, for choices.
            pub words: WordLabels,
        }

        $(
            $(#[doc = $about])*
            #[uniffi::remote(Record)]
            pub struct $labels {
                $($(#[doc = $doc])* pub $field: String,)*
            }
        )*
    };
}

attune_core::labels!(mirror);

macro_rules! mirror_words {
    ($($(#[doc = $doc:tt])* $field:ident: $label:ident of $word:ident in $family:literal,)*) => {
        /// The vocabulary of a moment in words, each list in its order.
        #[uniffi::remote(Record)]
        pub struct WordLabels {
            $($(#[doc = $doc])* pub $field: Vec<$label>,)*
        }

        $(
            /// A word and how it is called.
            #[uniffi::remote(Record)]
            pub struct $label {
                /// The word.
                pub word: $word,
                /// What a person reads.
                pub title: String,
            }
        )*
    };
}

attune_core::word_labels!(mirror_words);
