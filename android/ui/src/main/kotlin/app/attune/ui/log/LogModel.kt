// The moment that was just saved: what followed the one tap, each answer kept at once. Not here: saving it (`AppModel.log`).
package app.attune.ui.log

import app.attune.core.Core
import app.attune.ffi.Kind
import app.attune.ffi.LogPage
import app.attune.ffi.MomentInput
import app.attune.ffi.MomentView
import app.attune.ffi.Pull
import app.attune.ui.AppModel
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock

/** What Log shows. */
sealed interface LogUiState {
    data object Opening : LogUiState

    data class Ready(
        val moment: MomentView,
        /** The pull under the thumb; not chosen for that. */
        val likely: Pull,
        /** The one that was tapped; null while none was, and unsure is what is kept. */
        val chosen: Pull?,
    ) : LogUiState {
        constructor(page: LogPage, chosen: Pull?) : this(page.moment, page.likelyPull, chosen)
    }

    data class Failed(val sentence: String) : LogUiState
}

/** One moment. A tap is kept even when its page is left at once. */
class LogModel(private val core: Core, private val app: AppModel, private val id: String) {
    private val mutable = MutableStateFlow(app.justLogged?.takeIf { it.moment.record.id == id } ?: LogUiState.Opening)
    val state: StateFlow<LogUiState> = mutable.asStateFlow()

    /** One tap after the other: each changes what the last one left. */
    private val turn = Mutex()

    /** Reads the moment; where it is gone, so is this page. */
    suspend fun read() = turn.withLock {
        mutable.value = core.readingMoment<LogUiState>(LogUiState::Failed) {
            val page = it.logPage(id)
            val before = mutable.value as? LogUiState.Ready
            // Unsure is also what was never chosen: whether it was is known only here.
            val chosen = page.moment.record.pull.takeIf { pull -> pull != Pull.UNSURE || before?.chosen == pull }
            LogUiState.Ready(page.moment, before?.likely ?: page.likelyPull, chosen)
        } ?: return@withLock app.momentIsGone(id)
    }

    fun pull(pull: Pull) = amend(chosen = pull) { it.copy(pull = pull) }

    fun heat(heat: UByte?) = amend { it.copy(heat = heat) }

    fun kind(kind: Kind) = amend { it.copy(kind = kind) }

    fun delete() = app.delete(id)

    private fun amend(chosen: Pull? = null, change: (MomentInput) -> MomentInput) {
        app.doing { core ->
            turn.withLock {
                val now = mutable.value as? LogUiState.Ready ?: return@withLock
                val amended = core.amendMoment(id, change(core.moment(id).record.asInput()))
                mutable.value = now.copy(moment = amended.moment, chosen = chosen ?: now.chosen)
                app.say(amended.sentence, undoes = id)
            }
        }
    }
}
