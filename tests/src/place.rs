//! A place of its own for each test: a data directory, an empty home, and `attune` run in it.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

use crate::binary;

/// The present in most tests: a Tuesday evening in Berlin.
pub const NOW: &str = "2026-03-10T21:00:00+01:00[Europe/Berlin]";

/// A directory for the data, beside an empty home; gone when dropped.
#[derive(Debug)]
pub struct Place {
    top: TempDir,
    dir: PathBuf,
}

/// How a command ended and what it printed.
#[derive(Clone, Debug)]
pub struct Ran {
    /// The exit code; `None`: a signal ended it.
    pub exit: Option<i32>,
    /// What it printed.
    pub out: String,
    /// What it printed to standard error.
    pub err: String,
}

impl Default for Place {
    fn default() -> Self {
        Self::new()
    }
}

impl Place {
    /// A new place; the data directory is not there yet.
    #[must_use]
    pub fn new() -> Self {
        let top = TempDir::new().unwrap();
        std::fs::create_dir(top.path().join("home")).unwrap();
        let dir = top.path().join("data");
        Self { top, dir }
    }

    /// A place whose store holds `count` moments, logged by the real binary.
    #[must_use]
    pub fn with_moments(count: usize) -> Self {
        let place = Self::new();
        for number in 0..count {
            place.json(["log", "--heat", &(number % 11).to_string()]);
        }
        place
    }

    /// A place whose data lie in `dir`, which someone else made.
    #[must_use]
    pub fn over(dir: &Path) -> Self {
        Self { dir: dir.to_owned(), ..Self::new() }
    }

    /// The data directory.
    #[must_use]
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// A file or directory of that name beside the data directory.
    #[must_use]
    pub fn beside(&self, name: &str) -> PathBuf {
        self.top.path().join(name)
    }

    /// `attune` with these arguments, no keyring, an empty home and English; `--dir` is not yet given.
    pub fn bare<A: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = A>) -> Command {
        let mut command = Command::new(binary::attune());
        let home = self.beside("home");
        for name in ["ATTUNE_DIR", "LC_ALL", "LC_MESSAGES", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS"] {
            command.env_remove(name);
        }
        for (name, under) in [("XDG_DATA_HOME", "share"), ("XDG_CONFIG_HOME", "config"), ("XDG_CACHE_HOME", "cache"), ("HOME", "")]
        {
            command.env(name, if under.is_empty() { home.clone() } else { home.join(under) });
        }
        command.env("ATTUNE_KEYRING", "off").env("LANG", "C").env("TZ", "Europe/Berlin").env("RUST_BACKTRACE", "0");
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).args(args);
        command
    }

    /// `attune --dir …` with these arguments, to be run or spawned.
    pub fn attune<A: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = A>) -> Command {
        let mut command = self.bare(["--dir"]);
        command.arg(&self.dir).args(args);
        command
    }

    /// Runs it.
    pub fn run<A: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = A>) -> Ran {
        Ran::of(self.attune(args))
    }

    /// Runs it as if it were [`NOW`], with `--json`.
    pub fn run_json<A: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = A>) -> Ran {
        let mut command = self.attune(["--now", NOW, "--json"]);
        command.args(args);
        Ran::of(command)
    }

    /// Runs it as if it were [`NOW`]: what it answers as JSON. It has to succeed.
    pub fn json<A: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = A>) -> Value {
        self.run_json(args).answer()
    }

    /// Starts it as if it were [`NOW`], with `--json`, and does not wait.
    pub fn start<A: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = A>) -> Child {
        self.attune(["--now", NOW, "--json"]).args(args).spawn().unwrap()
    }

    /// Every moment in the history, newest first.
    #[must_use]
    pub fn moments(&self) -> Vec<Value> {
        let page = self.json(["moments", "--limit", "500"]);
        assert_eq!(page["more"], false, "this place has more moments than a page");
        page["moments"].as_array().unwrap().clone()
    }
}

impl Ran {
    /// Waits for a command's end.
    #[must_use]
    pub fn of(mut command: Command) -> Self {
        command.output().unwrap().into()
    }

    /// Its JSON. It has to have succeeded and to have printed nothing else.
    #[must_use]
    pub fn answer(&self) -> Value {
        assert_eq!((self.exit, self.err.as_str()), (Some(0), ""), "{}", self.out);
        serde_json::from_str(&self.out).unwrap()
    }

    /// Its error: code, field and exit code. It has to have been refused in words, with nothing on standard output.
    #[must_use]
    pub fn refusal(&self) -> Refusal {
        assert_eq!(self.out, "", "{}", self.err);
        let printed: Value = serde_json::from_str(&self.err).unwrap_or_else(|_| panic!("no JSON: {self:?}"));
        let error = &printed["error"];
        let message = error["message"].as_str().unwrap();
        assert!(message.len() > 10 && !message.contains("error-") && !message.contains("invalid-"), "{message}");
        Refusal {
            code: error["code"].as_str().unwrap().to_owned(),
            field: error["field"].as_str().unwrap_or_default().to_owned(),
            exit: self.exit.unwrap(),
        }
    }
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Self { exit: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }
}

/// A refusal, as far as tests compare it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The code.
    pub code: String,
    /// The field; empty where none is named.
    pub field: String,
    /// The exit code.
    pub exit: i32,
}

impl Refusal {
    /// What a test expects.
    #[must_use]
    pub fn new(code: &str, field: &str, exit: i32) -> Self {
        Self { code: code.to_owned(), field: field.to_owned(), exit }
    }
}
