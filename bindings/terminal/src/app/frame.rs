//! What every screen has around it: the header with the screens, the demo's line, the message, the keys.
//!
//! Lives here: where things stand, at every size. Not here: what a screen shows.

use ratatui::Frame;
use ratatui::layout::{Alignment, Constraint, Layout, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::desk::{Desk, Tab};
use super::prose::{self, cells, width};

/// Under this size nothing can be read.
const LEAST: (u16, u16) = (60, 18);

/// The widest a column of text gets.
const COLUMN_MAX: u16 = 100;

/// Cells between two keys of the footer.
const BETWEEN: usize = 3;

/// A key and what it does here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// As it is engraved.
    pub key: String,
    /// In words.
    pub label: String,
}

/// What stands in the header: the main screens, or the name of the page that lies over them.
pub enum Heading {
    /// The screens, this one open; with their numbers, where digits mean them.
    Screens(Tab, bool),
    /// A page.
    Page(String),
}

/// Whether the window is too small for anything but saying so.
#[must_use]
pub const fn too_small(area: Rect) -> bool {
    area.width < LEAST.0 || area.height < LEAST.1
}

/// Says kindly that the window is too small.
pub fn draw_too_small(frame: &mut Frame<'_>, desk: &Desk<'_>) {
    let area = frame.area();
    let mut lines = prose::paragraph(&desk.say("terminal-too-small"), area.width.into(), desk.theme.quiet());
    lines.truncate(area.height.into());
    let top = (area.height.saturating_sub(cells(lines.len()))) / 2;
    let place = Rect { y: area.y + top, height: area.height - top, ..area };
    frame.render_widget(Paragraph::new(lines).alignment(Alignment::Center), place);
}

/// Draws everything around a screen and gives the place that is left for it.
pub fn draw(frame: &mut Frame<'_>, heading: &Heading, message: Option<&str>, hints: &[Hint], desk: &Desk<'_>) -> Rect {
    let column = column(frame.area());
    let keys = key_lines(hints, column.width.into(), desk);
    let said = message.map_or_else(Vec::new, |text| prose::paragraph(text, column.width.into(), desk.theme.heading()));
    let noted = if desk.around.demo {
        prose::paragraph(&desk.say("terminal-demo"), column.width.into(), desk.theme.quiet())
    } else {
        vec![Line::default()]
    };
    let said_rows = cells(said.len()).min(4);
    let [head, rule, note, content, _, message_place, footer] = Layout::vertical([
        Constraint::Length(1),
        Constraint::Length(1),
        Constraint::Length(cells(noted.len())),
        Constraint::Min(0),
        Constraint::Length(1),
        Constraint::Length(said_rows),
        Constraint::Length(cells(keys.len())),
    ])
    .areas(column);
    draw_heading(frame, heading, head, rule, desk);
    frame.render_widget(Paragraph::new(noted).alignment(Alignment::Right), note);
    frame.render_widget(Paragraph::new(said), message_place);
    frame.render_widget(Paragraph::new(keys), footer);
    content
}

/// The readable column in the middle of the window.
fn column(area: Rect) -> Rect {
    let wide = area.width.saturating_sub(4).min(COLUMN_MAX);
    Rect { x: area.x + (area.width - wide) / 2, width: wide, ..area }
}

fn draw_heading(frame: &mut Frame<'_>, heading: &Heading, head: Rect, rule: Rect, desk: &Desk<'_>) {
    let (line, mark) = match heading {
        Heading::Screens(open, numbers) => screens(*open, *numbers, head.width.into(), desk),
        Heading::Page(title) => {
            let name = desk.say("terminal-name");
            let start = width(&name) + 3;
            let title = prose::cut(title, usize::from(head.width).saturating_sub(start));
            let mark = start..start + width(&title);
            let spans = vec![Span::styled(name, desk.theme.quiet()), Span::raw("   "), Span::styled(title, desk.theme.heading())];
            (Line::from(spans), mark)
        }
    };
    frame.render_widget(line, head);
    let under = |place: usize| if mark.contains(&place) { ("━", desk.theme.shared()) } else { ("─", desk.theme.faint()) };
    let rule_spans = (0..usize::from(rule.width)).map(under).map(|(part, style)| Span::styled(part, style));
    frame.render_widget(Line::from(rule_spans.collect::<Vec<_>>()), rule);
}

/// The screens' names in a row, and where the open one stands. Where they don't fit, the others shrink to their numbers.
fn screens(open: Tab, numbers: bool, columns: usize, desk: &Desk<'_>) -> (Line<'static>, std::ops::Range<usize>) {
    let label = |tab: Tab, number: usize, short: bool| match (numbers, short && tab != open) {
        (true, true) => number.to_string(),
        (false, true) => desk.say(tab.name()).chars().take(1).collect(),
        (true, false) => format!("{number} {}", desk.say(tab.name())),
        (false, false) => desk.say(tab.name()),
    };
    let labels = |short: bool| Tab::ALL.iter().zip(1..).map(|(tab, number)| (*tab, label(*tab, number, short))).collect::<Vec<_>>();
    let long = labels(false);
    let fits = long.iter().map(|(_, label)| width(label) + BETWEEN).sum::<usize>() - BETWEEN <= columns;
    let chosen = if fits { long } else { labels(true) };
    let (mut spans, mut at, mut mark) = (Vec::new(), 0, 0..0);
    for (tab, label) in chosen {
        let wide = width(&label);
        if tab == open {
            mark = at..at + wide;
        }
        let style = if tab == open { desk.theme.heading() } else { desk.theme.quiet() };
        spans.push(Span::styled(label, style));
        spans.push(Span::raw(" ".repeat(BETWEEN)));
        at += wide + BETWEEN;
    }
    (Line::from(spans), mark)
}

/// The keys in as few rows as they fit into; no word is cut.
fn key_lines(hints: &[Hint], columns: usize, desk: &Desk<'_>) -> Vec<Line<'static>> {
    let piece = |hint: &Hint| {
        vec![Span::styled(hint.key.clone(), desk.theme.strong()), Span::styled(format!(" {}", hint.label), desk.theme.quiet())]
    };
    prose::flow(hints.iter().map(piece).collect(), 0, BETWEEN, columns)
}
