//! The one file in which a person's data lies: `SQLCipher`, opened with a raw key.
//!
//! Lives here: opening, schema versions, what each failure means. Each table's queries stand in a file of their own. Not
//! here: any rule about what the data mean.
//!
//! # Why one writer behind a mutex
//! Two connections meet `SQLITE_BUSY` for nothing: one person, one thumb. A second process (the terminal beside a script) is
//! waited for, two seconds at most, then it is [`StoreError::Busy`]. Not taken: a pool.
//!
//! # Why the file is never replaced
//! A wrong key reads exactly like damage. Whatever can't be read may be someone's whole history whose key we were not given,
//! so no failure leads to a new file; only [`WipeTurn::wipe`] removes one, when asked.

pub(crate) mod changes;
pub(crate) mod inbox_taken;
pub(crate) mod moments;
pub(crate) mod nudge_events;
pub(crate) mod own_exercises;
pub(crate) mod pauses;
pub(crate) mod phrases;
pub(crate) mod runs;
pub(crate) mod settings;
pub(crate) mod time_outs;
mod turn;

use std::fs;
use std::io;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rusqlite::{Connection, ErrorCode as Sqlite, Transaction, TransactionBehavior};
use rusqlite_migration::{M, Migrations};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

pub(crate) use changes::What;
pub(crate) use moments::{Counts, DayCount};
pub(crate) use own_exercises::OwnKept;
pub(crate) use phrases::Phrase;
pub use turn::{Turn, WipeTurn};

use crate::bytes::exactly;
use crate::error::Invalid;

/// The store's file, inside the data directory.
pub const FILE: &str = "attune.db";

/// The file and the two that `SQLite` keeps beside it.
const FILES: [&str; 3] = [FILE, "attune.db-wal", "attune.db-shm"];

/// "Attn": marks the file as ours.
const APPLICATION_ID: i32 = 0x4174_746e;

/// How long to wait for another process before [`StoreError::Busy`].
const PATIENCE: Duration = Duration::from_secs(2);

/// Up to this size a store is checked whole when it is opened (a fraction of a millisecond); beyond it, each page when it is read,
/// and all of them once a day (`attune::upkeep`).
const CHECKED_WHOLE_UP_TO_BYTES: u64 = 96 * 1024;

/// Position is version: append, never edit, never reorder.
const STEPS: &[M<'_>] = &[
    M::up(include_str!("store/migrations/0001_first.sql")),
    M::up(include_str!("store/migrations/0002_nudge_event.sql")),
    M::up(include_str!("store/migrations/0003_pause.sql")),
    M::up(include_str!("store/migrations/0004_phrase.sql")),
    M::up(include_str!("store/migrations/0005_time_out.sql")),
];
const MIGRATIONS: Migrations<'_> = Migrations::from_slice(STEPS);

/// The schema version of this build, from 1.
pub const SCHEMA_VERSION: usize = STEPS.len();

/// Why the store did not answer.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The key does not fit, or the file is damaged or not a store; which, can't be told.
    #[error("the store can't be read: wrong key, or damaged")]
    NotReadable,
    /// Written by a newer Attune.
    #[error("the store is of version {found}, this Attune knows {known}")]
    Newer {
        /// Its version.
        found: i64,
        /// Ours.
        known: usize,
    },
    /// No room.
    #[error("the disk is full")]
    DiskFull,
    /// The place can't be written.
    #[error("the store's place can't be written")]
    ReadOnly,
    /// Another process is at it.
    #[error("another process uses the store")]
    Busy,
    /// It was shut down.
    #[error("the store was shut down")]
    ShutDown,
    /// Anything else; the number is `SQLite`'s extended result code, or the system's error number.
    #[error("the store failed with code {0}")]
    Sqlite(i32),
}

