//! Moments in words, many of them: a page says the same few things over and over, so each is said once.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::moments::MomentView;
use crate::moment::{Heat, Moment, MomentRecord, Pull};
use crate::text::Texts;
use crate::time::{Day, Now};
use crate::zone::Zone;

/// What has been said so far.
pub(super) struct Phrasing<'a> {
    texts: Texts,
    now: &'a Now,
    words: BTreeMap<&'static str, String>,
    heats: BTreeMap<Heat, String>,
    day: Option<Span>,
}

/// A day, from when to when it lasts in a zone, and its words.
struct Span {
    zone: Zone,
    starts: DateTime<Utc>,
    ends: DateTime<Utc>,
    iso: String,
    words: String,
}

impl<'a> Phrasing<'a> {
    /// Nothing said yet.
    pub(super) const fn new(texts: Texts, now: &'a Now) -> Self {
        Self { texts, now, words: BTreeMap::new(), heats: BTreeMap::new(), day: None }
    }

    /// A moment with its words.
    pub(super) fn view(&mut self, moment: Moment) -> MomentView {
        let content = &moment.content;
        let mut summary = self.word("kind", content.kind.word()).to_owned();
        if let Some(heat) = content.heat {
            summary.push_str(" · ");
            summary.push_str(self.heat(heat));
        }
        if content.pull != Pull::Unsure {
            summary.push_str(" · ");
            summary.push_str(self.word("pull", content.pull.word()));
        }
        let (day, day_words) = self.day(&moment);
        let record = MomentRecord::from(moment);
        // The clock time stands in the instant already: 2026-03-10T21:40…
        let time_words = record.at.get(11..16).unwrap_or_default().to_owned();
        MomentView { record, day, day_words, time_words, summary }
    }

    fn word(&mut self, family: &str, word: &'static str) -> &str {
        let texts = self.texts;
        // No kind has the name of a pull.
        self.words.entry(word).or_insert_with(|| texts.say(&format!("{family}-{}", word.replace('_', "-"))))
    }

    fn heat(&mut self, heat: Heat) -> &str {
        let texts = self.texts;
        self.heats.entry(heat).or_insert_with(|| texts.say_with("heat-words", &[("heat", heat.value().to_string().into())]))
    }

    /// The day of a moment, as a date and in words.
    fn day(&mut self, moment: &Moment) -> (String, String) {
        let holds = |span: &&Span| span.zone == moment.zone && (span.starts..span.ends).contains(&moment.at);
        if let Some(span) = self.day.as_ref().filter(holds) {
            return (span.iso.clone(), span.words.clone());
        }
        let day = moment.day();
        let (iso, words) = (day.iso(), self.texts.day(day, self.now));
        let (starts, ends) = (day.start(moment.zone), Day::plus(day, 1).start(moment.zone));
        self.day = Some(Span { zone: moment.zone, starts, ends, iso: iso.clone(), words: words.clone() });
        (iso, words)
    }
}
