// Stories of the words to say: a sentence that grows, what is noted in it, the couple's own phrases.
import AttuneBindings
import AttuneKit
import Foundation
import Testing

@Suite final class SayingTests {
    private let desk = Desk()
    private var attune: Attune { desk.attune }

    @Test func theScreenBringsEachBuilderWithItsPartsItsEvidenceAndItsLimits() throws {
        let view = try attune.words(now: evening)
        #expect(view.builders.map(\.builder) == [.softStartup, .reassuringSpace, .repair, .loop, .feeling])
        #expect(view.builders.allSatisfy { !$0.purpose.isEmpty && !$0.evidence.isEmpty && !$0.caution.isEmpty })
        let soft = try #require(view.builders.first)
        #expect(soft.parts.map(\.part) == [.feeling, .about, .need])
        #expect(soft.text == "I feel … about … I need …")
        let back = try #require(view.builders[1].parts.first)
        #expect(back.choices[1].value == "30" && back.choices[1].title == "30 min, at 21:30")
        #expect(view.builders[2].parts.first?.choices.count == 8)
    }

    @Test func aSentenceGrowsAsItIsTypedAndLeavesOnlyWhole() throws {
        let wish = WordsWish(builder: .softStartup, feeling: "hurt", about: "when you never call")
        let preview = try attune.previewWords(wish: wish, now: evening)
        #expect(!preview.ready)
        #expect(preview.notes.map(\.kind) == [.sweeping] && preview.notes.map(\.quote) == ["you never"])
        #expect(refused { try attune.sayWords(wish: wish, now: evening) } == .InvalidInput(field: "need", why: .needMissing))
        let whole = WordsWish(builder: .softStartup, feeling: "hurt", about: "when you never call", need: "ten minutes tonight")
        let said = try attune.sayWords(wish: whole, now: evening)
        #expect(said.ready && said.text == "I feel hurt when you never call. I need ten minutes tonight.")
        let night = later(170 * 60 * 1000)
        let space = try attune.sayWords(wish: WordsWish(builder: .reassuringSpace, minutes: "30"), now: night)
        #expect(space.text.hasSuffix("I’ll be back tonight at 00:20."))
    }

    @Test func whatCanNotBeIsRefusedByItsField() throws {
        for (field, why, given) in [
            ("feeling", Why.feeling, WordsWish(builder: .feeling, feeling: "ignored")),
            ("about", .tooLong, WordsWish(builder: .softStartup, about: String(repeating: "x", count: 10_000))),
            ("minutes", .returnMinutes, WordsWish(builder: .reassuringSpace, minutes: "19")),
            ("phrase", .repairPhrase, WordsWish(builder: .repair, phrase: "flowers")),
            ("about", .notInBuilder, WordsWish(builder: .loop, about: "the dishes")),
        ] {
            #expect(refused { try attune.previewWords(wish: given, now: evening) } == .InvalidInput(field: field, why: why))
        }
    }

    @Test func aPhraseIsSavedOnceForgottenAndBackWithinADay() throws {
        let saved = try attune.savePhrase(text: "Pineapple 🍍", now: evening, entropy: bytes(1))
        #expect(try attune.savePhrase(text: " Pineapple 🍍 ", now: evening, entropy: bytes(2)).id == saved.id)
        #expect(try attune.forgetPhrase(id: saved.id, now: evening).text == "Pineapple 🍍")
        #expect(try attune.words(now: evening).saved.isEmpty)
        #expect(try !attune.restorePhrase(id: saved.id, now: later(oneDay)).sentence.isEmpty)
        #expect(try attune.words(now: evening).saved.map(\.id) == [saved.id])
        _ = try attune.forgetPhrase(id: saved.id, now: evening)
        #expect(refused { try attune.restorePhrase(id: saved.id, now: later(oneDay + 1)) } == .NotFound(what: .phrase))
    }
}
