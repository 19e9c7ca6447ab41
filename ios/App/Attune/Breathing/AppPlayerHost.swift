// The app around the player, as the player wants one. Not here: the core and the device, which it has itself.
import AttuneBindings
import AttuneKit

/// `PlayerHost` for the app itself.
final class AppPlayerHost: PlayerHost {
    private let app: AppModel

    init(app: AppModel) { self.app = app }

    var settings: Settings? { app.ready?.settings }
    var labels: Labels? { app.labels }

    func settingsChanged() { app.settingsChanged() }

    func selfCheck(_ gate: Gate, then wish: SessionWish) { app.replace(with: .selfCheck(gate, then: wish)) }

    func closePlayer() { app.back() }
}
