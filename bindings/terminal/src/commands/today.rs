//! `attune today`.

use super::Answer;
use crate::desk::Desk;
use crate::refusal::Refusal;

/// Shows today's nudge and what the day holds.
pub fn run(desk: &Desk) -> Result<Answer, Refusal> {
    let today = desk.attune.today(&desk.now()?).map_err(|error| desk.refuse(error))?;
    let texts = desk.texts();
    let mut text = format!("{}\n\n{}\n{}\n", today.day_words, today.nudge.title, today.nudge.body);
    if let Some(id) = &today.nudge.exercise {
        text.push_str(&format!("{}\n", texts.say_with("command-today-exercise", &[("id", id.clone().into())])));
    }
    text.push_str(&format!("\n{}\n\n{}", today.sentence, texts.say("command-today-next")));
    Ok(Answer::new(&today, text))
}
