// The phases of an own pattern while it is being made: as the core reads them, and as a shape to look at. Not here: what may be
// one (the core says so when it is added).
import AttuneBindings
import Foundation

private let halfSecondMillis = 500
private let full = 100

/// A phase of so many half seconds.
public struct OwnPhase: Equatable, Sendable {
    public let kind: PhaseKind
    public let halfSeconds: Int

    /// The kinds that an own pattern is made of.
    public static let kinds: [PhaseKind] = [.inhale, .topUp, .hold, .exhale]

    /// What a new pattern starts with.
    static let first = [OwnPhase(kind: .inhale, halfSeconds: 8), OwnPhase(kind: .exhale, halfSeconds: 12)]

    /// Seconds as they are written in the language with that tag: `1.5`, `1,5`.
    public func seconds(languageTag: String) -> String {
        (Double(halfSeconds) / 2).formatted(.number.locale(Locale(identifier: languageTag)))
    }

    /// Seconds as the core reads them: `4`, `1.5`.
    var seconds: String { halfSeconds.isMultiple(of: 2) ? "\(halfSeconds / 2)" : "\(halfSeconds / 2).5" }

    var millis: Int { halfSeconds * halfSecondMillis }

    /// Half seconds more or less; never under one.
    func longer(by more: Int) -> OwnPhase { OwnPhase(kind: kind, halfSeconds: max(1, halfSeconds + more)) }
}

extension [OwnPhase] {
    /// As the core reads them: `inhale:4,exhale:6`.
    var written: String { map { "\($0.kind.ownWord ?? ""):\($0.seconds)" }.joined(separator: ",") }

    /// One cycle in milliseconds.
    public var millis: Int { reduce(0) { $0 + $1.millis } }

    /// One cycle to look at: the shape fills over a run of in-breaths and empties over a run of out-breaths.
    public var steps: [StepView] {
        var size = first?.kind == .exhale ? full : 0
        var start = 0
        return indices.map { place in
            let phase = self[place]
            let to = next(after: size, at: place)
            defer { (start, size) = (start + phase.millis, to) }
            return StepView(
                startMs: UInt64(start), durationMs: UInt64(phase.millis), phase: phase.kind, cue: "", haptic: .still,
                sizeFrom: UInt8(size), sizeTo: UInt8(to)
            )
        }
    }

    private func next(after size: Int, at place: Int) -> Int {
        let phase = self[place]
        switch phase.kind {
        case .inhale, .topUp: return size + (full - size) * phase.millis / left(from: place) { $0 == .inhale || $0 == .topUp }
        case .exhale: return size - size * phase.millis / left(from: place) { $0 == .exhale }
        case .hold, .ready, .tense, .release, .notice, .say, .cool: return size
        }
    }

    /// How long the run of alike phases lasts that goes on from a place.
    private func left(from place: Int, alike: (PhaseKind) -> Bool) -> Int {
        self[place...].prefix { alike($0.kind) }.reduce(0) { $0 + $1.millis }
    }
}

extension PhaseKind {
    /// Its word in an own pattern; nil for what none is made of.
    fileprivate var ownWord: String? {
        switch self {
        case .inhale: "inhale"
        case .topUp: "top_up"
        case .hold: "hold"
        case .exhale: "exhale"
        case .ready, .tense, .release, .notice, .say, .cool: nil
        }
    }

    /// What it is called in the form for an own pattern; nil for what none is made of.
    public func called(_ labels: BreatheLabels) -> String? {
        switch self {
        case .inhale: labels.ownInhale
        case .topUp: labels.ownTopUp
        case .hold: labels.ownHold
        case .exhale: labels.ownExhale
        case .ready, .tense, .release, .notice, .say, .cool: nil
        }
    }
}
