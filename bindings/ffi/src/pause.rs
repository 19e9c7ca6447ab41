//! Pause: the hard moment, step by step.

use attune_core::{Choice, Entropy, Heat, PauseAnswer, PauseStep, PauseView, Pull, Session};

use crate::attune::Attune;
use crate::error::ErrorCode;
use crate::now::Now;

#[uniffi::export]
impl Attune {
    /// The Pause button: a new pause, which breathes at once. One that is still open is closed as it was left. Entropy is 16 fresh
    /// random bytes.
    ///
    /// Errors: `InvalidInput` (entropy, now, zone), `DiskFull`, `ReadOnly`, `Busy`.
    pub fn start_pause(&self, now: &Now, entropy: Vec<u8>) -> Result<PauseView, ErrorCode> {
        Ok(self.core.start_pause(&now.read()?, Entropy::read(&entropy)?)?)
    }

    /// The pause that goes on, for an app that was killed in it; absent where there is none.
    ///
    /// Errors: `InvalidInput` (now, zone), `WrongKeyOrDamaged`.
    pub fn pause(&self, now: &Now) -> Result<Option<PauseView>, ErrorCode> {
        Ok(self.core.pause(&now.read()?)?)
    }

    /// Goes on with an answer; when it returns, it is on the disk, and with it the exercise that was played. Entropy is 16 fresh
    /// random bytes.
    ///
    /// Errors: `NotFound` where no pause goes on, `InvalidInput` (answer, next, heat, entropy, now, zone), `DiskFull`, `ReadOnly`,
    /// `Busy`; nothing is changed then.
    pub fn answer_pause(&self, answer: &PauseAnswer, now: &Now, entropy: Vec<u8>) -> Result<PauseView, ErrorCode> {
        Ok(self.core.answer_pause(answer, &now.read()?, Entropy::read(&entropy)?)?)
    }
}

/// Where a pause stands.
#[uniffi::remote(Enum)]
pub enum PauseStep {
    /// One slow breath out, five seconds; nothing to choose and nothing to read.
    Breathe,
    /// How strong is it inside?
    Heat,
    /// One tool of about half a minute to a minute and a half.
    Tool,
    /// How strong is it now?
    HeatAgain,
    /// One way on.
    Next,
    /// It is over.
    Closed,
}

/// A pause as it is shown: one step, whole.
#[uniffi::remote(Record)]
pub struct PauseView {
    /// Its id.
    pub id: String,
    /// Where it stands.
    pub step: PauseStep,
    /// What plays: the breath, or the tool in hand.
    pub exercise: Option<String>,
    /// How strong it was at first, 0 to 10.
    pub before: Option<u8>,
    /// How strong it was after the last tool.
    pub after: Option<u8>,
    /// What can be chosen: tools while one is in hand, ways on at the end; else nothing.
    pub choices: Vec<Choice>,
    /// The pull that was said.
    pub pull: Option<Pull>,
    /// The pull that lies under the thumb; not chosen for that.
    pub likely_pull: Pull,
    /// What is asked, or what is in hand.
    pub title: String,
    /// Beneath it, if there is more to say.
    pub hint: Option<String>,
    /// Everything a player needs, where something plays.
    pub session: Option<Session>,
}

/// An answer: one of these, and a pull with it or alone.
#[uniffi::remote(Record)]
pub struct PauseAnswer {
    /// How strong it is inside.
    #[uniffi(default = None)]
    pub heat: Option<Heat>,
    /// Where the pull goes.
    #[uniffi(default = None)]
    pub pull: Option<Pull>,
    /// Came to the end of the breath or the tool.
    #[uniffi(default = false)]
    pub done: bool,
    /// Goes on without it.
    #[uniffi(default = false)]
    pub skip: bool,
    /// It makes it worse.
    #[uniffi(default = false)]
    pub worse: bool,
    /// One of the choices.
    #[uniffi(default = None)]
    pub next: Option<String>,
}
