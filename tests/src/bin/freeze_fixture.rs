//! Makes the store that `tests/upgrade.rs` reads, with today's core: `cargo run -p attune-tests --bin freeze_fixture -- DIR`.
//!
//! Run once, when a schema version is about to be released, into `tests/fixtures/v<version>`; never again for that version.
//! What it writes is known to the word, and each version's test compares it word by word.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use attune_core::{
    AfterReturn, Attune, Content, Context, Did, Dose, Ending, Entropy, ExerciseId, FILE, Gate, GateAnswer, Heat, Key, Kind,
    Language, LanguageWish, Now, NudgeEvent, Outcome, PauseAnswer, Pull, RunInput, SessionWish, Starter, TimeOutInput,
    TimeOutReturn, Topic,
};

/// The fixture's key: it guards made-up words.
const KEY: [u8; 32] = [0x1d; 32];

/// The present at which it is made, and the zone.
const NOW: &str = "2026-03-10T21:00:00+01:00[Europe/Berlin]";

fn main() -> Result<(), Box<dyn Error>> {
    let dir = PathBuf::from(std::env::args_os().nth(1).ok_or("into which directory?")?);
    if dir.join(FILE).exists() {
        return Err("there is a fixture already, and a fixture is never made anew".into());
    }
    fs::create_dir_all(&dir)?;
    let work = tempfile::tempdir()?;
    fill(work.path())?;
    let left: Vec<_> = fs::read_dir(work.path())?.collect::<Result<_, _>>()?;
    if left.iter().any(|file| file.file_name() != FILE) {
        return Err(format!("the store did not close into one file: {left:?}").into());
    }
    fs::copy(work.path().join(FILE), dir.join(FILE))?;
    let hex: Vec<_> = KEY.iter().map(|byte| format!("{byte:02x}")).collect();
    fs::write(dir.join("key.hex"), format!("{}\n", hex.concat()))?;
    Ok(())
}

fn fill(dir: &Path) -> Result<(), Box<dyn Error>> {
    let attune = Attune::open(dir, &Key::new(KEY), LanguageWish::Fixed(Language::En), entropy(0))?;
    attune.start_is_over()?;
    let now = Now::parse(NOW, attune_core::Zone::named("Europe/Berlin")?)?;
    let own = attune.add_own_exercise("Evening", "inhale:3.5,top_up:0.5,exhale:6", &now, entropy(100))?;
    let gone = attune.add_own_exercise("Too long", "inhale:8,exhale:12", &now, entropy(101))?;
    attune.delete_own_exercise(&gone.id)?;
    for (content, at, number) in moments(&own.id)?.into_iter().zip(AT).zip(1..).map(|((content, at), number)| (content, at, number))
    {
        attune.log_moment(content, Some(now.place(at)?), &now, entropy(number))?;
    }
    for (number, exercise, outcome, done_millis, heat) in
        [(110, "slow_breathing", Outcome::Finished, 20_000, Some((7, 4))), (111, own.id.as_str(), Outcome::Worse, 4_500, None)]
    {
        let input = RunInput {
            wish: SessionWish { dose: Dose::Cycles(2), ..SessionWish::of(exercise) },
            done_millis,
            began_millis_ago: 60_000,
            outcome,
            heat_before: heat.map(|(before, _)| Heat::new(before)).transpose()?,
            heat_after: heat.map(|(_, after)| Heat::new(after)).transpose()?,
        };
        attune.finish_run(&input, &now, entropy(number))?;
    }
    attune.nudge_event("daily-2026-03-09", NudgeEvent::Later30, &now, 1)?;
    attune.nudge_event("daily-2026-03-09", NudgeEvent::Done, &now, 1)?;
    attune.nudge_event("daily-2026-03-10", NudgeEvent::NotToday, &now, 1)?;
    attune.inbox_key(&[7; 32])?;
    // Left with a tool in hand.
    attune.start_pause(&now, entropy(120))?;
    attune.answer_pause(&PauseAnswer { done: true, ..PauseAnswer::default() }, &now, entropy(121))?;
    let strong = PauseAnswer { heat: Some(Heat::new(8)?), pull: Some(Pull::PullingAway), ..PauseAnswer::default() };
    attune.answer_pause(&strong, &now, entropy(122))?;
    attune.save_phrase("Pineapple", &now, entropy(130))?;
    attune.save_phrase("הפסקה 🍍\nFünf Minuten, dann bin ich wieder da", &now, entropy(131))?;
    let forgotten = attune.save_phrase("Not this one", &now, entropy(132))?;
    attune.forget_phrase(&forgotten.id, &now)?;
    // One that was moved and put aside, one called off, one that runs.
    let at = |text: &str| Now::parse(text, now.zone());
    let time_out = |minutes, place: Option<&str>, signal: Option<&str>, pull| TimeOutInput {
        minutes,
        place: place.map(ToOwned::to_owned),
        signal: signal.map(ToOwned::to_owned),
        pull,
    };
    let garden = time_out(20, Some("im Garten שלום 🙂"), Some("✋"), Some(Pull::PullingAway));
    attune.start_time_out(&garden, &at("2026-03-08T21:00:00+01:00")?, entropy(140))?;
    attune.reschedule_time_out(1440, &at("2026-03-08T16:15:00-04:00[America/New_York]")?)?;
    let aside = TimeOutReturn { how: Some(AfterReturn::Aside), day: Some("2026-03-14".to_owned()) };
    attune.return_from_time_out(&aside, &at("2026-03-09T23:00:00+01:00")?)?;
    attune.start_time_out(&time_out(60, None, None, None), &at("2026-03-10T09:00:00+01:00")?, entropy(141))?;
    attune.call_off_time_out(&at("2026-03-10T09:05:00+01:00")?)?;
    attune.start_time_out(&time_out(30, Some(&"ü".repeat(80)), None, Some(Pull::Both)), &now, entropy(142))?;
    attune.answer_gate(Gate::Holds, GateAnswer::NoneApply)?;
    for (name, value) in [
        ("language", "de"),
        ("usual_pull", "pulling_away"),
        ("theme", "dark"),
        ("reduced_motion", "on"),
        ("nudge.reminder", "on"),
        ("nudge.time", "20:35"),
        ("lock", "5"),
        ("private_screen", "off"),
    ] {
        attune.set(name, value)?;
    }
    // The last thing done: it lies in the journal, and can be taken back on that day.
    let history = attune.history(None, 500, &now)?;
    let oldest = history.moments.last().ok_or("no moments")?;
    attune.delete_moment(&oldest.record.id, &now)?;
    attune.shut_down();
    Ok(())
}