impl crate::error::LogSafe for StoreError {}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        let rusqlite::Error::SqliteFailure(failure, _) = error else {
            // A row that does not hold what its table promises.
            return Self::NotReadable;
        };
        match (failure.code, failure.extended_code) {
            (Sqlite::NotADatabase | Sqlite::DatabaseCorrupt, _) => Self::NotReadable,
            (Sqlite::DiskFull, _) | (_, rusqlite::ffi::SQLITE_IOERR_SHMSIZE) => Self::DiskFull,
            (Sqlite::ReadOnly | Sqlite::CannotOpen | Sqlite::PermissionDenied, _) => Self::ReadOnly,
            (Sqlite::DatabaseBusy | Sqlite::DatabaseLocked, _) => Self::Busy,
            (_, extended) => Self::Sqlite(extended),
        }
    }
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            io::ErrorKind::ReadOnlyFilesystem
            | io::ErrorKind::PermissionDenied
            | io::ErrorKind::NotADirectory
            // A directory that can't be made where it is wished for.
            | io::ErrorKind::NotFound
            | io::ErrorKind::AlreadyExists => Self::ReadOnly,
            _ => Self::Sqlite(error.raw_os_error().unwrap_or(-1)),
        }
    }
}

/// The store's 32 bytes. Wiped from memory when dropped; shows nothing in a log.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Key([u8; 32]);

impl Key {
    /// Takes the bytes.
    #[must_use]
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Takes exactly thirty-two bytes.
    ///
    /// # Errors
    /// [`Invalid`] naming `key`, for any other number of them.
    pub fn read(bytes: &[u8]) -> Result<Self, Invalid> {
        exactly(bytes, "key").map(Self)
    }

    /// As `SQLCipher` takes a raw key, which skips the costly derivation from a passphrase.
    fn pragma(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("PRAGMA key = \"x'{}'\";", hex(&self.0).as_str()))
    }
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(…)")
    }
}

