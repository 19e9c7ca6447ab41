//! The app as its user meets it: keys go in, pictures come out. Runs have their own file.

mod player;

use attune_core::{Entropy, Format, Heat, Kind, Language, LanguageWish, MomentView, Pull};
use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::style::Color;

use super::*;

const NOW: &str = "2026-03-27T21:15:00+01:00[Europe/Berlin]";

/// An Attune and its surroundings, for one app after another.
struct Bench {
    attune: Attune,
    around: Surroundings<'static>,
}

impl Bench {
    fn over(demo: bool, language: Language) -> Self {
        let clock = Clock::new(Some(NOW)).unwrap();
        let wish = LanguageWish::Device(language);
        let attune = if demo {
            Attune::demo(wish, &clock.now().unwrap()).unwrap()
        } else {
            let attune = Attune::in_memory(wish, Entropy([3; 16])).unwrap();
            attune.start_is_over().unwrap();
            attune
        };
        Self { attune, around: Surroundings { clock, demo, place: "/home/anna/.local/share/attune", key_place: "keyring" } }
    }

    fn demo(language: Language) -> Self {
        Self::over(true, language)
    }

    fn empty() -> Self {
        Self::over(false, Language::En)
    }

    fn app(&self) -> App<'_> {
        App::new(&self.attune, &self.around, Theme::of("", "truecolor", "xterm"))
    }

    fn desk(&self) -> Desk<'_> {
        Desk::new(&self.attune, &self.around, Theme::of("", "", "xterm"))
    }

    fn moments(&self) -> Vec<MomentView> {
        self.attune.history(None, 500, &self.around.clock.now().unwrap()).unwrap().moments
    }

    /// Runs, newest or oldest first: outcome, milliseconds done, heats.
    fn runs(&self) -> Vec<(String, u64, Option<u64>, Option<u64>)> {
        let bytes = self.attune.export(Format::Json, &self.around.clock.now().unwrap()).unwrap().bytes;
        let json: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
        let run = |run: &serde_json::Value| {
            let outcome = run["outcome"].as_str().unwrap().to_owned();
            (outcome, run["doneMs"].as_u64().unwrap(), run["heatBefore"].as_u64(), run["heatAfter"].as_u64())
        };
        json["runs"].as_array().unwrap().iter().map(run).collect()
    }
}

fn press(app: &mut App<'_>, code: KeyCode) {
    app.event(&Event::Key(KeyEvent::new(code, KeyModifiers::NONE)));
}

fn type_in(app: &mut App<'_>, text: &str) {
    text.chars().for_each(|c| press(app, KeyCode::Char(c)));
}

fn picture(app: &App<'_>, width: u16, height: u16) -> Buffer {
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    terminal.draw(|frame| app.draw(frame)).unwrap();
    terminal.backend().buffer().clone()
}

fn rows(buffer: &Buffer) -> Vec<String> {
    let row = |cells: &[ratatui::buffer::Cell]| cells.iter().map(ratatui::buffer::Cell::symbol).collect::<String>();
    buffer.content().chunks(buffer.area.width.max(1).into()).map(row).collect()
}

fn words(app: &App<'_>) -> String {
    rows(&picture(app, 80, 24)).join("\n")
}

/// Keys that lead, from Today, to each screen and page.
const WAYS: [&str; 17] =
    ["1", "2", "3", "4", "5", "6", " ", " d", " r7", "3a", "?", "4d", "4x", "6jjj\n", "3jjjj\n", "3j\n", "3j\n5"];

fn walk(app: &mut App<'_>, way: &str) {
    for c in way.chars() {
        press(app, if c == '\n' { KeyCode::Enter } else { KeyCode::Char(c) });
    }
}

#[test]
fn every_screen_shows_all_its_keys_whole_and_the_demo_says_so_in_both_languages_and_sizes() {
    for language in [Language::En, Language::De] {
        for (width, height) in [(80, 24), (120, 40)] {
            for way in WAYS {
                let bench = Bench::demo(language);
                let mut app = bench.app();
                walk(&mut app, way);
                let rows = rows(&picture(&app, width, height));
                let said = rows.join("\n");
                for hint in app.hints(&app.desk()) {
                    let whole = format!("{} {}", hint.key, hint.label);
                    assert!(rows.iter().rev().take(3).any(|row| row.contains(&whole)), "{way:?} {whole:?}\n{said}");
                }
                assert!(said.contains(&app.desk().say("terminal-demo")), "{way:?}\n{said}");
                assert!(!said.contains("terminal-") && !said.contains("screen-"), "{way:?}\n{said}");
            }
        }
    }
}

#[test]
fn no_size_of_window_is_too_small_to_draw() {
    let bench = Bench::demo(Language::De);
    for way in WAYS {
        let mut app = bench.app();
        walk(&mut app, way);
        for width in [1, 2, 5, 17, 39, 40, 41, 55, 60] {
            for height in [1, 2, 5, 11, 12, 13, 16, 20] {
                picture(&app, width, height);
            }
        }
    }
    let app = bench.app();
    assert!(rows(&picture(&app, 39, 20)).join(" ").contains("Das Fenster ist etwas klein"));
}

