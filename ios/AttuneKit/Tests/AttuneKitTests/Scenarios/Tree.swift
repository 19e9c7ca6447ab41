// An answer of the core as a tree that can be written as JSON, with the fields that the core's own serialiser writes. By
// reflection over the generated records, so that a field more or less shows. Not here: writing the tree (CanonicalJson).
import AttuneBindings

func tree(_ answer: Any?) -> Json {
    guard let answer else { return .null }
    let mirror = Mirror(reflecting: answer)
    // Looked at first: one that is there casts to what it holds.
    if mirror.displayStyle == .optional { return tree(mirror.children.first?.value) }
    switch answer {
    case let text as String: return .text(text)
    case let flag as Bool: return .flag(flag)
    case let value as Double: return .double(value)
    case let number as any FixedWidthInteger: return .whole("\(number)")
    case let moment as MomentView:
        guard case var .fields(outer) = fields(answer), case let .fields(record) = fields(moment.record) else { return .null }
        outer["record"] = nil
        return .fields(outer.merging(record) { _, inner in inner })
    case is Session: return fields(answer, without: "duration")
    case is PauseView: return fields(answer, without: "pull", "likelyPull", "title", "hint", "session")
    case is Imported, is PhraseDone: return fields(answer, without: "sentence")
    case is TimeOutPage: return fields(answer, without: "begin")
    case is TimeOutView:
        guard case let .fields(all) = fields(answer) else { return .null }
        return .fields(all.filter { timeOut.contains($0.key) })
    case is Today: return fields(answer, without: "exercise")
    default: break
    }
    switch mirror.displayStyle {
    case .collection: return .list(mirror.children.map { tree($0.value) })
    case .dictionary:
        let pairs = (answer as? [String: Any]) ?? [:]
        return .fields(pairs.mapValues { tree($0) })
    case .enum: return .text(snake("\(answer)"))
    default: return fields(answer)
    }
}

/// What a transcript tells of a time-out; the rest is for screens.
private let timeOut: Set = ["id", "startedAt", "returnAt", "state", "message", "remainingSeconds"]

private func fields(_ record: Any, without left: String...) -> Json {
    let mirror = Mirror(reflecting: record)
    precondition(mirror.displayStyle == .struct, "\(type(of: record)) is no record of the core")
    let named = mirror.children.compactMap { child in child.label.map { ($0, tree(child.value)) } }
    return .fields(Dictionary(uniqueKeysWithValues: named.filter { !left.contains($0.0) }))
}

/// `pullingAway` as the core writes it: `pulling_away`.
func snake(_ name: String) -> String {
    name.reduce(into: "") { out, letter in out += letter.isUppercase ? "_" + letter.lowercased() : String(letter) }
}
