//! The calls a step can make: the core's use cases by their names.

use attune_core::{Attune, Content, Entropy, Error, Format, Gate, GateAnswer, Now, NudgeEvent};
use serde::Serialize;
use serde_json::{Value, json};

use super::{Arguments, Broken};

/// How many moments a page of history has where a step names no limit.
const PAGE: u32 = 20;

/// Makes a call. The inner result is the core's answer or refusal.
pub fn make(attune: &Attune, call: &str, given: &Arguments, now: &Now, entropy: Entropy) -> Result<Result<Value, Error>, Broken> {
    let text = |name: &str| given.text(name).unwrap_or_default();
    let answer = match call {
        "open_again" => Ok(Value::Null),
        "today" => attune.today(now).map(as_json),
        "log_moment" => log(attune, given, now, entropy),
        "amend_moment" => amend(attune, given, now),
        "delete_moment" => attune.delete_moment(&text("id"), now).map(as_json),
        "undo" => attune.undo(now).map(as_json),
        "history" => {
            let limit = given.text("limit").map_or(Ok(PAGE), |limit| limit.parse().map_err(|_| Broken("limit".to_owned())))?;
            attune.history(given.text("before").as_deref(), limit, now).map(as_json)
        }
        "exercises" => attune.exercises().map(as_json),
        "session" => given.session().and_then(|wish| attune.session(&wish)).map(as_json),
        "play" => given.session().and_then(|wish| attune.play(&wish)).map(as_json),
        "finish_run" => given.run().and_then(|run| attune.finish_run(&run, now, entropy)).map(as_json),
        "add_own_exercise" => attune.add_own_exercise(&text("name"), &text("phases"), now, entropy).map(as_json),
        "delete_own_exercise" => attune.delete_own_exercise(&text("id")).map(as_json),
        "gate" => Gate::read(&text("gate")).map_err(Error::from).and_then(|gate| attune.gate(gate)).map(as_json),
        "answer_gate" => answer_gate(attune, &text("gate"), &text("answer")),
        "nudges" => attune.nudges(now, budget(given)?).map(as_json),
        "nudge_due" => attune.nudge_due(&text("id"), now, budget(given)?).map(as_json),
        "nudge_event" => {
            let event = NudgeEvent::read(&text("event")).map_err(Error::from);
            let budget = budget(given)?;
            event.and_then(|event| attune.nudge_event(&text("id"), event, now, budget)).map(as_json)
        }
        "start_pause" => attune.start_pause(now, entropy).map(as_json),
        "pause" => attune.pause(now).map(as_json),
        "answer_pause" => given.pause().and_then(|answer| attune.answer_pause(&answer, now, entropy)).map(as_json),
        "words" => attune.words(now).map(as_json),
        "preview_words" => given.words().and_then(|wish| attune.preview_words(&wish, now)).map(as_json),
        "say_words" => given.words().and_then(|wish| attune.say_words(&wish, now)).map(as_json),
        "save_phrase" => attune.save_phrase(&given.repeated("text"), now, entropy).map(as_json),
        "forget_phrase" => attune.forget_phrase(&text("id"), now).map(as_json),
        "restore_phrase" => attune.restore_phrase(&text("id"), now).map(as_json),
        "time_out" => attune.time_out(now).map(as_json),
        "start_time_out" => given.time_out().and_then(|input| attune.start_time_out(&input, now, entropy)).map(as_json),
        "return_from_time_out" => given.back().and_then(|back| attune.return_from_time_out(&back, now)).map(as_json),
        "reschedule_time_out" => attune.reschedule_time_out(given.minutes().unwrap_or_default(), now).map(as_json),
        "call_off_time_out" => attune.call_off_time_out(now).map(as_json),
        "pattern" => attune.pattern(now).map(as_json),
        "learn" => attune.learn().map(as_json),
        "learn_card" => attune.learn_card(&text("id")).map(as_json),
        "story" => given.story().and_then(|place| attune.story(&place)).map(as_json),
        "settings" => attune.settings_view().map(as_json),
        "set" => attune.set(&text("key"), &text("value")).and_then(|_| attune.settings_view()).map(as_json),
        "export" => export(attune, &text("format"), now),
        "import" => import(attune, &text("format"), &text("file"), now),
        _ => return Err(Broken(format!("there is no call {call}"))),
    };
    Ok(answer)
}

fn budget(given: &Arguments) -> Result<u32, Broken> {
    given.text("budget").map_or(Ok(1), |budget| budget.parse().map_err(|_| Broken("budget".to_owned())))
}

/// The id that an answer is about.
pub fn id_of(answer: &Value) -> Option<String> {
    let place = answer.get("moment").unwrap_or(answer);
    place.get("id").and_then(Value::as_str).map(ToOwned::to_owned)
}

fn log(attune: &Attune, given: &Arguments, now: &Now, entropy: Entropy) -> Result<Value, Error> {
    let (content, at) = (given.content(Content::default())?, given.at(now)?);
    attune.log_moment(content, at, now, entropy).map(as_json)
}

fn amend(attune: &Attune, given: &Arguments, now: &Now) -> Result<Value, Error> {
    let id = given.text("id").unwrap_or_default();
    let content = given.content(attune.moment(&id)?.content)?;
    attune.amend_moment(&id, content, given.text("at").as_deref(), now).map(as_json)
}

fn answer_gate(attune: &Attune, gate: &str, answer: &str) -> Result<Value, Error> {
    attune.answer_gate(Gate::read(gate)?, GateAnswer::read(answer)?).map(as_json)
}

fn export(attune: &Attune, format: &str, now: &Now) -> Result<Value, Error> {
    let exported = attune.export(Format::read(format)?, now)?;
    Ok(json!({ "file": String::from_utf8_lossy(&exported.bytes), "written": exported.written }))
}

fn import(attune: &Attune, format: &str, file: &str, now: &Now) -> Result<Value, Error> {
    attune.import(file.as_bytes(), Format::read(format)?, now).map(as_json)
}

fn as_json(record: impl Serialize) -> Value {
    serde_json::to_value(record).unwrap_or_default()
}
