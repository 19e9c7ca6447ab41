// The string literals of a Swift file, comments left out. Not here: which of them may stand there (NoSentenceTests).

private let newline = UInt8(ascii: "\n")

/// A literal, without what is filled in, and what stands before it on its line.
struct Literal: Equatable {
    let words: String
    let before: String
    let line: Int
}

/// Reads Swift as far as it takes to tell code, comments and literals apart.
struct SwiftText {
    private(set) var literals: [Literal] = []
    private let text: [UInt8]
    private var place = 0

    init(_ text: String) {
        self.text = Array(text.utf8)
        code(inside: false)
    }

    /// Code up to the end, or up to the bracket that closes what is filled into a literal.
    private mutating func code(inside: Bool) {
        var open = 0
        while place < text.count {
            if sees("//") {
                while place < text.count, text[place] != newline { place += 1 }
            } else if sees("/*") {
                blockComment()
            } else if let hashes = literalBegins() {
                literal(hashes)
            } else {
                if text[place] == UInt8(ascii: "(") { open += 1 }
                if text[place] == UInt8(ascii: ")") { open -= 1 }
                place += 1
                if inside, open < 0 { return }
            }
        }
    }

    private mutating func blockComment() {
        var open = 0
        repeat {
            let (begins, ends) = (sees("/*"), sees("*/"))
            open += begins ? 1 : ends ? -1 : 0
            place += begins || ends ? 2 : 1
        } while open > 0 && place < text.count
    }

    /// With how many `#` a literal begins here; nil where none does.
    private func literalBegins() -> Int? {
        let hashes = text[place...].prefix { $0 == UInt8(ascii: "#") }.count
        return sees("\"", at: place + hashes) ? hashes : nil
    }

    private mutating func literal(_ hashes: Int) {
        let (line, before) = (text[..<place].count { $0 == newline } + 1, lineSoFar)
        let raw = String(repeating: "#", count: hashes)
        place += hashes
        let quotes = sees("\"\"\"") ? "\"\"\"" : "\""
        place += quotes.count
        var words: [UInt8] = []
        while place < text.count, !sees(quotes + raw) {
            if sees("\\\(raw)(") {
                place += hashes + 2
                code(inside: true)
            } else if sees("\\\(raw)") {
                place += hashes + 2
            } else {
                words.append(text[place])
                place += 1
            }
        }
        place += quotes.count + hashes
        literals.append(Literal(words: String(decoding: words, as: UTF8.self), before: before, line: line))
    }

    private var lineSoFar: String {
        let start = text[..<place].lastIndex(of: newline).map { $0 + 1 } ?? 0
        return String(decoding: text[start..<place], as: UTF8.self)
    }

    private func sees(_ what: String) -> Bool { sees(what, at: place) }

    private func sees(_ what: String, at place: Int) -> Bool { text[place...].starts(with: what.utf8) }
}
