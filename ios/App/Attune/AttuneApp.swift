// The app: what lives as long as the process, and the one window. Not here: screens, and anything that a screen does.
import AttuneBindings
import AttuneKit
import SwiftUI

@main
struct AttuneApp: App {
    @State private var life = AppLife()
    @Environment(\.scenePhase) private var phase

    var body: some Scene {
        WindowGroup {
            AppView(app: life.app, device: life.device, phone: life.phone, unlock: { await life.unlock() })
                .pickers(life.files, life.app)
                .onChange(of: phase, initial: true) { _, now in life.seen(now) }
                .onChange(of: life.app.ready == nil) { _, isClosed in if !isClosed { life.opened() } }
                .onChange(of: life.wishes.pause) { life.follow() }
                .onChange(of: life.wishes.exercise) { life.follow() }
        }
    }
}
