//! The arguments of a step, by name, each noted as it is used: one that nobody asks for is a mistake in the file.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use attune_core::{
    AfterReturn, Builder, Content, Context, Did, Dose, Ending, Error, ExerciseId, Heat, Invalid, Kind, Now, Outcome, PauseAnswer,
    Person, Pull, RunInput, SessionWish, Starter, StoryPlace, TimeOutInput, TimeOutLength, TimeOutReturn, Topic, Why, WordsWish,
};

use super::Broken;

/// Arguments as text; lists have commas.
pub struct Arguments {
    values: BTreeMap<String, String>,
    used: RefCell<BTreeSet<String>>,
}

impl Arguments {
    /// Takes them from a step, `$names` put in.
    pub fn of(step: &toml::Table, saved: &BTreeMap<String, String>) -> Result<Self, Broken> {
        let mut values = BTreeMap::new();
        for (name, value) in step {
            let text = match value {
                toml::Value::String(text) => text.clone(),
                toml::Value::Integer(number) => number.to_string(),
                toml::Value::Float(number) => number.to_string(),
                toml::Value::Boolean(yes) => yes.to_string(),
                _ => return Err(Broken(format!("{name}: only texts, numbers and true or false"))),
            };
            let text = match text.strip_prefix('$') {
                Some(name) => saved.get(name).cloned().ok_or_else(|| Broken(format!("nothing saved as {name}")))?,
                None => text,
            };
            values.insert(name.clone(), text);
        }
        Ok(Self { values, used: RefCell::default() })
    }

    /// One of them, if it is there.
    pub fn text(&self, name: &str) -> Option<String> {
        self.used.borrow_mut().insert(name.to_owned());
        self.values.get(name).cloned()
    }

    /// One that has to be there.
    pub fn needed(&self, name: &str) -> Result<String, Broken> {
        self.text(name).ok_or_else(|| Broken(format!("{name} is missing")))
    }

    /// Refuses a step with an argument that nobody asked for.
    pub fn all_used(&self) -> Result<(), Broken> {
        let used = self.used.borrow();
        match self.values.keys().find(|name| !used.contains(*name)) {
            Some(name) => Err(Broken(format!("{name} means nothing here"))),
            None => Ok(()),
        }
    }

    /// Puts what is there into a moment's content, as a front end's screen would.
    pub fn content(&self, mut content: Content) -> Result<Content, Error> {
        let each = |list: &str| list.split(',').map(|word| word.trim().to_owned()).collect::<Vec<_>>();
        self.text("kind").map(|word| Kind::read(&word).map(|kind| content.kind = kind)).transpose()?;
        self.text("pull").map(|word| Pull::read(&word).map(|pull| content.pull = pull)).transpose()?;
        self.text("heat").map(|word| Heat::read(&word).map(|heat| content.heat = Some(heat))).transpose()?;
        self.text("heat_after").map(|word| Heat::read(&word).map(|heat| content.heat_after = Some(heat))).transpose()?;
        self.text("started_by").map(|word| Starter::read(&word).map(|who| content.started_by = Some(who))).transpose()?;
        self.text("topic").map(|word| Topic::read(&word).map(|topic| content.topic = Some(topic))).transpose()?;
        self.text("ended").map(|word| Ending::read(&word).map(|how| content.ended = Some(how))).transpose()?;
        self.text("tool").map(|word| ExerciseId::read(&word).map(|tool| content.tool = Some(tool))).transpose()?;
        if let Some(list) = self.text("context") {
            content.context = each(&list).iter().map(|word| Context::read(word)).collect::<Result<_, Invalid>>()?;
        }
        if let Some(list) = self.text("did") {
            content.did = each(&list).iter().map(|word| Did::read(word)).collect::<Result<_, Invalid>>()?;
        }
        if let Some(kept) = self.text("return_kept") {
            content.return_kept = Some(kept.parse().map_err(|_| Invalid::new("returnKept", Why::YesOrNo))?);
        }
        if let Some(note) = self.text("note") {
            content.note = Content::note(&note.repeat(self.times()))?;
        }
        if let Some(body) = self.text("body_signal") {
            content.body_signal = Content::body_signal(&body)?;
        }
        Ok(content)
    }

