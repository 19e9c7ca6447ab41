// A tree of dictionaries, arrays, texts, numbers, booleans and nulls as canonical JSON: keys sorted, no space, and to the byte
// what the core's own serialiser (serde_json) prints. Not here: how an answer of the core becomes a tree (Tree).

/// Canonical JSON.
indirect enum Json: Equatable {
    case null
    case text(String)
    case flag(Bool)
    case whole(String)
    case double(Double)
    case list([Json])
    case fields([String: Json])

    var canonical: String {
        switch self {
        case .null: "null"
        case let .text(text): quoted(text)
        case let .flag(flag): "\(flag)"
        case let .whole(digits): digits
        case let .double(value): number(value)
        case let .list(items): "[" + items.map(\.canonical).joined(separator: ",") + "]"
        // All keys are names of fields, so ASCII: sorted here as by their bytes in Rust.
        case let .fields(fields):
            "{" + fields.sorted { $0.key < $1.key }.map { quoted($0.key) + ":" + $0.value.canonical }.joined(separator: ",") + "}"
        }
    }
}

private func quoted(_ text: String) -> String {
    var out = "\""
    for letter in text.unicodeScalars {
        switch letter {
        case "\"": out += "\\\""
        case "\\": out += "\\\\"
        case "\u{8}": out += "\\b"
        case "\u{c}": out += "\\f"
        case "\n": out += "\\n"
        case "\r": out += "\\r"
        case "\t": out += "\\t"
        case "\u{0}"..."\u{1f}":
            let digits = String(letter.value, radix: 16)
            out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: out.unicodeScalars.append(letter)
        }
    }
    return out + "\""
}

/// The shortest digits that read back as the value, as Swift finds them, laid out as serde_json does: a point within sixteen
/// digits, an exponent further off.
private func number(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    guard value != 0 else { return value.sign == .minus ? "-0.0" : "0.0" }
    let parts = "\(value.magnitude)".split(separator: "e")
    let (whole, fraction) = parts[0].split(separator: ".").count == 2
        ? (String(parts[0].split(separator: ".")[0]), String(parts[0].split(separator: ".")[1])) : (String(parts[0]), "")
    var digits = whole + fraction
    var point = whole.count + (parts.count == 2 ? Int(parts[1])! : 0)
    while digits.hasPrefix("0") { digits.removeFirst(); point -= 1 }
    while digits.hasSuffix("0") { digits.removeLast() }
    let sign = value < 0 ? "-" : ""
    guard (-4...16).contains(point) else {
        let mantissa = digits.prefix(1) + (digits.count > 1 ? "." + digits.dropFirst() : "")
        return "\(sign)\(mantissa)e\(point > 0 ? "+" : "")\(point - 1)"
    }
    if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
    if digits.count <= point { return sign + digits + String(repeating: "0", count: point - digits.count) + ".0" }
    return sign + digits.prefix(point) + "." + digits.dropFirst(point)
}
