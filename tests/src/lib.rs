//! Whole-product tests. Lives here: what several of them share. The tests themselves stand in `tests/`, the stories that every
//! language plays in `scenarios/`.

pub mod picture;
pub mod scenario;
pub mod terminal;
