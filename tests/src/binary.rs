//! Where the real `attune` is.
//!
//! # Why cargo is asked each time
//! A test of yesterday's binary is green for nothing. Cargo sees in under a second that there is nothing to build.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

static ATTUNE: OnceLock<PathBuf> = OnceLock::new();

/// The binary under test: what `ATTUNE_BIN` names, else the one that lies where this test's own profile was built, brought up
/// to date once in a process where the tests run under cargo.
pub fn attune() -> &'static Path {
    ATTUNE.get_or_init(|| {
        if let Some(named) = std::env::var_os("ATTUNE_BIN") {
            return named.into();
        }
        let this = std::env::current_exe().unwrap();
        // target/<profile>/deps/<test>, or target/<profile>/<program>.
        let profile = this.ancestors().skip(1).find(|dir| !dir.ends_with("deps")).unwrap();
        let binary = profile.join(format!("attune{}", std::env::consts::EXE_SUFFIX));
        if let Some(cargo) = std::env::var_os("CARGO") {
            build(&cargo, profile);
        }
        assert!(binary.is_file(), "no {}: run the tests with cargo, or name the binary in ATTUNE_BIN", binary.display());
        binary
    })
}

fn build(cargo: &std::ffi::OsStr, profile: &Path) {
    let name = match profile.file_name().and_then(|name| name.to_str()) {
        Some("debug") | None => "dev",
        Some(name) => name,
    };
    let built = Command::new(cargo)
        .args(["build", "--quiet", "--package", "attune", "--profile", name, "--target-dir"])
        .arg(profile.parent().unwrap())
        .current_dir(workspace())
        .output()
        .unwrap();
    assert!(built.status.success(), "attune does not build:\n{}", String::from_utf8_lossy(&built.stderr));
}

/// The top of the repository.
#[must_use]
pub fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}
