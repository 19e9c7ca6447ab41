//! Breathe: the list, a session to play, runs, own patterns. Not here: the self-checks before some of them (`gates`).

use chrono::TimeDelta;
use serde::Serialize;
use uuid::Uuid;

use super::{Attune, nudges};
use crate::error::{Error, Invalid, Missing, Why};
use crate::exercise::{
    Catalogue, Dose, Exercise, ExerciseId, ExerciseKind, GROUNDING, Gate, GateState, Haptic, Outcome, OwnExercise, PAUSE, Phase,
    PhaseKind, Run, STANDARD, Timeline,
};
use crate::moment::{Entropy, Heat, Pull};
use crate::settings::Settings;
use crate::store::{OwnKept, StoreError, own_exercises, runs, settings};
use crate::text::Texts;
use crate::time::Now;

pub use crate::portable::RunRecord as RunView;

/// Two runs of one exercise that begin this close to each other are the same: no hand begins twice as fast (design choice).
const SAME_RUN: TimeDelta = TimeDelta::milliseconds(1_000);

/// An exercise as it is listed and introduced.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ExerciseView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How long a run without a wish lasts.
    pub default_seconds: f64,
    /// The same in words.
    pub duration: String,
    /// The self-check that comes first.
    pub gate: Option<Gate>,
    /// Whether it may be played: it has no gate, or the gate was passed.
    pub open: bool,
    /// The pulls it suits.
    pub roles: Vec<Pull>,
    /// A person's own pattern.
    pub custom: bool,
    /// What it is done with.
    pub kind: ExerciseKind,
    /// Offered as a daily practice.
    pub practice: bool,
    /// How it is done.
    pub how: String,
    /// What is known about it, with source and limits.
    pub evidence: String,
    /// What to take care of.
    pub caution: String,
    /// The ways in which it can be done, the standard one first; empty where there is one only.
    pub variants: Vec<VariantView>,
}

/// A way in which an exercise can be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct VariantView {
    /// Its id, within the exercise.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The self-check that comes first; where there are two, the one that is not passed.
    pub gate: Option<Gate>,
    /// Whether it may be played.
    pub open: bool,
}

/// The Breathe screen: the catalogue, then a person's own patterns.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ExerciseList {
    /// All of them.
    pub exercises: Vec<ExerciseView>,
}

/// A phase at its place in time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct StepView {
    /// From the start of the run.
    pub start_ms: u64,
    /// How long.
    pub duration_ms: u64,
    /// What happens.
    pub phase: PhaseKind,
    /// In words.
    pub cue: String,
    /// What the hand feels.
    pub haptic: Haptic,
    /// How full the shape is at the start, 0 to 100.
    pub size_from: u8,
    /// How full at the end.
    pub size_to: u8,
}

/// Everything a player needs, fetched once.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Session {
    /// The exercise, as it is done in this way.
    pub exercise: ExerciseView,
    /// The way, as one of the exercise's variants.
    pub variant: String,
    /// Each step waits for the person instead of the clock; the timeline then says how far one is.
    pub own_pace: bool,
    /// It plays as soon as it is opened: there is nothing to choose and nothing to read first.
    pub at_once: bool,
    /// Whether it can be played for another time or number of rounds.
    pub adjustable: bool,
    /// What happens when, without a gap.
    pub timeline: Vec<StepView>,
    /// The sum of all steps.
    pub total_ms: u64,
    /// The same in words.
    #[serde(skip)]
    pub duration: String,
    /// How often the cycle is played.
    pub cycles: u32,
    /// What the player offers when this makes it worse: the id of the grounding exercise.
    pub worse: String,
}

/// What is to be played.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SessionWish {
    /// The exercise's id.
    pub exercise: String,
    /// The way to do it; `None`: the standard one.
    pub variant: Option<String>,
    /// How much of it.
    pub dose: Dose,
}

impl SessionWish {
    /// An exercise as it is, for as long as the catalogue says.
    #[must_use]
    pub fn of(exercise: &str) -> Self {
        Self { exercise: exercise.to_owned(), ..Self::default() }
    }
}

/// A run as the front end saw it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunInput {
    /// What was played.
    pub wish: SessionWish,
    /// How far it came, in milliseconds of its timeline.
    pub done_millis: u64,
    /// How long ago it began, in milliseconds of the clock.
    pub began_millis_ago: u64,
    /// How it ended.
    pub outcome: Outcome,
    /// How strong inside before.
    pub heat_before: Option<Heat>,
    /// How strong inside after.
    pub heat_after: Option<Heat>,
}

