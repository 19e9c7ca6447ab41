// What Today shows, and reading it. Not here: drawing it, and what the day's nudge is.
package app.attune.ui.today

import app.attune.core.Core
import app.attune.ffi.Today
import app.attune.ui.parts.reading
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow

/** What Today shows. */
sealed interface TodayUiState {
    data class Ready(val today: Today) : TodayUiState

    data class Failed(val sentence: String) : TodayUiState
}

/** Starts with [first], which came with the opening of the store, so that nothing moves under a finger when it is read anew. */
class TodayModel(private val core: Core, first: Today) {
    private val mutable = MutableStateFlow<TodayUiState>(TodayUiState.Ready(first))
    val state: StateFlow<TodayUiState> = mutable.asStateFlow()

    /** Reads the day anew: it may be another one by now. */
    suspend fun read() {
        mutable.value = core.reading<TodayUiState>(TodayUiState::Failed) { TodayUiState.Ready(it.today()) }
    }
}
