// A moment's details: everything is optional, nothing is asked twice. Not here: keeping it (`DetailsModel`), the fields that are
// chosen (`DetailsChosen`) and typed (`DetailsTyped`).
import AttuneBindings
import AttuneKit
import SwiftUI

struct DetailsView: View {
    let app: AppModel
    let labels: Labels
    /// The page's own, which the app keeps: what was typed is there when the page comes back.
    @State private var model: DetailsModel

    init(app: AppModel, labels: Labels, moment: String) {
        (self.app, self.labels) = (app, labels)
        _model = State(initialValue: DetailsModel.of(app, moment: moment))
    }

    var body: some View {
        ReadingView(state: model.state, labels: labels, again: model.read) { details in
            PageColumn(gap: 28) {
                Quiet("\(details.moment.dayWords), \(details.moment.timeWords)").privacySensitive()
                DetailsChosen(model: model, details: details, labels: labels)
                DetailsTyped(model: model, moment: details.moment, labels: labels)
                QuietButton(labels.history.delete) { model.delete() }
            }
        }
        .task(id: app.revision) { await model.read() }
    }
}