impl Attune {
    /// The Breathe screen.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn exercises(&self) -> Result<ExerciseList, Error> {
        let (own, settings) =
            self.store.read(|conn| Ok::<_, StoreError>((own_exercises::all(conn)?, Settings::of(&settings::all(conn)?))))?;
        let texts = self.texts();
        let mut exercises: Vec<_> = Catalogue::get()?.exercises().iter().map(|exercise| view(exercise, settings, texts)).collect();
        for kept in own.iter().filter(|kept| !kept.deleted) {
            exercises.push(view(&kept.own.as_exercise(ExerciseId::from(kept.id)), settings, texts));
        }
        Ok(ExerciseList { exercises })
    }

    /// A session: the timeline of an exercise for a dose. Whether it may be played now is in `exercise.open`.
    ///
    /// # Errors
    /// [`Missing::Exercise`]; [`Invalid`] naming `variant`, `minutes` or `cycles`; [`StoreError`].
    pub fn session(&self, wish: &SessionWish) -> Result<Session, Error> {
        let exercise = self.wished(wish)?;
        let timeline = Timeline::of(&exercise, wish.dose)?;
        let texts = self.texts();
        let cues = cues(&exercise, texts);
        let view_of = |(step, cue): (&crate::exercise::Step<'_>, &String)| StepView {
            start_ms: step.start_millis,
            duration_ms: step.phase.millis,
            phase: step.phase.kind,
            cue: cue.clone(),
            haptic: step.phase.haptic,
            size_from: step.phase.size[0],
            size_to: step.phase.size[1],
        };
        Ok(Session {
            exercise: view(&exercise, self.settings()?, texts),
            variant: exercise.variant.clone().unwrap_or_else(|| STANDARD.to_owned()),
            own_pace: exercise.own_pace,
            at_once: exercise.id.to_string() == PAUSE,
            adjustable: exercise.max_cycles > 1,
            timeline: timeline.steps.iter().zip(cues.iter().cycle()).map(view_of).collect(),
            total_ms: timeline.total_millis,
            duration: texts.duration(timeline.total_millis),
            cycles: timeline.cycles,
            worse: GROUNDING.to_owned(),
        })
    }

    /// The same, to be played now.
    ///
    /// # Errors
    /// As [`Attune::session`], and [`Error::GateFirst`] where a self-check comes first.
    pub fn play(&self, wish: &SessionWish) -> Result<Session, Error> {
        let session = self.session(wish)?;
        match session.exercise.gate {
            Some(gate) if !session.exercise.open => Err(Error::GateFirst(gate)),
            _ => Ok(session),
        }
    }

    /// Stores a run, finished or stopped; when it returns, it is on the disk. One that is there already stays as it is: an app that
    /// was killed comes back to where it stood, and may hand the same run over once more.
    ///
    /// # Errors
    /// [`Missing::Exercise`]; [`Invalid`] naming `variant`, `minutes` or `cycles`; [`StoreError`].
    pub fn finish_run(&self, input: &RunInput, now: &Now, entropy: Entropy) -> Result<RunView, Error> {
        let exercise = self.wished(&input.wish)?;
        let total_millis = Timeline::of(&exercise, input.wish.dose)?.total_millis;
        // At one's own pace the timeline says how far one is, and the clock how long it took.
        let (planned_millis, done_millis) = match (exercise.own_pace, input.outcome) {
            (false, _) => (total_millis, input.done_millis.min(total_millis)),
            (true, Outcome::Finished) => (took(input), took(input)),
            (true, Outcome::Stopped | Outcome::Worse) => (total_millis.max(took(input)), took(input)),
        };
        let ago = i64::try_from(input.began_millis_ago).ok().and_then(TimeDelta::try_milliseconds);
        let began = ago.and_then(|ago| now.utc().checked_sub_signed(ago)).unwrap_or(now.utc());
        let run = Run {
            id: entropy.id_now(now),
            exercise: exercise.id,
            // A clock that jumped during the run gives no time before 1970.
            at: began.max(chrono::DateTime::UNIX_EPOCH),
            zone: now.zone(),
            planned_millis,
            done_millis,
            outcome: input.outcome,
            heat_before: input.heat_before,
            heat_after: input.heat_after,
        };
        let kept = self.store.write(|tx| {
            if let Some(kept) = runs::near(tx, &run.exercise, run.at, SAME_RUN)? {
                return Ok(kept);
            }
            runs::add(tx, &run)?;
            nudges::done_by(tx, &run, now)?;
            Ok::<_, Error>(run)
        })?;
        Ok(RunView::from(&kept))
    }

    /// Puts the heat after into a run that is stored already: a run is kept when it ends, and asked about then.
    ///
    /// # Errors
    /// [`Missing::Run`]; [`StoreError`].
    pub fn rate_run(&self, id: &str, after: Heat) -> Result<(), Error> {
        let id = Uuid::parse_str(id.trim()).map_err(|_| Error::NotFound(Missing::Run))?;
        let found = self.store.write(|tx| runs::rate(tx, id, after))?;
        if found { Ok(()) } else { Err(Error::NotFound(Missing::Run)) }
    }

    /// Adds a breathing pattern of the person's own: a name, and phases such as `inhale:4,exhale:6`.
    ///
    /// # Errors
    /// [`Invalid`] naming `name` or `phases`; [`Error::GateFirst`] where it holds the breath; [`StoreError`].
    pub fn add_own_exercise(&self, name: &str, phases: &str, now: &Now, entropy: Entropy) -> Result<ExerciseView, Error> {
        let own = OwnExercise::read(name, phases)?;
        let id = entropy.id_now(now);
        let (settings, kept) = self.store.write(|tx| {
            let settings = Settings::of(&settings::all(tx)?);
            if let Some(gate) = own.gate()
                && settings.gate(gate) != GateState::Passed
            {
                return Err(Error::GateFirst(gate));
            }
            let name = own.name.as_str().to_lowercase();
            if own_exercises::all(tx)?.iter().any(|kept| !kept.deleted && kept.own.name.as_str().to_lowercase() == name) {
                return Err(Invalid::new("name", Why::NameTaken).into());
            }
            let kept = OwnKept { id, own, deleted: false };
            own_exercises::add(tx, &kept)?;
            Ok((settings, kept))
        })?;
        Ok(view(&kept.own.as_exercise(ExerciseId::from(id)), settings, self.texts()))
    }

    /// Takes an own pattern off the list. Runs and moments that name it keep its name.
    ///
    /// # Errors
    /// [`Missing::Exercise`], also for one of the catalogue; [`StoreError`].
    pub fn delete_own_exercise(&self, id: &str) -> Result<ExerciseView, Error> {
        let exercise = self.exercise(id)?;
        let own = Uuid::parse_str(id.trim()).map_err(|_| Error::NotFound(Missing::Exercise))?;
        let found = self.store.write(|tx| own_exercises::delete(tx, own))?;
        if !found {
            return Err(Error::NotFound(Missing::Exercise));
        }
        Ok(view(&exercise, self.settings()?, self.texts()))
    }

    /// The exercise of a wish, done in the way it names.
    fn wished(&self, wish: &SessionWish) -> Result<Exercise, Error> {
        Ok(self.exercise(&wish.exercise)?.in_variant(wish.variant.as_deref())?)
    }

    /// An exercise of the catalogue, or an own pattern that is on the list.
    fn exercise(&self, id: &str) -> Result<Exercise, Error> {
        let id = id.trim();
        if let Some(exercise) = Catalogue::get()?.find(id) {
            return Ok(exercise.clone());
        }
        let missing = Error::NotFound(Missing::Exercise);
        let Ok(own) = Uuid::parse_str(id) else { return Err(missing) };
        match self.store.read(|conn| own_exercises::find(conn, own))? {
            Some(kept) if !kept.deleted => Ok(kept.own.as_exercise(ExerciseId::from(kept.id))),
            _ => Err(missing),
        }
    }
}

