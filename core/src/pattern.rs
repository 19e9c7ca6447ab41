//! What the log shows, first version: counts, logged days, and shares with how sure they are.
//!
//! Lives here: what may be said of the log, and from how many moments on. Not here: the mathematics ([`stats`]), tests across
//! questions and the third rung, which are not built yet.

pub mod stats;

use serde::Serialize;
use strum::VariantArray;

use crate::attune::MomentView;
use crate::moment::{Kind, Pull};
use crate::store::{Counts, DayCount};
use crate::text::Texts;
use crate::time::{Day, Now};

/// Under so many moments there is a list and nothing else (domain.md section 7).
pub const LIST_ONLY_UNDER: u64 = 5;

/// How much a share may claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Rung {
    /// Counted, nothing more.
    Recorded,
    /// More than half, and the interval may still include half.
    Leaning,
}

/// A share of the log with how sure it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
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

/// How many moments of one kind there are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct KindCount {
    /// The kind.
    pub kind: Kind,
    /// In words.
    pub title: String,
    /// How many.
    pub count: u64,
}

/// One week of the log, for a picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Week {
    /// The day it starts with, `2026-03-23`.
    pub from: String,
    /// Moments on each of its seven days, oldest first.
    pub days: Vec<u32>,
    /// The week in words, for who can't see the picture.
    pub words: String,
}

/// The Pattern screen.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
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

/// How many weeks the picture shows.
const WEEKS: i64 = 12;

/// Puts counts into words, as far as they carry.
#[must_use]
pub(crate) fn view(counts: &[Counts], days: &[DayCount], list: Vec<MomentView>, now: &Now, texts: Texts) -> PatternView {
    let total = |wanted: &dyn Fn(&Counts) -> bool| {
        counts.iter().filter(|counted| wanted(counted)).map(|counted| u64::from(counted.count)).sum::<u64>()
    };
    let moments = total(&|_| true);
    let list_only = moments < LIST_ONLY_UNDER;
    let logged_days = days.len() as u64;
    let kinds = Kind::VARIANTS.iter().map(|kind| KindCount {
        kind: *kind,
        title: texts.say(&format!("kind-{}", kind.word().replace('_', "-"))),
        count: total(&|counted| counted.kind == *kind),
    });
    // "Unsure" is an answer, and an untouched choice: it is in neither k nor n.
    let named = total(&|counted| counted.kind == Kind::Tension && counted.pull != Pull::Unsure);
    let shares = if named < LIST_ONLY_UNDER {
        Vec::new()
    } else {
        let k = |pull| total(&|counted| counted.kind == Kind::Tension && counted.pull == pull);
        [Pull::Reaching, Pull::PullingAway, Pull::Both].map(|pull| share(pull, k(pull), named, texts)).into()
    };
    PatternView {
        from: days.first().map(|counted| counted.day.iso()),
        to: days.last().map(|counted| counted.day.iso()),
        logged_days,
        moments,
        list,
        kinds: kinds.filter(|kind| kind.count > 0 && !list_only).collect(),
        sentence: sentence(moments, logged_days, list_only, shares.is_empty(), texts),
        shares,
        limits: texts.say("pattern-limits"),
        weeks: if list_only { Vec::new() } else { weeks(days, now.day(), texts) },
    }
}

fn share(pull: Pull, k: u64, n: u64, texts: Texts) -> Share {
    let interval = stats::wilson(k, n);
    let rung = if 2 * k > n { Rung::Leaning } else { Rung::Recorded };
    let word = pull.word().replace('_', "-");
    let title = texts.say(&format!("pull-{word}"));
    let key = match rung {
        Rung::Recorded => "pattern-share-recorded",
        Rung::Leaning => "pattern-share-leaning",
    };
    let sentence = texts.say_with(
        key,
        &[
            ("what", title.clone().into()),
            ("k", k.into()),
            ("n", n.into()),
            ("low", texts.percent(interval.low).into()),
            ("high", texts.percent(interval.high).into()),
        ],
    );
    Share {
        id: format!("pull_{}", pull.word()),
        k,
        n,
        share: interval.share,
        low: interval.low,
        high: interval.high,
        rung,
        sentence,
        title,
    }
}

