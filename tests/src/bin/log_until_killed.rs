//! Logs moments without end in the directory it is given, and prints the id of each as soon as it is acknowledged.
//!
//! Started, and killed, by `tests/kill.rs`.

use std::error::Error;
use std::io::Write as _;
use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

use attune_core::{Attune, Content, Heat, Language, LanguageWish, Now, Zone};
use attune_tests::outside;
use attune_tests::random::Random;

fn main() -> Result<(), Box<dyn Error>> {
    let dir = PathBuf::from(std::env::args_os().nth(1).ok_or("which directory?")?);
    let since = SystemTime::now().duration_since(UNIX_EPOCH)?;
    let mut random = Random::new(u64::try_from(since.as_nanos() & u128::from(u64::MAX))?);
    let wish = LanguageWish::Fixed(Language::En);
    let attune = Attune::open(&dir, &outside::key(&dir), wish, random.entropy())?;
    let mut out = std::io::stdout().lock();
    loop {
        let millis = SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis();
        let now = Now::from_millis(i64::try_from(millis)?, Zone::named("Europe/Berlin")?)?;
        // Notes of many lengths, so that a moment fills anything from a part of a page to several.
        let words = "it rose again ".repeat(usize::try_from(random.between(1, 500))?);
        let heat = u8::try_from(random.between(0, 10))?;
        let content = Content { heat: Some(Heat::new(heat)?), note: Content::note(&words)?, ..Content::default() };
        let logged = attune.log_moment(content, None, &now, random.entropy())?;
        writeln!(out, "{}", logged.moment.record.id)?;
        out.flush()?;
    }
}
