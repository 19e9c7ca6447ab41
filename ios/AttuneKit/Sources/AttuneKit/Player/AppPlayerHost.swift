// The app around the player, as the player wants one. Not here: the core and the device, which it has itself.
import AttuneBindings

/// `PlayerHost` for the app itself.
@MainActor
public final class AppPlayerHost: PlayerHost {
    private let app: AppModel

    public init(app: AppModel) { self.app = app }

    public var settings: Settings? { app.ready?.settings }
    public var labels: Labels? { app.labels }

    public func settingsChanged() { app.settingsChanged() }

    public func selfCheck(_ gate: Gate, then wish: SessionWish) { app.replace(with: .selfCheck(gate, then: wish)) }

    public func closePlayer() { app.back() }

    public func keep(_ store: @escaping @MainActor () async -> Void) async { await app.holding(store) }
}
