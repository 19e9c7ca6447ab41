//! No network: it works in a process that has none, and the core can't even ask for one.
#![cfg(test)]

use std::collections::BTreeSet;
use std::process::Command;

use attune_tests::binary;
use attune_tests::isolated::{Own, with_own};
use attune_tests::place::Place;

#[test]
fn everything_works_where_there_is_no_network() {
    with_own(Own::Network, "everything_works_where_there_is_no_network", || {
        // Not even to itself: the loopback is down in a network of one's own.
        assert!(std::net::TcpStream::connect("127.0.0.1:9").unwrap_err().kind() == std::io::ErrorKind::NetworkUnreachable);
        let place = Place::new();
        assert!(place.json(["today"])["nudge"]["body"].is_string());
        assert_eq!(place.json(["log", "--heat", "5"])["moment"]["heat"], 5);
        let run = place.json(["breathe", "slow_breathing", "--cycles", "1", "--speed", "1000"]);
        assert_eq!(run["run"]["outcome"], "finished");
        let file = place.beside("log.json");
        assert_eq!(place.json(["export", file.to_str().unwrap(), "--format", "json"])["written"], 1);
        assert_eq!(place.json(["import", file.to_str().unwrap(), "--format", "json"])["unchanged"], 1);
        assert_eq!(place.json(["pattern"])["moments"], 1);
    });
}

/// Crates that speak to a network, or bring what does.
const NETWORKING: [&str; 22] = [
    "async-std",
    "curl",
    "curl-sys",
    "h2",
    "hickory-resolver",
    "hyper",
    "isahc",
    "minreq",
    "mio",
    "native-tls",
    "openssl",
    "quinn",
    "reqwest",
    "rustls",
    "smol",
    "socket2",
    "surf",
    "tokio",
    "tonic",
    "tungstenite",
    "ureq",
    "webpki",
];

/// The names of the crates that a program is made of on this system: what it asks for itself, or all of them.
fn crates_of(package: &str, direct: bool) -> BTreeSet<String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    // Neither what only tests need, nor what only builds: neither is in the program.
    let mut tree = Command::new(cargo);
    tree.args(["tree", "--locked", "--offline", "--edges", "normal", "--prefix", "none", "--format", "{p}", "--package", package]);
    if direct {
        tree.args(["--depth", "1"]);
    }
    let told = tree.current_dir(binary::workspace()).output().unwrap();
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    let told = String::from_utf8(told.stdout).unwrap();
    told.lines().filter_map(|line| line.split_whitespace().next()).map(ToOwned::to_owned).collect()
}

#[test]
fn nothing_that_the_core_is_made_of_can_reach_a_network() {
    let all = crates_of("attune-core", false);
    assert!(all.contains("rusqlite") && all.len() > 20, "{all:?}");
    let networking: Vec<_> = NETWORKING.iter().filter(|name| all.contains(**name)).collect();
    assert!(networking.is_empty(), "{networking:?}");
}

#[test]
fn the_terminal_asks_for_nothing_that_reaches_a_network() {
    let direct = crates_of("attune", true);
    assert!(direct.contains("attune-core"), "{direct:?}");
    let networking: Vec<_> = NETWORKING.iter().filter(|name| direct.contains(**name)).collect();
    assert!(networking.is_empty(), "{networking:?}");
    // The keyring and the terminal bring a bus and an event loop, both of this machine only. Nothing speaks to a web.
    let all = crates_of("attune", false);
    for web in ["curl", "h2", "hyper", "native-tls", "openssl", "quinn", "reqwest", "rustls", "tonic", "tungstenite", "ureq"] {
        assert!(!all.contains(web), "{web}");
    }
}
