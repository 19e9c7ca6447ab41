//! Sentences that people could say, from fragments that people type; and the saved phrases over a store.

use proptest::prelude::*;

use super::*;
use crate::attune::LanguageWish;
use crate::portable::Format;
use crate::text::Language;
use crate::zone::Zone;

fn attune_in(language: Language) -> Attune {
    Attune::in_memory(LanguageWish::Fixed(language), Entropy([4; 16])).unwrap()
}

fn at(text: &str) -> Now {
    Now::parse(text, Zone::named("Europe/Berlin").unwrap()).unwrap()
}

fn evening() -> Now {
    at("2026-03-13T21:15:00+01:00")
}

fn bytes(number: u8) -> Entropy {
    Entropy([number; 16])
}

fn typed(builder: Builder, feeling: &str, about: &str, need: &str) -> WordsWish {
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    WordsWish { feeling: some(feeling), about: some(about), need: some(need), ..WordsWish::of(builder) }
}

/// What a soft start says.
fn soft(language: Language, feeling: &str, about: &str, need: &str) -> String {
    attune_in(language).say_words(&typed(Builder::SoftStartup, feeling, about, need), &evening()).unwrap().text
}

#[test]
fn english_takes_what_people_type() {
    for (about, said) in [
        ("the dishes", "I feel hurt about the dishes."),
        ("last night.", "I feel hurt about last night."),
        ("the talk with your mum on Sunday", "I feel hurt about the talk with your mum on Sunday."),
        ("how we talked yesterday", "I feel hurt about how we talked yesterday."),
        ("going to bed without a word", "I feel hurt about going to bed without a word."),
        ("money", "I feel hurt about money."),
        ("when you come home late", "I feel hurt when you come home late."),
        ("because we hardly talk", "I feel hurt because we hardly talk."),
        ("by what you said", "I feel hurt by what you said."),
        ("about yesterday", "I feel hurt about yesterday."),
        ("you just left", "I feel hurt, and it’s about this: you just left."),
        ("You just left!", "I feel hurt, and it’s about this: You just left!"),
        ("The dishes", "I feel hurt, and it’s about this: The dishes."),
        ("the kids need new shoes", "I feel hurt, and it’s about this: the kids need new shoes."),
        ("the dishes are never done", "I feel hurt, and it’s about this: the dishes are never done."),
        ("how could you?", "I feel hurt, and it’s about this: how could you?"),
        ("dishes", "I feel hurt, and it’s about this: dishes."),
        ("the dishes\nand the bins", "I feel hurt, and it’s about this: the dishes\nand the bins."),
        ("the dishes 🙂", "I feel hurt about the dishes 🙂"),
        ("שלום", "I feel hurt, and it’s about this: שלום."),
    ] {
        assert_eq!(soft(Language::En, "hurt", about, "a hug"), format!("{said} I need a hug."), "{about}");
    }
    for (need, said) in [
        ("ten minutes with you tonight", "I need ten minutes with you tonight."),
        ("10 minutes", "I need 10 minutes."),
        ("to know when you’ll be home", "I need to know when you’ll be home."),
        ("you to hear me out", "I need you to hear me out."),
        ("for us to talk tonight", "What I need is for us to talk tonight."),
        ("that we talk tonight", "What I need is that we talk tonight."),
        ("I'd like a hug", "I'd like a hug."),
        ("a hug would be nice", "What I need: a hug would be nice."),
        ("please call me", "What I need: please call me."),
        ("hugs", "What I need: hugs."),
        ("could you hold me?", "What I need: could you hold me?"),
    ] {
        assert_eq!(soft(Language::En, "lonely", "yesterday", need), format!("I feel lonely about yesterday. {said}"), "{need}");
    }
}

