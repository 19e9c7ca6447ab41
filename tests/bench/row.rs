//! The bare side: the same file through `rusqlite` and `SQLCipher`, with nothing of the core between.

use std::error::Error;
use std::path::Path;

use attune_core::FILE;
use rusqlite::{Connection, params};

use crate::fill::KEY_HEX;

/// Opens a store with the same key and the same promises to the disk.
///
/// # Errors
/// What `SQLite` answers.
pub fn open(dir: &Path) -> Result<Connection, Box<dyn Error>> {
    let conn = Connection::open(dir.join(FILE))?;
    conn.execute_batch(&format!("PRAGMA key = \"x'{KEY_HEX}'\"; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"))?;
    Ok(conn)
}

/// Inserts the row that one tap makes.
///
/// # Errors
/// What `SQLite` answers.
pub fn insert(conn: &Connection, id: [u8; 16], at: i64) -> Result<(), Box<dyn Error>> {
    conn.execute(
        "INSERT INTO moment (id, at, zone, day, kind, heat, pull, started_by, topic, context, body_signal, did, tool, heat_after,
                             ended, return_kept, note)
         VALUES (?1, ?2, 'Europe/Berlin', ?3, 'tension', 6, 'unsure', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL, NULL)",
        params![id, at, at / 86_400_000],
    )?;
    Ok(())
}

/// The same, with the two rows by which it can be taken back.
///
/// # Errors
/// What `SQLite` answers.
pub fn insert_with_journal(conn: &Connection, id: [u8; 16], at: i64) -> Result<(), Box<dyn Error>> {
    conn.execute_batch("BEGIN IMMEDIATE")?;
    let last: Option<i64> = conn.query_row("SELECT max(action) FROM change", [], |row| row.get(0))?;
    let action = last.unwrap_or_default() + 1;
    conn.execute("DELETE FROM change WHERE action <= ?1", [action - 20])?;
    conn.execute(
        "INSERT INTO change (action, moment, what, at, before) VALUES (?1, ?2, 'logged', ?3, NULL)",
        params![action, id, at],
    )?;
    insert(conn, id, at)?;
    conn.execute_batch("COMMIT")?;
    Ok(())
}

/// Checks every page, as the core does when it opens a young store.
///
/// # Errors
/// What `SQLite` answers, and whatever is damaged.
pub fn check(conn: &Connection) -> Result<(), Box<dyn Error>> {
    match conn.prepare("PRAGMA cipher_integrity_check")?.query([])?.next()? {
        Some(_) => Err("a damaged page".into()),
        None => Ok(()),
    }
}

/// A row as it comes, in plain types.
#[derive(Debug)]
#[allow(dead_code)] // read, not looked at
pub struct Plain {
    texts: [Option<String>; 9],
    numbers: [Option<i64>; 6],
    id: [u8; 16],
}

/// A page of history: the core's own query.
///
/// # Errors
/// What `SQLite` answers.
pub fn page(conn: &Connection, limit: u32) -> Result<Vec<Plain>, Box<dyn Error>> {
    let mut query = conn.prepare_cached(
        "SELECT id, at, zone, kind, heat, pull, started_by, topic, context, body_signal, did, tool, heat_after, ended,
                return_kept, note
         FROM moment WHERE (at, id) < (?1, ?2) ORDER BY at DESC, id DESC LIMIT ?3",
    )?;
    let rows = query.query_map(params![i64::MAX, [0xff_u8; 16], limit + 1], |row| {
        Ok(Plain {
            id: row.get(0)?,
            texts: [
                row.get(2)?,
                row.get(3)?,
                row.get(5)?,
                row.get(6)?,
                row.get(7)?,
                row.get(9)?,
                row.get(11)?,
                row.get(13)?,
                row.get(15)?,
            ],
            numbers: [row.get(1)?, row.get(4)?, row.get(8)?, row.get(10)?, row.get(12)?, row.get(14)?],
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
