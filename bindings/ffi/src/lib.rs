//! Attune's core for Kotlin and Swift: one object, plain records and enums, one error. The only crate that knows `UniFFI`.
//!
//! What it does: mirrors the core's types, so that one that drifts apart does not compile; turns what a front end can hand over
//! (milliseconds, bytes, a locale) into the core's types; turns errors into codes. What it does not do: decide or say anything.
//! There is no rule here and no text; an `if` would be a rule that lost its way.
//!
//! A file an area, named as in the core. Docs stand on the mirrors: they appear in the generated Kotlin and Swift.
//! `bindings/ffi/generate` writes those from the very library that is shipped.

#![allow(unsafe_code)] // UniFFI's macros write the C functions; no line of this crate does
#![allow(clippy::needless_pass_by_value)] // what comes over the boundary is owned
#![allow(clippy::missing_errors_doc, clippy::must_use_candidate)] // the docs are read, and the calls made, in Kotlin and Swift

mod attune;
mod error;
mod exercise;
mod inbox;
mod labels;
mod learn;
mod moment;
mod now;
mod nudge;
mod pattern;
mod pause;
mod portable;
mod settings;
mod timeout;
mod today;
mod turn;
mod version;
mod words;
mod words_screen;

pub use attune::Attune;
pub use error::{ErrorCode, error_words};
pub use inbox::drop_in_inbox;
pub use labels::labels;
pub use now::Now;
pub use portable::{format_of_file, import_max_bytes};
pub use turn::{OpenTurn, WipeTurn};
pub use version::library_version;
pub use words::{
    read_after_return, read_builder, read_context, read_did, read_dose, read_ending, read_format, read_gate, read_gate_answer,
    read_heat, read_kind, read_nudge_event, read_outcome, read_pull, read_reaching, read_side, read_starter, read_topic,
};

uniffi::setup_scaffolding!();
