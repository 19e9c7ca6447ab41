//! Log and History.

use attune_core::{
    Choice, Context, Deleted, Did, Ending, Entropy, Heat, History, Kind, LogPage, Logged, MomentDetails, MomentInput, MomentRecord,
    MomentView, Pull, Starter, Topic, Undone,
};

use crate::attune::Attune;
use crate::error::ErrorCode;
use crate::now::Now;

#[uniffi::export]
impl Attune {
    /// Saves a moment; when it returns, it is on the disk. Entropy is 16 fresh random bytes.
    ///
    /// Errors: `InvalidInput` (heat, heatAfter, note, bodySignal, tool, at, zone, entropy, now), `DiskFull`, `ReadOnly`, `Busy`.
    pub fn log_moment(&self, input: MomentInput, now: &Now, entropy: Vec<u8>) -> Result<Logged, ErrorCode> {
        let now = now.read()?;
        let (content, at) = input.read(&now)?;
        Ok(self.core.log_moment(content, at, &now, Entropy::read(&entropy)?)?)
    }

    /// Puts what the form holds in the place of a moment's content; its time only where `at` says one, and then `21:30` is on the
    /// day that the moment was on.
    ///
    /// Errors: as `log_moment`, and `NotFound`.
    pub fn amend_moment(&self, id: &str, input: MomentInput, now: &Now) -> Result<Logged, ErrorCode> {
        let (content, at) = input.read_content()?;
        Ok(self.core.amend_moment(id, content, at.as_deref(), &now.read()?)?)
    }

    /// Deletes a moment. For a day it can be taken back.
    ///
    /// Errors: `NotFound`, `InvalidInput` (now, zone), `DiskFull`, `ReadOnly`, `Busy`.
    pub fn delete_moment(&self, id: &str, now: &Now) -> Result<Deleted, ErrorCode> {
        Ok(self.core.delete_moment(id, &now.read()?)?)
    }

    /// Takes back the last thing done to moments: a log, an amendment, a deletion, an import. Up to twenty, within a day.
    ///
    /// Errors: `NotFound` where nothing is left to take back, `InvalidInput` (now, zone), `DiskFull`, `ReadOnly`, `Busy`.
    pub fn undo(&self, now: &Now) -> Result<Undone, ErrorCode> {
        Ok(self.core.undo(&now.read()?)?)
    }

    /// Takes back the last thing done to one moment, whatever was done to others since: what a message right after it offers.
    ///
    /// Errors: as `undo`, and `NotFound` for no moment's id.
    pub fn undo_moment(&self, id: &str, now: &Now) -> Result<Undone, ErrorCode> {
        Ok(self.core.undo_moment(id, &now.read()?)?)
    }

    /// A moment.
    ///
    /// Errors: `NotFound`, `InvalidInput` (now, zone).
    pub fn moment(&self, id: &str, now: &Now) -> Result<MomentView, ErrorCode> {
        Ok(self.core.moment_view(id, &now.read()?)?)
    }

    /// The Log screen over a moment.
    ///
    /// Errors: `NotFound`, `InvalidInput` (now, zone).
    pub fn log_page(&self, id: &str, now: &Now) -> Result<LogPage, ErrorCode> {
        Ok(self.core.log_page(id, &now.read()?)?)
    }

    /// A moment with everything that a form over it shows.
    ///
    /// Errors: `NotFound`, `InvalidInput` (now, zone).
    pub fn moment_details(&self, id: &str, now: &Now) -> Result<MomentDetails, ErrorCode> {
        Ok(self.core.moment_details(id, &now.read()?)?)
    }

    /// A page of history: the newest, or those older than the moment `before`. The limit is 1 to 500.
    ///
    /// Errors: `InvalidInput` (limit, now, zone), `NotFound`.
    pub fn history(&self, before: Option<String>, limit: u32, now: &Now) -> Result<History, ErrorCode> {
        Ok(self.core.history(before.as_deref(), limit, &now.read()?)?)
    }
}

