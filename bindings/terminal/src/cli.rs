//! The command line: which commands and options there are. Words come from the catalogue, in the language the person speaks.
//!
//! Every value is taken as text and read by the core, so that a heat of 7.5 is refused in words and not as wrong usage.

use attune_core::{Builder, Language, Part, Texts};
use clap::error::{ContextKind, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, Command};
use strum::VariantArray as _;

/// The whole command line.
#[must_use]
pub fn command(texts: Texts) -> Command {
    let say = |key: &str| texts.say(key);
    dressed(Command::new("attune"), texts)
        .about(say("command-attune"))
        .version(env!("CARGO_PKG_VERSION"))
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(
            Arg::new("help")
                .short('h')
                .long("help")
                .global(true)
                .action(ArgAction::Help)
                .help(say("command-option-help"))
                .help_heading(say("command-heading-everywhere")),
        )
        .arg(Arg::new("version").short('V').long("version").action(ArgAction::Version).help(say("command-option-version")))
        .args(everywhere(texts))
        .subcommand(sub("log", texts).args(content(texts)))
        .subcommand(
            sub("moments", texts)
                .arg(value("limit", "N", texts))
                .arg(value("before", "ID", texts))
                .subcommand(inner("moments", "undo", texts))
                .subcommand(inner("moments", "delete", texts).arg(positional("id", "ID", texts)))
                .subcommand(
                    inner("moments", "amend", texts)
                        .arg(positional("id", "ID", texts))
                        .args(content(texts))
                        .arg(value("clear", "NAMES", texts)),
                ),
        )
        .subcommand(sub("today", texts))
        .subcommand(sub("nudges", texts).arg(value("budget", "N", texts)).subcommand(
            inner("nudges", "event", texts).arg(positional("id", "ID", texts)).arg(positional("event", "EVENT", texts)),
        ))
        .subcommand(
            sub("exercises", texts)
                .subcommand(
                    inner("exercises", "add", texts)
                        .arg(positional("name", "NAME", texts))
                        .arg(value("phases", "PHASES", texts).required(true)),
                )
                .subcommand(inner("exercises", "delete", texts).arg(positional("id", "ID", texts)))
                .subcommand(
                    inner("exercises", "gate", texts).arg(positional("gate", "GATE", texts)).arg(value("answer", "ANSWER", texts)),
                ),
        )
        .subcommand(
            sub("breathe", texts)
                .arg(positional("exercise", "ID", texts))
                .arg(value("variant", "WAY", texts))
                .arg(value("minutes", "N", texts))
                .arg(value("cycles", "N", texts))
                .arg(flag("plan", texts))
                .arg(value("speed", "X", texts))
                .arg(value("heat-before", "N", texts))
                .arg(value("heat-after", "N", texts)),
        )
        .subcommand(
            sub("pause", texts).subcommand(inner("pause", "start", texts)).subcommand(inner("pause", "show", texts)).subcommand(
                inner("pause", "answer", texts)
                    .arg(value("heat", "N", texts))
                    .arg(value("pull", "PULL", texts))
                    .arg(flag("done", texts))
                    .arg(flag("skip", texts))
                    .arg(flag("worse", texts))
                    .arg(value("next", "CHOICE", texts)),
            ),
        )
        .subcommand(words(texts))
        .subcommand(timeout(texts))
        .subcommand(sub("pattern", texts))
        .subcommand(
            sub("learn", texts)
                .arg(positional("id", "ID", texts).required(false))
                .arg(value("side", "WHO", texts))
                .arg(value("reaching", "WHO", texts))
                .arg(value("choose", "A,B", texts)),
        )
        .subcommand(sub("export", texts).args(file(texts)))
        .subcommand(sub("import", texts).args(file(texts)))
        .subcommand(
            sub("settings", texts)
                .arg(positional("key", "KEY", texts).required(false))
                .arg(positional("value", "VALUE", texts).required(false)),
        )
        .subcommand(sub("wipe", texts).arg(flag("yes", texts)))
        .subcommand(sub("demo", texts))
}

/// The language to speak before the store is open: `--lang`, else the environment's.
#[must_use]
pub fn language(args: &[String], environment: impl Fn(&str) -> Option<String>) -> Language {
    let after = args.iter().position(|arg| arg == "--lang").and_then(|place| args.get(place + 1)).map(String::as_str);
    let joined = args.iter().find_map(|arg| arg.strip_prefix("--lang="));
    let locale = || ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| environment(name).filter(|value| !value.is_empty()));
    match after.or(joined).and_then(|word| Language::read(word).ok()) {
        Some(language) => language,
        None => locale().map_or(Language::En, |locale| Language::of_locale(&locale)),
    }
}

/// What is wrong with the usage, in words.
#[must_use]
pub fn usage(error: &clap::Error, texts: Texts) -> String {
    let word = |kind| error.get(kind).map(ToString::to_string).unwrap_or_default();
    let with = |key: &str, word: String| texts.say_with(key, &[("word", word.into())]);
    let what = match error.kind() {
        ErrorKind::UnknownArgument => with("command-usage-unknown", word(ContextKind::InvalidArg)),
        ErrorKind::InvalidSubcommand => with("command-usage-unknown", word(ContextKind::InvalidSubcommand)),
        ErrorKind::MissingRequiredArgument | ErrorKind::MissingSubcommand => {
            with("command-usage-missing", word(ContextKind::InvalidArg))
        }
        ErrorKind::ArgumentConflict => with("command-usage-conflict", word(ContextKind::InvalidArg)),
        ErrorKind::InvalidValue => with("command-usage-missing", word(ContextKind::InvalidArg)),
        _ => texts.say("command-usage-other"),
    };
    format!("{what} {}", texts.say_with("command-usage-help", &[("command", "attune".into())]))
}

