// A timeline as it is played: its clock, its cues, and when it is over. Not here: what comes before and after it (`Player`,
// `PauseModel`), and how it looks.
import AttuneBindings

/// The clock is looked at no more often than this, and no less; the longer one stays far under a sleep.
private let lookMillis: ClosedRange<Int64> = 5...250

/// A session on its way, from so many milliseconds or, at one's own pace, so many steps on. It stands until it is told to go.
@MainActor
final class Playback {
    let session: Session

    /// At one's own pace: how many steps are over.
    private(set) var steps: Int

    private let clock: any SteadyClock
    private let cues: Cues
    private let show: @MainActor (PlayerState.Playing) -> Void
    private let over: @MainActor () async -> Void
    private var watch: Stopwatch
    private var shown: PlayerState.Playing

    /// The step whose cues were given last.
    private var cued: Int?

    /// Looks at the clock while it plays.
    private var following: Task<Void, Never>?

    /// `show` is handed what a screen shows whenever that changes; `over` is called when the end is reached.
    init(
        _ session: Session, doneMillis: Int64 = 0, steps: Int = 0, cues: Cues, clock: any SteadyClock,
        show: @escaping @MainActor (PlayerState.Playing) -> Void, over: @escaping @MainActor () async -> Void
    ) {
        (self.session, self.steps, self.clock, self.cues, self.show, self.over) = (session, steps, clock, cues, show, over)
        watch = Stopwatch(doneMillis)
        shown = PlayerState.Playing(session: session, isPaused: true, steps: steps)
    }

    /// How far it is, in milliseconds of the timeline.
    func done() -> Int64 {
        let total = Int64(session.totalMs)
        if session.ownPace { return steps < session.timeline.count ? Int64(session.timeline[steps].startMs) : total }
        return min(watch.millis(clock.millis()), total)
    }

    /// Shows it where it stands; at one's own pace there is nothing to stand.
    func comeBack() {
        if session.ownPace { go() } else { show(shown) }
    }

    /// It plays from here on.
    func go() {
        present { ($0.isPaused, $0.slept) = (false, false) }
        cued = nil
        watch.go(clock.millis())
        cues.on()
        _ = isOver()
        follow()
    }

    /// It stands, and is still.
    func still() {
        guard watch.runs else { return }
        halt()
        cues.off()
    }

    func pauseOrGoOn() {
        if shown.isPaused { return go() }
        halt()
        cues.stand(\.paused)
        present { $0.isPaused = true }
    }

    /// The person, or the sound, is elsewhere: it stands where it is, and goes on when the person says so.
    func interrupted() {
        guard watch.runs, !session.ownPace else { return }
        halt()
        standAway()
    }

    /// Looks at the clock: a phase may begin, it may be over, the device may have been away.
    func tick() async {
        if isOver() {
            still()
            await over()
        }
    }

    /// At one's own pace: this step is over.
    func nextStep() async {
        guard session.ownPace else { return }
        steps += 1
        present { $0.steps = min(steps, session.timeline.count - 1) }
        await tick()
    }

    private func present(_ change: (inout PlayerState.Playing) -> Void) {
        change(&shown)
        show(shown)
    }

    private func halt() {
        following?.cancel()
        following = nil
        watch.pause(clock.millis())
    }

    private func standAway() {
        cues.stand(\.slept)
        present { ($0.isPaused, $0.slept) = (true, true) }
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
        guard watch.runs, !session.ownPace else { return nil }
        let done = done()
        let left = session.timeline[session.step(at: done)].endMs - done
        return min(max(left, lookMillis.lowerBound), lookMillis.upperBound)
    }

    /// Looks once; whether the end is reached.
    private func isOver() -> Bool {
        guard watch.runs else { return false }
        if !session.ownPace && watch.look(clock.millis()) {
            following?.cancel()
            standAway()
            return false
        }
        let done = done()
        if done >= Int64(session.totalMs) { return true }
        let place = session.step(at: done)
        if place != cued {
            cued = place
            cues.begin(session.timeline[place], millisLeft: session.timeline[place].endMs - done)
        }
        return false
    }
}
