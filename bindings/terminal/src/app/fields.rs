//! The fields of a moment as a person meets them: their labels, what they may hold, and how a choice changes them.
//!
//! Not here: which words there are (the core's lists), moving among them (`details`).

use attune_core::{Content, Context, Did, Ending, Error, ExerciseId, Heat, Kind, Pull, Starter, Topic};
use strum::VariantArray;

use super::desk::Desk;
use super::theme::sign;

/// Columns of the labels.
pub const LABEL: usize = 34;

/// A field of a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Field {
    Kind,
    Pull,
    Heat,
    Context,
    Topic,
    StartedBy,
    Did,
    Tool,
    HeatAfter,
    Ended,
    ReturnKept,
    BodySignal,
    Note,
}

impl Field {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 13] = [
        Self::Kind,
        Self::Pull,
        Self::Heat,
        Self::Context,
        Self::Topic,
        Self::StartedBy,
        Self::Did,
        Self::Tool,
        Self::HeatAfter,
        Self::Ended,
        Self::ReturnKept,
        Self::BodySignal,
        Self::Note,
    ];

    /// Whether it is typed, not chosen.
    #[must_use]
    pub const fn is_typed(self) -> bool {
        matches!(self, Self::BodySignal | Self::Note)
    }
}

/// A field's name in words.
#[must_use]
pub fn label(field: Field, desk: &Desk<'_>) -> String {
    desk.say(match field {
        Field::Kind => "terminal-detail-kind",
        Field::Pull => "terminal-detail-pull",
        Field::Heat => "terminal-detail-heat",
        Field::Context => "detail-context",
        Field::Topic => "detail-topic",
        Field::StartedBy => "detail-started-by",
        Field::Did => "detail-did",
        Field::Tool => "detail-tool",
        Field::HeatAfter => "detail-heat-after",
        Field::Ended => "detail-ended",
        Field::ReturnKept => "detail-return-kept",
        Field::BodySignal => "detail-body-signal",
        Field::Note => "detail-note",
    })
}

/// The exercises that can have been a tool: id and name.
pub struct Tools(Vec<[String; 2]>);

impl Tools {
    /// Reads them.
    ///
    /// # Errors
    /// The core's.
    pub fn read(desk: &Desk<'_>) -> Result<Self, Error> {
        let list = desk.attune.exercises()?.exercises;
        Ok(Self(list.into_iter().map(|exercise| [exercise.id, exercise.name]).collect()))
    }
}

/// One thing a field may hold.
pub struct Chip {
    /// In words.
    pub title: String,
    /// Whether it does.
    pub on: bool,
}

/// What a chosen field may hold; nothing for a typed one.
#[must_use]
pub fn chips(field: Field, content: &Content, tools: &Tools, desk: &Desk<'_>) -> Vec<Chip> {
    match field {
        Field::Kind => of(Kind::VARIANTS, |kind| (desk.say_word("kind", kind.word()), content.kind == kind)),
        Field::Pull => {
            of(Pull::VARIANTS, |pull| (format!("{} {}", sign(pull), desk.say_word("pull", pull.word())), content.pull == pull))
        }
        Field::Heat => heats(content.heat),
        Field::HeatAfter => heats(content.heat_after),
        Field::Context => of(Context::VARIANTS, |one| (desk.say_word("context", one.word()), content.context.contains(&one))),
        Field::Topic => of(Topic::VARIANTS, |one| (desk.say_word("topic", one.word()), content.topic == Some(one))),
        Field::StartedBy => of(Starter::VARIANTS, |one| (desk.say_word("started-by", one.word()), content.started_by == Some(one))),
        Field::Did => of(Did::VARIANTS, |one| (desk.say_word("did", one.word()), content.did.contains(&one))),
        Field::Ended => of(Ending::VARIANTS, |one| (desk.say_word("ended", one.word()), content.ended == Some(one))),
        Field::ReturnKept => of(&[true, false], |kept| {
            let word = if kept { "return-kept-yes" } else { "return-kept-no" };
            (desk.say(word), content.return_kept == Some(kept))
        }),
        Field::Tool => {
            let id = content.tool.as_ref().map(ExerciseId::as_str);
            tools.0.iter().map(|[tool, name]| Chip { title: name.clone(), on: id == Some(tool) }).collect()
        }
        Field::BodySignal | Field::Note => Vec::new(),
    }
}

