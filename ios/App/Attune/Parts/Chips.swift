// Chips: one of several, or as many as fit. A chosen one has a mark before its word, so it is seen without colour. Not here: what
// may be chosen, and whether a second tap takes it back.
import SwiftUI

/// A word to choose, and its name.
struct Chip<Word: Hashable> {
    let word: Word
    let title: String
}

struct Chips<Word: Hashable>: View {
    let chips: [Chip<Word>]
    let chosen: [Word]
    let onTap: @MainActor (Word) -> Void

    /// One of `chips`.
    init(_ chips: [Chip<Word>], chosen: Word?, onTap: @escaping @MainActor (Word) -> Void) {
        (self.chips, self.chosen, self.onTap) = (chips, chosen.map { [$0] } ?? [], onTap)
    }

    /// Several of `chips`.
    init(_ chips: [Chip<Word>], several chosen: [Word], onTap: @escaping @MainActor (Word) -> Void) {
        (self.chips, self.chosen, self.onTap) = (chips, chosen, onTap)
    }

    var body: some View {
        Flow {
            ForEach(chips, id: \.word) { chip in
                ChipButton(title: chip.title, isOn: chosen.contains(chip.word)) { onTap(chip.word) }
            }
        }
        .sensoryFeedback(.selection, trigger: chosen)
    }
}

/// A single one.
struct ChipButton: View {
    let title: String
    let isOn: Bool
    /// What VoiceOver says of the mark after the word: a self-check comes first. Nil where none does.
    var gateFirst: String?
    let onTap: @MainActor () -> Void
    @Environment(\.palette) private var palette

    var body: some View {
        Button(action: onTap) {
            HStack(spacing: 6) {
                if isOn { Image(systemName: "checkmark").font(.footnote).accessibilityHidden(true) }
                Text(title).font(.subheadline)
                if let gateFirst { GateMark(said: gateFirst) }
            }
            .foregroundStyle(isOn ? palette.onAccentTint : palette.words)
            .padding(.horizontal, 16)
            .padding(.vertical, 8)
            .frame(minWidth: 56, minHeight: target)
            .background(isOn ? palette.accentTint : palette.ground, in: .rect(cornerRadius: 24))
            .overlay { RoundedRectangle(cornerRadius: 24).stroke(isOn ? palette.accent : palette.line) }
            .contentShape(.rect(cornerRadius: 24))
        }
        .buttonStyle(.plain)
        .accessibilityAddTraits(isOn ? .isSelected : [])
    }
}
