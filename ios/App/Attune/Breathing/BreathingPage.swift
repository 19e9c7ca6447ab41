// How a breathing page is laid out: one readable column that scrolls, what to do at its foot; and when a screen reads anew. Not
// here: what stands in it.
import AttuneKit
import SwiftUI

/// The widest that lines are still read with ease.
let readable: CGFloat = 560

/// A column that scrolls.
struct BreathingColumn<Content: View>: View {
    var spacing: CGFloat = 16
    @ViewBuilder let content: Content

    var body: some View {
        ScrollView {
            VStack(alignment: .leading, spacing: spacing) { content }
                .frame(maxWidth: readable, alignment: .leading)
                .padding(.horizontal, 24).padding(.vertical, 16)
                .frame(maxWidth: .infinity)
        }
    }
}

/// A column with what to do at its foot, under the thumb.
struct FootedPage<Content: View, Foot: View>: View {
    @ViewBuilder let content: Content
    @ViewBuilder let foot: Foot

    var body: some View {
        BreathingColumn { content }
            .safeAreaInset(edge: .bottom) { PageFoot { foot } }
    }
}

/// What stands at a page's foot.
struct PageFoot<Content: View>: View {
    @ViewBuilder let content: Content

    var body: some View {
        VStack(spacing: 4) { content }
            .frame(maxWidth: readable)
            .padding(.horizontal, 24).padding(.vertical, 8)
            .frame(maxWidth: .infinity)
            .background(.regularMaterial)
    }
}

/// When what a screen shows is read: the app speaks another language, moments changed, or the pages over it are closed.
struct ReadWhen: Equatable {
    private let languageTag: String?
    private let revision: Int
    private let isOnTop: Bool

    @MainActor init(_ app: AppModel) {
        (languageTag, revision, isOnTop) = (app.labels?.common.languageTag, app.revision, app.pages.isEmpty)
    }
}
