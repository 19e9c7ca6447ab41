// Whether the app has to ask who is there: after it was out of sight for as long as the person set. The asking itself is the
// system's (the app has it).

/// Remembers when the app went out of sight. Times are of a clock that never jumps and runs while the phone sleeps.
@MainActor
public final class AppLock {
    private var isOpen = false
    private var leftAt: ContinuousClock.Instant?

    public init() {}

    /// Out of sight. While it is locked that is nothing new: the system's own question may lie over it.
    public func left(at now: ContinuousClock.Instant) {
        if isOpen { leftAt = now }
    }

    /// Seen; whether the person has to show who they are, where that is asked after so many `minutes` out of sight (nil: never). A
    /// process that has just begun counts as away for ever.
    public func seen(at now: ContinuousClock.Instant, minutes: UInt32?) -> Bool {
        let away = leftAt.map { now - $0 }
        leftAt = nil
        guard let minutes else {
            isOpen = true
            return false
        }
        if let away, away >= .seconds(Int64(minutes) * 60) { isOpen = false }
        return !isOpen
    }

    /// The person is who they are.
    public func open() { isOpen = true }
}
