// Things measured in turns: medians, with the fastest and the slowest. Not here: what is measured.
import Foundation

/// So often, after so many that count for nothing.
struct Round {
    let times: Int
    let warmUp: Int
}

/// The times of one thing.
struct Times: CustomStringConvertible {
    private let sorted: [UInt64]

    init(nanos: [UInt64]) { sorted = nanos.sorted() }

    /// In nanoseconds.
    var median: Double { Double(sorted[sorted.count / 2]) }

    var description: String { "\(millis(median)) ms (\(millis(Double(sorted[0])))–\(millis(Double(sorted[sorted.count - 1]))))" }

    private func millis(_ nanos: Double) -> String { String(format: "%.3f", nanos / 1e6) }
}

/// Runs them in turns; each returns the nanoseconds of what it did, once or more. Another begins each time: what one leaves
/// behind, on the disk above all, then falls on each of the others.
@MainActor func inTurns(_ round: Round, _ what: [@MainActor () async throws -> [UInt64]]) async throws -> [Times] {
    var nanos = what.map { _ in [UInt64]() }
    for number in 0..<(round.warmUp + round.times) {
        for place in what.indices {
            let one = (place + number) % what.count
            let took = try await what[one]()
            if number >= round.warmUp { nanos[one] += took }
        }
    }
    return nanos.map(Times.init)
}

/// A line of a table: what it is about, and figures.
func row(_ cells: [String]) -> String {
    let padded = cells.enumerated().map { place, cell in cell.padding(to: place == 0 ? 24 : 28) }
    return "| " + padded.joined(separator: " | ") + " |"
}

extension String {
    fileprivate func padding(to length: Int) -> String { self + String(repeating: " ", count: max(0, length - count)) }
}
