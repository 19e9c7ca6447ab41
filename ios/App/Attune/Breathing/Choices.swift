// How an exercise is to be done: in which way, and for how long. Shown on its page and before it plays. Not here: which ways and
// lengths there are; the core answers each choice.
import AttuneBindings
import SwiftUI

/// The ways to do it, where there are several.
struct Ways: View {
    let session: Session
    let labels: Labels
    let chose: @MainActor (VariantView) -> Void

    var body: some View {
        let ways = session.exercise.variants
        if !ways.isEmpty {
            Headed(labels.breathe.ways) {
                ForEach(ways, id: \.id) { way in
                    ChipButton(
                        title: way.name, isOn: way.id == session.variant, gateFirst: way.open ? nil : labels.breathe.gateFirst
                    ) { chose(way) }
                }
                if ways.contains(where: { !$0.open }) { GateFirst(labels: labels) }
            }
        }
    }
}

/// That a self-check comes first, with the mark that stands for it.
struct GateFirst: View {
    let labels: Labels

    var body: some View {
        HStack(spacing: 8) {
            GateMark(said: labels.breathe.gateFirst).accessibilityHidden(true)
            Quiet(labels.breathe.gateFirst)
        }
    }
}

/// How long, and in what it is counted.
struct Length: View {
    let session: Session
    let dose: Dose
    let labels: Labels
    let chose: @MainActor (Dose) -> Void

    var body: some View {
        VStack(alignment: .leading, spacing: 8) {
            SideBySide {
                Heading(labels.breathe.length)
                if !session.ownPace { Sentence(session.duration) }
            }
            if session.adjustable {
                SideBySide(spacing: 8) {
                    counted(.default, labels.breathe.asItIs)
                    counted(.minutes(session.minutes), labels.breathe.minutes)
                    counted(.cycles(session.cycles), labels.breathe.rounds)
                }
                switch dose {
                case .default: EmptyView()
                case .minutes(let count): stepper(count, labels.breathe.minutes) { .minutes($0) }
                case .cycles(let count): stepper(count, labels.breathe.rounds) { .cycles($0) }
                }
            }
        }
        .frame(maxWidth: .infinity, alignment: .leading)
    }

    private func counted(_ way: Dose, _ title: String) -> some View {
        let isChosen = dose.isCounted(like: way)
        return ChipButton(title: title, isOn: isChosen) { if !isChosen { chose(way) } }
    }

    private func stepper(_ count: UInt32, _ what: String, _ dose: @escaping (UInt32) -> Dose) -> some View {
        CountStepper(
            value: "\(count)", what: what, labels: labels.common, less: { chose(dose(max(count, 2) - 1)) },
            more: { chose(dose(count + 1)) }
        )
    }
}

extension Dose {
    /// Both are as it is, or in minutes, or in rounds.
    fileprivate func isCounted(like other: Dose) -> Bool {
        switch (self, other) {
        case (.default, .default), (.minutes, .minutes), (.cycles, .cycles): true
        case (.default, _), (.minutes, _), (.cycles, _): false
        }
    }
}

extension Session {
    fileprivate var minutes: UInt32 { UInt32(clamping: max(totalMs / 60_000, 1)) }
}
