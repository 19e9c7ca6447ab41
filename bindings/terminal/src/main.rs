//! Attune in a terminal: the app, and every capability as a command.
//!
//! Lives here: from the command line to an exit code. Not here: any rule or sentence (the core has them).

mod app;
mod cli;
mod clock;
mod commands;
mod desk;
mod key;
mod play;
mod refusal;

use std::ffi::OsString;
use std::io::{self, Write as _};
use std::process::ExitCode;

use attune_core::{Language, Texts};
use clap::ArgMatches;

use commands::Answer;
use desk::Wishes;
use refusal::{DONE, Refusal};

fn main() -> ExitCode {
    let args: Vec<OsString> = std::env::args_os().collect();
    let readable: Vec<_> = args.iter().map(|arg| arg.to_string_lossy().into_owned()).collect();
    let language = cli::language(&readable, |name| std::env::var(name).ok());
    let as_json = readable.iter().any(|arg| arg == "--json");
    let texts = Texts::of(language);
    match cli::command(texts).try_get_matches_from(args) {
        Ok(matches) => match run(&matches, language) {
            Ok(answer) => match print(&answer.printed(as_json)) {
                Ok(()) => ExitCode::from(answer.exit),
                Err(_) => refuse(&Refusal::not_printed(texts.say("command-not-printed")), as_json),
            },
            Err(refusal) => refuse(&refusal, as_json),
        },
        Err(shown) if !shown.use_stderr() => {
            // With nobody left to read it, there is nothing better to do.
            let _ = print(&shown.to_string());
            ExitCode::from(DONE)
        }
        Err(wrong) => refuse(&Refusal::usage(cli::usage(&wrong, texts)), as_json),
    }
}

fn run(matches: &ArgMatches, language: Language) -> Result<Answer, Refusal> {
    let wishes = Wishes::read(matches, language)?;
    match matches.subcommand() {
        Some(("wipe", found)) => commands::wipe::run(found, &wishes),
        Some((name, found)) => commands::run(name, found, &wishes),
        None => commands::home(&wishes),
    }
}

fn refuse(refusal: &Refusal, as_json: bool) -> ExitCode {
    // With nobody left to read it, there is nothing better to do.
    let _ = writeln!(io::stderr(), "{}", refusal.printed(as_json));
    ExitCode::from(refusal.exit)
}

fn print(text: &str) -> io::Result<()> {
    let mut out = io::stdout();
    match writeln!(out, "{}", text.trim_end()).and_then(|()| out.flush()) {
        // `attune moments | head` closes the pipe: it has read enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        printed => printed,
    }
}
