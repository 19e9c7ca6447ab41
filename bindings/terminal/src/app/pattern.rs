//! Pattern: what was counted, and how far that carries. What is recorded and what is calculated look different.
//!
//! Not here: what may be said of it (the core decides).

use attune_core::{Error, MomentView, PatternView, Pull, Share};
use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::desk::{Desk, Turn, View};
use super::frame::Hint;
use super::prose;
use super::theme::sign;

/// Cells of the calendar, with its label at the left.
const CALENDAR: u16 = 30;

/// Cells between the shares and the calendar.
const GAP: u16 = 4;

/// Under so many columns the calendar stands below.
const BESIDE: u16 = 70;

/// The pattern, as the core hands it out.
pub struct PatternScreen {
    view: PatternView,
    scrolled: u16,
}

impl PatternScreen {
    /// Reads it.
    ///
    /// # Errors
    /// The core's.
    pub fn open(desk: &Desk<'_>) -> Result<Self, Error> {
        Ok(Self { view: desk.attune.pattern(&desk.now()?)?, scrolled: 0 })
    }

    fn shares(&self, columns: usize, desk: &Desk<'_>) -> Vec<Line<'static>> {
        let theme = desk.theme;
        let mut lines = Vec::new();
        for share in &self.view.shares {
            let pull = pull_of(share);
            let count = format!("{} / {}", share.k, share.n);
            let name = format!("{} {}", sign(pull), share.title);
            let room = columns.saturating_sub(prose::width(&count));
            lines.push(Line::from(vec![
                Span::styled(prose::padded(&name, room), theme.pull(pull).patch(theme.strong())),
                Span::styled(count, theme.strong()),
            ]));
            lines.push(interval(share, columns, theme.pull(pull), desk));
            lines.extend(prose::paragraph(&share.sentence, columns, theme.calculated()));
            lines.push(Line::default());
        }
        if !lines.is_empty() {
            lines.extend(prose::paragraph(&desk.say("terminal-pattern-legend"), columns, theme.quiet()));
        }
        lines
    }

    /// The moments themselves, while there are too few to count.
    fn list(&self, desk: &Desk<'_>) -> Vec<Line<'static>> {
        let line = |moment: &MomentView| {
            Line::from(vec![
                Span::styled(format!("{} {}  ", moment.day_words, moment.time_words), desk.theme.quiet()),
                Span::raw(format!("{} {}", sign(moment.record.pull), moment.summary)),
            ])
        };
        self.view.list.iter().map(line).collect()
    }

    fn kinds(&self, columns: usize, desk: &Desk<'_>) -> Vec<Line<'static>> {
        let row = |kind: &attune_core::KindCount| {
            let count = kind.count.to_string();
            Line::from(vec![
                Span::raw(prose::padded(&kind.title, columns.saturating_sub(prose::width(&count)))),
                Span::styled(count, desk.theme.strong()),
            ])
        };
        self.view.kinds.iter().map(row).collect()
    }

    /// Weeks from left to right, days from top to bottom; the last cell is today.
    fn calendar(&self, desk: &Desk<'_>) -> Vec<Line<'static>> {
        let theme = desk.theme;
        let mut lines = vec![Line::styled(desk.say("terminal-pattern-weeks"), theme.quiet())];
        for day in 0..7 {
            let mut spans = Vec::new();
            for week in &self.view.weeks {
                let count = week.days.get(day).copied().unwrap_or_default();
                let style = if count == 0 { theme.faint() } else { theme.shared() };
                spans.push(Span::styled(format!("{} ", mark(count)), style));
            }
            lines.push(Line::from(spans));
        }
        lines.push(Line::styled(desk.say("terminal-pattern-marks"), theme.quiet()));
        lines
    }
}

/// How many moments a day holds, told by form.
const fn mark(count: u32) -> &'static str {
    match count {
        0 => "·",
        1 => "▪",
        _ => "■",
    }
}

/// The pull a share is about.
fn pull_of(share: &Share) -> Pull {
    share.id.strip_prefix("pull_").and_then(|word| Pull::read(word).ok()).unwrap_or_default()
}

/// A scale from none to all with its middle marked; the interval lies on it as a range, the share as a point.
fn interval(share: &Share, columns: usize, style: Style, desk: &Desk<'_>) -> Line<'static> {
    let last = columns.saturating_sub(1);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)] // shares lie in 0 to 1
    let place = |part: f64| (part.clamp(0.0, 1.0) * last as f64).round() as usize;
    let (low, point, high) = (place(share.low), place(share.share), place(share.high));
    let cell = |at: usize| match at {
        at if at == point => Span::styled("●", style),
        at if (low..=high).contains(&at) => Span::styled("━", style),
        at if at == last / 2 => Span::styled("┼", desk.theme.faint()),
        _ => Span::styled("─", desk.theme.faint()),
    };
    Line::from((0..columns).map(cell).collect::<Vec<_>>())
}

impl View for PatternScreen {
    fn key(&mut self, key: KeyEvent, _desk: &Desk<'_>) -> Result<Turn, Error> {
        match key.code {
            KeyCode::Up | KeyCode::Char('k') => self.scrolled = self.scrolled.saturating_sub(1),
            KeyCode::Down | KeyCode::Char('j') => self.scrolled = self.scrolled.saturating_add(1).min(60),
            KeyCode::PageUp | KeyCode::Home => self.scrolled = 0,
            KeyCode::PageDown | KeyCode::End => self.scrolled = self.scrolled.saturating_add(10).min(60),
            _ => return Ok(Turn::Pass),
        }
        Ok(Turn::Stay)
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, desk: &Desk<'_>) {
        let columns = usize::from(area.width);
        let head = prose::paragraph(&self.view.sentence, columns, desk.theme.strong());
        let foot = prose::paragraph(&self.view.limits, columns, desk.theme.calculated());
        let beside = area.width >= BESIDE && !self.view.shares.is_empty();
        let mut side = self.list(desk);
        if !self.view.weeks.is_empty() {
            side.extend(self.calendar(desk));
            side.push(Line::default());
            side.extend(self.kinds(columns.min(CALENDAR.into()), desk));
        }
        let mut lines = self.shares(if beside { columns.saturating_sub(usize::from(CALENDAR + GAP)) } else { columns }, desk);
        if !beside {
            if !lines.is_empty() {
                lines.push(Line::default());
            }
            lines.append(&mut side);
        }
        // What limits it all stands right under it, and stays in sight where the rest has to be scrolled.
        let [head_place, _, body, _, foot_place] = Layout::vertical([
            Constraint::Length(prose::cells(head.len())),
            Constraint::Length(1),
            Constraint::Max(prose::cells(lines.len().max(side.len()))),
            Constraint::Length(1),
            Constraint::Length(prose::cells(foot.len())),
        ])
        .areas(area);
        frame.render_widget(Paragraph::new(head), head_place);
        frame.render_widget(Paragraph::new(foot), foot_place);
        let [left, _, right] = if beside {
            let widths = [Constraint::Min(0), Constraint::Length(GAP), Constraint::Length(CALENDAR)];
            Layout::horizontal(widths).areas(body)
        } else {
            [body, Rect::ZERO, Rect::ZERO]
        };
        frame.render_widget(Paragraph::new(side), right);
        prose::draw_scrolled(frame, left, lines, self.scrolled, desk.theme.quiet());
    }

    fn hints(&self, desk: &Desk<'_>) -> Vec<Hint> {
        vec![desk.hint("↑ ↓", "terminal-hint-scroll")]
    }

    fn refresh(&mut self, desk: &Desk<'_>) -> Result<(), Error> {
        self.view = desk.attune.pattern(&desk.now()?)?;
        Ok(())
    }
}
