// A heading over what belongs to it: a question over its answers, a field's name over the field. Not here: the words.
import SwiftUI

struct Headed<Content: View>: View {
    let heading: String
    let content: Content

    init(_ heading: String, @ViewBuilder content: () -> Content) {
        self.heading = heading
        self.content = content()
    }

    var body: some View {
        VStack(alignment: .leading, spacing: 10) {
            Heading(heading)
            content.privacySensitive()
        }
        .frame(maxWidth: .infinity, alignment: .leading)
        .accessibilityElement(children: .contain)
    }
}