fn of<T: Copy>(list: &[T], chip: impl Fn(T) -> (String, bool)) -> Vec<Chip> {
    list.iter().map(|one| chip(*one)).map(|(title, on)| Chip { title, on }).collect()
}

fn heats(held: Option<Heat>) -> Vec<Chip> {
    of(&HEATS, |value| (value.to_string(), held.map(Heat::value) == Some(value)))
}

/// Every heat, from 0 to 10.
const HEATS: [u8; 11] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/// What a typed field holds.
#[must_use]
pub fn typed(field: Field, content: &Content) -> &str {
    let words = match field {
        Field::BodySignal => content.body_signal.as_ref(),
        Field::Note => content.note.as_ref(),
        _ => None,
    };
    words.map_or("", |words| words.as_str())
}

/// What is recorded in a field, in words; `None` where nothing is.
#[must_use]
pub fn recorded(field: Field, content: &Content, tools: &Tools, desk: &Desk<'_>) -> Option<String> {
    let words = if field.is_typed() {
        typed(field, content).to_owned()
    } else {
        let held = chips(field, content, tools, desk).into_iter().filter(|chip| chip.on).map(|chip| chip.title);
        let words = held.collect::<Vec<_>>().join(", ");
        match (&content.tool, field) {
            // A pattern that is off the list keeps its place in what was recorded.
            (Some(_), Field::Tool) if words.is_empty() => desk.say("detail-tool-gone"),
            _ => words,
        }
    };
    (!words.is_empty()).then_some(words)
}

/// Chooses the chip at `place`, or takes it back where it was chosen. Kind and pull always hold one.
///
/// # Errors
/// [`attune_core::Invalid`] naming `tool`, which the core's own ids are not.
pub fn toggle(field: Field, place: usize, content: &mut Content, tools: &Tools) -> Result<(), Error> {
    match field {
        Field::Kind => content.kind = at(Kind::VARIANTS, place).unwrap_or(content.kind),
        Field::Pull => content.pull = at(Pull::VARIANTS, place).unwrap_or(content.pull),
        Field::Heat => one_or_none(&mut content.heat, at(&HEATS, place).and_then(|value| Heat::new(value).ok())),
        Field::HeatAfter => one_or_none(&mut content.heat_after, at(&HEATS, place).and_then(|value| Heat::new(value).ok())),
        Field::Context => in_or_out(&mut content.context, at(Context::VARIANTS, place)),
        Field::Topic => one_or_none(&mut content.topic, at(Topic::VARIANTS, place)),
        Field::StartedBy => one_or_none(&mut content.started_by, at(Starter::VARIANTS, place)),
        Field::Did => in_or_out(&mut content.did, at(Did::VARIANTS, place)),
        Field::Ended => one_or_none(&mut content.ended, at(Ending::VARIANTS, place)),
        Field::ReturnKept => one_or_none(&mut content.return_kept, at(&[true, false], place)),
        Field::Tool => {
            let tool = tools.0.get(place).map(|[id, _]| ExerciseId::read(id)).transpose()?;
            one_or_none(&mut content.tool, tool);
        }
        Field::BodySignal | Field::Note => {}
    }
    Ok(())
}

fn at<T: Copy>(list: &[T], place: usize) -> Option<T> {
    list.get(place).copied()
}

fn one_or_none<T: PartialEq>(held: &mut Option<T>, chosen: Option<T>) {
    if chosen.is_some() {
        *held = if *held == chosen { None } else { chosen };
    }
}

fn in_or_out<T: PartialEq>(held: &mut Vec<T>, chosen: Option<T>) {
    let Some(chosen) = chosen else { return };
    match held.iter().position(|one| *one == chosen) {
        Some(place) => _ = held.remove(place),
        None => held.push(chosen),
    }
}
