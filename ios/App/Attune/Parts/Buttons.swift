// Buttons of Attune's sizes, each at least 44 points high. Not here: what they do.
import SwiftUI

/// What a page is mostly for.
struct MainButton: View {
    let text: String
    let onTap: @MainActor () -> Void
    @Environment(\.palette) private var palette

    init(_ text: String, onTap: @escaping @MainActor () -> Void) { (self.text, self.onTap) = (text, onTap) }

    var body: some View {
        Button(action: onTap) {
            ButtonWords(text).foregroundStyle(palette.onAccent).background(palette.accent, in: .rect(cornerRadius: 20))
        }
        .buttonStyle(.plain)
    }
}

/// What can be done as well; `wide` where several stand under each other.
struct OtherButton: View {
    let text: String
    let wide: Bool
    let onTap: @MainActor () -> Void
    @Environment(\.palette) private var palette

    init(_ text: String, wide: Bool = false, onTap: @escaping @MainActor () -> Void) {
        (self.text, self.wide, self.onTap) = (text, wide, onTap)
    }

    var body: some View {
        Button(action: onTap) {
            ButtonWords(text)
                .frame(maxWidth: wide ? .infinity : nil)
                .foregroundStyle(palette.words)
                .overlay { RoundedRectangle(cornerRadius: 20).stroke(palette.line) }
                .contentShape(.rect(cornerRadius: 20))
        }
        .buttonStyle(.plain)
    }
}

/// What can be done on the side.
struct QuietButton: View {
    let text: String
    let onTap: @MainActor () -> Void
    @Environment(\.palette) private var palette

    init(_ text: String, onTap: @escaping @MainActor () -> Void) { (self.text, self.onTap) = (text, onTap) }

    var body: some View {
        Button(action: onTap) {
            Text(text)
                .font(.callout.weight(.medium))
                .foregroundStyle(palette.accent)
                .padding(.horizontal, 8)
                .frame(minWidth: 44, minHeight: 44)
                .contentShape(.rect(cornerRadius: 12))
        }
        .buttonStyle(.plain)
    }
}

private struct ButtonWords: View {
    let text: String

    init(_ text: String) { self.text = text }

    var body: some View {
        Text(text)
            .font(.callout.weight(.medium))
            .multilineTextAlignment(.center)
            .padding(.horizontal, 20)
            .padding(.vertical, 12)
            .frame(minHeight: 52)
    }
}
