// The player: before a run, while it plays, after it. Keeps a run the moment it is over, however it is over.
// Not here: how it looks (PlayerPage and its parts), playing itself (Playback), what happens when (the core's timeline).
package app.attune.ui.player

import app.attune.core.Core
import app.attune.ffi.Dose
import app.attune.ffi.ErrorCode
import app.attune.ffi.Outcome
import app.attune.ffi.RunInput
import app.attune.ffi.Session
import app.attune.ffi.SessionWish
import app.attune.ffi.VariantView
import app.attune.ui.Device
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow

/**
 * A run on its way, from where [kept] stands; one that was playing comes back paused. Called from one thread; [wait] is how the
 * model waits between two looks at the clock.
 */
class PlayerModel(
    private val core: Core,
    private val device: Device,
    private val host: PlayerHost,
    kept: Run,
    private val wait: suspend (Long) -> Unit = ::delay,
) {
    private val mutable = MutableStateFlow<PlayerUiState>(PlayerUiState.Opening)
    val state: StateFlow<PlayerUiState> = mutable.asStateFlow()

    private var run = kept

    /** What plays, from its beginning until it is over. */
    private var playback: Playback? = null

    /** What could not be kept, in words. */
    private var trouble: String? = null

    /** The heat after, by the beginning of the run it belongs to, while that is still being stored. */
    private val ratings = mutableMapOf<Long, UByte>()

    init {
        host.launch(::open)
    }

    /** Where it stands, to come back with. */
    fun toKeep(): Run = run.copy(doneMillis = done(), steps = playback?.steps ?: run.steps)

    /** How far it is, in milliseconds of the timeline. */
    fun done(): Long = playback?.done() ?: run.doneMillis

    private suspend fun open() {
        try {
            when (run.stage) {
                Stage.BEFORE -> openBefore(core.play(run.wish))
                Stage.GENTLY -> mutable.value = PlayerUiState.Gently(core.play(run.wish))
                Stage.PLAYING -> playbackOf(core.session(run.wish)).comeBack()
                Stage.AFTER -> openAfter(core.session(run.wish))
                Stage.CLOSING -> mutable.value = PlayerUiState.Closing(run.outcome ?: Outcome.STOPPED)
            }
        } catch (gate: ErrorCode.GateFirst) {
            host.selfCheck(gate.gate, run.wish)
        } catch (error: ErrorCode) {
            mutable.value = PlayerUiState.Failed(core.words(error))
        }
    }

    private suspend fun openBefore(session: Session) {
        mutable.value = PlayerUiState.Before(session, run.wish, run.heatBefore)
        if (session.atOnce) begin()
    }

    /** The app ended while the run was being stored. */
    private fun openAfter(session: Session) {
        val outcome = run.outcome ?: Outcome.STOPPED
        mutable.value = PlayerUiState.After(session, outcome)
        if (run.id == null) store(session, run, outcome)
    }

    private fun session(): Session? = when (val now = mutable.value) {
        PlayerUiState.Opening, is PlayerUiState.Failed, is PlayerUiState.Closing -> null
        is PlayerUiState.Before -> now.session
        is PlayerUiState.Gently -> now.session
        is PlayerUiState.Playing -> now.session
        is PlayerUiState.After -> now.session
    }

    // Before

    /** How strong it is inside before; null takes the number back. */
    fun heatBefore(heat: UByte?) {
        run = run.copy(heatBefore = heat)
        before { it.copy(heat = heat) }
    }

    fun dose(dose: Dose) = wish(run.wish.copy(dose = dose))

    /** Another way to do it, for as long as that way says; where a self-check comes before it, that is shown. */
    fun way(way: VariantView) {
        val wish = SessionWish(run.wish.exercise, way.id, Dose.Default)
        val gate = way.gate
        if (gate != null && !way.open) host.selfCheck(gate, wish) else wish(wish)
    }

    private fun wish(wish: SessionWish) = host.launch {
        try {
            val session = core.session(wish)
            run = run.copy(wish = wish)
            before { it.copy(session = session, wish = wish, refusal = null) }
        } catch (error: ErrorCode) {
            val words = core.words(error)
            before { it.copy(refusal = words) }
        }
    }

    /** A cue is turned on or off. */
    fun set(key: String, on: Boolean): Unit = host.launch {
        try {
            core.set(key, if (on) "on" else "off")
            host.settingsChanged()
        } catch (error: ErrorCode) {
            val words = core.words(error)
            before { it.copy(refusal = words) }
        }
    }

    private fun before(change: (PlayerUiState.Before) -> PlayerUiState.Before) {
        val now = mutable.value
        if (now is PlayerUiState.Before) mutable.value = change(now)
    }

    // Playing

    /** It plays from the start. */
    fun begin() {
        val session = session() ?: return
        if (mutable.value !is PlayerUiState.Before && mutable.value !is PlayerUiState.Gently) return
        run = run.copy(stage = Stage.PLAYING, doneMillis = 0, steps = 0, beganWallMillis = device.wallMillis())
        playbackOf(session).go()
    }

    private fun playbackOf(session: Session) = Playback(
        session,
        device,
        host,
        run.doneMillis,
        run.steps,
        wait,
        show = { mutable.value = it },
        over = { end(session, Outcome.FINISHED) },
    ).also { playback = it }

    fun pauseOrGoOn() {
        playback?.pauseOrGoOn()
    }

    /** Looks at the clock, before a picture is drawn. */
    fun tick() {
        playback?.tick()
    }

    /** At one's own pace: this step is over. */
    fun nextStep() {
        playback?.nextStep()
    }

    /** Stops; before anything was done, it just closes. */
    fun stop() {
        val now = mutable.value as? PlayerUiState.Playing ?: return
        if (done() == 0L) {
            letGo()
            host.close()
        } else {
            end(now.session, Outcome.STOPPED)
        }
    }

    /** It makes it worse: keeps that and offers grounding, or ends where this is grounding already. */
    fun worse() {
        val now = mutable.value as? PlayerUiState.Playing ?: return
        val grounding = SessionWish(now.session.worse, null, Dose.Default)
        end(now.session, Outcome.WORSE)
        if (grounding.exercise == now.session.exercise.id) {
            close(Outcome.WORSE)
            return
        }
        run = Run(grounding, Stage.GENTLY)
        mutable.value = PlayerUiState.Opening
        host.launch {
            try {
                mutable.value = PlayerUiState.Gently(core.play(grounding), trouble)
            } catch (error: ErrorCode) {
                trouble = core.words(error)
                close(Outcome.WORSE)
            }
        }
    }

    /** The person left the page: what was done is kept. */
    fun leave() {
        val now = mutable.value as? PlayerUiState.Playing ?: return
        if (done() == 0L) letGo() else end(now.session, Outcome.STOPPED)
    }

    /** The screen is built anew, and with it another model from [toKeep]: this one keeps nothing and is still. */
    fun letGo() {
        playback?.stand()
    }

    /** From the beginning, once it is over. */
    fun again() {
        if (mutable.value is PlayerUiState.Playing) return
        run = Run(run.wish)
        trouble = null
        mutable.value = PlayerUiState.Opening
        host.launch(::open)
    }

    // After

    /** It is over: it stands, and is kept at once; the heat after can follow. A run of no length is none. */
    private fun end(session: Session, outcome: Outcome) {
        letGo()
        run = run.copy(stage = Stage.AFTER, outcome = outcome, doneMillis = done())
        playback = null
        if (run.doneMillis == 0L) {
            close(outcome)
            return
        }
        mutable.value = PlayerUiState.After(session, outcome)
        store(session, run, outcome)
    }

    private fun store(session: Session, ended: Run, outcome: Outcome) = host.launch {
        try {
            val input = RunInput(
                wish = ended.wish,
                doneMillis = ended.doneMillis.coerceAtMost(session.totalMs.toLong()).toULong(),
                beganMillisAgo = (device.wallMillis() - ended.beganWallMillis).coerceAtLeast(0).toULong(),
                outcome = outcome,
                heatBefore = ended.heatBefore,
                heatAfter = null,
            )
            val id = core.finishRun(input).id
            if (run.beganWallMillis == ended.beganWallMillis) run = run.copy(id = id)
            ratings.remove(ended.beganWallMillis)?.let { core.rateRun(id, it) }
        } catch (error: ErrorCode) {
            fail(core.words(error), outcome)
        }
    }

    /** How strong it is inside after; null leaves it unrated. */
    fun heatAfter(heat: UByte?) {
        val now = mutable.value as? PlayerUiState.After ?: return
        val id = run.id
        close(now.outcome)
        if (heat == null) return
        if (id == null) {
            ratings[run.beganWallMillis] = heat
            return
        }
        host.launch {
            try {
                core.rateRun(id, heat)
            } catch (error: ErrorCode) {
                fail(core.words(error), now.outcome)
            }
        }
    }

    private fun close(outcome: Outcome) {
        run = run.copy(stage = Stage.CLOSING, outcome = outcome)
        mutable.value = PlayerUiState.Closing(outcome, trouble)
    }

    /** Something could not be kept: that is said wherever the person is by now. */
    private fun fail(words: String, outcome: Outcome) {
        trouble = words
        when (val now = mutable.value) {
            is PlayerUiState.Gently -> mutable.value = now.copy(trouble = words)
            is PlayerUiState.After, is PlayerUiState.Closing -> close(outcome)
            PlayerUiState.Opening, is PlayerUiState.Failed, is PlayerUiState.Before, is PlayerUiState.Playing -> Unit
        }
    }

    /** Closes the player. */
    fun close() = host.close()
}
