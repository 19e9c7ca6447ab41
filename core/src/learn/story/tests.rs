//! Every evening there is: each choice at each point, from either side, whoever reaches.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::*;
use crate::learn::Learn;
use crate::text::{Language, Texts};

fn story() -> &'static Story {
    Learn::get().unwrap().story()
}

fn place(side: Person, reaching: Person, choices: &[String]) -> StoryPlace {
    StoryPlace { side, reaching, choices: choices.to_vec() }
}

/// All four tellings.
fn tellings() -> Vec<(Person, Person)> {
    Person::VARIANTS.iter().flat_map(|side| Person::VARIANTS.iter().map(|reaching| (*side, *reaching))).collect()
}

/// Every path through a telling, from the first scene to an end, with the scenes on it.
fn paths(side: Person, reaching: Person) -> Vec<(Vec<String>, Vec<&'static Scene>)> {
    let (mut open, mut ended) = (vec![(Vec::new(), Vec::new())], Vec::new());
    while let Some((choices, mut scenes)) = open.pop() {
        let scene = story().scene(&place(side, reaching, &choices)).unwrap();
        scenes.push(scene);
        if scene.choices.is_empty() {
            ended.push((choices, scenes));
            continue;
        }
        for choice in &scene.choices {
            open.push(([choices.clone(), vec![choice.id.clone()]].concat(), scenes.clone()));
        }
    }
    ended
}

#[test]
fn every_path_has_four_choices_and_ends() {
    for (side, reaching) in tellings() {
        let paths = paths(side, reaching);
        assert_eq!(paths.len(), 81);
        for (choices, scenes) in paths {
            assert_eq!(choices.len(), 4);
            assert_eq!(scenes.iter().map(|scene| scene.hour).collect::<Vec<_>>(), Hour::VARIANTS);
        }
    }
}

#[test]
fn every_scene_of_the_file_is_reached_and_stands_there_once() {
    let reached: BTreeSet<_> = tellings()
        .into_iter()
        .flat_map(|(side, reaching)| paths(side, reaching))
        .flat_map(|(_, scenes)| scenes.into_iter().map(|scene| scene.id.as_str()))
        .collect();
    let all: Vec<_> = story().scenes.iter().map(|scene| scene.id.as_str()).collect();
    assert_eq!(reached, all.iter().copied().collect());
    assert_eq!(reached.len(), all.len());
}

#[test]
fn a_side_sees_the_evening_of_its_role_whichever_of_the_two_it_is() {
    for (side, reaching) in tellings() {
        let role = if side == reaching { Role::Reaching } else { Role::PullingAway };
        assert!(paths(side, reaching).iter().all(|(_, scenes)| scenes.iter().all(|scene| scene.role == role)));
        assert_eq!(paths(side, reaching), paths(side.other(), reaching.other()), "roles are swappable");
    }
}

/// The loop is where the last choice left it, so that no choice seals an evening.
#[test]
fn from_every_point_the_loop_can_be_entered_and_left() {
    for scene in story().scenes.iter().filter(|scene| scene.hour != Hour::Over) {
        let to: Vec<_> = scene.choices.iter().map(|choice| story().find(|scene| scene.id == choice.to).unwrap().turn).collect();
        assert!(to.contains(&Loop::Turning) && to.contains(&Loop::Slowing), "{}", scene.id);
    }
    for (side, reaching) in tellings() {
        let courses: BTreeSet<Vec<bool>> = paths(side, reaching)
            .iter()
            .map(|(_, scenes)| scenes.iter().skip(1).map(|scene| scene.turn == Loop::Slowing).collect())
            .collect();
        assert_eq!(courses.len(), 16, "each course of turning and slowing over four points");
    }
}

/// A choice slows if and only if it is one of the article's moves, and one that belongs to the side.
#[test]
fn a_slowing_choice_is_one_move_of_the_article() {
    use Skill::{AskForSpace, FearNotRejection, LeaveRoom, NameTheLoop, PatternNotPerson, RegulateFirst, SayTheNeed, StayPresent};
    let mut used = BTreeSet::new();
    for scene in &story().scenes {
        let own = match scene.role {
            Role::Reaching => [RegulateFirst, SayTheNeed, LeaveRoom].as_slice(),
            Role::PullingAway => &[StayPresent, AskForSpace],
        };
        for choice in &scene.choices {
            let to = story().find(|scene| scene.id == choice.to).unwrap();
            assert_eq!(choice.skill.is_some(), to.turn == Loop::Slowing, "{}", choice.id);
            assert!(to.hour > scene.hour && to.role == scene.role, "{}", choice.id);
            if let Some(skill) = choice.skill {
                let of_both = [PatternNotPerson, FearNotRejection, NameTheLoop];
                assert!(own.contains(&skill) || of_both.contains(&skill), "{}", choice.id);
                used.insert(<&str>::from(skill));
            }
        }
    }
    assert_eq!(used.len(), Skill::VARIANTS.len(), "every shift of the article comes up: {used:?}");
}

