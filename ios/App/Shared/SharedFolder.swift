// The folder that the app shares with its widget, control and intents: the inbox and the public key it is sealed to, nothing
// else. Outside of backups: a phone that was set up from one would seal to a key that only the phone before it can open.
import AttuneKit
import Foundation

enum SharedFolder {
    private static let group = "group.app.attune"

    /// Nil where the app was signed without its group.
    static var inbox: Inbox? {
        let shared = FileManager.default.containerURL(forSecurityApplicationGroupIdentifier: group)
        return shared.map { Inbox(folder: $0.appendingPathComponent("taps", isDirectory: true).madeOutsideBackups()) }
    }
}
