// How strong it is inside: eleven numbers, of which none need be chosen. Not here: what becomes of the number.
import AttuneBindings
import SwiftUI

/// Eleven numbers; nil takes a chosen one back, and is never 0.
struct HeatChoice: View {
    let heat: Heat?
    let labels: HeatLabels
    let chose: @MainActor (Heat?) -> Void

    @ScaledMetric private var place: CGFloat = 44

    var body: some View {
        VStack(alignment: .leading, spacing: 8) {
            LazyVGrid(columns: [GridItem(.adaptive(minimum: max(place, target)), spacing: 6)], spacing: 6) {
                ForEach(0...most, id: \.self) { number($0) }
                if heat != nil { without }
            }
            SideBySide {
                Aside(words: "0 · \(labels.calm)")
                Spacer(minLength: 0)
                Aside(words: "\(most) · \(labels.flooded)")
            }
            .accessibilityHidden(true)
        }
    }

    /// The chosen one has a frame and heavy figures besides its ground.
    private func number(_ value: Int) -> some View {
        let isChosen = heat.map(Int.init) == value
        return Button { chose(Heat(value)) } label: {
            Text("\(value)").font(.headline).bold(isChosen).monospacedDigit()
                .foregroundStyle(isChosen ? Hue.onShared : Hue.words)
                .frame(maxWidth: .infinity, minHeight: target)
                .background(isChosen ? Hue.shared : Hue.card, in: .rect(cornerRadius: 12))
                .overlay { RoundedRectangle(cornerRadius: 12).stroke(isChosen ? Hue.words : Hue.frame) }
                .contentShape(.rect(cornerRadius: 12))
        }
        .buttonStyle(.plain)
        .accessibilityLabel(said(value))
        .accessibilityAddTraits(isChosen ? [.isButton, .isSelected] : .isButton)
    }

    private var without: some View {
        Button { chose(nil) } label: {
            Image(systemName: "xmark").foregroundStyle(Hue.words).frame(maxWidth: .infinity, minHeight: target)
                .contentShape(.rect(cornerRadius: 12))
        }
        .buttonStyle(.plain)
        .accessibilityLabel(labels.clear)
    }

    private func said(_ value: Int) -> String {
        switch value {
        case 0: "0, \(labels.calm)"
        case most: "\(most), \(labels.flooded)"
        default: "\(value)"
        }
    }
}

private let most = 10
