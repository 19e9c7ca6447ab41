// Breathe: the exercises, and the page of the open one within the list. Not here: that page (OpenExerciseView), and playing.
import AttuneBindings
import AttuneKit
import SwiftUI

struct BreatheView: View {
    let app: AppModel
    @State private var model: BreatheModel
    @Environment(\.accessibilityReduceMotion) private var reduceMotion

    init(app: AppModel) {
        self.app = app
        _model = State(initialValue: BreatheModel(app: app))
    }

    var body: some View {
        if let ready = app.ready {
            BreathingColumn(spacing: 10) {
                Aside(words: ready.labels.breathe.intro)
                switch model.state {
                case .opening: EmptyView()
                case .failed(let sentence): Remark(sentence: sentence)
                case .ready(let shown):
                    list(shown, ready.labels)
                        .animation(isStill(ready) ? nil : .easeInOut(duration: 0.25), value: shown.open?.wish.exercise)
                }
            }
            // A page over it may have added a pattern, or passed a self-check.
            .task(id: ReadWhen(app)) { await model.read() }
        }
    }

    private func isStill(_ ready: AppModel.Ready) -> Bool { reduceMotion || ready.settings.reducedMotion }

    private func list(_ shown: BreatheModel.Shown, _ labels: Labels) -> some View {
        VStack(spacing: 10) {
            ForEach(shown.exercises, id: \.id) { exercise in
                let open = shown.open.flatMap { $0.wish.exercise == exercise.id ? $0 : nil }
                ExerciseCard(exercise: exercise, open: open, labels: labels, model: model)
            }
            WideButton(title: labels.breathe.ownOpen, weight: .other) { model.addOwn() }
        }
    }
}

/// An exercise in the list.
private struct ExerciseCard: View {
    let exercise: ExerciseView
    let open: BreatheModel.OpenExercise?
    let labels: Labels
    let model: BreatheModel

    var body: some View {
        VStack(alignment: .leading, spacing: 0) {
            Button { model.tapped(exercise) } label: { head }
                .buttonStyle(.plain)
                .accessibilityAddTraits(open == nil ? .isButton : [.isButton, .isSelected])
            if let open {
                OpenExerciseView(open: open, labels: labels, model: model).padding(.horizontal, 20).padding(.bottom, 20)
            }
        }
        .background(Hue.card, in: .rect(cornerRadius: 20))
    }

    private var head: some View {
        VStack(alignment: .leading, spacing: 6) {
            Text(exercise.name).font(.headline).foregroundStyle(Hue.words)
            SideBySide {
                Aside(words: exercise.duration)
                if exercise.custom { Aside(words: labels.breathe.own) }
                if exercise.gate != nil && !exercise.open { GateMark(said: labels.breathe.gateFirst) }
                if open == nil {
                    HStack(spacing: 12) {
                        ForEach(exercise.roles, id: \.self) { pull in
                            PullMark(pull: pull).accessibilityLabel(labels.said(pull) ?? "")
                        }
                    }
                }
            }
        }
        .padding(.horizontal, 20).padding(.vertical, 14)
        .frame(maxWidth: .infinity, minHeight: 64, alignment: .leading)
        .contentShape(.rect(cornerRadius: 20))
    }
}
