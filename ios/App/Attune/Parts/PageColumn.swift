// The column that most pages are: scrolls at any text size, keeps lines short on a wide screen. Not here: bars (`Bars`).
import SwiftUI

/// How wide a line may get.
let readableWidth: CGFloat = 600

/// A scrolling column with room around it, its parts `gap` apart.
struct PageColumn<Content: View>: View {
    let gap: CGFloat
    let content: Content
    @Environment(\.palette) private var palette

    init(gap: CGFloat = 16, @ViewBuilder content: () -> Content) {
        self.gap = gap
        self.content = content()
    }

    var body: some View {
        ScrollView {
            VStack(alignment: .leading, spacing: gap) { content }
                .frame(maxWidth: readableWidth, alignment: .leading)
                .padding(.horizontal, 20)
                .padding(.top, 8)
                .padding(.bottom, 32)
                .frame(maxWidth: .infinity)
        }
        .background { palette.ground.ignoresSafeArea() }
        .scrollDismissesKeyboard(.interactively)
    }
}
