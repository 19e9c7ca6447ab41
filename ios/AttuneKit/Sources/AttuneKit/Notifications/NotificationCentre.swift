// What the planner needs of the system's notification centre. Not here: the one of Apple's systems (the app has it).

/// Where notifications wait until they are due. The system shows them by itself then; no code of ours runs.
public protocol NotificationCentre: Sendable {
    func permission() async -> NotificationPermission

    /// Asks the person, if the system still lets it be asked; what holds from then on.
    func ask() async -> NotificationPermission

    /// Gives the categories their buttons; they take the place of all before them.
    func offer(_ categories: [NotificationCategory]) async

    /// What waits, the app's other ones included.
    func pending() async -> [NotificationRequest]

    /// What was shown and still lies there.
    func delivered() async -> [NotificationRequest]

    /// Adds one, in the place of one of the same id.
    func add(_ request: NotificationRequest) async throws

    /// Takes back what waits.
    func remove(_ ids: [String]) async

    /// Takes away what was shown.
    func removeDelivered(_ ids: [String]) async
}

/// Whether the system lets notifications through.
public enum NotificationPermission: Sendable {
    case notAsked
    case allowed
    case refused
}