uniffi::custom_type!(
    /// How strong it feels inside, 0 (calm) to 10 (flooded); any other number is `InvalidInput` (heat).
    Heat, u8, {
        remote,
        lower: |heat| heat.value(),
        try_lift: |value| Ok(Heat::new(value).map_err(ErrorCode::from)?),
    }
);

/// What a form holds. What was logged always has an answer; everything else may stay out.
#[uniffi::remote(Record)]
pub struct MomentInput {
    /// What was logged.
    pub kind: Kind,
    /// Where the pull went; absent: not said, which is kept as unsure.
    #[uniffi(default = None)]
    pub pull: Option<Pull>,
    /// How strong inside, 0 to 10; unrated is absent, never 0.
    #[uniffi(default = None)]
    pub heat: Option<u8>,
    /// What was around.
    #[uniffi(default = [])]
    pub context: Vec<Context>,
    /// A free note, as typed.
    #[uniffi(default = None)]
    pub note: Option<String>,
    /// Who started the topic.
    #[uniffi(default = None)]
    pub started_by: Option<Starter>,
    /// What it was about.
    #[uniffi(default = None)]
    pub topic: Option<Topic>,
    /// What the body did, as typed.
    #[uniffi(default = None)]
    pub body_signal: Option<String>,
    /// What the person did.
    #[uniffi(default = [])]
    pub did: Vec<Did>,
    /// The id of the exercise that was used.
    #[uniffi(default = None)]
    pub tool: Option<String>,
    /// How strong inside afterwards, 0 to 10.
    #[uniffi(default = None)]
    pub heat_after: Option<u8>,
    /// How it ended.
    #[uniffi(default = None)]
    pub ended: Option<Ending>,
    /// Whether the promised return was kept.
    #[uniffi(default = None)]
    pub return_kept: Option<bool>,
    /// When, as typed: `21:30`, `2026-03-28T21:30`, or with offset and zone. Absent: now, or as it was.
    #[uniffi(default = None)]
    pub at: Option<String>,
}

/// A moment with its fields under their public names.
#[uniffi::remote(Record)]
pub struct MomentRecord {
    /// Its id.
    pub id: String,
    /// When: RFC 3339 with the offset of the zone.
    pub at: String,
    /// The name of the IANA zone the person was in.
    pub zone: String,
    /// What was logged.
    pub kind: Kind,
    /// How strong inside; unrated is absent, never 0.
    pub heat: Option<Heat>,
    /// Where the pull went.
    pub pull: Pull,
    /// What was around.
    pub context: Vec<Context>,
    /// A free note. Never shared.
    pub note: Option<String>,
    /// Who started the topic.
    pub started_by: Option<Starter>,
    /// What it was about.
    pub topic: Option<Topic>,
    /// What the body did, in the person's own words.
    pub body_signal: Option<String>,
    /// What the person did.
    pub did: Vec<Did>,
    /// The id of the exercise that was used.
    pub tool: Option<String>,
    /// How strong inside afterwards.
    pub heat_after: Option<Heat>,
    /// How it ended.
    pub ended: Option<Ending>,
    /// Whether the promised return was kept.
    pub return_kept: Option<bool>,
}

/// A moment with the words it is shown in.
#[uniffi::remote(Record)]
pub struct MomentView {
    /// Its fields.
    pub record: MomentRecord,
    /// The person's day it belongs to, `2026-03-09`.
    pub day: String,
    /// That day in words.
    pub day_words: String,
    /// Its clock time, `21:40`.
    pub time_words: String,
    /// Kind, heat and pull in words: what a list shows and a screen reader says.
    pub summary: String,
}

/// The Log screen over a moment that a tap left.
#[uniffi::remote(Record)]
pub struct LogPage {
    /// The moment.
    pub moment: MomentView,
    /// The pull that lies under the thumb: the last one named, else the usual one.
    pub likely_pull: Pull,
}

