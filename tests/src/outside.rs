//! A store seen from outside: its key, its file through plain `SQLCipher`, the bytes of its directory.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use attune_core::{FILE, Key};
use rusqlite::Connection;

/// The bytes of every file below a directory, by its name within it.
pub type Bytes = BTreeMap<String, Vec<u8>>;

/// The key in the file `key` of a data directory.
#[must_use]
pub fn key(dir: &Path) -> Key {
    let hex = key_hex(dir);
    let mut bytes = [0; 32];
    for (byte, place) in bytes.iter_mut().zip((0..hex.len()).step_by(2)) {
        *byte = u8::from_str_radix(hex.get(place..place + 2).unwrap(), 16).unwrap();
    }
    Key::new(bytes)
}

/// The same, as it is written.
#[must_use]
pub fn key_hex(dir: &Path) -> String {
    let text = fs::read_to_string(dir.join("key")).unwrap();
    assert_eq!(text.trim().len(), 64);
    text.trim().to_owned()
}

/// The store of a data directory, opened with its key and nothing of the core.
#[must_use]
pub fn open(dir: &Path) -> Connection {
    open_with(&dir.join(FILE), &key_hex(dir))
}

/// An encrypted file, opened with a key of 64 hexadecimal digits.
#[must_use]
pub fn open_with(file: &Path, hex: &str) -> Connection {
    let conn = Connection::open(file).unwrap();
    conn.execute_batch(&format!("PRAGMA cipher_log_level = NONE; PRAGMA key = \"x'{hex}'\";")).unwrap();
    conn
}

/// Fails unless the file passes `SQLite`'s check of its structure and `SQLCipher`'s of every page.
pub fn assert_sound(dir: &Path) {
    let conn = open(dir);
    assert_eq!(conn.query_row("PRAGMA integrity_check", [], |row| row.get::<_, String>(0)).unwrap(), "ok");
    let mut check = conn.prepare("PRAGMA cipher_integrity_check").unwrap();
    let problem = check.query([]).unwrap().next().unwrap().map(|row| row.get::<_, String>(0).unwrap());
    assert_eq!(problem, None);
}

/// Every file below `dir`.
#[must_use]
pub fn bytes(dir: &Path) -> Bytes {
    let mut found = Bytes::new();
    collect(dir, "", &mut found);
    found
}

fn collect(dir: &Path, before: &str, found: &mut Bytes) {
    let Ok(entries) = fs::read_dir(dir) else { return };
    for entry in entries.map(Result::unwrap) {
        let name = format!("{before}{}", entry.file_name().to_string_lossy());
        if entry.file_type().unwrap().is_dir() {
            collect(&entry.path(), &format!("{name}/"), found);
        } else {
            found.insert(name, fs::read(entry.path()).unwrap());
        }
    }
}

/// Fails, and names the file, unless `dir` is as it was.
pub fn assert_as_before(dir: &Path, before: &Bytes, what: &str) {
    let after = bytes(dir);
    for (name, was) in before {
        let Some(is) = after.get(name) else { panic!("{what}: {name} is gone") };
        assert!(was == is, "{what}: {name} has changed ({} bytes, then {})", was.len(), is.len());
    }
    for name in after.keys() {
        assert!(before.contains_key(name), "{what}: {name} is new");
    }
}
