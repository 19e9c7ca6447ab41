// What lies over the app while it is locked, or among the recent apps. Not here: when it is locked, and asking who is there.
import AttuneBindings
import AttuneKit
import SwiftUI
import UIKit

extension View {
    /// Under a cover where the app is locked, or out of sight with a screen that is to be private.
    func covered(_ app: AppModel, _ ready: AppModel.Ready, _ unlock: @escaping @MainActor () async -> Void) -> some View {
        modifier(Covered(app: app, lock: ready.labels.lock, isPrivate: ready.settings.privateScreen, unlock: unlock))
    }
}

/// What lies beneath stays as it is, and is neither seen, heard nor touched.
private struct Covered: ViewModifier {
    let app: AppModel
    let lock: LockLabels
    let isPrivate: Bool
    let unlock: @MainActor () async -> Void
    @Environment(\.scenePhase) private var phase
    /// Recorded, or shown on another screen.
    @Environment(\.isSceneCaptured) private var isCaptured
    @Environment(\.palette) private var palette

    func body(content: Content) -> some View {
        content
            .disabled(app.isLocked)
            .accessibilityHidden(app.isLocked)
            // A keyboard stands above everything, too; what was typed stays.
            .onChange(of: app.isLocked) { if app.isLocked { endTyping() } }
            .overlay {
                if app.isLocked { CoverView(words: lock, onOpen: unlock) }
            }
            .overlay {
                if isPrivate, phase != .active || isCaptured { palette.ground.ignoresSafeArea().accessibilityHidden(true) }
            }
    }
}

@MainActor private func endTyping() {
    for case let scene as UIWindowScene in UIApplication.shared.connectedScenes {
        for window in scene.windows { window.endEditing(true) }
    }
}

/// Nothing of the log, and one button that asks once more.
private struct CoverView: View {
    let words: LockLabels
    let onOpen: @MainActor () async -> Void

    var body: some View {
        PageColumn(gap: 24) {
            Title(words.title).padding(.top, 32)
            MainButton(words.open) { Task { await onOpen() } }
        }
        .accessibilityElement(children: .contain)
        .accessibilityAddTraits(.isModal)
    }
}
