//! The self-checks that come before holds and cold: one screen, one question.

use serde::Serialize;

use super::Attune;
use crate::error::Error;
use crate::exercise::{Gate, GateAnswer, GateState};
use crate::settings::{Choice, Setting};
use crate::store::settings;
use crate::text::Texts;

/// A self-check, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GateView {
    /// Which.
    pub gate: Gate,
    /// Where it stands.
    pub state: GateState,
    /// Its heading.
    pub title: String,
    /// Why it is asked, and that it stays here.
    pub intro: String,
    /// The conditions.
    pub conditions: Vec<String>,
    /// The one question.
    pub question: String,
    /// The three answers: `none_apply`, `one_applies`, `not_sure`, each in words.
    pub answers: Vec<Choice>,
    /// Where the list comes from.
    pub source: String,
    /// What the state means, in words; absent while unasked.
    pub outcome: Option<String>,
}

impl Attune {
    /// A self-check.
    ///
    /// # Errors
    /// [`crate::StoreError`].
    pub fn gate(&self, gate: Gate) -> Result<GateView, Error> {
        Ok(gate_view(gate, self.settings()?.gate(gate), self.texts()))
    }

    /// Keeps the outcome of a self-check, and nothing of what led to it.
    ///
    /// # Errors
    /// [`crate::StoreError`].
    pub fn answer_gate(&self, gate: Gate, answer: GateAnswer) -> Result<GateView, Error> {
        let state = GateState::from(answer);
        self.store.write(|tx| settings::set(tx, Setting::of_gate(gate).name(), state.into()))?;
        self.gate(gate)
    }
}

fn gate_view(gate: Gate, state: GateState, texts: Texts) -> GateView {
    let key = format!("gate-{}", <&str>::from(gate));
    let answer =
        |value: &str| Choice { value: value.to_owned(), title: texts.say(&format!("gate-answer-{}", value.replace('_', "-"))) };
    GateView {
        gate,
        state,
        title: texts.say(&key),
        intro: texts.say_attribute(&key, "intro"),
        conditions: gate.conditions().iter().map(|condition| texts.say(&format!("{key}-{condition}"))).collect(),
        question: texts.say_attribute(&key, "question"),
        answers: ["none_apply", "one_applies", "not_sure"].map(answer).into(),
        source: texts.say_attribute(&key, "source"),
        outcome: match state {
            GateState::Unasked => None,
            GateState::Passed => Some(texts.say("gate-passed")),
            GateState::NotPassed => Some(texts.say("gate-not-passed")),
        },
    }
}