/// When each moment was, oldest first.
const AT: [&str; 13] = [
    "1970-01-01T00:00:00Z[UTC]",
    "2025-10-26T02:30:00+02:00[Europe/Berlin]",
    "2025-10-26T02:30:00+01:00[Europe/Berlin]",
    "2026-01-01T00:00:00+13:00[Pacific/Apia]",
    "2026-02-01T12:00:00.123+05:45[Asia/Kathmandu]",
    "2026-03-08T03:59:59.999+01:00[Europe/Berlin]",
    "2026-03-08T04:00:00+01:00[Europe/Berlin]",
    "2026-03-09T07:15:00+01:00[Europe/Berlin]",
    "2026-03-09T12:00:00-04:00[America/New_York]",
    "2026-03-09T22:10:00+01:00[Europe/Berlin]",
    "2026-03-10T08:00:00+01:00[Europe/Berlin]",
    "2026-03-10T19:30:00+01:00[Europe/Berlin]",
    "2026-03-10T20:59:00+01:00[Europe/Berlin]",
];

/// What each moment holds; between them every word of the vocabulary comes up.
fn moments(own: &str) -> Result<Vec<Content>, Box<dyn Error>> {
    use Context::{Alcohol, ByText, HardDay, Hungry, InPublic, KidsPresent, Tired};
    use Did::{AskedForAPause, Criticised, Explained, Followed, Left, Pressed, SoftStart, Stayed, WentSilent};
    let heat = |value: u8| Heat::new(value).map(Some);
    let tool = |id: &str| ExerciseId::read(id).map(Some);
    let plain = Content::default;
    let about = |topic: Topic| Content { topic: Some(topic), ..plain() };
    let full = Content {
        kind: Kind::Tension,
        heat: heat(9)?,
        pull: Pull::Reaching,
        started_by: Some(Starter::Me),
        topic: Some(Topic::Relationship),
        context: vec![Tired, Hungry, Alcohol, HardDay, InPublic, ByText, KidsPresent],
        body_signal: Content::body_signal("tight chest")?,
        did: vec![Pressed, Followed, Criticised, WentSilent, Left, Explained, AskedForAPause, Stayed, SoftStart],
        tool: tool("slow_breathing")?,
        heat_after: heat(3)?,
        ended: Some(Ending::PausedWithReturn),
        return_kept: Some(true),
        note: Content::note("=1+1; \"quoted\"\nשלום 🙂")?,
    };
    Ok(vec![
        Content { note: Content::note("deleted, and can come back")?, heat: heat(1)?, pull: Pull::Both, ..plain() },
        plain(),
        Content { heat: heat(0)?, heat_after: heat(10)?, ..about(Topic::Chores) },
        full,
        Content { kind: Kind::CaughtIt, pull: Pull::PullingAway, started_by: Some(Starter::Partner), ..about(Topic::Money) },
        Content { kind: Kind::CameBack, return_kept: Some(false), ended: Some(Ending::Dropped), ..about(Topic::Family) },
        Content { kind: Kind::Good, started_by: Some(Starter::Unclear), ..about(Topic::SexAndAffection) },
        Content { pull: Pull::Both, context: vec![ByText], did: vec![SoftStart], ..about(Topic::TimeAndPhones) },
        Content { ended: Some(Ending::BlewUp), did: vec![Pressed], ..about(Topic::Kids) },
        Content { ended: Some(Ending::Resolved), tool: tool(own)?, ..about(Topic::Work) },
        Content { body_signal: Content::body_signal(&"x".repeat(80))?, ..about(Topic::Other) },
        Content { note: Content::note(&"ü".repeat(10_000))?, ..plain() },
        Content { heat: heat(10)?, pull: Pull::Unsure, ..plain() },
    ])
}

/// Each record's own bytes.
fn entropy(number: u8) -> Entropy {
    Entropy([number; 16])
}
