//! The app (stand-in while it is being built).
use crate::clock::Clock;
use attune_core::Attune;
/// Where the app runs.
#[derive(Debug)]
pub struct Surroundings<'a> {
    /// The present.
    pub clock: Clock,
    /// Demo.
    pub demo: bool,
    /// Place.
    pub place: &'a str,
    /// Key.
    pub key_place: &'a str,
}
/// Runs.
pub fn run(_attune: &Attune, _surroundings: &Surroundings<'_>) -> std::io::Result<()> {
    Ok(())
}