#[test]
fn german_takes_what_people_type() {
    for (about, said) in [
        ("der Abwasch", "Ich bin traurig, und es geht darum: der Abwasch."),
        ("den Abwasch", "Ich bin traurig, und es geht um den Abwasch."),
        ("unsere Reise im Mai", "Ich bin traurig, und es geht um unsere Reise im Mai."),
        ("die Wäsche liegt seit Tagen rum", "Ich bin traurig, und es geht darum: die Wäsche liegt seit Tagen rum."),
        ("gestern Abend", "Ich bin traurig, und es geht um gestern Abend."),
        ("wenn du spät heimkommst", "Ich bin traurig, wenn du spät heimkommst."),
        ("weil wir kaum reden", "Ich bin traurig, weil wir kaum reden."),
        ("wegen gestern", "Ich bin traurig wegen gestern."),
        ("dass wir kaum reden", "Ich bin traurig, und es geht darum: dass wir kaum reden."),
        ("wie wir gestern geredet haben", "Ich bin traurig, und es geht darum: wie wir gestern geredet haben."),
        ("du bist einfach gegangen", "Ich bin traurig, und es geht darum: du bist einfach gegangen."),
        ("Abwasch", "Ich bin traurig, und es geht darum: Abwasch."),
    ] {
        assert_eq!(soft(Language::De, "sad", about, "eine Umarmung"), format!("{said} Ich brauche eine Umarmung."), "{about}");
    }
    for (need, said) in [
        ("zehn Minuten mit dir heute Abend", "Ich brauche zehn Minuten mit dir heute Abend."),
        ("Zeit für mich", "Ich brauche Zeit für mich."),
        ("dass du mir kurz zuhörst", "Ich wünsche mir, dass du mir kurz zuhörst."),
        ("heute Abend reden", "Was ich brauche: heute Abend reden."),
        ("in den Arm genommen werden", "Was ich brauche: in den Arm genommen werden."),
        ("ein Gespräch am Sonntag", "Was ich brauche: ein Gespräch am Sonntag."),
        ("zu wissen, wann du kommst", "Was ich brauche: zu wissen, wann du kommst."),
        ("eine Umarmung wäre schön", "Was ich brauche: eine Umarmung wäre schön."),
        ("Ich hätte gern zehn Minuten", "Ich hätte gern zehn Minuten."),
        ("ruf mich bitte an", "Was ich brauche: ruf mich bitte an."),
    ] {
        assert_eq!(
            soft(Language::De, "scared", "wenn es laut wird", need),
            format!("Ich habe Angst, wenn es laut wird. {said}"),
            "{need}"
        );
    }
}

#[test]
fn every_feeling_and_every_idea_makes_a_sentence_in_both_languages() {
    for language in [Language::En, Language::De] {
        let attune = attune_in(language);
        let view = attune.words(&evening()).unwrap();
        let parts = &view.builders.iter().find(|view| view.builder == Builder::SoftStartup).unwrap().parts;
        for feeling in &parts[0].choices {
            for idea in &parts[2].ideas {
                let said = attune.say_words(&typed(Builder::SoftStartup, &feeling.value, "x", idea), &evening()).unwrap();
                assert!(said.ready && said.notes.is_empty() && said.text.ends_with(&format!("{idea}.")), "{}", said.text);
                assert!(!said.text.contains(['{', '}', '…']), "{}", said.text);
                // An idea goes into the sentence, never behind a colon.
                let colons = ["What I need: ", "Was ich brauche: "];
                assert!(colons.iter().all(|colon| !said.text.contains(colon)), "{}", said.text);
            }
        }
    }
}

