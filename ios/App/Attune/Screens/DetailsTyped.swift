// The fields of a moment's details that are typed: each kept when it is left, or by its button. Not here: what may be typed.
import AttuneBindings
import AttuneKit
import SwiftUI

/// A long note is read within its field, not past the end of the page.
private let noteLines = 3...12

struct DetailsTyped: View {
    let model: DetailsModel
    let moment: MomentView
    let labels: Labels
    /// Seldom changed: the field of the time opens when it is wanted.
    @State private var isTimeOpen = false
    @FocusState private var focused: DetailsModel.Field?

    private var log: LogLabels { labels.log }

    var body: some View {
        VStack(alignment: .leading, spacing: 28) {
            Headed(log.at) { time }
            Headed(log.bodySignal) {
                field(.bodySignal, name: log.bodySignal, hint: log.bodyHint)
                save(.bodySignal, labels.common.save)
            }
            Headed(log.note) {
                field(.note, name: log.note, hint: log.noteHint, lines: noteLines)
                save(.note, log.saveNote)
            }
        }
        .onChange(of: focused) { left, _ in
            if let left { model.left(left) }
        }
        .toolbar {
            ToolbarItem(placement: .keyboard) {
                if focused != nil { Button(labels.common.done) { focused = nil } }
            }
        }
    }

    /// A clock time is of the day that the moment was on.
    @ViewBuilder private var time: some View {
        if isTimeOpen || model.drafts[.at] != nil {
            field(.at, name: log.at, hint: log.atHint)
            Quiet(log.atHint)
            save(.at, labels.common.save)
        } else {
            Sentence("\(moment.dayWords), \(moment.timeWords)")
            OtherButton(labels.common.change) {
                isTimeOpen = true
                focused = .at
            }
            .accessibilityHint(log.at)
        }
    }

    private func field(
        _ field: DetailsModel.Field, name: String, hint: String, lines: ClosedRange<Int> = 1...1
    ) -> some View {
        TypedField(
            text: Binding(get: { @MainActor in model.text(field) }, set: { @MainActor in model.type($0, into: field) }),
            name: name, hint: hint, trouble: model.trouble(field), lines: lines
        )
        .focused($focused, equals: field)
    }

    @ViewBuilder private func save(_ field: DetailsModel.Field, _ word: String) -> some View {
        if model.drafts[field] != nil { MainButton(word) { model.save() } }
    }
}
