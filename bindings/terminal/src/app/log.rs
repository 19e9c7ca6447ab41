//! Log: one key saves a moment; pull, heat and kind can follow on the same screen, each kept at once.
//!
//! Not here: the later details (`details`), which moment was logged before (`history`).

use std::time::Instant;

use attune_core::{Content, Error, Heat, Kind, Logged, MomentView, Pull};
use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::{Alignment, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::desk::{Desk, Turn, View};
use super::frame::Hint;
use super::theme::sign;
use super::today::log_one;
use super::{prose, scale};

/// Pulls in the order of the scale: away on the left, towards on the right, each with its letter and its arrow.
const PULLS: [(Pull, &str); 4] = [(Pull::PullingAway, "p ←"), (Pull::Both, "b ↑"), (Pull::Unsure, "u ↓"), (Pull::Reaching, "r →")];

/// Kinds with their letters.
const KINDS: [(Kind, char); 4] = [(Kind::Tension, 't'), (Kind::CaughtIt, 'c'), (Kind::CameBack, 'a'), (Kind::Good, 'g')];

/// What was just saved.
struct Saved {
    moment: MomentView,
    content: Content,
    sentence: String,
    /// Whether the pull was chosen; an untouched one stays unsure.
    chosen: bool,
}

/// Ready for a moment, or just after one.
pub struct LogScreen {
    /// The pull under the thumb.
    likely: Pull,
    saved: Option<Saved>,
    /// When a 1 was last typed as a heat: a 0 right after it means ten.
    one: Option<Instant>,
}

impl LogScreen {
    /// Ready.
    ///
    /// # Errors
    /// The core's.
    pub fn open(desk: &Desk<'_>) -> Result<Self, Error> {
        Ok(Self { likely: desk.attune.today(&desk.now()?)?.likely_pull, saved: None, one: None })
    }

    /// Just after a moment was saved elsewhere.
    ///
    /// # Errors
    /// The core's.
    pub fn saved(logged: &Logged, desk: &Desk<'_>) -> Result<Self, Error> {
        let mut screen = Self::open(desk)?;
        screen.keep(logged, false)?;
        Ok(screen)
    }

    fn keep(&mut self, logged: &Logged, chosen: bool) -> Result<(), Error> {
        let content = logged.moment.record.clone().moment()?.content;
        self.saved = Some(Saved { moment: logged.moment.clone(), content, sentence: logged.sentence.clone(), chosen });
        Ok(())
    }

    fn amend(&mut self, desk: &Desk<'_>, chosen: bool, change: impl FnOnce(&mut Content)) -> Result<Turn, Error> {
        let Some(saved) = &self.saved else { return Ok(Turn::Pass) };
        let mut content = saved.content.clone();
        change(&mut content);
        let chosen = chosen || saved.chosen;
        let amended = desk.attune.amend_moment(&saved.moment.record.id, content, None, &desk.now()?)?;
        self.keep(&amended, chosen)?;
        Ok(Turn::Stay)
    }

    fn undo(&mut self, desk: &Desk<'_>) -> Result<Turn, Error> {
        let undone = desk.attune.undo(&desk.now()?)?;
        if let Some(moment) = undone.moment {
            self.keep(&Logged { moment, sentence: undone.sentence }, true)?;
            return Ok(Turn::Stay);
        }
        self.saved = None;
        Ok(Turn::Say(undone.sentence))
    }

    fn key_ready(&mut self, key: KeyEvent, desk: &Desk<'_>) -> Result<Turn, Error> {
        if !matches!(key.code, KeyCode::Enter | KeyCode::Char(' ')) {
            return Ok(Turn::Pass);
        }
        self.keep(&log_one(desk)?, false)?;
        Ok(Turn::Stay)
    }

    fn key_saved(&mut self, key: KeyEvent, desk: &Desk<'_>) -> Result<Turn, Error> {
        if let Some(heat) = scale::heat_on(key.code) {
            let ten = key.code == KeyCode::Char('0') && scale::makes_ten(self.one, desk.at);
            let heat = if ten { Heat::new(Heat::MAX)? } else { heat };
            self.one = (key.code == KeyCode::Char('1')).then_some(desk.at);
            return self.amend(desk, false, |content| content.heat = Some(heat));
        }
        if let Some(pull) = pull_on(key.code) {
            return self.amend(desk, true, |content| content.pull = pull);
        }
        match (key.code, &self.saved) {
            (KeyCode::Enter, Some(saved)) if !saved.chosen && self.likely != Pull::Unsure => {
                let likely = self.likely;
                self.amend(desk, true, |content| content.pull = likely)
            }
            (KeyCode::Enter, _) => Ok(Turn::Go(super::desk::Tab::Today)),
            (KeyCode::Char('-') | KeyCode::Backspace, _) => self.amend(desk, false, |content| content.heat = None),
            (KeyCode::Char('z'), _) => self.undo(desk),
            (KeyCode::Char('n' | ' '), _) => {
                self.keep(&log_one(desk)?, false)?;
                Ok(Turn::Stay)
            }
            (KeyCode::Char('d'), Some(saved)) => Ok(Turn::Details(saved.moment.record.id.clone())),
            (KeyCode::Char(letter), _) => match KINDS.iter().find(|(_, on)| *on == letter) {
                Some((kind, _)) => self.amend(desk, false, |content| content.kind = *kind),
                None => Ok(Turn::Pass),
            },
            _ => Ok(Turn::Pass),
        }
    }

    fn lines_ready(columns: usize, desk: &Desk<'_>) -> Vec<Line<'static>> {
        let theme = desk.theme;
        let key = Span::styled(format!(" {} ", desk.say("terminal-key-space")), theme.cursor());
        let mut lines = vec![
            Line::from(vec![key, Span::raw("  "), Span::styled(desk.say("terminal-log-save"), theme.strong())]),
            Line::default(),
        ];
        lines.extend(prose::paragraph(&desk.say("terminal-log-ready"), columns.min(72), theme.quiet()));
        lines
    }

    fn likely_line(&self, desk: &Desk<'_>) -> Line<'static> {
        let pull = format!("{} {}", sign(self.likely), desk.say_word("pull", self.likely.word()));
        Line::from(vec![
            Span::styled("  Enter  ", desk.theme.strong()),
            Span::styled(desk.say("terminal-log-likely"), desk.theme.quiet()),
            Span::raw("  "),
            Span::styled(pull, desk.theme.pull(self.likely)),
        ])
    }

    fn lines_saved(&self, saved: &Saved, columns: usize, desk: &Desk<'_>) -> Vec<Line<'static>> {
        let theme = desk.theme;
        let heading = |key: &str| Line::styled(desk.say(key), theme.strong());
        let mut lines = prose::paragraph(&saved.sentence, columns, theme.heading());
        lines.push(Line::from(vec![
            Span::styled(format!("{}  ", saved.moment.time_words), theme.quiet()),
            Span::raw(saved.moment.summary.clone()),
        ]));
        lines.extend([Line::default(), heading("terminal-log-pull")]);
        let columns_each = columns.min(88) / PULLS.len();
        let pull = |(pull, keys): &(Pull, &str)| pull_spans(*pull, keys, saved, columns_each, desk);
        let [names, keys]: [Vec<_>; 2] = PULLS.iter().map(pull).fold([Vec::new(), Vec::new()], |[mut a, mut b], [name, key]| {
            a.push(name);
            b.push(key);
            [a, b]
        });
        lines.extend([Line::from(names), Line::from(keys)]);
        if !saved.chosen && self.likely != Pull::Unsure {
            lines.push(self.likely_line(desk));
        } else {
            lines.push(Line::default());
        }
        lines.extend([Line::default(), heading("terminal-log-heat")]);
        lines.extend(scale::lines(saved.content.heat, desk));
        lines.extend([Line::default(), heading("terminal-log-kind")]);
        let kind = |(kind, letter): (Kind, char)| {
            let on = kind == saved.content.kind;
            vec![
                Span::styled(if on { "● " } else { "○ " }, theme.shared()),
                Span::styled(desk.say_word("kind", kind.word()), if on { theme.strong() } else { Style::new() }),
                Span::styled(format!(" {letter}"), theme.quiet()),
            ]
        };
        lines.extend(prose::flow(KINDS.map(kind).into(), 0, 3, columns));
        lines
    }
}

/// A pull's name and its keys, each in a column of its own.
fn pull_spans(pull: Pull, keys: &str, saved: &Saved, columns: usize, desk: &Desk<'_>) -> [Span<'static>; 2] {
    let on = saved.content.pull == pull && (saved.chosen || pull == Pull::Unsure);
    let mark = if on { "●" } else { "○" };
    let name = format!("{mark} {} {}", sign(pull), desk.say_word("pull", pull.word()));
    let style = desk.theme.pull(pull);
    let style = if on { style.patch(desk.theme.strong()) } else { style };
    [
        Span::styled(prose::padded(&prose::cut(&name, columns.saturating_sub(1)), columns), style),
        Span::styled(prose::padded(&format!("  {keys}"), columns), desk.theme.quiet()),
    ]
}

/// The pull on a key: its letter, or the arrow that looks like it.
fn pull_on(key: KeyCode) -> Option<Pull> {
    match key {
        KeyCode::Char('r' | 'l') | KeyCode::Right => Some(Pull::Reaching),
        KeyCode::Char('p' | 'h') | KeyCode::Left => Some(Pull::PullingAway),
        KeyCode::Char('b' | 'k') | KeyCode::Up => Some(Pull::Both),
        KeyCode::Char('u' | 'j') | KeyCode::Down => Some(Pull::Unsure),
        _ => None,
    }
}

impl View for LogScreen {
    fn key(&mut self, key: KeyEvent, desk: &Desk<'_>) -> Result<Turn, Error> {
        if self.saved.is_some() { self.key_saved(key, desk) } else { self.key_ready(key, desk) }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, desk: &Desk<'_>) {
        let columns = usize::from(area.width);
        let lines = match &self.saved {
            Some(saved) => self.lines_saved(saved, columns, desk),
            None => Self::lines_ready(columns, desk),
        };
        prose::draw_upper(frame, area, lines, 4, Alignment::Left);
    }

    fn hints(&self, desk: &Desk<'_>) -> Vec<Hint> {
        if self.saved.is_none() {
            return vec![desk.hint_space("terminal-hint-log")];
        }
        vec![
            desk.hint("0–9", "terminal-hint-heat"),
            desk.hint("x", "terminal-hint-ten"),
            desk.hint("-", "terminal-hint-no-heat"),
            desk.hint("d", "terminal-hint-details"),
            desk.hint("n", "terminal-hint-another"),
            desk.hint("z", "terminal-hint-undo"),
            desk.hint("Esc", "terminal-hint-done"),
        ]
    }

    fn refresh(&mut self, desk: &Desk<'_>) -> Result<(), Error> {
        let Some(saved) = &self.saved else { return Ok(()) };
        match desk.attune.moment_view(&saved.moment.record.id, &desk.now()?) {
            Ok(view) => {
                let (sentence, chosen) = (saved.sentence.clone(), saved.chosen || view.record.pull != Pull::Unsure);
                self.keep(&Logged { moment: view, sentence }, chosen)
            }
            Err(Error::NotFound(_)) => {
                self.saved = None;
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    fn takes_digits(&self) -> bool {
        self.saved.is_some()
    }
}
