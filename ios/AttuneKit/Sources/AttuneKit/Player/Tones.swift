// The soft tone of each phase, made as samples: rising for in, a short bright one for the sip more, steady for a hold, falling for
// out, two taps for getting ready. All fade in and out, so that nothing clicks. Not here: playing them (the app does).
import AttuneBindings
import Foundation

/// Makes 16-bit mono samples.
public enum Tones {
    /// Samples a second.
    public static let rate = 22_050

    /// The tone of a phase that lasts `millis`: at least a tenth of a second, at most twenty.
    public static func of(_ phase: PhaseKind, millis: Int64) -> [Int16] {
        let count = samples(min(max(millis, 100), 20_000))
        return switch phase {
        case .inhale: glide(count, low, high)
        case .topUp: glide(count, high, bright)
        case .hold: glide(count, steady, steady, loud: 0.5)
        case .exhale: glide(count, high, low)
        case .ready: taps(count, steady, 2)
        case .tense: taps(count, low, 3)
        case .release: glide(count, steady, deep, loud: 0.8)
        case .notice: taps(count, high, 1)
        case .say: taps(count, bright, 1)
        case .cool: taps(count, deep, 4)
        }
    }
}

private let deep = 130.81
private let low = 174.61
private let steady = 220.0
private let high = 261.63
private let bright = 329.63

/// Well under full scale: soft.
private let loudest = 9_000.0
private let octave = 0.18
private let fadeMillis: Int64 = 250
private let tapFadeMillis: Int64 = 12
private let tapApartMillis: Int64 = 260
private let tapDecay = 9.0

/// From one pitch to another, eased, over the whole phase.
private func glide(_ count: Int, _ from: Double, _ to: Double, loud: Double = 1) -> [Int16] {
    let edge = samples(fadeMillis)
    var turn = 0.0
    return (0..<count).map { place in
        let eased = (1 - cos(.pi * Double(place) / Double(count))) / 2
        turn += 2 * .pi * (from + (to - from) * eased) / Double(Tones.rate)
        return sample(loud * voice(turn) * fade(place, count, edge))
    }
}

/// Soft taps at the start, each dying away, then silence.
private func taps(_ count: Int, _ pitch: Double, _ number: Int) -> [Int16] {
    let apart = min(samples(tapApartMillis), count / number)
    let edge = samples(tapFadeMillis)
    return (0..<count).map { place in
        let tap = min(place / apart, number - 1)
        let since = place - tap * apart
        let length = tap == number - 1 ? count - tap * apart : apart
        let seconds = Double(since) / Double(Tones.rate)
        return sample(voice(2 * .pi * pitch * seconds) * exp(-tapDecay * seconds) * fade(since, length, edge))
    }
}

/// A sine with a little of its octave: round, not shrill.
private func voice(_ turn: Double) -> Double { (sin(turn) + octave * sin(2 * turn)) / (1 + octave) }

/// Nothing at both ends, slow in between.
private func fade(_ place: Int, _ count: Int, _ length: Int) -> Double {
    let edge = Double(min(place, count - 1 - place))
    let part = min(max(edge / Double(max(min(length, count / 2), 1)), 0), 1)
    return (1 - cos(.pi * part)) / 2
}

private func sample(_ value: Double) -> Int16 { Int16((value * loudest).rounded()) }

private func samples(_ millis: Int64) -> Int { Int(millis) * Tones.rate / 1000 }
