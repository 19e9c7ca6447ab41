//! A real Secret Service for one test: `gnome-keyring-daemon` on a bus of its own, with a home of its own.
//!
//! Lives here: starting, locking and asking it. Nothing of the machine's own keyring is reached: bus, home and runtime directory
//! lie in a directory that goes with the test. The bus starts no other program, so no window asks anyone for a password: a
//! keyring that wants to be unlocked is told at once that nobody did.
//!
//! Where it can't be had, the test says so on standard error, past the harness that would swallow it, and proves nothing.

use std::ffi::OsStr;
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

use crate::outside::{self, Bytes};
use crate::place::{NOW, Place, Ran};

/// How long the keyring may take to be as asked: generous, for a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// What it takes.
const PROGRAMS: [&str; 3] = ["dbus-daemon", "dbus-send", "gnome-keyring-daemon"];

/// What opens the keyring.
const PASSWORD: &[u8] = b"a password";

const SERVICE: &str = "/org/freedesktop/secrets";
const COLLECTION: &str = "/org/freedesktop/secrets/collection/login";

/// A bus for those who share its directory, from which no program is started.
const BUS: &str = r#"<busconfig>
  <type>session</type>
  <listen>unix:path=SOCKET</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#;

/// How a keyring is started.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// With its password, as when someone logs in.
    Unlocked,
    /// Without, as when someone is logged in by a key or by nobody.
    Locked,
}

/// A keyring that answers on a bus of its own.
#[derive(Debug)]
pub struct Keyring {
    top: TempDir,
    bus: Child,
    address: String,
    daemon: Option<Child>,
}

/// Runs `story`, which is the body of the test called `name`, with an empty keyring that is unlocked.
pub fn with_keyring(name: &str, story: impl FnOnce(&mut Keyring)) {
    if let Err(reason) = can() {
        // The harness keeps what a passed test prints; this has to be seen.
        let _ = writeln!(std::io::stderr(), "skipped {name}: {reason}");
        return;
    }
    let mut keyring = Keyring::new();
    keyring.start(Start::Unlocked);
    story(&mut keyring);
}

fn can() -> Result<(), String> {
    if !cfg!(target_os = "linux") {
        return Err("it needs Linux".to_owned());
    }
    let runs = |program: &&str| Command::new(program).arg("--version").stdin(Stdio::null()).output().is_ok();
    let missing: Vec<_> = PROGRAMS.into_iter().filter(|program| !runs(program)).collect();
    if missing.is_empty() { Ok(()) } else { Err(format!("it needs the programs {}", missing.join(", "))) }
}

