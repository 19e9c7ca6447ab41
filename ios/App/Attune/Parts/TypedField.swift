// A field to type in, with what is wrong with it beneath. Not here: what may be typed; the core says so.
import SwiftUI

struct TypedField: View {
    @Binding var text: String
    let name: String
    let hint: String
    let trouble: String?
    var lines = 1...1
    @Environment(\.palette) private var palette

    var body: some View {
        VStack(alignment: .leading, spacing: 6) {
            entry
                .font(.body)
                .foregroundStyle(palette.words)
                .padding(12)
                .frame(minHeight: target)
                .background(palette.raised, in: .rect(cornerRadius: 16))
                .overlay { RoundedRectangle(cornerRadius: 16).stroke(trouble == nil ? palette.edge : palette.reaching) }
                .accessibilityLabel(name)
                .accessibilityHint(trouble ?? hint)
            if let trouble {
                Label(trouble, systemImage: "exclamationmark.circle").font(.subheadline).foregroundStyle(palette.reaching)
            }
        }
        .announced(trouble)
    }

    @ViewBuilder private var entry: some View {
        if lines.upperBound == 1 {
            TextField(hint, text: $text)
        } else {
            TextField(hint, text: $text, axis: .vertical).lineLimit(lines)
        }
    }
}
