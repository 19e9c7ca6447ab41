// The calls that are measured, as the app makes them and past its gateway. Not here: the same inside Rust (`ffi_floor`).
import AttuneBindings
import AttuneKit
import Dispatch

/// Each by its name in `ffi_floor`.
enum Call: String, CaseIterable {
    case start, today, history, exercises, session, pattern, settingsView, labels, logMoment

    /// The nanoseconds of each of so many, through the gateway.
    @MainActor func throughGateway(_ core: Core, _ times: Int) async throws -> [UInt64] {
        var nanos = [UInt64]()
        for _ in 0..<times {
            let started = DispatchTime.now().uptimeNanoseconds
            try await make(core)
            nanos.append(DispatchTime.now().uptimeNanoseconds - started)
        }
        return nanos
    }

    /// The same past the gateway.
    func direct(_ attune: Attune, _ times: Int) throws -> [UInt64] {
        try (0..<times).map { _ in
            let started = DispatchTime.now().uptimeNanoseconds
            try make(attune)
            return DispatchTime.now().uptimeNanoseconds - started
        }
    }

    @MainActor private func make(_ core: Core) async throws {
        switch self {
        case .start: _ = try await core.start()
        case .today: _ = try await core.today()
        case .history: _ = try await core.history(before: nil, limit: 20)
        case .exercises: _ = try await core.exercises()
        case .session: _ = try await core.session(wish)
        case .pattern: _ = try await core.pattern()
        case .settingsView: _ = try await core.settingViews()
        case .labels: _ = await core.labels()
        case .logMoment: _ = try await core.logMoment(tap)
        }
    }

    private func make(_ attune: Attune) throws {
        switch self {
        case .start: _ = try attune.start(now: now)
        case .today: _ = try attune.today(now: now)
        case .history: _ = try attune.history(before: nil, limit: 20, now: now)
        case .exercises: _ = try attune.exercises()
        case .session: _ = try attune.session(wish: wish)
        case .pattern: _ = try attune.pattern(now: now)
        case .settingsView: _ = try attune.settingsView()
        case .labels: _ = attune.labels()
        case .logMoment: _ = try attune.logMoment(input: tap, now: now, entropy: Standing().entropy(16))
        }
    }
}

private let wish = SessionWish(exercise: "extended_exhale", variant: nil, dose: .default)
