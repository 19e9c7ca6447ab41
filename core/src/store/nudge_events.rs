//! The table `nudge_event`: what became of the reminders.

use rusqlite::types::Type;
use rusqlite::{Connection, Transaction, params};

use super::StoreError;
use super::moments::{broken, instant, word};
use crate::nudge::{Happened, Happenings, SlotId};

/// What became of the reminders from this one on.
pub(crate) fn since(conn: &Connection, first: SlotId) -> Result<Happenings, StoreError> {
    let mut query = conn.prepare_cached("SELECT slot, event, at FROM nudge_event WHERE slot >= ?1 ORDER BY slot, number")?;
    let mut found = Happenings::new();
    let rows = query.query_map([first.to_string()], |row| {
        let slot = SlotId::read(row.get_ref(0)?.as_str()?).map_err(|_| broken(0, Type::Text))?;
        Ok((slot, Happened { event: word(row, 1)?, at: instant(row, 2)? }))
    })?;
    for row in rows {
        let (slot, happened) = row?;
        found.entry(slot).or_default().push(happened);
    }
    Ok(found)
}

/// Adds what became of one.
pub(crate) fn add(tx: &Transaction<'_>, slot: SlotId, happened: Happened) -> Result<(), StoreError> {
    tx.prepare_cached(
        "INSERT INTO nudge_event (slot, number, event, at)
         VALUES (?1, (SELECT coalesce(max(number), 0) + 1 FROM nudge_event WHERE slot = ?1), ?2, ?3)",
    )?
    .execute(params![slot.to_string(), happened.event.word(), happened.at.timestamp_millis()])?;
    Ok(())
}
