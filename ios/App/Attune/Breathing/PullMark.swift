// The sign of a pull: form tells what colour tells. Not here: its word, which stands beside it or is said.
import AttuneBindings
import SwiftUI

struct PullMark: View {
    let pull: Pull

    var body: some View { Image(systemName: symbol).foregroundStyle(Hue.of(pull)) }

    private var symbol: String {
        switch pull {
        case .reaching: "arrow.up.forward"
        case .pullingAway: "arrow.down.backward"
        case .both: "arrow.left.arrow.right"
        case .unsure: "circle.dotted"
        }
    }
}

extension Labels {
    /// A pull in words; nil for none that the core has.
    func said(_ pull: Pull) -> String? { words.pulls.first { $0.word == pull }?.title }
}