fn sentence(moments: u64, logged_days: u64, list_only: bool, without_shares: bool, texts: Texts) -> String {
    let key = match (moments, list_only, without_shares) {
        (0, ..) => "pattern-empty",
        (_, true, _) => "pattern-list-only",
        (_, false, true) => "pattern-few-pulls",
        (_, false, false) => "pattern-counted",
    };
    texts.say_with(key, &[("moments", moments.into()), ("days", logged_days.into())])
}

fn weeks(days: &[DayCount], today: Day, texts: Texts) -> Vec<Week> {
    let first = today.plus(1 - 7 * WEEKS);
    let count = |day: Day| match days.binary_search_by_key(&day, |counted| counted.day) {
        Ok(place) => days.get(place).map_or(0, |counted| counted.count),
        Err(_) => 0,
    };
    let week = |number: i64| {
        let from = first.plus(7 * number);
        let days: Vec<u32> = (0..7).map(|offset| count(from.plus(offset))).collect();
        let moments: u32 = days.iter().sum();
        let words = texts.say_with("pattern-week", &[("date", texts.date(from).into()), ("moments", moments.into())]);
        Week { from: from.iso(), days, words }
    };
    (0..WEEKS).map(week).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    fn now() -> Now {
        Now::parse("2026-03-10T21:00:00+01:00[Europe/Berlin]", crate::zone::Zone::UTC).unwrap()
    }

    fn tension(pull: Pull, count: u32) -> Counts {
        Counts { kind: Kind::Tension, pull, count }
    }

    fn seen(counts: &[Counts]) -> PatternView {
        view(counts, &[DayCount { day: now().day(), count: 1 }], Vec::new(), &now(), Texts::of(Language::En))
    }

    #[test]
    fn under_five_named_pulls_there_is_a_list_only() {
        assert!(seen(&[tension(Pull::Reaching, 4), tension(Pull::Unsure, 40)]).shares.is_empty());
        assert_eq!(seen(&[tension(Pull::Reaching, 5)]).shares.len(), 3);
    }

    #[test]
    fn under_five_moments_nothing_is_counted() {
        let view = seen(&[tension(Pull::Reaching, 4)]);
        assert!(view.kinds.is_empty() && view.weeks.is_empty() && view.shares.is_empty());
        assert!(!seen(&[tension(Pull::Reaching, 5)]).kinds.is_empty());
    }

    #[test]
    fn an_unsure_pull_is_counted_as_a_moment_and_leans_nowhere() {
        let view = seen(&[tension(Pull::Reaching, 3), tension(Pull::Both, 2), tension(Pull::Unsure, 9)]);
        assert_eq!(view.moments, 14);
        assert!(view.shares.iter().all(|share| share.n == 5));
    }

    #[test]
    fn leaning_is_more_than_half() {
        let view = seen(&[tension(Pull::Reaching, 5), tension(Pull::PullingAway, 5)]);
        assert!(view.shares.iter().all(|share| share.rung == Rung::Recorded));
        let view = seen(&[tension(Pull::Reaching, 6), tension(Pull::PullingAway, 5)]);
        assert_eq!(view.shares[0].rung, Rung::Leaning);
    }

    #[test]
    fn an_empty_log_says_so_and_claims_nothing() {
        let view = view(&[], &[], Vec::new(), &now(), Texts::of(Language::De));
        assert_eq!((view.from, view.to, view.moments, view.logged_days), (None, None, 0, 0));
        assert!(view.shares.is_empty() && view.kinds.is_empty() && !view.sentence.is_empty());
    }

    #[test]
    fn the_picture_ends_today_and_holds_twelve_weeks() {
        let weeks = seen(&[tension(Pull::Unsure, 5)]).weeks;
        assert_eq!((weeks.len(), weeks[11].days[6], weeks[0].from.as_str()), (12, 1, "2025-12-17"));
        assert!(weeks[0].words.ends_with("no moment") && weeks[11].words.ends_with("one moment"), "{:?}", weeks[11].words);
    }
}
