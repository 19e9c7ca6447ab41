// What opening a store comes to. Not here: opening it (StoreKeeper).

/// What opening a store comes to.
public enum Opening: Sendable {
    case done(Core)

    /// It could not be opened: `sentence` says why and what to do, `again` is the word for another try; no `title` where the words
    /// themselves are missing.
    case failed(sentence: String, again: String, title: String? = nil)
}
