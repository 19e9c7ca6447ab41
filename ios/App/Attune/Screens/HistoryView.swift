// History: moments by day, newest first. A tap opens one, a swipe deletes it, and that can be taken back. Not here: reading.
import AttuneBindings
import AttuneKit
import SwiftUI

struct HistoryView: View {
    let app: AppModel
    let labels: Labels
    @State private var model: HistoryModel
    @Environment(\.palette) private var palette

    init(app: AppModel, labels: Labels) {
        (self.app, self.labels) = (app, labels)
        _model = State(initialValue: HistoryModel(app: app))
    }

    var body: some View {
        ReadingView(state: model.state, labels: labels, again: model.read) { shown in
            if shown.moments.isEmpty { empty } else { list(shown) }
        }
        .task(id: app.revision) { await model.read() }
    }

    private var empty: some View {
        PageColumn(gap: 20) {
            Sentence(labels.history.empty)
            QuietButton(labels.history.undo) { model.undo() }
        }
    }

    private func list(_ shown: HistoryModel.Shown) -> some View {
        List {
            ForEach(shown.days) { day in
                Section {
                    ForEach(day.moments, id: \.record.id) { moment in row(moment) }
                } header: {
                    Text(day.words).accessibilityAddTraits(.isHeader)
                }
            }
            Section {
                if shown.more {
                    // Coming near, the next page is read by itself.
                    QuietButton(labels.history.older) { model.older() }.onAppear { model.older() }
                }
                QuietButton(labels.history.undo) { model.undo() }
            }
            .listRowBackground(palette.ground)
        }
        .onGround(palette)
    }

    private func row(_ moment: MomentView) -> some View {
        Button { model.open(moment: moment.record.id) } label: { MomentRow(moment: moment) }
            .buttonStyle(.plain)
            .accessibilityHint(labels.history.change)
            .listRowBackground(palette.raised)
            .swipeActions {
                Button(role: .destructive) {
                    model.delete(moment: moment.record.id)
                } label: {
                    Label(labels.history.delete, systemImage: "trash")
                }
            }
    }
}

private struct MomentRow: View {
    let moment: MomentView
    @Environment(\.palette) private var palette
    @Environment(\.dynamicTypeSize) private var textSize

    var body: some View {
        HStack(spacing: 14) {
            // Large words need the room; they name the pull themselves.
            if !textSize.isAccessibilitySize { PullSign(pull: moment.record.pull) }
            VStack(alignment: .leading, spacing: 2) {
                Sentence(moment.summary)
                Quiet(moment.timeWords)
            }
        }
        .frame(maxWidth: .infinity, minHeight: target, alignment: .leading)
        .contentShape(.rect(cornerRadius: 12))
        .accessibilityElement(children: .combine)
        .privacySensitive()
    }
}
