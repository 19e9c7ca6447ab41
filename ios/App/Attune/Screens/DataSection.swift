// A person's data: a readable copy out and in, and everything deleted, which is asked first. Not here: doing it
// (`SettingsModel`).
import AttuneBindings
import AttuneKit
import SwiftUI

struct DataSection: View {
    let app: AppModel
    let model: SettingsModel
    let title: String
    let labels: DataLabels
    @State private var isAsked = false
    @Environment(\.palette) private var palette

    var body: some View {
        Section {
            VStack(alignment: .leading, spacing: 4) {
                Sentence(labels.export)
                Quiet(labels.exportHint)
            }
            row(labels.json) { model.export(.json) }
            row(labels.csv) { model.export(.csv) }
            Quiet(labels.importHint)
            row(labels.import) { model.takeOver() }
            if let copied = model.copied { Remark(copied) }
        } header: {
            Text(title).accessibilityAddTraits(.isHeader)
        }
        .listRowBackground(palette.raised)
        Section {
            Button(role: .destructive) {
                isAsked = true
            } label: {
                Text(labels.deleteAll)
                    .foregroundStyle(palette.reaching)
                    .frame(maxWidth: .infinity, minHeight: target, alignment: .leading)
            }
            .alert(labels.deleteAll, isPresented: $isAsked.unlessLocked(app)) {
                Button(labels.deleteAllConfirm, role: .destructive) { model.deleteEverything() }
                Button(labels.deleteAllKeep, role: .cancel) {}
            } message: {
                Text(labels.deleteAllWhat)
            }
        }
        .listRowBackground(palette.raised)
    }

    private func row(_ word: String, onTap: @escaping @MainActor () -> Void) -> some View {
        Button(action: onTap) {
            Text(word).foregroundStyle(palette.accent).frame(maxWidth: .infinity, minHeight: target, alignment: .leading)
        }
    }
}
