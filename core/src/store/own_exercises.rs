//! The table `own_exercise`. A deleted one stays under its id, so that runs and moments keep its name.

use rusqlite::types::Type;
use rusqlite::{Connection, Row, Transaction, params};
use uuid::Uuid;

use super::StoreError;
use super::moments::broken;
use crate::exercise::OwnExercise;

/// An own pattern as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OwnKept {
    pub(crate) id: Uuid,
    pub(crate) own: OwnExercise,
    /// Taken off the list.
    pub(crate) deleted: bool,
}

/// Adds one. A second of the same id is refused by the table.
pub(crate) fn add(tx: &Transaction<'_>, kept: &OwnKept) -> Result<(), StoreError> {
    tx.prepare_cached("INSERT INTO own_exercise (id, name, phases, deleted) VALUES (?1, ?2, ?3, ?4)")?.execute(params![
        kept.id.as_bytes(),
        kept.own.name.as_str(),
        kept.own.phases_written(),
        kept.deleted,
    ])?;
    Ok(())
}

/// Takes one off the list; whether there was one on it.
pub(crate) fn delete(tx: &Transaction<'_>, id: Uuid) -> Result<bool, StoreError> {
    Ok(tx.prepare_cached("UPDATE own_exercise SET deleted = 1 WHERE id = ?1 AND deleted = 0")?.execute([id.as_bytes()])? == 1)
}

/// Removes one, with its name; where a run or a moment names it, it is only taken off the list.
pub(crate) fn remove(tx: &Transaction<'_>, id: Uuid) -> Result<(), StoreError> {
    let unnamed = "DELETE FROM own_exercise WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM run WHERE exercise = ?2)
                   AND NOT EXISTS (SELECT 1 FROM moment WHERE tool = ?2)";
    if tx.prepare_cached(unnamed)?.execute(params![id.as_bytes(), id.to_string()])? == 0 {
        delete(tx, id)?;
    }
    Ok(())
}

/// Every one, oldest first.
pub(crate) fn all(conn: &Connection) -> Result<Vec<OwnKept>, StoreError> {
    let mut query = conn.prepare_cached("SELECT id, name, phases, deleted FROM own_exercise ORDER BY id")?;
    Ok(query.query_map([], read)?.collect::<Result<_, _>>()?)
}

/// One by its id, on the list or not.
pub(crate) fn find(conn: &Connection, id: Uuid) -> Result<Option<OwnKept>, StoreError> {
    let mut query = conn.prepare_cached("SELECT id, name, phases, deleted FROM own_exercise WHERE id = ?1")?;
    Ok(query.query_map([id.as_bytes()], read)?.next().transpose()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<OwnKept> {
    let own = OwnExercise::read(row.get_ref(1)?.as_str()?, row.get_ref(2)?.as_str()?).map_err(|_| broken(2, Type::Text))?;
    Ok(OwnKept { id: Uuid::from_bytes(row.get(0)?), own, deleted: row.get(3)? })
}
