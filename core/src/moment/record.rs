//! A moment as one JSON object: what `--json` prints, exports hold, and the undo journal keeps.
//!
//! Lives here: the names of the fields. Not here: reading a foreign file line by line (`portable`).

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Content, Context, Did, Ending, Heat, Kind, Moment, Pull, Starter, Topic};
use crate::error::{Invalid, Why};
use crate::exercise::ExerciseId;
use crate::time::rfc3339;
use crate::zone::Zone;

/// A moment with its fields under their public names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs)] // as in `Moment` and `Content`
pub struct MomentRecord {
    pub id: String,
    /// RFC 3339 with the offset of `zone`.
    pub at: String,
    /// IANA name.
    pub zone: String,
    pub kind: Kind,
    pub heat: Option<Heat>,
    pub pull: Pull,
    pub context: Vec<Context>,
    pub note: Option<String>,
    pub started_by: Option<Starter>,
    pub topic: Option<Topic>,
    pub body_signal: Option<String>,
    pub did: Vec<Did>,
    pub tool: Option<String>,
    pub heat_after: Option<Heat>,
    pub ended: Option<Ending>,
    pub return_kept: Option<bool>,
}

impl MomentRecord {
    /// The names of the fields, in the order of exports.
    pub const FIELDS: [&'static str; 16] = [
        "id",
        "at",
        "zone",
        "kind",
        "heat",
        "pull",
        "context",
        "note",
        "startedBy",
        "topic",
        "bodySignal",
        "did",
        "tool",
        "heatAfter",
        "ended",
        "returnKept",
    ];

    /// The moment it describes.
    ///
    /// # Errors
    /// [`Invalid`] naming the field that can't be.
    pub fn moment(self) -> Result<Moment, Invalid> {
        let at = chrono::DateTime::parse_from_rfc3339(&self.at).map_err(|_| Invalid::new("at", Why::TimeFormat))?;
        Ok(Moment {
            id: self.id.parse().map_err(|_| Invalid::new("id", Why::MalformedId))?,
            at: at.to_utc(),
            zone: Zone::named(&self.zone)?,
            content: Content {
                kind: self.kind,
                heat: self.heat,
                pull: self.pull,
                started_by: self.started_by,
                topic: self.topic,
                context: self.context,
                body_signal: Content::body_signal(&self.body_signal.unwrap_or_default())?,
                did: self.did,
                tool: self.tool.map(|id| ExerciseId::read(&id)).transpose()?,
                heat_after: self.heat_after,
                ended: self.ended,
                return_kept: self.return_kept,
                note: Content::note(&self.note.unwrap_or_default())?,
            }
            .in_order(),
        })
    }
}

impl From<Moment> for MomentRecord {
    fn from(moment: Moment) -> Self {
        let content = moment.content;
        Self {
            id: moment.id.hyphenated().encode_lower(&mut Uuid::encode_buffer()).to_owned(),
            at: rfc3339(moment.at, moment.zone),
            zone: moment.zone.to_string(),
            kind: content.kind,
            heat: content.heat,
            pull: content.pull,
            context: content.context,
            note: content.note.map(Into::into),
            started_by: content.started_by,
            topic: content.topic,
            body_signal: content.body_signal.map(Into::into),
            did: content.did,
            tool: content.tool.as_ref().map(ToString::to_string),
            heat_after: content.heat_after,
            ended: content.ended,
            return_kept: content.return_kept,
        }
    }
}

impl From<&Moment> for MomentRecord {
    fn from(moment: &Moment) -> Self {
        moment.clone().into()
    }
}
