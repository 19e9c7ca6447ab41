// The exercise that is played, on the lock screen and in the island for as long as it is (a Live Activity). What the system
// refuses is left out: the exercise goes on without it. Not here: how it looks there (PlayingActivity), and playing (Player).
import ActivityKit
import AttuneBindings
import AttuneKit
import Foundation
import Observation

/// One at most. Follows the player itself and no view of it: nothing is drawn while the phone is locked.
@MainActor
final class PlayingOnLockScreen {
    private weak var player: Player?
    private var shown: PlayingShown?
    private var turn: Task<Void, Never>?

    /// What a process that was ended has left there speaks of an exercise that nobody plays.
    init() { turn = Task { await lay(nil, isNew: false) } }

    func follow(_ player: Player, in app: AppModel) {
        self.player = player
        look(at: player, in: app)
    }

    /// The page of that player is gone.
    func unfollow(_ player: Player) {
        guard self.player === player else { return }
        self.player = nil
        show(nil)
    }

    private func look(at player: Player, in app: AppModel) {
        guard self.player === player else { return }
        let state = withObservationTracking {
            player.state
        } onChange: { [weak self, weak player, weak app] in
            // Told before it changes: looked at when it has.
            Task { @MainActor [self, player, app] in
                if let self, let player, let app { self.look(at: player, in: app) }
            }
        }
        show(playing(state, millisDone: player.done(), in: app))
    }

    /// Nil while nothing is played, and where the person hides the screen from others.
    private func playing(_ state: PlayerState, millisDone: Int64, in app: AppModel) -> PlayingShown? {
        guard case let .playing(playing) = state, let ready = app.ready, !ready.settings.privateScreen else { return nil }
        let (session, words) = (playing.session, ready.labels.player)
        let stands = session.ownPace || playing.isPaused
        let left = Double(Int64(session.totalMs) - millisDone) / 1000
        return PlayingShown(
            attributes: PlayingAttributes(name: session.exercise.name),
            state: PlayingAttributes.ContentState(
                ends: stands ? nil : Date.now.addingTimeInterval(left), words: session.ownPace ? words.ownPace : words.paused
            )
        )
    }

    private func show(_ next: PlayingShown?) {
        guard next != shown else { return }
        let isNew = next?.attributes != shown?.attributes
        shown = next
        let before = turn
        let turn = Task {
            await before?.value
            await lay(next, isNew: isNew)
        }
        self.turn = turn
        // It may end with the screen off, and with it what kept the app awake.
        BackgroundTime.during { await turn.value }
    }
}

private struct PlayingShown: Equatable, Sendable {
    let attributes: PlayingAttributes
    let state: PlayingAttributes.ContentState
}

/// A new one takes the place of any before it; one that a person has put away stays away until then.
private func lay(_ shown: PlayingShown?, isNew: Bool) async {
    let content = shown.map { ActivityContent(state: $0.state, staleDate: $0.state.ends) }
    for activity in Activity<PlayingAttributes>.activities {
        if let content, !isNew {
            await activity.update(content)
        } else {
            await activity.end(nil, dismissalPolicy: .immediate)
        }
    }
    if let shown, let content, isNew, ActivityAuthorizationInfo().areActivitiesEnabled {
        _ = try? Activity.request(attributes: shown.attributes, content: content)
    }
}
