//! The store as a file: opened again, with the wrong key, damaged, newer, in use, wiped.

use std::fs;
use std::path::Path;

use rusqlite::Connection;
use tempfile::TempDir;
use uuid::Uuid;

use super::*;
use crate::moment::{Content, Entropy, Moment};
use crate::time::Now;

fn key(byte: u8) -> Key {
    Key::new([byte; 32])
}

fn open(dir: &Path, byte: u8) -> Result<Store, StoreError> {
    Store::open(Turn::to_open(dir)?, &key(byte))
}

fn wipe(dir: &Path) -> Result<(), StoreError> {
    WipeTurn::take(dir)?.wipe()
}

fn moment(number: u8) -> Moment {
    let now = Now::parse("2026-03-10T21:00:00+01:00[Europe/Berlin]", crate::zone::Zone::UTC).unwrap();
    Moment { id: Entropy([number; 16]).id(now.utc()), at: now.utc(), zone: now.zone(), content: Content::default() }
}

fn add(store: &Store, number: u8) {
    store.write(|tx| moments::add(tx, &moment(number))).unwrap();
}

fn count(store: &Store) -> usize {
    store.read(|conn| Ok::<_, StoreError>(moments::all(conn)?.len())).unwrap()
}

/// A store with three moments, closed.
fn three() -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path(), 1).unwrap();
    (1..=3).for_each(|number| add(&store, number));
    dir
}

fn bytes(dir: &Path) -> Vec<u8> {
    fs::read(dir.join(FILE)).unwrap()
}

/// The same file, opened without the store's own checks.
fn raw(dir: &Path) -> Connection {
    let conn = Connection::open(dir.join(FILE)).unwrap();
    conn.execute_batch(&key(1).pragma()).unwrap();
    conn
}

#[cfg(unix)]
#[test]
fn nobody_else_on_the_machine_can_read_its_files() {
    use std::os::unix::fs::PermissionsExt as _;
    let dir = tempfile::tempdir().unwrap();
    fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o755)).unwrap();
    let store = open(dir.path(), 1).unwrap();
    add(&store, 1);
    let files: Vec<_> = fs::read_dir(dir.path()).unwrap().map(|file| file.unwrap().path()).collect();
    assert_eq!(files.len(), 3, "the store, its log and the log's index: {files:?}");
    for file in files {
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600, "{file:?}");
    }
}

#[test]
fn what_was_written_is_there_when_it_is_opened_again() {
    let dir = three();
    assert_eq!(count(&open(dir.path(), 1).unwrap()), 3);
}

#[test]
fn the_file_holds_nothing_readable() {
    let dir = three();
    let bytes = bytes(dir.path());
    for plain in ["SQLite format 3", "moment", "Europe/Berlin", "tension"] {
        assert!(!bytes.windows(plain.len()).any(|window| window == plain.as_bytes()), "{plain}");
    }
}

#[test]
fn a_wrong_key_is_refused_and_changes_nothing() {
    let dir = three();
    let before = bytes(dir.path());
    assert!(matches!(open(dir.path(), 2), Err(StoreError::NotReadable)));
    assert_eq!(bytes(dir.path()), before);
    assert_eq!(count(&open(dir.path(), 1).unwrap()), 3);
}

#[test]
fn a_byte_flipped_anywhere_in_a_young_store_is_noticed_when_it_is_opened() {
    let dir = three();
    let whole = bytes(dir.path());
    for place in (0..whole.len()).step_by(331) {
        let mut damaged = whole.clone();
        damaged[place] ^= 0x10;
        fs::write(dir.path().join(FILE), &damaged).unwrap();
        // The first 16 bytes are the salt, which a raw key does not need for decrypting but for authenticating.
        assert!(matches!(open(dir.path(), 1), Err(StoreError::NotReadable)), "byte {place}");
        assert_eq!(bytes(dir.path()), damaged, "byte {place}");
    }
    fs::write(dir.path().join(FILE), &whole).unwrap();
    assert_eq!(count(&open(dir.path(), 1).unwrap()), 3);
}

