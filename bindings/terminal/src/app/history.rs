//! History: moments newest first, by day; the chosen one with what was recorded about it.
//!
//! Not here: changing details (`details`).

use attune_core::{Error, MomentView};
use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::{Alignment, Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::desk::{Desk, Turn, View};
use super::fields::{self, Field};
use super::frame::Hint;
use super::theme::sign;
use super::{prose, theme::Theme};

/// Moments on a page.
const PAGE: u32 = 50;

/// The most that are read at once, when the list is read anew.
const PAGE_MAX: u32 = 500;

/// So near the end, the next page is read.
const NEAR: usize = 12;

/// From so many columns on, the list and the chosen one stand side by side.
const BESIDE: u16 = 96;

/// The list, as far as it was read.
pub struct HistoryScreen {
    moments: Vec<MomentView>,
    more: bool,
    chosen: usize,
    tools: fields::Tools,
}

impl HistoryScreen {
    /// Reads the first page.
    ///
    /// # Errors
    /// The core's.
    pub fn open(desk: &Desk<'_>) -> Result<Self, Error> {
        let page = desk.attune.history(None, PAGE, &desk.now()?)?;
        Ok(Self { moments: page.moments, more: page.more, chosen: 0, tools: fields::Tools::read(desk)? })
    }

    fn chosen(&self) -> Option<&MomentView> {
        self.moments.get(self.chosen)
    }

    fn go(&mut self, place: usize, desk: &Desk<'_>) -> Result<Turn, Error> {
        self.chosen = place.min(self.moments.len().saturating_sub(1));
        if self.more && self.chosen + NEAR >= self.moments.len() {
            let last = self.moments.last().map(|moment| moment.record.id.as_str());
            let page = desk.attune.history(last, PAGE, &desk.now()?)?;
            self.moments.extend(page.moments);
            self.more = page.more;
        }
        Ok(Turn::Stay)
    }

    fn delete(&mut self, desk: &Desk<'_>) -> Result<Turn, Error> {
        let Some(moment) = self.chosen() else { return Ok(Turn::Stay) };
        let deleted = desk.attune.delete_moment(&moment.record.id, &desk.now()?)?;
        self.refresh(desk)?;
        Ok(Turn::Say(format!("{}  z {}", deleted.sentence, desk.say("terminal-hint-undo"))))
    }

    fn undo(&mut self, desk: &Desk<'_>) -> Result<Turn, Error> {
        let undone = desk.attune.undo(&desk.now()?)?;
        self.refresh(desk)?;
        let back = undone.moment.and_then(|moment| self.moments.iter().position(|one| one.record.id == moment.record.id));
        self.chosen = back.unwrap_or(self.chosen);
        Ok(Turn::Say(undone.sentence))
    }

    /// The list as lines, and the line of the chosen one.
    fn lines(&self, columns: usize, theme: Theme) -> (Vec<Line<'static>>, usize) {
        let (mut lines, mut chosen) = (Vec::new(), 0);
        let mut day = "";
        for (place, moment) in self.moments.iter().enumerate() {
            if moment.day != day {
                if !day.is_empty() {
                    lines.push(Line::default());
                }
                lines.push(Line::styled(moment.day_words.clone(), theme.heading()));
                day = &moment.day;
            }
            let on = place == self.chosen;
            if on {
                chosen = lines.len();
            }
            let pull = moment.record.pull;
            let style = if on { theme.strong() } else { Style::new() };
            lines.push(Line::from(vec![
                Span::styled(if on { "▸ " } else { "  " }, theme.shared()),
                Span::styled(format!("{}  ", moment.time_words), theme.quiet()),
                Span::styled(format!("{} ", sign(pull)), theme.pull(pull)),
                Span::styled(prose::cut(&moment.summary, columns.saturating_sub(11)), style),
            ]));
        }
        (lines, chosen)
    }

    /// What was recorded about the chosen one: what is there, and nothing about what isn't.
    fn recorded(&self, columns: usize, desk: &Desk<'_>) -> Vec<Line<'static>> {
        let Some(moment) = self.chosen() else { return Vec::new() };
        let theme = desk.theme;
        let mut lines = vec![Line::styled(format!("{} · {}", moment.day_words, moment.time_words), theme.strong())];
        lines.push(Line::default());
        let Ok(kept) = moment.record.clone().moment() else { return lines };
        let held = |field| Some((fields::label(field, desk), fields::recorded(field, &kept.content, &self.tools, desk)?));
        let held: Vec<_> = Field::ALL.into_iter().filter_map(held).collect();
        let wide = held.iter().map(|(label, _)| prose::width(label) + 2).max().unwrap_or_default();
        for (label, words) in held {
            lines.extend(prose::labelled(&label, &words, wide, columns, [theme.quiet(), Style::new()]));
        }
        lines
    }
}

/// How many to read at once, where so many are wanted.
fn page_of(wanted: usize) -> u32 {
    u32::try_from(wanted).unwrap_or(PAGE_MAX).clamp(PAGE, PAGE_MAX)
}

/// The first of `count` lines to show in `rows`, so that the chosen one is in sight and in the middle where it can be.
#[must_use]
pub fn first_shown(chosen: usize, count: usize, rows: usize) -> usize {
    chosen.saturating_sub(rows / 2).min(count.saturating_sub(rows))
}

impl View for HistoryScreen {
    fn key(&mut self, key: KeyEvent, desk: &Desk<'_>) -> Result<Turn, Error> {
        match key.code {
            KeyCode::Char('z' | 'u') => self.undo(desk),
            _ if self.moments.is_empty() => Ok(Turn::Pass),
            KeyCode::Up | KeyCode::Char('k') => self.go(self.chosen.saturating_sub(1), desk),
            KeyCode::Down | KeyCode::Char('j') => self.go(self.chosen + 1, desk),
            KeyCode::PageUp => self.go(self.chosen.saturating_sub(10), desk),
            KeyCode::PageDown => self.go(self.chosen + 10, desk),
            KeyCode::Home => self.go(0, desk),
            KeyCode::End => self.go(self.moments.len(), desk),
            KeyCode::Char('x') | KeyCode::Delete => self.delete(desk),
            KeyCode::Enter | KeyCode::Char('d' | 'e') => {
                Ok(self.chosen().map_or(Turn::Stay, |moment| Turn::Details(moment.record.id.clone())))
            }
            _ => Ok(Turn::Pass),
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, desk: &Desk<'_>) {
        if self.moments.is_empty() {
            let lines = prose::paragraph(&desk.say("terminal-history-empty"), usize::from(area.width).min(60), Style::new());
            return prose::draw_upper(frame, area, lines, 4, Alignment::Left);
        }
        let (list, about) = if area.width >= BESIDE {
            let [list, _, about] =
                Layout::horizontal([Constraint::Percentage(46), Constraint::Length(4), Constraint::Min(0)]).areas(area);
            (list, about)
        } else {
            let rows = prose::cells(self.recorded(area.width.into(), desk).len()).min(area.height / 2 + 1);
            let [list, _, about] =
                Layout::vertical([Constraint::Min(0), Constraint::Length(1), Constraint::Length(rows)]).areas(area);
            (list, about)
        };
        let (lines, chosen) = self.lines(list.width.into(), desk.theme);
        let first = first_shown(chosen, lines.len(), list.height.into());
        let shown = lines.into_iter().skip(first).take(list.height.into()).collect::<Vec<_>>();
        frame.render_widget(Paragraph::new(shown), list);
        frame.render_widget(Paragraph::new(self.recorded(about.width.into(), desk)), about);
    }

    fn hints(&self, desk: &Desk<'_>) -> Vec<Hint> {
        if self.moments.is_empty() {
            return vec![desk.hint("z", "terminal-hint-undo")];
        }
        vec![
            desk.hint("↑ ↓", "terminal-hint-choose"),
            desk.hint("d", "terminal-hint-details"),
            desk.hint("x", "terminal-hint-delete"),
            desk.hint("z", "terminal-hint-undo"),
        ]
    }

    fn refresh(&mut self, desk: &Desk<'_>) -> Result<(), Error> {
        let (now, wanted) = (desk.now()?, self.moments.len());
        let mut page = desk.attune.history(None, page_of(wanted), &now)?;
        self.moments.clear();
        self.moments.append(&mut page.moments);
        // As far as it was read before, so that the chosen one stays where it is.
        while page.more && self.moments.len() < wanted {
            let last = self.moments.last().map(|moment| moment.record.id.as_str());
            page = desk.attune.history(last, page_of(wanted - self.moments.len()), &now)?;
            self.moments.append(&mut page.moments);
        }
        self.more = page.more;
        self.chosen = self.chosen.min(self.moments.len().saturating_sub(1));
        self.tools = fields::Tools::read(desk)?;
        Ok(())
    }
}
