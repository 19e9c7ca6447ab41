// The mark of what a self-check comes before. Not here: the self-check.
import SwiftUI

struct GateMark: View {
    let said: String
    @Environment(\.palette) private var palette

    var body: some View {
        Image(systemName: "diamond").font(.footnote).foregroundStyle(palette.quietWords).accessibilityLabel(said)
    }
}
