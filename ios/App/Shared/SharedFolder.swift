// The folder that the app shares with its widget, control and intents: the inbox and the public key it is sealed to, nothing else.
import AttuneKit
import Foundation

enum SharedFolder {
    private static let group = "group.app.attune"

    /// Nil where the app was signed without its group.
    static var inbox: Inbox? {
        FileManager.default.containerURL(forSecurityApplicationGroupIdentifier: group).map { Inbox(folder: $0) }
    }
}
