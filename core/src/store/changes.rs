//! The table `change`: what was done to moments lately, so that it can be taken back.
//!
//! # Why a day and twenty
//! A person who deletes a moment means it. The journal keeps it for an honest mistake, the last [`KEPT_ACTIONS`] actions of the
//! last day, and then it is gone for good (with `secure_delete` on).

use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};
use strum::{EnumString, IntoStaticStr, VariantArray};
use uuid::Uuid;

use super::StoreError;
use super::moments::word;
use crate::moment::{Moment, MomentRecord};

/// How many actions can be taken back (design choice).
const KEPT_ACTIONS: i64 = 20;

/// How long an action can be taken back, in milliseconds: a day (design choice).
pub(super) const KEPT_MILLIS: i64 = 24 * 60 * 60 * 1000;

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub(crate) enum What {
    Logged,
    Amended,
    Deleted,
    Imported,
}

/// One action and what each of its moments was before; `None`: there was none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Action {
    pub(crate) number: i64,
    pub(crate) what: What,
    pub(crate) before: Vec<(Uuid, Option<Moment>)>,
}

/// A new action at `now` (milliseconds): its number. Forgets what is older than a day or more than twenty actions ago.
pub(crate) fn begin(tx: &Transaction<'_>, now: i64) -> Result<i64, StoreError> {
    let goes = |ends: &Ends| ends.oldest <= ends.newest + 1 - KEPT_ACTIONS || is_past(now, ends.oldest_at);
    Ok(forget_while(tx, goes)?.map_or(1, |ends| ends.newest + 1))
}

/// Whether there is something that is older than a day.
pub(crate) fn has_old(conn: &Connection, now: i64) -> Result<bool, StoreError> {
    Ok(ends(conn)?.is_some_and(|ends| is_past(now, ends.oldest_at)))
}

/// Forgets what is older than a day.
pub(crate) fn forget_old(tx: &Transaction<'_>, now: i64) -> Result<(), StoreError> {
    forget_while(tx, |ends| is_past(now, ends.oldest_at)).map(|_| ())
}

/// Remembers what a moment was before an action.
pub(crate) fn remember(
    tx: &Transaction<'_>,
    action: i64,
    what: What,
    now: i64,
    id: Uuid,
    before: Option<&Moment>,
) -> Result<(), StoreError> {
    let before =
        before.map(|moment| serde_json::to_string(&MomentRecord::from(moment))).transpose().map_err(|_| StoreError::NotReadable)?;
    tx.prepare_cached("INSERT INTO change (action, moment, what, at, before) VALUES (?1, ?2, ?3, ?4, ?5)")?.execute(params![
        action,
        id.as_bytes(),
        <&str>::from(what),
        now,
        before
    ])?;
    Ok(())
}

/// The last action, if it can still be taken back at `now`; with `about`, the last one that was about that moment.
pub(crate) fn last(conn: &Connection, about: Option<Uuid>, now: i64) -> Result<Option<Action>, StoreError> {
    let newest: Option<(i64, What, i64)> = conn
        .prepare_cached("SELECT action, what, at FROM change WHERE ?1 IS NULL OR moment = ?1 ORDER BY action DESC LIMIT 1")?
        .query_row([about.map(Uuid::into_bytes)], |row| Ok((row.get(0)?, word(row, 1)?, row.get(2)?)))
        .optional()?;
    let Some((number, what, at)) = newest else { return Ok(None) };
    if is_past(now, at) {
        return Ok(None);
    }
    let mut query = conn.prepare_cached("SELECT moment, before FROM change WHERE action = ?1")?;
    let rows = query.query_map([number], |row| Ok((Uuid::from_bytes(row.get(0)?), row.get::<_, Option<String>>(1)?)))?;
    let mut before = Vec::new();
    for row in rows {
        let (id, json) = row?;
        before.push((id, json.map(|json| read_back(&json)).transpose()?));
    }
    Ok(Some(Action { number, what, before }))
}

/// Forgets an action.
pub(crate) fn forget(tx: &Transaction<'_>, action: i64) -> Result<(), StoreError> {
    tx.prepare_cached("DELETE FROM change WHERE action = ?1")?.execute([action])?;
    Ok(())
}

/// The last and the first action that are kept.
struct Ends {
    newest: i64,
    oldest: i64,
    oldest_at: i64,
}

fn ends(conn: &Connection) -> Result<Option<Ends>, StoreError> {
    let mut query =
        conn.prepare_cached("SELECT (SELECT max(action) FROM change), action, at FROM change ORDER BY action LIMIT 1")?;
    let read = |row: &Row<'_>| Ok(Ends { newest: row.get(0)?, oldest: row.get(1)?, oldest_at: row.get(2)? });
    Ok(query.query_row([], read).optional()?)
}

/// Forgets the oldest action as long as `goes` says so; what is left.
fn forget_while(tx: &Transaction<'_>, goes: impl Fn(&Ends) -> bool) -> Result<Option<Ends>, StoreError> {
    loop {
        match ends(tx)? {
            Some(ends) if goes(&ends) => forget(tx, ends.oldest)?,
            left => return Ok(left),
        }
    }
}

/// Whether what was done at `at` lies too long before `now` to be taken back. What lies ahead of a clock that was set back is
/// not past: it counts among the twenty.
const fn is_past(now: i64, at: i64) -> bool {
    now.saturating_sub(at) > KEPT_MILLIS
}

fn read_back(json: &str) -> Result<Moment, StoreError> {
    let record: MomentRecord = serde_json::from_str(json).map_err(|_| StoreError::NotReadable)?;
    record.moment().map_err(|_| StoreError::NotReadable)
}
