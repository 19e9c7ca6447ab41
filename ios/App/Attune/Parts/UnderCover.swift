// What a screen presents over itself goes away while the app is locked, and is there again when it is open: the system draws it
// above everything, the cover included. Not here: the cover, and when the app is locked.
import AttuneKit
import SwiftUI

extension Binding<Bool> {
    /// Whether to present, while the app is open. Every presentation takes its binding through here.
    @MainActor func unlessLocked(_ app: AppModel) -> Binding<Bool> {
        Binding { @MainActor in
            wrappedValue && !app.isLocked
        } set: { @MainActor isPresented in
            // Going under the cover is no answer.
            if isPresented || !app.isLocked { wrappedValue = isPresented }
        }
    }
}
