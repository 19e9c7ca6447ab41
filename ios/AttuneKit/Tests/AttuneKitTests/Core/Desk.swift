// A store of a test's own in a directory that goes with it, the present, and what calls are refused with. Not here: provoking
// failures from outside (SmallDisk).
import AttuneBindings
import AttuneKit
import Foundation
import Testing

/// Makes the store when it is first asked for.
final class Desk {
    private let place = Place()
    private var opened: Attune?

    deinit { opened?.shutDown() }

    var dir: String { beside("store") }

    /// What lies beside the store.
    func beside(_ name: String) -> String { place.file(name).path }

    var attune: Attune {
        if let opened { return opened }
        let made = try! open(dir)
        opened = made
        return made
    }
}

/// A present that stands, and bytes that are others each time.
final class StandingPresent: Present, @unchecked Sendable {
    private let lock = NSLock()
    private var present: Now
    private var number = 0

    init(_ present: Now = evening) { self.present = present }

    func now() -> Now { lock.withLock { present } }

    func entropy(_ count: Int) -> Data {
        lock.withLock {
            number += 1
            return bytes(number, count)
        }
    }

    func becomes(_ present: Now) { lock.withLock { self.present = present } }
}

let oneDay: Int64 = 24 * 60 * 60 * 1000

func later(_ millis: Int64) -> Now {
    Now(utcMillis: evening.utcMillis + millis, zone: evening.zone, offsetSeconds: evening.offsetSeconds)
}

/// Entropy, another for each number.
func bytes(_ number: Int, _ count: Int = 16) -> Data {
    Data((0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * ($0 % 2))) })
}

func key(_ byte: UInt8 = 7, _ count: Int = 32) -> Data { Data(repeating: byte, count: count) }

func open(_ dir: String, _ key: Data = key(), _ locale: String = "en-GB", _ entropy: Data = bytes(0)) throws -> Attune {
    let turn = try OpenTurn.take(dir: dir)
    defer { turn.giveBack() }
    return try turn.open(key: key, locale: locale, entropy: entropy)
}

func storeExists(_ dir: String) throws -> Bool {
    let turn = try OpenTurn.take(dir: dir)
    defer { turn.giveBack() }
    return try turn.storeExists()
}

/// Wipes; there is no key to forget.
func wipe(_ dir: String) throws {
    let turn = try WipeTurn.take(dir: dir)
    defer { turn.giveBack() }
    try turn.wipe()
}

func wish(_ exercise: String, _ variant: String? = nil, _ dose: Dose = .default) -> SessionWish {
    SessionWish(exercise: exercise, variant: variant, dose: dose)
}

/// What the call is refused with; nil where it is not refused.
func refused<Answer>(_ call: () throws -> Answer) -> ErrorCode? {
    do {
        let answer = try call()
        Issue.record("not refused, but \(answer)")
        return nil
    } catch {
        return error as? ErrorCode
    }
}

/// The same of a call that is waited for.
func refused<Answer: Sendable>(
    isolation: isolated (any Actor)? = #isolation, _ call: () async throws -> Answer
) async -> ErrorCode? {
    do {
        let answer = try await call()
        Issue.record("not refused, but \(answer)")
        return nil
    } catch {
        return error as? ErrorCode
    }
}

/// What lies in a directory, byte for byte; without the index that a store's users share while they have it open.
func contents(_ dir: String) -> [String: Data] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: dir)) ?? []
    return names.filter { !$0.hasSuffix("-shm") }.reduce(into: [:]) { files, name in
        files[name] = FileManager.default.contents(atPath: "\(dir)/\(name)")
    }
}

/// The root of the repository.
let repository = URL(fileURLWithPath: #filePath).pathComponents.dropLast(6).dropFirst().reduce("") { "\($0)/\($1)" }
