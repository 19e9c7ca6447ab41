// One at a time, among tasks. Not here: what is done in a turn.

/// Lets tasks in one after the other, in the order in which they came; what one does may wait for others meanwhile.
actor TaskTurn {
    private var isTaken = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// Does `work` once nobody else is at it.
    func run<Answer: Sendable, Failure: Error>(
        _ work: @Sendable () async throws(Failure) -> Answer
    ) async throws(Failure) -> Answer {
        await take()
        defer { giveBack() }
        return try await work()
    }

    private func take() async {
        if isTaken {
            await withCheckedContinuation { waiting.append($0) }
        } else {
            isTaken = true
        }
    }

    private func giveBack() {
        if waiting.isEmpty {
            isTaken = false
        } else {
            waiting.removeFirst().resume()
        }
    }
}
