//! The first start: the language and the usual pull, each to be skipped with one key; nothing else is asked.

use attune_core::{Error, Setting, SettingView};
use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::{Alignment, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::desk::{Desk, Tab, Turn, View};
use super::frame::Hint;
use super::prose;

/// What is asked, in this order.
const ASKED: [Setting; 2] = [Setting::Language, Setting::UsualPull];

/// The question that is open.
pub struct FirstStart {
    asked: usize,
    view: Option<SettingView>,
    chosen: usize,
}

impl FirstStart {
    /// The first question.
    ///
    /// # Errors
    /// The core's.
    pub fn open(desk: &Desk<'_>) -> Result<Self, Error> {
        let mut page = Self { asked: 0, view: None, chosen: 0 };
        page.ask(desk)?;
        Ok(page)
    }

    fn ask(&mut self, desk: &Desk<'_>) -> Result<(), Error> {
        let name = ASKED.get(self.asked).map(|setting| setting.name());
        self.view = desk.attune.settings_view()?.into_iter().find(|view| Some(view.key.as_str()) == name);
        let held = |view: &SettingView| view.choices.iter().position(|choice| choice.value == view.value);
        self.chosen = self.view.as_ref().and_then(held).unwrap_or_default();
        Ok(())
    }

    fn next(&mut self, desk: &Desk<'_>) -> Result<Turn, Error> {
        self.asked += 1;
        if self.asked < ASKED.len() {
            self.ask(desk)?;
            return Ok(Turn::Stay);
        }
        desk.attune.start_is_over()?;
        Ok(Turn::Go(Tab::Today))
    }

    fn take(&mut self, desk: &Desk<'_>) -> Result<Turn, Error> {
        if let Some(view) = &self.view
            && let Some(choice) = view.choices.get(self.chosen)
            && choice.value != view.value
        {
            desk.attune.set(&view.key, &choice.value)?;
        }
        self.next(desk)
    }
}

impl View for FirstStart {
    fn key(&mut self, key: KeyEvent, desk: &Desk<'_>) -> Result<Turn, Error> {
        let last = self.view.as_ref().map_or(0, |view| view.choices.len().saturating_sub(1));
        match key.code {
            KeyCode::Up | KeyCode::Left | KeyCode::Char('k' | 'h') => self.chosen = self.chosen.saturating_sub(1),
            KeyCode::Down | KeyCode::Right | KeyCode::Char('j' | 'l') => self.chosen = (self.chosen + 1).min(last),
            KeyCode::Enter | KeyCode::Char(' ') => return self.take(desk),
            KeyCode::Esc | KeyCode::Char('s') => return self.next(desk),
            _ => {}
        }
        Ok(Turn::Stay)
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, desk: &Desk<'_>) {
        let Some(view) = &self.view else { return };
        let theme = desk.theme;
        let mut lines = vec![Line::styled(view.title.clone(), theme.strong()), Line::default()];
        for (place, choice) in view.choices.iter().enumerate() {
            let on = place == self.chosen;
            lines.push(Line::from(vec![
                Span::styled(if on { "▸ " } else { "  " }, theme.shared()),
                Span::styled(choice.title.clone(), if on { theme.heading() } else { Style::new() }),
            ]));
        }
        lines.push(Line::default());
        lines.extend(prose::paragraph(&desk.say("terminal-start-later"), area.width.into(), theme.quiet()));
        prose::draw_upper(frame, area, lines, 3, Alignment::Left);
    }

    fn hints(&self, desk: &Desk<'_>) -> Vec<Hint> {
        vec![
            desk.hint("↑ ↓", "terminal-hint-choose"),
            desk.hint("Enter", "terminal-hint-take"),
            desk.hint("s", "terminal-hint-skip"),
        ]
    }

    fn title(&self, desk: &Desk<'_>) -> Option<String> {
        Some(desk.say("terminal-start-title"))
    }
}
