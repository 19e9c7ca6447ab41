// A thread for calls that wait for the disk. Not here: what is called.
import Dispatch

/// Runs one thing at a time, off the shared threads, of which there are few: a call may wait for another process for two seconds.
final class CallQueue: SerialExecutor {
    private let queue = DispatchQueue(label: "app.attune.core", qos: .userInitiated)

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    func asUnownedSerialExecutor() -> UnownedSerialExecutor { UnownedSerialExecutor(ordinary: self) }

    /// Runs `work` there; what it answers, or fails with.
    func run<Answer: Sendable>(_ work: @escaping @Sendable () throws -> Answer) async throws -> Answer {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result(catching: work)) }
        }
    }
}
