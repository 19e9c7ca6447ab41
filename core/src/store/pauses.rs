//! The table `pause`: each step of a hard moment, as soon as it is answered.

use rusqlite::types::Type;
use rusqlite::{Connection, Row, Transaction, params};
use uuid::Uuid;

use super::StoreError;
use super::moments::{broken, instant, maybe_word, word};
use crate::exercise::ExerciseId;
use crate::moment::{Heat, Pull};
use crate::pause::{Pause, PauseStep, WayOn};
use crate::zone::Zone;

const COLUMNS: &str = "id, at, zone, step, since, pull, tool, run, before, after, tried, worse, way_on";

/// Puts a pause in the place of what was kept of it.
pub(crate) fn keep(tx: &Transaction<'_>, pause: &Pause) -> Result<(), StoreError> {
    tx.prepare_cached(&format!(
        "INSERT OR REPLACE INTO pause ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)"
    ))?
    .execute(params![
        pause.id.as_bytes(),
        pause.at.timestamp_millis(),
        pause.zone.to_string(),
        pause.step.word(),
        pause.since.timestamp_millis(),
        pause.pull.map(Pull::word),
        pause.tool.as_ref().map(ExerciseId::as_str),
        pause.run.map(Uuid::into_bytes),
        pause.before.map(Heat::value),
        pause.after.map(Heat::value),
        written(&pause.tried),
        written(&pause.worse),
        pause.next.map(WayOn::word),
    ])?;
    Ok(())
}

/// The last one that was begun and is not closed.
pub(crate) fn last_open(conn: &Connection) -> Result<Option<Pause>, StoreError> {
    let mut query =
        conn.prepare_cached(&format!("SELECT {COLUMNS} FROM pause WHERE step <> ?1 ORDER BY at DESC, id DESC LIMIT 1"))?;
    Ok(query.query_map([PauseStep::Closed.word()], read)?.next().transpose()?)
}

fn written(tools: &[ExerciseId]) -> String {
    tools.iter().map(ExerciseId::as_str).collect::<Vec<_>>().join(" ")
}

fn read(row: &Row<'_>) -> rusqlite::Result<Pause> {
    let heat = |column: usize| -> rusqlite::Result<Option<Heat>> {
        row.get::<_, Option<u8>>(column)?.map(Heat::new).transpose().map_err(|_| broken(column, Type::Integer))
    };
    let tools = |column: usize| -> rusqlite::Result<Vec<ExerciseId>> {
        let ids = row.get_ref(column)?.as_str()?.split(' ').filter(|id| !id.is_empty());
        ids.map(ExerciseId::read).collect::<Result<_, _>>().map_err(|_| broken(column, Type::Text))
    };
    Ok(Pause {
        id: Uuid::from_bytes(row.get(0)?),
        at: instant(row, 1)?,
        zone: Zone::named(row.get_ref(2)?.as_str()?).map_err(|_| broken(2, Type::Text))?,
        step: word(row, 3)?,
        since: instant(row, 4)?,
        pull: maybe_word(row, 5)?,
        tool: row.get_ref(6)?.as_str_or_null()?.map(ExerciseId::read).transpose().map_err(|_| broken(6, Type::Text))?,
        run: row.get::<_, Option<[u8; 16]>>(7)?.map(Uuid::from_bytes),
        before: heat(8)?,
        after: heat(9)?,
        tried: tools(10)?,
        worse: tools(11)?,
        next: maybe_word(row, 12)?,
    })
}
