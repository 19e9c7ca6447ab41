// What every screen has around it: its title, what was just done, and Pause under the thumb. Not here: where Pause leads.
import AttuneBindings
import AttuneKit
import SwiftUI

/// How long a message stays: long enough to be read twice and reached. What it takes back, History takes back later, too.
private let messageStays = Duration.seconds(12)

extension View {
    /// In the frame of every screen. Where something plays already, it has ways of its own to stop it, and Pause makes room.
    func inFrame(_ app: AppModel, _ labels: Labels, title: String?, isPlaying: Bool = false) -> some View {
        navigationTitle(title ?? "")
            .safeAreaInset(edge: .bottom, spacing: 0) { BottomBar(app: app, labels: labels, hasPause: !isPlaying) }
    }
}

private struct BottomBar: View {
    let app: AppModel
    let labels: Labels
    let hasPause: Bool
    @Environment(\.palette) private var palette
    @Environment(\.isStill) private var isStill

    var body: some View {
        VStack(spacing: 8) {
            if let message = app.message {
                MessageBar(message: message, undo: labels.common.undo, onUndo: { app.undo(message) }, onSeen: { app.seen(message) })
            }
            if hasPause { PauseButton(word: labels.navigation.pause) { app.pause() } }
        }
        .frame(maxWidth: readableWidth)
        .padding(.horizontal, 16)
        .padding(.vertical, hasPause || app.message != nil ? 8 : 0)
        .frame(maxWidth: .infinity)
        .background { palette.ground.ignoresSafeArea() }
        .animation(isStill ? nil : .default, value: app.message)
    }
}

private struct PauseButton: View {
    let word: String
    let onTap: @MainActor () -> Void
    @Environment(\.palette) private var palette

    var body: some View {
        Button(action: onTap) {
            Label(word, systemImage: "pause.fill")
                .font(.headline)
                .foregroundStyle(palette.onAccent)
                .padding(.horizontal, 16)
                .padding(.vertical, 8)
                .frame(maxWidth: .infinity, minHeight: 52)
                .background(palette.accent, in: .rect(cornerRadius: 20))
        }
        .buttonStyle(.plain)
    }
}

/// What was just done, with what takes it back. A tap puts it away; while VoiceOver is on, it stays until then.
private struct MessageBar: View {
    let message: Message
    let undo: String
    let onUndo: @MainActor () -> Void
    let onSeen: @MainActor () -> Void
    @Environment(\.palette) private var palette
    @Environment(\.accessibilityVoiceOverEnabled) private var isHeard

    var body: some View {
        ViewThatFits(in: .horizontal) {
            HStack(spacing: 12) {
                sentence.fixedSize(horizontal: true, vertical: false)
                Spacer(minLength: 0)
                way
            }
            VStack(alignment: .leading, spacing: 0) {
                sentence
                HStack(spacing: 0) {
                    Spacer(minLength: 0)
                    way
                }
            }
        }
        .padding(.leading, 16)
        .padding(.trailing, 8)
        .frame(minHeight: target)
        .frame(maxWidth: .infinity, alignment: .leading)
        .background(palette.raisedMore, in: .rect(cornerRadius: 16))
        .onTapGesture { onSeen() }
        .accessibilityElement(children: .contain)
        .accessibilityAction(.escape) { onSeen() }
        .sensoryFeedback(trigger: message.number) { _, _ in message.canUndo ? .success : nil }
        .task(id: message.number) {
            guard !isHeard, (try? await Task.sleep(for: messageStays)) != nil else { return }
            onSeen()
        }
    }

    private var sentence: some View {
        Text(message.sentence)
            .font(.subheadline)
            .foregroundStyle(palette.words)
            .padding(.vertical, 10)
            .privacySensitive()
    }

    @ViewBuilder private var way: some View {
        if message.canUndo { QuietButton(undo, onTap: onUndo) }
    }
}
