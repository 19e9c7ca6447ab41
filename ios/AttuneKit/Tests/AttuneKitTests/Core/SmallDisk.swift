// A disk of a megabyte, to be filled and to be made read-only. Only root on Linux may mount one: elsewhere its tests are left
// out, and named as such. Not here: the tests.
import Foundation

/// A small disk over a directory, for as long as it is held.
final class SmallDisk {
    private let place = Place()

    /// Nil where nobody may mount one.
    init?() {
        guard mounted("-t", "tmpfs", "-o", "size=1m,mode=700", "tmpfs", place.path) else { return nil }
    }

    deinit { _ = ran("/usr/bin/umount", "--lazy", place.path) }

    var dir: String { place.path }

    /// It is full when it says so.
    func fill() {
        let filler = fopen(fillerPath, "w")!
        defer { fclose(filler) }
        let page = [UInt8](repeating: 1, count: 4096)
        setbuf(filler, nil)
        while fwrite(page, 1, page.count, filler) == page.count {}
    }

    func makeRoom() throws { try FileManager.default.removeItem(atPath: fillerPath) }

    func makeReadOnly() -> Bool { mounted("-o", "remount,ro", place.path) }

    /// Whether one can be had here.
    static let canBeHad = SmallDisk() != nil

    private var fillerPath: String { place.file("filler").path }
}

private func mounted(_ arguments: String...) -> Bool { ran("/usr/bin/mount", arguments) }

private func ran(_ command: String, _ arguments: String...) -> Bool { ran(command, arguments) }

private func ran(_ command: String, _ arguments: [String]) -> Bool {
    #if os(Linux)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: command)
    process.arguments = arguments
    process.standardError = nil
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
    #else
    return false
    #endif
}
