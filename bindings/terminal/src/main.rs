//! Attune in a terminal.

mod clock;

fn main() {}
