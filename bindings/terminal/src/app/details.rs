//! The later details of a moment: one field after another, each choice kept at once, none asked for.
//!
//! Not here: what the fields may hold (`fields`), how typing works (`input`).

use attune_core::{Content, Error, MomentView};
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::desk::{Desk, Turn, View};
use super::fields::{self, Chip, Field, Tools};
use super::frame::Hint;
use super::history::first_shown;
use super::input::Input;
use super::{prose, scale};

/// The page of one moment.
pub struct Details {
    moment: MomentView,
    content: Content,
    tools: Tools,
    field: usize,
    chip: usize,
    typing: Option<Input>,
    /// Whether the typed text was refused; leaving once more leaves it out.
    refused: bool,
}

impl Details {
    /// The moment of that id.
    ///
    /// # Errors
    /// The core's.
    pub fn open(id: &str, desk: &Desk<'_>) -> Result<Self, Error> {
        let content = desk.attune.moment(id)?.content;
        let moment = desk.attune.moment_view(id, &desk.now()?)?;
        let tools = Tools::read(desk)?;
        Ok(Self { moment, content, tools, field: 3, chip: 0, typing: None, refused: false })
    }

    fn field(&self) -> Field {
        Field::ALL.get(self.field).copied().unwrap_or(Field::Note)
    }

    fn go(&mut self, field: usize, desk: &Desk<'_>) {
        self.field = field.min(Field::ALL.len() - 1);
        self.chip = self.chips(desk).iter().position(|chip| chip.on).unwrap_or_default();
    }

    fn chips(&self, desk: &Desk<'_>) -> Vec<Chip> {
        fields::chips(self.field(), &self.content, &self.tools, desk)
    }

    fn amend(&mut self, content: Content, desk: &Desk<'_>) -> Result<Turn, Error> {
        let amended = desk.attune.amend_moment(&self.moment.record.id, content, None, &desk.now()?)?;
        self.content = amended.moment.record.clone().moment()?.content;
        self.moment = amended.moment;
        Ok(Turn::Stay)
    }

    fn choose(&mut self, place: usize, desk: &Desk<'_>) -> Result<Turn, Error> {
        let mut content = self.content.clone();
        fields::toggle(self.field(), place, &mut content, &self.tools)?;
        self.amend(content, desk)
    }

    fn undo(&mut self, desk: &Desk<'_>) -> Result<Turn, Error> {
        let undone = desk.attune.undo(&desk.now()?)?;
        match desk.attune.moment(&self.moment.record.id) {
            Ok(moment) => {
                self.content = moment.content.clone();
                self.amend(moment.content, desk)?;
                Ok(Turn::Say(undone.sentence))
            }
            Err(Error::NotFound(_)) => Ok(Turn::Close),
            Err(error) => Err(error),
        }
    }

    /// Keeps what was typed.
    fn keep(&mut self, desk: &Desk<'_>) -> Result<Turn, Error> {
        let Some(typing) = &self.typing else { return Ok(Turn::Stay) };
        let mut content = self.content.clone();
        match self.field() {
            Field::BodySignal => content.body_signal = Content::body_signal(typing.text())?,
            _ => content.note = Content::note(typing.text())?,
        }
        let kept = self.amend(content, desk)?;
        self.typing = None;
        Ok(kept)
    }

    fn key_typing(&mut self, key: KeyEvent, desk: &Desk<'_>) -> Result<Turn, Error> {
        let plain = !key.modifiers.intersects(KeyModifiers::ALT | KeyModifiers::SHIFT);
        if key.code == KeyCode::Esc && self.refused {
            (self.typing, self.refused) = (None, false);
            return Ok(Turn::Stay);
        }
        if key.code == KeyCode::Esc || (key.code == KeyCode::Enter && plain) {
            let kept = self.keep(desk);
            self.refused = kept.is_err();
            return kept;
        }
        self.refused = false;
        if let Some(typing) = &mut self.typing {
            typing.key(key);
        }
        Ok(Turn::Stay)
    }

    fn begin_typing(&mut self) {
        let text = fields::typed(self.field(), &self.content);
        self.typing = Some(if self.field() == Field::Note { Input::lines(text) } else { Input::line(text) });
    }

    fn lines(&self, columns: usize, desk: &Desk<'_>) -> (Vec<Line<'static>>, usize) {
        let theme = desk.theme;
        let label_columns = fields::LABEL.min(columns / 2);
        let (mut lines, mut chosen) = (Vec::new(), 0);
        for (place, field) in Field::ALL.into_iter().enumerate() {
            let on = place == self.field;
            let label = format!("{} {}", if on { "▸" } else { " " }, fields::label(field, desk));
            let held = fields::recorded(field, &self.content, &self.tools, desk);
            let (words, style) = match &held {
                Some(words) => (words.replace('\n', " "), Style::new()),
                None => ("–".to_owned(), theme.faint()),
            };
            let label_style = if on { theme.heading() } else { theme.quiet() };
            let words = prose::cut(&words, columns.saturating_sub(label_columns));
            lines.push(Line::from(vec![
                Span::styled(prose::padded(&label, label_columns), label_style),
                Span::styled(words, style),
            ]));
            if on {
                lines.extend(self.chip_lines(columns, desk));
                chosen = lines.len();
            }
        }
        (lines, chosen)
    }

