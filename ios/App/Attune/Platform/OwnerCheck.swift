// Asks who is there, where the person has set a lock: Face ID, Touch ID, or the device's code. Not here: when it is asked, the
// cover, and when the app is locked (AppLock).
import AttuneBindings
import LocalAuthentication

/// The system's question.
enum OwnerCheck {
    /// Whether it is the device's owner. Where the device has no code at all there is nobody to ask, and nothing to keep out.
    @MainActor static func ask(_ words: LockLabels) async -> Bool {
        let context = LAContext()
        context.localizedCancelTitle = words.cancel
        do {
            return try await context.evaluatePolicy(.deviceOwnerAuthentication, localizedReason: words.reason)
        } catch let error as LAError {
            return error.code == .passcodeNotSet
        } catch {
            return false
        }
    }
}
