// The scale from 0 to 10: one tap is an answer, no tap is none. Not here: what a heat means, and keeping it.
import AttuneBindings
import SwiftUI

private let most: Heat = 10

/// Eleven numbers; the twelfth place takes a number back. To VoiceOver, too, each is a button of its own: a scale that is swiped up
/// and down would answer with every number on the way.
struct HeatScale: View {
    /// What it is the heat of.
    let title: String
    /// Nil where no number was given.
    let heat: Heat?
    let labels: HeatLabels
    let onHeat: @MainActor (Heat?) -> Void

    var body: some View {
        VStack(alignment: .leading, spacing: 6) {
            ViewThatFits(in: .horizontal) {
                numbers(inRowsOf: 12)
                numbers(inRowsOf: 6)
                numbers(inRowsOf: 4)
                numbers(inRowsOf: 3)
                numbers(inRowsOf: 2)
            }
            Flow(gap: 16) {
                Quiet("0 · \(labels.calm)")
                Quiet("\(most) · \(labels.flooded)")
            }
        }
        .accessibilityElement(children: .contain)
        .accessibilityLabel(title)
        .accessibilityValue(heat.map(said) ?? labels.notRated)
        .sensoryFeedback(.selection, trigger: heat)
    }

    private func numbers(inRowsOf places: Int) -> some View {
        VStack(spacing: 6) {
            ForEach(Array(stride(from: 0, to: Int(most) + 2, by: places)), id: \.self) { first in
                HStack(spacing: 6) {
                    ForEach(Array(first..<first + places), id: \.self) { place in
                        if let value = Heat(exactly: place), value <= most {
                            Number(value: value, isChosen: value == heat, said: said(value)) { onHeat(value) }
                        } else {
                            Without(said: labels.clear) { onHeat(nil) }.opacity(heat == nil ? 0 : 1).disabled(heat == nil)
                                .accessibilityHidden(heat == nil)
                        }
                    }
                }
            }
        }
    }

    private func said(_ value: Heat) -> String {
        switch value {
        case 0: "0, \(labels.calm)"
        case most: "\(most), \(labels.flooded)"
        default: "\(value)"
        }
    }
}

private struct Number: View {
    let value: Heat
    let isChosen: Bool
    let said: String
    let onTap: @MainActor () -> Void
    @Environment(\.palette) private var palette

    var body: some View {
        Button(action: onTap) {
            Text("\(value)" as String)
                .font(.callout.weight(isChosen ? .bold : .regular).monospacedDigit())
                .lineLimit(1)
                .fixedSize(horizontal: true, vertical: false)
                .foregroundStyle(isChosen ? palette.onAccent : palette.words)
                .frame(minWidth: target, maxWidth: .infinity, minHeight: target)
                .background {
                    RoundedRectangle(cornerRadius: 12).fill(palette.raised)
                    // Stronger is deeper, not redder; the chosen one has heavy figures besides.
                    let depth = isChosen ? palette.accent : palette.raisedMore.opacity(Double(value) / Double(most))
                    RoundedRectangle(cornerRadius: 12).fill(depth)
                }
                .overlay { RoundedRectangle(cornerRadius: 12).stroke(isChosen ? palette.accent : palette.line) }
                .contentShape(.rect(cornerRadius: 12))
        }
        .buttonStyle(.plain)
        .accessibilityLabel(said)
        .accessibilityAddTraits(isChosen ? .isSelected : [])
    }
}

private struct Without: View {
    let said: String
    let onTap: @MainActor () -> Void
    @Environment(\.palette) private var palette

    var body: some View {
        Button(action: onTap) {
            Image(systemName: "xmark")
                .font(.callout)
                .foregroundStyle(palette.quietWords)
                .frame(minWidth: target, maxWidth: .infinity, minHeight: target)
                .contentShape(.rect(cornerRadius: 12))
        }
        .buttonStyle(.plain)
        .accessibilityLabel(said)
    }
}
