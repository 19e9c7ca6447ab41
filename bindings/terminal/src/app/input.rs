//! Typing: a text with a cursor that stops between characters as people see them, on one line or several.
//!
//! Lives here: what keys do to the text, and how it is drawn. Not here: what may be typed (the core decides).

use std::cell::Cell;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;
use ratatui::widgets::Paragraph;
use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

use super::desk::Desk;
use super::prose::{self, cells, width};

/// A text being typed.
pub struct Input {
    text: String,
    /// A byte between two characters.
    cursor: usize,
    lines: bool,
    /// How wide it was last drawn: up and down go by what is seen.
    columns: Cell<usize>,
}

impl Input {
    /// On one line.
    #[must_use]
    pub fn line(text: &str) -> Self {
        Self { text: text.to_owned(), cursor: text.len(), lines: false, columns: Cell::new(80) }
    }

    /// On as many lines as it needs.
    #[must_use]
    pub fn lines(text: &str) -> Self {
        Self { lines: true, ..Self::line(text) }
    }

    /// What was typed.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Puts text in at the cursor: line breaks as this machine has them or, on one line, as spaces; other control characters,
    /// which a paste may bring along, are left out.
    pub fn insert(&mut self, typed: &str) {
        let typed = typed.replace("\r\n", "\n").replace('\r', "\n");
        let fits = |c: char| match c {
            '\n' if !self.lines => Some(' '),
            '\n' => Some('\n'),
            '\t' => Some(' '),
            other => (!other.is_control()).then_some(other),
        };
        let typed: String = typed.chars().filter_map(fits).collect();
        self.text.insert_str(self.cursor, &typed);
        self.cursor += typed.len();
        // A mark that joins the character before it leaves the cursor inside one.
        if !self.is_boundary(self.cursor) {
            self.cursor = self.next();
        }
    }

    /// Answers a key; says whether it was one of typing.
    pub fn key(&mut self, key: KeyEvent) -> bool {
        let control = key.modifiers.contains(KeyModifiers::CONTROL);
        let alt = key.modifiers.contains(KeyModifiers::ALT);
        match key.code {
            KeyCode::Char('a') if control => self.cursor = self.line_start(),
            KeyCode::Char('e') if control => self.cursor = self.line_end(),
            KeyCode::Char('u') if control => self.delete(self.line_start(), self.cursor),
            KeyCode::Char('k') if control => self.delete(self.cursor, self.line_end()),
            KeyCode::Char('w') if control => self.delete(self.word_start(), self.cursor),
            KeyCode::Backspace if control || alt => self.delete(self.word_start(), self.cursor),
            KeyCode::Char('j') if control => self.insert("\n"),
            KeyCode::Enter if alt || key.modifiers.contains(KeyModifiers::SHIFT) => self.insert("\n"),
            // Alt Gr arrives as Control and Alt on some systems, and types a character.
            KeyCode::Char(typed) if control == alt => self.insert(typed.encode_utf8(&mut [0; 4])),
            KeyCode::Backspace => self.delete(self.previous(), self.cursor),
            KeyCode::Delete => self.delete(self.cursor, self.next()),
            KeyCode::Left if control => self.cursor = self.word_start(),
            KeyCode::Right if control => self.cursor = self.word_end(),
            KeyCode::Left => self.cursor = self.previous(),
            KeyCode::Right => self.cursor = self.next(),
            KeyCode::Home => self.cursor = self.row_place(self.place(self.columns.get()).0, 0),
            KeyCode::End => self.cursor = self.row_place(self.place(self.columns.get()).0, usize::MAX),
            KeyCode::Up => self.cursor = self.row_away(false),
            KeyCode::Down => self.cursor = self.row_away(true),
            _ => return false,
        }
        true
    }

