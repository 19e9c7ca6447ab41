// The log, page by page, newest first. Not here: what a moment says of itself; the core's summary does.
package app.attune.ui.history

import app.attune.core.Core
import app.attune.ffi.ErrorCode
import app.attune.ffi.MomentView
import app.attune.ui.AppModel
import app.attune.ui.parts.reading
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock

/** Moments on a page. */
private const val PAGE = 50u

/** What History shows. */
sealed interface HistoryUiState {
    data object Opening : HistoryUiState

    /** As far as it was read; [more] where there are older ones. */
    data class Ready(val moments: List<MomentView>, val more: Boolean) : HistoryUiState

    data class Failed(val sentence: String) : HistoryUiState
}

/** The whole log, as far as it was scrolled. */
class HistoryModel(private val core: Core, private val app: AppModel) {
    private val mutable = MutableStateFlow<HistoryUiState>(HistoryUiState.Opening)
    val state: StateFlow<HistoryUiState> = mutable.asStateFlow()

    private val turn = Mutex()

    /** Reads anew, as far as it was read before. */
    suspend fun read() = turn.withLock {
        val before = (mutable.value as? HistoryUiState.Ready)?.moments?.size ?: 0
        mutable.value = core.reading<HistoryUiState>(HistoryUiState::Failed) {
            var now = it.page(HistoryUiState.Ready(emptyList(), more = true))
            while (now.more && now.moments.size < before) now = it.page(now)
            now
        }
    }

    /** Reads the next page. */
    suspend fun older() = turn.withLock {
        val now = mutable.value as? HistoryUiState.Ready ?: return@withLock
        if (!now.more) return@withLock
        try {
            mutable.value = core.page(now)
        } catch (error: ErrorCode) {
            app.say(core.words(error))
        }
    }

    /** [now], and the page after it. */
    private suspend fun Core.page(now: HistoryUiState.Ready): HistoryUiState.Ready {
        val page = history(before = now.moments.lastOrNull()?.record?.id, limit = PAGE)
        return HistoryUiState.Ready(now.moments + page.moments, page.more)
    }
}
