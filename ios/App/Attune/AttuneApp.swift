// The app: what lives as long as the process, and the one window. Not here: screens, and anything that a screen does.
import AttuneBindings
import AttuneKit
import SwiftUI

@main
struct AttuneApp: App {
    @State private var parts = Parts()
    @Environment(\.scenePhase) private var phase

    var body: some Scene {
        WindowGroup {
            AppView(app: parts.app, device: parts.device, phone: parts.phone, unlock: { await parts.unlock() })
                .pickers(parts.files)
                .onChange(of: phase) { _, now in parts.seen(now) }
                .onChange(of: parts.app.ready == nil) { _, isClosed in if !isClosed { parts.opened() } }
                .onChange(of: parts.wishes.pause) { parts.follow() }
                .onChange(of: parts.wishes.exercise) { parts.follow() }
        }
    }
}
