// Breathe: the list, the exercise that is open in it, and own patterns taken off it. Not here: how it looks, and playing.
package app.attune.ui.breathe

import app.attune.core.Core
import app.attune.ffi.Dose
import app.attune.ffi.ErrorCode
import app.attune.ffi.ExerciseView
import app.attune.ffi.Gate
import app.attune.ffi.Session
import app.attune.ffi.SessionWish
import app.attune.ffi.VariantView
import app.attune.ui.AppModel
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow

/** What Breathe shows. */
sealed interface BreatheUiState {
    data object Opening : BreatheUiState

    data class Failed(val sentence: String) : BreatheUiState

    data class Ready(val exercises: List<ExerciseView>, val open: OpenExercise? = null) : BreatheUiState
}

/** The exercise that is open, as it would be played. */
data class OpenExercise(
    val session: Session,
    val wish: SessionWish,
    /** What the core says to a choice that can't be. */
    val refusal: String? = null,
    /** It is the person's own, and they are asked whether to take it off the list. */
    val deleting: Boolean = false,
)

/** Where Breathe leads. */
class BreatheWays(val play: (SessionWish) -> Unit, val selfCheck: (Gate, SessionWish) -> Unit, val deleted: () -> Unit)

/** The list. What is deleted is deleted even when the screen is left at once. */
class BreatheModel(private val core: Core, private val app: AppModel, private val ways: BreatheWays) {
    private val mutable = MutableStateFlow<BreatheUiState>(BreatheUiState.Opening)
    val state: StateFlow<BreatheUiState> = mutable.asStateFlow()

    /** Reads the list; the exercise [open] (an id) is open, or none. */
    fun read(open: String?) = ask {
        val exercises = core.exercises().exercises
        mutable.value = BreatheUiState.Ready(exercises, openOf(open.takeIf { id -> exercises.any { it.id == id } }))
    }

    /** Opens an exercise, or closes the one that is open. */
    fun tapped(exercise: ExerciseView) = ask {
        val open = (mutable.value as? BreatheUiState.Ready)?.open?.session?.exercise?.id
        val next = openOf(exercise.id.takeIf { it != open })
        ready { it.copy(open = next) }
    }

    private suspend fun openOf(id: String?): OpenExercise? {
        if (id == null) return null
        val wish = SessionWish(id, null, Dose.Default)
        return OpenExercise(core.session(wish), wish)
    }

    fun way(way: VariantView) = open { wish(it, SessionWish(it.wish.exercise, way.id, Dose.Default)) }

    fun dose(dose: Dose) = open { wish(it, it.wish.copy(dose = dose)) }

    private fun wish(open: OpenExercise, wish: SessionWish) = ask {
        val next = try {
            open.copy(session = core.session(wish), wish = wish, refusal = null)
        } catch (error: ErrorCode) {
            open.copy(refusal = core.words(error))
        }
        ready { it.copy(open = next) }
    }

    /** Begins; where a self-check comes first, it is shown. */
    fun begin() = open {
        val exercise = it.session.exercise
        val gate = exercise.gate
        if (gate != null && !exercise.open) ways.selfCheck(gate, it.wish) else ways.play(it.wish)
    }

    /** Asks whether to take the own pattern off the list, or leaves it there. */
    fun deleting(asked: Boolean) = open { open -> ready { it.copy(open = open.copy(deleting = asked)) } }

    fun delete() = open {
        ask {
            core.deleteOwnExercise(it.wish.exercise)
            mutable.value = BreatheUiState.Ready(core.exercises().exercises)
            ways.deleted()
        }
    }

    private fun open(act: (OpenExercise) -> Unit) {
        (mutable.value as? BreatheUiState.Ready)?.open?.let(act)
    }

    private fun ready(change: (BreatheUiState.Ready) -> BreatheUiState.Ready) {
        val now = mutable.value
        if (now is BreatheUiState.Ready) mutable.value = change(now)
    }

    private fun ask(act: suspend () -> Unit) {
        app.doing {
            try {
                act()
            } catch (error: ErrorCode) {
                mutable.value = BreatheUiState.Failed(core.words(error))
            }
        }
    }
}
