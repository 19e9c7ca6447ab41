// What is to be played, as words that a killed app comes back with. Not here: where a run of it stands (Run).
import AttuneBindings

extension SessionWish {
    /// As three words that `init(kept:)` reads.
    var kept: [String] {
        let dose = switch dose {
        case .default: ""
        case let .minutes(count): "m\(count)"
        case let .cycles(count): "c\(count)"
        }
        return [exercise, variant ?? "", dose]
    }

    /// What `kept` wrote; nil for anything else.
    init?(kept words: [String]) {
        guard words.count == 3, let dose = Dose(kept: words[2]) else { return nil }
        self.init(exercise: words[0], variant: words[1].isEmpty ? nil : words[1], dose: dose)
    }
}

extension Dose {
    fileprivate init?(kept word: String) {
        if word.isEmpty {
            self = .default
        } else if let count = UInt32(word.dropFirst()), word.hasPrefix("m") {
            self = .minutes(count)
        } else if let count = UInt32(word.dropFirst()), word.hasPrefix("c") {
            self = .cycles(count)
        } else {
            return nil
        }
    }
}
