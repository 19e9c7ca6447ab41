//! The shape that breathes: a disc of dots that fills a thin ring, eased like a breath.

use std::f64::consts::PI;

use attune_core::StepView;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::theme::Theme;

/// Dots of a cell, two wide and four high, each with its bit in the braille block.
const DOTS: [(u8, u8, u32); 8] =
    [(0, 0, 0x01), (0, 1, 0x02), (0, 2, 0x04), (1, 0, 0x08), (1, 1, 0x10), (1, 2, 0x20), (0, 3, 0x40), (1, 3, 0x80)];

/// The first sign of the braille block: no dot.
const BLANK: u32 = 0x2800;

/// The smallest disc, as a share of the ring: an emptied breath is still there.
const LEAST: f64 = 0.14;

/// How full the shape is in a step, `millis` after the step's start: 0 to 1, slow at both ends.
#[must_use]
pub fn fullness(step: &StepView, millis: u64) -> f64 {
    #[allow(clippy::cast_precision_loss)] // a phase lasts minutes at most
    let part = (millis as f64 / step.duration_ms.max(1) as f64).clamp(0.0, 1.0);
    let eased = (1.0 - (PI * part).cos()) / 2.0;
    let (from, to) = (f64::from(step.size_from), f64::from(step.size_to));
    (from + (to - from) * eased) / 100.0
}

/// Draws the ring and, in it, the disc.
pub fn draw(buffer: &mut Buffer, area: Rect, full: f64, theme: Theme) {
    let (wide, high) = (f64::from(area.width) * 2.0, f64::from(area.height) * 4.0);
    let ring = (wide.min(high) / 2.0 - 0.5).max(0.0);
    let disc = ring * (LEAST + (1.0 - LEAST) * full.clamp(0.0, 1.0)) - 1.5;
    for y in 0..area.height {
        for x in 0..area.width {
            let (mut bits, mut nearest) = (0, f64::MAX);
            let mut inside = false;
            for (dx, dy, bit) in DOTS {
                let across = f64::from(x) * 2.0 + f64::from(dx) + 0.5 - wide / 2.0;
                let down = f64::from(y) * 4.0 + f64::from(dy) + 0.5 - high / 2.0;
                let distance = across.hypot(down);
                if distance <= disc || (distance - ring).abs() < 0.55 {
                    bits |= bit;
                    inside |= distance <= disc;
                    nearest = nearest.min(distance);
                }
            }
            let sign = char::from_u32(BLANK + bits).filter(|_| bits > 0);
            if let (Some(sign), Some(cell)) = (sign, buffer.cell_mut((area.x + x, area.y + y))) {
                let style = if inside { theme.shape(nearest / disc.max(1.0)) } else { theme.faint() };
                cell.set_char(sign).set_style(style);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use attune_core::{Haptic, PhaseKind};

    use super::*;

    fn inhale() -> StepView {
        StepView {
            start_ms: 0,
            duration_ms: 4_000,
            phase: PhaseKind::Inhale,
            cue: String::new(),
            haptic: Haptic::Rise,
            size_from: 0,
            size_to: 100,
        }
    }

    #[test]
    fn a_breath_in_fills_it_slowly_at_both_ends_and_never_back() {
        let at = |millis| fullness(&inhale(), millis);
        assert!(at(0).abs() < 1e-9 && (at(2_000) - 0.5).abs() < 1e-9 && (at(9_000) - 1.0).abs() < 1e-9);
        assert!(at(400) < 0.1 && at(3_600) > 0.9);
        assert!((0..80).all(|step| at(step * 50) <= at((step + 1) * 50)));
    }

    #[test]
    fn more_breath_is_more_dots_at_every_size_of_window() {
        let dots = |full, area: Rect| {
            let mut buffer = Buffer::empty(area);
            draw(&mut buffer, area, full, Theme::of("1", "", ""));
            let signs = buffer.content().iter().filter_map(|cell| cell.symbol().chars().next());
            signs.map(|sign| (sign as u32).saturating_sub(BLANK).min(255).count_ones()).sum::<u32>()
        };
        for (width, height) in [(76, 12), (30, 20), (1, 1), (0, 0), (3, 40)] {
            let area = Rect::new(0, 0, width, height);
            assert!(dots(0.0, area) <= dots(1.0, area), "{width}×{height}");
        }
        assert!(dots(0.5, Rect::new(0, 0, 76, 12)) < dots(0.6, Rect::new(0, 0, 76, 12)));
    }
}
