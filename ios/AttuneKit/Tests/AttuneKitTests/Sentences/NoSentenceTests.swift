// No sentence stands in Swift: every word that a person is shown comes from the core, or, where there is no core, from the
// system's own tables of words. Not here: reading Swift (SwiftText).
import Foundation
import Testing

/// What holds a space and a letter, and is no sentence.
private let allowed = [
    "Library/Application Support/store": "the name of a folder",
    "log tense ": "a key into the table of spoken phrases",
    "start pause ": "a key into the table of spoken phrases",
    "not a place of this version": "said to whoever debugs, of a place that is then left out",
]

/// What shows its first argument to a person.
private let shows = [
    "Text(", "Button(", "Label(", "Toggle(", "TextField(", "Section(", "Link(", "navigationTitle(", "accessibilityLabel(",
    "accessibilityHint(", "accessibilityValue(", "alert(", "title: ", "words: ", "sentence: ", "said: ",
]

@Suite struct NoSentenceTests {
    @Test func noSentenceStandsInSwift() throws {
        let sentences = try literals().filter { $0.words.contains(" ") && $0.words.contains(where: \.isLetter) }
        #expect(sentences.filter { allowed[$0.words] == nil } == [])
        let found = Set(sentences.map(\.words))
        #expect(found.isSuperset(of: allowed.keys), "what is allowed is still there")
    }

    @Test func noWordIsShownThatStandsInSwift() throws {
        let all = try literals()
        #expect(all.count > 100)
        let shown = all.filter { shows.contains(where: $0.before.hasSuffix) && $0.words.contains(where: \.isLetter) }
        #expect(shown == [])
    }

    @Test func literalsAreToldFromCodeAndComments() {
        let text = ##"""
            // "a comment" /* and no block
            let a = "one \(b ? "two" : c("three (")) four" /* "no" /* "nor this" */ */, d = #"raw "\n" \#(e) f"#
            Text("")
            """##
        let literals = SwiftText(text).literals
        #expect(literals.map(\.words) == ["two", "three (", "one  four", #"raw "\n"  f"#, ""])
        #expect(literals.map(\.line) == [2, 2, 2, 2, 3])
        #expect(literals.last?.before == "Text(")
        #expect(SwiftText(#"x = """\#nsome "words"\#n""""#).literals.map(\.words) == ["\nsome \"words\"\n"])
    }

    /// Of all that is the app's.
    private func literals() throws -> [Literal] {
        try ["ios/App", "ios/AttuneKit/Sources"].flatMap { folder in
            let files = FileManager.default.enumerator(atPath: "\(repository)/\(folder)")?.compactMap { $0 as? String } ?? []
            return try files.filter { $0.hasSuffix(".swift") }.flatMap {
                SwiftText(try String(contentsOfFile: "\(repository)/\(folder)/\($0)", encoding: .utf8)).literals
            }
        }
    }
}
