// A device and an app around the player that note what is asked of them, and a clock that is moved by hand. Not here: the tests.
import AttuneBindings
import AttuneKit
import Foundation

/// Two clocks, moved together; the one on the wall can be set.
final class HandClock: SteadyClock, Present, @unchecked Sendable {
    private let lock = NSLock()
    private var steady: Int64 = 5_000
    private var wall: Int64 = evening.utcMillis
    private let entropies = StandingPresent()

    /// Whether waiting is over at once, and the clock goes on by it.
    private let goesByItself: Bool

    init(goesByItself: Bool = false) { self.goesByItself = goesByItself }

    func millis() -> Int64 { lock.withLock { steady } }

    func now() -> Now { lock.withLock { Now(utcMillis: wall, zone: evening.zone, offsetSeconds: evening.offsetSeconds) } }

    func entropy(_ bytes: Int) -> Data { entropies.entropy(bytes) }

    func pass(_ millis: Int64) {
        lock.withLock {
            steady += millis
            wall += millis
        }
    }

    func setWall(by millis: Int64) { lock.withLock { wall += millis } }

    func wait(millis: Int64) async {
        if goesByItself { return pass(millis) }
        // Only a hand moves it: whoever waits for it waits until the wait is given up.
        let (never, held) = AsyncStream.makeStream(of: Never.self)
        for await _ in never {}
        held.finish()
    }
}

@MainActor
final class FakeDevice: PlayerDevice, PlayerHost {
    private(set) var felt: [HapticPattern] = []
    private(set) var sounded: [Sounded] = []
    private(set) var said: [String] = []
    private(set) var announced: [String] = []
    private(set) var timesHushed = 0
    private(set) var isPlaying = false
    private(set) var checked: [(gate: Gate, exercise: String)] = []
    private(set) var timesClosed = 0
    private(set) var timesChanged = 0

    var settings: Settings?
    var labels: Labels?

    struct Sounded: Equatable {
        let phase: PhaseKind
        let millis: Int64
    }

    /// As a store stands that was just opened.
    init(_ core: Core) async throws { (settings, labels) = (try await core.start().settings, await core.labels()) }

    func feel(_ pattern: HapticPattern) { felt.append(pattern) }

    func sound(_ phase: PhaseKind, millis: Int64) { sounded.append(Sounded(phase: phase, millis: millis)) }

    func say(_ words: String, languageTag: String) { said.append("\(languageTag): \(words)") }

    func announce(_ words: String) { announced.append(words) }

    func hush() { timesHushed += 1 }

    func playing(_ on: Bool) { isPlaying = on }

    func settingsChanged() { timesChanged += 1 }

    func selfCheck(_ gate: Gate, then wish: SessionWish) { checked.append((gate, wish.exercise)) }

    func closePlayer() { timesClosed += 1 }

    func keep(_ store: @escaping @MainActor () async -> Void) async { await store() }
}
