//! What became of a reminder: it fired, it was answered, it was missed.

use strum::{EnumString, IntoStaticStr, VariantArray};

use super::plan::Slot;
use crate::error::{Invalid, Why};
use crate::time::Day;

/// What became of a reminder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum NudgeEvent {
    /// It was shown.
    Fired,
    /// The app was opened from it.
    Opened,
    /// "Do it now", and it was done.
    Done,
    /// "Later": in ten minutes.
    #[strum(serialize = "later:10")]
    Later10,
    /// In half an hour.
    #[strum(serialize = "later:30")]
    Later30,
    /// In an hour.
    #[strum(serialize = "later:60")]
    Later60,
    /// Tonight, at 21:00 (design choice).
    #[strum(serialize = "later:tonight")]
    Tonight,
    /// "Not today".
    NotToday,
    /// It came too late to be shown, or could not be.
    Missed,
}

impl NudgeEvent {
    /// Reads `fired`, `later:30` and the like.
    ///
    /// # Errors
    /// [`Invalid`] naming `event`.
    pub fn read(word: &str) -> Result<Self, Invalid> {
        word.parse().map_err(|_| Invalid::new("event", Why::NudgeEvent))
    }

    /// Its name.
    #[must_use]
    pub fn word(self) -> &'static str {
        self.into()
    }
}

/// Names a reminder: `daily-2026-03-10`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SlotId(pub(crate) Day);

impl SlotId {
    /// Reads it.
    ///
    /// # Errors
    /// [`Invalid`] naming `id`.
    pub fn read(text: &str) -> Result<Self, Invalid> {
        let refused = Invalid::new("id", Why::UnknownSlot);
        text.strip_prefix(Slot::PREFIX).and_then(Day::read).map(Self).ok_or(refused)
    }
}

impl std::fmt::Display for SlotId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}", Slot::PREFIX, self.0.iso())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_back_and_others_refused() {
        let id = SlotId::read("daily-2026-03-10").unwrap();
        assert_eq!(id.to_string(), "daily-2026-03-10");
        for wrong in ["", "daily-", "daily-2026-13-10", "daily-2026-3-1", "daily-2026-03-10x", "weekly-2026-03-10"] {
            assert_eq!(SlotId::read(wrong), Err(Invalid::new("id", Why::UnknownSlot)), "{wrong}");
        }
        for event in NudgeEvent::VARIANTS {
            assert_eq!(NudgeEvent::read(event.word()), Ok(*event));
        }
        assert!(NudgeEvent::read("later:5").is_err());
    }
}
