//! The daily nudge: which of the texts it is today.
//!
//! Lives here: the catalogue of nudges (`content/nudges.toml`, words in `text/*/nudges.ftl`) and the choice. When it is shown,
//! where a person wants that: `plan`.
//!
//! # Why no text comes twice within a fortnight, and every text comes
//! Each role's texts are walked through in an order of their own, one place a day; which place depends on the date alone. So a
//! text comes back after its list's length less one, 29 days or more, however often the role changes. The walk moves on by one
//! place with each round: else the days that are for both, every third, would meet the same third of a list for ever.

mod event;
pub(crate) mod plan;
mod reminder;

use once_cell::sync::OnceCell;
use serde::Deserialize;
use strum::{IntoStaticStr, VariantArray};

pub use event::NudgeEvent;
pub(crate) use event::SlotId;
pub(crate) use plan::{Happened, Happenings, LATE, Slot};
pub use reminder::{ClockTime, QUIET_FROM, QUIET_TO, Reminder};

use crate::error::Error;
use crate::moment::Pull;
use crate::time::Day;

static NUDGES: OnceCell<Nudges> = OnceCell::new();

/// Every third day's nudge is for both, whatever the role: the loop is two people's.
const FOR_BOTH_EVERY_DAYS: i64 = 3;

/// Whom a text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, VariantArray)]
#[serde(rename_all = "snake_case")]
pub enum NudgeRole {
    /// Someone who reaches.
    Reaching,
    /// Someone who pulls away.
    PullingAway,
    /// Either.
    Both,
}

impl From<Pull> for NudgeRole {
    fn from(pull: Pull) -> Self {
        match pull {
            Pull::Reaching => Self::Reaching,
            Pull::PullingAway => Self::PullingAway,
            Pull::Both | Pull::Unsure => Self::Both,
        }
    }
}

/// The skill of the article that a text practises.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, IntoStaticStr, VariantArray)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[allow(missing_docs)]
pub enum Skill {
    RegulateFirst,
    SayTheNeed,
    LeaveRoom,
    StayPresent,
    AskForSpace,
    PatternNotPerson,
    FearNotRejection,
    NameTheLoop,
}

/// A text of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Nudge {
    /// Its id; `nudge-…` in the texts, with hyphens.
    pub id: String,
    /// Whom it is for.
    pub role: NudgeRole,
    /// What it practises.
    pub skill: Skill,
    /// An exercise that it leads to.
    pub exercise: Option<String>,
}

impl Nudge {
    /// The key of its words.
    #[must_use]
    pub fn key(&self) -> String {
        format!("nudge-{}", self.id.replace('_', "-"))
    }
}

/// All texts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Nudges {
    #[serde(rename = "nudge")]
    all: Vec<Nudge>,
}

impl Nudges {
    /// The texts of this build.
    ///
    /// # Errors
    /// [`Error::Content`] if the file is malformed, which the tests rule out.
    pub fn get() -> Result<&'static Self, Error> {
        NUDGES.get_or_try_init(|| {
            toml::from_str(include_str!("../content/nudges.toml")).map_err(|fault| Error::Content(fault.to_string()))
        })
    }

    /// All of them.
    #[must_use]
    pub fn all(&self) -> &[Nudge] {
        &self.all
    }

    /// The text for a day: the same for the same seed, day and pull, on every platform.
    ///
    /// # Errors
    /// [`Error::Content`] if a role has no texts, which the tests rule out.
    pub fn of_day(&self, seed: u64, day: Day, pull: Pull) -> Result<&Nudge, Error> {
        let role = if day.number().rem_euclid(FOR_BOTH_EVERY_DAYS) == 0 { NudgeRole::Both } else { pull.into() };
        let list: Vec<_> = self.all.iter().filter(|nudge| nudge.role == role).collect();
        let missing = || Error::Content(format!("no nudges for {role:?}"));
        let count = i64::try_from(list.len()).map_err(|_| missing())?;
        let round = day.number().checked_div_euclid(count).ok_or_else(missing)?;
        let place = usize::try_from((day.number() + round).rem_euclid(count)).map_err(|_| missing())?;
        let order = shuffled(list.len(), seed ^ role as u64);
        order.get(place).and_then(|index| list.get(*index)).copied().ok_or_else(missing)
    }
}

