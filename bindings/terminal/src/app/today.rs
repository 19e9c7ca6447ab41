//! Today: the nudge, what the day holds so far, the quick log.

use attune_core::{Content, Error, SessionWish, Today};
use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::{Alignment, Rect};
use ratatui::text::{Line, Span};

use super::desk::{Desk, Turn, View};
use super::frame::Hint;
use super::prose;

/// The day, as the core hands it out, with the name of the nudge's exercise.
pub struct TodayScreen {
    today: Option<Today>,
    exercise: Option<[String; 2]>,
}

impl TodayScreen {
    /// Reads the day.
    ///
    /// # Errors
    /// The core's.
    pub fn open(desk: &Desk<'_>) -> Result<Self, Error> {
        let mut screen = Self::empty();
        screen.refresh(desk)?;
        Ok(screen)
    }

    /// A day that is not read yet.
    #[must_use]
    pub const fn empty() -> Self {
        Self { today: None, exercise: None }
    }

    fn exercise_id(&self) -> Option<&str> {
        self.today.as_ref()?.nudge.exercise.as_deref()
    }
}

/// Saves one tap's moment.
///
/// # Errors
/// The core's.
pub fn log_one(desk: &Desk<'_>) -> Result<attune_core::Logged, Error> {
    desk.attune.log_moment(Content::default(), None, &desk.now()?, Desk::entropy()?)
}

impl View for TodayScreen {
    fn key(&mut self, key: KeyEvent, desk: &Desk<'_>) -> Result<Turn, Error> {
        Ok(match (key.code, self.exercise_id()) {
            (KeyCode::Char(' '), _) => Turn::Logged(Box::new(log_one(desk)?)),
            (KeyCode::Enter, Some(id)) => Turn::Play(SessionWish::of(id)),
            _ => Turn::Pass,
        })
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, desk: &Desk<'_>) {
        let Some(today) = &self.today else { return };
        let (theme, columns) = (desk.theme, usize::from(area.width));
        let bar = |mut line: Line<'static>| {
            line.spans.insert(0, Span::styled("▌ ", theme.shared()));
            line
        };
        let mut lines = vec![Line::styled(today.day_words.clone(), theme.strong()), Line::default()];
        lines.extend(prose::paragraph(&today.nudge.title, columns.saturating_sub(2), theme.heading()).into_iter().map(bar));
        lines.push(bar(Line::default()));
        lines.extend(
            prose::paragraph(&today.nudge.body, columns.saturating_sub(2).min(72), ratatui::style::Style::new())
                .into_iter()
                .map(bar),
        );
        if let Some([name, duration]) = &self.exercise {
            lines.push(bar(Line::default()));
            lines.push(bar(Line::from(vec![
                Span::styled("Enter  ", theme.strong()),
                Span::raw(name.clone()),
                Span::styled(format!("  {duration}"), theme.quiet()),
            ])));
        }
        lines.extend([Line::default(), Line::default()]);
        lines.extend(prose::paragraph(&today.sentence, columns, theme.quiet()));
        lines.push(Line::default());
        let key = format!("{}  ", desk.say("terminal-key-space"));
        let width = prose::width(&key);
        let styles = [theme.strong(), ratatui::style::Style::new()];
        lines.extend(prose::labelled(&key, &desk.say("terminal-today-log"), width, columns, styles));
        prose::draw_upper(frame, area, lines, 4, Alignment::Left);
    }

    fn hints(&self, desk: &Desk<'_>) -> Vec<Hint> {
        let mut hints = vec![desk.hint_space("terminal-hint-log")];
        if self.exercise.is_some() {
            hints.push(desk.hint("Enter", "terminal-hint-exercise"));
        }
        hints
    }

    fn refresh(&mut self, desk: &Desk<'_>) -> Result<(), Error> {
        let today = desk.attune.today(&desk.now()?)?;
        self.exercise = match &today.nudge.exercise {
            Some(id) => {
                let exercise = desk.attune.session(&SessionWish::of(id))?.exercise;
                Some([exercise.name, exercise.duration])
            }
            None => None,
        };
        self.today = Some(today);
        Ok(())
    }
}
