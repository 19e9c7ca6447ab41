// The player: before a run, while it plays, after it. Keeps a run the moment it is over, however it is over. Not here: how it
// looks, playing itself (Playback), what happens when (the core's timeline), and where it stands as a value (Run).
import AttuneBindings
import Observation

/// A run on its way, from where `run` stands; one that was playing comes back paused.
@MainActor @Observable
public final class Player {
    public private(set) var state = PlayerState.opening

    private let core: Core
    private let clock: any SteadyClock
    private let present: any Present
    private let host: any PlayerHost
    private let cues: Cues
    private var run: Run

    /// What plays, from its beginning until it is over.
    private var playback: Playback?

    /// What could not be kept, in words.
    private var trouble: String?

    /// The heat after, while the run it belongs to is still being stored.
    private var rating: Heat?

    public init(
        core: Core, device: any PlayerDevice, host: any PlayerHost, run: Run, clock: any SteadyClock = DeviceClock(),
        present: any Present = DevicePresent()
    ) {
        (self.core, self.clock, self.present, self.host, self.run) = (core, clock, present, host, run)
        cues = Cues(device: device, host: host)
    }

    /// Where it stands, to come back with.
    public var toKeep: Run {
        var kept = run
        kept.doneMillis = done()
        kept.steps = playback?.steps ?? run.steps
        return kept
    }

    /// How far it is, in milliseconds of the timeline.
    public func done() -> Int64 { playback?.done() ?? run.doneMillis }

    /// Fetches what is to be played. Once, before anything else.
    public func open() async {
        do throws(ErrorCode) {
            switch run.stage {
            case .before: openBefore(try await core.play(run.wish))
            case .gently: state = .gently(try await core.play(run.wish), trouble: nil)
            case .playing: playback(of: try await core.session(run.wish)).comeBack()
            case .after: await openAfter(try await core.session(run.wish))
            case .closing: openClosing()
            }
        } catch .GateFirst(let gate) {
            host.selfCheck(gate, then: run.wish)
        } catch {
            state = .failed(sentence: await core.words(error))
        }
    }

    private func openBefore(_ session: Session) {
        state = .before(.init(session: session, wish: run.wish, heat: run.heatBefore))
        if session.atOnce { begin() }
    }

    /// Where it was not stored yet, the app ended meanwhile. What made it worse is not among these.
    private func openAfter(_ session: Session) async {
        let outcome = run.outcome ?? (run.doneMillis < session.totalMs ? .stopped : .finished)
        state = .after(session, outcome)
        if run.id == nil { await store(session, run, outcome) }
    }

    /// A killed app comes back to nothing that is over.
    private func openClosing() {
        if let outcome = run.outcome { state = .closing(outcome, trouble: nil) } else { host.closePlayer() }
    }

    private var playing: PlayerState.Playing? {
        if case let .playing(playing) = state { playing } else { nil }
    }
}

// Before
extension Player {
    /// How strong it is inside before; nil takes the number back.
    public func heatBefore(_ heat: Heat?) {
        run.heatBefore = heat
        before { $0.heat = heat }
    }

    public func dose(_ dose: Dose) async { await wish(SessionWish(exercise: run.wish.exercise, variant: run.wish.variant, dose: dose)) }

    /// Another way to do it, for as long as that way says; where a self-check comes before it, that is shown.
    public func way(_ way: VariantView) async {
        let wish = SessionWish(exercise: run.wish.exercise, variant: way.id, dose: .default)
        if let gate = way.gate, !way.open {
            host.selfCheck(gate, then: wish)
        } else {
            await self.wish(wish)
        }
    }

    /// A cue is turned on or off.
    public func set(_ cue: Cue, _ on: Bool) async {
        await host.keep {
            do throws(ErrorCode) {
                try await self.core.set(cue.key, to: on ? SettingKey.on : SettingKey.off)
                self.host.settingsChanged()
            } catch {
                let words = await self.core.words(error)
                self.before { $0.refusal = words }
            }
        }
    }

    private func wish(_ wish: SessionWish) async {
        do throws(ErrorCode) {
            let session = try await core.session(wish)
            guard case .before = state else { return }
            run.wish = wish
            before { ($0.session, $0.wish, $0.refusal) = (session, wish, nil) }
        } catch {
            let words = await core.words(error)
            before { $0.refusal = words }
        }
    }

    private func before(_ change: (inout PlayerState.Before) -> Void) {
        guard case .before(var before) = state else { return }
        change(&before)
        state = .before(before)
    }
}

// Playing
extension Player {
    /// It plays from the start.
    public func begin() {
        let session: Session
        switch state {
        case let .before(before): session = before.session
        case let .gently(grounding, _): session = grounding
        case .opening, .failed, .playing, .after, .closing: return
        }
        (run.stage, run.doneMillis, run.steps, run.beganWallMillis) = (.playing, 0, 0, present.now().utcMillis)
        playback(of: session).go()
    }

