// The first start: the language and the usual pull, each to be skipped, and for whom Attune is not right now. Nothing else.
import AttuneBindings
import AttuneKit
import SwiftUI

struct FirstStartView: View {
    let app: AppModel
    let labels: Labels
    @State private var model: FirstStartModel

    init(app: AppModel, labels: Labels) {
        (self.app, self.labels) = (app, labels)
        _model = State(initialValue: FirstStartModel(app: app))
    }

    var body: some View {
        ReadingView(state: model.state, labels: labels, again: model.read) { _ in
            PageColumn(gap: 28) {
                let isFirst = model.asked == .language
                Title(labels.firstStart.title)
                if isFirst { Sentence(labels.firstStart.promise) }
                answers
                VStack(alignment: .leading, spacing: 10) {
                    OtherButton(labels.firstStart.skip) { model.skip() }
                    Quiet(labels.firstStart.later)
                }
                if isFirst { Quiet("\(labels.settings.afraid) \(labels.settings.helpNotYet)") }
            }
            // The next question begins at its top.
            .id(model.asked)
        }
        // Its own title stands in the page.
        .navigationBarTitleDisplayMode(.inline)
        .task(id: labels.common.languageTag) { await model.read() }
        .sensoryFeedback(.selection, trigger: model.asked)
    }

    private var answers: some View {
        VStack(alignment: .leading, spacing: 10) {
            Heading(question).announced(model.asked == .language ? nil : question)
            ForEach(model.answers, id: \.value) { choice in
                OtherButton(choice.title, wide: true) { model.answer(choice) }
            }
        }
    }

    private var question: String {
        switch model.asked {
        case .language: labels.firstStart.language
        case .usualPull: labels.firstStart.usualPull
        }
    }
}
