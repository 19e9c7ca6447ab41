// The sign of a pull: its form tells what its colour tells. Not here: its word, but for where the sign stands alone.
import AttuneBindings
import SwiftUI

struct PullSign: View {
    let pull: Pull
    /// What VoiceOver says of it; nil where its word stands beside it.
    var said: String?
    @Environment(\.palette) private var palette

    var body: some View {
        Image(systemName: symbol)
            .font(.title3)
            .foregroundStyle(palette.of(pull))
            .accessibilityLabel(said ?? "")
            .accessibilityHidden(said == nil)
    }

    private var symbol: String {
        switch pull {
        case .reaching: "arrow.forward"
        case .pullingAway: "arrow.backward"
        case .both: "arrow.left.arrow.right"
        case .unsure: "circle.dotted"
        }
    }
}

extension Labels {
    /// A pull in words; nil for none that the core has.
    func said(_ pull: Pull) -> String? { words.pulls.first { $0.word == pull }?.title }
}
