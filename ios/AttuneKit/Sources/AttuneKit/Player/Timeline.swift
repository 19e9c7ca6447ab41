// Reading a session's timeline: the step at a time, how full the shape is, what is left. Not here: the clock.
import AttuneBindings
import Foundation

extension Session {
    /// The place of the step at `millis`, the last one's at the end.
    public func step(at millis: Int64) -> Int {
        let after = timeline.firstIndex { Int64($0.startMs) > millis } ?? timeline.count
        return max(0, after - 1)
    }
}

extension StepView {
    /// How full the shape is, 0 to 1: eased from the step's start to its end, slow at both, like a breath.
    public func fullness(millisInStep: Int64) -> Double {
        let part = min(max(Double(millisInStep) / Double(durationMs), 0), 1)
        let eased = (1 - cos(.pi * part)) / 2
        return (Double(sizeFrom) + (Double(sizeTo) - Double(sizeFrom)) * eased) / 100
    }

    /// Where the step ends, in milliseconds of the timeline.
    public var endMs: Int64 { Int64(startMs + durationMs) }
}

/// Whole seconds of what is left, the begun one counted.
public func secondsLeft(_ millis: Int64) -> Int64 { (max(millis, 0) + 999) / 1000 }

/// Seconds as a clock shows them: `4:05`.
public func clockWords(_ seconds: Int64) -> String { "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)" }
