// Stories of the cards, and of Anna and Michael's evening.
import AttuneBindings
import AttuneKit
import Foundation
import Testing

@Suite final class LearnTests {
    private let desk = Desk()
    private var attune: Attune { desk.attune }

    @Test func eachCardOfTheListIsWholeAndItsWayLeadsSomewhere() throws {
        let list = try attune.learn()
        #expect(list.story.id == "anna_michael" && list.cards.count == 11)
        for item in list.cards {
            let card = try attune.learnCard(id: item.id)
            #expect(card.title == item.title)
            #expect(!card.text.isEmpty && card.sources.allSatisfy { !$0.limits.isEmpty }, "\(item.id)")
            #expect((card.action.way == .exercise) == (card.action.exercise != nil), "\(item.id)")
            if let exercise = card.action.exercise {
                let wish = SessionWish(exercise: exercise, variant: nil, dose: .default)
                #expect(try attune.session(wish: wish).exercise.open, "\(exercise)")
            }
        }
    }

    @Test func theSameEveningHasTwoSidesAndEitherOfTheTwoCanBeTheOneWhoReaches() throws {
        let anna = try at(.anna, reaching: .anna)
        let swapped = try at(.michael, reaching: .michael)
        #expect(anna.scene == swapped.scene)
        #expect(try at(.michael, reaching: .anna).scene == at(.anna, reaching: .michael).scene)
        #expect(anna.text.hasPrefix("Michael") && swapped.text.hasPrefix("Anna"))
        #expect(anna.sides.map(\.value) == ["anna", "michael"] && anna.reachers.map(\.value) == ["anna", "michael"])
    }

    @Test func oneChoiceNeverSealsAnEveningAndAListOneShorterGoesBack() throws {
        let chosen = ["ask_again", "see_the_fear", "go_in_early", "say_what_it_was"]
        let evening = try (0...chosen.count).map { try at(.anna, reaching: .anna, Array(chosen.prefix($0))) }
        #expect(evening.map(\.loop) == [.turning, .turning, .slowing, .turning, .slowing])
        #expect(evening.map(\.choices.count) == [3, 3, 3, 3, 0])
        #expect(evening.last?.hint != nil)
        #expect(try at(.anna, reaching: .anna, Array(chosen.prefix(2))) == evening[2])
    }

    @Test func whatIsNotThereIsRefusedByItsField() throws {
        #expect(refused { try attune.learnCard(id: "weather") } == .NotFound(what: .card))
        for (why, choices) in [
            (Why.storyChoice, ["say_fine"]),
            (.storyOver, ["ask_again", "press", "talk_through_it", "once_more", "press"]),
        ] {
            let error = refused { try at(.anna, reaching: .anna, choices) }
            #expect(error == .InvalidInput(field: "choose", why: why))
        }
    }

    private func at(_ side: Person, reaching: Person, _ choices: [String] = []) throws -> StoryView {
        try attune.story(place: StoryPlace(side: side, reaching: reaching, choices: choices))
    }
}
