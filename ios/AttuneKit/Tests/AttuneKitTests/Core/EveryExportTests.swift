// That no call of the library and none of the gateway goes untested. Not here: the tests themselves.
import Foundation
import Testing

/// What the library exports, by the text of its bindings, against the text of the tests: a new call has to be told in one of
/// their stories.
@Suite struct EveryExportTests {
    private let tests: String
    private let bindings: String
    private let gateway: String

    init() throws {
        let package = "\(repository)/ios/AttuneKit"
        let all = FileManager.default.enumerator(atPath: "\(package)/Tests/AttuneKitTests")?.compactMap { $0 as? String } ?? []
        tests = try all.filter { $0.hasSuffix(".swift") && !$0.hasSuffix("EveryExportTests.swift") }
            .map { try String(contentsOfFile: "\(package)/Tests/AttuneKitTests/\($0)", encoding: .utf8) }
            .joined(separator: "\n")
        bindings = try String(contentsOfFile: "\(package)/Generated/AttuneBindings/AttuneFFI.swift", encoding: .utf8)
        gateway = try String(contentsOfFile: "\(package)/Sources/AttuneKit/Core.swift", encoding: .utf8)
    }

    @Test func everyMethodOfAttuneIsCalledInATest() throws {
        let methods = try methods(of: "AttuneProtocol")
        #expect(methods.count > 30)
        #expect(try uncalled(methods, on: "attune|again|demo|other|fresh|beside") == [])
    }

    @Test func everyMethodOfTheTurnsIsCalledInATest() throws {
        for turn in ["OpenTurn", "WipeTurn"] {
            let methods = try methods(of: "\(turn)Protocol")
            #expect(methods.count >= 2)
            #expect(try uncalled(methods, on: "turn") == [], "\(turn)")
        }
    }

    @Test func everyWayToMakeAnObjectIsCalledInATest() throws {
        let ways = try found(#"\npublic static func (\w+)\((?:dir|locale)"#, in: bindings)
        #expect(ways == ["demo", "take", "take"])
        for way in ["Attune.demo", "OpenTurn.take", "WipeTurn.take"] { #expect(tests.contains("\(way)(")) }
    }

    @Test func everyFunctionOfTheLibraryIsCalledInATest() throws {
        let functions = try found(#"\npublic func (?!FfiConverter|uniffi)(\w+)\("#, in: bindings)
        #expect(functions.count > 15)
        let uncalled = try functions.filter { try found("(?:[^.\\w]|AttuneBindings\\.)(\($0))\\(", in: tests).isEmpty }
        #expect(uncalled == [])
    }

    @Test func everyCallOfTheGatewayIsMadeInATest() throws {
        let calls = try found(#"\n    public func (\w+)\("#, in: gateway)
        #expect(calls.count > 25)
        #expect(try uncalled(calls, on: "core") == [])
        for call in ["Core.open(", "Core.demo(", "Core.wipe("] { #expect(tests.contains(call)) }
    }

    private func methods(of name: String) throws -> [String] {
        let body = bindings.components(separatedBy: "public protocol \(name):").last?.components(separatedBy: "\n}").first ?? ""
        return try found(#"\n    func `?(\w+)`?\("#, in: body)
    }

    private func uncalled(_ names: [String], on objects: String) throws -> [String] {
        try names.filter { try found("\\b(?:\(objects))\\.(\($0))\\(", in: tests).isEmpty }
    }

    /// What the first group of the expression holds, wherever it matches.
    private func found(_ expression: String, in text: String) throws -> [String] {
        try NSRegularExpression(pattern: expression).matches(in: text, range: NSRange(text.startIndex..., in: text)).compactMap {
            Range($0.range(at: 1), in: text).map { String(text[$0]) }
        }
    }
}