/// A text value, if it was given.
#[must_use]
pub fn text<'a>(matches: &'a ArgMatches, name: &str) -> Option<&'a str> {
    matches.try_get_one::<String>(name).ok().flatten().map(String::as_str)
}

/// Whether a flag was given.
#[must_use]
pub fn is_set(matches: &ArgMatches, name: &str) -> bool {
    matches.try_get_one::<bool>(name).ok().flatten().copied().unwrap_or(false)
}

/// The options that every command takes.
fn everywhere(texts: Texts) -> [Arg; 5] {
    [
        value("dir", "DIR", texts),
        flag("demo", texts),
        value("now", "TIME", texts),
        value("lang", "en|de", texts),
        flag("json", texts),
    ]
    .map(|arg| arg.global(true).help_heading(texts.say("command-heading-everywhere")))
}

/// What a moment may hold.
fn content(texts: Texts) -> Vec<Arg> {
    [
        ("heat", "N"),
        ("pull", "PULL"),
        ("kind", "KIND"),
        ("context", "A,B"),
        ("note", "TEXT"),
        ("at", "TIME"),
        ("started-by", "WHO"),
        ("topic", "TOPIC"),
        ("body", "TEXT"),
        ("did", "A,B"),
        ("tool", "ID"),
        ("heat-after", "N"),
        ("ended", "HOW"),
        ("return-kept", "true|false"),
    ]
    .map(|(name, shape)| value(name, shape, texts))
    .into()
}

/// The time-out, an act a command.
fn timeout(texts: Texts) -> Command {
    sub("timeout", texts)
        .subcommand(
            inner("timeout", "start", texts)
                .arg(value("minutes", "N", texts))
                .arg(value("place", "TEXT", texts))
                .arg(value("signal", "TEXT", texts))
                .arg(value("pull", "PULL", texts)),
        )
        .subcommand(inner("timeout", "show", texts))
        .subcommand(inner("timeout", "return", texts).arg(value("how", "HOW", texts)).arg(value("day", "DAY", texts)))
        .subcommand(inner("timeout", "reschedule", texts).arg(value("minutes", "N", texts).required(true)))
        .subcommand(inner("timeout", "off", texts))
        .subcommand(inner("timeout", "later", texts).arg(value("day", "DAY", texts).required(true)))
}

/// A builder a command, each with every part: one that it does not take is refused in words.
fn words(texts: Texts) -> Command {
    let builders = Builder::VARIANTS.iter().map(|builder| {
        let purpose = texts.say(&format!("words-purpose-{}", builder.word().replace('_', "-")));
        dressed(Command::new(builder.word()), texts).about(purpose).args(Part::VARIANTS.iter().map(|part| part_value(*part, texts)))
    });
    sub("words", texts)
        .subcommands(builders)
        .subcommand(inner("words", "save", texts).arg(positional("text", "TEXT", texts)))
        .subcommand(inner("words", "saved", texts))
        .subcommand(inner("words", "forget", texts).arg(positional("id", "ID", texts)))
        .subcommand(inner("words", "restore", texts).arg(positional("id", "ID", texts)))
}

fn part_value(part: Part, texts: Texts) -> Arg {
    match part {
        Part::Feeling => value("feeling", "F", texts),
        Part::Phrase => value("phrase", "P", texts),
        Part::About => value("about", "T", texts),
        Part::Need => value("need", "T", texts),
        Part::Minutes => value("minutes", "N", texts).help(texts.say("command-words-minutes")),
    }
}

fn file(texts: Texts) -> [Arg; 2] {
    [positional("file", "FILE", texts), value("format", "json|csv", texts).required(true)]
}

fn sub(name: &'static str, texts: Texts) -> Command {
    dressed(Command::new(name), texts).about(texts.say(&format!("command-{name}")))
}

fn inner(outer: &str, name: &'static str, texts: Texts) -> Command {
    dressed(Command::new(name), texts).about(texts.say(&format!("command-{outer}-{name}")))
}

/// Headings in the person's language.
fn dressed(command: Command, texts: Texts) -> Command {
    command
        .help_template(format!("{{about}}\n\n{} {{usage}}\n\n{{all-args}}", texts.say("command-heading-usage")))
        .subcommand_help_heading(texts.say("command-heading-commands"))
        .next_help_heading(texts.say("command-heading-options"))
}

fn flag(name: &'static str, texts: Texts) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(texts.say(&format!("command-option-{name}")))
}

fn value(name: &'static str, shape: &'static str, texts: Texts) -> Arg {
    let help = texts.say(&format!("command-option-{name}"));
    // A value may begin with a hyphen: −1 is refused as a heat, not as an option.
    Arg::new(name).long(name).value_name(shape).allow_hyphen_values(true).help(help)
}

fn positional(name: &'static str, shape: &'static str, texts: Texts) -> Arg {
    Arg::new(name).value_name(shape).required(true).help(texts.say(&format!("command-option-{name}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_well_formed_in_both_languages() {
        for language in [Language::En, Language::De] {
            command(Texts::of(language)).debug_assert();
        }
    }

    #[test]
    fn the_language_is_the_wished_one_else_the_environments() {
        let args = |words: &[&str]| words.iter().map(ToString::to_string).collect::<Vec<_>>();
        let german = |name: &str| (name == "LANG").then(|| "de_AT.UTF-8".to_owned());
        assert_eq!(language(&args(&["attune", "today"]), german), Language::De);
        assert_eq!(language(&args(&["attune", "--lang", "en"]), german), Language::En);
        assert_eq!(language(&args(&["attune", "--lang=en"]), german), Language::En);
        assert_eq!(language(&args(&["attune"]), |_| None), Language::En);
    }
}
