// A breathing pattern of one's own: its name, its phases, and how it would look. Not here: what may be one.
import AttuneBindings
import AttuneKit
import SwiftUI

/// The form.
struct OwnExerciseScreen: View {
    let app: AppModel
    @Environment(\.palette) private var palette

    private var model: OwnModel { app.ownForm }

    var body: some View {
        if let labels = app.labels {
            PageColumn {
                name(labels)
                OwnPreview(phases: model.phases, said: labels.player.shape)
                Heading(labels.breathe.ownPhases)
                ForEach(Array(model.phases.enumerated()), id: \.offset) { place, phase in
                    OwnPhaseRow(place: place, phase: phase, labels: labels, model: model)
                }
                adding(labels.breathe)
                if let refusal = model.phasesRefusal { Remark(refusal) }
                MainButton(labels.breathe.ownAdd, wide: true) { model.save() }
            }
        }
    }

    private var written: Binding<String> {
        Binding(get: { @MainActor in model.name }, set: { @MainActor in model.named($0) })
    }

    private func name(_ labels: Labels) -> some View {
        Headed(labels.breathe.ownName) {
            TypedField(text: written, name: labels.breathe.ownName, hint: labels.breathe.ownName, trouble: model.nameRefusal)
                .submitLabel(.done)
        }
    }

    private func adding(_ labels: BreatheLabels) -> some View {
        VStack(alignment: .leading, spacing: 8) {
            Quiet(labels.ownPhaseAdd)
            ForEach(OwnPhase.kinds, id: \.self) { kind in
                if let name = kind.called(labels) {
                    Button { model.add(kind) } label: {
                        Label(name, systemImage: "plus").font(.subheadline).foregroundStyle(palette.words)
                            .padding(.horizontal, 16).padding(.vertical, 8)
                            .frame(minWidth: target, minHeight: target)
                            .background(palette.raised, in: .capsule).contentShape(.capsule)
                    }
                    .buttonStyle(.plain)
                    .accessibilityHint(labels.ownPhaseAdd)
                }
            }
        }
    }
}

/// One phase: how long, and away with it.
private struct OwnPhaseRow: View {
    let place: Int
    let phase: OwnPhase
    let labels: Labels
    let model: OwnModel
    @Environment(\.palette) private var palette

    var body: some View {
        let name = phase.kind.called(labels.breathe) ?? ""
        SideBySide(spacing: 4) {
            Sentence(name)
            Spacer(minLength: 0)
            HStack(spacing: 4) {
                CountStepper(
                    value: phase.seconds(languageTag: labels.common.languageTag), what: "\(labels.breathe.ownSeconds), \(name)",
                    labels: labels.common, less: { model.longer(at: place, by: -1) }, more: { model.longer(at: place, by: 1) }
                )
                Button { model.remove(at: place) } label: {
                    Image(systemName: "xmark").foregroundStyle(palette.words).frame(minWidth: target, minHeight: target)
                        .contentShape(.rect(cornerRadius: 12))
                }
                .buttonStyle(.plain)
                .accessibilityLabel("\(labels.breathe.ownPhaseRemove): \(name)")
            }
        }
        .padding(.horizontal, 16).padding(.vertical, 8)
        .frame(maxWidth: .infinity, alignment: .leading)
        .background(palette.raised, in: .rect(cornerRadius: 16))
    }
}
