//! The table `moment`.

use chrono::{DateTime, Utc};
use rusqlite::types::Type;
use rusqlite::{Connection, Row, Transaction, named_params, params};
use strum::VariantArray;
use uuid::Uuid;

use super::StoreError;
use crate::exercise::ExerciseId;
use crate::moment::{Content, Ending, Heat, Kind, Moment, Pull, Starter, Topic, Words, from_bits, to_bits};
use crate::time::Day;
use crate::zone::Zone;

const COLUMNS: &str = "id, at, zone, kind, heat, pull, started_by, topic, context, body_signal, did, tool, heat_after, ended, \
                       return_kept, note";

/// Adds a moment. A second of the same id is refused by the table.
pub(crate) fn add(tx: &Transaction<'_>, moment: &Moment) -> Result<(), StoreError> {
    write(
        tx,
        "INSERT INTO moment (id, at, zone, day, kind, heat, pull, started_by, topic, context, body_signal, did, tool, heat_after,
                             ended, return_kept, note)
         VALUES (:id, :at, :zone, :day, :kind, :heat, :pull, :started_by, :topic, :context, :body_signal, :did, :tool,
                 :heat_after, :ended, :return_kept, :note)",
        moment,
    )
    .map(|_| ())
}

/// Puts a moment in the place of the one with its id; whether there was one.
pub(crate) fn replace(tx: &Transaction<'_>, moment: &Moment) -> Result<bool, StoreError> {
    write(
        tx,
        "UPDATE moment SET at = :at, zone = :zone, day = :day, kind = :kind, heat = :heat, pull = :pull,
                           started_by = :started_by, topic = :topic, context = :context, body_signal = :body_signal, did = :did,
                           tool = :tool, heat_after = :heat_after, ended = :ended, return_kept = :return_kept, note = :note
         WHERE id = :id",
        moment,
    )
    .map(|rows| rows == 1)
}

/// Removes a moment; whether there was one.
pub(crate) fn delete(tx: &Transaction<'_>, id: Uuid) -> Result<bool, StoreError> {
    Ok(tx.prepare_cached("DELETE FROM moment WHERE id = ?1")?.execute([id.as_bytes()])? == 1)
}

/// The moment of that id.
pub(crate) fn find(conn: &Connection, id: Uuid) -> Result<Option<Moment>, StoreError> {
    let mut query = conn.prepare_cached(&format!("SELECT {COLUMNS} FROM moment WHERE id = ?1"))?;
    Ok(query.query_map([id.as_bytes()], read)?.next().transpose()?)
}

/// All moments of one instant.
pub(crate) fn at(conn: &Connection, millis: i64) -> Result<Vec<Moment>, StoreError> {
    let mut query = conn.prepare_cached(&format!("SELECT {COLUMNS} FROM moment WHERE at = ?1"))?;
    Ok(query.query_map([millis], read)?.collect::<Result<_, _>>()?)
}

/// A page of history, newest first: older than `before`, if given.
pub(crate) fn page(conn: &Connection, before: Option<&Moment>, limit: u32) -> Result<Vec<Moment>, StoreError> {
    let mut query =
        conn.prepare_cached(&format!("SELECT {COLUMNS} FROM moment WHERE (at, id) < (?1, ?2) ORDER BY at DESC, id DESC LIMIT ?3"))?;
    let (at, id) = before.map_or((i64::MAX, Uuid::max()), |moment| (moment.at.timestamp_millis(), moment.id));
    Ok(query.query_map(params![at, id.as_bytes(), limit], read)?.collect::<Result<_, _>>()?)
}

/// Every moment, oldest first.
pub(crate) fn all(conn: &Connection) -> Result<Vec<Moment>, StoreError> {
    let mut query = conn.prepare_cached(&format!("SELECT {COLUMNS} FROM moment ORDER BY at, id"))?;
    Ok(query.query_map([], read)?.collect::<Result<_, _>>()?)
}

/// How many moments one day has.
pub(crate) fn on_day(conn: &Connection, day: Day) -> Result<u32, StoreError> {
    Ok(conn.prepare_cached("SELECT count(*) FROM moment WHERE day = ?1")?.query_row([day.number()], |row| row.get(0))?)
}

/// The pull of the newest tension before an instant that has one other than unsure, not older than `since`; and its own instant.
pub(crate) fn last_pull(conn: &Connection, since: i64, before: i64) -> Result<Option<(Pull, DateTime<Utc>)>, StoreError> {
    let mut query = conn.prepare_cached(
        "SELECT pull, at FROM moment WHERE at >= ?1 AND at < ?2 AND kind = 'tension' AND pull <> 'unsure'
         ORDER BY at DESC, id DESC LIMIT 1",
    )?;
    let read = |row: &Row<'_>| Ok((word(row, 0)?, instant(row, 1)?));
    Ok(query.query_map([since, before], read)?.next().transpose()?)
}

