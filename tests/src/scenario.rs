//! Plays a scenario file against a real encrypted store and writes down every answer.
//!
//! A scenario is a story in steps: a time, a call, its arguments. The transcript has one line a step, canonical JSON (keys
//! sorted, no space), so that the same file played by another front end must give the same bytes. Ids come out equal because
//! each step hands the core its own number as random bytes; `save` keeps an id under a name, `$name` puts it in.

mod arguments;
mod calls;

use std::collections::BTreeMap;
use std::path::Path;

use attune_core::{Attune, Entropy, Error, Key, Language, LanguageWish, Now};
use serde::Deserialize;
use serde_json::{Value, json};

use arguments::Arguments;

/// A story in steps.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// What happens, in a sentence or two; for people.
    pub story: String,
    /// The device's language, `en` or `de`.
    pub language: String,
    /// The steps.
    pub step: Vec<toml::Table>,
}

/// What can be wrong with a scenario file itself.
#[derive(Debug)]
pub struct Broken(pub String);

impl Scenario {
    /// Reads a scenario file.
    ///
    /// # Errors
    /// [`Broken`], naming what is malformed.
    pub fn read(text: &str) -> Result<Self, Broken> {
        toml::from_str(text).map_err(|error| Broken(error.to_string()))
    }

    /// Plays it over a new store in `dir`; the transcript.
    ///
    /// # Errors
    /// [`Broken`], where a step is malformed. A refusal by the core is an answer, not an error.
    pub fn play(&self, dir: &Path) -> Result<String, Broken> {
        let broken = |error: &dyn std::fmt::Debug| Broken(format!("{error:?}"));
        let language = Language::read(&self.language).map_err(|error| broken(&error))?;
        let wish = LanguageWish::Device(language);
        let mut attune = Attune::open(dir, &KEY, wish, Entropy([0; 16])).map_err(|error| broken(&error))?;
        let mut stage = Stage { now: None, saved: BTreeMap::new() };
        let mut transcript = String::new();
        for (step, number) in self.step.iter().zip(1_u8..) {
            let arguments = stage.arguments(step)?;
            let call = arguments.needed("call")?;
            let now = stage.now.ok_or_else(|| Broken("the first step has no `now`".to_owned()))?;
            if call == "open_again" {
                drop(attune);
                attune = Attune::open(dir, &KEY, wish, Entropy([number; 16])).map_err(|error| broken(&error))?;
            }
            let answer = calls::make(&attune, &call, &arguments, &now, Entropy([number; 16]))?;
            if let (Some(name), Ok(answer)) = (arguments.text("save"), &answer) {
                let id = calls::id_of(answer).ok_or_else(|| Broken(format!("step {number}: no id to save")))?;
                stage.saved.insert(name, id);
            }
            let line = match answer {
                Ok(answer) => {
                    arguments.all_used()?;
                    json!({ "answer": answer, "call": call, "step": number })
                }
                Err(error) => json!({ "call": call, "refused": refusal(&error, &attune), "step": number }),
            };
            transcript.push_str(&line.to_string());
            transcript.push('\n');
        }
        Ok(transcript)
    }
}

/// The key of every scenario's store.
const KEY: Key = Key::new([0x5a; 32]);

/// What one step leaves for the next.
struct Stage {
    now: Option<Now>,
    saved: BTreeMap<String, String>,
}

impl Stage {
    fn arguments(&mut self, step: &toml::Table) -> Result<Arguments, Broken> {
        let arguments = Arguments::of(step, &self.saved)?;
        if let Some(now) = arguments.text("now") {
            self.now = Some(Now::parse(&now, attune_core::Zone::UTC).map_err(|error| Broken(error.to_string()))?);
        }
        Ok(arguments)
    }
}

fn refusal(error: &Error, attune: &Attune) -> Value {
    json!({
        "code": <&str>::from(error.code()),
        "field": error.field(),
        "line": error.line(),
        "message": attune.texts().error(error),
    })
}
