//! The table `time_out`: each with its promised return, as soon as it is begun. At most one of them has not ended.

use rusqlite::types::Type;
use rusqlite::{Connection, Row, Transaction, params};
use uuid::Uuid;

use super::StoreError;
use super::moments::{broken, instant, maybe_word, word};
use crate::moment::{Pull, Words};
use crate::time::Day;
use crate::timeout::{AfterReturn, Afterwards, End, EndWord, Ended, Moved, TimeOut};
use crate::zone::Zone;

const COLUMNS: &str =
    "id, at, zone, return_at, moved_at, moved_zone, moved_from, place, signal, pull, ended, ended_at, how, aside_to";

/// What was said last, to be said again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct LastSaid {
    pub(crate) place: Option<Words>,
    pub(crate) signal: Option<Words>,
}

/// Puts a time-out in the place of what was kept of it. A second one that has not ended is refused by the table.
pub(crate) fn keep(tx: &Transaction<'_>, time_out: &TimeOut) -> Result<(), StoreError> {
    let TimeOut { moved, ended, .. } = time_out;
    let after = ended.and_then(|ended| ended.end.after());
    tx.prepare_cached(&format!(
        "INSERT INTO time_out ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
         ON CONFLICT (id) DO UPDATE SET return_at = excluded.return_at, moved_at = excluded.moved_at,
           moved_zone = excluded.moved_zone, moved_from = excluded.moved_from, ended = excluded.ended,
           ended_at = excluded.ended_at, how = excluded.how, aside_to = excluded.aside_to"
    ))?
    .execute(params![
        time_out.id.as_bytes(),
        time_out.at.timestamp_millis(),
        time_out.zone.to_string(),
        time_out.return_at.timestamp_millis(),
        moved.map(|moved| moved.at.timestamp_millis()),
        moved.map(|moved| moved.zone.to_string()),
        moved.map(|moved| moved.from.timestamp_millis()),
        time_out.place.as_ref().map(Words::as_str),
        time_out.signal.as_ref().map(Words::as_str),
        time_out.pull.word(),
        ended.map(|ended| ended.end.word().word()),
        ended.map(|ended| ended.at.timestamp_millis()),
        after.map(|after| after.how().word()),
        after.and_then(Afterwards::day).map(Day::number),
    ])?;
    Ok(())
}

/// The one that has not ended.
pub(crate) fn not_ended(conn: &Connection) -> Result<Option<TimeOut>, StoreError> {
    one(conn, "WHERE ended IS NULL")
}

/// The one that ended last.
pub(crate) fn last_ended(conn: &Connection) -> Result<Option<TimeOut>, StoreError> {
    one(conn, "WHERE ended IS NOT NULL ORDER BY ended_at DESC, id DESC LIMIT 1")
}

/// The time-out of that id.
pub(crate) fn find(conn: &Connection, id: Uuid) -> Result<Option<TimeOut>, StoreError> {
    let mut query = conn.prepare_cached(&format!("SELECT {COLUMNS} FROM time_out WHERE id = ?1"))?;
    Ok(query.query_map([id.as_bytes()], read)?.next().transpose()?)
}

/// Every time-out, oldest first.
pub(crate) fn all(conn: &Connection) -> Result<Vec<TimeOut>, StoreError> {
    let mut query = conn.prepare_cached(&format!("SELECT {COLUMNS} FROM time_out ORDER BY at, id"))?;
    Ok(query.query_map([], read)?.collect::<Result<_, _>>()?)
}

/// Removes one; whether there was one.
pub(crate) fn delete(tx: &Transaction<'_>, id: Uuid) -> Result<bool, StoreError> {
    Ok(tx.prepare_cached("DELETE FROM time_out WHERE id = ?1")?.execute([id.as_bytes()])? == 1)
}

/// The place and the signal that were named last.
pub(crate) fn last_said(conn: &Connection) -> Result<LastSaid, StoreError> {
    let mut query = conn.prepare_cached(
        "SELECT (SELECT place FROM time_out WHERE place IS NOT NULL ORDER BY at DESC, id DESC LIMIT 1),
                (SELECT signal FROM time_out WHERE signal IS NOT NULL ORDER BY at DESC, id DESC LIMIT 1)",
    )?;
    Ok(query.query_row([], |row| Ok(LastSaid { place: Words::kept(row.get(0)?), signal: Words::kept(row.get(1)?) }))?)
}

/// The next day to which something was put aside, from `today` on.
pub(crate) fn put_aside(conn: &Connection, today: Day) -> Result<Option<Day>, StoreError> {
    let mut query = conn.prepare_cached("SELECT min(aside_to) FROM time_out WHERE aside_to >= ?1")?;
    Ok(query.query_row([today.number()], |row| row.get::<_, Option<i64>>(0))?.and_then(Day::numbered))
}

fn one(conn: &Connection, which: &str) -> Result<Option<TimeOut>, StoreError> {
    let mut query = conn.prepare_cached(&format!("SELECT {COLUMNS} FROM time_out {which}"))?;
    Ok(query.query_map([], read)?.next().transpose()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<TimeOut> {
    let zone = |column: usize| -> rusqlite::Result<Zone> {
        Zone::named(row.get_ref(column)?.as_str()?).map_err(|_| broken(column, Type::Text))
    };
    let is_there = |column: usize| Ok::<_, rusqlite::Error>(row.get_ref(column)?.data_type() != Type::Null);
    let moved = if is_there(4)? { Some(Moved { at: instant(row, 4)?, zone: zone(5)?, from: instant(row, 6)? }) } else { None };
    let ended = match maybe_word::<EndWord>(row, 10)? {
        Some(word) => Some(Ended { at: instant(row, 11)?, end: End::of(word, after(row)?).ok_or_else(|| broken(10, Type::Text))? }),
        None => None,
    };
    Ok(TimeOut {
        id: Uuid::from_bytes(row.get(0)?),
        at: instant(row, 1)?,
        zone: zone(2)?,
        return_at: instant(row, 3)?,
        moved,
        place: Words::kept(row.get(7)?),
        signal: Words::kept(row.get(8)?),
        pull: word::<Pull>(row, 9)?,
        ended,
    })
}

fn after(row: &Row<'_>) -> rusqlite::Result<Option<Afterwards>> {
    let Some(how) = maybe_word::<AfterReturn>(row, 12)? else { return Ok(None) };
    let day =
        row.get::<_, Option<i64>>(13)?.map(|number| Day::numbered(number).ok_or_else(|| broken(13, Type::Integer))).transpose()?;
    Afterwards::of(how, day).map(Some).ok_or_else(|| broken(12, Type::Text))
}
