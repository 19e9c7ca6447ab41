// An own pattern, breathing, round after round. Not here: the form, and what may be a pattern.
import AttuneBindings
import AttuneKit
import SwiftUI

struct OwnPreview: View {
    let phases: [OwnPhase]
    let said: String

    /// Grows with the words around it.
    @ScaledMetric private var size: CGFloat = 140

    var body: some View {
        VStack(spacing: 8) {
            TimelineView(.animation(paused: phases.isEmpty)) { frame in
                BreathShape(said: said, fullness: fullness(frame.date))
                    .frame(width: min(size, 240), height: min(size, 240))
            }
            Quiet(clockWords(secondsLeft(Int64(phases.millis))))
        }
        .frame(maxWidth: .infinity)
    }

    private func fullness(_ date: Date) -> Double {
        let steps = phases.steps
        let round = Double(phases.millis) / 1000
        guard round > 0 else { return 0 }
        let now = Int64(date.timeIntervalSinceReferenceDate.truncatingRemainder(dividingBy: round) * 1000)
        return steps.last { Int64($0.startMs) <= now }.map { $0.fullness(millisInStep: now - Int64($0.startMs)) } ?? 0
    }
}