#[test]
fn no_color_draws_every_screen_without_a_colour() {
    let bench = Bench::demo(Language::En);
    for way in WAYS {
        let mut app = App::new(&bench.attune, &bench.around, Theme::of("1", "truecolor", "xterm"));
        walk(&mut app, way);
        let buffer = picture(&app, 80, 24);
        assert!(buffer.content().iter().all(|cell| cell.fg == Color::Reset && cell.bg == Color::Reset), "{way:?}");
    }
}

#[test]
fn one_key_saves_a_moment_and_leaving_keeps_it() {
    let bench = Bench::empty();
    let mut app = bench.app();
    press(&mut app, KeyCode::Char(' '));
    press(&mut app, KeyCode::Esc);
    let saved = bench.moments();
    assert_eq!(saved.len(), 1);
    let record = &saved[0].record;
    assert_eq!((record.kind, record.pull, record.heat), (Kind::Tension, Pull::Unsure, None));
    assert!(words(&app).contains("One moment logged today."));
}

#[test]
fn pull_heat_and_kind_amend_the_moment_that_was_just_saved() {
    let bench = Bench::empty();
    let mut app = bench.app();
    walk(&mut app, " r7");
    let record = &bench.moments()[0].record;
    assert_eq!((record.pull, record.heat.map(Heat::value)), (Pull::Reaching, Some(7)));
    press(&mut app, KeyCode::Left);
    walk(&mut app, "xc");
    let record = &bench.moments()[0].record;
    assert_eq!((record.pull, record.heat.map(Heat::value), record.kind), (Pull::PullingAway, Some(10), Kind::CaughtIt));
    press(&mut app, KeyCode::Char('-'));
    assert_eq!((bench.moments().len(), bench.moments()[0].record.heat), (1, None));
    assert!(words(&app).contains("● ← Pulling away"), "{}", words(&app));
}

#[test]
fn enter_takes_the_likely_pull_and_an_untouched_one_stays_unsure() {
    let bench = Bench::empty();
    bench.attune.set("usual_pull", "reaching").unwrap();
    let mut app = bench.app();
    walk(&mut app, "2 ");
    assert_eq!(bench.moments()[0].record.pull, Pull::Unsure);
    press(&mut app, KeyCode::Enter);
    assert_eq!(bench.moments()[0].record.pull, Pull::Reaching);
}

#[test]
fn taking_back_goes_step_by_step_until_the_moment_is_gone() {
    let bench = Bench::empty();
    let mut app = bench.app();
    walk(&mut app, " 7z");
    assert_eq!(bench.moments()[0].record.heat, None);
    press(&mut app, KeyCode::Char('z'));
    assert!(bench.moments().is_empty());
    assert!(words(&app).contains("Taken back: that moment is gone again."));
}

#[test]
fn a_note_takes_emoji_umlauts_new_lines_and_a_paste_of_ten_thousand_characters() {
    let bench = Bench::empty();
    let mut app = bench.app();
    walk(&mut app, " d");
    press(&mut app, KeyCode::End);
    press(&mut app, KeyCode::Enter);
    type_in(&mut app, "schön 👩‍👩‍👧");
    app.event(&Event::Key(KeyEvent::new(KeyCode::Enter, KeyModifiers::ALT)));
    app.event(&Event::Paste("שלום\r\n語".to_owned()));
    press(&mut app, KeyCode::Enter);
    assert_eq!(bench.moments()[0].record.note.as_deref(), Some("schön 👩‍👩‍👧\nשלום\n語"));
    press(&mut app, KeyCode::Enter);
    app.event(&Event::Key(KeyEvent::new(KeyCode::Char('u'), KeyModifiers::CONTROL)));
    walk(&mut app, "ab");
    app.event(&Event::Paste("ü".repeat(10_000)));
    press(&mut app, KeyCode::Enter);
    assert!(words(&app).contains("That’s too long"), "{}", words(&app));
    for _ in 0..60 {
        press(&mut app, KeyCode::Backspace);
    }
    press(&mut app, KeyCode::Esc);
    assert!(bench.moments()[0].record.note.as_ref().unwrap().chars().count() > 9_900);
}

#[test]
fn a_note_that_is_being_written_is_kept_when_the_app_ends() {
    let bench = Bench::empty();
    let mut app = bench.app();
    walk(&mut app, " d");
    press(&mut app, KeyCode::End);
    press(&mut app, KeyCode::Enter);
    type_in(&mut app, "half a");
    app.leave();
    assert_eq!(bench.moments()[0].record.note.as_deref(), Some("half a"));
}

