// Where a person is, as words that a killed app comes back with: they mean the same in another process. Not here: when they are
// kept and read (the app), and what a page itself keeps. What was typed is never among them: into a moment it goes into the store,
// and an unfinished pattern of one's own lives as long as the app does.
import AttuneBindings
import Foundation

extension Place: Codable {
    /// What `kept` wrote; for anything else, where a plain opening leads.
    public init(kept: String) {
        self = (try? JSONDecoder().decode(Place.self, from: Data(kept.utf8))) ?? Place()
    }

    /// As text that a scene's storage takes.
    public var kept: String {
        (try? JSONEncoder().encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    public init(from decoder: any Decoder) throws {
        var words = try decoder.unkeyedContainer()
        guard let tab = Tab(rawValue: try words.decode(String.self)) else { throw notAPlace(decoder) }
        var pages: [Page] = []
        while !words.isAtEnd {
            guard let page = Page(kept: try words.decode([String].self)) else { throw notAPlace(decoder) }
            pages.append(page)
        }
        self.init(tab: tab, pages: pages)
    }

    public func encode(to encoder: any Encoder) throws {
        var words = encoder.unkeyedContainer()
        try words.encode(tab.rawValue)
        for page in pages { try words.encode(page.kept) }
    }
}

private func notAPlace(_ decoder: any Decoder) -> DecodingError {
    .dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "not a place of this version"))
}

extension Page {
    /// The page in words, which no other page has.
    var kept: [String] {
        switch self {
        case .log(let moment): ["log", moment]
        case .details(let moment): ["details", moment]
        case .history: ["history"]
        case .settings: ["settings"]
        case .player(let wish): ["player"] + wish.kept
        case .pause: ["pause"]
        case .selfCheck(let gate, let then): ["self_check", gate.kept] + (then?.kept ?? [])
        case .ownExercise: ["own_exercise"]
        }
    }

    /// What `kept` wrote; nil for anything else.
    init?(kept: [String]) {
        let rest = Array(kept.dropFirst())
        switch (kept.first, rest.count) {
        case ("log", 1): self = .log(moment: rest[0])
        case ("details", 1): self = .details(moment: rest[0])
        case ("history", 0): self = .history
        case ("settings", 0): self = .settings
        case ("player", _):
            guard let wish = SessionWish(kept: rest) else { return nil }
            self = .player(wish)
        case ("pause", 0): self = .pause
        case ("self_check", 1...):
            guard let gate = Gate(kept: rest[0]) else { return nil }
            let then = SessionWish(kept: Array(rest.dropFirst()))
            guard then != nil || rest.count == 1 else { return nil }
            self = .selfCheck(gate, then: then)
        case ("own_exercise", 0): self = .ownExercise
        default: return nil
        }
    }
}

extension Gate {
    fileprivate var kept: String {
        switch self {
        case .holds: "holds"
        case .cold: "cold"
        }
    }

    fileprivate init?(kept: String) {
        guard let gate = [Gate.holds, .cold].first(where: { $0.kept == kept }) else { return nil }
        self = gate
    }
}