    /// Draws it, with the terminal's own cursor where it is being typed in.
    pub fn draw(&self, frame: &mut Frame<'_>, area: Rect, open: bool, desk: &Desk<'_>) {
        // The last column is the cursor's, after a full row.
        let columns = usize::from(area.width).saturating_sub(1).max(1);
        self.columns.set(columns);
        let (rows, at) = (prose::wrap(&self.text, columns), self.place(columns));
        let (row, column) = at;
        let first = (row + 1).saturating_sub(area.height.into());
        let shown = rows.iter().skip(first).take(area.height.into());
        let style = if open { desk.theme.strong() } else { desk.theme.quiet() };
        let line =
            |range: &std::ops::Range<usize>| Line::styled(self.text.get(range.clone()).unwrap_or_default().to_owned(), style);
        frame.render_widget(Paragraph::new(shown.map(line).collect::<Vec<_>>()), area);
        if open && !area.is_empty() {
            let x = area.x + cells(column).min(area.width - 1);
            let y = area.y + cells(row - first).min(area.height - 1);
            frame.set_cursor_position(Position { x, y });
        }
    }

    /// The row and column of the cursor.
    fn place(&self, columns: usize) -> (usize, usize) {
        let rows = prose::wrap(&self.text, columns);
        let row = rows.iter().rposition(|range| range.start <= self.cursor).unwrap_or_default();
        let start = rows.get(row).map_or(0, |range| range.start);
        (row, self.text.get(start..self.cursor).map_or(0, width))
    }

    /// The cursor a row up or down, as near to its column as that row allows.
    fn row_away(&self, down: bool) -> usize {
        let (row, column) = self.place(self.columns.get());
        let wanted = if down { Some(row + 1) } else { row.checked_sub(1) };
        wanted.map_or(0, |wanted| self.row_place(wanted, column))
    }

    /// The place in a row that is nearest to a column; the end of the text where there is no such row.
    fn row_place(&self, row: usize, column: usize) -> usize {
        let rows = prose::wrap(&self.text, self.columns.get());
        let Some(range) = rows.get(row) else { return self.text.len() };
        // The end of a row that goes on belongs to the next one.
        let goes_on = rows.get(row + 1).is_some_and(|next| next.start == range.end);
        let mut used = 0;
        for (offset, grapheme) in self.text.get(range.clone()).unwrap_or_default().grapheme_indices(true) {
            let after = range.start + offset + grapheme.len();
            if used + width(grapheme) > column || (goes_on && after == range.end) {
                return range.start + offset;
            }
            used += width(grapheme);
        }
        range.end
    }

    fn delete(&mut self, from: usize, to: usize) {
        if from < to {
            self.text.replace_range(from..to, "");
            self.cursor = from;
            if !self.is_boundary(from) {
                self.cursor = self.previous();
            }
        }
    }

    fn is_boundary(&self, at: usize) -> bool {
        GraphemeCursor::new(at, self.text.len(), true).is_boundary(&self.text, 0).unwrap_or(true)
    }

    fn next(&self) -> usize {
        GraphemeCursor::new(self.cursor, self.text.len(), true)
            .next_boundary(&self.text, 0)
            .ok()
            .flatten()
            .unwrap_or(self.text.len())
    }

    fn previous(&self) -> usize {
        GraphemeCursor::new(self.cursor, self.text.len(), true).prev_boundary(&self.text, 0).ok().flatten().unwrap_or(0)
    }

    fn before(&self) -> &str {
        self.text.get(..self.cursor).unwrap_or_default()
    }

    fn after(&self) -> &str {
        self.text.get(self.cursor..).unwrap_or_default()
    }

    fn line_start(&self) -> usize {
        self.before().rfind('\n').map_or(0, |place| place + 1)
    }

    fn line_end(&self) -> usize {
        self.after().find('\n').map_or(self.text.len(), |place| self.cursor + place)
    }

    fn word_start(&self) -> usize {
        let word = self.before().trim_end();
        word.rfind(char::is_whitespace)
            .map_or(0, |place| place + word.get(place..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8))
    }