#[test]
fn history_deletes_brings_back_and_reads_on_to_the_first_moment() {
    let bench = Bench::demo(Language::En);
    let all = bench.moments();
    let mut app = bench.app();
    walk(&mut app, "4x");
    assert_eq!(bench.moments().len(), all.len() - 1);
    assert!(words(&app).contains("Deleted.") && words(&app).contains("z take back"));
    press(&mut app, KeyCode::Char('z'));
    assert_eq!(bench.moments(), all);
    for _ in 0..all.len() {
        press(&mut app, KeyCode::Down);
    }
    let first = all.last().unwrap();
    assert!(words(&app).contains(&format!("▸ {}", first.time_words)), "{}", words(&app));
}

#[test]
fn an_empty_log_has_kind_words_on_each_screen() {
    let bench = Bench::empty();
    let mut app = bench.app();
    press(&mut app, KeyCode::Char('4'));
    assert!(words(&app).contains("Nothing here yet."));
    press(&mut app, KeyCode::Char('5'));
    assert!(words(&app).contains("Nothing logged yet."));
}

#[test]
fn the_first_start_asks_language_and_pull_and_nothing_else() {
    let bench = Bench::empty();
    let fresh = Attune::in_memory(LanguageWish::Device(Language::En), Entropy([4; 16])).unwrap();
    let mut app = App::new(&fresh, &bench.around, Theme::of("", "", "xterm"));
    press(&mut app, KeyCode::Down);
    press(&mut app, KeyCode::Down);
    press(&mut app, KeyCode::Enter);
    assert!(words(&app).contains("Wohin es mich meistens zieht"), "{}", words(&app));
    press(&mut app, KeyCode::Char('s'));
    assert!(words(&app).contains("▌") && !fresh.is_first_start().unwrap());
    assert_eq!(fresh.settings().unwrap().language, Some(Language::De));
}

#[test]
fn an_error_of_the_core_is_said_and_ends_nothing() {
    let bench = Bench::empty();
    let mut app = bench.app();
    bench.attune.shut_down();
    press(&mut app, KeyCode::Char(' '));
    assert!(!app.over_and_out && words(&app).contains("That’s a fault in Attune"), "{}", words(&app));
}

#[test]
fn a_changed_language_is_spoken_at_once() {
    let bench = Bench::demo(Language::En);
    let mut app = bench.app();
    press(&mut app, KeyCode::Char('6'));
    press(&mut app, KeyCode::Right);
    press(&mut app, KeyCode::Right);
    assert!(words(&app).contains("Einstellungen") && words(&app).contains("Sprache"));
}

#[test]
fn less_motion_draws_words_and_progress_and_no_shape() {
    let bench = Bench::demo(Language::En);
    bench.attune.set("reduced_motion", "on").unwrap();
    let mut app = bench.app();
    walk(&mut app, "3jj\n5");
    let said = words(&app);
    assert!(said.contains("Breathe in gently") && said.contains('─') && said.contains("left"), "{said}");
    assert!(!said.chars().any(|c| ('\u{2801}'..='\u{28ff}').contains(&c)), "{said}");
}

#[test]
fn a_gate_comes_first_is_asked_once_and_then_the_exercise_follows() {
    let bench = Bench::demo(Language::En);
    let mut app = bench.app();
    walk(&mut app, "3jjjj\n");
    assert!(words(&app).contains("Before you hold your breath"));
    walk(&mut app, "1\n");
    assert!(words(&app).contains("How strong is it inside, right now?"), "{}", words(&app));
    press(&mut app, KeyCode::Esc);
    assert!(words(&app).contains("▸ Box breathing"), "{}", words(&app));
}

#[test]
fn a_pattern_of_ones_own_is_added_and_taken_off_again() {
    let bench = Bench::empty();
    let mut app = bench.app();
    walk(&mut app, "3aWave\ninhale:4,exhale:6\n");
    assert!(words(&app).contains("▸ Wave"), "{}", words(&app));
    press(&mut app, KeyCode::Char('x'));
    assert!(words(&app).contains("Take “Wave” off the list?"));
    press(&mut app, KeyCode::Enter);
    assert!(words(&app).contains("“Wave” is off the list."));
}

#[test]
fn the_care_to_take_with_each_exercise_is_seen_to_its_last_word() {
    for language in [Language::En, Language::De] {
        for (width, height) in [(80, 24), (120, 40)] {
            let bench = Bench::demo(language);
            let mut app = bench.app();
            press(&mut app, KeyCode::Char('3'));
            for exercise in bench.attune.exercises().unwrap().exercises {
                let said = rows(&picture(&app, width, height)).join("\n");
                let last = exercise.caution.split_whitespace().last().unwrap();
                assert!(said.contains(last) && said.contains(&format!("▸ {}", exercise.name)), "{}\n{said}", exercise.name);
                press(&mut app, KeyCode::Down);
            }
        }
    }
}

#[test]
fn a_small_window_loses_blank_lines_before_it_loses_words() {
    let bench = Bench::demo(Language::En);
    let mut app = bench.app();
    press(&mut app, KeyCode::Char(' '));
    let said = rows(&picture(&app, 76, 18)).join("\n");
    assert!(said.contains("flooded") && said.contains("A good moment g"), "{said}");
}
