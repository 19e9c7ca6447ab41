//! Whose turn it is in a data directory: many may have its store open, one alone may make it or wipe it.
//!
//! # Why the turn is taken before the key is looked for
//! A store and its key are two things, and a process killed or overtaken between them must not leave one without the other. So
//! whoever opens takes the turn first, then the key, then the store; whoever wipes holds the turn over both.
//!
//! The lock is on the directory itself where the system can do that: a lock file that is deleted with the rest would be held by
//! one process and made anew by the next.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::{FILES, PATIENCE, StoreError, is_in};

/// How long between two looks at a lock.
const WAIT: Duration = Duration::from_millis(10);

/// A turn, given back when dropped.
#[derive(Debug)]
pub struct Turn {
    lock: File,
    dir: PathBuf,
}

impl Turn {
    /// To open the store in `dir`: beside others where there is one; alone where it is to be made, until it is made. Makes the
    /// directory; waits for a short while.
    ///
    /// # Errors
    /// [`StoreError::Busy`], and what the system answers.
    pub fn to_open(dir: &Path) -> Result<Self, StoreError> {
        fs::create_dir_all(dir)?;
        Self::wait(dir, |lock| if is_in(dir)? { Ok(lock.try_lock_shared()) } else { Ok(lock.try_lock()) })
    }

    /// Whether there is a store in the directory. Only where there is none may a new key be made.
    ///
    /// # Errors
    /// What the system answers.
    pub fn store_exists(&self) -> Result<bool, StoreError> {
        is_in(&self.dir)
    }

    /// The directory.
    pub(super) fn dir(&self) -> &Path {
        &self.dir
    }

    /// The store is made: from here on others may open it, too.
    pub(super) fn share(&self) -> Result<(), StoreError> {
        self.lock.try_lock_shared().map_err(|error| match error {
            TryLockError::WouldBlock => StoreError::Busy,
            TryLockError::Error(error) => error.into(),
        })
    }

    fn wait(dir: &Path, take: impl Fn(&File) -> Result<Result<(), TryLockError>, StoreError>) -> Result<Self, StoreError> {
        let lock = lockable(dir)?;
        for _ in 0..PATIENCE.as_millis() / WAIT.as_millis() {
            match take(&lock)? {
                Ok(()) => return Ok(Self { lock, dir: dir.to_owned() }),
                Err(TryLockError::WouldBlock) => std::thread::sleep(WAIT),
                Err(TryLockError::Error(error)) => return Err(error.into()),
            }
        }
        Err(StoreError::Busy)
    }
}

/// A turn to wipe a store, alone; given back when dropped. Whoever wipes keeps it until the key is forgotten, too: another may
/// make a new store, with that key, as soon as it is given back.
#[derive(Debug)]
pub struct WipeTurn(Turn);

impl WipeTurn {
    /// Takes it. Makes the directory; waits for a short while.
    ///
    /// # Errors
    /// [`StoreError::Busy`] while the store is open anywhere, and what the system answers.
    pub fn take(dir: &Path) -> Result<Self, StoreError> {
        fs::create_dir_all(dir)?;
        Turn::wait(dir, |lock| Ok(lock.try_lock())).map(Self)
    }

    /// Removes the store, for good; needs no key. Nothing else in the directory is touched.
    ///
    /// The store goes first and its key after it: a key without a store is harmless, a store without its key could not be read
    /// any more.
    ///
    /// # Errors
    /// What the system answers.
    pub fn wipe(&self) -> Result<(), StoreError> {
        FILES.iter().try_for_each(|name| remove(&self.0.dir.join(name)))
    }
}

fn remove(file: &Path) -> Result<(), StoreError> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

#[cfg(unix)]
fn lockable(dir: &Path) -> Result<File, StoreError> {
    Ok(File::open(dir)?)
}

#[cfg(not(unix))]
fn lockable(dir: &Path) -> Result<File, StoreError> {
    Ok(File::options().create(true).truncate(false).write(true).open(dir.join("attune.lock"))?)
}
