// A moment's details: everything is optional, nothing is asked twice. Not here: keeping it (`DetailsModel`), the fields that are
// chosen (`DetailsChosen`) and typed (`DetailsTyped`).
import AttuneBindings
import AttuneKit
import SwiftUI

struct DetailsView: View {
    let app: AppModel
    let labels: Labels
    let moment: String
    /// The page's own, which the app keeps: what was typed is there when the page comes back. Asked for when the page is seen,
    /// never while it goes: by then the app may be keeping what was typed in it.
    @State private var model: DetailsModel?

    var body: some View {
        ReadingView(state: model?.state ?? .opening, labels: labels, again: { await model?.read() }) { details in
            if let model { page(model, details) }
        }
        .onAppear { model = DetailsModel.of(app, moment: moment) }
        .task(id: Wanted(revision: app.revision, isThere: model != nil)) { await model?.read() }
    }

    private func page(_ model: DetailsModel, _ details: MomentDetails) -> some View {
        PageColumn(gap: 28) {
            Quiet("\(details.moment.dayWords), \(details.moment.timeWords)").privacySensitive()
            DetailsChosen(model: model, details: details, labels: labels)
            DetailsTyped(model: model, moment: details.moment, labels: labels)
            QuietButton(labels.history.delete) { model.delete() }
        }
    }
}

/// What is to be read anew when it changes.
private struct Wanted: Equatable {
    let revision: Int
    let isThere: Bool
}
