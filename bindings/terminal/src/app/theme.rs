//! Colours and weights, in three depths: true colour, sixteen colours, none.
//!
//! Lives here: which colour means what. Every meaning also has a sign or a weight, so that nothing is lost without colour. Not
//! here: where something stands on the screen.

use attune_core::Pull;
use ratatui::style::{Color, Modifier, Style};

/// How many colours the terminal has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Depth {
    None,
    Sixteen,
    True,
}

/// An accent in both depths. The mid-tones read on black and on white; there is no pure red or green.
struct Accent {
    rgb: [u8; 3],
    named: Color,
}

const CORAL: Accent = Accent { rgb: [0xe0, 0x85, 0x72], named: Color::LightMagenta };
const SLATE: Accent = Accent { rgb: [0x7f, 0x98, 0xc9], named: Color::LightBlue };
const SAGE: Accent = Accent { rgb: [0x8a, 0xae, 0x86], named: Color::Cyan };
const STONE: [u8; 3] = [0x8c, 0x88, 0x82];
const MIST: [u8; 3] = [0x5c, 0x5a, 0x57];

/// Which style a meaning has.
#[derive(Clone, Copy, Debug)]
pub struct Theme {
    depth: Depth,
}

impl Theme {
    /// What `NO_COLOR`, `COLORTERM` and `TERM` ask for.
    #[must_use]
    pub fn of_environment() -> Self {
        let read = |name| std::env::var(name).unwrap_or_default();
        Self::of(&read("NO_COLOR"), &read("COLORTERM"), &read("TERM"))
    }

    /// The same, from their values; unset is empty.
    #[must_use]
    pub fn of(no_color: &str, colorterm: &str, term: &str) -> Self {
        let depth = if !no_color.is_empty() || term == "dumb" {
            Depth::None
        } else if colorterm.contains("truecolor") || colorterm.contains("24bit") {
            Depth::True
        } else {
            Depth::Sixteen
        };
        Self { depth }
    }

    fn accent(self, accent: &Accent) -> Style {
        match self.depth {
            Depth::None => Style::new(),
            Depth::Sixteen => Style::new().fg(accent.named),
            Depth::True => Style::new().fg(rgb(accent.rgb)),
        }
    }

    /// A pull's own colour.
    #[must_use]
    pub fn pull(self, pull: Pull) -> Style {
        match pull {
            Pull::Reaching => self.accent(&CORAL),
            Pull::PullingAway => self.accent(&SLATE),
            Pull::Both => self.shared(),
            Pull::Unsure => self.quiet(),
        }
    }

    /// What belongs to both, and the app's own voice.
    #[must_use]
    pub fn shared(self) -> Style {
        self.accent(&SAGE)
    }

    /// Second in importance.
    #[must_use]
    pub fn quiet(self) -> Style {
        match self.depth {
            Depth::None | Depth::Sixteen => Style::new().add_modifier(Modifier::DIM),
            Depth::True => Style::new().fg(rgb(STONE)),
        }
    }

    /// Lines and rings that only hold things together.
    #[must_use]
    pub fn faint(self) -> Style {
        match self.depth {
            Depth::None | Depth::Sixteen => Style::new().add_modifier(Modifier::DIM),
            Depth::True => Style::new().fg(rgb(MIST)),
        }
    }

    /// First in importance.
    #[must_use]
    #[expect(clippy::unused_self)] // asked for like every other style
    pub fn strong(self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }

    /// A heading.
    #[must_use]
    pub fn heading(self) -> Style {
        self.shared().add_modifier(Modifier::BOLD)
    }

    /// Where the cursor stands.
    #[must_use]
    #[expect(clippy::unused_self)] // asked for like every other style
    pub fn cursor(self) -> Style {
        Style::new().add_modifier(Modifier::REVERSED)
    }

    /// What is calculated rather than recorded.
    #[must_use]
    pub fn calculated(self) -> Style {
        self.quiet().add_modifier(Modifier::ITALIC)
    }

    /// The breathing shape, `part` of the way from its middle (0) to its edge (1).
    #[must_use]
    pub fn shape(self, part: f64) -> Style {
        match self.depth {
            Depth::None | Depth::Sixteen => self.shared(),
            Depth::True => {
                let [r, g, b] = SAGE.rgb.map(f64::from);
                let fade = 1.06 - 0.30 * part.clamp(0.0, 1.0);
                #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // clamped to a byte
                let byte = |value: f64| (value * fade).clamp(0.0, 255.0) as u8;
                Style::new().fg(rgb([byte(r), byte(g), byte(b)]))
            }
        }
    }
}

const fn rgb([r, g, b]: [u8; 3]) -> Color {
    Color::Rgb(r, g, b)
}

/// A pull's own sign.
#[must_use]
pub const fn sign(pull: Pull) -> &'static str {
    match pull {
        Pull::Reaching => "→",
        Pull::PullingAway => "←",
        Pull::Both => "⇄",
        Pull::Unsure => "·",
    }
}

#[cfg(test)]
mod tests {
    use strum::VariantArray;

    use super::*;

    #[test]
    fn no_color_means_no_colour_whatever_else_is_said() {
        let theme = Theme::of("1", "truecolor", "xterm-256color");
        for pull in Pull::VARIANTS {
            assert_eq!(theme.pull(*pull).fg, None);
        }
        assert_eq!((theme.heading().fg, theme.shape(0.5).fg, theme.calculated().fg), (None, None, None));
    }

    #[test]
    fn pure_red_and_green_appear_at_no_depth() {
        for theme in [Theme::of("", "", "xterm"), Theme::of("", "24bit", "xterm")] {
            for pull in Pull::VARIANTS {
                let colour = theme.pull(*pull).fg;
                assert!(!matches!(colour, Some(Color::Red | Color::Green | Color::LightRed | Color::LightGreen)), "{colour:?}");
            }
        }
    }

    #[test]
    fn each_pull_has_a_sign_of_its_own() {
        let signs: std::collections::HashSet<_> = Pull::VARIANTS.iter().map(|pull| sign(*pull)).collect();
        assert_eq!(signs.len(), Pull::VARIANTS.len());
    }
}
