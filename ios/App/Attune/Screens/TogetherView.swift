// Together: what there is for two so far, said plainly. Not here: pairing and sharing, which are not built yet.
import AttuneBindings
import SwiftUI

/// Draws; there is nothing to wire.
struct TogetherView: View {
    let labels: TogetherLabels
    @Environment(\.palette) private var palette

    var body: some View {
        PageColumn(gap: 20) {
            Image(systemName: "person.2").font(.largeTitle).foregroundStyle(palette.accent).accessibilityHidden(true)
            Sentence(labels.alone)
            Sentence(labels.apart)
            Notice(labels.notYet)
        }
    }
}
