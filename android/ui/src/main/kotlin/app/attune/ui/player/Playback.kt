// A timeline as it is played: its clock, its cues, and when it is over. Not here: what comes before and after it (`PlayerModel`,
// `PauseModel`), and how it looks (`Playing.kt`).
package app.attune.ui.player

import app.attune.ffi.Session
import app.attune.ui.Device
import kotlinx.coroutines.delay

/**
 * [session] on its way, from [doneMillis] or, at one's own pace, [steps] on. It stands until it is told to [go]. [show] is handed
 * what a screen shows whenever that changes; [over] is called when the end is reached. Called from one thread; [wait] is how it
 * waits between two looks at the clock.
 */
class Playback(
    val session: Session,
    private val device: Device,
    private val host: PlayerHost,
    doneMillis: Long = 0,
    steps: Int = 0,
    private val wait: suspend (Long) -> Unit = ::delay,
    private val show: (PlayerUiState.Playing) -> Unit,
    private val over: () -> Unit,
) {
    private val watch = Stopwatch(doneMillis)
    private val cues = Cues(device, host)

    /** The step whose cues were given last. */
    private var cued = -1

    /** At one's own pace: how many steps are over. */
    var steps = steps
        private set

    private var shown = PlayerUiState.Playing(session, paused = true, steps = steps)

    /** How far it is, in milliseconds of the timeline. */
    fun done(): Long {
        if (session.ownPace) return session.timeline.getOrNull(steps)?.startMs?.toLong() ?: session.totalMs.toLong()
        return watch.millis(device.steadyMillis()).coerceAtMost(session.totalMs.toLong())
    }

    /** Shows it where it stands; at one's own pace there is nothing to stand. */
    fun comeBack() = if (session.ownPace) go() else show(shown)

    /** It plays from here on. */
    fun go() {
        present(shown.copy(paused = false, slept = false))
        cued = -1
        watch.go(device.steadyMillis())
        cues.on()
        host.follow(::follow)
    }

    /** It stands, and is still. */
    fun stand() {
        if (!watch.runs) return
        watch.pause(device.steadyMillis())
        cues.off()
    }

    fun pauseOrGoOn() {
        if (shown.paused) return go()
        stand()
        present(shown.copy(paused = true))
    }

    /** Looks at the clock again and again while it plays: cues come also where no picture is drawn. */
    private suspend fun follow() {
        while (watch.runs) {
            tick()
            if (session.ownPace) return
            val next = session.timeline[session.stepAt(done())].endMs - done()
            wait(next.coerceIn(LOOK_LEAST_MILLIS, LOOK_MOST_MILLIS))
        }
    }

    /** Looks at the clock: a phase may begin, it may be over, the device may have been away. */
    fun tick() {
        if (!watch.runs) return
        if (!session.ownPace && watch.look(device.steadyMillis())) {
            cues.off()
            return present(shown.copy(paused = true, slept = true))
        }
        val done = done()
        if (done >= session.totalMs.toLong()) {
            stand()
            return over()
        }
        val place = session.stepAt(done)
        if (place != cued) {
            cued = place
            val step = session.timeline[place]
            cues.begin(step, step.endMs - done)
        }
    }

    /** At one's own pace: this step is over. */
    fun nextStep() {
        if (!session.ownPace) return
        steps += 1
        present(shown.copy(steps = steps.coerceAtMost(session.timeline.lastIndex)))
        tick()
    }

    private fun present(now: PlayerUiState.Playing) {
        shown = now
        show(now)
    }

    private companion object {
        /** The clock is looked at no more often than this, and no less; the longer one stays far under a sleep. */
        const val LOOK_LEAST_MILLIS = 5L
        const val LOOK_MOST_MILLIS = 250L
    }
}
