// Time to come to an end after the app is put aside; without it the system stops the process at any line. Not here: what ends.
import UIKit

/// One stretch of it.
@MainActor
final class BackgroundTime {
    private var id = UIBackgroundTaskIdentifier.invalid

    private init() {}

    /// Does it to its end, as far as the system lets it.
    static func during(_ act: @escaping @MainActor () async -> Void) {
        let time = BackgroundTime()
        time.id = UIApplication.shared.beginBackgroundTask(withName: nil) { time.end() }
        Task {
            await act()
            time.end()
        }
    }

    private func end() {
        guard id != .invalid else { return }
        UIApplication.shared.endBackgroundTask(id)
        id = .invalid
    }
}