impl Keyring {
    fn new() -> Self {
        let top = TempDir::new().unwrap();
        for name in ["home", "run"] {
            fs::create_dir(top.path().join(name)).unwrap();
        }
        let config = top.path().join("bus.conf");
        fs::write(&config, BUS.replace("SOCKET", top.path().join("bus").to_str().unwrap())).unwrap();
        let mut bus = Command::new("dbus-daemon")
            .arg(format!("--config-file={}", config.display()))
            .args(["--nofork", "--print-address"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(said(top.path()))
            .spawn()
            .unwrap();
        let mut address = String::new();
        BufReader::new(bus.stdout.take().unwrap()).read_line(&mut address).unwrap();
        assert!(address.starts_with("unix:"), "no bus: {}", fs::read_to_string(top.path().join("said")).unwrap());
        Self { top, bus, address: address.trim().to_owned(), daemon: None }
    }

    /// Starts it, in the place of the one that ran before.
    pub fn start(&mut self, start: Start) {
        self.stop();
        let home = self.home();
        let mut command = Command::new("gnome-keyring-daemon");
        command.args(["--foreground", "--components=secrets"]).args((start == Start::Unlocked).then_some("--unlock"));
        command.env_clear().envs(std::env::var_os("PATH").map(|path| ("PATH", path)));
        command.env("HOME", &home).env("XDG_DATA_HOME", home.join("share")).env("XDG_CONFIG_HOME", home.join("config"));
        command.env("XDG_CACHE_HOME", home.join("cache")).env("XDG_RUNTIME_DIR", self.top.path().join("run"));
        command.env("DBUS_SESSION_BUS_ADDRESS", &self.address);
        command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(said(self.top.path()));
        let mut daemon = command.spawn().unwrap();
        let mut stdin = daemon.stdin.take().unwrap();
        if start == Start::Unlocked {
            stdin.write_all(PASSWORD).unwrap();
        }
        drop(stdin);
        self.daemon = Some(daemon);
        self.wait_until("started", |keyring| keyring.is_locked() == Some(start == Start::Locked));
    }

    /// Ends it. The bus stays, and nobody answers there.
    pub fn stop(&mut self) {
        if let Some(mut daemon) = self.daemon.take() {
            daemon.kill().unwrap();
            daemon.wait().unwrap();
            self.wait_until("stopped", |keyring| keyring.is_locked().is_none());
        }
    }

    /// Locks it.
    pub fn lock(&self) {
        self.ask(SERVICE, "org.freedesktop.Secret.Service.Lock", &[&format!("array:objpath:{COLLECTION}")]).unwrap();
        assert_eq!(self.is_locked(), Some(true));
    }

    /// Whether it is locked; `None`: it does not answer.
    #[must_use]
    pub fn is_locked(&self) -> Option<bool> {
        let asked = ["string:org.freedesktop.Secret.Collection", "string:Locked"];
        let answer = self.ask(COLLECTION, "org.freedesktop.DBus.Properties.Get", &asked).ok()?;
        answer.split_whitespace().last()?.parse().ok()
    }

    /// The entries of Attune in it, whatever folder they are for.
    #[must_use]
    pub fn keys(&self) -> Vec<String> {
        self.search("service,attune")
    }

    /// The entries for that folder.
    #[must_use]
    pub fn keys_of(&self, dir: &Path) -> Vec<String> {
        let dir = fs::canonicalize(dir).unwrap();
        self.search(&format!("service,attune,username,{}", dir.display()))
    }

    /// Deletes an entry.
    pub fn delete(&self, entry: &str) {
        self.ask(entry, "org.freedesktop.Secret.Item.Delete", &[]).unwrap();
    }

    /// Everything that it keeps on the disk.
    #[must_use]
    pub fn bytes(&self) -> Bytes {
        outside::bytes(&self.home())
    }

    /// `attune --dir …` with these arguments, where this keyring answers, as if it were [`NOW`].
    pub fn attune<A: AsRef<OsStr>>(&self, place: &Place, args: impl IntoIterator<Item = A>) -> Command {
        let mut command = place.attune(["--now", NOW]);
        command.args(args).env_remove("ATTUNE_KEYRING").env("DBUS_SESSION_BUS_ADDRESS", &self.address);
        command
    }

    /// Runs it.
    pub fn run<A: AsRef<OsStr>>(&self, place: &Place, args: impl IntoIterator<Item = A>) -> Ran {
        Ran::of(self.attune(place, args))
    }

    /// Runs it with `--json`.
    pub fn run_json<A: AsRef<OsStr>>(&self, place: &Place, args: impl IntoIterator<Item = A>) -> Ran {
        let mut command = self.attune(place, ["--json"]);
        command.args(args);
        Ran::of(command)
    }

    /// Runs it: what it answers as JSON. It has to succeed.
    pub fn json<A: AsRef<OsStr>>(&self, place: &Place, args: impl IntoIterator<Item = A>) -> Value {
        self.run_json(place, args).answer()
    }

    /// Every moment in the history, newest first, as `attune` reads it where this keyring answers.
    #[must_use]
    pub fn moments(&self, place: &Place) -> Vec<Value> {
        self.json(place, ["moments"])["moments"].as_array().unwrap().clone()
    }

    fn home(&self) -> PathBuf {
        self.top.path().join("home")
    }

    /// Locked entries are told as well as open ones.
    fn search(&self, attributes: &str) -> Vec<String> {
        let asked = [&*format!("dict:string:string:{attributes}")];
        let told = self.ask(SERVICE, "org.freedesktop.Secret.Service.SearchItems", &asked).unwrap();
        told.split_whitespace().filter(|word| word.starts_with(SERVICE)).map(ToOwned::to_owned).collect()
    }

    fn ask(&self, object: &str, method: &str, asked: &[&str]) -> Result<String, String> {
        let told = Command::new("dbus-send")
            .arg(format!("--bus={}", self.address))
            .args(["--print-reply=literal", "--reply-timeout=10000", "--dest=org.freedesktop.secrets", object, method])
            .args(asked)
            .output()
            .unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        if told.status.success() { Ok(text(told.stdout)) } else { Err(text(told.stderr)) }
    }

    fn wait_until(&self, what: &str, wanted: impl Fn(&Self) -> bool) {
        let started = Instant::now();
        while !wanted(self) {
            let said = || fs::read_to_string(self.top.path().join("said")).unwrap();
            assert!(started.elapsed() < PATIENCE, "the keyring is not {what}: {}", said());
            thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Keyring {
    fn drop(&mut self) {
        // Either may have ended by itself.
        for process in self.daemon.iter_mut().chain([&mut self.bus]) {
            let _ = process.kill();
            let _ = process.wait();
        }
    }
}

/// The file for what bus and keyring have to say.
fn said(top: &Path) -> Stdio {
    fs::File::options().create(true).append(true).open(top.join("said")).unwrap().into()
}
