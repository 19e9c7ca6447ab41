//! What every command works with: an open Attune, the clock, and how the person wants to be answered.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use attune_core::{Attune, Error, Invalid, Language, LanguageWish, Texts, Turn, Why};
use clap::ArgMatches;

use crate::cli;
use crate::clock::{Clock, entropy};
use crate::key::{self, Place, Trouble};
use crate::refusal::Refusal;

/// The global options, read.
#[derive(Debug)]
pub struct Wishes {
    /// Where the data lie; `None` for the demo.
    pub dir: Option<PathBuf>,
    /// The present.
    pub clock: Clock,
    /// The language before the store is open.
    pub language: Language,
    /// `--lang` was given: the settings' language does not count.
    pub language_is_fixed: bool,
    /// Print JSON.
    pub as_json: bool,
}

impl Wishes {
    /// Reads them.
    ///
    /// # Errors
    /// A refusal naming `lang`, `now`, `zone` or the place.
    pub fn read(matches: &ArgMatches, language: Language) -> Result<Self, Refusal> {
        let texts = Texts::of(language);
        let lang = cli::text(matches, "lang");
        if let Some(word) = lang {
            Language::read(word).map_err(|invalid| Refusal::invalid(invalid, texts))?;
        }
        let clock = Clock::new(cli::text(matches, "now")).map_err(|invalid| Refusal::invalid(invalid, texts))?;
        let demo = cli::is_set(matches, "demo") || matches.subcommand_name() == Some("demo");
        let dir = if demo { None } else { Some(place(cli::text(matches, "dir"), texts)?) };
        Ok(Self { dir, clock, language, language_is_fixed: lang.is_some(), as_json: cli::is_set(matches, "json") })
    }

    /// The words to use before the store is open.
    #[must_use]
    pub const fn texts(&self) -> Texts {
        Texts::of(self.language)
    }

    /// Opens the store, or the demo.
    ///
    /// # Errors
    /// A refusal with the exit code of a store that can't be opened.
    pub fn open(&self) -> Result<Desk, Refusal> {
        let texts = self.texts();
        let wish = if self.language_is_fixed { LanguageWish::Fixed(self.language) } else { LanguageWish::Device(self.language) };
        let (attune, key_place) = match &self.dir {
            None => {
                let now = self.clock.now().map_err(|invalid| Refusal::invalid(invalid, texts))?;
                let attune = Attune::demo(wish, &now).map_err(|error| Refusal::not_opened(&error, texts))?;
                (attune, texts.say("command-key-of-demo"))
            }
            Some(dir) => {
                key::make_dir(dir).map_err(|error| Refusal::place(error, texts))?;
                let turn = Turn::to_open(dir).map_err(|error| Refusal::not_opened(&error.into(), texts))?;
                let found = key::find_or_make(dir, &turn).map_err(|trouble| refuse(trouble, dir, texts))?;
                let bytes = entropy().map_err(|_| no_random(texts))?;
                let attune =
                    Attune::open_in_turn(turn, &found.key, wish, bytes).map_err(|error| Refusal::not_opened(&error, texts))?;
                let spoken = attune.texts();
                if let (true, false, Place::File(file)) = (found.is_new, self.as_json, &found.place) {
                    let notice = spoken.say_with("command-key-file", &[("file", file.display().to_string().into())]);
                    let _ = writeln!(std::io::stderr(), "{notice}\n");
                }
                (attune, key_words(&found.place, spoken))
            }
        };
        Ok(Desk { attune, clock: self.clock, as_json: self.as_json, dir: self.dir.clone(), key_place })
    }
}

/// What a command works with.
#[derive(Debug)]
pub struct Desk {
    /// The core.
    pub attune: Attune,
    /// The present.
    pub clock: Clock,
    /// Print JSON.
    pub as_json: bool,
    /// Where the data lie; `None` for the demo.
    pub dir: Option<PathBuf>,
    /// Where the key lies, in words.
    pub key_place: String,
}

impl Desk {
    /// The words.
    #[must_use]
    pub fn texts(&self) -> Texts {
        self.attune.texts()
    }

    /// Where the data lie, in words.
    #[must_use]
    pub fn place(&self) -> String {
        self.dir.as_ref().map_or_else(|| self.texts().say("command-key-of-demo"), |dir| dir.display().to_string())
    }

    /// A refusal of the core in words.
    pub fn refuse(&self, error: impl Into<Error>) -> Refusal {
        let (error, texts) = (error.into(), self.texts());
        let mut refusal = Refusal::of(&error, texts);
        if let Error::GateFirst(gate) = error {
            let way = texts.say_with("command-gate-way", &[("gate", <&str>::from(gate).into())]);
            refusal.message = format!("{} {way}", refusal.message);
        }
        refusal
    }

    /// Fresh random bytes.
    ///
    /// # Errors
    /// A refusal, where the system has none.
    pub fn entropy(&self) -> Result<attune_core::Entropy, Refusal> {
        entropy().map_err(|_| no_random(self.texts()))
    }

    /// The present, exactly what `--now` says.
    ///
    /// # Errors
    /// A refusal, where the clock is out of range.
    pub fn now(&self) -> Result<attune_core::Now, Refusal> {
        self.clock.now().map_err(|invalid| self.refuse(invalid))
    }
}

fn place(wished: Option<&str>, texts: Texts) -> Result<PathBuf, Refusal> {
    if wished.is_some_and(str::is_empty) {
        // `--dir "$UNSET"` means some place, and surely not the usual one.
        return Err(Refusal::invalid(Invalid::new("dir", Why::Directory), texts));
    }
    let named =
        wished.map(PathBuf::from).or_else(|| std::env::var_os("ATTUNE_DIR").filter(|dir| !dir.is_empty()).map(PathBuf::from));
    let usual = || directories::ProjectDirs::from("app", "", "attune").map(|dirs| dirs.data_local_dir().to_owned());
    named.or_else(usual).ok_or_else(|| Refusal::own("no_place", texts.say("command-no-home")))
}

fn key_words(place: &Place, texts: Texts) -> String {
    match place {
        Place::Keyring => texts.say("command-key-in-keyring"),
        Place::File(file) => texts.say_with("command-key-in-file", &[("file", file.display().to_string().into())]),
    }
}

fn no_random(texts: Texts) -> Refusal {
    Refusal::own("internal", texts.say("command-no-random"))
}

fn refuse(trouble: Trouble, dir: &Path, texts: Texts) -> Refusal {
    let about_file = |key: &str| texts.say_with(key, &[("file", key::file(dir).display().to_string().into())]);
    match trouble {
        Trouble::Missing => Refusal::own("key_missing", about_file("command-key-missing")),
        Trouble::Locked => Refusal::own("key_locked", about_file("command-key-locked")),
        Trouble::Malformed => Refusal::own("wrong_key_or_damaged", about_file("command-key-malformed")),
        Trouble::NoRandom => no_random(texts),
        Trouble::Io(error) => Refusal::place(error, texts),
        Trouble::Store(error) => Refusal::not_opened(&error.into(), texts),
    }
}
