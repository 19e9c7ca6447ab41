// What Today shows, and reading it. Not here: drawing it, and what the day's nudge is.
package app.attune.ui.today

import app.attune.core.Core
import app.attune.ffi.Dose
import app.attune.ffi.ExerciseView
import app.attune.ffi.SessionWish
import app.attune.ffi.Today
import app.attune.ui.parts.reading
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow

/** What Today shows. */
sealed interface TodayUiState {
    /** The day, with the exercise that its nudge leads to, once it is known. */
    data class Ready(val today: Today, val exercise: ExerciseView?) : TodayUiState

    data class Failed(val sentence: String) : TodayUiState
}

/** Starts with [first], which came with the opening of the store. */
class TodayModel(private val core: Core, first: Today) {
    private val mutable = MutableStateFlow<TodayUiState>(TodayUiState.Ready(first, exercise = null))
    val state: StateFlow<TodayUiState> = mutable.asStateFlow()

    /** Reads the day anew: it may be another one by now. */
    suspend fun read() {
        mutable.value = core.reading<TodayUiState>(TodayUiState::Failed) {
            val today = it.today()
            val wish = today.nudge.exercise?.let { id -> SessionWish(id, variant = null, dose = Dose.Default) }
            val exercise = wish?.let { exercise -> it.session(exercise).exercise }
            TodayUiState.Ready(today, exercise)
        }
    }
}
