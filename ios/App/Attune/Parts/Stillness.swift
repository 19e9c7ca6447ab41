// Whether what could move stands still. Not here: what moves.
import SwiftUI

private struct StillnessKey: EnvironmentKey {
    static let defaultValue = false
}

extension EnvironmentValues {
    /// The person wants little motion, as the device or Attune was set.
    var isStill: Bool {
        get { self[StillnessKey.self] }
        set { self[StillnessKey.self] = newValue }
    }
}
