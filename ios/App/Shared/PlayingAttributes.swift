// What a Live Activity shows of an exercise that is played: its name and when it ends. Words come from the core, through the app.
import ActivityKit
import Foundation

struct PlayingAttributes: ActivityAttributes {
    struct ContentState: Codable, Hashable {
        /// When it ends, if it goes on like this; nil while it is paused.
        let ends: Date?

        /// What stands there while it is paused.
        let paused: String
    }

    let name: String
}
