// A page with what to do at its foot, under the thumb. Not here: the bar that every screen has (`Bars`).
import SwiftUI

/// A column that scrolls, over its foot.
struct FootedPage<Content: View, Foot: View>: View {
    @ViewBuilder let content: Content
    @ViewBuilder let foot: Foot

    var body: some View {
        PageColumn { content }
            .safeAreaInset(edge: .bottom, spacing: 0) { PageFoot { foot } }
    }
}

/// What stands at a page's foot.
struct PageFoot<Content: View>: View {
    @ViewBuilder let content: Content
    @Environment(\.palette) private var palette

    var body: some View {
        VStack(spacing: 4) { content }
            .frame(maxWidth: readableWidth)
            .padding(.horizontal, 20)
            .padding(.vertical, 8)
            .frame(maxWidth: .infinity)
            .background { palette.ground.ignoresSafeArea() }
    }
}
