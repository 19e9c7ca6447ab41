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

    var body: some View {
        let exercise = before.session.exercise
        FootedPage {
            StageTitle(words: exercise.name)
            Text(exercise.how).foregroundStyle(Hue.words)
            Aside(words: exercise.caution)
            if let refusal = before.refusal { Remark(sentence: refusal) }
            PartHeading(words: labels.player.heatBefore)
            HeatChoice(heat: before.heat, labels: labels.heat) { player.heatBefore($0) }
            Ways(session: before.session, labels: labels) { way in Task { await player.way(way) } }
            Length(session: before.session, dose: before.wish.dose, labels: labels) { dose in Task { await player.dose(dose) } }
            cues
        } foot: {
            WideButton(title: labels.gate.later, weight: .quiet) { player.close() }
            WideButton(title: labels.breathe.start) { player.begin() }
        }
    }

    /// What lets a person close their eyes.
    private var cues: some View {
        VStack(alignment: .leading, spacing: 8) {
            Aside(words: labels.player.eyesClosed)
            cue(.voice, labels.player.voice, settings.voice)
            cue(.tones, labels.player.tones, settings.tones)
            cue(.haptics, labels.player.vibration, settings.haptics)
        }
    }

    private func cue(_ cue: Cue, _ title: String, _ isOn: Bool) -> some View {
        Toggle(title, isOn: Binding(get: { isOn }, set: { on in Task { await player.set(cue, on) } }))
            .foregroundStyle(Hue.words)
            .frame(minHeight: target)
    }
}

struct GentlyStage: View {
    let trouble: String?
    let labels: Labels
    let player: Player

    var body: some View {
        FootedPage {
            StageTitle(words: labels.player.gentlyTitle)
            Text(labels.player.gently).foregroundStyle(Hue.words)
            if let trouble { Remark(sentence: trouble) }
        } foot: {
            WideButton(title: labels.gate.later, weight: .quiet) { player.close() }
            WideButton(title: labels.player.gentlyBegin) { player.begin() }
        }
    }
}

struct AfterStage: View {
    let labels: Labels
    let rated: @MainActor (Heat?) -> Void

    var body: some View {
        FootedPage {
            StageTitle(words: labels.player.heatAfter)
            HeatChoice(heat: nil, labels: labels.heat, chose: rated)
        } foot: {
            WideButton(title: labels.common.skip, weight: .quiet) { rated(nil) }
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
            StageTitle(words: sentence)
            if let trouble { Remark(sentence: trouble) }
        } foot: {
            WideButton(title: labels.common.done, tapped: done)
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
            StageTitle(words: labels.trouble.title)
            Remark(sentence: sentence)
        } foot: {
            WideButton(title: labels.navigation.back, tapped: back)
        }
    }
}
