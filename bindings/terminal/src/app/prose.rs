//! Text as rows of cells: wrapping by what a person sees as characters, and how wide they are.
//!
//! Lives here: measuring and breaking. Not here: what is said, or a cursor in it (`input`).

use std::ops::Range;

use ratatui::Frame;
use ratatui::layout::{Alignment, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// How many cells a text takes.
#[must_use]
pub fn width(text: &str) -> usize {
    text.width()
}

/// A count of cells as ratatui takes it.
#[must_use]
pub fn cells(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

/// The rows of a text in `columns` cells, as byte ranges: broken between words where it can be, at a line break always. A space
/// at the end of a row may hang over its edge.
#[must_use]
pub fn wrap(text: &str, columns: usize) -> Vec<Range<usize>> {
    let columns = columns.max(1);
    let mut rows = Vec::new();
    let mut base = 0;
    for paragraph in text.split('\n') {
        let (mut row, mut used, mut gap) = (base, 0, base);
        for (offset, grapheme) in paragraph.grapheme_indices(true) {
            let (at, wide) = (base + offset, width(grapheme));
            let space = grapheme == " " || grapheme == "\t";
            if used + wide > columns && at > row && !space {
                let cut = if gap > row { gap } else { at };
                rows.push(row..cut);
                used = text.get(cut..at).map_or(0, width);
                row = cut;
            }
            used += wide;
            if space {
                gap = at + grapheme.len();
            }
        }
        rows.push(row..base + paragraph.len());
        base += paragraph.len() + 1;
    }
    rows
}

/// A text as lines of one style, at most `columns` wide.
#[must_use]
pub fn paragraph(text: &str, columns: usize, style: Style) -> Vec<Line<'static>> {
    hanging("", text, columns, style)
}

/// The same, each line behind `margin`.
#[must_use]
pub fn hanging(margin: &str, text: &str, columns: usize, style: Style) -> Vec<Line<'static>> {
    let inner = columns.saturating_sub(width(margin));
    let row = |range: Range<usize>| {
        let words = text.get(range).unwrap_or_default().trim_end().replace('\t', " ");
        Line::from(vec![Span::raw(margin.to_owned()), Span::styled(words, style)])
    };
    wrap(text, inner).into_iter().map(row).collect()
}

/// A label in its own column, the text beside it.
#[must_use]
pub fn labelled(label: &str, text: &str, label_columns: usize, columns: usize, styles: [Style; 2]) -> Vec<Line<'static>> {
    let [label_style, style] = styles;
    let mut lines = hanging(&" ".repeat(label_columns), text, columns, style);
    if let Some(margin) = lines.first_mut().and_then(|line| line.spans.first_mut()) {
        *margin = Span::styled(padded(label, label_columns), label_style);
    }
    lines
}

/// A text filled up with spaces to `columns` cells, or cut to fit.
#[must_use]
pub fn padded(text: &str, columns: usize) -> String {
    let mut out = cut(text, columns);
    out.push_str(&" ".repeat(columns.saturating_sub(width(&out))));
    out
}

/// A text cut to `columns` cells, with an ellipsis where something is left out.
#[must_use]
pub fn cut(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let mut out = String::new();
    for grapheme in text.graphemes(true) {
        if width(&out) + width(grapheme) + 1 > columns {
            break;
        }
        out.push_str(grapheme);
    }
    if columns > 0 {
        out.push('…');
    }
    out
}

/// Pieces one after another, `gap` cells between them, in as few rows as they fit into; no piece is broken.
#[must_use]
pub fn flow(pieces: Vec<Vec<Span<'static>>>, margin: usize, gap: usize, columns: usize) -> Vec<Line<'static>> {
    let mut rows: Vec<Line<'static>> = Vec::new();
    let mut used = 0;
    for piece in pieces {
        let wide = piece.iter().map(Span::width).sum::<usize>();
        match rows.last_mut() {
            Some(row) if used + gap + wide <= columns => {
                row.push_span(Span::raw(" ".repeat(gap)));
                row.spans.extend(piece);
                used += gap + wide;
            }
            _ => {
                let mut row = Line::raw(" ".repeat(margin));
                row.spans.extend(piece);
                rows.push(row);
                used = margin + wide;
            }
        }
    }
    rows
}

/// Draws lines in the upper part of a place: `share` of the room that is left stays above them. Where there is none left, the
/// blank lines between them go first.
pub fn draw_upper(frame: &mut Frame<'_>, area: Rect, mut lines: Vec<Line<'static>>, share: u16, alignment: Alignment) {
    tighten(&mut lines, area.height.into());
    let top = area.height.saturating_sub(cells(lines.len())) / share.max(1);
    let place = Rect { y: area.y + top, height: area.height - top, ..area };
    frame.render_widget(Paragraph::new(lines).alignment(alignment), place);
}

/// Takes out blank lines, the last first, until the rest fits or none is left.
fn tighten(lines: &mut Vec<Line<'static>>, rows: usize) {
    while lines.len() > rows
        && let Some(blank) = lines.iter().rposition(|line| line.width() == 0)
    {
        lines.remove(blank);
    }
}

/// Draws lines from the `scrolled`-th on, never past the last; a small mark says where there are more.
pub fn draw_scrolled(frame: &mut Frame<'_>, area: Rect, lines: Vec<Line<'static>>, scrolled: u16, style: Style) {
    let most = cells(lines.len()).saturating_sub(area.height);
    let scrolled = scrolled.min(most);
    frame.render_widget(Paragraph::new(lines).scroll((scrolled, 0)), area);
    let mark = |y: u16| Rect { x: area.right().saturating_sub(1), y, width: 1, height: 1 }.intersection(area);
    if scrolled > 0 {
        frame.render_widget(Line::styled("▴", style), mark(area.y));
    }
    if scrolled < most {
        frame.render_widget(Line::styled("▾", style), mark(area.bottom().saturating_sub(1)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str, columns: usize) -> Vec<&str> {
        wrap(text, columns).into_iter().map(|range| text.get(range).unwrap().trim_end()).collect()
    }

    #[test]
    fn words_stay_whole_where_they_can() {
        assert_eq!(rows("one two three", 7), ["one two", "three"]);
        assert_eq!(rows("abcdefgh ij", 4), ["abcd", "efgh", "ij"]);
        assert_eq!(rows("", 4), [""]);
        assert_eq!(rows("a\n\nb", 4), ["a", "", "b"]);
    }

    #[test]
    fn wide_characters_and_families_are_counted_as_they_are_seen() {
        assert_eq!(rows("日本語", 4), ["日本", "語"]);
        assert_eq!(rows("👩‍👩‍👧 ok", 3), ["👩‍👩‍👧", "ok"]);
        assert_eq!(cut("Zärtlichkeit", 5), "Zärt…");
    }

    #[test]
    fn no_row_is_wider_than_its_columns_and_nothing_is_lost() {
        let text = "שלום  Ümläute 🙂🙂🙂 und noch mehr\nZeilen  ".repeat(9);
        for columns in 2..40 {
            let ranges = wrap(&text, columns);
            assert!(ranges.iter().all(|range| width(text.get(range.clone()).unwrap().trim_end()) <= columns), "{columns}");
            assert!(ranges.windows(2).all(|pair| pair[1].start - pair[0].end <= 1));
        }
    }
}