    /// The chosen field's chips, in as many rows as they need.
    fn chip_lines(&self, columns: usize, desk: &Desk<'_>) -> Vec<Line<'static>> {
        let theme = desk.theme;
        let piece = |(place, chip): (usize, Chip)| {
            let words = format!(" {} {} ", if chip.on { "●" } else { "○" }, chip.title);
            let style = if chip.on { theme.strong() } else { Style::new() };
            vec![Span::styled(words, if place == self.chip { style.patch(theme.cursor()) } else { style })]
        };
        prose::flow(self.chips(desk).into_iter().enumerate().map(piece).collect(), 4, 1, columns)
    }

    fn draw_typing(&self, typing: &Input, frame: &mut Frame<'_>, area: Rect, desk: &Desk<'_>) {
        let [label, _, place] = Layout::vertical([Constraint::Length(1), Constraint::Length(1), Constraint::Min(0)]).areas(area);
        frame.render_widget(Line::styled(fields::label(self.field(), desk), desk.theme.heading()), label);
        typing.draw(frame, place, true, desk);
    }
}

impl View for Details {
    fn key(&mut self, key: KeyEvent, desk: &Desk<'_>) -> Result<Turn, Error> {
        if self.typing.is_some() {
            return self.key_typing(key, desk);
        }
        let last = self.chips(desk).len().saturating_sub(1);
        if let (Field::Heat | Field::HeatAfter, Some(heat)) = (self.field(), scale::heat_on(key.code)) {
            self.chip = heat.value().into();
            return self.choose(self.chip, desk);
        }
        match key.code {
            KeyCode::Up | KeyCode::Char('k') | KeyCode::BackTab => self.go(self.field.saturating_sub(1), desk),
            KeyCode::Down | KeyCode::Char('j') | KeyCode::Tab => self.go(self.field + 1, desk),
            KeyCode::Home => self.go(0, desk),
            KeyCode::End => self.go(Field::ALL.len(), desk),
            KeyCode::Left | KeyCode::Char('h') => self.chip = self.chip.saturating_sub(1),
            KeyCode::Right | KeyCode::Char('l') => self.chip = (self.chip + 1).min(last),
            KeyCode::Enter | KeyCode::Char(' ') if self.field().is_typed() => self.begin_typing(),
            KeyCode::Enter | KeyCode::Char(' ') => return self.choose(self.chip, desk),
            KeyCode::Char('z' | 'u') => return self.undo(desk),
            _ => return Ok(Turn::Pass),
        }
        Ok(Turn::Stay)
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, desk: &Desk<'_>) {
        if let Some(typing) = &self.typing {
            return self.draw_typing(typing, frame, area, desk);
        }
        let (lines, chosen) = self.lines(area.width.into(), desk);
        let first = first_shown(chosen, lines.len(), area.height.into());
        let shown = lines.into_iter().skip(first).take(area.height.into()).collect::<Vec<_>>();
        frame.render_widget(Paragraph::new(shown), area);
    }

    fn hints(&self, desk: &Desk<'_>) -> Vec<Hint> {
        if self.typing.is_some() {
            let mut hints = vec![desk.hint("Enter", "terminal-hint-save")];
            if self.field() == Field::Note {
                hints.push(desk.hint("Alt+Enter Ctrl+J", "terminal-hint-new-line"));
            }
            hints.push(desk.hint("Esc", "terminal-hint-back-kept"));
            return hints;
        }
        let mut hints = vec![desk.hint("↑ ↓", "terminal-hint-field")];
        match self.field() {
            Field::BodySignal | Field::Note => hints.push(desk.hint("Enter", "terminal-hint-write")),
            Field::Heat | Field::HeatAfter => {
                hints.push(desk.hint("0–9", "terminal-hint-heat"));
                hints.push(desk.hint("x", "terminal-hint-ten"));
            }
            _ => {
                hints.push(desk.hint("← →", "terminal-hint-choose"));
                hints.push(desk.hint("Enter", "terminal-hint-take"));
            }
        }
        hints.push(desk.hint("z", "terminal-hint-undo"));
        hints.push(desk.hint("Esc", "terminal-hint-back-kept"));
        hints
    }

    fn title(&self, _desk: &Desk<'_>) -> Option<String> {
        Some(format!("{} {} · {}", self.moment.day_words, self.moment.time_words, self.moment.summary))
    }

    fn paste(&mut self, text: &str) {
        if let Some(typing) = &mut self.typing {
            typing.insert(text);
        }
    }

    fn leave(&mut self, desk: &Desk<'_>) -> Result<(), Error> {
        self.keep(desk).map(|_| ())
    }
}