    private func playback(of session: Session) -> Playback {
        let playback = Playback(
            session, doneMillis: run.doneMillis, steps: run.steps, cues: cues, clock: clock,
            show: { [weak self] in self?.state = .playing($0) },
            over: { [weak self] in await self?.end(session, .finished) }
        )
        self.playback = playback
        return playback
    }

    public func pauseOrGoOn() { playback?.pauseOrGoOn() }

    /// A call came in, or another sound took the phone: it stands where it is, and goes on when the person says so.
    public func interrupted() { playback?.interrupted() }

    /// The app is not seen any more. What is heard goes on; the system lets nothing else of ours go on.
    public func wentToBackground() {
        let isHeard = host.settings.map { $0.voice || $0.tones } ?? false
        if !isHeard { interrupted() }
    }

    /// Looks at the clock: a phase may begin, the run may be over, the device may have been away.
    public func tick() async { await playback?.tick() }

    /// At one's own pace: this step is over.
    public func nextStep() async { await playback?.nextStep() }

    /// Stops; before anything was done, it just closes.
    public func stop() async {
        guard let now = playing else { return }
        if done() == 0 {
            playback?.still()
            host.closePlayer()
        } else {
            await end(now.session, .stopped)
        }
    }

    /// It makes it worse: keeps that and offers grounding, or ends where this is grounding already.
    public func worse() async {
        guard let session = playing?.session else { return }
        if session.worse == session.exercise.id {
            let ended = ending(.worse)
            close(.worse)
            if let ended { await store(session, ended, .worse) }
            return
        }
        let ended = ending(.worse)
        let grounding = SessionWish(exercise: session.worse, variant: nil, dose: .default)
        (run, state) = (Run(grounding, stage: .gently), .opening)
        if let ended { await store(session, ended, .worse) }
        do throws(ErrorCode) {
            state = .gently(try await core.play(grounding), trouble: trouble)
        } catch {
            trouble = await core.words(error)
            close(.worse)
        }
    }

    /// The person left the page: what was done is kept.
    public func leave() async {
        guard let now = playing else { return }
        if done() == 0 {
            playback?.still()
        } else {
            await end(now.session, .stopped)
        }
    }

    /// Another player takes over from `toKeep`: this one keeps nothing and is still.
    public func letGo() { playback?.still() }
}

// After
extension Player {
    /// How strong it is inside after; nil leaves it unrated.
    public func heatAfter(_ heat: Heat?) async {
        guard case let .after(_, outcome) = state else { return }
        close(outcome)
        guard let heat else { return }
        guard let id = run.id else {
            rating = heat
            return
        }
        await keep(outcome) { () throws(ErrorCode) in try await self.core.rateRun(id, heat: heat) }
    }

    /// Closes the player.
    public func close() { host.closePlayer() }

    /// It is over: it stands, and is kept at once; the heat after can follow.
    private func end(_ session: Session, _ outcome: Outcome) async {
        guard let ended = ending(outcome) else { return close(outcome) }
        state = .after(session, outcome)
        await store(session, ended, outcome)
    }

    /// It stands; the run to be kept, if it is of any length.
    private func ending(_ outcome: Outcome) -> Run? {
        playback?.still()
        (run.doneMillis, run.stage, run.outcome) = (done(), .after, outcome)
        playback = nil
        return run.doneMillis == 0 ? nil : run
    }

    private func store(_ session: Session, _ ended: Run, _ outcome: Outcome) async {
        let input = RunInput(
            wish: ended.wish,
            doneMillis: min(UInt64(ended.doneMillis), session.totalMs),
            beganMillisAgo: UInt64(max(present.now().utcMillis - ended.beganWallMillis, 0)),
            outcome: outcome,
            heatBefore: ended.heatBefore,
            heatAfter: nil
        )
        await keep(outcome) { () throws(ErrorCode) in
            let id = try await self.core.finishRun(input).id
            if self.run.beganWallMillis == ended.beganWallMillis { self.run.id = id }
            if let rating = self.rating { try await self.core.rateRun(id, heat: rating) }
        }
    }

    /// Whoever waits for what the app has begun waits for this, too.
    private func keep(_ outcome: Outcome, _ store: @escaping @MainActor () async throws(ErrorCode) -> Void) async {
        await host.keep {
            do throws(ErrorCode) {
                try await store()
            } catch {
                self.fail(await self.core.words(error), outcome)
            }
        }
    }

    private func close(_ outcome: Outcome) {
        (run.stage, run.outcome) = (.closing, outcome)
        state = .closing(outcome, trouble: trouble)
    }

    /// Something could not be kept: that is said wherever the person is by now.
    private func fail(_ words: String, _ outcome: Outcome) {
        trouble = words
        switch state {
        case let .gently(session, _): state = .gently(session, trouble: words)
        case .after, .closing: close(outcome)
        case .opening, .failed, .before, .playing: break
        }
    }
}