/// The numbers below `count` in an order of the seed's own (Fisher–Yates over `SplitMix64`, Steele et al. 2014).
fn shuffled(count: usize, seed: u64) -> Vec<usize> {
    let mut state = seed;
    let mut next = || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    };
    let mut order: Vec<_> = (0..count).collect();
    for last in (1..count).rev() {
        let other = usize::try_from(next() % (last as u64 + 1)).unwrap_or(last);
        order.swap(last, other);
    }
    order
}

#[cfg(test)]
mod tests {
    use std::collections::{HashMap, HashSet};

    use proptest::prelude::*;

    use super::*;
    use crate::exercise::{Catalogue, GROUNDING};
    use crate::text::{Language, Texts};

    #[test]
    fn each_role_has_at_least_thirty_texts_and_practises_several_skills() {
        let nudges = Nudges::get().unwrap();
        for role in NudgeRole::VARIANTS {
            let of_role: Vec<_> = nudges.all().iter().filter(|nudge| nudge.role == *role).collect();
            assert!(of_role.len() >= 30, "{role:?}");
            let skills = Skill::VARIANTS.iter().filter(|skill| of_role.iter().any(|nudge| nudge.skill == **skill)).count();
            assert!(skills >= 4, "{role:?}");
        }
        for skill in Skill::VARIANTS {
            assert!(nudges.all().iter().any(|nudge| nudge.skill == *skill), "{skill:?}");
        }
    }

    #[test]
    fn a_nudge_leads_only_to_exercises_that_need_no_self_check() {
        for nudge in Nudges::get().unwrap().all() {
            if let Some(id) = &nudge.exercise {
                assert!(Catalogue::get().unwrap().find(id).unwrap().gate.is_none(), "{}", nudge.id);
            }
        }
        assert!(Catalogue::get().unwrap().find(GROUNDING).unwrap().gate.is_none());
    }

    #[test]
    fn every_text_is_short_in_both_languages() {
        for nudge in Nudges::get().unwrap().all() {
            for language in Language::VARIANTS {
                let texts = Texts::of(*language);
                assert!(texts.has(&nudge.key()), "{}", nudge.id);
                let (body, title) = (texts.say(&nudge.key()), texts.say_attribute(&nudge.key(), "title"));
                assert!((10..=120).contains(&body.chars().count()), "{body}");
                assert!((3..=28).contains(&title.chars().count()), "{title}");
                assert!(!body.contains('!'), "{body}");
            }
        }
    }

    #[test]
    fn an_order_has_every_place_once() {
        let mut order = shuffled(36, 7);
        assert_ne!(order, shuffled(36, 8));
        order.sort_unstable();
        assert_eq!(order, (0..36).collect::<Vec<_>>());
    }

    #[test]
    fn every_text_of_a_role_and_of_both_comes_within_five_months() {
        let nudges = Nudges::get().unwrap();
        for pull in [Pull::Reaching, Pull::PullingAway, Pull::Both] {
            let seen: HashSet<_> =
                (20_000..20_144).map(|day| &nudges.of_day(7, Day::numbered(day).unwrap(), pull).unwrap().id).collect();
            let meant = |nudge: &&Nudge| nudge.role == NudgeRole::Both || nudge.role == pull.into();
            assert_eq!(seen.len(), nudges.all().iter().filter(meant).count(), "{pull:?}");
        }
    }

    proptest! {
        #[test]
        fn no_text_comes_twice_within_fourteen_days_however_the_role_changes(seed: u64, start in 0..40_000_i64, pulls in prop::collection::vec(0..4_usize, 120)) {
            let nudges = Nudges::get().unwrap();
            let mut last_seen = HashMap::new();
            for (offset, pull) in (0..).zip(pulls) {
                let day = Day::numbered(start + offset).unwrap();
                let nudge = nudges.of_day(seed, day, Pull::VARIANTS[pull]).unwrap();
                prop_assert_eq!(nudges.of_day(seed, day, Pull::VARIANTS[pull]).unwrap(), nudge);
                if let Some(before) = last_seen.insert(&nudge.id, offset) {
                    prop_assert!(offset - before > 14, "{} after {} days", nudge.id, offset - before);
                }
            }
        }
    }
}
