// A directory of a test's own, that goes with it, and the present.
import AttuneBindings
import AttuneKit
import Foundation

final class Place: Sendable {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("attune-\(UUID().uuidString)")

    init() { try! FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(at: url) }

    var path: String { url.path }

    func file(_ name: String) -> URL { url.appendingPathComponent(name) }
}

/// 10 March 2026, 21:00 in Berlin.
let evening = Now(utcMillis: 1_773_172_800_000, zone: "Europe/Berlin", offsetSeconds: 3600)
