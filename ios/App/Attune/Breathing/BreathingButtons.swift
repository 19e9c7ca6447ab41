// What is tapped on the breathing screens: three weights of button, choices, a count between two buttons. Not here: any word, and
// what a tap does.
import AttuneBindings
import SwiftUI

/// The least that a finger hits.
let target: CGFloat = 44

/// A button over the whole width.
struct WideButton: View {
    enum Weight { case main, other, quiet }

    let title: String
    var weight = Weight.main
    let tapped: @MainActor () -> Void

    var body: some View {
        Button(action: tapped) {
            Text(title).font(.headline).multilineTextAlignment(.center)
                .padding(.horizontal, 16).padding(.vertical, 10)
                .frame(maxWidth: .infinity, minHeight: weight == .quiet ? target : 52)
                .foregroundStyle(weight == .main ? Hue.onShared : Hue.words)
                .background { ground }
                .contentShape(.rect(cornerRadius: 20))
        }
        .buttonStyle(.plain)
    }

    @ViewBuilder private var ground: some View {
        let shape = RoundedRectangle(cornerRadius: 20)
        switch weight {
        case .main: shape.fill(Hue.shared)
        case .other: shape.stroke(Hue.quiet)
        case .quiet: EmptyView()
        }
    }
}

/// One of a few to choose from; a mark beside the word tells the chosen one, not colour alone.
struct ChoiceButton: View {
    let title: String
    let isChosen: Bool
    /// A self-check comes first.
    var gateFirst: String?
    let tapped: @MainActor () -> Void

    var body: some View {
        Button(action: tapped) {
            HStack(spacing: 8) {
                if isChosen { Image(systemName: "checkmark").accessibilityHidden(true) }
                Text(title).font(.subheadline)
                if let gateFirst { GateMark(said: gateFirst) }
            }
            .foregroundStyle(Hue.words)
            .padding(.horizontal, 16).padding(.vertical, 8)
            .frame(minWidth: target, minHeight: target)
            .background(isChosen ? Hue.chosen : Hue.card, in: .capsule)
            .overlay { Capsule().stroke(isChosen ? Hue.shared : Hue.frame) }
            .contentShape(.capsule)
        }
        .buttonStyle(.plain)
        .accessibilityAddTraits(isChosen ? [.isButton, .isSelected] : .isButton)
    }
}

/// Marks what a self-check comes before.
struct GateMark: View {
    let said: String

    var body: some View {
        Image(systemName: "diamond").font(.footnote).foregroundStyle(Hue.quietWords).accessibilityLabel(said)
    }
}

/// A count between two buttons; a screen reader adjusts it. What it may be, who hears of a step decides.
struct CountStepper: View {
    let value: String
    let what: String
    let labels: CommonLabels
    let less: @MainActor () -> Void
    let more: @MainActor () -> Void

    var body: some View {
        HStack(spacing: 8) {
            step("minus", labels.less, less)
            Text(value).font(.headline).monospacedDigit().foregroundStyle(Hue.words).frame(minWidth: target)
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

    private func step(_ symbol: String, _ said: String, _ tapped: @escaping @MainActor () -> Void) -> some View {
        Button(action: tapped) {
            Image(systemName: symbol).font(.headline).foregroundStyle(Hue.words)
                .padding(10).frame(minWidth: target, minHeight: target)
                .background(Hue.raised, in: .circle).contentShape(.circle)
        }
        .buttonStyle(.plain)
        .accessibilityLabel(said)
    }
}
