//! The Learn screen: the list, a card, and a place in Anna and Michael's evening. Reads nothing of the store and keeps nothing. Not
//! here: which cards and scenes there are (`learn`).

use serde::Serialize;

use super::Attune;
use crate::error::{Error, Missing};
use crate::exercise::Catalogue;
use crate::learn::{Card, Hour, Learn, LearnWay, Loop, Person, STORY, StoryPlace};
use crate::settings::Choice;
use crate::text::Texts;

/// The Learn screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LearnList {
    /// The cards, in their order.
    pub cards: Vec<LearnItem>,
    /// The story, which is played and not read.
    pub story: LearnItem,
    /// That nothing is kept of what is read here.
    pub note: String,
}

/// A card or the story, by its title.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LearnItem {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
}

/// A card, whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ActionView {
    /// Where it is done.
    pub way: LearnWay,
    /// The exercise's id, where it is one; one that needs no self-check.
    pub exercise: Option<String>,
    /// In words.
    pub title: String,
}

/// A source, and what it can't say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SourceView {
    /// Who found it, or what it is.
    pub title: String,
    /// DOI, PMC id or site; absent where there is none.
    pub place: Option<String>,
    /// How far it reaches.
    pub limits: String,
}

/// A place in the story.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
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

impl Attune {
    /// The Learn screen.
    ///
    /// # Errors
    /// [`Error::Content`], which the tests rule out.
    pub fn learn(&self) -> Result<LearnList, Error> {
        let texts = self.texts();
        let item = |card: &Card| LearnItem { id: card.id.clone(), title: texts.say(&card.key()) };
        Ok(LearnList {
            cards: Learn::get()?.cards().iter().map(item).collect(),
            story: LearnItem { id: STORY.to_owned(), title: texts.say("learn-story") },
            note: texts.say("learn-note"),
        })
    }

    /// A card.
    ///
    /// # Errors
    /// [`Missing::Card`].
    pub fn learn_card(&self, id: &str) -> Result<CardView, Error> {
        let texts = self.texts();
        let card = Learn::get()?.card(id.trim()).ok_or(Error::NotFound(Missing::Card))?;
        let key = card.key();
        let (way, exercise) = card.action.way();
        let paragraphs = texts.say_attribute(&key, "text");
        Ok(CardView {
            id: card.id.clone(),
            title: texts.say(&key),
            text: paragraphs.lines().filter(|line| !line.is_empty()).map(ToOwned::to_owned).collect(),
            action: ActionView { way, exercise: exercise.map(ToOwned::to_owned), title: texts.say_attribute(&key, "action") },
            sources: card.sources.iter().map(|id| source(id, texts)).collect::<Result<_, _>>()?,
        })
    }

    /// Where the choices so far lead in Anna and Michael's evening.
    ///
    /// # Errors
    /// [`crate::Invalid`] naming `choose`.
    pub fn story(&self, place: &StoryPlace) -> Result<StoryView, Error> {
        let texts = self.texts();
        let scene = Learn::get()?.story().scene(place)?;
        let name = |person: Person| texts.say(&format!("learn-person-{}", person.word()));
        let names = [("you", name(place.side).into()), ("other", name(place.side.other()).into())];
        let key = scene.key();
        let choice =
            |id: &str| Choice { value: id.to_owned(), title: texts.say_attribute_with(&key, &id.replace('_', "-"), &names) };
        let each = |key: &str| {
            let one = |person: Person| Choice {
                value: person.word().to_owned(),
                title: texts.say_with(key, &[("name", name(person).into())]),
            };
            [Person::Anna, Person::Michael].map(one).to_vec()
        };
        let hint = match scene.hour {
            Hour::Table => Some(texts.say_with("learn-story-begin", &names)),
            Hour::Over => Some(texts.say_with("learn-story-over", &names)),
            Hour::Kitchen | Hour::Door | Hour::Late => None,
        };
        Ok(StoryView {
            scene: scene.id.clone(),
            title: texts.say(&format!("learn-hour-{}", <&str>::from(scene.hour))),
            text: texts.say_with(&key, &names),
            choices: scene.choices.iter().map(|offered| choice(&offered.id)).collect(),
            r#loop: scene.turn,
            loop_words: texts.say(&format!("learn-loop-{}", <&str>::from(scene.turn))),
            hint,
            side: place.side,
            reaching: place.reaching,
            sides: each("learn-story-side"),
            reachers: each("learn-story-reaching"),
        })
    }
}

fn source(id: &str, texts: Texts) -> Result<SourceView, Error> {
    let source = Catalogue::get()?.source(id).ok_or_else(|| Error::Content(format!("no source {id}")))?;
    let key = format!("learn-source-{}", id.replace('_', "-"));
    Ok(SourceView { title: texts.say(&key), place: source.place.clone(), limits: texts.say_attribute(&key, "limits") })
}

#[cfg(test)]
mod tests;