#[test]
fn the_screen_says_what_each_builder_is_for_and_how_little_is_known() {
    for language in [Language::En, Language::De] {
        let view = attune_in(language).words(&evening()).unwrap();
        assert_eq!(view.builders.iter().map(|view| view.builder).collect::<Vec<_>>(), Builder::VARIANTS);
        for builder in &view.builders {
            let words = [&builder.purpose, &builder.evidence, &builder.caution, &builder.text];
            assert!(words.iter().all(|text| text.contains(' ')) && !builder.name.contains('-'), "{words:?}");
            assert!(builder.purpose.chars().count() <= 70, "a line: {}", builder.purpose);
            // A tap for the builder, one a choice, one to share: three at most where what can stay open stays open.
            let taps = builder.parts.iter().filter(|part| part.needed && part.max_chars.is_none()).count();
            assert!(taps + 2 <= 3, "{:?}", builder.builder);
            for part in &builder.parts {
                assert!(part.choices.is_empty() == part.max_chars.is_some(), "{:?} is chosen or typed", part.part);
            }
        }
        assert!(view.saved.is_empty() && !view.saved_hint.is_empty());
    }
    let soft = attune_in(Language::En).words(&evening()).unwrap().builders.swap_remove(0);
    assert!(soft.evidence.contains("says nothing about you two"), "no forecast: {}", soft.evidence);
    assert_eq!(soft.text, "I feel … about … I need …");
    assert_eq!(
        attune_in(Language::De).words(&evening()).unwrap().builders[0].text,
        "Ich fühle mich …, und es geht um … Ich brauche …"
    );
}

#[test]
fn a_preview_shows_what_is_there_and_a_sentence_leaves_only_whole() {
    let attune = attune_in(Language::En);
    let mut wish = typed(Builder::SoftStartup, "scared", "", "");
    let preview = attune.preview_words(&wish, &evening()).unwrap();
    assert_eq!((preview.text.as_str(), preview.ready), ("I feel scared about … I need …", false));
    let missing = |wish: &WordsWish| match attune.say_words(wish, &evening()) {
        Err(Error::Invalid(invalid)) => Some((invalid.field, invalid.why)),
        _ => None,
    };
    assert_eq!(missing(&wish), Some(("about", Why::AboutMissing)));
    wish.about = Some("yesterday".to_owned());
    wish.need = Some("  ".to_owned());
    assert_eq!(missing(&wish), Some(("need", Why::NeedMissing)));
    assert_eq!(missing(&WordsWish::of(Builder::ReassuringSpace)), Some(("minutes", Why::ReturnMinutes)));
    assert_eq!(missing(&WordsWish::of(Builder::Loop)), None);
    assert_eq!(missing(&WordsWish::of(Builder::Repair)), None);
}

#[test]
fn space_is_asked_for_with_the_time_of_coming_back_on_the_clock() {
    let say = |language, now: &str, minutes: &str, feeling: &str| {
        let wish = WordsWish { minutes: Some(minutes.to_owned()), ..typed(Builder::ReassuringSpace, feeling, "", "") };
        attune_in(language).say_words(&wish, &at(now)).unwrap().text
    };
    assert_eq!(
        say(Language::En, "2026-03-13T21:15:00+01:00", "30", ""),
        "This is too much for me right now, and I need a break. You matter to me. I’ll be back at 21:45."
    );
    assert_eq!(
        say(Language::De, "2026-03-13T23:50:00+01:00", "20", "scared"),
        "Ich habe Angst, und ich brauche eine Pause. Du bist mir wichtig. Ich bin heute Nacht um 00:10 wieder da."
    );
    assert_eq!(
        say(Language::De, "2026-10-25T02:30:00+02:00", "60", ""),
        "Mir ist das gerade zu viel, und ich brauche eine Pause. Du bist mir wichtig. Ich bin um 02:30 (nach der Zeitumstellung) wieder da."
    );
}

#[test]
fn the_softer_feeling_stands_alone_or_with_what_it_is_about() {
    let say = |language, feeling: &str, about: &str, need: &str| {
        attune_in(language).say_words(&typed(Builder::Feeling, feeling, about, need), &evening()).unwrap().text
    };
    assert_eq!(say(Language::En, "lonely", "", ""), "There’s something beneath the way I reacted: I feel lonely.");
    assert_eq!(
        say(Language::De, "ashamed", "wegen gestern", "eine Umarmung"),
        "Hinter meiner Reaktion steckt noch etwas anderes: Ich schäme mich wegen gestern. Ich brauche eine Umarmung."
    );
}

