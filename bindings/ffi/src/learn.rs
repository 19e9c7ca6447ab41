//! Learn: the cards, and Anna and Michael's evening. Nothing of it is kept.

use attune_core::{ActionView, CardView, Choice, LearnItem, LearnList, LearnWay, Loop, Person, SourceView, StoryPlace, StoryView};

use crate::attune::Attune;
use crate::error::ErrorCode;

#[uniffi::export]
impl Attune {
    /// The Learn screen.
    pub fn learn(&self) -> Result<LearnList, ErrorCode> {
        Ok(self.core.learn()?)
    }

    /// A card. Errors: `NotFound`.
    pub fn learn_card(&self, id: &str) -> Result<CardView, ErrorCode> {
        Ok(self.core.learn_card(id)?)
    }

    /// Where the choices so far lead in Anna and Michael's evening. The core keeps none of them: hand over all of them each time,
    /// and one fewer to go back.
    ///
    /// Errors: `InvalidInput` (choose).
    pub fn story(&self, place: &StoryPlace) -> Result<StoryView, ErrorCode> {
        Ok(self.core.story(place)?)
    }
}

/// The Learn screen.
#[uniffi::remote(Record)]
pub struct LearnList {
    /// The cards, in their order.
    pub cards: Vec<LearnItem>,
    /// The story, which is played and not read.
    pub story: LearnItem,
    /// That nothing is kept of what is read here.
    pub note: String,
}

/// A card or the story, by its title.
#[uniffi::remote(Record)]
pub struct LearnItem {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
}

/// A card, whole.
#[uniffi::remote(Record)]
pub struct CardView {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its paragraphs.
    pub text: Vec<String>,
    /// One thing to do in the app.
    pub action: ActionView,
    /// What it rests on.
    pub sources: Vec<SourceView>,
}

/// One thing to do in the app.
#[uniffi::remote(Record)]
pub struct ActionView {
    /// Where it is done.
    pub way: LearnWay,
    /// The exercise's id, where it is one; one that needs no self-check.
    pub exercise: Option<String>,
    /// In words.
    pub title: String,
}

/// A way from a card into the app.
#[uniffi::remote(Enum)]
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

/// A source, and what it can't say.
#[uniffi::remote(Record)]
pub struct SourceView {
    /// Who found it, or what it is.
    pub title: String,
    /// DOI, PMC id or site; absent where there is none.
    pub place: Option<String>,
    /// How far it reaches.
    pub limits: String,
}

/// One of the two of the story.
#[uniffi::remote(Enum)]
pub enum Person {
    /// Anna.
    Anna,
    /// Michael.
    Michael,
}

/// Where the loop is.
#[uniffi::remote(Enum)]
pub enum Loop {
    /// Each move feeds the next.
    Turning,
    /// It has lost some of its speed.
    Slowing,
}

/// Which telling of the evening, and what was chosen so far.
#[uniffi::remote(Record)]
pub struct StoryPlace {
    /// Whose side it is told from.
    pub side: Person,
    /// Who reaches that evening; the other pulls away.
    pub reaching: Person,
    /// The ids of the choices so far, first to last.
    pub choices: Vec<String>,
}

/// A place in the story.
#[uniffi::remote(Record)]
pub struct StoryView {
    /// The scene's id.
    pub scene: String,
    /// When and where.
    pub title: String,
    /// What happens.
    pub text: String,
    /// What can be chosen; nothing at the end.
    pub choices: Vec<Choice>,
    /// Where the loop is.
    pub r#loop: Loop,
    /// The same in words.
    pub loop_words: String,
    /// What to know before the first choice, and after the last.
    pub hint: Option<String>,
    /// Whose side it is told from.
    pub side: Person,
    /// Who reaches that evening.
    pub reaching: Person,
    /// The sides it can be told from.
    pub sides: Vec<Choice>,
    /// Who may reach.
    pub reachers: Vec<Choice>,
}
