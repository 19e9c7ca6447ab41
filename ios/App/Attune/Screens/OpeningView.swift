// What a person sees where the store could not be opened. Not here: opening it, and the words, which come from the core.
import SwiftUI

/// What went wrong, under a title if there is one, and another try.
struct OpeningView: View {
    let title: String?
    let sentence: String
    let again: String
    let onAgain: @MainActor () -> Void

    var body: some View {
        PageColumn(gap: 24) {
            if let title { Title(title) }
            Sentence(sentence)
            MainButton(again, onTap: onAgain)
        }
        .padding(.top, 32)
        .announced(sentence)
    }
}