#[test]
fn a_note_is_gentle_quotes_what_was_typed_and_blocks_nothing() {
    let wish = typed(Builder::SoftStartup, "hurt", "when you never call", "you to stop, because you don’t care");
    let said = attune_in(Language::En).say_words(&wish, &evening()).unwrap();
    assert!(said.ready && said.text.contains("when you never call"), "{}", said.text);
    let notes: Vec<_> = said.notes.iter().map(|note| (note.kind, note.quote.as_str())).collect();
    assert_eq!(notes, [(NoteKind::Sweeping, "you never"), (NoteKind::MindReading, "you don’t care")]);
    assert!(
        said.notes.iter().all(|note| note.text.starts_with(&format!("“{}”: ", note.quote)) && note.text.contains("ou could")),
        "{:?}",
        said.notes
    );
}

#[test]
fn a_phrase_is_saved_once_forgotten_and_can_come_back_for_a_day() {
    let attune = attune_in(Language::En);
    let (saved, now) = (|| attune.words(&evening()).unwrap().saved, evening());
    let first = attune.save_phrase(" Pineapple 🍍\nהפסקה ", &now, bytes(1)).unwrap();
    assert_eq!(first.text, "Pineapple 🍍\nהפסקה");
    assert_eq!(attune.save_phrase("Pineapple 🍍\r\nהפסקה", &now, bytes(2)).unwrap().id, first.id, "a second tap");
    let second = attune.save_phrase("You never leave me cold", &now, bytes(3)).unwrap();
    assert_eq!(second.notes.len(), 1, "a note, and saved all the same");
    assert_eq!(saved().iter().map(|phrase| &phrase.id).collect::<Vec<_>>(), [&first.id, &second.id]);

    assert_eq!(attune.forget_phrase(&first.id, &now).unwrap().text, first.text);
    assert_eq!(saved().len(), 1);
    let missing = |result: Result<PhraseDone, Error>| matches!(result, Err(Error::NotFound(Missing::Phrase)));
    assert!(missing(attune.forget_phrase(&first.id, &now)));
    assert!(missing(attune.restore_phrase("no id", &now)));
    attune.restore_phrase(&first.id, &at("2026-03-14T21:15:00+01:00")).unwrap();
    assert_eq!(saved().len(), 2);

    attune.forget_phrase(&first.id, &now).unwrap();
    assert!(missing(attune.restore_phrase(&first.id, &at("2026-03-14T21:15:00.001+01:00"))));
    attune.today(&at("2026-03-15T09:00:00+01:00")).unwrap();
    let rows: i64 = attune
        .store
        .read(|conn| Ok::<_, StoreError>(conn.query_row("SELECT count(*) FROM phrase", [], |row| row.get(0))?))
        .unwrap();
    assert_eq!(rows, 1, "then it is gone for good");
}

#[test]
fn forgotten_words_can_be_saved_anew() {
    let attune = attune_in(Language::De);
    let first = attune.save_phrase("Ananas", &evening(), bytes(1)).unwrap();
    attune.forget_phrase(&first.id, &evening()).unwrap();
    let second = attune.save_phrase("Ananas", &evening(), bytes(2)).unwrap();
    assert_ne!(first.id, second.id);
    assert!(attune.restore_phrase(&first.id, &evening()).is_err(), "the words are on the list already");
    assert_eq!(attune.words(&evening()).unwrap().saved.len(), 1);
}

#[test]
fn a_phrase_that_can_not_be_is_refused_by_its_field() {
    let attune = attune_in(Language::En);
    let longest = "ü".repeat(PHRASE_MAX);
    for (text, why) in
        [("", Why::Empty), (" \n ", Why::Empty), (&*format!("{longest}x"), Why::TooLong), ("a\u{7}", Why::ControlCharacters)]
    {
        let refused = attune.save_phrase(text, &evening(), bytes(1));
        assert!(matches!(refused, Err(Error::Invalid(invalid)) if invalid == Invalid::new("text", why)), "{why:?}");
    }
    assert!(attune.words(&evening()).unwrap().saved.is_empty());
    assert_eq!(attune.save_phrase(&longest, &evening(), bytes(1)).unwrap().text, longest);
}

