//! The table `run`.

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::types::Type;
use rusqlite::{Connection, Row, Transaction, params};
use uuid::Uuid;

use super::StoreError;
use super::moments::{broken, instant, word};
use crate::exercise::{ExerciseId, Run};
use crate::moment::Heat;
use crate::time::Day;
use crate::zone::Zone;

const COLUMNS: &str = "id, exercise, at, zone, planned_millis, done_millis, outcome, heat_before, heat_after";

/// Adds a run. A second of the same id is refused by the table.
pub(crate) fn add(tx: &Transaction<'_>, run: &Run) -> Result<(), StoreError> {
    tx.prepare_cached(
        "INSERT INTO run (id, exercise, at, zone, day, planned_millis, done_millis, outcome, heat_before, heat_after)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?
    .execute(params![
        run.id.as_bytes(),
        run.exercise.as_str(),
        run.at.timestamp_millis(),
        run.zone.to_string(),
        Day::of(run.at, run.zone).number(),
        signed(run.planned_millis),
        signed(run.done_millis),
        run.outcome.word(),
        run.heat_before.map(Heat::value),
        run.heat_after.map(Heat::value),
    ])?;
    Ok(())
}

/// Puts the heat after into a run; whether there is such a run.
pub(crate) fn rate(tx: &Transaction<'_>, id: Uuid, after: Heat) -> Result<bool, StoreError> {
    Ok(tx.prepare_cached("UPDATE run SET heat_after = ?2 WHERE id = ?1")?.execute(params![id.as_bytes(), after.value()])? == 1)
}

/// Removes a run; whether there was one.
pub(crate) fn delete(tx: &Transaction<'_>, id: Uuid) -> Result<bool, StoreError> {
    Ok(tx.prepare_cached("DELETE FROM run WHERE id = ?1")?.execute([id.as_bytes()])? == 1)
}

/// The run of that id.
pub(crate) fn find(conn: &Connection, id: Uuid) -> Result<Option<Run>, StoreError> {
    let mut query = conn.prepare_cached(&format!("SELECT {COLUMNS} FROM run WHERE id = ?1"))?;
    Ok(query.query_map([id.as_bytes()], read)?.next().transpose()?)
}

/// A run of that exercise that began no further from `at` than `within`.
pub(crate) fn near(
    conn: &Connection,
    exercise: &ExerciseId,
    at: DateTime<Utc>,
    within: TimeDelta,
) -> Result<Option<Run>, StoreError> {
    let (at, within) = (at.timestamp_millis(), within.num_milliseconds());
    let mut query = conn.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM run WHERE at BETWEEN ?1 AND ?2 AND exercise = ?3 ORDER BY abs(at - ?4), id LIMIT 1"
    ))?;
    Ok(query.query_map(params![at - within, at + within, exercise.as_str(), at], read)?.next().transpose()?)
}

/// Every run, oldest first.
pub(crate) fn all(conn: &Connection) -> Result<Vec<Run>, StoreError> {
    let mut query = conn.prepare_cached(&format!("SELECT {COLUMNS} FROM run ORDER BY at, id"))?;
    Ok(query.query_map([], read)?.collect::<Result<_, _>>()?)
}

/// How many runs one day has.
pub(crate) fn on_day(conn: &Connection, from: i64, to: i64) -> Result<u32, StoreError> {
    Ok(conn.prepare_cached("SELECT count(*) FROM run WHERE at >= ?1 AND at < ?2")?.query_row([from, to], |row| row.get(0))?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Run> {
    let heat = |column: usize| -> rusqlite::Result<Option<Heat>> {
        row.get::<_, Option<u8>>(column)?.map(Heat::new).transpose().map_err(|_| broken(column, Type::Integer))
    };
    Ok(Run {
        id: Uuid::from_bytes(row.get(0)?),
        exercise: ExerciseId::read(row.get_ref(1)?.as_str()?).map_err(|_| broken(1, Type::Text))?,
        at: instant(row, 2)?,
        zone: Zone::named(row.get_ref(3)?.as_str()?).map_err(|_| broken(3, Type::Text))?,
        planned_millis: row.get::<_, i64>(4)?.try_into().map_err(|_| broken(4, Type::Integer))?,
        done_millis: row.get::<_, i64>(5)?.try_into().map_err(|_| broken(5, Type::Integer))?,
        outcome: word(row, 6)?,
        heat_before: heat(7)?,
        heat_after: heat(8)?,
    })
}

fn signed(millis: u64) -> i64 {
    i64::try_from(millis).unwrap_or(i64::MAX)
}
