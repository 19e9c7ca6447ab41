//! Stores of many years, made by an import.

use std::error::Error;
use std::path::{Path, PathBuf};

use attune_core::{Attune, Content, Format, Key, Language, LanguageWish, Now, Zone};
use attune_tests::random::Random;
use serde_json::{Value, json};

/// The key of every store here.
const KEY: [u8; 32] = [0x42; 32];

/// The same, as it is written.
pub const KEY_HEX: &str = "4242424242424242424242424242424242424242424242424242424242424242";

/// English, whatever the settings say.
pub const WISH: LanguageWish = LanguageWish::Fixed(Language::En);

const DAY_MILLIS: i64 = 86_400_000;

/// 2026-03-10 20:00 UTC.
const LAST_MILLIS: i64 = 1_773_172_800_000;

/// The present in every measurement: days after the last moment, so that the import is in no journal any more.
///
/// # Errors
/// None: the time is a plausible one.
pub fn now() -> Result<Now, Box<dyn Error>> {
    Ok(Now::from_millis(LAST_MILLIS + 3 * DAY_MILLIS, Zone::named("Europe/Berlin")?)?)
}

/// Opens the core over a store.
///
/// # Errors
/// What the core answers.
pub fn open(dir: &Path) -> Result<Attune, Box<dyn Error>> {
    Ok(Attune::open(dir, &Key::new(KEY), WISH, Random::new(1).entropy())?)
}

/// A year.
pub const YEAR: i64 = 365;

/// A store with three moments a day over so many days.
///
/// # Errors
/// What the core answers.
pub fn store(dir: &Path, days: i64) -> Result<PathBuf, Box<dyn Error>> {
    let mut random = Random::new(1_970);
    let moments: Vec<_> = (0..days * 3).map(|number| moment(number, &mut random)).collect();
    let file = json!({ "format": "attune", "version": 1, "moments": moments }).to_string();
    let attune = open(dir)?;
    let imported = attune.import(file.as_bytes(), Format::Json, &Now::from_millis(LAST_MILLIS, Zone::named("Europe/Berlin")?)?)?;
    if i64::try_from(imported.added)? != days * 3 {
        return Err("the store was not filled".into());
    }
    // The first action days later clears the journal of the import.
    attune.log_moment(Content::default(), None, &now()?, random.entropy())?;
    Ok(dir.to_owned())
}

fn moment(number: i64, random: &mut Random) -> Value {
    let at = LAST_MILLIS - (number / 3) * DAY_MILLIS - (number % 3) * 4 * 3_600_000;
    let Some(at) = Now::from_millis(at, Zone::UTC).ok().map(|at| attune_core::rfc3339(at.utc(), at.zone())) else {
        return Value::Null;
    };
    let mut one_of = |words: &[&str]| {
        words.get(usize::try_from(random.number()).unwrap_or_default() % words.len()).copied().map(ToOwned::to_owned)
    };
    let kind = one_of(&["tension", "tension", "tension", "good", "caught_it", "came_back"]);
    let pull = one_of(&["reaching", "pulling_away", "both", "unsure"]);
    let topic = one_of(&["chores", "money", "kids", "work"]);
    let context = one_of(&["tired", "hungry", "by_text"]);
    let note = one_of(&["", "", "", "it was late and we both said less than we meant", "again about the dishes"]);
    let heat = random.between(0, 10);
    json!({
        "at": at, "zone": "Europe/Berlin", "kind": kind, "heat": heat, "pull": pull, "topic": topic, "context": [context],
        "note": note,
    })
}
