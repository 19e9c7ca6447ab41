// The same call inside Rust, in a process of its own, `ffi_floor` (tests/src/bin). Not here: the calls (Screens).
import AttuneBindings
import Foundation

/// Runs over one store.
final class RustFloor {
    private let process = Process()
    private let asked = Pipe()
    private let said = Pipe()

    init(program: String, store: URL) throws {
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = [store.path, "\(now.utcMillis)", now.zone]
        process.standardInput = asked
        process.standardOutput = said
        try process.run()
    }

    /// The nanoseconds of each of so many calls.
    func nanos(of call: String, times: Int) throws -> [UInt64] {
        try asked.fileHandleForWriting.write(contentsOf: Data("\(call) \(times)\n".utf8))
        var line = Data()
        while line.last != UInt8(ascii: "\n") {
            guard let more = try said.fileHandleForReading.read(upToCount: 1), !more.isEmpty else { throw Ended() }
            line += more
        }
        return String(decoding: line, as: UTF8.self).split(whereSeparator: \.isWhitespace).compactMap { UInt64($0) }
    }

    func end() {
        try? asked.fileHandleForWriting.close()
        process.waitUntilExit()
    }

    /// It ended before it was told to.
    struct Ended: Error {}
}
