// Breathe: the exercises, and the page of the open one within the list. Not here: that page (OpenExerciseView), and playing.
import AttuneBindings
import AttuneKit
import SwiftUI

struct BreatheView: View {
    let app: AppModel
    @State private var model: BreatheModel
    @Environment(\.isStill) private var isStill

    init(app: AppModel) {
        self.app = app
        _model = State(initialValue: BreatheModel(app: app))
    }

    var body: some View {
        if let ready = app.ready {
            ReadingView(state: model.state, labels: ready.labels, again: model.read) { shown in
                PageColumn(gap: 10) {
                    Quiet(ready.labels.breathe.intro)
                    list(shown, ready.labels)
                        .animation(isStill ? nil : .easeInOut(duration: 0.25), value: shown.open?.wish.exercise)
                }
            }
            // A page over it may have added a pattern, or passed a self-check.
            .task(id: ReadWhen(app)) { await model.read() }
        }
    }

    private func list(_ shown: BreatheModel.Shown, _ labels: Labels) -> some View {
        VStack(spacing: 10) {
            ForEach(shown.exercises, id: \.id) { exercise in
                let open = shown.open.flatMap { $0.wish.exercise == exercise.id ? $0 : nil }
                ExerciseCard(exercise: exercise, open: open, labels: labels, model: model)
            }
            OtherButton(labels.breathe.ownOpen, wide: true) { model.addOwn() }
        }
    }
}

/// An exercise in the list.
private struct ExerciseCard: View {
    let exercise: ExerciseView
    let open: BreatheModel.OpenExercise?
    let labels: Labels
    let model: BreatheModel
    @Environment(\.palette) private var palette

    var body: some View {
        VStack(alignment: .leading, spacing: 0) {
            Button { model.tapped(exercise) } label: { head }
                .buttonStyle(.plain)
                .accessibilityAddTraits(open == nil ? .isButton : [.isButton, .isSelected])
            if let open {
                OpenExerciseView(open: open, labels: labels, model: model).padding(.horizontal, 20).padding(.bottom, 20)
            }
        }
        .background(palette.raised, in: .rect(cornerRadius: 20))
    }

    private var head: some View {
        VStack(alignment: .leading, spacing: 6) {
            Text(exercise.name).font(.headline).foregroundStyle(palette.words)
            SideBySide {
                Quiet(exercise.duration)
                if exercise.custom { Quiet(labels.breathe.own) }
                if exercise.gate != nil && !exercise.open { GateMark(said: labels.breathe.gateFirst) }
                if open == nil {
                    HStack(spacing: 12) {
                        ForEach(exercise.roles, id: \.self) { pull in
                            PullSign(pull: pull, said: labels.said(pull))
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
