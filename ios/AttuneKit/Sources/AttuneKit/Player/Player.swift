// The player: before a run, while it plays, after it. Keeps a run the moment it is over, however it is over. Not here: how it
// looks, what happens when (the core's timeline), and where it stands as a value (Run).
import AttuneBindings
import Observation

/// The clock is looked at no more often than this, and no less; the longer one stays far under a sleep.
private let lookMillis: ClosedRange<Int64> = 5...250

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
    private var watch: Stopwatch

    /// The step whose cues were given last.
    private var cued: Int?

    /// Looks at the clock while it plays.
    private var following: Task<Void, Never>?

    /// What could not be kept, in words.
    private var trouble: String?

    /// The heat after, while the run it belongs to is still being stored.
    private var rating: Heat?

    public init(
        core: Core, device: any PlayerDevice, host: any PlayerHost, run: Run, clock: any SteadyClock = DeviceClock(),
        present: any Present = DevicePresent()
    ) {
        (self.core, self.clock, self.present, self.host, self.run) = (core, clock, present, host, run)
        (cues, watch) = (Cues(device: device, host: host), Stopwatch(run.doneMillis))
    }

    /// Where it stands, to come back with.
    public var toKeep: Run {
        var kept = run
        kept.doneMillis = done()
        return kept
    }

    /// How far it is, in milliseconds of the timeline.
    public func done() -> Int64 {
        guard let session else { return run.doneMillis }
        let total = Int64(session.totalMs)
        if session.ownPace { return run.steps < session.timeline.count ? Int64(session.timeline[run.steps].startMs) : total }
        return min(watch.millis(clock.millis()), total)
    }

    /// Fetches what is to be played. Once, before anything else.
    public func open() async {
        do throws(ErrorCode) {
            switch run.stage {
            case .before: openBefore(try await core.play(run.wish))
            case .gently: state = .gently(try await core.play(run.wish), trouble: nil)
            case .playing: openPlaying(try await core.session(run.wish))
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

    /// It stands where it was; at one's own pace there is nothing to stand.
    private func openPlaying(_ session: Session) {
        state = .playing(.init(session: session, isPaused: !session.ownPace, steps: run.steps))
        if session.ownPace { go() }
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

    private var session: Session? {
        switch state {
        case .opening, .failed, .closing: nil
        case let .before(before): before.session
        case let .gently(session, _): session
        case let .playing(playing): playing.session
        case let .after(session, _): session
        }
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
        watch = Stopwatch()
        state = .playing(.init(session: session, isPaused: false, steps: 0))
        go()
    }

    public func pauseOrGoOn() {
        guard var now = playing else { return }
        if now.isPaused {
            (now.isPaused, now.slept) = (false, false)
            state = .playing(now)
            go()
        } else {
            halt()
            cues.stand(\.paused)
            now.isPaused = true
            state = .playing(now)
        }
    }

    /// A call came in, or another sound took the phone: it stands where it is, and goes on when the person says so.
    public func interrupted() {
        guard let now = playing, !now.isPaused, !now.session.ownPace else { return }
        halt()
        standAway(now)
    }

    /// The app is not seen any more. What is heard goes on; the system lets nothing else of ours go on.
    public func wentToBackground() {
        let isHeard = host.settings.map { $0.voice || $0.tones } ?? false
        if !isHeard { interrupted() }
    }

    /// Looks at the clock: a phase may begin, the run may be over, the device may have been away.
    public func tick() async {
        if let over = look() { await end(over, .finished) }
    }

    /// At one's own pace: this step is over.
    public func nextStep() async {
        guard var now = playing, now.session.ownPace else { return }
        run.steps += 1
        now.steps = min(run.steps, now.session.timeline.count - 1)
        state = .playing(now)
        await tick()
    }

    /// Stops; before anything was done, it just closes.
    public func stop() async {
        guard let now = playing else { return }
        if done() == 0 {
            still()
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
        (run, watch, state) = (Run(grounding, stage: .gently), Stopwatch(), .opening)
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
            still()
        } else {
            await end(now.session, .stopped)
        }
    }

    /// Another player takes over from `toKeep`: this one keeps nothing and is still.
    public func letGo() {
        if playing != nil { still() }
    }

    private func go() {
        cued = nil
        watch.go(clock.millis())
        cues.on()
        _ = look()
        follow()
    }

    private func halt() {
        following?.cancel()
        following = nil
        watch.pause(clock.millis())
    }

    private func still() {
        halt()
        cues.off()
    }

    private func standAway(_ now: PlayerState.Playing) {
        var now = now
        (now.isPaused, now.slept) = (true, true)
        state = .playing(now)
        cues.stand(\.slept)
    }

    /// Looks again and again while it plays: cues come also where no picture is drawn.
    private func follow() {
        following?.cancel()
        following = Task { [weak self, clock] in
            while !Task.isCancelled, let millis = await self?.tickAndWait() { await clock.wait(millis: millis) }
        }
    }

    /// How long until the next look; nil where none is needed.
    private func tickAndWait() async -> Int64? {
        await tick()
        guard watch.runs, let session = playing?.session, !session.ownPace else { return nil }
        let done = done()
        let left = session.timeline[session.step(at: done)].endMs - done
        return min(max(left, lookMillis.lowerBound), lookMillis.upperBound)
    }

    /// Looks once; the session, where it is over.
    private func look() -> Session? {
        guard let now = playing, !now.isPaused else { return nil }
        let session = now.session
        if !session.ownPace && watch.look(clock.millis()) {
            following?.cancel()
            standAway(now)
            return nil
        }
        let done = done()
        if done >= Int64(session.totalMs) { return session }
        let place = session.step(at: done)
        if place != cued {
            cued = place
            cues.begin(session.timeline[place], millisLeft: session.timeline[place].endMs - done)
        }
        return nil
    }
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
        still()
        (run.doneMillis, run.stage, run.outcome) = (done(), .after, outcome)
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
