//! Tests that need a disk or a network of their own: they run themselves again under `unshare`, as root on Linux.
//!
//! Where that can't be had, the test says so on standard error, past the harness that would swallow it, and proves nothing.

use std::io::Write as _;
use std::path::Path;
use std::process::Command;

/// Set, to its name, in the test that runs inside.
const INSIDE: &str = "ATTUNE_TESTS_INSIDE";

/// What a test has of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Own {
    /// Mounts: a disk that fills up or can't be written.
    Disks,
    /// A network, with nothing in it.
    Network,
}

/// Runs `test`, which is the body of the test called `name`, with something of its own.
pub fn with_own(own: Own, name: &str, test: impl FnOnce()) {
    if std::env::var(INSIDE).is_ok_and(|inside| inside == name) {
        return test();
    }
    let flag = match own {
        Own::Disks => "--mount",
        Own::Network => "--net",
    };
    if let Err(reason) = can(flag) {
        // The harness keeps what a passed test prints; this has to be seen.
        let _ = writeln!(std::io::stderr(), "skipped {name}: {reason}");
        return;
    }
    crate::binary::attune();
    let again = Command::new("unshare")
        .args([flag, "--"])
        .arg(std::env::current_exe().unwrap())
        .args([name, "--exact", "--nocapture", "--include-ignored"])
        .env(INSIDE, name)
        .output()
        .unwrap();
    let said = format!("{}{}", String::from_utf8_lossy(&again.stdout), String::from_utf8_lossy(&again.stderr));
    assert!(again.status.success(), "{said}");
    assert!(said.contains("1 passed"), "no test of that name: {said}");
}

fn can(flag: &str) -> Result<(), &'static str> {
    if !cfg!(target_os = "linux") {
        return Err("it needs Linux");
    }
    let tried = Command::new("unshare").args([flag, "true"]).output();
    match tried {
        Ok(tried) if tried.status.success() => Ok(()),
        _ => Err("it needs root and the program unshare"),
    }
}

/// Lays an empty disk of `bytes` over `dir`; it goes with the test's own mounts.
pub fn mount_disk(dir: &Path, bytes: u64) {
    let size = format!("size={bytes},mode=700");
    mount(&["-t", "tmpfs", "-o", &size, "tmpfs"], dir);
}

/// Lets the disk that lies over `dir` be written no more.
pub fn make_read_only(dir: &Path) {
    mount(&["-o", "remount,ro"], dir);
}

fn mount(args: &[&str], dir: &Path) {
    assert!(std::env::var_os(INSIDE).is_some(), "only inside with_own");
    std::fs::create_dir_all(dir).unwrap();
    let mounted = Command::new("mount").args(args).arg(dir).output().unwrap();
    assert!(mounted.status.success(), "{}", String::from_utf8_lossy(&mounted.stderr));
}