#[test]
fn a_byte_flipped_in_a_large_store_is_noticed_on_the_next_day_that_someone_looks() {
    use crate::attune::{Attune, LanguageWish};
    use crate::text::Language;
    let dir = tempfile::tempdir().unwrap();
    let attune = || Attune::open(dir.path(), &key(1), LanguageWish::Fixed(Language::En), Entropy([1; 16])).unwrap();
    let some_day = |number: u16| {
        let one = moment(1);
        Moment { id: Uuid::from_u128(number.into()), at: one.at - chrono::TimeDelta::days(number.into()), ..one }
    };
    open(dir.path(), 1).unwrap().write(|tx| (1..=1_000).try_for_each(|number| moments::add(tx, &some_day(number)))).unwrap();
    let at = |text| Now::parse(text, crate::zone::Zone::UTC).unwrap();
    let (evening, morning) = (at("2026-03-10T21:00:00Z"), at("2026-03-11T09:00:00Z"));
    attune().today(&evening).unwrap();
    let whole = bytes(dir.path());
    assert!(whole.len() as u64 > CHECKED_WHOLE_UP_TO_BYTES);
    // A byte in a page that Today does not read on the day on which all were checked.
    let mut damaged = (0..whole.len()).step_by(4096).map(|page| {
        let mut damaged = whole.clone();
        damaged[page + 100] ^= 1;
        fs::write(dir.path().join(FILE), &damaged).unwrap();
        damaged
    });
    let opens_today = |_: &Vec<u8>| {
        let again = Attune::open(dir.path(), &key(1), LanguageWish::Fixed(Language::En), Entropy([1; 16]));
        again.is_ok_and(|again| again.today(&evening).is_ok())
    };
    let damaged = damaged.find(opens_today).unwrap();
    let open_again = attune();
    assert!(matches!(open_again.today(&morning), Err(crate::error::Error::Store(StoreError::NotReadable))));
    drop(open_again);
    assert_eq!(bytes(dir.path()), damaged);
    fs::write(dir.path().join(FILE), &whole).unwrap();
    attune().today(&morning).unwrap();
}

#[test]
fn a_file_cut_short_or_of_another_kind_is_refused_and_left_alone() {
    let dir = three();
    let whole = bytes(dir.path());
    for other in [whole[..whole.len() / 2].to_vec(), whole[..100].to_vec(), whole[..1].to_vec(), b"hello".to_vec(), vec![0; 8192]] {
        fs::write(dir.path().join(FILE), &other).unwrap();
        assert!(matches!(open(dir.path(), 1), Err(StoreError::NotReadable)), "{} bytes", other.len());
        assert_eq!(bytes(dir.path()), other);
    }
}

#[test]
fn a_newer_store_is_refused_and_left_alone() {
    let dir = three();
    raw(dir.path()).pragma_update(None, "user_version", 99).unwrap();
    let before = bytes(dir.path());
    assert!(matches!(open(dir.path(), 1), Err(StoreError::Newer { found: 99, .. })));
    assert_eq!(bytes(dir.path()), before);
}

#[test]
fn another_process_that_writes_is_waited_for_and_then_named() {
    let dir = three();
    let store = open(dir.path(), 1).unwrap();
    let other = raw(dir.path());
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let refused = store.write(|tx| moments::add(tx, &moment(4)));
    assert!(matches!(refused, Err(StoreError::Busy)));
    other.execute_batch("COMMIT").unwrap();
    add(&store, 4);
    assert_eq!(count(&store), 4);
}

#[test]
fn two_open_stores_see_each_others_moments() {
    let dir = three();
    let (one, other) = (open(dir.path(), 1).unwrap(), open(dir.path(), 1).unwrap());
    add(&one, 4);
    add(&other, 5);
    assert_eq!((count(&one), count(&other)), (5, 5));
}

#[test]
fn eight_first_starts_at_once_make_one_store() {
    let dir = tempfile::tempdir().unwrap();
    std::thread::scope(|scope| {
        for number in 0..8 {
            let path = dir.path();
            scope.spawn(move || add(&open(path, 1).unwrap(), number));
        }
    });
    assert_eq!(count(&open(dir.path(), 1).unwrap()), 8);
}

#[test]
fn a_write_that_fails_halfway_leaves_nothing() {
    let dir = three();
    let store = open(dir.path(), 1).unwrap();
    let failed: Result<(), StoreError> = store.write(|tx| {
        moments::add(tx, &moment(4))?;
        moments::add(tx, &moment(4))
    });
    assert!(failed.is_err());
    assert_eq!(count(&store), 3);
}

#[test]
fn a_store_that_was_shut_down_says_so() {
    let dir = three();
    let store = open(dir.path(), 1).unwrap();
    store.shut_down();
    assert!(matches!(store.write(|tx| moments::add(tx, &moment(4))), Err(StoreError::ShutDown)));
}

