//! How the player looks: the phase in words, the shape, the time left, the progress.

use attune_core::{Dose, Outcome, VariantView};
use ratatui::Frame;
use ratatui::layout::{Alignment, Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::desk::Desk;
use super::player::{Player, Stage};
use super::{prose, scale, shape};

/// Under so many rows the shape says nothing.
const SHAPE_LEAST: u16 = 4;

/// The highest it gets: a disc wider than the words is no calmer.
const SHAPE_MOST: u16 = 22;

/// The widest the progress bar gets.
const BAR_MAX: u16 = 60;

/// Draws it as it stands.
pub fn draw(player: &Player, frame: &mut Frame<'_>, area: Rect, desk: &Desk<'_>) {
    match player.stage {
        Stage::Before => draw_lines(before(player, area.width.into(), desk), false, frame, area),
        Stage::Gently => draw_lines(quiet(&["terminal-gently-title", "terminal-gently"], area, desk), true, frame, area),
        Stage::Playing => draw_playing(player, frame, area, desk),
        Stage::After(_) => {
            let mut lines = vec![Line::styled(desk.say("terminal-player-after"), desk.theme.strong()), Line::default()];
            lines.extend(scale::lines(None, desk));
            draw_lines(lines, false, frame, area);
        }
        Stage::Closing(outcome) => {
            let key = match outcome {
                Outcome::Finished => "terminal-closing-finished",
                Outcome::Stopped => "terminal-closing-stopped",
                Outcome::Worse => "terminal-closing-worse",
            };
            draw_lines(quiet(&[key], area, desk), true, frame, area);
        }
    }
}

/// Lines in the upper middle, at the left or centred.
fn draw_lines(lines: Vec<Line<'static>>, centred: bool, frame: &mut Frame<'_>, area: Rect) {
    let (share, alignment) = if centred { (3, Alignment::Center) } else { (4, Alignment::Left) };
    prose::draw_upper(frame, area, lines, share, alignment);
}

/// One idea, said quietly: a first sentence, then the rest.
fn quiet(keys: &[&str], area: Rect, desk: &Desk<'_>) -> Vec<Line<'static>> {
    let columns = usize::from(area.width).min(60);
    let mut lines = Vec::new();
    for (place, key) in keys.iter().enumerate() {
        if place > 0 {
            lines.push(Line::default());
        }
        let style = if place == 0 { desk.theme.heading() } else { Style::new() };
        lines.extend(prose::paragraph(&desk.say(key), columns, style));
    }
    lines
}

fn before(player: &Player, columns: usize, desk: &Desk<'_>) -> Vec<Line<'static>> {
    let (theme, exercise) = (desk.theme, &player.session.exercise);
    let columns_text = columns.min(76);
    let mut lines = prose::paragraph(&exercise.how, columns_text, Style::new());
    lines.push(Line::default());
    lines.extend(prose::paragraph(&exercise.caution, columns_text, theme.quiet()));
    lines.push(Line::default());
    let length = if player.session.own_pace {
        desk.say("terminal-player-own-pace")
    } else {
        desk.attune.texts().duration(player.session.total_ms)
    };
    let rounds = desk.attune.texts().say_with("terminal-rounds", &[("rounds", player.session.cycles.into())]);
    let by_minutes = matches!(player.wish.dose, Dose::Minutes(_));
    let [strong, plain] = [theme.strong(), theme.quiet()];
    let mut dose = vec![Span::styled(length, if by_minutes || !player.session.adjustable { strong } else { plain })];
    if player.session.adjustable {
        dose.push(Span::styled("  ·  ", plain));
        dose.push(Span::styled(rounds, if by_minutes { plain } else { strong }));
        dose.insert(0, Span::styled("‹ ", theme.shared()));
        dose.push(Span::styled(" ›", theme.shared()));
    }
    lines.push(Line::from(dose));
    let ways = &exercise.variants;
    if !ways.is_empty() {
        let one = |way: &VariantView| {
            let on = way.id == player.session.variant;
            let closed = if way.open { "" } else { " ◇" };
            Span::styled(format!("{} {}{closed}   ", if on { "●" } else { "○" }, way.name), if on { strong } else { plain })
        };
        lines.push(Line::from(ways.iter().map(one).collect::<Vec<_>>()));
    }
    lines.push(Line::default());
    lines.push(Line::styled(desk.say("terminal-player-before"), strong));
    lines.push(Line::default());
    lines.extend(scale::lines(None, desk));
    lines
}

fn draw_playing(player: &Player, frame: &mut Frame<'_>, area: Rect, desk: &Desk<'_>) {
    let theme = desk.theme;
    let done = player.done(desk);
    let Some(step) = player.step(done) else { return };
    let in_step = done.saturating_sub(step.start_ms);
    let seconds = step.duration_ms.saturating_sub(in_step).div_ceil(1000);
    let cue = prose::paragraph(&step.cue, area.width.into(), theme.heading());
    let spare = area.height.saturating_sub(SHAPE_MOST + 6 + prose::cells(cue.len())) / 2;
    let area = Rect { y: area.y + spare, height: area.height - 2 * spare, ..area };
    let [shape_place, _, cue_place, seconds_place, _, bar_place, left_place] = Layout::vertical([
        Constraint::Min(0),
        Constraint::Length(1),
        Constraint::Length(prose::cells(cue.len())),
        Constraint::Length(1),
        Constraint::Length(1),
        Constraint::Length(1),
        Constraint::Length(1),
    ])
    .areas(area);
    let above = if player.still || shape_place.height < SHAPE_LEAST {
        // Without the shape the words stand in the middle of what it leaves.
        shape_place.height / 2
    } else {
        shape::draw(frame.buffer_mut(), shape_place, shape::fullness(step, in_step), theme);
        0
    };
    let lifted = |place: Rect| Rect { y: place.y.saturating_sub(above), ..place };
    frame.render_widget(Paragraph::new(cue).alignment(Alignment::Center), lifted(cue_place));
    let under = if player.session.own_pace {
        Line::default()
    } else if player.is_paused() {
        Line::styled(desk.say("terminal-player-paused"), theme.cursor())
    } else {
        Line::styled(seconds.to_string(), theme.strong())
    };
    frame.render_widget(under.centered(), lifted(seconds_place));
    let wide = bar_place.width.min(BAR_MAX);
    let bar_place = Rect { x: bar_place.x + (bar_place.width - wide) / 2, width: wide, ..bar_place };
    frame.render_widget(bar(done, player.session.total_ms, wide.into(), desk), lifted(bar_place));
    let left = if player.session.own_pace {
        desk.say("terminal-player-own-pace")
    } else {
        let left = desk.attune.texts().duration(player.session.total_ms.saturating_sub(done).div_ceil(1000) * 1000);
        desk.attune.texts().say_with("terminal-player-left", &[("time", left.into())])
    };
    frame.render_widget(Line::styled(left, theme.quiet()).centered(), lifted(left_place));
}

/// A line that fills from the left.
fn bar(done: u64, total: u64, columns: usize, desk: &Desk<'_>) -> Line<'static> {
    let filled = usize::try_from(done.saturating_mul(columns as u64) / total.max(1)).unwrap_or(columns).min(columns);
    Line::from(vec![
        Span::styled("━".repeat(filled), desk.theme.shared()),
        Span::styled("─".repeat(columns - filled), desk.theme.faint()),
    ])
}
