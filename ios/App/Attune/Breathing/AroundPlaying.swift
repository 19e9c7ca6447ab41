// The player before and after it plays: heat, way, length and cues; grounding offered; the heat after; one closing sentence. Not
// here: playing itself (PlayingStage).
import AttuneBindings
import AttuneKit
import SwiftUI

struct BeforeStage: View {
    let before: PlayerState.Before
    let settings: Settings
    let labels: Labels
    let player: Player
    @Environment(\.palette) private var palette

    var body: some View {
        let exercise = before.session.exercise
        FootedPage {
            Title(exercise.name)
            Sentence(exercise.how)
            Quiet(exercise.caution)
            if let refusal = before.refusal { Remark(refusal) }
            Heading(labels.player.heatBefore)
            HeatScale(title: labels.player.heatBefore, heat: before.heat, labels: labels.heat) { player.heatBefore($0) }
            Ways(session: before.session, labels: labels) { way in Task { await player.way(way) } }
            Length(session: before.session, dose: before.wish.dose, labels: labels) { dose in Task { await player.dose(dose) } }
            cues
        } foot: {
            QuietButton(labels.gate.later, wide: true) { player.close() }
            MainButton(labels.breathe.start, wide: true) { player.begin() }
        }
    }

    /// What lets a person close their eyes.
    private var cues: some View {
        VStack(alignment: .leading, spacing: 8) {
            Quiet(labels.player.eyesClosed)
            cue(.voice, labels.player.voice, settings.voice)
            cue(.tones, labels.player.tones, settings.tones)
            cue(.haptics, labels.player.vibration, settings.haptics)
        }
    }

    private func cue(_ cue: Cue, _ title: String, _ isOn: Bool) -> some View {
        Toggle(title, isOn: Binding(get: { isOn }, set: { on in Task { await player.set(cue, on) } }))
            .foregroundStyle(palette.words)
            .frame(minHeight: target)
    }
}

struct GentlyStage: View {
    let trouble: String?
    let labels: Labels
    let player: Player

    var body: some View {
        FootedPage {
            Title(labels.player.gentlyTitle)
            Sentence(labels.player.gently)
            if let trouble { Remark(trouble) }
        } foot: {
            QuietButton(labels.gate.later, wide: true) { player.close() }
            MainButton(labels.player.gentlyBegin, wide: true) { player.begin() }
        }
    }
}

struct AfterStage: View {
    let labels: Labels
    let rated: @MainActor (Heat?) -> Void

    var body: some View {
        FootedPage {
            Title(labels.player.heatAfter)
            HeatScale(title: labels.player.heatAfter, heat: nil, labels: labels.heat, onHeat: rated)
        } foot: {
            QuietButton(labels.common.skip, wide: true) { rated(nil) }
        }
    }
}

struct ClosingStage: View {
    let outcome: Outcome
    let trouble: String?
    let labels: Labels
    let done: @MainActor () -> Void

    var body: some View {
        FootedPage {
            Title(sentence)
            if let trouble { Remark(trouble) }
        } foot: {
            MainButton(labels.common.done, wide: true, onTap: done)
        }
    }

    private var sentence: String {
        switch outcome {
        case .finished: labels.player.finished
        case .stopped: labels.player.stopped
        case .worse: labels.player.worseClosing
        }
    }
}

struct FailedStage: View {
    let sentence: String
    let labels: Labels
    let back: @MainActor () -> Void

    var body: some View {
        FootedPage {
            Title(labels.trouble.title)
            Remark(sentence)
        } foot: {
            MainButton(labels.navigation.back, wide: true, onTap: back)
        }
    }
}
