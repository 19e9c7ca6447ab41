// The calls that are measured, as the app makes them and past its gateway. Not here: the same inside Rust (`ffi_floor`).
import AttuneBindings
import AttuneKit
import Dispatch

/// One call, by its name in `ffi_floor`.
struct Screen {
    let name: String
    private let gateway: (Core) async throws -> Void
    private let directly: (Attune) throws -> Void

    fileprivate init(_ name: String, _ gateway: @escaping (Core) async throws -> Void, _ directly: @escaping (Attune) throws -> Void) {
        (self.name, self.gateway, self.directly) = (name, gateway, directly)
    }

    /// The nanoseconds of each of so many calls.
    func throughGateway(_ core: Core, _ times: Int) async throws -> [UInt64] {
        var nanos = [UInt64]()
        for _ in 0..<times {
            let started = DispatchTime.now().uptimeNanoseconds
            try await gateway(core)
            nanos.append(DispatchTime.now().uptimeNanoseconds - started)
        }
        return nanos
    }

    /// The same past the gateway.
    func direct(_ attune: Attune, _ times: Int) throws -> [UInt64] {
        try (0..<times).map { _ in
            let started = DispatchTime.now().uptimeNanoseconds
            try directly(attune)
            return DispatchTime.now().uptimeNanoseconds - started
        }
    }
}

private let wish = SessionWish(exercise: "extended_exhale", variant: nil, dose: .default)

let screens = [
    Screen("start", { _ = try await $0.start() }, { _ = try $0.start(now: now) }),
    Screen("today", { _ = try await $0.today() }, { _ = try $0.today(now: now) }),
    Screen(
        "history", { _ = try await $0.history(before: nil, limit: 20) }, { _ = try $0.history(before: nil, limit: 20, now: now) }
    ),
    Screen("exercises", { _ = try await $0.exercises() }, { _ = try $0.exercises() }),
    Screen("session", { _ = try await $0.session(wish) }, { _ = try $0.session(wish: wish) }),
    Screen("pattern", { _ = try await $0.pattern() }, { _ = try $0.pattern(now: now) }),
    Screen("settingsView", { _ = try await $0.settingViews() }, { _ = try $0.settingsView() }),
    Screen("labels", { _ = await $0.labels() }, { _ = $0.labels() }),
    Screen(
        "logMoment", { _ = try await $0.logMoment(tap) },
        { _ = try $0.logMoment(input: tap, now: now, entropy: Standing().entropy(16)) }
    ),
]
