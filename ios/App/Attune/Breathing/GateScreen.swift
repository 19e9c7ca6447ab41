// A self-check on one screen: the conditions, one question, its answers; what they mean the core decides. Not here: playing.
import AttuneBindings
import AttuneKit
import SwiftUI
import UIKit

struct GateScreen: View {
    let app: AppModel
    @State private var model: GateModel
    @Environment(\.palette) private var palette

    init(app: AppModel, gate: Gate, then: SessionWish?) {
        self.app = app
        _model = State(initialValue: GateModel(app: app, gate: gate, then: then))
    }

    var body: some View {
        if let labels = app.labels {
            ReadingView(state: model.state, labels: labels, again: model.read) { shown in
                PageColumn {
                    Title(shown.view.title)
                    if shown.isAnswered { answered(shown.view, labels) } else { asked(shown, labels) }
                }
            }
            .task(id: labels.common.languageTag) { await model.read() }
            .onChange(of: model.state.value?.isAnswered) { UIAccessibility.post(notification: .screenChanged, argument: nil) }
        }
    }

    @ViewBuilder private func asked(_ shown: GateModel.Shown, _ labels: Labels) -> some View {
        let view = shown.view
        Sentence(view.intro)
        VStack(alignment: .leading, spacing: 8) {
            ForEach(view.conditions, id: \.self) { condition in
                HStack(alignment: .firstTextBaseline, spacing: 12) {
                    Image(systemName: "circle.fill").font(.caption2).accessibilityHidden(true)
                    Text(condition)
                }
                .foregroundStyle(palette.words)
            }
        }
        Heading(view.question)
        if let trouble = shown.trouble { Remark(trouble) }
        // They weigh the same: none is the answer that is wished for.
        VStack(spacing: 8) {
            ForEach(view.answers, id: \.value) { answer in
                OtherButton(answer.title, wide: true) { model.answer(answer) }
            }
        }
        QuietButton(labels.gate.later, wide: true) { model.later() }
        if let outcome = view.outcome { Quiet(outcome) }
        Quiet(view.source)
    }

    @ViewBuilder private func answered(_ view: GateView, _ labels: Labels) -> some View {
        if let outcome = view.outcome { Sentence(outcome) }
        switch view.state {
        case .passed: MainButton(model.leadsOn ? labels.player.goOn : labels.common.done, wide: true) { model.goOn() }
        case .unasked, .notPassed: MainButton(labels.gate.otherExercises, wide: true) { model.others() }
        }
        QuietButton(labels.gate.again, wide: true) { model.again() }
    }
}