/// Neither its place nor its length gives a choice away.
#[test]
fn no_choice_is_marked() {
    let mut places = BTreeMap::<usize, u32>::new();
    for scene in story().scenes.iter().filter(|scene| scene.hour != Hour::Over) {
        let reflex = scene.choices.iter().position(|choice| choice.skill.is_none()).unwrap();
        *places.entry(reflex).or_default() += 1;
        assert_eq!(scene.choices.len(), 3);
        let ids: BTreeSet<_> = scene.choices.iter().map(|choice| &choice.id).collect();
        assert_eq!(ids.len(), 3);
    }
    assert!(places.len() == 3 && places.values().all(|count| *count >= 4), "{places:?}");
}

/// What stands behind each key, with a name in each gap.
#[test]
fn every_scene_and_every_choice_has_words_in_both_languages() {
    for language in Language::VARIANTS {
        let texts = Texts::of(*language);
        let names = [("you", "Anna".into()), ("other", "Michael".into())];
        for scene in &story().scenes {
            let text = texts.say_with(&scene.key(), &names);
            assert!((100..=420).contains(&text.chars().count()), "{language:?} {}: {}", scene.id, text.chars().count());
            assert!(text.contains("Michael") && !text.contains('{'), "{text}");
            for choice in &scene.choices {
                let title = texts.say_attribute_with(&scene.key(), &choice.id.replace('_', "-"), &names);
                assert!((5..=100).contains(&title.chars().count()) && !title.starts_with("learn-"), "{title}");
            }
        }
        for hour in Hour::VARIANTS {
            assert!(texts.has(&format!("learn-hour-{}", <&str>::from(hour))));
        }
        for turn in Loop::VARIANTS {
            assert!(texts.has(&format!("learn-loop-{}", <&str>::from(turn))));
        }
    }
}

/// Both sides are looked at as kindly: where the loop turned to the end, it says what each was looking for; where it slowed, it
/// promises nothing; and either end is one evening, with a way on.
#[test]
fn both_sides_end_as_kindly() {
    for (language, blame, sought, unsolved, way_on) in [
        (
            Language::En,
            ["fault", "should have", "because of"],
            ["a hand", "a quiet place"],
            "Nothing is solved",
            ["either of you", "can be slowed"],
        ),
        (
            Language::De,
            ["schuld", "hättest", "wegen"],
            ["eine Hand", "einen ruhigen Ort"],
            "Gelöst ist nichts",
            ["jede Seite", "Bremsen lässt"],
        ),
    ] {
        for scene in story().scenes.iter().filter(|scene| scene.hour == Hour::Over) {
            let text = Texts::of(language).say_with(&scene.key(), &[("other", "Michael".into())]);
            assert!(blame.iter().all(|word| !text.to_lowercase().contains(word)), "{text}");
            match scene.turn {
                Loop::Turning => assert!(sought.iter().all(|word| text.contains(word)) && text.contains(way_on[0]), "{text}"),
                Loop::Slowing => assert!(text.starts_with(unsolved) && text.contains(way_on[1]), "{text}"),
            }
        }
    }
}

fn refused(side: Person, choices: &[&str]) -> (&'static str, Why) {
    let choices: Vec<_> = choices.iter().map(ToString::to_string).collect();
    match story().scene(&place(side, Person::Anna, &choices)) {
        Err(Error::Invalid(Invalid { field, why })) => (field, why),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_is_not_offered_and_what_comes_after_the_end_are_refused() {
    assert_eq!(refused(Person::Anna, &["say_fine"]), ("choose", Why::StoryChoice), "offered to the other side");
    assert_eq!(refused(Person::Anna, &[""]), ("choose", Why::StoryChoice));
    assert_eq!(refused(Person::Michael, &["say_fine", "say_fine"]), ("choose", Why::StoryChoice));
    let whole = ["say_fine", "walk_out", "wait_it_out", "seem_asleep", "say_fine"];
    assert_eq!(refused(Person::Michael, &whole), ("choose", Why::StoryOver));
    assert_eq!(Person::read("eva").unwrap_err(), Invalid::new("side", Why::StoryPerson));
    assert_eq!(Person::read_reaching("both").unwrap_err(), Invalid::new("reaching", Why::StoryPerson));
    assert_eq!(Person::read_reaching("michael").unwrap(), Person::Michael);
}

proptest! {
    #[test]
    fn any_list_of_choices_leads_to_a_scene_or_is_refused_by_its_field(
        side in 0..2_usize, reaching in 0..2_usize, picks in prop::collection::vec(("[a-z_ ]{0,12}", 0..4_usize, any::<bool>()), 0..7)
    ) {
        let telling = (Person::VARIANTS[side], Person::VARIANTS[reaching]);
        let mut choices = Vec::new();
        for (word, pick, is_offered) in picks {
            let here = story().scene(&place(telling.0, telling.1, &choices));
            let offered = here.ok().and_then(|scene| scene.choices.get(pick)).map(|choice| choice.id.clone());
            choices.push(if is_offered { offered.unwrap_or(word) } else { word });
        }
        match story().scene(&place(telling.0, telling.1, &choices)) {
            Ok(scene) => prop_assert_eq!(Some(&scene.hour), Hour::VARIANTS.get(choices.len())),
            Err(Error::Invalid(invalid)) => prop_assert_eq!(invalid.field, "choose"),
            Err(other) => prop_assert!(false, "{:?}", other),
        }
    }
}