#[test]
fn phrases_go_out_come_in_once_and_can_be_taken_back() {
    let (from, to) = (attune_in(Language::En), attune_in(Language::En));
    let kept = from.save_phrase("Pineapple", &evening(), bytes(1)).unwrap();
    let gone = from.save_phrase("Forgotten", &evening(), bytes(2)).unwrap();
    from.forget_phrase(&gone.id, &evening()).unwrap();
    let file = from.export(Format::Json, &evening()).unwrap().bytes;
    assert!(!to.holds(&file, Format::Json, &evening()).unwrap());
    let first = to.import(&file, Format::Json, &evening()).unwrap();
    assert_eq!((first.phrases_added, first.sentence.lines().last()), (1, Some("And one saved phrase.")));
    assert_eq!(to.words(&evening()).unwrap().saved, [SavedPhrase { id: kept.id.clone(), text: "Pineapple".to_owned() }]);
    assert_eq!(to.import(&file, Format::Json, &evening()).unwrap().phrases_added, 0);
    assert!(to.holds(&file, Format::Json, &evening()).unwrap());
    to.undo(&evening()).unwrap();
    assert!(to.words(&evening()).unwrap().saved.is_empty());

    // The same words under another id are there already; a forgotten one comes back.
    to.save_phrase("Pineapple", &evening(), bytes(7)).unwrap();
    assert_eq!(to.import(&file, Format::Json, &evening()).unwrap().phrases_added, 0);
    assert!(to.holds(&file, Format::Json, &evening()).unwrap());
    from.forget_phrase(&kept.id, &evening()).unwrap();
    assert_eq!(from.import(&file, Format::Json, &evening()).unwrap().phrases_added, 1);
}

#[test]
fn whatever_a_builder_makes_can_be_saved() {
    for language in [Language::En, Language::De] {
        let attune = attune_in(language);
        let longest = "M".repeat(FRAGMENT_MAX);
        for (number, feeling) in (1..).zip(Feeling::VARIANTS) {
            for (builder, offset) in [(Builder::SoftStartup, 0), (Builder::Feeling, 100)] {
                let said = attune.say_words(&typed(builder, feeling.word(), &longest, &longest), &evening()).unwrap();
                assert_eq!(attune.save_phrase(&said.text, &evening(), bytes(number + offset)).unwrap().text, said.text);
            }
        }
    }
}

/// Texts of all kinds, and such as begin as the rules expect.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[ \\PC]{0,40}",
        ("(the|when|I|that|how|10|wenn|den|dass|ich|eine|) ?", "\\PC{0,30}").prop_map(|(opening, rest)| opening + &rest),
        Just("{ $about } \u{202e} {\"x\"} %s".to_owned()),
    ]
}

proptest! {
    #[test]
    fn what_is_typed_stands_whole_in_the_sentence_or_is_refused_by_its_field(about in any_text(), need in any_text(), german: bool, builder in 0..2_usize) {
        let attune = attune_in(if german { Language::De } else { Language::En });
        let builder = [Builder::SoftStartup, Builder::Feeling][builder];
        let wish = WordsWish { about: Some(about.clone()), need: Some(need.clone()), ..typed(builder, "hurt", "", "") };
        match attune.preview_words(&wish, &evening()) {
            Ok(said) => {
                for whole in [&about, &need] {
                    prop_assert!(said.text.contains(&whole.trim().replace("\r\n", "\n")), "{}", said.text);
                }
                for note in &said.notes {
                    prop_assert!(said.text.contains(&note.quote) && note.text.contains(&note.quote));
                }
            }
            Err(Error::Invalid(invalid)) => {
                let of = |field| if field == "about" { &about } else { &need };
                let text = of(invalid.field);
                match invalid.why {
                    Why::TooLong => prop_assert!(text.chars().count() > FRAGMENT_MAX),
                    why => prop_assert!(why == Why::ControlCharacters && text.chars().any(char::is_control), "{why:?}"),
                }
            }
            Err(other) => prop_assert!(false, "{other}"),
        }
    }
}
