// Words on a page: titles, headings, text, quiet lines, and what just happened. Not here: any word; they come from the core.
import SwiftUI
import UIKit

/// What a whole page says first.
struct Title: View {
    let text: String
    @Environment(\.palette) private var palette

    init(_ text: String) { self.text = text }

    var body: some View {
        Text(text).font(.title2.weight(.medium)).foregroundStyle(palette.words).accessibilityAddTraits(.isHeader)
    }
}

/// The heading of a part, found as one by VoiceOver.
struct Heading: View {
    let text: String
    @Environment(\.palette) private var palette

    init(_ text: String) { self.text = text }

    var body: some View {
        Text(text).font(.headline).foregroundStyle(palette.words).accessibilityAddTraits(.isHeader)
    }
}

/// A sentence to be read.
struct Sentence: View {
    let text: String
    @Environment(\.palette) private var palette

    init(_ text: String) { self.text = text }

    var body: some View {
        Text(text).font(.body).foregroundStyle(palette.words)
    }
}

/// A line that stays in the background.
struct Quiet: View {
    let text: String
    @Environment(\.palette) private var palette

    init(_ text: String) { self.text = text }

    var body: some View {
        Text(text).font(.subheadline).foregroundStyle(palette.quietWords)
    }
}

/// A sentence on a ground of its own.
struct Notice: View {
    let sentence: String
    @Environment(\.palette) private var palette

    init(_ sentence: String) { self.sentence = sentence }

    var body: some View {
        Text(sentence)
            .font(.subheadline)
            .foregroundStyle(palette.words)
            .frame(maxWidth: .infinity, alignment: .leading)
            .padding(16)
            .background(palette.raisedMore, in: .rect(cornerRadius: 16))
    }
}

/// The same, of what was just chosen or done: VoiceOver says it when it appears.
struct Remark: View {
    let sentence: String

    init(_ sentence: String) { self.sentence = sentence }

    var body: some View { Notice(sentence).announced(sentence) }
}

extension View {
    /// VoiceOver says a sentence when it appears or becomes another one, after what it is saying.
    func announced(_ sentence: String?) -> some View {
        onChange(of: sentence, initial: true) {
            if let sentence { UIAccessibility.post(notification: .announcement, argument: sentence) }
        }
    }
}
