// The arguments of a step, by name, each noted as it is used: one that nobody asks for is a mistake in the file. A word that is
// none is refused by the core's own reader. Not here: the calls.
import AttuneBindings

/// A mistake in a scenario file.
struct Mistake: Error, Equatable {
    let what: String

    init(_ what: String) { self.what = what }
}

/// Arguments as text; lists have commas. `$name` puts in what an earlier step saved.
final class Arguments {
    private let values: [String: String]
    private var used: Set<String> = []

    init(_ step: [String: Given], saved: [String: String]) throws {
        values = try step.reduce(into: [:]) { values, argument in
            guard case let .text(text) = argument.value else {
                throw Mistake("\(argument.key): only texts, numbers and true or false")
            }
            if text.hasPrefix("$") {
                guard let id = saved[String(text.dropFirst())] else { throw Mistake("nothing saved as \(text)") }
                values[argument.key] = id
            } else {
                values[argument.key] = text
            }
        }
    }

    func text(_ name: String) -> String? {
        used.insert(name)
        return values[name]
    }

    func needed(_ name: String) throws -> String {
        guard let text = text(name) else { throw Mistake("\(name) is missing") }
        return text
    }

    func orEmpty(_ name: String) -> String { text(name) ?? "" }

    /// Refuses a step with an argument that nobody asked for.
    func allUsed() throws {
        let left = values.keys.filter { !used.contains($0) }.sorted()
        if !left.isEmpty { throw Mistake("\(left) means nothing here") }
    }

    /// What is there, put over `before` as a screen would.
    func moment(over before: MomentInput) throws -> MomentInput {
        MomentInput(
            kind: try text("kind").map(readKind) ?? before.kind,
            pull: try text("pull").map(readPull) ?? before.pull,
            heat: try text("heat").map(readHeat) ?? before.heat,
            context: try text("context").map { try words($0, readContext) } ?? before.context,
            note: text("note").map { String(repeating: $0, count: text("note_times").flatMap { Int($0) } ?? 1) } ?? before.note,
            startedBy: try text("started_by").map(readStarter) ?? before.startedBy,
            topic: try text("topic").map(readTopic) ?? before.topic,
            bodySignal: text("body_signal") ?? before.bodySignal,
            did: try text("did").map { try words($0, readDid) } ?? before.did,
            tool: text("tool") ?? before.tool,
            heatAfter: try text("heat_after").map(readHeat) ?? before.heatAfter,
            ended: try text("ended").map(readEnding) ?? before.ended,
            returnKept: try text("return_kept").map { try yesOrNo("returnKept", $0) } ?? before.returnKept,
            at: text("at") ?? before.at
        )
    }

    /// What is to be played.
    func session() throws -> SessionWish {
        SessionWish(
            exercise: orEmpty("exercise"),
            variant: text("variant"),
            dose: try readDose(minutes: text("minutes"), cycles: text("cycles"))
        )
    }

    /// A run as a player saw it.
    func run() throws -> RunInput {
        RunInput(
            wish: try session(),
            doneMillis: text("done_ms").flatMap { UInt64($0) } ?? 0,
            beganMillisAgo: text("began_ms_ago").flatMap { UInt64($0) } ?? 0,
            outcome: try readOutcome(text: orEmpty("outcome")),
            heatBefore: try text("heat_before").map(readHeat),
            heatAfter: try text("heat_after").map(readHeat)
        )
    }

    /// An answer to a pause.
    func pause() throws -> PauseAnswer {
        PauseAnswer(
            heat: try text("heat").map(readHeat), pull: try text("pull").map(readPull), done: text("done") != nil,
            skip: text("skip") != nil, worse: text("worse") != nil, next: text("next")
        )
    }

    /// A place in the story.
    func story() throws -> StoryPlace {
        StoryPlace(
            side: try text("side").map(readSide) ?? .anna, reaching: try text("reaching").map(readReaching) ?? .anna,
            choices: text("choose")?.split(separator: ",", omittingEmptySubsequences: false).map(String.init) ?? []
        )
    }

    /// What is to be said.
    func words() throws -> WordsWish {
        WordsWish(
            builder: try readBuilder(text: orEmpty("builder")), feeling: text("feeling"), phrase: text("phrase"),
            about: text("about").map { _ in repeated("about") }, need: text("need"), minutes: text("minutes")
        )
    }

    /// A text, as often as the step says: a long one need not stand in the file.
    func repeated(_ name: String) -> String {
        String(repeating: orEmpty(name), count: text("times").flatMap { Int($0) } ?? 1)
    }

    /// A time-out as a screen would begin it; without minutes, those that are chosen already.
    func timeOut() throws -> TimeOutInput {
        TimeOutInput(
            minutes: minutes() ?? 30,
            place: text("place").map { String(repeating: $0, count: text("place_times").flatMap { Int($0) } ?? 1) },
            signal: text("signal"), pull: try text("pull").map(readPull)
        )
    }

    /// The minutes of a time-out.
    func minutes() -> Int64? { text("minutes").flatMap { Int64($0) } }

    /// A return.
    func back() throws -> TimeOutReturn {
        TimeOutReturn(how: try text("how").map(readAfterReturn), day: text("day"))
    }

    private func words<Word>(_ list: String, _ read: (String) throws -> Word) throws -> [Word] {
        try list.split(separator: ",", omittingEmptySubsequences: false).map { try read(String($0)) }
    }

    /// The core takes this one as a boolean, so that refusing another word is left to whoever reads text, as here.
    private func yesOrNo(_ field: String, _ text: String) throws -> Bool {
        guard let answer = Bool(text) else { throw ErrorCode.InvalidInput(field: field, why: .yesOrNo) }
        return answer
    }
}

/// An argument as the file has it.
enum Given: Decodable {
    case text(String)
    case other

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let flag = try? value.decode(Bool.self) {
            self = .text("\(flag)")
        } else if let number = try? value.decode(Int.self) {
            self = .text("\(number)")
        } else if let number = try? value.decode(Double.self) {
            self = .text("\(number)")
        } else {
            self = .other
        }
    }
}
