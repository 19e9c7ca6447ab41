// The log that everything is measured over, the demo's twelve weeks on the disk, and the one present that all is called in. Not
// here: any measuring.
import AttuneBindings
import AttuneKit
import Foundation

let locale = "en-GB"

/// As in `ffi_floor`.
let key = Data(repeating: 0x42, count: 32)

/// 13 March 2026, 20:00 UTC: days after the log's last moment, so that no journal of its import is left.
let now = Now(utcMillis: 1_773_432_000_000, zone: "Europe/Berlin", offsetSeconds: 3600)

/// What one tap logs.
let tap = MomentInput(kind: .tension, heat: 6)

/// Always now, and other bytes each time.
struct Standing: Present {
    func now() -> Now { AttuneBench.now }

    func entropy(_ count: Int) -> Data { Data((0..<count).map { _ in UInt8.random(in: .min ... .max) }) }
}

/// Makes the store in a folder that is not there yet.
func makeStore(in folder: URL) throws -> URL {
    let threeDays: Int64 = 3 * 24 * 60 * 60 * 1000
    let then = Now(utcMillis: now.utcMillis - threeDays, zone: now.zone, offsetSeconds: now.offsetSeconds)
    let demo = try Attune.demo(locale: locale, now: then)
    let copy = try demo.export(format: .json, now: then).bytes
    let attune = try open(folder)
    _ = try attune.`import`(bytes: copy, format: .json, now: then)
    try attune.startIsOver()
    attune.shutDown()
    return folder
}

func open(_ folder: URL) throws -> Attune {
    let turn = try OpenTurn.take(dir: folder.path)
    defer { turn.giveBack() }
    return try turn.open(key: key, locale: locale, entropy: Standing().entropy(16))
}
