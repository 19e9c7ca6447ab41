//! Learn: short cards on the loop, each with one thing to do in the app. Anna and Michael's evening is in `story`.
//!
//! Lives here: what a card is, which there are and in which order (`content/learn.toml`). Not here: their words
//! (`text/*/learn.ftl`), what they rest on in full (`content/sources.toml`).
//!
//! # Why nothing is kept of what was read
//! What a person reads about, and how they play an evening, says more about them than a log. It is never shared (domain.md
//! section 8); the surest way is not to have it. So front ends hold the choices of a story, and the core is asked for each place.

mod story;

use once_cell::sync::OnceCell;
use serde::{Deserialize, Serialize};

#[cfg(test)]
pub(crate) use story::Scene;
pub(crate) use story::{Hour, Story};
pub use story::{Loop, Person, StoryPlace};

use crate::error::Error;

static LEARN: OnceCell<Learn> = OnceCell::new();

/// The id of the story, beside those of the cards.
pub const STORY: &str = "anna_michael";

/// A way from a card into the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LearnWay {
    /// An exercise; its id stands beside it.
    Exercise,
    /// The Pause button.
    Pause,
    /// The Log screen.
    Log,
    /// The Pattern screen.
    Pattern,
    /// The history.
    History,
}

/// The one thing to do that a card ends in.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "way", rename_all = "snake_case")]
pub(crate) enum Action {
    /// To do this exercise.
    Exercise {
        /// Its id in the catalogue.
        exercise: String,
    },
    /// To take a pause.
    Pause,
    /// To log a moment.
    Log,
    /// To look at the pattern.
    Pattern,
    /// To look through the history.
    History,
}

impl Action {
    /// The way, and the exercise where it is one.
    pub(crate) fn way(&self) -> (LearnWay, Option<&str>) {
        match self {
            Self::Exercise { exercise } => (LearnWay::Exercise, Some(exercise)),
            Self::Pause => (LearnWay::Pause, None),
            Self::Log => (LearnWay::Log, None),
            Self::Pattern => (LearnWay::Pattern, None),
            Self::History => (LearnWay::History, None),
        }
    }
}

/// A card: one idea.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Card {
    /// Its id; `learn-card-…` in the texts, with hyphens.
    pub id: String,
    /// What it ends in.
    pub action: Action,
    /// What it rests on: ids of the source list.
    pub sources: Vec<String>,
}

impl Card {
    /// The key of its words.
    #[must_use]
    pub fn key(&self) -> String {
        format!("learn-card-{}", self.id.replace('_', "-"))
    }
}

/// All cards, in the order in which they are shown, and the story.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Learn {
    #[serde(rename = "card")]
    cards: Vec<Card>,
    story: Story,
}

impl Learn {
    /// Those of this build.
    ///
    /// # Errors
    /// [`Error::Content`] if the file is malformed, which the tests rule out.
    pub fn get() -> Result<&'static Self, Error> {
        LEARN.get_or_try_init(|| {
            toml::from_str(include_str!("../content/learn.toml")).map_err(|fault| Error::Content(fault.to_string()))
        })
    }

    /// The cards.
    #[must_use]
    pub fn cards(&self) -> &[Card] {
        &self.cards
    }

    /// The card of that id.
    #[must_use]
    pub fn card(&self, id: &str) -> Option<&Card> {
        self.cards.iter().find(|card| card.id == id)
    }

    /// Anna and Michael's evening.
    #[must_use]
    pub const fn story(&self) -> &Story {
        &self.story
    }
}

#[cfg(test)]
mod tests;
