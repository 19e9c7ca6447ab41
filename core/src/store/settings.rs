//! The table `setting`: names and values; which names there are and what they may hold is `settings`' business.

use std::collections::BTreeMap;

use rusqlite::{Connection, Transaction};

use super::StoreError;

/// Every setting that was ever set, by its name.
pub(crate) fn all(conn: &Connection) -> Result<BTreeMap<String, String>, StoreError> {
    let mut query = conn.prepare_cached("SELECT key, value FROM setting")?;
    Ok(query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?)
}

/// Sets it.
pub(crate) fn set(tx: &Transaction<'_>, key: &str, value: &str) -> Result<(), StoreError> {
    tx.prepare_cached("INSERT INTO setting (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value")?
        .execute([key, value])?;
    Ok(())
}
