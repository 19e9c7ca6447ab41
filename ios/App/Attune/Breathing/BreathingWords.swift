// Words on the breathing screens: titles, headings, quiet lines, what the core says to a choice. Not here: any word.
import SwiftUI
import UIKit

/// What a page is about.
struct StageTitle: View {
    let words: String

    var body: some View {
        Text(words).font(.title).bold().foregroundStyle(Hue.words).fixedSize(horizontal: false, vertical: true)
            .accessibilityAddTraits(.isHeader)
    }
}

/// The heading of a part.
struct PartHeading: View {
    let words: String

    var body: some View {
        Text(words).font(.headline).foregroundStyle(Hue.words).accessibilityAddTraits(.isHeader)
    }
}

/// A line that stays in the background.
struct Aside: View {
    let words: String

    var body: some View { Text(words).font(.subheadline).foregroundStyle(Hue.quietWords) }
}

/// A heading over what belongs to it.
struct Part<Content: View>: View {
    let title: String
    @ViewBuilder let content: Content

    var body: some View {
        VStack(alignment: .leading, spacing: 6) {
            PartHeading(words: title)
            content
        }
        .frame(maxWidth: .infinity, alignment: .leading)
    }
}

/// What the core says to what was just chosen or done; a screen reader says it when it appears.
struct Remark: View {
    let sentence: String

    var body: some View {
        Text(sentence).font(.subheadline).foregroundStyle(Hue.words).padding()
            .frame(maxWidth: .infinity, alignment: .leading)
            .background(Hue.raised, in: .rect(cornerRadius: 16))
            .onChange(of: sentence, initial: true) { UIAccessibility.post(notification: .announcement, argument: sentence) }
    }
}

/// Side by side where that fits, else one under the other.
struct SideBySide<Content: View>: View {
    var spacing: CGFloat = 12
    @ViewBuilder let content: Content

    var body: some View {
        ViewThatFits(in: .horizontal) {
            HStack(spacing: spacing) { content }
            VStack(alignment: .leading, spacing: spacing) { content }
        }
    }
}
