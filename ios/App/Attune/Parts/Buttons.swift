// Buttons of Attune's sizes. Not here: what they do.
import SwiftUI

/// The least that a finger hits.
let target: CGFloat = 48

/// What a page is mostly for; `wide` where it stands over, under or beside others.
struct MainButton: View {
    let text: String
    let wide: Bool
    let onTap: @MainActor () -> Void
    @Environment(\.palette) private var palette

    init(_ text: String, wide: Bool = false, onTap: @escaping @MainActor () -> Void) {
        (self.text, self.wide, self.onTap) = (text, wide, onTap)
    }

    var body: some View {
        Button(action: onTap) {
            ButtonWords(text, wide: wide)
                .foregroundStyle(palette.onAccent)
                .background(palette.accent, in: .rect(cornerRadius: 20))
        }
        .buttonStyle(.plain)
    }
}

/// What can be done as well.
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
            ButtonWords(text, wide: wide)
                .foregroundStyle(palette.words)
                .overlay { RoundedRectangle(cornerRadius: 20).stroke(palette.edge) }
                .contentShape(.rect(cornerRadius: 20))
        }
        .buttonStyle(.plain)
    }
}

/// What can be done on the side.
struct QuietButton: View {
    let text: String
    let wide: Bool
    let onTap: @MainActor () -> Void
    @Environment(\.palette) private var palette

    init(_ text: String, wide: Bool = false, onTap: @escaping @MainActor () -> Void) {
        (self.text, self.wide, self.onTap) = (text, wide, onTap)
    }

    var body: some View {
        Button(action: onTap) {
            Text(text)
                .font(.callout.weight(.medium))
                .multilineTextAlignment(.center)
                .foregroundStyle(palette.accent)
                .padding(.horizontal, 8)
                .padding(.vertical, 8)
                .frame(minWidth: target, maxWidth: wide ? .infinity : nil, minHeight: target)
                .contentShape(.rect(cornerRadius: 12))
        }
        .buttonStyle(.plain)
    }
}

private struct ButtonWords: View {
    let text: String
    let wide: Bool

    init(_ text: String, wide: Bool) { (self.text, self.wide) = (text, wide) }

    var body: some View {
        Text(text)
            .font(.callout.weight(.medium))
            .multilineTextAlignment(.center)
            .padding(.horizontal, 20)
            .padding(.vertical, 12)
            .frame(maxWidth: wide ? .infinity : nil, minHeight: 52)
    }
}