/// How many moments of each kind and pull there are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) kind: Kind,
    pub(crate) pull: Pull,
    pub(crate) count: u32,
}

/// Counts by kind and pull, over the whole log.
pub(crate) fn counts(conn: &Connection) -> Result<Vec<Counts>, StoreError> {
    let mut query = conn.prepare_cached("SELECT kind, pull, count(*) FROM moment GROUP BY kind, pull ORDER BY kind, pull")?;
    let read = |row: &Row<'_>| Ok(Counts { kind: word(row, 0)?, pull: word(row, 1)?, count: row.get(2)? });
    Ok(query.query_map([], read)?.collect::<Result<_, _>>()?)
}

/// One day and how many moments it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct DayCount {
    pub(crate) day: Day,
    pub(crate) count: u32,
}

/// Counts by day, over the days that have any, oldest first.
pub(crate) fn days(conn: &Connection) -> Result<Vec<DayCount>, StoreError> {
    let mut query = conn.prepare_cached("SELECT day, count(*) FROM moment GROUP BY day ORDER BY day")?;
    let read = |row: &Row<'_>| {
        let day = Day::numbered(row.get(0)?).ok_or_else(|| broken(0, Type::Integer))?;
        Ok(DayCount { day, count: row.get(1)? })
    };
    Ok(query.query_map([], read)?.collect::<Result<_, _>>()?)
}

fn write(tx: &Transaction<'_>, sql: &str, moment: &Moment) -> Result<usize, StoreError> {
    let content = &moment.content;
    Ok(tx.prepare_cached(sql)?.execute(named_params! {
        ":id": moment.id.as_bytes(),
        ":at": moment.at.timestamp_millis(),
        ":zone": moment.zone.to_string(),
        ":day": moment.day().number(),
        ":kind": content.kind.word(),
        ":heat": content.heat.map(Heat::value),
        ":pull": content.pull.word(),
        ":started_by": content.started_by.map(Starter::word),
        ":topic": content.topic.map(Topic::word),
        ":context": to_bits(&content.context),
        ":body_signal": content.body_signal.as_ref().map(Words::as_str),
        ":did": to_bits(&content.did),
        ":tool": content.tool.as_ref().map(ExerciseId::as_str),
        ":heat_after": content.heat_after.map(Heat::value),
        ":ended": content.ended.map(Ending::word),
        ":return_kept": content.return_kept,
        ":note": content.note.as_ref().map(Words::as_str),
    })?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Moment> {
    let heat = |column: usize| -> rusqlite::Result<Option<Heat>> {
        row.get::<_, Option<u8>>(column)?.map(Heat::new).transpose().map_err(|_| broken(column, Type::Integer))
    };
    Ok(Moment {
        id: Uuid::from_bytes(row.get(0)?),
        at: instant(row, 1)?,
        zone: Zone::named(row.get_ref(2)?.as_str()?).map_err(|_| broken(2, Type::Text))?,
        content: Content {
            kind: word(row, 3)?,
            heat: heat(4)?,
            pull: word(row, 5)?,
            started_by: maybe_word(row, 6)?,
            topic: maybe_word(row, 7)?,
            context: from_bits(row.get(8)?),
            body_signal: Words::kept(row.get(9)?),
            did: from_bits(row.get(10)?),
            tool: row.get_ref(11)?.as_str_or_null()?.map(ExerciseId::read).transpose().map_err(|_| broken(11, Type::Text))?,
            heat_after: heat(12)?,
            ended: maybe_word(row, 13)?,
            return_kept: row.get(14)?,
            note: Words::kept(row.get(15)?),
        },
    })
}

/// The word in a column that always has one.
pub(super) fn word<T: std::str::FromStr + VariantArray>(row: &Row<'_>, column: usize) -> rusqlite::Result<T> {
    maybe_word(row, column)?.ok_or_else(|| broken(column, Type::Null))
}

pub(super) fn maybe_word<T: std::str::FromStr>(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<T>> {
    row.get_ref(column)?.as_str_or_null()?.map(str::parse).transpose().map_err(|_| broken(column, Type::Text))
}

/// The instant in a column of milliseconds.
pub(super) fn instant(row: &Row<'_>, column: usize) -> rusqlite::Result<DateTime<Utc>> {
    DateTime::from_timestamp_millis(row.get(column)?).ok_or_else(|| broken(column, Type::Integer))
}

/// A value that the table's checks rule out: the file is damaged.
pub(super) fn broken(column: usize, kind: Type) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, kind, "not a value of this column".into())
}
