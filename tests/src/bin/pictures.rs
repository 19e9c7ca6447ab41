//! Draws the pictures of the README from the real app: `cargo run -p attune-tests --bin pictures`.

#![allow(clippy::unwrap_used)] // a picture that can't be drawn is not drawn

use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use attune_tests::terminal::Terminal;
use attune_tests::{binary, picture};

/// The present in every picture: a Friday evening.
const NOW: &str = "2026-03-27T21:15:00+01:00[Europe/Berlin]";

/// A picture's name, the language, the keys that lead to it (each waits for its text), and how long it then goes on.
type Wish = (&'static str, &'static str, &'static [(&'static str, &'static str)], Duration);

const WISHES: &[Wish] = &[
    ("today", "en", &[("", "Space")], Duration::ZERO),
    (
        "player",
        "en",
        &[("3", "Cyclic sighing"), ("j\r", "How strong"), ("6", "Breathe in through the nose")],
        Duration::from_millis(2_700),
    ),
    ("pattern", "en", &[("5", "96 moments")], Duration::ZERO),
    ("festhalten", "de", &[("2", "Leertaste"), (" ", "Gespeichert"), ("7", "Stärke 7"), ("r", "Hin")], Duration::ZERO),
];

fn main() {
    let folder = binary::workspace().join("bindings/terminal/pictures");
    std::fs::create_dir_all(&folder).unwrap();
    for wish in WISHES {
        draw(&folder, wish);
    }
}

fn draw(folder: &Path, (name, language, keys, then): &Wish) {
    let args = ["demo", "--now", NOW, "--lang", language];
    let home = tempfile::tempdir().unwrap();
    let environment = [("COLORTERM", "truecolor"), ("HOME", home.path().to_str().unwrap())];
    let mut app = Terminal::start(binary::attune(), &args, &environment, 80, 24).unwrap();
    for (key, shown) in *keys {
        app.send(key).unwrap();
        app.wait_for(shown).unwrap();
    }
    sleep(*then + Duration::from_millis(200));
    std::fs::write(folder.join(format!("{name}.svg")), picture::svg(&app.screen())).unwrap();
}
