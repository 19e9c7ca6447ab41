// How a screen reads what it shows: an answer of the core, or what went wrong in its words. Not here: any single screen.

/// What a screen shows of what it reads.
public enum Reading<Value: Equatable & Sendable>: Equatable, Sendable {
    case opening
    case ready(Value)
    /// It could not be read: `sentence` says why. Reading once more is the way on.
    case failed(sentence: String)

    /// What was read; nil where nothing was yet.
    public var value: Value? {
        if case .ready(let value) = self { value } else { nil }
    }

    /// Changes what was read, if anything was.
    mutating func change(_ change: (inout Value) -> Void) {
        guard var value else { return }
        change(&value)
        self = .ready(value)
    }
}
