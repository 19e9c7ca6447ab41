// The hard moment, as a screen walks through it: one call a step, each answer kept before the next step shows. Not here: which step
// follows which, and every word (the core); how it looks.
import AttuneBindings
import Observation

/// What Pause shows.
public enum PauseState: Equatable, Sendable {
    /// The first step is on its way: milliseconds.
    case opening
    /// A step; where something plays in it, how.
    case step(PauseView, playing: PlayerState.Playing?)
    /// It is over, with one quiet sentence.
    case closed(sentence: String)
}

/// A pause. The app has it for as long as its page is open, so that it stands where it stood when the page is seen again; a killed
/// app finds its step in the store, and what was to play in it paused, at its beginning.
@MainActor @Observable
public final class PauseModel {
    public private(set) var state = PauseState.opening

    private let app: AppModel
    private let core: Core
    private let cues: Cues
    private let clock: any SteadyClock

    /// What plays, in a step in which something does.
    @ObservationIgnored private var playback: Playback?

    /// An answer is on its way to the store: a second tap meanwhile belongs to a step that is over.
    @ObservationIgnored private var isAnswering = false

    init(app: AppModel, core: Core, device: any PlayerDevice, clock: any SteadyClock) {
        (self.app, self.core, self.clock) = (app, core, clock)
        cues = Cues(device: device, host: AppPlayerHost(app: app))
    }

    /// The page is seen: a new pause begins where Pause was tapped, else it goes on with the one that was left.
    public func appeared() async {
        if case .step(let view, .some) = state {
            // Five seconds are not worth a tap to go on with.
            if view.step == .breathe { playback?.go() }
            return
        }
        guard case .opening = state else { return }
        if app.pauses > 0 { await begin() } else { await goOn() }
    }

    /// The Pause button, here too: a new breath, unless one plays already.
    public func again() async {
        if case .step(let view, _) = state, view.step == .breathe { return }
        await begin()
    }

    /// How far it is in what plays, in milliseconds.
    public func done() -> Int64 { playback?.done() ?? 0 }

    /// How strong it is inside.
    public func heat(_ heat: Heat?) async {
        if let heat { await answer(PauseAnswer(heat: heat)) }
    }

    /// Where the pull goes.
    public func pull(_ pull: Pull) async { await answer(PauseAnswer(pull: pull)) }

    /// On without this step.
    public func skip() async { await answer(PauseAnswer(skip: true)) }

    /// It makes it worse.
    public func worse() async { await answer(PauseAnswer(worse: true)) }

    /// One of the choices.
    public func choose(_ value: String) async { await answer(PauseAnswer(next: value)) }

    public func pauseOrGoOn() { playback?.pauseOrGoOn() }

    /// At one's own pace: this step is over.
    public func nextStep() async { await playback?.nextStep() }

    /// Looks at the clock.
    public func tick() async { await playback?.tick() }

    /// A call came in, or another sound took the phone.
    public func interrupted() { playback?.interrupted() }

    /// The app is not seen any more. What is heard goes on.
    public func wentToBackground() {
        let isHeard = app.ready.map { $0.settings.voice || $0.settings.tones } ?? false
        if !isHeard { interrupted() }
    }

    /// The page is not seen any more. Every answer is in the store already.
    public func disappeared() {
        if app.pages.contains(.pause) { playback?.interrupted() }
        playback?.still()
    }

    /// Closes the page.
    public func close() { app.pages.removeAll { $0 == .pause } }

    /// A full disk keeps nobody from breathing: where no pause can be kept, the breath alone plays.
    private func begin() async {
        await asking {
            do {
                self.show(try await self.core.startPause())
            } catch {
                if let ready = self.app.ready {
                    self.app.replace(with: .player(SessionWish(exercise: ready.start.pause, variant: nil, dose: .default)))
                }
                throw error
            }
        }
    }

    private func goOn() async {
        await asking {
            guard let view = try await self.core.pause() else { return self.close() }
            self.show(view, plays: view.step == .breathe)
        }
    }

    private func answer(_ answer: PauseAnswer) async {
        await asking {
            do {
                self.show(try await self.core.answerPause(answer))
            } catch ErrorCode.NotFound {
                // It was left long ago, and is over.
                self.close()
            }
        }
    }

    /// One call at a time, which the app finishes, whatever becomes of the page.
    private func asking(_ call: @escaping @MainActor () async throws -> Void) async {
        guard !isAnswering else { return }
        isAnswering = true
        await app.holding {
            do {
                try await call()
            } catch {
                await self.app.met(code(error), self.core)
            }
            self.isAnswering = false
        }
    }

    private func show(_ view: PauseView, plays: Bool = true) {
        if view.step == .closed {
            put(nil)
            state = .closed(sentence: view.title)
            return
        }
        // Only the pull was said, and what plays goes on.
        if case let .step(before, playing) = state, before.place == view.place {
            state = .step(view, playing: playing)
            return
        }
        put(nil)
        state = .step(view, playing: nil)
        guard let session = view.session else { return }
        let playback = Playback(
            session, cues: cues, clock: clock,
            show: { [weak self] in self?.show($0) },
            over: { [weak self] in await self?.answer(PauseAnswer(done: true)) }
        )
        put(playback)
        if plays { playback.go() } else { playback.comeBack() }
    }

    private func show(_ playing: PlayerState.Playing) {
        if case .step(let view, _) = state { state = .step(view, playing: playing) }
    }

    private func put(_ playback: Playback?) {
        self.playback?.still()
        self.playback = playback
    }
}

extension PauseView {
    /// Which step of which pause it is, and what plays in it.
    fileprivate var place: [String?] { [id, "\(step)", exercise] }
}

extension AppModel {
    /// The pause of the open page: the one that it had, else a new one.
    public func pauseModel(_ device: any PlayerDevice, clock: any SteadyClock = DeviceClock()) -> PauseModel? {
        guard let core else { return nil }
        if let pausing, pausing.core === core { return pausing.model }
        let model = PauseModel(app: self, core: core, device: device, clock: clock)
        pausing = (core, model)
        return model
    }
}
