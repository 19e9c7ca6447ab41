// What a screen shows of what it reads: nothing yet, what went wrong with another try, or what was read. Not here: reading it.
import AttuneBindings
import AttuneKit
import SwiftUI

struct ReadingView<Value: Equatable & Sendable, Content: View>: View {
    let state: Reading<Value>
    let labels: Labels
    let again: @MainActor () async -> Void
    @ViewBuilder let content: (Value) -> Content
    @Environment(\.palette) private var palette

    var body: some View {
        switch state {
        case .opening: waiting
        case .failed(let sentence): trouble(sentence)
        case .ready(let value): content(value)
        }
    }

    /// An answer takes milliseconds, so nothing turns meanwhile; VoiceOver hears of it.
    private var waiting: some View {
        palette.ground.ignoresSafeArea().accessibilityElement().accessibilityLabel(labels.common.loading)
    }

    private func trouble(_ sentence: String) -> some View {
        PageColumn(gap: 24) {
            Sentence(sentence).announced(sentence)
            MainButton(labels.trouble.tryAgain) { Task { await again() } }
        }
    }
}
