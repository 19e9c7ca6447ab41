// The stopwatch of a run: follows elapsed time, never counts pictures, and stops itself where time was lost. Not here: what happens
// when (the core's timeline), and which clock it is read from.

/// More than this between two looks, and the process or the device was asleep.
private let asleepMillis: Int64 = 2_000

/// A stopwatch that is asked often. The steady clock's milliseconds come in.
struct Stopwatch {
    private var before: Int64
    private var since: Int64?
    private var seen: Int64 = 0

    /// One that stands at `before`.
    init(_ before: Int64 = 0) { self.before = before }

    var runs: Bool { since != nil }

    /// How much time has passed, without the pauses.
    func millis(_ steady: Int64) -> Int64 { before + (since.map { max(steady - $0, 0) } ?? 0) }

    mutating func go(_ steady: Int64) {
        since = since ?? steady
        seen = steady
    }

    mutating func pause(_ steady: Int64) {
        before = millis(steady)
        since = nil
    }

    /// Looks at it; true if the device slept since the last look, and then it stands where it stood at that look.
    mutating func look(_ steady: Int64) -> Bool {
        let slept = runs && steady - seen > asleepMillis
        if slept { pause(seen) }
        seen = steady
        return slept
    }
}
