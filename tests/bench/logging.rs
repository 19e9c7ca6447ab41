//! Opening a store, logging a moment, closing it: what a widget or a script does for one tap.

use std::error::Error;
use std::path::Path;

use attune_core::{Content, FILE, Heat};
use attune_tests::random::Random;

use crate::measure::{in_turns, line, note, timed};
use crate::{fill, row};

const ROUNDS: usize = 150;

/// The core against the bare row, each on a file of its own that began alike.
///
/// # Errors
/// What either side answers.
pub fn compare(name: &str, store: &Path) -> Result<String, Box<dyn Error>> {
    let (ours, bare) = (copied(store)?, copied(store)?);
    let (mut random, mut bare_random) = (Random::new(5), Random::new(5));
    let now = fill::now()?;
    let mut core = || timed(|| log(ours.path(), &mut random, &now));
    let mut at = now.utc().timestamp_millis();
    let mut plain = || {
        at += 1;
        let entropy = bare_random.entropy().0;
        timed(|| row::insert(&row::open(bare.path())?, entropy, at))
    };
    let [core, plain] = in_turns(ROUNDS, [&mut core, &mut plain])?;
    Ok(line(&format!("open, log, close: {name}"), 1.2, &core, &plain))
}

/// Where the time goes, each part on its own.
///
/// # Errors
/// What either side answers.
pub fn parts(store: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let (ours, bare) = (copied(store)?, copied(store)?);
    let now = fill::now()?;
    let mut random = Random::new(6);
    let mut open = || timed(|| fill::open(ours.path()));
    let mut bare_open = || {
        timed(|| {
            let conn = row::open(bare.path())?;
            Ok(conn.query_row("SELECT count(*) FROM setting", [], |row| row.get::<_, i64>(0))?)
        })
    };
    let [opened, bare_opened] = in_turns(ROUNDS, [&mut open, &mut bare_open])?;
    let attune = fill::open(ours.path())?;
    let conn = row::open(bare.path())?;
    let mut log = || {
        let (content, entropy) = (Content::default(), random.entropy());
        timed(|| Ok(attune.log_moment(content, None, &now, entropy)?))
    };
    let mut bare_random = Random::new(6);
    let mut at = now.utc().timestamp_millis();
    let mut insert = || {
        at += 1;
        let entropy = bare_random.entropy().0;
        timed(|| row::insert(&conn, entropy, at))
    };
    let [logged, inserted] = in_turns(ROUNDS, [&mut log, &mut insert])?;
    Ok(vec![
        note("of it, open and close", &opened),
        note("  the same, bare", &bare_opened),
        note("of it, log, the store being open", &logged),
        note("  the same, bare", &inserted),
    ])
}

fn log(dir: &Path, random: &mut Random, now: &attune_core::Now) -> Result<(), Box<dyn Error>> {
    let content = Content { heat: Some(Heat::new(6)?), ..Content::default() };
    fill::open(dir)?.log_moment(content, None, now, random.entropy())?;
    Ok(())
}

fn copied(store: &Path) -> Result<tempfile::TempDir, Box<dyn Error>> {
    let dir = tempfile::tempdir()?;
    std::fs::copy(store.join(FILE), dir.path().join(FILE))?;
    Ok(dir)
}
