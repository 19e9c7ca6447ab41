//! The real app in a pseudo-terminal: keys go in, the screen is read back as a person would see it.

use std::io::{Read as _, Write};
use std::num::NonZero;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use vt100::{Parser, Screen};

/// How long a screen may take to show what is waited for: generous, for a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// What went wrong with the terminal, and what was on the screen.
#[derive(Debug)]
pub struct Lost(pub String);

/// An app in a terminal of its own.
pub struct Terminal {
    /// `None` once the window is closed.
    master: Option<Box<dyn MasterPty + Send>>,
    reader: Option<thread::JoinHandle<()>>,
    closing: Arc<AtomicBool>,
    child: Box<dyn Child + Send + Sync>,
    keys: Option<Box<dyn Write + Send>>,
    seen: Arc<Mutex<Parser>>,
    raw: Arc<Mutex<Vec<u8>>>,
}

impl Terminal {
    /// Starts a program in a terminal of that size, with that environment and nothing of ours.
    ///
    /// # Errors
    /// [`Lost`], if the system has no pseudo-terminal or no such program.
    pub fn start(program: &Path, args: &[&str], environment: &[(&str, &str)], columns: u16, rows: u16) -> Result<Self, Lost> {
        let lost = |error: &dyn std::fmt::Display| Lost(error.to_string());
        let size = PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).map_err(|error| lost(&error))?;
        let mut command = CommandBuilder::new(program);
        command.args(args);
        command.env_clear();
        for (name, value) in [("TERM", "xterm-256color"), ("LANG", "C"), ("TZ", "Europe/Berlin"), ("ATTUNE_KEYRING", "off")] {
            command.env(name, value);
        }
        for (name, value) in environment {
            command.env(name, value);
        }
        let child = pair.slave.spawn_command(command).map_err(|error| lost(&error))?;
        drop(pair.slave);
        let keys = pair.master.take_writer().map_err(|error| lost(&error))?;
        let mut output = pair.master.try_clone_reader().map_err(|error| lost(&error))?;
        let seen = Arc::new(Mutex::new(Parser::new(at_least_one(rows), at_least_one(columns), 0)));
        let raw = Arc::new(Mutex::new(Vec::new()));
        let closing = Arc::new(AtomicBool::new(false));
        let (parser, bytes, stop) = (Arc::clone(&seen), Arc::clone(&raw), Arc::clone(&closing));
        let reader = thread::spawn(move || {
            let mut chunk = [0; 4096];
            while let Ok(count @ 1..) = output.read(&mut chunk) {
                let new = chunk.get(..count).unwrap_or_default();
                parser.lock().unwrap_or_else(PoisonError::into_inner).process(new);
                bytes.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(new);
                if stop.load(Ordering::SeqCst) {
                    return;
                }
            }
        });
        Ok(Self { master: Some(pair.master), reader: Some(reader), closing, child, keys: Some(keys), seen, raw })
    }

    /// Types.
    ///
    /// # Errors
    /// [`Lost`], if the app is gone.
    pub fn send(&mut self, keys: &str) -> Result<(), Lost> {
        let gone = || Lost("the window is closed".to_owned());
        let typed = self.keys.as_mut().ok_or_else(gone)?;
        let sent = typed.write_all(keys.as_bytes()).and_then(|()| typed.flush());
        sent.map_err(|error| Lost(format!("{error}\n{}", self.text())))
    }

    /// Waits until the screen shows that text.
    ///
    /// # Errors
    /// [`Lost`], with the screen, if it never does.
    pub fn wait_for(&self, text: &str) -> Result<(), Lost> {
        self.wait_until(text, |screen| screen.contains(text))
    }

    /// Waits until the screen no longer shows that text.
    ///
    /// # Errors
    /// [`Lost`], with the screen, if it never does.
    pub fn wait_until_gone(&self, text: &str) -> Result<(), Lost> {
        self.wait_until(text, |screen| !screen.contains(text))
    }

    /// Waits until the screen is as wanted.
    ///
    /// # Errors
    /// [`Lost`], with the screen, if it never is.
    pub fn wait_until(&self, what: &str, wanted: impl Fn(&str) -> bool) -> Result<(), Lost> {
        let started = Instant::now();
        while started.elapsed() < PATIENCE {
            if wanted(&self.text()) {
                return Ok(());
            }
            thread::sleep(Duration::from_millis(10));
        }
        Err(Lost(format!("waited for {what:?} in vain:\n{}", self.text())))
    }

    /// Gives the window another size.
    ///
    /// # Errors
    /// [`Lost`], if the terminal is gone.
    pub fn resize(&self, columns: u16, rows: u16) -> Result<(), Lost> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).screen_mut().set_size(at_least_one(rows), at_least_one(columns));
        let size = PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 };
        let master = self.master.as_ref().ok_or_else(|| Lost("the window is closed".to_owned()))?;
        master.resize(size).map_err(|error| Lost(error.to_string()))
    }

    /// What the screen shows.
    #[must_use]
    pub fn text(&self) -> String {
        self.screen().contents()
    }

    /// The screen, cell by cell.
    #[must_use]
    pub fn screen(&self) -> Screen {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).screen().clone()
    }

    /// Everything the app sent, control sequences and all.
    #[must_use]
    pub fn raw(&self) -> Vec<u8> {
        self.raw.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Closes the window under the app, as a person does with a click, and waits for the app to end.
    ///
    /// # Errors
    /// [`Lost`], if it does not.
    pub fn close(&mut self) -> Result<(), Lost> {
        // The reader holds the window open until it has seen one more picture.
        self.closing.store(true, Ordering::SeqCst);
        self.send("?")?;
        if let Some(reader) = self.reader.take() {
            reader.join().map_err(|_| Lost("the reader".to_owned()))?;
        }
        self.keys = None;
        self.master = None;
        self.ended().map(|_| ())
    }

    /// The app's process.
    #[must_use]
    pub fn process(&self) -> Option<u32> {
        self.child.process_id()
    }

    /// Waits for the app to end.
    ///
    /// # Errors
    /// [`Lost`], with the screen, if it does not.
    pub fn ended(&mut self) -> Result<ExitStatus, Lost> {
        let started = Instant::now();
        while started.elapsed() < PATIENCE {
            if let Ok(Some(status)) = self.child.try_wait() {
                // What it said last is still on its way through the terminal.
                thread::sleep(Duration::from_millis(100));
                return Ok(status);
            }
            thread::sleep(Duration::from_millis(10));
        }
        Err(Lost(format!("still running:\n{}", self.text())))
    }
}

fn at_least_one(size: u16) -> NonZero<u16> {
    NonZero::new(size).unwrap_or(NonZero::<u16>::MIN)
}

impl Drop for Terminal {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
    }
}