/// A moment with everything that a form over it shows.
#[uniffi::remote(Record)]
pub struct MomentDetails {
    /// The moment.
    pub moment: MomentView,
    /// The exercise that was used, in words.
    pub tool_words: Option<String>,
    /// The exercises that may have been used, by id.
    pub tools: Vec<Choice>,
}

/// What a tap left.
#[uniffi::remote(Record)]
pub struct Logged {
    /// The moment.
    pub moment: MomentView,
    /// That it is saved, in words.
    pub sentence: String,
}

/// What a deletion took.
#[uniffi::remote(Record)]
pub struct Deleted {
    /// The moment that is gone.
    pub deleted: MomentView,
    /// That it is gone and for how long it can come back, in words.
    pub sentence: String,
}

/// What was taken back.
#[uniffi::remote(Record)]
pub struct Undone {
    /// `logged`, `amended`, `deleted` or `imported`.
    pub undone: String,
    /// How many moments it was about.
    pub moments: u64,
    /// The one moment it was about, as it is now; absent where it is gone again, or where there were several.
    pub moment: Option<MomentView>,
    /// In words.
    pub sentence: String,
}

/// A page of history, newest first.
#[uniffi::remote(Record)]
pub struct History {
    /// The moments.
    pub moments: Vec<MomentView>,
    /// Whether there are older ones.
    pub more: bool,
}

/// What was logged.
#[uniffi::remote(Enum)]
pub enum Kind {
    /// Tension rose.
    Tension,
    /// A good moment: the loop was noticed before it turned.
    CaughtIt,
    /// A good moment: someone came back, as promised.
    CameBack,
    /// A good moment of any kind.
    Good,
}

/// Where the pull went. Unsure is an answer, and what an untouched choice is stored as.
#[uniffi::remote(Enum)]
pub enum Pull {
    /// Towards the other: asking, pressing, seeking reassurance.
    Reaching,
    /// Away: quiet, leaving, needing room.
    PullingAway,
    /// Both in turn.
    Both,
    /// Not clear.
    Unsure,
}

/// Who started the topic; never who is at fault.
#[uniffi::remote(Enum)]
pub enum Starter {
    /// The person who logs.
    Me,
    /// The other.
    Partner,
    /// Not clear.
    Unclear,
}

/// What it was about.
#[uniffi::remote(Enum)]
pub enum Topic {
    /// The two of them.
    Relationship,
    /// Who does what at home.
    Chores,
    /// Money.
    Money,
    /// Parents, siblings, in-laws.
    Family,
    /// Sex and affection.
    SexAndAffection,
    /// Time together, and phones.
    TimeAndPhones,
    /// Children.
    Kids,
    /// Work.
    Work,
    /// Anything else.
    Other,
}

/// What was around.
#[uniffi::remote(Enum)]
pub enum Context {
    /// Tired.
    Tired,
    /// Hungry.
    Hungry,
    /// Alcohol.
    Alcohol,
    /// A hard day.
    HardDay,
    /// Other people around.
    InPublic,
    /// In writing.
    ByText,
    /// Children present.
    KidsPresent,
}

/// What the person did.
#[uniffi::remote(Enum)]
pub enum Did {
    /// Pressed for an answer.
    Pressed,
    /// Followed into another room.
    Followed,
    /// Criticised.
    Criticised,
    /// Went silent.
    WentSilent,
    /// Left.
    Left,
    /// Explained.
    Explained,
    /// Asked for a pause.
    AskedForAPause,
    /// Stayed.
    Stayed,
    /// Began softly.
    SoftStart,
}

/// How it ended.
#[uniffi::remote(Enum)]
pub enum Ending {
    /// Resolved.
    Resolved,
    /// Paused, with a time to come back.
    PausedWithReturn,
    /// Dropped.
    Dropped,
    /// It blew up.
    BlewUp,
}
