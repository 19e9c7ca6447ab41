// The clock that a run is measured on: one that nobody sets. Not here: the present of the core (Present).

/// A clock that only goes on, also while the device sleeps.
public protocol SteadyClock: Sendable {
    func millis() -> Int64

    /// Waits for so long, or until the task is cancelled.
    func wait(millis: Int64) async
}

/// The device's own.
public struct DeviceClock: SteadyClock {
    private let start = ContinuousClock.now

    public init() {}

    public func millis() -> Int64 {
        let passed = start.duration(to: .now).components
        return passed.seconds * 1_000 + passed.attoseconds / 1_000_000_000_000_000
    }

    public func wait(millis: Int64) async { try? await Task.sleep(for: .milliseconds(millis), tolerance: .zero) }
}