/// An exercise of the catalogue, by its id.
pub(super) fn of_catalogue(id: &str, settings: Settings, texts: Texts) -> Result<ExerciseView, Error> {
    let exercise = Catalogue::get()?.find(id).ok_or(Error::NotFound(Missing::Exercise))?;
    Ok(view(exercise, settings, texts))
}

/// How long a run took, by the clock: from a second to a day.
fn took(input: &RunInput) -> u64 {
    input.began_millis_ago.clamp(1_000, 24 * 60 * 60 * 1_000)
}

fn view(exercise: &Exercise, settings: Settings, texts: Texts) -> ExerciseView {
    let key = format!("exercise-{}", exercise.id.as_str().replace('_', "-"));
    let millis = exercise.cycle_millis() * u64::from(exercise.default_cycles);
    let (name, how, evidence, caution) = match &exercise.own_name {
        None => {
            // A way says what differs from the exercise.
            let way = variant_key(&key, exercise.variant.as_deref().unwrap_or(STANDARD));
            let words = |attribute| texts.say_attribute_of_first(&[&way, &key], attribute);
            (texts.say(&key), words("how"), words("evidence"), words("caution"))
        }
        Some(name) => (
            name.clone(),
            own_how(exercise, texts),
            texts.say("own-exercise-evidence"),
            texts.say(if exercise.is_fast() { "own-exercise-caution-fast" } else { "own-exercise-caution" }),
        ),
    };
    #[allow(clippy::cast_precision_loss)] // an hour in milliseconds
    let default_seconds = millis as f64 / 1000.0;
    ExerciseView {
        id: exercise.id.to_string(),
        name,
        default_seconds,
        duration: texts.duration(millis),
        gate: first_gate(&exercise.gates(), settings),
        open: is_open(&exercise.gates(), settings),
        roles: exercise.roles(),
        custom: exercise.own_name.is_some(),
        kind: exercise.kind,
        practice: exercise.practice,
        how,
        evidence,
        caution,
        variants: variants(exercise, &key, settings, texts),
    }
}

