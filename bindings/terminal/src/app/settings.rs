//! Settings: what there is to choose, where the data lie and where the key is.

use attune_core::{Error, SettingNeeds, SettingView};
use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::desk::{Desk, Turn, View};
use super::frame::Hint;
use super::prose;

/// The settings, as the core hands them out.
pub struct SettingsScreen {
    views: Vec<SettingView>,
    chosen: usize,
}

impl SettingsScreen {
    /// Reads them.
    ///
    /// # Errors
    /// The core's.
    pub fn open(desk: &Desk<'_>) -> Result<Self, Error> {
        Ok(Self { views: views(desk)?, chosen: 0 })
    }

    fn step(&mut self, steps: isize, desk: &Desk<'_>) -> Result<Turn, Error> {
        let Some(view) = self.views.get(self.chosen) else { return Ok(Turn::Stay) };
        if let Some(gate) = view.gate {
            return Ok(if steps == 0 { Turn::Check(gate, None) } else { Turn::Stay });
        }
        let Some(value) = neighbour(view, steps) else { return Ok(Turn::Stay) };
        desk.attune.set(&view.key, &value)?;
        self.refresh(desk)?;
        Ok(Turn::Stay)
    }

    fn lines(&self, columns: usize, desk: &Desk<'_>) -> Vec<Line<'static>> {
        let theme = desk.theme;
        let mut lines = Vec::new();
        for (place, view) in self.views.iter().enumerate() {
            let on = place == self.chosen;
            let title_style = if on { theme.heading() } else { Style::new() };
            lines.push(Line::from(vec![
                Span::styled(if on { "▸ " } else { "  " }, theme.shared()),
                Span::styled(view.title.clone(), title_style),
            ]));
            lines.push(choices(view, on, desk));
            lines.push(Line::default());
        }
        let place = [("terminal-settings-place", desk.around.place), ("terminal-settings-key", desk.around.key_place)];
        for (label, words) in place {
            let label = format!("  {}", desk.say(label));
            lines.extend(prose::labelled(&label, words, 18, columns, [theme.quiet(), theme.quiet()]));
        }
        lines
    }
}

/// The settings that a terminal has a use for.
fn views(desk: &Desk<'_>) -> Result<Vec<SettingView>, Error> {
    Ok(desk.attune.settings_view()?.into_iter().filter(|view| view.needs == SettingNeeds::Nothing).collect())
}

/// A setting's values in a row, the one it has marked. A self-check has no values to choose: it is asked.
pub fn choices(view: &SettingView, on: bool, desk: &Desk<'_>) -> Line<'static> {
    let theme = desk.theme;
    let mut spans = vec![Span::raw("    ")];
    for choice in &view.choices {
        let held = choice.value == view.value;
        if view.gate.is_some() && !held {
            continue;
        }
        let style = match (held, on) {
            (true, true) => theme.strong().patch(theme.shared()),
            (true, false) => Style::new(),
            (false, _) => theme.quiet(),
        };
        let mark = match (view.gate, held) {
            (Some(_), _) => "",
            (None, true) => "● ",
            (None, false) => "○ ",
        };
        spans.push(Span::styled(format!("{mark}{}", choice.title), style));
        spans.push(Span::raw("   "));
    }
    Line::from(spans)
}

/// The value `steps` to the right of the one it has, if there is one; Enter (no steps) goes round.
#[must_use]
pub fn neighbour(view: &SettingView, steps: isize) -> Option<String> {
    let place = view.choices.iter().position(|choice| choice.value == view.value)?;
    let next = match steps {
        0 => (place + 1) % view.choices.len().max(1),
        steps => place.checked_add_signed(steps)?,
    };
    view.choices.get(next).map(|choice| choice.value.clone())
}

impl View for SettingsScreen {
    fn key(&mut self, key: KeyEvent, desk: &Desk<'_>) -> Result<Turn, Error> {
        let last = self.views.len().saturating_sub(1);
        match key.code {
            KeyCode::Up | KeyCode::Char('k') => self.chosen = self.chosen.saturating_sub(1),
            KeyCode::Down | KeyCode::Char('j') => self.chosen = (self.chosen + 1).min(last),
            KeyCode::Left | KeyCode::Char('h') => return self.step(-1, desk),
            KeyCode::Right | KeyCode::Char('l') => return self.step(1, desk),
            KeyCode::Enter | KeyCode::Char(' ') => return self.step(0, desk),
            _ => return Ok(Turn::Pass),
        }
        Ok(Turn::Stay)
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, desk: &Desk<'_>) {
        let lines = self.lines(area.width.into(), desk);
        let most = prose::cells(lines.len()).saturating_sub(area.height);
        let scrolled = prose::cells(self.chosen * 3).saturating_sub(area.height / 2).min(most);
        frame.render_widget(Paragraph::new(lines).scroll((scrolled, 0)), area);
    }

    fn hints(&self, desk: &Desk<'_>) -> Vec<Hint> {
        let gate = self.views.get(self.chosen).is_some_and(|view| view.gate.is_some());
        let act = if gate { desk.hint("Enter", "terminal-hint-questions") } else { desk.hint("← →", "terminal-hint-change") };
        vec![desk.hint("↑ ↓", "terminal-hint-choose"), act]
    }

    fn refresh(&mut self, desk: &Desk<'_>) -> Result<(), Error> {
        self.views = views(desk)?;
        Ok(())
    }
}
