//! The store's key: found, or made where there is no store yet.
//!
//! # Why nothing here ever replaces a key
//! A key that can't be had just now (a locked keyring) is not a key that isn't there, and neither is a reason for a new one: the
//! old log would be lost behind it. So a key is made only where no store file exists, and the two answers stay two.

use std::fmt::Write as _;
use std::fs::{self, File, Permissions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use attune_core::{Key, Turn};
use keyring::Entry;
use zeroize::Zeroizing;

/// The key's file, in the data directory, where there is no keyring.
const FILE: &str = "key";

/// How the name of a key file begins while it is being written.
const UNFINISHED: &str = ".key-";

/// The name under which the keyring keeps keys; the data directory is the account.
const SERVICE: &str = "attune";

/// Set to `off`, no keyring is asked.
const SWITCH: &str = "ATTUNE_KEYRING";

/// Where the key lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the system's keyring.
    Keyring,
    /// In a file that only its owner can read.
    File(PathBuf),
}

/// A key, where it lies, and whether it is new.
#[derive(Debug)]
pub struct Found {
    /// The key.
    pub key: Key,
    /// Where it lies.
    pub place: Place,
    /// It was made just now.
    pub is_new: bool,
}

/// Why there is no key.
#[derive(Debug)]
pub enum Trouble {
    /// There is a store, and no key for it anywhere.
    Missing,
    /// There is a store, and the keyring does not answer now.
    Locked,
    /// The key file holds something else.
    Malformed,
    /// The system gives no random bytes.
    NoRandom,
    /// The place can't be read or written.
    Io(io::Error),
    /// The store's place can't be looked at.
    Store(attune_core::StoreError),
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// The key's file for a data directory.
#[must_use]
pub fn file(dir: &Path) -> PathBuf {
    dir.join(FILE)
}

/// The key of the store in `dir`; a new one where there is no store. Whoever holds the turn there may ask: two first starts
/// at once make one key, and no key is read that a wipe is about to forget.
///
/// # Errors
/// [`Trouble`]; nothing was changed then.
pub fn find_or_make(dir: &Path, turn: &Turn) -> Result<Found, Trouble> {
    if let Some(key) = read_file(&file(dir))? {
        return Ok(Found { key, place: Place::File(file(dir)), is_new: false });
    }
    let has_store = turn.store_exists().map_err(Trouble::Store)?;
    match ask_keyring(dir) {
        Asked::Found(key) => return Ok(Found { key, place: Place::Keyring, is_new: false }),
        Asked::None if has_store => return Err(Trouble::Missing),
        Asked::NoAnswer if has_store => return Err(Trouble::Locked),
        Asked::None | Asked::NoAnswer => {}
    }
    make(dir)
}

/// Forgets the key of `dir`: file and keyring, and what a start that was killed left of one. For whoever holds the turn there
/// alone.
///
/// # Errors
/// What the system answers.
pub fn forget(dir: &Path) -> io::Result<()> {
    match fs::remove_file(file(dir)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    sweep(dir)?;
    if let Some(entry) = entry(dir) {
        // There may be none, or no keyring that answers: a key without its store opens nothing.
        let _ = entry.delete_credential();
    }
    Ok(())
}

/// Makes the data directory, readable by its owner only.
///
/// # Errors
/// What the system answers.
pub fn make_dir(dir: &Path) -> io::Result<()> {
    if dir.is_dir() {
        return Ok(());
    }
    fs::create_dir_all(dir)?;
    only_mine(dir, 0o700)
}

fn make(dir: &Path) -> Result<Found, Trouble> {
    let mut bytes = Zeroizing::new([0; 32]);
    getrandom::fill(bytes.as_mut_slice()).map_err(|_| Trouble::NoRandom)?;
    let key = Key::new(*bytes);
    if keep_in_keyring(dir, bytes.as_slice()) {
        return Ok(Found { key, place: Place::Keyring, is_new: true });
    }
    let mut text = Zeroizing::new(String::with_capacity(2 * bytes.len() + 1));
    for byte in *bytes {
        // Writing to a string can't fail.
        let _ = write!(text, "{byte:02x}");
    }
    text.push('\n');
    sweep(dir)?;
    // Whole or not at all, on the disk before a store is made with it, and never in the place of another.
    let mut unfinished = tempfile::Builder::new().prefix(UNFINISHED).tempfile_in(dir)?;
    only_mine(unfinished.path(), 0o600)?;
    unfinished.write_all(text.as_bytes())?;
    unfinished.as_file().sync_all()?;
    unfinished.persist_noclobber(file(dir)).map_err(|error| error.error)?;
    File::open(dir)?.sync_all()?;
    Ok(Found { key, place: Place::File(file(dir)), is_new: true })
}

/// Removes keys that were never finished: their makers were killed. Only whoever has the turn may.
fn sweep(dir: &Path) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with(UNFINISHED) {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

fn read_file(path: &Path) -> Result<Option<Key>, Trouble> {
    let text = match fs::read_to_string(path) {
        Ok(text) => Zeroizing::new(text),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) if error.kind() == io::ErrorKind::InvalidData => return Err(Trouble::Malformed),
        Err(error) => return Err(error.into()),
    };
    let digits = text.trim().as_bytes();
    let mut bytes = Zeroizing::new([0; 32]);
    if digits.len() != 64 {
        return Err(Trouble::Malformed);
    }
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks(2)) {
        let pair = std::str::from_utf8(pair).map_err(|_| Trouble::Malformed)?;
        *byte = u8::from_str_radix(pair, 16).map_err(|_| Trouble::Malformed)?;
    }
    Ok(Some(Key::new(*bytes)))
}

enum Asked {
    Found(Key),
    /// It answers, and has none.
    None,
    /// There is no keyring, or it is locked.
    NoAnswer,
}

fn ask_keyring(dir: &Path) -> Asked {
    let Some(entry) = entry(dir) else { return Asked::NoAnswer };
    match entry.get_secret().map(Zeroizing::new) {
        Ok(secret) => secret.as_slice().try_into().map_or(Asked::NoAnswer, |bytes: [u8; 32]| Asked::Found(Key::new(bytes))),
        Err(keyring::Error::NoEntry) => Asked::None,
        Err(_) => Asked::NoAnswer,
    }
}

/// Whether the keyring took the key and gives the same back.
fn keep_in_keyring(dir: &Path, bytes: &[u8]) -> bool {
    let Some(entry) = entry(dir) else { return false };
    entry.set_secret(bytes).is_ok() && entry.get_secret().map(Zeroizing::new).is_ok_and(|kept| kept.as_slice() == bytes)
}

fn entry(dir: &Path) -> Option<Entry> {
    if std::env::var(SWITCH).is_ok_and(|value| value == "off") {
        return None;
    }
    let account = fs::canonicalize(dir).unwrap_or_else(|_| dir.to_owned());
    Entry::new(SERVICE, &account.to_string_lossy()).ok()
}

#[cfg(unix)]
fn only_mine(path: &Path, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(path, Permissions::from_mode(mode))
}

#[cfg(not(unix))]
fn only_mine(_path: &Path, _mode: u32) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_file_is_read_back_and_anything_else_is_no_key() {
        let dir = tempfile::tempdir().unwrap();
        let path = file(dir.path());
        assert!(read_file(&path).unwrap().is_none());
        fs::write(&path, format!("{}\n", "0f".repeat(32))).unwrap();
        assert!(read_file(&path).unwrap().is_some());
        for wrong in ["", "0f", &"zz".repeat(32), &"é".repeat(32), &"0f".repeat(33)] {
            fs::write(&path, wrong).unwrap();
            assert!(matches!(read_file(&path), Err(Trouble::Malformed)), "{wrong}");
        }
        fs::write(&path, [0xff, 0xfe]).unwrap();
        assert!(matches!(read_file(&path), Err(Trouble::Malformed)));
    }

    #[cfg(unix)]
    #[test]
    fn a_new_key_file_is_readable_by_its_owner_only() {
        use std::os::unix::fs::PermissionsExt as _;
        let dir = tempfile::tempdir().unwrap();
        let data = dir.path().join("new");
        make_dir(&data).unwrap();
        let made = make(&data);
        // On a machine with a keyring the key goes there, and no file is made.
        if let Place::File(path) = made.unwrap().place {
            assert_eq!(fs::metadata(path).unwrap().permissions().mode() & 0o777, 0o600);
        }
        assert_eq!(fs::metadata(&data).unwrap().permissions().mode() & 0o777, 0o700);
        forget(&data).unwrap();
    }
}
