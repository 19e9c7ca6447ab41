// How a single setting looks: a switch, a choice, a self-check. Not here: which there are, and under which heading.
import AttuneBindings
import AttuneKit
import SwiftUI

struct SettingRow: View {
    let model: SettingsModel
    let view: SettingView
    let questions: String
    @Environment(\.palette) private var palette

    var body: some View {
        if let gate = view.gate {
            selfCheck(gate)
        } else if view.isSwitch {
            Toggle(isOn: Binding(get: { view.isOn }, set: { @MainActor in model.turn(view, on: $0) })) { Sentence(view.title) }
                .sensoryFeedback(.selection, trigger: view.value)
        } else {
            choice
        }
    }

    private var choice: some View {
        Picker(selection: Binding(get: { view.value }, set: { @MainActor in model.set(view, to: $0) })) {
            ForEach(view.choices, id: \.value) { choice in Text(choice.title).tag(choice.value) }
        } label: {
            Sentence(view.title)
        }
        .pickerStyle(.menu)
        .sensoryFeedback(.selection, trigger: view.value)
    }

    private func selfCheck(_ gate: Gate) -> some View {
        VStack(alignment: .leading, spacing: 2) {
            Sentence(view.title)
            Quiet(view.words).privacySensitive()
            QuietButton(questions) { model.selfCheck(gate) }.accessibilityHint(view.title)
        }
    }
}
