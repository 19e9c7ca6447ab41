// A self-check on one screen: the conditions, one question, its answers; what they mean the core decides. Not here: playing.
import AttuneBindings
import AttuneKit
import SwiftUI
import UIKit

struct GateScreen: View {
    let app: AppModel
    @State private var model: GateModel

    init(app: AppModel, gate: Gate, then: SessionWish?) {
        self.app = app
        _model = State(initialValue: GateModel(app: app, gate: gate, then: then))
    }

    var body: some View {
        if let labels = app.labels {
            BreathingColumn {
                switch model.state {
                case .opening: EmptyView()
                case .failed(let sentence): Remark(sentence: sentence)
                case .ready(let shown):
                    StageTitle(words: shown.view.title)
                    if shown.isAnswered { answered(shown.view, labels) } else { asked(shown, labels) }
                }
            }
            .task(id: labels.common.languageTag) { await model.read() }
            .onChange(of: model.state.value?.isAnswered) { UIAccessibility.post(notification: .screenChanged, argument: nil) }
        }
    }

    @ViewBuilder private func asked(_ shown: GateModel.Shown, _ labels: Labels) -> some View {
        let view = shown.view
        Text(view.intro).foregroundStyle(Hue.words)
        VStack(alignment: .leading, spacing: 8) {
            ForEach(view.conditions, id: \.self) { condition in
                HStack(alignment: .firstTextBaseline, spacing: 12) {
                    Image(systemName: "circle.fill").font(.caption2).accessibilityHidden(true)
                    Text(condition)
                }
                .foregroundStyle(Hue.words)
            }
        }
        PartHeading(words: view.question)
        if let trouble = shown.trouble { Remark(sentence: trouble) }
        // They weigh the same: none is the answer that is wished for.
        VStack(spacing: 8) {
            ForEach(view.answers, id: \.value) { answer in
                WideButton(title: answer.title, weight: .other) { model.answer(answer) }
            }
        }
        WideButton(title: labels.gate.later, weight: .quiet) { model.later() }
        if let outcome = view.outcome { Aside(words: outcome) }
        Aside(words: view.source)
    }

    @ViewBuilder private func answered(_ view: GateView, _ labels: Labels) -> some View {
        if let outcome = view.outcome { Text(outcome).foregroundStyle(Hue.words) }
        switch view.state {
        case .passed: WideButton(title: model.leadsOn ? labels.player.goOn : labels.common.done) { model.goOn() }
        case .unasked, .notPassed: WideButton(title: labels.gate.otherExercises) { model.others() }
        }
        WideButton(title: labels.gate.again, weight: .quiet) { model.again() }
    }
}