    fn word_end(&self) -> usize {
        let rest = self.after();
        let gap = rest.len() - rest.trim_start().len();
        let word = rest.get(gap..).unwrap_or_default();
        self.cursor + gap + word.find(char::is_whitespace).unwrap_or(word.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn press(input: &mut Input, code: KeyCode, modifiers: KeyModifiers) {
        assert!(input.key(KeyEvent::new(code, modifiers)));
    }

    fn typed(text: &str) -> Input {
        let mut input = Input::lines("");
        for c in text.chars() {
            press(&mut input, KeyCode::Char(c), KeyModifiers::NONE);
        }
        input
    }

    #[test]
    fn a_family_an_umlaut_and_a_flag_are_one_step_each() {
        let mut input = typed("a👩‍👩‍👧u\u{308}🇩🇪");
        for _ in 0..3 {
            press(&mut input, KeyCode::Left, KeyModifiers::NONE);
        }
        press(&mut input, KeyCode::Char('|'), KeyModifiers::NONE);
        assert_eq!(input.text(), "a|👩‍👩‍👧u\u{308}🇩🇪");
        press(&mut input, KeyCode::Delete, KeyModifiers::NONE);
        press(&mut input, KeyCode::Delete, KeyModifiers::NONE);
        assert_eq!(input.text(), "a|🇩🇪");
        press(&mut input, KeyCode::End, KeyModifiers::NONE);
        press(&mut input, KeyCode::Backspace, KeyModifiers::NONE);
        assert_eq!(input.text(), "a|");
    }

    #[test]
    fn words_and_lines_are_deleted_whole() {
        let mut input = typed("eins zwei");
        press(&mut input, KeyCode::Char('j'), KeyModifiers::CONTROL);
        "drei vier ".chars().for_each(|c| press(&mut input, KeyCode::Char(c), KeyModifiers::NONE));
        press(&mut input, KeyCode::Char('w'), KeyModifiers::CONTROL);
        assert_eq!(input.text(), "eins zwei\ndrei ");
        press(&mut input, KeyCode::Char('u'), KeyModifiers::CONTROL);
        assert_eq!(input.text(), "eins zwei\n");
    }

    #[test]
    fn up_and_down_follow_the_rows_as_they_are_seen() {
        let mut input = typed("one two three");
        input.columns.set(7);
        press(&mut input, KeyCode::Up, KeyModifiers::NONE);
        assert_eq!(input.place(7), (0, 5));
        press(&mut input, KeyCode::Down, KeyModifiers::NONE);
        assert_eq!(input.place(7), (1, 5));
        press(&mut input, KeyCode::Down, KeyModifiers::NONE);
        assert_eq!(input.cursor, input.text().len());
    }

    #[test]
    fn a_paste_keeps_its_words_and_loses_what_steers_a_terminal() {
        let mut input = Input::lines("");
        input.insert("שלום\r\nzwei\u{1b}[31m\u{7}\tdrei");
        assert_eq!(input.text(), "שלום\nzwei[31m drei");
        let mut line = Input::line("");
        line.insert("a\nb");
        assert_eq!(line.text(), "a b");
    }

    #[test]
    fn ten_thousand_characters_arrive_whole() {
        let mut input = Input::lines("");
        input.insert(&"ü🙂".repeat(5_000));
        assert_eq!(input.text().chars().count(), 10_000);
        press(&mut input, KeyCode::Up, KeyModifiers::NONE);
        assert!(input.text().is_char_boundary(input.cursor));
    }

    #[test]
    fn whatever_is_pressed_the_cursor_stands_between_characters() {
        let keys = [
            KeyCode::Left,
            KeyCode::Char('e'),
            KeyCode::Char('\u{301}'),
            KeyCode::Up,
            KeyCode::Delete,
            KeyCode::Char('🇩'),
            KeyCode::Down,
            KeyCode::Backspace,
            KeyCode::Char('🇪'),
            KeyCode::Home,
            KeyCode::Right,
            KeyCode::Char('語'),
            KeyCode::End,
        ];
        let mut input = typed("e\u{301}👩‍👩‍👧 שלום\n語 🇩🇪🇩🇪");
        input.columns.set(4);
        for step in 0..2_000_usize {
            input.key(KeyEvent::new(keys[(step * step + step / 3) % keys.len()], KeyModifiers::NONE));
            assert!(input.text().is_char_boundary(input.cursor) && input.cursor <= input.text().len());
        }
    }
}
