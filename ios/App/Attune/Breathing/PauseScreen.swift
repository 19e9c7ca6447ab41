// Pause: has the model, and draws the step it is at: what plays, a question, the ways on, or the last sentence. Not here: which step
// follows which (the core).
import AttuneBindings
import AttuneKit
import SwiftUI
import UIKit

struct PauseScreen: View {
    let app: AppModel
    let device: PhoneDevice
    @State private var model: PauseModel?
    @Environment(\.scenePhase) private var scenePhase

    var body: some View {
        VStack {
            if let labels = app.labels, let model { PauseStage(model: model, labels: labels) }
        }
        .frame(maxWidth: .infinity, maxHeight: .infinity)
        .task {
            model = app.pauseModel(device)
            await model?.appeared()
        }
        .task {
            for await _ in SoundTaken.times() { model?.interrupted() }
        }
        // Pause was tapped outside the app, while this page lay open.
        .onChange(of: app.pauses) { Task { await model?.again() } }
        .onChange(of: scenePhase) { if scenePhase == .background { model?.wentToBackground() } }
        .onDisappear { model?.disappeared() }
    }
}

/// The step that the pause is at.
private struct PauseStage: View {
    let model: PauseModel
    let labels: Labels

    var body: some View {
        stage.onChange(of: place) { UIAccessibility.post(notification: .screenChanged, argument: nil) }
    }

    @ViewBuilder private var stage: some View {
        switch model.state {
        case .opening: EmptyView()
        case .step(let view, let playing?): PausePlaying(view: view, playing: playing, labels: labels, model: model)
        case .step(let view, nil):
            if view.step == .next {
                WaysOn(view: view, labels: labels, model: model)
            } else {
                HowStrong(view: view, labels: labels, model: model)
            }
        case .closed(let sentence):
            FootedPage {
                Title(sentence)
            } foot: {
                MainButton(labels.common.done, wide: true) { model.close() }
            }
        }
    }

    /// Tells the steps apart.
    private var place: String {
        switch model.state {
        case .opening, .closed: ""
        case .step(let view, _): "\(view.step) \(view.exercise ?? "")"
        }
    }
}

/// One number is the answer; where the tool still has to be chosen, the pull goes before it.
private struct HowStrong: View {
    let view: PauseView
    let labels: Labels
    let model: PauseModel

    var body: some View {
        FootedPage {
            Title(view.title)
            if let hint = view.hint { Quiet(hint) }
            if view.step == .heat {
                Headed(labels.pause.pull) {
                    PullButtons(pulls: labels.words.pulls, likely: view.likelyPull, chosen: view.pull) { pull in
                        Task { await model.pull(pull) }
                    }
                }
            }
            HeatScale(title: view.title, heat: nil, labels: labels.heat) { heat in Task { await model.heat(heat) } }
        } foot: {
            QuietButton(labels.common.skip, wide: true) { Task { await model.skip() } }
        }
    }
}

/// The fitting way first, and large.
private struct WaysOn: View {
    let view: PauseView
    let labels: Labels
    let model: PauseModel

    var body: some View {
        FootedPage {
            Title(view.title)
            if let hint = view.hint { Quiet(hint) }
            ForEach(view.choices, id: \.value) { choice in
                if choice.value == view.choices.first?.value {
                    MainButton(choice.title, wide: true) { choose(choice) }
                } else {
                    OtherButton(choice.title, wide: true) { choose(choice) }
                }
            }
        } foot: {
            QuietButton(labels.common.skip, wide: true) { Task { await model.skip() } }
        }
    }

    private func choose(_ choice: Choice) { Task { await model.choose(choice.value) } }
}

/// The breath or the tool, while it plays: the ways past it under the thumb, what else would fit beneath it.
private struct PausePlaying: View {
    let view: PauseView
    let playing: PlayerState.Playing
    let labels: Labels
    let model: PauseModel

    var body: some View {
        PlayingFace(playing: playing, labels: labels.player, done: model.done) {
            if view.step == .tool { rather }
        } foot: {
            QuietButton(labels.player.worse, wide: true) { Task { await model.worse() } }
            SideBySide {
                OtherButton(labels.common.skip, wide: true) { Task { await model.skip() } }
                if hasMain { MainButton(playing.mainTitle(labels.player), wide: true) { main() } }
            }
        }
        .accessibilityAction(.magicTap) { main() }
    }

    /// Five seconds are over before they could be halted; where the phone was away, they go on.
    private var hasMain: Bool { view.step == .tool || playing.isPaused }

    @ViewBuilder private var rather: some View {
        let others = view.choices.filter { $0.value != view.exercise }
        if let hint = view.hint { Sentence(hint).multilineTextAlignment(.center) }
        if !others.isEmpty {
            Quiet(labels.pause.rather)
            Flow {
                ForEach(others, id: \.value) { choice in
                    QuietButton(choice.title) { Task { await model.choose(choice.value) } }
                }
            }
        }
    }

    private func main() {
        if playing.session.ownPace { Task { await model.nextStep() } } else { model.pauseOrGoOn() }
    }
}
