//! The table `phrase`: the couple's own phrases. A forgotten one stays for a day, so that it can come back, and then is gone.

use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};
use uuid::Uuid;

use super::StoreError;
use super::changes::KEPT_MILLIS;
use super::moments::broken;
use crate::moment::Words;

/// A phrase as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Phrase {
    pub(crate) id: Uuid,
    pub(crate) text: Words,
}

/// Keeps one; what was forgotten under its id or in its words makes room.
pub(crate) fn add(tx: &Transaction<'_>, phrase: &Phrase) -> Result<(), StoreError> {
    let (id, text) = (phrase.id.as_bytes(), phrase.text.as_str());
    tx.prepare_cached("DELETE FROM phrase WHERE (id = ?1 OR text = ?2) AND forgotten IS NOT NULL")?.execute(params![id, text])?;
    tx.prepare_cached("INSERT INTO phrase (id, text) VALUES (?1, ?2)")?.execute(params![id, text])?;
    Ok(())
}

/// Every one on the list, oldest first.
pub(crate) fn all(conn: &Connection) -> Result<Vec<Phrase>, StoreError> {
    let mut query = conn.prepare_cached("SELECT id, text FROM phrase WHERE forgotten IS NULL ORDER BY id")?;
    Ok(query.query_map([], read)?.collect::<Result<_, _>>()?)
}

/// One on the list, by its id.
pub(crate) fn find(conn: &Connection, id: Uuid) -> Result<Option<Phrase>, StoreError> {
    let mut query = conn.prepare_cached("SELECT id, text FROM phrase WHERE id = ?1 AND forgotten IS NULL")?;
    Ok(query.query_row([id.as_bytes()], read).optional()?)
}

/// One on the list, by its words.
pub(crate) fn find_text(conn: &Connection, text: &Words) -> Result<Option<Phrase>, StoreError> {
    let mut query = conn.prepare_cached("SELECT id, text FROM phrase WHERE text = ?1 AND forgotten IS NULL")?;
    Ok(query.query_row([text.as_str()], read).optional()?)
}

/// Takes one off the list at `now` (milliseconds); whether it was on it.
pub(crate) fn forget(tx: &Transaction<'_>, id: Uuid, now: i64) -> Result<bool, StoreError> {
    let sql = "UPDATE phrase SET forgotten = ?2 WHERE id = ?1 AND forgotten IS NULL";
    Ok(tx.prepare_cached(sql)?.execute(params![id.as_bytes(), now])? == 1)
}

/// Puts one back on the list; whether it was forgotten within the last day.
pub(crate) fn restore(tx: &Transaction<'_>, id: Uuid, now: i64) -> Result<bool, StoreError> {
    let sql = "UPDATE phrase SET forgotten = NULL WHERE id = ?1 AND forgotten >= ?2";
    Ok(tx.prepare_cached(sql)?.execute(params![id.as_bytes(), now.saturating_sub(KEPT_MILLIS)])? == 1)
}

/// Removes one that an import brought.
pub(crate) fn remove(tx: &Transaction<'_>, id: Uuid) -> Result<bool, StoreError> {
    Ok(tx.prepare_cached("DELETE FROM phrase WHERE id = ?1")?.execute([id.as_bytes()])? == 1)
}

/// Whether one was forgotten more than a day ago.
pub(crate) fn has_old(conn: &Connection, now: i64) -> Result<bool, StoreError> {
    let mut query = conn.prepare_cached("SELECT EXISTS (SELECT 1 FROM phrase WHERE forgotten < ?1)")?;
    Ok(query.query_row([now.saturating_sub(KEPT_MILLIS)], |row| row.get(0))?)
}

/// Removes what was forgotten more than a day ago.
pub(crate) fn forget_old(tx: &Transaction<'_>, now: i64) -> Result<(), StoreError> {
    tx.prepare_cached("DELETE FROM phrase WHERE forgotten < ?1")?.execute([now.saturating_sub(KEPT_MILLIS)])?;
    Ok(())
}

fn read(row: &Row<'_>) -> rusqlite::Result<Phrase> {
    let text = Words::kept(row.get(1)?).ok_or_else(|| broken(1, Type::Null))?;
    Ok(Phrase { id: Uuid::from_bytes(row.get(0)?), text })
}
