// A notification to come, as the app hands it to the system, and the categories that give it its buttons. Everything a locked
// screen may show is neutral. Not here: when there is one (NotificationPlanner), and the system's own types (the app has them).
import AttuneBindings

/// A notification to come.
public struct NotificationRequest: Equatable, Sendable {
    /// When it is shown.
    public enum When: Equatable, Sendable {
        /// When the phone's clock shows it, in whatever zone the phone is then.
        case wallClock(WallClock)

        /// At an instant, in milliseconds since 1970, whatever the clock shows; at once where it has passed.
        case instant(utcMillis: Int64)
    }

    /// How much it may break into.
    public enum Interruption: Equatable, Sendable {
        case active
        case timeSensitive
    }

    /// Its name; another of the same name takes its place.
    public let id: String

    /// What a screen that hides previews may still show: neutral.
    public let title: String

    /// Shown where previews are.
    public let body: String

    /// The id of its category.
    public let category: String

    public let when: When
    public let interruption: Interruption

    /// The id of the exercise that "do it now" leads to, if any.
    public let exercise: String?

    public init(
        id: String, title: String, body: String, category: String, when: When, interruption: Interruption, exercise: String? = nil
    ) {
        (self.id, self.title, self.body, self.category) = (id, title, body, category)
        (self.when, self.interruption, self.exercise) = (when, interruption, exercise)
    }

    /// The same, with a sentence beneath what it says.
    func ending(_ sentence: String) -> NotificationRequest {
        NotificationRequest(
            id: id, title: title, body: "\(body)\n\(sentence)", category: category, when: when, interruption: interruption,
            exercise: exercise
        )
    }

    /// The promised return from a time-out: one instant that both keep to, wherever they travel, and that breaks through Focus.
    public static func promisedReturn(id: String, title: String, body: String, utcMillis: Int64) -> NotificationRequest {
        NotificationRequest(
            id: id, title: title, body: body, category: NotificationCategory.returnId, when: .instant(utcMillis: utcMillis),
            interruption: .timeSensitive
        )
    }
}

/// A time on a clock and a Gregorian calendar, of no zone.
public struct WallClock: Equatable, Sendable {
    public let year: Int
    public let month: Int
    public let day: Int
    public let hour: Int
    public let minute: Int
    public let second: Int

    public init(year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int) {
        (self.year, self.month, self.day, self.hour, self.minute, self.second) = (year, month, day, hour, minute, second)
    }

    /// What a clock shows at a time of the core, `2026-03-10T20:00:00+01:00`; nil for anything else.
    public init?(_ rfc3339: String) {
        let numbers = rfc3339.prefix(19).split(whereSeparator: { "-T:".contains($0) }).map { Int($0) }
        guard numbers.count == 6, let year = numbers[0], let month = numbers[1], let day = numbers[2], let hour = numbers[3],
            let minute = numbers[4], let second = numbers[5]
        else { return nil }
        (self.year, self.month, self.day, self.hour, self.minute, self.second) = (year, month, day, hour, minute, second)
    }
}

/// A kind of notification: its buttons, and what stands in its place where previews are hidden.
public struct NotificationCategory: Equatable, Sendable {
    /// A button.
    public struct Action: Equatable, Sendable {
        public let answer: NudgeAnswer
        public let title: String
    }

    static let dailyId = "daily"
    static let laterId = "later"
    static let returnId = "return"

    public let id: String
    public let actions: [Action]
    public let hiddenPreview: String

    /// Of the daily nudge.
    static func daily(_ words: NotificationLabels, hiddenPreview: String) -> NotificationCategory {
        NotificationCategory(
            id: dailyId,
            actions: [
                Action(answer: .doItNow, title: words.doItNow), Action(answer: .later, title: words.later),
                Action(answer: .notToday, title: words.notToday),
            ],
            hiddenPreview: hiddenPreview
        )
    }

    /// Of the question until when it is put off.
    static func later(_ words: NotificationLabels) -> NotificationCategory {
        NotificationCategory(
            id: laterId,
            actions: [
                Action(answer: .inTenMinutes, title: words.inTenMinutes), Action(answer: .inAnHour, title: words.inAnHour),
                Action(answer: .tonight, title: words.tonight),
            ],
            hiddenPreview: words.laterWhen
        )
    }
}

/// What a person can do with a reminder; the raw value names the button.
public enum NudgeAnswer: String, CaseIterable, Sendable {
    /// Touched, not by a button.
    case opened
    case doItNow
    case later
    case inTenMinutes
    case inAnHour
    case tonight
    case notToday
}
