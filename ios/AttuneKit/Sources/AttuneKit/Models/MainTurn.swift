// One thing after the other, on the main actor. Not here: what is done.

/// Whoever asks first is first, and the next begins when that one has ended.
@MainActor
final class MainTurn {
    private var last: Task<Void, Never>?

    func take<Answer: Sendable>(_ act: @escaping @MainActor () async throws -> Answer) async throws -> Answer {
        let before = last
        let mine = Task {
            await before?.value
            return try await act()
        }
        last = Task { _ = await mine.result }
        return try await mine.value
    }
}
