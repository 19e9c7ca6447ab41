// The hard moment, as a screen walks through it: one call a step, each answer kept before the next step shows. Not here: which step
// follows which, and every word (the core); how it looks (PausePage).
package app.attune.ui.pause

import app.attune.core.Core
import app.attune.ffi.ErrorCode
import app.attune.ffi.PauseAnswer
import app.attune.ffi.PauseStep
import app.attune.ffi.PauseView
import app.attune.ffi.Pull
import app.attune.ui.Device
import app.attune.ui.player.Playback
import app.attune.ui.player.PlayerHost
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update

/**
 * A pause: a new one, or the one that was [left] by an app that was turned or killed; what was playing in that comes back paused.
 * [breatheOnly] is called where no pause can be kept: a full disk keeps nobody from breathing. Called from one thread.
 */
class PauseModel(
    private val core: Core,
    private val device: Device,
    private val host: PlayerHost,
    left: PauseLeft?,
    private val wait: suspend (Long) -> Unit = ::delay,
    private val breatheOnly: () -> Unit,
) {
    private val mutable = MutableStateFlow<PauseUiState>(PauseUiState.Opening)
    val state: StateFlow<PauseUiState> = mutable.asStateFlow()

    /** What plays, in a step in which something does. */
    private var playback: Playback? = null

    /** An answer is on its way to the store: a second tap meanwhile belongs to a step that is over. */
    private var isAnswering = false

    init {
        if (left == null) begin() else goOn(left)
    }

    /** Where it stands, to come back with. */
    fun toKeep(): List<String> = when (val now = mutable.value) {
        PauseUiState.Opening -> emptyList()
        is PauseUiState.Step -> PauseLeft(now.view.place(), done(), playback?.steps ?: 0).toKeep()
        is PauseUiState.Closed -> PauseLeft("", closing = now.sentence).toKeep()
    }

    /** How far it is in what plays, in milliseconds. */
    fun done(): Long = playback?.done() ?: 0

    /** The Pause button, here too: a new breath, unless one plays already. */
    fun again() {
        if (isAnswering || (mutable.value as? PauseUiState.Step)?.view?.step == PauseStep.BREATHE) return
        begin()
    }

    private fun begin() = asking {
        try {
            show(core.startPause())
        } catch (error: ErrorCode) {
            breatheOnly()
            throw error
        }
    }

    private fun goOn(left: PauseLeft) {
        if (left.closing != null) {
            mutable.value = PauseUiState.Closed(left.closing)
            return
        }
        asking {
            val view = core.pause() ?: return@asking host.close()
            if (view.place() == left.step) show(view, left) else show(view)
        }
    }

    /** How strong it is inside. */
    fun heat(heat: UByte?) {
        if (heat != null) answer(PauseAnswer(heat = heat))
    }

    /** Where the pull goes. */
    fun pull(pull: Pull) = answer(PauseAnswer(pull = pull))

    /** On without this step. */
    fun skip() = answer(PauseAnswer(skip = true))

    /** It makes it worse. */
    fun worse() = answer(PauseAnswer(worse = true))

    /** One of the choices. */
    fun choose(value: String) = answer(PauseAnswer(next = value))

    fun pauseOrGoOn() {
        playback?.pauseOrGoOn()
    }

    /** At one's own pace: this step is over. */
    fun nextStep() {
        playback?.nextStep()
    }

    /** Looks at the clock, before a picture is drawn. */
    fun tick() {
        playback?.tick()
    }

    /** Out of sight: it is still. Every answer is in the store already. */
    fun letGo() {
        playback?.stand()
    }

    private fun answer(answer: PauseAnswer) = asking {
        try {
            show(core.answerPause(answer))
        } catch (_: ErrorCode.NotFound) {
            // It was left long ago, and is over.
            host.close()
        }
    }

    /** One call at a time. */
    private fun asking(call: suspend () -> Unit) {
        if (isAnswering) return
        isAnswering = true
        host.launch {
            try {
                call()
            } finally {
                isAnswering = false
            }
        }
    }

    private fun show(view: PauseView, left: PauseLeft? = null) {
        val before = (mutable.value as? PauseUiState.Step)?.view?.place()
        if (view.step == PauseStep.CLOSED) {
            letGo()
            playback = null
            mutable.value = PauseUiState.Closed(view.title)
            return
        }
        // Only the pull was said, and what plays goes on.
        if (view.place() == before && view.session != null && playback != null) {
            mutable.update { if (it is PauseUiState.Step) it.copy(view = view) else it }
            return
        }
        letGo()
        playback = null
        mutable.value = PauseUiState.Step(view)
        val session = view.session ?: return
        playback = Playback(
            session,
            device,
            host,
            left?.doneMillis ?: 0,
            left?.steps ?: 0,
            wait,
            show = { playing -> mutable.update { if (it is PauseUiState.Step) it.copy(playing = playing) else it } },
            over = { answer(PauseAnswer(done = true)) },
        ).also { if (left == null || view.step == PauseStep.BREATHE) it.go() else it.comeBack() }
    }
}

/** Which step of which pause it is, and what plays in it. */
private fun PauseView.place(): String = listOfNotNull(id, step.name, exercise).joinToString("/")