#[test]
fn wiping_takes_the_store_and_nothing_else_and_is_refused_while_it_is_open() {
    let dir = three();
    fs::write(dir.path().join("letter.txt"), "mine").unwrap();
    let open = open(dir.path(), 1).unwrap();
    assert!(matches!(wipe(dir.path()), Err(StoreError::Busy)));
    drop(open);
    wipe(dir.path()).unwrap();
    let left: Vec<_> = fs::read_dir(dir.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["letter.txt"]);
}

#[test]
fn whoever_wipes_has_the_directory_alone_until_the_key_is_forgotten_too() {
    let dir = three();
    let turn = WipeTurn::take(dir.path()).unwrap();
    turn.wipe().unwrap();
    assert!(matches!(open(dir.path(), 1), Err(StoreError::Busy)), "a store would be made with a key that goes next");
    drop(turn);
    assert!(!Turn::to_open(dir.path()).unwrap().store_exists().unwrap());
    open(dir.path(), 2).unwrap();
}

#[test]
fn wiping_an_unreadable_store_needs_no_key() {
    let dir = three();
    fs::write(dir.path().join(FILE), "damaged").unwrap();
    wipe(dir.path()).unwrap();
    assert!(!is_in(dir.path()).unwrap());
}

#[test]
fn a_place_that_is_a_file_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("file");
    fs::write(&file, "x").unwrap();
    assert!(matches!(open(&file, 1), Err(StoreError::ReadOnly)));
}

/// Each constraint, tried from the wrong side; the last is a second time-out that has not ended.
#[test]
fn the_tables_refuse_what_the_types_rule_out() {
    let dir = three();
    let conn = raw(dir.path());
    conn.execute_batch("PRAGMA foreign_keys = ON").unwrap();
    for wrong in [
        "UPDATE moment SET heat = 11",
        "UPDATE moment SET heat = -1",
        "UPDATE moment SET heat = 7.5",
        "UPDATE moment SET heat = 'hot'",
        "UPDATE moment SET pull = 'sideways'",
        "UPDATE moment SET kind = NULL",
        "UPDATE moment SET at = -1",
        "UPDATE moment SET note = ''",
        "UPDATE moment SET context = 128",
        "UPDATE moment SET id = x'00'",
        "INSERT INTO change VALUES (1, zeroblob(16), 'forgotten', 0, NULL)",
        "INSERT INTO change VALUES (1, zeroblob(16), 'logged', 0, 'no json')",
        "INSERT INTO run VALUES (zeroblob(16), 'x', 0, 'UTC', 0, 10, 11, 'finished', NULL, NULL)",
        "INSERT INTO run VALUES (zeroblob(16), 'x', 0, 'UTC', 0, 10, 5, 'great', NULL, NULL)",
        "INSERT INTO own_exercise VALUES (zeroblob(16), '', 'inhale:4', 0)",
        "INSERT INTO time_out (id, at, zone, pull) VALUES (zeroblob(16), 0, 'UTC', 'both')",
        "INSERT INTO time_out (id, at, zone, return_at, pull, place) VALUES (zeroblob(16), 0, 'UTC', 9, 'both', '')",
        "INSERT INTO time_out (id, at, zone, return_at, pull, moved_at) VALUES (zeroblob(16), 0, 'UTC', 9, 'both', 5)",
        "INSERT INTO time_out (id, at, zone, return_at, pull, ended) VALUES (zeroblob(16), 0, 'UTC', 9, 'both', 'back')",
        "INSERT INTO time_out (id, at, zone, return_at, pull, how) VALUES (zeroblob(16), 0, 'UTC', 9, 'both', 'talked')",
        "INSERT INTO time_out (id, at, zone, return_at, pull, ended, ended_at, how)
         VALUES (zeroblob(16), 0, 'UTC', 9, 'both', 'back', 9, 'aside')",
        "INSERT INTO time_out (id, at, zone, return_at, pull) VALUES (zeroblob(16), 0, 'UTC', 9, 'both'),
         (x'01010101010101010101010101010101', 0, 'UTC', 9, 'both')",
    ] {
        assert!(conn.execute_batch(wrong).is_err(), "{wrong}");
    }
    assert_eq!(conn.query_row("SELECT count(*) FROM moment WHERE heat IS NULL", [], |row| row.get::<_, i64>(0)).unwrap(), 3);
}

#[test]
fn an_unknown_id_changes_no_row_and_says_so() {
    let dir = three();
    let store = open(dir.path(), 1).unwrap();
    let stranger = Moment { id: Uuid::nil(), ..moment(1) };
    assert!(!store.write(|tx| moments::replace(tx, &stranger)).unwrap());
    assert!(!store.write(|tx| moments::delete(tx, stranger.id)).unwrap());
}
