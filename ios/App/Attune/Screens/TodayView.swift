// Today: the nudge, one large button that logs, what the day holds. Not here: reading it (`TodayModel`).
import AttuneBindings
import AttuneKit
import SwiftUI

struct TodayView: View {
    let app: AppModel
    let labels: Labels
    @State private var model: TodayModel

    init(app: AppModel, labels: Labels) {
        (self.app, self.labels) = (app, labels)
        _model = State(initialValue: TodayModel(app: app))
    }

    var body: some View {
        ReadingView(state: model.state, labels: labels, again: model.read) { today in
            PageColumn(gap: 28) {
                Quiet(today.dayWords)
                nudge(today)
                VStack(alignment: .leading, spacing: 10) {
                    LogButton(labels: labels.today) { model.log(.tension) }
                    Quiet(today.sentence).privacySensitive()
                }
                goodMoments
            }
        }
        .task(id: app.revision) { await model.follow() }
    }

    private func nudge(_ today: Today) -> some View {
        VStack(alignment: .leading, spacing: 12) {
            Title(today.nudge.title)
            Sentence(today.nudge.body)
            if let exercise = today.exercise {
                OtherButton(labels.today.doExercise) { model.doExercise() }
                Quiet("\(exercise.name) · \(exercise.duration)")
            }
        }
        .privacySensitive()
    }

    private var goodMoments: some View {
        VStack(alignment: .leading, spacing: 10) {
            Heading(labels.log.goodMoments)
            Flow {
                ForEach(labels.words.kinds.filter { $0.word != .tension }, id: \.word) { kind in
                    OtherButton(kind.title) { model.log(kind.word) }
                }
            }
        }
    }
}

/// One tap saves; it says so beneath.
private struct LogButton: View {
    let labels: TodayLabels
    let onTap: @MainActor () -> Void
    @Environment(\.palette) private var palette

    var body: some View {
        Button(action: onTap) {
            VStack(spacing: 6) {
                Text(labels.quickLog).font(.title3.weight(.medium))
                Text(labels.quickLogHint).font(.subheadline)
            }
            .multilineTextAlignment(.center)
            .foregroundStyle(palette.onAccent)
            .padding(20)
            .frame(maxWidth: .infinity, minHeight: 120)
            .background(palette.accent, in: .rect(cornerRadius: 28))
        }
        .buttonStyle(.plain)
        .accessibilityLabel(labels.quickLog)
        .accessibilityHint(labels.quickLogHint)
    }
}
