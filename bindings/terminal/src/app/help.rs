//! The keys of the screen it was opened from, one a line, and what the signs mean.

use attune_core::{Error, Pull};
use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;
use strum::VariantArray;

use super::desk::{Desk, Turn, View};
use super::frame::Hint;
use super::prose;
use super::theme::sign;

/// The page of keys.
pub struct Help {
    hints: Vec<Hint>,
}

impl Help {
    /// For a screen with these keys.
    #[must_use]
    pub const fn new(hints: Vec<Hint>) -> Self {
        Self { hints }
    }
}

impl View for Help {
    fn key(&mut self, _key: KeyEvent, _desk: &Desk<'_>) -> Result<Turn, Error> {
        Ok(Turn::Close)
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, desk: &Desk<'_>) {
        let theme = desk.theme;
        let mut lines = Vec::new();
        let mut hints = self.hints.clone();
        hints.push(desk.hint("Tab", "terminal-help-tab"));
        hints.push(desk.hint("↑ ↓ ← →", "terminal-help-arrows"));
        hints.push(desk.hint("Esc", "terminal-help-esc"));
        for hint in hints {
            lines.push(Line::from(vec![Span::styled(prose::padded(&hint.key, 14), theme.strong()), Span::raw(hint.label)]));
        }
        lines.push(Line::default());
        let signs = Pull::VARIANTS.iter().flat_map(|pull| {
            let words = format!("{} {}   ", sign(*pull), desk.say_word("pull", pull.word()));
            [Span::styled(words, theme.pull(*pull))]
        });
        lines.push(Line::from(signs.collect::<Vec<_>>()));
        frame.render_widget(Paragraph::new(lines), area);
    }

    fn hints(&self, desk: &Desk<'_>) -> Vec<Hint> {
        vec![desk.hint("Esc", "terminal-hint-back")]
    }

    fn title(&self, desk: &Desk<'_>) -> Option<String> {
        Some(desk.say("terminal-help-title"))
    }
}
