//! Anna and Michael: one evening from either side, with a choice at four points. A pure state machine over data.
//!
//! Lives here: where the choices so far have led. The scenes, their choices and where each leads stand in `content/learn.toml`.
//! Not here: the words.
//!
//! # Why a place knows only the last choice
//! A scene is reached with the loop turning or slowing, by what was chosen just before. So no choice seals an evening: from
//! every point there is a way into the other, up to the last. And no choice is right: it has a move of the article's in it
//! ([`Skill`]), which slows, or it has none, which turns; nobody counts.

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::error::{Error, Invalid, Why};
use crate::moment::words;
use crate::nudge::Skill;

words! {
    /// One of the two of the story.
    #[derive(Default)]
    Person, "side", StoryPerson {
        /// Anna.
        #[default]
        Anna,
        /// Michael.
        Michael,
    }
}

impl Person {
    /// Reads who reaches that evening.
    ///
    /// # Errors
    /// [`Invalid`] naming `reaching`.
    pub fn read_reaching(word: &str) -> Result<Self, Invalid> {
        Self::read(word).map_err(|invalid| Invalid::new("reaching", invalid.why))
    }

    /// The other of the two.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Anna => Self::Michael,
            Self::Michael => Self::Anna,
        }
    }
}

/// Where the loop is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, IntoStaticStr, VariantArray)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Loop {
    /// Each move feeds the next.
    Turning,
    /// It has lost some of its speed.
    Slowing,
}

/// What someone does in the story that evening; either of the two can be either.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Role {
    /// Reaches.
    Reaching,
    /// Pulls away.
    PullingAway,
}

/// The points of the evening, in their order: four with a choice, and the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, IntoStaticStr, VariantArray)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub(crate) enum Hour {
    /// At the table.
    Table,
    /// In the kitchen.
    Kitchen,
    /// At the door between.
    Door,
    /// Late.
    Late,
    /// It is over.
    Over,
}

/// Which telling of the evening, and what was chosen so far. Front ends keep it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoryPlace {
    /// Whose side it is told from.
    pub side: Person,
    /// Who reaches that evening; the other pulls away.
    pub reaching: Person,
    /// The ids of the choices so far, first to last.
    pub choices: Vec<String>,
}

impl StoryPlace {
    fn role(&self) -> Role {
        if self.side == self.reaching { Role::Reaching } else { Role::PullingAway }
    }
}

/// Something that can be chosen in a scene.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SceneChoice {
    /// Its id; an attribute of the scene's text, with hyphens.
    pub id: String,
    /// The move of the article's that it is; absent: a reflex.
    pub skill: Option<Skill>,
    /// The scene that it leads to.
    pub to: String,
}

/// One scene.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Scene {
    /// Its id; `learn-scene-…` in the texts, with hyphens.
    pub id: String,
    /// Whose eyes it is seen through: of who does this.
    pub role: Role,
    /// The point of the evening.
    pub hour: Hour,
    /// Where the loop is.
    #[serde(rename = "loop")]
    pub turn: Loop,
    /// What can be chosen; nothing at the end.
    #[serde(default)]
    pub choices: Vec<SceneChoice>,
}

impl Scene {
    /// The key of its words.
    #[must_use]
    pub fn key(&self) -> String {
        format!("learn-scene-{}", self.id.replace('_', "-"))
    }
}

/// The evening: all its scenes, from both sides.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Story {
    #[serde(rename = "scene")]
    scenes: Vec<Scene>,
}

impl Story {
    /// The scene to which the choices have led.
    ///
    /// # Errors
    /// [`Invalid`] naming `choose`, where a scene does not offer a choice or the evening is over before the last of them;
    /// [`Error::Content`] if a scene is missing, which the tests rule out.
    pub fn scene(&self, place: &StoryPlace) -> Result<&Scene, Error> {
        let mut scene = self.find(|scene| scene.role == place.role() && scene.hour == Hour::Table)?;
        for chosen in &place.choices {
            if scene.choices.is_empty() {
                return Err(Invalid::new("choose", Why::StoryOver).into());
            }
            let offered = scene.choices.iter().find(|choice| choice.id == chosen.trim());
            let to = &offered.ok_or(Invalid::new("choose", Why::StoryChoice))?.to;
            scene = self.find(|scene| scene.id == *to)?;
        }
        Ok(scene)
    }

    /// All scenes.
    #[cfg(test)]
    pub fn scenes(&self) -> &[Scene] {
        &self.scenes
    }

    fn find(&self, is_it: impl Fn(&&Scene) -> bool) -> Result<&Scene, Error> {
        self.scenes.iter().find(is_it).ok_or_else(|| Error::Content("a scene is missing".to_owned()))
    }
}

#[cfg(test)]
mod tests;