    /// Where and when, if it is there.
    pub fn at(&self, now: &Now) -> Result<Option<(chrono::DateTime<chrono::Utc>, attune_core::Zone)>, Invalid> {
        self.text("at").map(|at| now.place(&at)).transpose()
    }

    /// What is to be played.
    pub fn session(&self) -> Result<SessionWish, Error> {
        Ok(SessionWish {
            exercise: self.text("exercise").unwrap_or_default(),
            variant: self.text("variant"),
            dose: Dose::read(self.text("minutes").as_deref(), self.text("cycles").as_deref())?,
        })
    }

    /// A run as a player saw it.
    pub fn run(&self) -> Result<RunInput, Error> {
        let heat = |name: &str| self.text(name).map(|heat| Heat::read(&heat)).transpose();
        let millis = |name: &str| self.text(name).and_then(|millis| millis.parse().ok()).unwrap_or_default();
        Ok(RunInput {
            wish: self.session()?,
            done_millis: millis("done_ms"),
            began_millis_ago: millis("began_ms_ago"),
            outcome: Outcome::read(&self.text("outcome").unwrap_or_default())?,
            heat_before: heat("heat_before")?,
            heat_after: heat("heat_after")?,
        })
    }

    /// An answer to a pause.
    pub fn pause(&self) -> Result<PauseAnswer, Error> {
        let said = |name: &str| self.text(name).is_some();
        Ok(PauseAnswer {
            heat: self.text("heat").map(|heat| Heat::read(&heat)).transpose()?,
            pull: self.text("pull").map(|pull| Pull::read(&pull)).transpose()?,
            done: said("done"),
            skip: said("skip"),
            worse: said("worse"),
            next: self.text("next"),
        })
    }

    /// A place in the story.
    pub fn story(&self) -> Result<StoryPlace, Error> {
        let each = |list: String| list.split(',').map(ToOwned::to_owned).collect();
        Ok(StoryPlace {
            side: self.text("side").map(|who| Person::read(&who)).transpose()?.unwrap_or_default(),
            reaching: self.text("reaching").map(|who| Person::read_reaching(&who)).transpose()?.unwrap_or_default(),
            choices: self.text("choose").map(each).unwrap_or_default(),
        })
    }

    /// What is to be said.
    pub fn words(&self) -> Result<WordsWish, Error> {
        Ok(WordsWish {
            builder: Builder::read(&self.text("builder").unwrap_or_default())?,
            feeling: self.text("feeling"),
            phrase: self.text("phrase"),
            about: self.text("about").map(|_| self.repeated("about")),
            need: self.text("need"),
            minutes: self.text("minutes"),
        })
    }

    /// A text, as often as the step says: a long one need not stand in the file.
    pub fn repeated(&self, name: &str) -> String {
        let times = self.text("times").and_then(|times| times.parse().ok()).unwrap_or(1);
        self.text(name).unwrap_or_default().repeat(times)
    }

    /// A time-out as a screen would begin it; without minutes, those that are chosen already.
    pub fn time_out(&self) -> Result<TimeOutInput, Error> {
        let place = self
            .text("place")
            .map(|place| place.repeat(self.text("place_times").and_then(|times| times.parse().ok()).unwrap_or(1)));
        Ok(TimeOutInput {
            minutes: self.minutes().unwrap_or_else(|| TimeOutLength::DEFAULT.minutes().into()),
            place,
            signal: self.text("signal"),
            pull: self.text("pull").map(|pull| Pull::read(&pull)).transpose()?,
        })
    }

    /// The minutes of a time-out.
    pub fn minutes(&self) -> Option<i64> {
        self.text("minutes").and_then(|minutes| minutes.parse().ok())
    }

    /// A return.
    pub fn back(&self) -> Result<TimeOutReturn, Error> {
        Ok(TimeOutReturn { how: self.text("how").map(|how| AfterReturn::read(&how)).transpose()?, day: self.text("day") })
    }

    /// How many times a note is repeated: a long one need not stand in the file.
    fn times(&self) -> usize {
        self.text("note_times").and_then(|times| times.parse().ok()).unwrap_or(1)
    }
}
