//! A moment as a front end hands it over: chosen words as words, numbers and typed texts as they came.
//!
//! Lives here: turning it into [`Content`] and a time, in one place for every front end that has a form. Not here: reading
//! words (`vocabulary`), foreign files (`portable`).

use chrono::{DateTime, Utc};

use super::{Content, Context, Did, Ending, Heat, Kind, Pull, Starter, Topic};
use crate::error::{Invalid, Why};
use crate::exercise::ExerciseId;
use crate::time::Now;
use crate::zone::Zone;

/// What a form holds. It has no `Debug`: no log can hold what was typed.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct MomentInput {
    /// What was logged.
    pub kind: Kind,
    /// Where the pull went; `None`: not said, which is kept as unsure.
    pub pull: Option<Pull>,
    /// How strong inside, 0 to 10; unrated is `None`, never 0.
    pub heat: Option<u8>,
    /// What was around.
    pub context: Vec<Context>,
    /// A free note, as typed.
    pub note: Option<String>,
    /// Who started the topic.
    pub started_by: Option<Starter>,
    /// What it was about.
    pub topic: Option<Topic>,
    /// What the body did, as typed.
    pub body_signal: Option<String>,
    /// What the person did.
    pub did: Vec<Did>,
    /// The id of the exercise that was used.
    pub tool: Option<String>,
    /// How strong inside afterwards, 0 to 10.
    pub heat_after: Option<u8>,
    /// How it ended.
    pub ended: Option<Ending>,
    /// Whether the promised return was kept.
    pub return_kept: Option<bool>,
    /// When, as typed: what [`Now::place`] takes; `None`: now, or as it was.
    pub at: Option<String>,
}

/// Content, and where and when if that was said.
type ContentAndTime = (Content, Option<(DateTime<Utc>, Zone)>);

impl MomentInput {
    /// The content, and where and when if that was said.
    ///
    /// # Errors
    /// [`Invalid`] naming `heat`, `heatAfter`, `note`, `bodySignal`, `tool`, `at`, or `zone` within it.
    pub fn read(self, now: &Now) -> Result<ContentAndTime, Invalid> {
        let (content, at) = self.read_content()?;
        Ok((content, at.map(|at| now.place(&at)).transpose()?))
    }

    /// The content, and the time as it was typed: what it means for a moment that is amended depends on when that was.
    ///
    /// # Errors
    /// [`Invalid`] naming `heat`, `heatAfter`, `note`, `bodySignal` or `tool`.
    pub fn read_content(self) -> Result<(Content, Option<String>), Invalid> {
        let content = Content {
            kind: self.kind,
            heat: heat(self.heat, "heat")?,
            pull: self.pull.unwrap_or_default(),
            started_by: self.started_by,
            topic: self.topic,
            context: self.context,
            body_signal: Content::body_signal(&self.body_signal.unwrap_or_default())?,
            did: self.did,
            tool: self.tool.as_deref().map(ExerciseId::read).transpose()?,
            heat_after: heat(self.heat_after, "heatAfter")?,
            ended: self.ended,
            return_kept: self.return_kept,
            note: Content::note(&self.note.unwrap_or_default())?,
        };
        Ok((content, self.at))
    }
}

fn heat(value: Option<u8>, field: &'static str) -> Result<Option<Heat>, Invalid> {
    value.map(Heat::new).transpose().map_err(|_| Invalid::new(field, Why::Heat))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::moment::{BODY_SIGNAL_MAX, NOTE_MAX};

    fn read(input: MomentInput) -> Result<ContentAndTime, Invalid> {
        input.read(&Now::parse("2026-03-10T21:00:00+01:00[Europe/Berlin]", Zone::UTC).unwrap())
    }

    #[test]
    fn an_untouched_form_is_one_tap() {
        assert_eq!(read(MomentInput::default()), Ok((Content::default(), None)));
    }

    #[test]
    fn what_was_typed_is_read_as_everywhere_else() {
        let typed = |text: &str| Some(text.to_owned());
        let input = MomentInput { note: typed(" so "), body_signal: typed(" "), at: typed("20:15"), ..MomentInput::default() };
        let (content, at) = read(input).unwrap();
        assert_eq!((content.note, content.body_signal), (Content::note("so").unwrap(), None));
        assert_eq!(at.unwrap().0.to_rfc3339(), "2026-03-10T19:15:00+00:00");
    }

    #[test]
    fn what_cannot_be_is_named_as_in_json() {
        let of = MomentInput::default;
        for (input, field, why) in [
            (MomentInput { heat: Some(11), ..of() }, "heat", Why::Heat),
            (MomentInput { heat_after: Some(255), ..of() }, "heatAfter", Why::Heat),
            (MomentInput { note: Some("x".repeat(NOTE_MAX + 1)), ..of() }, "note", Why::TooLong),
            (MomentInput { body_signal: Some("x".repeat(BODY_SIGNAL_MAX + 1)), ..of() }, "bodySignal", Why::TooLong),
            (MomentInput { tool: Some("Wim Hof".to_owned()), ..of() }, "tool", Why::UnknownExercise),
            (MomentInput { at: Some("soon".to_owned()), ..of() }, "at", Why::TimeFormat),
            (MomentInput { at: Some("2026-03-10T20:00[Mars/Olympus]".to_owned()), ..of() }, "zone", Why::UnknownZone),
        ] {
            assert_eq!(read(input), Err(Invalid::new(field, why)));
        }
    }
}
