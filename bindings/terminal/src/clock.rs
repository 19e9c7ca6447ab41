//! The system's clock, zone and randomness, read here and handed to the core.

use attune_core::{Entropy, Invalid, Now, Zone};
use chrono::{Local, Utc};

/// Where the present comes from: the system, or what `--now` says.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    fixed: Option<Now>,
    started: std::time::Instant,
}

impl Clock {
    /// The system's clock, or one that stands at `fixed`.
    ///
    /// # Errors
    /// [`Invalid`] naming `now` or `zone`.
    pub fn new(fixed: Option<&str>) -> Result<Self, Invalid> {
        let fixed = fixed.map(|text| Now::parse(text, zone())).transpose()?;
        Ok(Self { fixed, started: std::time::Instant::now() })
    }

    /// The present; exactly what `--now` says, where it says something.
    ///
    /// # Errors
    /// [`Invalid`] naming `now`, where the system's clock stands before 1970 or in the far future.
    pub fn now(&self) -> Result<Now, Invalid> {
        self.fixed.map_or_else(|| Now::new(Utc::now(), zone()), Ok)
    }

    /// The present for something that lasts: where `--now` says something, time goes on from there.
    ///
    /// # Errors
    /// As [`Clock::now`].
    pub fn running(&self) -> Result<Now, Invalid> {
        match self.fixed {
            Some(fixed) => Now::new(fixed.utc() + self.started.elapsed(), fixed.zone()),
            None => self.now(),
        }
    }
}

/// Fresh random bytes from the system.
///
/// # Errors
/// What the system answers, where it has none.
pub fn entropy() -> Result<Entropy, getrandom::Error> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes)?;
    Ok(Entropy(bytes))
}

/// The zone of `TZ` or of the system; the offset of its clock where neither has a name that is known.
fn zone() -> Zone {
    let named = std::env::var("TZ").ok().and_then(|name| Zone::named(name.trim_start_matches(':')).ok());
    named.unwrap_or_else(|| {
        let name = iana_time_zone::get_timezone().unwrap_or_default();
        Zone::of_device(&name, Local::now().offset().local_minus_utc()).unwrap_or(Zone::UTC)
    })
}
