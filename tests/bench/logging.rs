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

/// Where the time goes in a young store: what the core does beyond the bare row, added to it piece by piece.
///
/// # Errors
/// What either side answers.
pub fn parts(store: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let dirs = [copied(store)?, copied(store)?, copied(store)?, copied(store)?];
    let [plain_dir, check_dir, journal_dir, core_dir] = &dirs;
    let now = fill::now()?;
    let (mut random, mut at) = (Random::new(6), now.utc().timestamp_millis());
    let mut next = || {
        at += 1;
        (random.entropy(), at)
    };
    let [mut plain_row, mut check_row, mut journal_row] = std::array::from_fn(|_| {
        let rows: Vec<_> = (0..ROUNDS + 2).map(|_| next()).collect();
        rows.into_iter()
    });
    let mut plain = || {
        let (entropy, at) = plain_row.next().ok_or("no more rows")?;
        timed(|| row::insert(&row::open(plain_dir.path())?, entropy.0, at))
    };
    let mut check = || {
        let (entropy, at) = check_row.next().ok_or("no more rows")?;
        timed(|| {
            let conn = row::open(check_dir.path())?;
            row::check(&conn)?;
            row::insert(&conn, entropy.0, at)
        })
    };
    let mut journal = || {
        let (entropy, at) = journal_row.next().ok_or("no more rows")?;
        timed(|| row::insert_with_journal(&row::open(journal_dir.path())?, entropy.0, at))
    };
    let mut core_random = Random::new(7);
    let mut core = || timed(|| log(core_dir.path(), &mut core_random, &now));
    let [plain, check, journal, core] = in_turns(ROUNDS, [&mut plain, &mut check, &mut journal, &mut core])?;
    Ok(vec![
        note("a young store: the bare row", &plain),
        note("  with every page checked first", &check),
        note("  with the undo journal's two rows", &journal),
        note("  as the core does it", &core),
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
