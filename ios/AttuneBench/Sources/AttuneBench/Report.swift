// Each screen's call, and a tap, three ways: through the gateway as the app calls, through the binding alone, and inside Rust.
// Not here: the calls (Screens), the Rust side (RustFloor), and how times compare (Measure).
import AttuneBindings
import AttuneKit
import Foundation

@main
enum Report {
    /// Often enough for a median that holds still; a minute or two.
    private static let round = Round(times: 150, warmUp: 50)
    private static let calls = 10

    @MainActor static func main() async throws {
        guard CommandLine.arguments.count == 2 else {
            FileHandle.standardError.write(Data("usage: AttuneBench FOLDER-OF-FFI_FLOOR\n".utf8))
            exit(2)
        }
        let top = FileManager.default.temporaryDirectory.appendingPathComponent("attune-bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: top, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: top) }
        let log = try makeStore(in: top.appendingPathComponent("demo"))
        let (gateway, direct, inside) = try (copy(log, "gateway"), copy(log, "direct"), copy(log, "inside"))
        guard let core = try await Core.open(dir: gateway.path, locale: locale, present: Standing(), key: { _ in key }) else { return }
        let attune = try open(direct)
        let floor = try RustFloor(program: CommandLine.arguments[1] + "/ffi_floor", store: inside)

        print(row(["a call, warm", "calls a second", "Core", "Attune, directly", "inside Rust", "the binding's share"]))
        print(row(Array(repeating: "---", count: 6)))
        for call in Call.allCases {
            let times = try await inTurns(round, [
                { try await call.throughGateway(core, calls) },
                { try call.direct(attune, calls) },
                { try floor.nanos(of: call.rawValue, times: calls) },
            ])
            let aSecond = Int(1e9 / times[0].median)
            let share = 100 * (1 - times[2].median / times[1].median)
            print(row([call.rawValue, "\(aSecond)", "\(times[0])", "\(times[1])", "\(times[2])", "\(Int(share.rounded())) %"]))
        }
        floor.end()
        await core.shutDown()
        attune.shutDown()
    }

    /// A store of its own that began alike.
    private static func copy(_ store: URL, _ name: String) throws -> URL {
        let copied = store.deletingLastPathComponent().appendingPathComponent(name)
        try FileManager.default.copyItem(at: store, to: copied)
        return copied
    }
}
