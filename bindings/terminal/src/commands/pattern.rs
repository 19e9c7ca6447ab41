//! `attune pattern`.

use super::Answer;
use crate::desk::Desk;
use crate::refusal::Refusal;

/// Shows what the log says so far.
pub fn run(desk: &Desk) -> Result<Answer, Refusal> {
    let pattern = desk.attune.pattern(&desk.now()?).map_err(|error| desk.refuse(error))?;
    let mut text = format!("{}\n", pattern.sentence);
    for moment in &pattern.list {
        text.push_str(&format!("  {}  {}  {}\n", moment.day_words, moment.time_words, moment.summary));
    }
    for kind in &pattern.kinds {
        text.push_str(&format!("  {:>4}  {}\n", kind.count, kind.title));
    }
    for share in &pattern.shares {
        text.push_str(&format!("\n{}", share.sentence));
    }
    text.push_str(&format!("\n\n{}", pattern.limits));
    Ok(Answer::new(&pattern, text))
}
