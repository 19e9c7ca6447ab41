//! What the whole-product tests share: the real binary, a place of its own for each test, a look at a store from outside, the
//! app in a terminal, scenarios.
//!
//! Lives here: helpers. The tests stand in `tests/`, one file a subject; the stories that every language plays in `scenarios/`;
//! the programs that tests and benchmarks start, in `src/bin/`.

// A panic in here is a failed test.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::missing_panics_doc)]

pub mod binary;
pub mod isolated;
pub mod outside;
pub mod people;
pub mod picture;
pub mod place;
pub mod random;
pub mod scenario;
pub mod secret_service;
pub mod terminal;
