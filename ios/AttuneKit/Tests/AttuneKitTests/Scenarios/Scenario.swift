// A scenario file, played against a real encrypted store, and its transcript: a line a step, canonical JSON, in the bytes that
// every other front end's player writes. A mistake in the file stops the play. Not here: the calls and their arguments.
import AttuneBindings
import Foundation

/// A story in steps: a time, a call, its arguments.
struct Scenario {
    private let locale: String
    private let steps: [[String: Given]]

    /// Reads a scenario file, as JSON.
    init(_ json: Data) throws {
        let file = try JSONDecoder().decode(File.self, from: json)
        guard ["en", "de"].contains(file.language) else { throw Mistake("\(file.language) is no language") }
        (locale, steps) = (file.language, file.step)
    }

    private struct File: Decodable {
        let story: String
        let language: String
        let step: [[String: Given]]
    }

    /// Plays it over a new store in a directory; the transcript. A refusal by the core is an answer, not an error.
    func play(in dir: String) throws -> String {
        var saved: [String: String] = [:]
        var transcript = ""
        var now: Now?
        var attune = try open(dir, 0)
        defer { attune.shutDown() }
        for (step, number) in zip(steps, 1...) {
            let given = try Arguments(step, saved: saved)
            if let text = given.text("now") { now = try read(text) }
            let call = try given.needed("call")
            guard let now else { throw Mistake("the first step has no `now`") }
            if call == "open_again" {
                attune.shutDown()
                attune = try open(dir, number)
            }
            var told: (String, Json)
            do {
                let answer = tree(try make(attune, call, given, now, entropy(number)))
                if let name = given.text("save") {
                    guard let id = id(of: answer) else { throw Mistake("step \(number): no id to save") }
                    saved[name] = id
                }
                try given.allUsed()
                told = ("answer", answer)
            } catch let error as ErrorCode {
                told = ("refused", refusal(error, attune.errorWords(error: error)))
            }
            transcript += Json.fields([told.0: told.1, "call": .text(call), "step": .whole("\(number)")]).canonical + "\n"
        }
        return transcript
    }

    private func open(_ dir: String, _ number: Int) throws -> Attune {
        try OpenTurn.take(dir: dir).open(key: Data(repeating: 0x5a, count: 32), locale: locale, entropy: entropy(number))
    }
}

/// Each step hands the core its own number as random bytes, so that ids come out equal wherever it is played.
private func entropy(_ number: Int) -> Data { Data(repeating: UInt8(number), count: 16) }

/// `2026-03-10T21:14:00+01:00[Europe/Berlin]`: both offset and zone, which have to agree.
func read(_ text: String) throws -> Now {
    let parts = text.split(separator: "[")
    let format = ISO8601DateFormatter()
    // It takes parts of a second only where it is told that there are some.
    if text.contains(".") { format.formatOptions.insert(.withFractionalSeconds) }
    guard parts.count == 2, let date = format.date(from: String(parts[0])),
        let zone = TimeZone(identifier: String(parts[1].dropLast()))
    else { throw Mistake("\(text) is no time") }
    let offset = zone.secondsFromGMT(for: date)
    let given = parts[0].suffix(6)
    let minutes = (Int(given.prefix(3)) ?? 0) * 60 + (Int("\(given.prefix(1))\(given.suffix(2))") ?? 0)
    guard minutes * 60 == offset else { throw Mistake("\(text): the zone has another offset then") }
    return Now(utcMillis: Int64((date.timeIntervalSince1970 * 1000).rounded()), zone: zone.identifier, offsetSeconds: Int32(offset))
}

/// The id that an answer is about.
private func id(of answer: Json) -> String? {
    guard case let .fields(outer) = answer else { return nil }
    let place = if case let .fields(moment)? = outer["moment"] { moment } else { outer }
    if case let .text(id)? = place["id"] { return id }
    return nil
}
