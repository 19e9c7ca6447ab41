// The player while it plays: shape, phase in words, what is left, and the way out under the thumb. Not here: the clock.
import AttuneBindings
import AttuneKit
import SwiftUI

/// How much of the height the shape takes, and the most of it: a disc wider than the words is no calmer.
private let shapeShare = 0.5
private let shapeMost: CGFloat = 300

struct PlayingStage: View {
    let playing: PlayerState.Playing
    let labels: PlayerLabels
    let player: Player

    var body: some View {
        PlayingFace(playing: playing, labels: labels, done: player.done) { EmptyView() } foot: {
            QuietButton(labels.worse, wide: true) { Task { await player.worse() } }
            SideBySide {
                OtherButton(labels.stop, wide: true) { Task { await player.stop() } }
                MainButton(playing.mainTitle(labels), wide: true) { main() }
            }
        }
        // Two fingers, twice: what VoiceOver users pause anything with.
        .accessibilityAction(.magicTap) { main() }
    }

    private func main() {
        if playing.session.ownPace { Task { await player.nextStep() } } else { player.pauseOrGoOn() }
    }
}

extension PlayerState.Playing {
    /// What the button under the thumb says.
    func mainTitle(_ labels: PlayerLabels) -> String {
        if session.ownPace { return labels.nextStep }
        return isPaused ? labels.goOn : labels.pause
    }
}

/// The shape, the phase and what is left, with whatever goes beneath them and at the foot; drawn so many milliseconds in.
struct PlayingFace<Beneath: View, Foot: View>: View {
    let playing: PlayerState.Playing
    let labels: PlayerLabels
    let done: @MainActor () -> Int64
    @ViewBuilder let beneath: Beneath
    @ViewBuilder let foot: Foot
    @Environment(\.palette) private var palette

    var body: some View {
        GeometryReader { room in
            ScrollView {
                VStack(spacing: 16) {
                    Quiet(session.exercise.name).accessibilityAddTraits(.isHeader)
                    moving(min(room.size.width - 64, room.size.height * shapeShare, shapeMost))
                    beneath
                }
                .padding(.horizontal, 24).padding(.vertical, 8)
                .frame(maxWidth: .infinity, minHeight: room.size.height)
            }
        }
        .safeAreaInset(edge: .bottom, spacing: 0) { PageFoot { foot } }
    }

    private var session: Session { playing.session }

    private func moving(_ size: CGFloat) -> some View {
        TimelineView(.animation(paused: playing.isPaused || session.ownPace)) { _ in
            let done = done()
            let step = session.timeline[session.step(at: done)]
            VStack(spacing: 16) {
                BreathShape(said: labels.shape, fullness: step.fullness(millisInStep: done - Int64(step.startMs)))
                    .frame(width: max(size, 0), height: max(size, 0))
                phase(step, secondsLeft(step.endMs - done))
                timeLeft(done)
            }
        }
    }

    private func phase(_ step: StepView, _ seconds: Int64) -> some View {
        VStack(spacing: 4) {
            Text(step.cue).font(.title).foregroundStyle(palette.words).multilineTextAlignment(.center)
                .accessibilityAddTraits(.updatesFrequently)
            if let under {
                Text(under).font(.headline).foregroundStyle(palette.quietWords).multilineTextAlignment(.center)
            } else {
                // Counted aloud, it would talk into every breath.
                Text(String(seconds)).font(.title2).monospacedDigit().foregroundStyle(palette.words).accessibilityHidden(true)
            }
        }
    }

    private var under: String? {
        if session.ownPace { return labels.ownPace }
        if playing.slept { return labels.slept }
        return playing.isPaused ? labels.paused : nil
    }

    private func timeLeft(_ done: Int64) -> some View {
        VStack(spacing: 8) {
            ProgressView(value: min(max(Double(done) / Double(max(session.totalMs, 1)), 0), 1))
                .tint(palette.accent)
                // What is left stands below in words; a value that moves would be read out again and again.
                .accessibilityHidden(!session.ownPace)
            if !session.ownPace {
                HStack(spacing: 6) {
                    Quiet(labels.left)
                    Quiet(clockWords(secondsLeft(Int64(session.totalMs) - done))).monospacedDigit()
                }
                .accessibilityElement(children: .combine)
            }
        }
        .frame(maxWidth: 360)
    }
}
