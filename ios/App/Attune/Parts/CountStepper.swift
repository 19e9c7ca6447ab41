// A count between two buttons. Not here: what it may be; who hears of a step decides.
import AttuneBindings
import SwiftUI

/// VoiceOver adjusts it as one.
struct CountStepper: View {
    let value: String
    let what: String
    let labels: CommonLabels
    let less: @MainActor () -> Void
    let more: @MainActor () -> Void
    @Environment(\.palette) private var palette

    var body: some View {
        HStack(spacing: 8) {
            step("minus", labels.less, less)
            Text(value).font(.headline).monospacedDigit().foregroundStyle(palette.words).frame(minWidth: target)
            step("plus", labels.more, more)
        }
        .accessibilityElement(children: .ignore)
        .accessibilityLabel(what)
        .accessibilityValue(value)
        .accessibilityAdjustableAction { direction in
            switch direction {
            case .increment: more()
            case .decrement: less()
            @unknown default: break
            }
        }
    }

    private func step(_ symbol: String, _ said: String, _ onTap: @escaping @MainActor () -> Void) -> some View {
        Button(action: onTap) {
            Image(systemName: symbol).font(.headline).foregroundStyle(palette.words)
                .padding(10)
                .frame(minWidth: target, minHeight: target)
                .background(palette.raisedMore, in: .circle)
                .contentShape(.circle)
        }
        .buttonStyle(.plain)
        .accessibilityLabel(said)
    }
}
