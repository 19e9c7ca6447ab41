//! Words that come as text: from an intent, a shortcut, a story that is played. Read by the core, so that every front end takes the
//! same ones and refuses the others in the same words.

use attune_core::{
    AfterReturn, Builder, Context, Did, Dose, Ending, Format, Gate, GateAnswer, Heat, Kind, NudgeEvent, Outcome, Person, Pull,
    Starter, Topic,
};

use crate::error::ErrorCode;

/// A dose from two ways to wish for one, minutes or cycles, as typed. Errors: `InvalidInput` (minutes, cycles).
#[uniffi::export]
pub fn read_dose(minutes: Option<String>, cycles: Option<String>) -> Result<Dose, ErrorCode> {
    Ok(Dose::read(minutes.as_deref(), cycles.as_deref())?)
}

/// A kind from its `snake_case` name. Errors: `InvalidInput` (kind).
#[uniffi::export]
pub fn read_kind(text: &str) -> Result<Kind, ErrorCode> {
    Ok(Kind::read(text)?)
}

/// A pull from its `snake_case` name. Errors: `InvalidInput` (pull).
#[uniffi::export]
pub fn read_pull(text: &str) -> Result<Pull, ErrorCode> {
    Ok(Pull::read(text)?)
}

/// What was around, from its `snake_case` name. Errors: `InvalidInput` (context).
#[uniffi::export]
pub fn read_context(text: &str) -> Result<Context, ErrorCode> {
    Ok(Context::read(text)?)
}

/// A topic from its `snake_case` name. Errors: `InvalidInput` (topic).
#[uniffi::export]
pub fn read_topic(text: &str) -> Result<Topic, ErrorCode> {
    Ok(Topic::read(text)?)
}

/// Who started the topic, from its `snake_case` name. Errors: `InvalidInput` (startedBy).
#[uniffi::export]
pub fn read_starter(text: &str) -> Result<Starter, ErrorCode> {
    Ok(Starter::read(text)?)
}

/// What the person did, from its `snake_case` name. Errors: `InvalidInput` (did).
#[uniffi::export]
pub fn read_did(text: &str) -> Result<Did, ErrorCode> {
    Ok(Did::read(text)?)
}

/// How it ended, from its `snake_case` name. Errors: `InvalidInput` (ended).
#[uniffi::export]
pub fn read_ending(text: &str) -> Result<Ending, ErrorCode> {
    Ok(Ending::read(text)?)
}

/// How a run ended, from its `snake_case` name. Errors: `InvalidInput` (outcome).
#[uniffi::export]
pub fn read_outcome(text: &str) -> Result<Outcome, ErrorCode> {
    Ok(Outcome::read(text)?)
}

/// A self-check from its name. Errors: `InvalidInput` (gate).
#[uniffi::export]
pub fn read_gate(text: &str) -> Result<Gate, ErrorCode> {
    Ok(Gate::read(text)?)
}

/// An answer to a self-check from its `snake_case` name. Errors: `InvalidInput` (answer).
#[uniffi::export]
pub fn read_gate_answer(text: &str) -> Result<GateAnswer, ErrorCode> {
    Ok(GateAnswer::read(text)?)
}

/// A format from its name. Errors: `InvalidInput` (format).
#[uniffi::export]
pub fn read_format(text: &str) -> Result<Format, ErrorCode> {
    Ok(Format::read(text)?)
}

/// What became of a reminder, from its name such as `later:30`. Errors: `InvalidInput` (event).
#[uniffi::export]
pub fn read_nudge_event(text: &str) -> Result<NudgeEvent, ErrorCode> {
    Ok(NudgeEvent::read(text)?)
}

/// A builder of words from its `snake_case` name. Errors: `InvalidInput` (builder).
#[uniffi::export]
pub fn read_builder(text: &str) -> Result<Builder, ErrorCode> {
    Ok(Builder::read(text)?)
}

/// A way to go on after a time-out, from its `snake_case` name. Errors: `InvalidInput` (how).
#[uniffi::export]
pub fn read_after_return(text: &str) -> Result<AfterReturn, ErrorCode> {
    Ok(AfterReturn::read(text)?)
}

/// A heat as typed. Errors: `InvalidInput` (heat).
#[uniffi::export]
pub fn read_heat(text: &str) -> Result<Heat, ErrorCode> {
    Ok(Heat::read(text)?)
}

/// Whose side the story is told from, from their `snake_case` name. Errors: `InvalidInput` (side).
#[uniffi::export]
pub fn read_side(text: &str) -> Result<Person, ErrorCode> {
    Ok(Person::read(text)?)
}

/// Who reaches in the story, from their `snake_case` name. Errors: `InvalidInput` (reaching).
#[uniffi::export]
pub fn read_reaching(text: &str) -> Result<Person, ErrorCode> {
    Ok(Person::read_reaching(text)?)
}