/// A key in hexadecimal digits; no copy of it stays in memory.
pub(crate) fn hex(key: &[u8; 32]) -> Zeroizing<String> {
    use std::fmt::Write as _;
    let mut text = Zeroizing::new(String::with_capacity(64));
    for byte in key {
        // Writing to a string can't fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// An open store.
#[derive(Debug)]
pub(crate) struct Store {
    open: Mutex<Option<Open>>,
}

#[derive(Debug)]
struct Open {
    conn: Connection,
    /// Given back when the store is dropped.
    _turn: Option<Turn>,
}

impl Store {
    /// Opens the store of a turn's directory, and makes it where there is none.
    pub(crate) fn open(turn: Turn, key: &Key) -> Result<Self, StoreError> {
        let file = turn.dir().join(FILE);
        for_its_owner_alone(&file)?;
        let size = fs::metadata(&file).map_or(0, |found| found.len());
        let mut conn = Connection::open(&file)?;
        if conn.is_readonly("main")? {
            return Err(StoreError::ReadOnly);
        }
        conn.busy_timeout(PATIENCE)?;
        // Failures reach us as codes; the library's own log would print to the terminal.
        conn.execute_batch("PRAGMA cipher_log_level = NONE;")?;
        conn.execute_batch(&key.pragma())?;
        let version = recognise(&conn, size)?;
        conn.pragma_update(None, "journal_mode", "WAL")?;
        prepare(&mut conn, version)?;
        if version == 0 {
            turn.share()?;
        }
        Ok(Self { open: Mutex::new(Some(Open { conn, _turn: Some(turn) })) })
    }

    /// A store that is gone when it is dropped, and never touches a disk.
    pub(crate) fn in_memory() -> Result<Self, StoreError> {
        let mut conn = Connection::open_in_memory()?;
        prepare(&mut conn, 0)?;
        Ok(Self { open: Mutex::new(Some(Open { conn, _turn: None })) })
    }

    /// Closes the file; every later call is [`StoreError::ShutDown`].
    pub(crate) fn shut_down(&self) {
        self.guard().take();
    }

    /// Reads.
    pub(crate) fn read<T, E: From<StoreError>>(&self, with: impl FnOnce(&Connection) -> Result<T, E>) -> Result<T, E> {
        match self.guard().as_ref() {
            Some(open) => with(&open.conn),
            None => Err(StoreError::ShutDown.into()),
        }
    }

    /// Writes, all or nothing; when it returns, it is on the disk.
    pub(crate) fn write<T, E: From<StoreError>>(&self, with: impl FnOnce(&Transaction<'_>) -> Result<T, E>) -> Result<T, E> {
        match self.guard().as_mut() {
            Some(open) => {
                let transaction = open.conn.transaction().map_err(StoreError::from)?;
                let answer = with(&transaction)?;
                transaction.commit().map_err(StoreError::from)?;
                Ok(answer)
            }
            None => Err(StoreError::ShutDown.into()),
        }
    }

    /// Checks every page against its seal. A store in memory has none.
    pub(crate) fn check(&self) -> Result<(), StoreError> {
        self.read(|conn| if conn.path().is_some_and(|path| !path.is_empty()) { check(conn) } else { Ok(()) })
    }

    fn guard(&self) -> MutexGuard<'_, Option<Open>> {
        // A panic elsewhere rolled its transaction back; the connection is whole.
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Makes the file where there is none, so that nobody else on the machine can even copy it. What is made beside it later gets the
/// same permissions. The directory's are its maker's.
#[cfg(unix)]
fn for_its_owner_alone(file: &Path) -> Result<(), StoreError> {
    use std::os::unix::fs::OpenOptionsExt as _;
    match fs::File::options().write(true).create_new(true).mode(0o600).open(file) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error.into()),
        _ => Ok(()),
    }
}

#[cfg(not(unix))]
fn for_its_owner_alone(_file: &Path) -> Result<(), StoreError> {
    Ok(())
}

/// Whether there is a store in `dir` (an empty file is none: it was never written).
///
/// # Errors
/// What the system answers, other than that nothing is there.
pub fn is_in(dir: &Path) -> Result<bool, StoreError> {
    match fs::metadata(dir.join(FILE)) {
        Ok(found) => Ok(found.len() > 0),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Looks, before anything is written, whether this is a store that this build can read: its schema version, 0 for a new one.
fn recognise(conn: &Connection, size: u64) -> Result<usize, StoreError> {
    match size {
        0 => return Ok(0),
        // SQLite takes a file of a single byte for an empty one, and would begin a new store in it.
        1 => return Err(StoreError::NotReadable),
        _ => {}
    }
    let number = |pragma: &str| conn.query_row(pragma, [], |row| row.get::<_, i64>(0)).map_err(StoreError::from);
    let found = number("PRAGMA user_version")?;
    if number("PRAGMA application_id")? != i64::from(APPLICATION_ID) {
        // No store yet: the process that made the file was killed before its first transaction.
        let tables = number("SELECT count(*) FROM sqlite_schema")?;
        return if tables == 0 { Ok(0) } else { Err(StoreError::NotReadable) };
    }
    let newer = StoreError::Newer { found, known: SCHEMA_VERSION };
    let version = usize::try_from(found).ok().filter(|version| *version <= SCHEMA_VERSION).ok_or(newer)?;
    if size <= CHECKED_WHOLE_UP_TO_BYTES {
        check(conn)?;
    }
    Ok(version)
}

fn check(conn: &Connection) -> Result<(), StoreError> {
    let mut check = conn.prepare("PRAGMA cipher_integrity_check")?;
    if check.query([])?.next()?.is_some() { Err(StoreError::NotReadable) } else { Ok(()) }
}

/// Brings settings and schema to where this build needs them.
fn prepare(conn: &mut Connection, version: usize) -> Result<(), StoreError> {
    conn.execute_batch(
        "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA secure_delete = ON;
         PRAGMA cell_size_check = ON;",
    )?;
    conn.set_transaction_behavior(TransactionBehavior::Immediate);
    conn.set_prepared_statement_cache_capacity(64);
    if version == SCHEMA_VERSION {
        return Ok(());
    }
    // All steps in one transaction, or none of them.
    MIGRATIONS.to_latest(conn).map_err(|error| match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
        _ => StoreError::NotReadable,
    })
}

#[cfg(test)]
mod tests;
