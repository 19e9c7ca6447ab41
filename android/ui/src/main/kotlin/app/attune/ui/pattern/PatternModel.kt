// Pattern: what the core hands out of the log. Not here: what may be said of it, and how it looks.
package app.attune.ui.pattern

import app.attune.core.Core
import app.attune.ffi.ErrorCode
import app.attune.ffi.PatternView
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.launch

/** What Pattern shows. */
sealed interface PatternUiState {
    data object Opening : PatternUiState

    data class Failed(val sentence: String) : PatternUiState

    data class Ready(val view: PatternView) : PatternUiState
}

class PatternModel(private val core: Core, private val scope: CoroutineScope) {
    private val mutable = MutableStateFlow<PatternUiState>(PatternUiState.Opening)
    val state: StateFlow<PatternUiState> = mutable.asStateFlow()

    fun read() {
        scope.launch {
            mutable.value = try {
                PatternUiState.Ready(core.pattern())
            } catch (error: ErrorCode) {
                PatternUiState.Failed(core.words(error))
            }
        }
    }
}
