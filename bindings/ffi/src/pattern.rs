//! Pattern.

use attune_core::{Kind, KindCount, MomentView, PatternView, Rung, Share, Week};

use crate::attune::Attune;
use crate::error::ErrorCode;
use crate::now::Now;

#[uniffi::export]
impl Attune {
    /// The Pattern screen. Errors: `InvalidInput` (now, zone).
    pub fn pattern(&self, now: &Now) -> Result<PatternView, ErrorCode> {
        Ok(self.core.pattern(&now.read()?)?)
    }
}

/// The Pattern screen.
#[uniffi::remote(Record)]
pub struct PatternView {
    /// The first logged day, `2026-01-05`; absent in an empty log.
    pub from: Option<String>,
    /// The last logged day.
    pub to: Option<String>,
    /// Days with at least one moment.
    pub logged_days: u64,
    /// All moments.
    pub moments: u64,
    /// The moments themselves, newest first, while there are fewer than five; then empty.
    pub list: Vec<MomentView>,
    /// By kind, in the vocabulary's order, those that were logged; empty while there is a list.
    pub kinds: Vec<KindCount>,
    /// Where the pull went; empty while too little is logged.
    pub shares: Vec<Share>,
    /// What the whole says, in words.
    pub sentence: String,
    /// That logging less is not fighting less, and what the counts can't say.
    pub limits: String,
    /// The last twelve weeks, oldest first; empty while there is a list.
    pub weeks: Vec<Week>,
}

/// How many moments of one kind there are.
#[uniffi::remote(Record)]
pub struct KindCount {
    /// The kind.
    pub kind: Kind,
    /// In words.
    pub title: String,
    /// How many.
    pub count: u64,
}

/// A share of the log with how sure it is.
#[uniffi::remote(Record)]
pub struct Share {
    /// What was counted: `pull_reaching`, `pull_pulling_away`, `pull_both`.
    pub id: String,
    /// How many.
    pub k: u64,
    /// Of how many.
    pub n: u64,
    /// `k / n`.
    pub share: f64,
    /// Lower bound of the 95 % Wilson interval.
    pub low: f64,
    /// Upper bound.
    pub high: f64,
    /// How much it may claim.
    pub rung: Rung,
    /// In words, with n and range.
    pub sentence: String,
    /// Its name in words.
    pub title: String,
}

/// How much a share may claim.
#[uniffi::remote(Enum)]
pub enum Rung {
    /// Counted, nothing more.
    Recorded,
    /// More than half, and the interval may still include half.
    Leaning,
}

/// One week of the log, for a picture.
#[uniffi::remote(Record)]
pub struct Week {
    /// The day it starts with, `2026-03-23`.
    pub from: String,
    /// Moments on each of its seven days, oldest first.
    pub days: Vec<u32>,
    /// The week in words, for who can't see the picture.
    pub words: String,
}
