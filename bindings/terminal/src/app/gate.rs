//! A self-check on one screen: the conditions, the question, three answers; what they mean the core decides.

use attune_core::{Error, Gate, GateAnswer, GateState, GateView, SessionWish};
use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::{Alignment, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::desk::{Desk, Turn, View};
use super::frame::Hint;
use super::prose;

/// The page of one self-check.
pub struct GatePage {
    view: GateView,
    /// What is played where it is passed.
    then: Option<SessionWish>,
    chosen: usize,
    /// Rows out of sight above, in a window too small for all of it.
    scrolled: u16,
    /// Whether it was answered here.
    answered: bool,
}

impl GatePage {
    /// The self-check, and what to play after it.
    ///
    /// # Errors
    /// The core's.
    pub fn open(gate: Gate, then: Option<SessionWish>, desk: &Desk<'_>) -> Result<Self, Error> {
        Ok(Self { view: desk.attune.gate(gate)?, then, chosen: 0, scrolled: 0, answered: false })
    }

    fn answer(&mut self, desk: &Desk<'_>) -> Result<Turn, Error> {
        let Some(answer) = self.view.answers.get(self.chosen) else { return Ok(Turn::Stay) };
        self.view = desk.attune.answer_gate(self.view.gate, GateAnswer::read(&answer.value)?)?;
        self.answered = true;
        Ok(Turn::Stay)
    }

    fn opens(&self) -> bool {
        self.answered && self.view.state == GateState::Passed
    }

    fn conditions(&self, columns: usize) -> Vec<Line<'static>> {
        let marked = |condition: &String| format!("· {condition}");
        let half = columns / 2;
        let fit = self.view.conditions.iter().all(|condition| prose::width(condition) + 4 <= half);
        if !fit {
            return self.view.conditions.iter().flat_map(|one| prose::labelled("· ", one, 2, columns, [Style::new(); 2])).collect();
        }
        let row = |pair: &[String]| pair.iter().map(|one| prose::padded(&marked(one), half)).collect::<String>();
        self.view.conditions.chunks(2).map(|pair| Line::from(row(pair))).collect()
    }
}

impl View for GatePage {
    fn key(&mut self, key: KeyEvent, desk: &Desk<'_>) -> Result<Turn, Error> {
        if self.answered {
            return Ok(match (key.code, &self.then) {
                (KeyCode::Enter | KeyCode::Char(' '), Some(wish)) if self.opens() => Turn::Play(wish.clone()),
                (KeyCode::Enter | KeyCode::Char(' ') | KeyCode::Esc, _) => Turn::Close,
                _ => Turn::Pass,
            });
        }
        let last = self.view.answers.len().saturating_sub(1);
        match key.code {
            KeyCode::Up | KeyCode::Char('k') => self.chosen = self.chosen.saturating_sub(1),
            KeyCode::Down | KeyCode::Char('j') => self.chosen = (self.chosen + 1).min(last),
            KeyCode::PageUp => self.scrolled = self.scrolled.saturating_sub(4),
            KeyCode::PageDown => self.scrolled = self.scrolled.saturating_add(4).min(40),
            KeyCode::Enter | KeyCode::Char(' ') => return self.answer(desk),
            KeyCode::Char(digit @ '1'..='3') => {
                self.chosen = digit.to_digit(10).and_then(|place| usize::try_from(place).ok()).map_or(0, |place| place - 1);
                return self.answer(desk);
            }
            _ => return Ok(Turn::Pass),
        }
        Ok(Turn::Stay)
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, desk: &Desk<'_>) {
        let (theme, columns) = (desk.theme, usize::from(area.width));
        let mut lines = Vec::new();
        if let (true, Some(outcome)) = (self.answered, &self.view.outcome) {
            lines.extend(prose::paragraph(outcome, columns.min(72), theme.heading()));
        } else {
            lines.extend(prose::paragraph(&self.view.intro, columns, Style::new()));
            lines.push(Line::default());
            lines.extend(self.conditions(columns));
            lines.push(Line::default());
            lines.extend(prose::paragraph(&self.view.question, columns, theme.strong()));
            for (place, answer) in self.view.answers.iter().enumerate() {
                let on = place == self.chosen;
                lines.push(Line::from(vec![
                    Span::styled(if on { "▸ " } else { "  " }, theme.shared()),
                    Span::styled(format!("{}  ", place + 1), theme.quiet()),
                    Span::styled(answer.title.clone(), if on { theme.strong() } else { Style::new() }),
                ]));
            }
            if let Some(outcome) = &self.view.outcome {
                lines.push(Line::default());
                lines.extend(prose::paragraph(outcome, columns, theme.quiet()));
            }
            lines.push(Line::default());
            lines.extend(prose::paragraph(&self.view.source, columns, theme.quiet()));
        }
        if lines.len() > area.height.into() {
            return prose::draw_scrolled(frame, area, lines, self.scrolled, theme.quiet());
        }
        prose::draw_upper(frame, area, lines, 4, Alignment::Left);
    }

    fn hints(&self, desk: &Desk<'_>) -> Vec<Hint> {
        match (self.answered, self.opens() && self.then.is_some()) {
            (true, true) => vec![desk.hint("Enter", "terminal-hint-on"), desk.hint("Esc", "terminal-hint-back")],
            (true, false) => vec![desk.hint("Enter", "terminal-hint-back")],
            (false, _) => vec![
                desk.hint("↑ ↓", "terminal-hint-choose"),
                desk.hint("Enter", "terminal-hint-answer"),
                Hint { key: desk.say("terminal-key-page"), label: desk.say("terminal-hint-scroll") },
                desk.hint("Esc", "terminal-hint-back"),
            ],
        }
    }

    fn title(&self, _desk: &Desk<'_>) -> Option<String> {
        Some(self.view.title.clone())
    }
}
