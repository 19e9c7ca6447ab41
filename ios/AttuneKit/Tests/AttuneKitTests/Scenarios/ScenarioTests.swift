import Foundation
import Testing

@Suite struct ScenarioTests {
    @Test(arguments: try! stories("", "transcript.jsonl"))
    func everyStoryIsToldInTheBytesInWhichTheCoresOwnPlayerTellsIt(_ story: Story) throws { try compare(story) }

    @Test(arguments: try! stories("refused", "expected.jsonl"))
    func everyRefusedInputIsRefusedInTheSameWords(_ story: Story) throws { try compare(story) }

    @Test func thereAreStoriesToPlay() throws {
        #expect(try stories("", "transcript.jsonl").count >= 8)
        #expect(try stories("refused", "expected.jsonl").count >= 15)
    }

    @Test(arguments: [
        (#""call": "log_momment""#, "there is no call log_momment"),
        (#""call": "log_moment", "haet": 5"#, #"["haet"] means nothing here"#),
        (#""call": "log_moment", "heat": [5]"#, "heat: only texts, numbers and true or false"),
        (#""call": "delete_moment", "id": "$tap""#, "nothing saved as $tap"),
        (#""call": "today", "save": "day""#, "step 1: no id to save"),
    ])
    func aMistakeInTheFileStopsThePlay(_ step: String, _ what: String) throws {
        let now = #""now": "2026-03-10T21:00:00+01:00[Europe/Berlin]""#
        let scenario = try Scenario(Data(#"{"story": "One.", "language": "en", "step": [{\#(now), \#(step)}]}"#.utf8))
        #expect(throws: Mistake(what)) { try scenario.play(in: Place().path) }
        #expect(throws: DecodingError.self) { try Scenario(Data(#"{"stroy": "One.", "language": "en", "step": []}"#.utf8)) }
    }

    private func compare(_ story: Story) throws {
        let place = Place()
        let played = try Scenario(Data(contentsOf: story.json)).play(in: place.path)
        let expected = try String(contentsOf: story.transcript, encoding: .utf8)
        for (number, lines) in zip(played.split(separator: "\n"), expected.split(separator: "\n")).enumerated() {
            #expect(lines.0 == lines.1, "step \(number + 1)")
        }
        #expect(Data(played.utf8) == Data(expected.utf8))
    }
}

/// A scenario file as JSON, and its transcript.
struct Story: CustomTestStringConvertible, Sendable {
    let json: URL
    let transcript: URL

    var testDescription: String { json.deletingPathExtension().lastPathComponent }
}

private func stories(_ folder: String, _ ending: String) throws -> [Story] {
    let environment = ProcessInfo.processInfo.environment
    let (json, scenarios) = (environment["ATTUNE_SCENARIOS_JSON"] ?? "", environment["ATTUNE_SCENARIOS"] ?? "")
    let files = try FileManager.default.contentsOfDirectory(
        at: URL(fileURLWithPath: json).appendingPathComponent(folder), includingPropertiesForKeys: nil
    )
    return files.filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }.map { file in
        let name = file.deletingPathExtension().lastPathComponent
        let transcript = URL(fileURLWithPath: scenarios).appendingPathComponent(folder).appendingPathComponent("\(name).\(ending)")
        return Story(json: file, transcript: transcript)
    }
}
