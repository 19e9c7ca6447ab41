//! The heat scale: how it is drawn, and which key is which heat.

use std::time::{Duration, Instant};

use attune_core::Heat;
use crossterm::event::KeyCode;
use ratatui::text::{Line, Span};

use super::desk::Desk;
use super::prose::width;

/// Cells of one number.
const STEP: usize = 4;

/// The heat on a key: a digit, or `x` and `+` for ten.
#[must_use]
pub fn heat_on(key: KeyCode) -> Option<Heat> {
    let KeyCode::Char(typed) = key else { return None };
    let value = match typed {
        'x' | 'X' | '+' => Heat::MAX,
        digit => u8::try_from(digit.to_digit(10)?).ok()?,
    };
    Heat::new(value).ok()
}

/// So soon after a 1, a 0 makes it ten.
const ONE_AND_ZERO: Duration = Duration::from_millis(1_500);

/// Whether a 0 typed now belongs to the 1 typed before: a person who means ten types a one and a zero.
#[must_use]
pub fn makes_ten(one: Option<Instant>, now: Instant) -> bool {
    one.is_some_and(|one| now.saturating_duration_since(one) < ONE_AND_ZERO)
}

/// The scale from 0 to 10 with the chosen number marked, and what its ends mean.
#[must_use]
pub fn lines(chosen: Option<Heat>, desk: &Desk<'_>) -> Vec<Line<'static>> {
    let number = |value: u8| {
        let on = chosen.is_some_and(|heat| heat.value() == value);
        let text = if on { format!("[{value}]") } else { format!(" {value} ") };
        let text = format!("{text:<STEP$}");
        Span::styled(text, if on { desk.theme.cursor().patch(desk.theme.strong()) } else { desk.theme.shared() })
    };
    let (calm, flooded) = (desk.say("terminal-heat-calm"), desk.say("terminal-heat-flooded"));
    let between = (usize::from(Heat::MAX) + 1) * STEP - width(&calm).min(20) - width(&flooded).min(20) - 2;
    vec![
        Line::from((0..=Heat::MAX).map(number).collect::<Vec<_>>()),
        Line::styled(format!(" {calm}{}{flooded}", " ".repeat(between)), desk.theme.quiet()),
    ]
}