fn variants(exercise: &Exercise, key: &str, settings: Settings, texts: Texts) -> Vec<VariantView> {
    if exercise.variants.is_empty() {
        return Vec::new();
    }
    let others = exercise.variants.iter().map(|variant| (variant.id.as_str(), variant.gate));
    let view = |(id, gate): (&str, Option<Gate>)| {
        let gates: Vec<_> = exercise.gate.into_iter().chain(gate).collect();
        VariantView {
            id: id.to_owned(),
            name: texts.say(&variant_key(key, id)),
            gate: first_gate(&gates, settings),
            open: is_open(&gates, settings),
        }
    };
    std::iter::once((STANDARD, None)).chain(others).map(view).collect()
}

fn variant_key(exercise: &str, id: &str) -> String {
    format!("{exercise}-{}", id.replace('_', "-"))
}

/// The self-check that comes first: one that is not passed, else the exercise's own.
fn first_gate(gates: &[Gate], settings: Settings) -> Option<Gate> {
    let closed = gates.iter().find(|gate| settings.gate(**gate) != GateState::Passed);
    closed.or(gates.first()).copied()
}

fn is_open(gates: &[Gate], settings: Settings) -> bool {
    gates.iter().all(|gate| settings.gate(*gate) == GateState::Passed)
}

/// The words of each phase of a cycle. Where the same prompt comes several times in a row, they say which one it is.
fn cues(exercise: &Exercise, texts: Texts) -> Vec<String> {
    let same = |one: &Phase, other: &Phase| one.kind == PhaseKind::Notice && one.cue == other.cue;
    let counted = exercise
        .phases
        .chunk_by(same)
        .flat_map(|prompts| (1..).zip(prompts).map(move |(number, phase)| (phase, number, prompts.len())));
    let say = |(phase, number, of): (&Phase, usize, usize)| {
        let cue = texts.say(&format!("cue-{}", phase.cue.replace('_', "-")));
        if of == 1 {
            return cue;
        }
        texts.say_with("counted-cue", &[("cue", cue.into()), ("number", number.to_string().into()), ("of", of.to_string().into())])
    };
    counted.map(say).collect()
}

/// "Breathe in gently 4 s · breathe out slowly 6 s".
fn own_how(exercise: &Exercise, texts: Texts) -> String {
    let one = |phase: &Phase| {
        let cue = texts.say(&format!("cue-{}", phase.cue.replace('_', "-")));
        let seconds = texts.decimal(phase.millis, 1000);
        texts.say_with("own-exercise-phase", &[("cue", cue.into()), ("seconds", seconds.into())])
    };
    exercise.phases.iter().map(one).collect::<Vec<_>>().join(" · ")
}
