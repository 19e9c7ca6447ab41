// A question, or the name of a field, over what answers it. Not here: what is asked.
import SwiftUI

struct Asked<Answers: View>: View {
    let question: String
    let answers: Answers

    init(_ question: String, @ViewBuilder answers: () -> Answers) {
        self.question = question
        self.answers = answers()
    }

    var body: some View {
        VStack(alignment: .leading, spacing: 10) {
            Heading(question)
            answers.privacySensitive()
        }
        .accessibilityElement(children: .contain)
    }
}
