//! Breathe: the list of exercises, and how, evidence and caution of the chosen one.
//!
//! Not here: playing (`player`), adding a pattern (`own`).

use attune_core::{Error, ExerciseView, Pull, SessionWish};
use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::{Alignment, Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;
use strum::VariantArray;

use super::desk::{Desk, Turn, View};
use super::frame::Hint;
use super::prose;
use super::theme::sign;

/// From so many columns on, the list and the chosen one stand side by side.
const BESIDE: u16 = 96;

/// The columns of the list beside it.
const LIST: u16 = 50;

/// The columns of a duration.
const DURATION: usize = 11;

/// The fewest rows of the list above it.
const LIST_LEAST: u16 = 4;

/// The list.
pub struct BreatheScreen {
    exercises: Vec<ExerciseView>,
    chosen: usize,
    /// Whether the chosen one, the person's own, is about to go.
    deleting: bool,
}

impl BreatheScreen {
    /// Reads the list.
    ///
    /// # Errors
    /// The core's.
    pub fn open(desk: &Desk<'_>) -> Result<Self, Error> {
        Ok(Self { exercises: desk.attune.exercises()?.exercises, chosen: 0, deleting: false })
    }

    fn chosen(&self) -> Option<&ExerciseView> {
        self.exercises.get(self.chosen)
    }

    fn is_own(&self) -> bool {
        self.chosen().is_some_and(|exercise| exercise.custom)
    }

    fn delete(&mut self, desk: &Desk<'_>) -> Result<Turn, Error> {
        self.deleting = false;
        let Some(exercise) = self.chosen() else { return Ok(Turn::Stay) };
        let gone = desk.attune.delete_own_exercise(&exercise.id)?;
        self.refresh(desk)?;
        Ok(Turn::Say(desk.attune.texts().say_with("terminal-own-deleted", &[("name", gone.name.into())])))
    }

    fn row(&self, place: usize, exercise: &ExerciseView, columns: usize, desk: &Desk<'_>) -> Line<'static> {
        let theme = desk.theme;
        let on = place == self.chosen;
        let name = if exercise.open { exercise.name.clone() } else { format!("{} ◇", exercise.name) };
        let name_columns = columns.saturating_sub(2 + 1 + 2 * Pull::VARIANTS.len() + DURATION);
        let mut spans = vec![
            Span::styled(if on { "▸ " } else { "  " }, theme.shared()),
            Span::styled(prose::padded(&name, name_columns), if on { theme.strong() } else { Style::new() }),
            Span::raw(" "),
        ];
        for role in &exercise.roles {
            spans.push(Span::styled(format!("{} ", sign(*role)), theme.pull(*role)));
        }
        spans.push(Span::raw("  ".repeat(Pull::VARIANTS.len().saturating_sub(exercise.roles.len()))));
        spans.push(Span::styled(format!("{:>DURATION$}", exercise.duration), theme.quiet()));
        Line::from(spans)
    }

    fn rows(&self, area: Rect, desk: &Desk<'_>) -> Vec<Line<'static>> {
        let first = super::history::first_shown(self.chosen, self.exercises.len(), area.height.into());
        let rows = self.exercises.iter().enumerate().skip(first).take(area.height.into());
        rows.map(|(place, exercise)| self.row(place, exercise, area.width.into(), desk)).collect()
    }

    fn about(exercise: &ExerciseView, columns: usize, spaced: bool, desk: &Desk<'_>) -> Vec<Line<'static>> {
        let theme = desk.theme;
        let parts = [
            ("terminal-breathe-how", &exercise.how, Style::new()),
            ("terminal-breathe-evidence", &exercise.evidence, theme.quiet()),
            ("terminal-breathe-caution", &exercise.caution, Style::new()),
        ];
        let mut lines = Vec::new();
        for (key, words, style) in parts {
            let label = desk.say(key);
            if spaced {
                lines.push(Line::styled(label, theme.heading()));
                lines.extend(prose::paragraph(words, columns, style));
                lines.push(Line::default());
            } else {
                lines.extend(prose::labelled(&label, words, 15, columns, [theme.heading(), style]));
            }
        }
        if let (Some(_), false) = (exercise.gate, exercise.open) {
            lines.extend(prose::paragraph(&format!("◇ {}", desk.say("terminal-breathe-gate")), columns, theme.quiet()));
        }
        lines
    }
}

impl View for BreatheScreen {
    fn key(&mut self, key: KeyEvent, desk: &Desk<'_>) -> Result<Turn, Error> {
        if self.deleting {
            if key.code == KeyCode::Enter {
                return self.delete(desk);
            }
            self.deleting = false;
            return Ok(Turn::Stay);
        }
        let last = self.exercises.len().saturating_sub(1);
        match key.code {
            KeyCode::Up | KeyCode::Char('k') => self.chosen = self.chosen.saturating_sub(1),
            KeyCode::Down | KeyCode::Char('j') => self.chosen = (self.chosen + 1).min(last),
            KeyCode::PageUp => self.chosen = self.chosen.saturating_sub(8),
            KeyCode::PageDown => self.chosen = (self.chosen + 8).min(last),
            KeyCode::Home => self.chosen = 0,
            KeyCode::End => self.chosen = last,
            KeyCode::Char('a') => return Ok(Turn::AddOwn),
            KeyCode::Char('x') | KeyCode::Delete if self.is_own() => self.deleting = true,
            KeyCode::Enter => return Ok(self.chosen().map_or(Turn::Stay, |exercise| Turn::Play(SessionWish::of(&exercise.id)))),
            _ => return Ok(Turn::Pass),
        }
        Ok(Turn::Stay)
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, desk: &Desk<'_>) {
        let Some(exercise) = self.chosen() else { return };
        if self.deleting {
            let words = desk.attune.texts().say_with("terminal-own-delete", &[("name", exercise.name.clone().into())]);
            let lines = prose::paragraph(&words, usize::from(area.width).min(60), desk.theme.strong());
            return prose::draw_upper(frame, area, lines, 4, Alignment::Left);
        }
        if area.width >= BESIDE {
            let [list, _, about] =
                Layout::horizontal([Constraint::Length(LIST), Constraint::Length(3), Constraint::Min(0)]).areas(area);
            frame.render_widget(Paragraph::new(self.rows(list, desk)), list);
            let mut lines = vec![Line::styled(exercise.name.clone(), desk.theme.strong()), Line::default()];
            lines.extend(Self::about(exercise, about.width.into(), true, desk));
            return frame.render_widget(Paragraph::new(lines), about);
        }
        let about = Self::about(exercise, area.width.into(), false, desk);
        let least = LIST_LEAST.min(area.height);
        let list_rows = area.height.saturating_sub(prose::cells(about.len()) + 1).max(least);
        let [list, _, below] =
            Layout::vertical([Constraint::Length(list_rows), Constraint::Length(1), Constraint::Min(0)]).areas(area);
        frame.render_widget(Paragraph::new(self.rows(list, desk)), list);
        frame.render_widget(Paragraph::new(about), below);
    }

    fn hints(&self, desk: &Desk<'_>) -> Vec<Hint> {
        if self.deleting {
            return vec![desk.hint("Enter", "terminal-hint-delete"), desk.hint("Esc", "terminal-hint-keep")];
        }
        let mut hints = vec![
            desk.hint("↑ ↓", "terminal-hint-choose"),
            desk.hint("Enter", "terminal-hint-play"),
            desk.hint("a", "terminal-hint-add-own"),
        ];
        if self.is_own() {
            hints.push(desk.hint("x", "terminal-hint-delete"));
        }
        hints
    }

    fn refresh(&mut self, desk: &Desk<'_>) -> Result<(), Error> {
        let before = std::mem::replace(&mut self.exercises, desk.attune.exercises()?.exercises).len();
        let last = self.exercises.len().saturating_sub(1);
        // What was just added is chosen: it stands at the end.
        self.chosen = if self.exercises.len() > before { last } else { self.chosen.min(last) };
        Ok(())
    }
}
