//! The table `inbox_taken`: the moments that were taken out of the inbox and whose file may still lie there, whatever has become of
//! them in the log since. So a moment that was deleted does not come back with a file that could not be removed.

use rusqlite::{Connection, Transaction};
use uuid::Uuid;

use super::StoreError;

/// Whether it was taken before.
pub(crate) fn has(conn: &Connection, moment: Uuid) -> Result<bool, StoreError> {
    Ok(conn.prepare_cached("SELECT 1 FROM inbox_taken WHERE moment = ?1")?.exists([moment.as_bytes()])?)
}

/// It is taken.
pub(crate) fn add(tx: &Transaction<'_>, moment: Uuid) -> Result<(), StoreError> {
    tx.prepare_cached("INSERT INTO inbox_taken (moment) VALUES (?1)")?.execute([moment.as_bytes()])?;
    Ok(())
}

/// Its file is gone for good.
pub(crate) fn forget(tx: &Transaction<'_>, moment: Uuid) -> Result<(), StoreError> {
    tx.prepare_cached("DELETE FROM inbox_taken WHERE moment = ?1")?.execute([moment.as_bytes()])?;
    Ok(())
}
