// The player's page: has the player, and draws the stage it is at. Not here: how a stage looks, and playing itself (Player).
import AttuneBindings
import AttuneKit
import SwiftUI
import UIKit

/// An exercise, from before to after.
struct PlayerView: View {
    let app: AppModel
    let wish: SessionWish
    let device: PhoneDevice

    @State private var player: Player?
    @SceneStorage("run") private var kept = ""
    @Environment(\.scenePhase) private var scenePhase

    var body: some View {
        VStack {
            if let ready = app.ready, let player { StageView(player: player, settings: ready.settings, labels: ready.labels) }
        }
        .frame(maxWidth: .infinity, maxHeight: .infinity)
        .task { await open() }
        .task {
            for await _ in SoundTaken.times() { player?.interrupted() }
        }
        .onChange(of: scenePhase) { went(scenePhase) }
        .onDisappear { left() }
    }

    private func open() async {
        guard player == nil, let core = app.core else { return }
        let player = Player(core: core, device: device, host: AppPlayerHost(app: app), run: app.run(of: wish, words: kept))
        self.player = player
        device.lockScreen.follow(player, in: app)
        await player.open()
    }

    private func went(_ phase: ScenePhase) {
        guard let player, phase != .active else { return }
        kept = app.keep(player.toKeep, of: wish)
        if phase == .background { player.wentToBackground() }
    }

    /// Where the page is still on top, another view of it goes on; else what was done is kept as a run that was stopped.
    private func left() {
        guard let player else { return }
        device.lockScreen.unfollow(player)
        if app.pages.last == .player(wish) {
            kept = app.keep(player.toKeep, of: wish)
            player.letGo()
        } else {
            kept = ""
            app.forgetRun(of: wish)
            Task { await player.leave() }
        }
        self.player = nil
    }
}

/// The stage that the player is at.
private struct StageView: View {
    let player: Player
    let settings: Settings
    let labels: Labels

    var body: some View {
        stage.onChange(of: place) { UIAccessibility.post(notification: .screenChanged, argument: nil) }
    }

    @ViewBuilder private var stage: some View {
        switch player.state {
        case .opening: EmptyView()
        case .failed(let sentence): FailedStage(sentence: sentence, labels: labels) { player.close() }
        case .before(let before): BeforeStage(before: before, settings: settings, labels: labels, player: player)
        case .gently(_, let trouble): GentlyStage(trouble: trouble, labels: labels, player: player)
        case .playing(let playing): PlayingStage(playing: playing, labels: labels.player, player: player)
        case .after: AfterStage(labels: labels) { heat in Task { await player.heatAfter(heat) } }
        case .closing(let outcome, let trouble):
            ClosingStage(outcome: outcome, trouble: trouble, labels: labels) { player.close() }
        }
    }

    /// Tells the stages apart.
    private var place: Int {
        switch player.state {
        case .opening: 0
        case .failed: 1
        case .before: 2
        case .gently: 3
        case .playing: 4
        case .after: 5
        case .closing: 6
        }
    }
}
