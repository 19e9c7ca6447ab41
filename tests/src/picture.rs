//! A terminal's screen as an SVG picture: what the real app really showed, cell by cell.

use std::fmt::Write as _;

use vt100::{Color, Screen};

/// A cell's width and height, in pixels, at a font size of 14.
const CELL: [f32; 2] = [8.4, 18.0];

/// The room around the screen.
const MARGIN: f32 = 14.0;

/// The 16 named colours, on black, as a calm terminal theme has them.
const NAMED: [&str; 16] = [
    "#1c1c1c", "#d98a80", "#9db59a", "#d8c48f", "#7f9cc0", "#b79bb8", "#8fb5b5", "#cfcac2", "#6b6b6b", "#e8a598", "#b3c9b0",
    "#e6d6a8", "#9db6d6", "#cdb4ce", "#a9cccc", "#f4f1ec",
];

/// Draws a screen.
#[must_use]
pub fn svg(screen: &Screen) -> String {
    let (rows, columns) = screen.size();
    let (rows, columns) = (rows.get(), columns.get());
    let (width, height) = (f32::from(columns) * CELL[0] + 2.0 * MARGIN, f32::from(rows) * CELL[1] + 2.0 * MARGIN);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
         font-family=\"'DejaVu Sans Mono', Menlo, Consolas, monospace\" font-size=\"14\">\n\
         <rect width=\"100%\" height=\"100%\" rx=\"10\" fill=\"#000\"/>\n"
    );
    for row in 0..rows {
        for column in 0..columns {
            let Some(cell) = screen.cell(row, column) else { continue };
            let (x, y) = (MARGIN + f32::from(column) * CELL[0], MARGIN + f32::from(row) * CELL[1]);
            let (mut ink, mut paper) = (colour(cell.fgcolor(), "#e8e4dd"), colour(cell.bgcolor(), "#000"));
            if cell.inverse() {
                std::mem::swap(&mut ink, &mut paper);
            }
            // Writing to a string can't fail.
            if paper != "#000" {
                let _ = writeln!(
                    out,
                    "<rect x=\"{x}\" y=\"{y}\" width=\"{}\" height=\"{}\" fill=\"{paper}\"/>",
                    CELL[0] + 0.3,
                    CELL[1] + 0.3
                );
            }
            let text = cell.contents();
            if text.trim().is_empty() {
                continue;
            }
            let weight = if cell.bold() { " font-weight=\"bold\"" } else { "" };
            let faint = if cell.dim() { " opacity=\"0.6\"" } else { "" };
            let _ = writeln!(out, "<text x=\"{x}\" y=\"{}\" fill=\"{ink}\"{weight}{faint}>{}</text>", y + 13.5, escaped(text));
        }
    }
    out.push_str("</svg>\n");
    out
}

fn colour(colour: Color, default: &str) -> String {
    match colour {
        Color::Default => default.to_owned(),
        Color::Rgb(red, green, blue) => format!("#{red:02x}{green:02x}{blue:02x}"),
        Color::Idx(index) => NAMED.get(usize::from(index)).map_or_else(|| default.to_owned(), ToString::to_string),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
