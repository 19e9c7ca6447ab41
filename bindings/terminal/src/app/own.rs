//! A breathing pattern of one's own: its name, its phases.

use attune_core::{Error, Invalid};
use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use super::desk::{Desk, Turn, View};
use super::frame::Hint;
use super::input::Input;
use super::prose;

/// The form.
pub struct OwnForm {
    name: Input,
    phases: Input,
    /// Whether the phases are being written.
    at_phases: bool,
}

impl OwnForm {
    /// Empty.
    #[must_use]
    pub fn new() -> Self {
        Self { name: Input::line(""), phases: Input::line(""), at_phases: false }
    }

    fn open_input(&mut self) -> &mut Input {
        if self.at_phases { &mut self.phases } else { &mut self.name }
    }

    fn add(&mut self, desk: &Desk<'_>) -> Result<Turn, Error> {
        match desk.attune.add_own_exercise(self.name.text(), self.phases.text(), &desk.now()?, Desk::entropy()?) {
            Ok(_) => Ok(Turn::Close),
            Err(Error::GateFirst(gate)) => Ok(Turn::Check(gate, None)),
            Err(error) => {
                if let Error::Invalid(Invalid { field, .. }) = &error {
                    self.at_phases = *field != "name";
                }
                Err(error)
            }
        }
    }
}

impl View for OwnForm {
    fn key(&mut self, key: KeyEvent, desk: &Desk<'_>) -> Result<Turn, Error> {
        match key.code {
            KeyCode::Esc => Ok(Turn::Close),
            KeyCode::Up | KeyCode::BackTab => {
                self.at_phases = false;
                Ok(Turn::Stay)
            }
            KeyCode::Enter if self.at_phases => self.add(desk),
            KeyCode::Down | KeyCode::Tab | KeyCode::Enter => {
                self.at_phases = true;
                Ok(Turn::Stay)
            }
            _ => {
                self.open_input().key(key);
                Ok(Turn::Stay)
            }
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, desk: &Desk<'_>) {
        let theme = desk.theme;
        let help = prose::paragraph(&desk.say("terminal-own-phases-help"), area.width.into(), theme.quiet());
        let [name_label, name, _, phases_label, phases, _, below] = Layout::vertical([
            Constraint::Length(1),
            Constraint::Length(1),
            Constraint::Length(1),
            Constraint::Length(1),
            Constraint::Length(1),
            Constraint::Length(1),
            Constraint::Min(0),
        ])
        .areas(area);
        let style = |on: bool| if on { theme.heading() } else { Style::new() };
        frame.render_widget(Line::styled(desk.say("terminal-own-name"), style(!self.at_phases)), name_label);
        frame.render_widget(Line::styled(desk.say("terminal-own-phases"), style(self.at_phases)), phases_label);
        self.name.draw(frame, name, !self.at_phases, desk);
        self.phases.draw(frame, phases, self.at_phases, desk);
        frame.render_widget(Paragraph::new(help), below);
    }

    fn hints(&self, desk: &Desk<'_>) -> Vec<Hint> {
        vec![
            desk.hint("↑ ↓", "terminal-hint-field"),
            desk.hint("Enter", if self.at_phases { "terminal-hint-add" } else { "terminal-hint-on" }),
            desk.hint("Esc", "terminal-hint-back"),
        ]
    }

    fn title(&self, desk: &Desk<'_>) -> Option<String> {
        Some(desk.say("terminal-own-title"))
    }

    fn paste(&mut self, text: &str) {
        self.open_input().insert(text);
    }
}
