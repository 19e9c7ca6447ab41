//! `attune timeout`: the agreed time-out with its promised return. Not here: what may follow what, and every word (the core's).

use attune_core::{AfterReturn, Invalid, Pull, TimeOutBegin, TimeOutInput, TimeOutLength, TimeOutPage, TimeOutReturn, TimeOutView};
use clap::ArgMatches;

use super::Answer;
use crate::cli;
use crate::desk::Desk;
use crate::refusal::Refusal;

/// Begins, shows, comes back, moves, calls off.
pub fn run(matches: &ArgMatches, desk: &Desk) -> Result<Answer, Refusal> {
    let now = desk.now()?;
    let invalid = |error: Invalid| desk.refuse(error);
    let page = match matches.subcommand() {
        Some(("start", found)) => {
            let input = input(found).map_err(invalid)?;
            desk.attune.start_time_out(&input, &now, desk.entropy()?)
        }
        Some(("return", found)) => desk.attune.return_from_time_out(&back(found).map_err(invalid)?, &now),
        Some(("later", found)) => {
            let aside = TimeOutReturn { how: Some(AfterReturn::Aside), ..back(found).map_err(invalid)? };
            desk.attune.return_from_time_out(&aside, &now)
        }
        Some(("reschedule", found)) => desk.attune.reschedule_time_out(minutes(found).map_err(invalid)?, &now),
        Some(("off", _)) => desk.attune.call_off_time_out(&now),
        // "show", and no word at all.
        _ => desk.attune.time_out(&now),
    };
    let page = page.map_err(|error| desk.refuse(error))?;
    Ok(Answer::new(&page, words(&page, desk)))
}

fn input(found: &ArgMatches) -> Result<TimeOutInput, Invalid> {
    let typed = |name| cli::text(found, name).map(ToOwned::to_owned);
    Ok(TimeOutInput {
        minutes: minutes(found)?,
        place: typed("place"),
        signal: typed("signal"),
        pull: cli::text(found, "pull").map(Pull::read).transpose()?,
    })
}

fn minutes(found: &ArgMatches) -> Result<i64, Invalid> {
    let length = cli::text(found, "minutes").map_or(Ok(TimeOutLength::DEFAULT), TimeOutLength::read)?;
    Ok(length.minutes().into())
}

fn back(found: &ArgMatches) -> Result<TimeOutReturn, Invalid> {
    Ok(TimeOutReturn {
        how: cli::text(found, "how").map(AfterReturn::read).transpose()?,
        day: cli::text(found, "day").map(ToOwned::to_owned),
    })
}

fn words(page: &TimeOutPage, desk: &Desk) -> String {
    let mut parts: Vec<String> = page.time_out.iter().map(|view| of_view(view, desk)).collect();
    // What a new one begins with, where there is nothing else to say; after one has ended, only how.
    match &page.begin {
        Some(begin) if page.time_out.is_none() => parts.push(of_begin(begin, desk)),
        Some(_) => parts.push(desk.texts().say("command-timeout-how-begin")),
        None => {}
    }
    parts.join("\n\n")
}

fn of_view(view: &TimeOutView, desk: &Desk) -> String {
    let texts = desk.texts();
    let mut lines = vec![view.title.clone()];
    if view.remaining_seconds > 0 {
        let left = texts.duration(u64::from(view.remaining_seconds) * 1000);
        lines.push(texts.say_with("command-timeout-left", &[("left", left.into())]));
    }
    lines.extend(view.hint.clone());
    lines.extend(view.ways.iter().map(|way| format!("  {}  ({})", way.title, way.value)));
    if let Some(title) = &view.message_title {
        lines.extend([String::new(), format!("{title}:"), format!("  {}", view.message)]);
    }
    if !view.meanwhile.is_empty() {
        lines.push(String::new());
    }
    lines.extend(view.meanwhile.iter().map(|line| format!("· {line}")));
    lines.extend(view.exercises.iter().map(|exercise| format!("  {}  (attune breathe {})", exercise.title, exercise.value)));
    let how = view.acts.iter().map(|act| act.value.as_str());
    let how: Vec<_> = how
        .filter_map(|act| match act {
            "return" => Some("command-timeout-how-return"),
            "reschedule" => Some("command-timeout-how-reschedule"),
            "off" => Some("command-timeout-how-off"),
            _ => None,
        })
        .chain((!view.ways.is_empty()).then_some("command-timeout-how-ways"))
        .map(|key| texts.say(key))
        .collect();
    if !how.is_empty() {
        lines.push(String::new());
    }
    lines.extend(how);
    lines.join("\n")
}

fn of_begin(begin: &TimeOutBegin, desk: &Desk) -> String {
    let mut lines = vec![begin.title.clone(), begin.hint.clone(), String::new()];
    lines.extend((1..).zip(&begin.steps).map(|(number, step)| format!("{number}. {step}")));
    lines.push(String::new());
    lines.extend(begin.durations.iter().map(|duration| format!("  {}, {}", duration.title, duration.until)));
    lines.push(String::new());
    lines.extend(begin.place.iter().map(|place| format!("{} {place}", begin.place_title)));
    lines.extend(begin.signal.iter().map(|signal| format!("{}: {signal}", begin.signal_title)));
    lines.extend(begin.aside.clone());
    lines.extend([begin.safety.clone(), String::new(), desk.texts().say("command-timeout-how-begin")]);
    lines.join("\n")
}
