// What a Live Activity shows of an exercise that is played: its name and when it ends. Words come from the core, through the app.
import ActivityKit
import Foundation

struct PlayingAttributes: ActivityAttributes, Equatable {
    struct ContentState: Codable, Hashable {
        /// When it ends, if it goes on like this; nil while it is paused, and where each step waits for the person.
        let ends: Date?

        /// What stands there where no end is known.
        let words: String
    }

    let name: String
}
