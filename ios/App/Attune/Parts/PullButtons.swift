// The four pulls. The likely one lies under the thumb: wide, and last. None is chosen before it is tapped. Not here: keeping it.
import AttuneBindings
import SwiftUI

struct PullButtons: View {
    let pulls: [PullLabel]
    let likely: Pull
    let chosen: Pull?
    let onPull: @MainActor (Pull) -> Void
    @Environment(\.dynamicTypeSize) private var textSize

    private var others: [PullLabel] { pulls.filter { $0.word != likely } }
    private var under: [PullLabel] { pulls.filter { $0.word == likely } }

    var body: some View {
        VStack(spacing: 8) {
            if textSize > .xLarge {
                rows(others)
            } else {
                HStack(spacing: 8) {
                    ForEach(others, id: \.word) { pull in button(pull, isWide: false) }
                }
                .fixedSize(horizontal: false, vertical: true)
            }
            rows(under)
        }
        .sensoryFeedback(.selection, trigger: chosen)
    }

    private func rows(_ pulls: [PullLabel]) -> some View {
        ForEach(pulls, id: \.word) { pull in button(pull, isWide: true) }
    }

    private func button(_ pull: PullLabel, isWide: Bool) -> some View {
        PullButton(pull: pull, isChosen: pull.word == chosen, isWide: isWide) { onPull(pull.word) }
    }
}

private struct PullButton: View {
    let pull: PullLabel
    let isChosen: Bool
    let isWide: Bool
    let onTap: @MainActor () -> Void
    @Environment(\.palette) private var palette

    private var accent: Color { palette.of(pull.word) }

    var body: some View {
        Button(action: onTap) {
            Group {
                if isWide {
                    HStack(spacing: 12) { content }
                } else {
                    VStack(spacing: 6) { content }
                }
            }
            .padding(.horizontal, 8)
            .padding(.vertical, 12)
            .frame(maxWidth: .infinity, minHeight: 64, maxHeight: isWide ? nil : .infinity)
            .background(isChosen ? palette.raisedMore : palette.raised, in: .rect(cornerRadius: 18))
            .overlay { RoundedRectangle(cornerRadius: 18).stroke(isChosen ? accent : palette.line, lineWidth: isChosen ? 3 : 1) }
            .contentShape(.rect(cornerRadius: 18))
        }
        .buttonStyle(.plain)
        .accessibilityAddTraits(isChosen ? .isSelected : [])
    }

    @ViewBuilder private var content: some View {
        PullSign(pull: pull.word)
        Text(pull.title)
            .font((isWide ? Font.callout : .subheadline).weight(isChosen ? .bold : .medium))
            .foregroundStyle(isChosen ? accent : palette.words)
            .multilineTextAlignment(.center)
    }
}
