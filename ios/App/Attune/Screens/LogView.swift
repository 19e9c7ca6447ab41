// Log: after the one tap, the pull and the heat on the same screen; all else can wait. Not here: the details (`DetailsView`).
import AttuneBindings
import AttuneKit
import SwiftUI

struct LogView: View {
    let app: AppModel
    let labels: Labels
    @State private var model: LogModel

    init(app: AppModel, labels: Labels, moment: String) {
        (self.app, self.labels) = (app, labels)
        _model = State(initialValue: LogModel(app: app, moment: moment))
    }

    var body: some View {
        ReadingView(state: model.state, labels: labels, again: model.read) { shown in
            let record = shown.moment.record
            PageColumn(gap: 24) {
                Quiet("\(shown.moment.timeWords) · \(shown.moment.summary)").privacySensitive()
                Headed(labels.log.pullQuestion) {
                    PullButtons(pulls: labels.words.pulls, likely: shown.likely, chosen: shown.chosen) { model.pull($0) }
                }
                Headed(labels.log.heatQuestion) {
                    HeatScale(title: labels.heat.title, heat: record.heat, labels: labels.heat) { model.heat($0) }
                }
                Headed(labels.log.kindQuestion) {
                    Chips(labels.words.kinds.map { Chip(word: $0.word, title: $0.title) }, chosen: record.kind) { model.kind($0) }
                }
                Flow {
                    MainButton(labels.common.done) { model.done() }
                    OtherButton(labels.log.details) { model.details() }
                    QuietButton(labels.history.delete) { model.delete() }
                }
            }
        }
        .task(id: app.revision) { await model.read() }
    }
}
