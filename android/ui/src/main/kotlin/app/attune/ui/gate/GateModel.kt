// A self-check: asked, answered, asked once more. Only the outcome is kept, by the core. Not here: how it looks.
package app.attune.ui.gate

import app.attune.core.Core
import app.attune.ffi.ErrorCode
import app.attune.ffi.Gate
import app.attune.ffi.GateAnswer
import app.attune.ffi.GateView
import app.attune.ui.AppModel
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow

/** What a self-check shows. */
sealed interface GateUiState {
    data object Opening : GateUiState

    data class Failed(val sentence: String) : GateUiState

    /** The question. [trouble] says why an answer could not be kept. */
    data class Asked(val view: GateView, val trouble: String? = null) : GateUiState

    /** What the answer just given comes to. */
    data class Answered(val view: GateView) : GateUiState
}

/** One self-check. An answer is kept even when its page is left at once. */
class GateModel(private val core: Core, private val app: AppModel, private val gate: Gate) {
    private val mutable = MutableStateFlow<GateUiState>(GateUiState.Opening)
    val state: StateFlow<GateUiState> = mutable.asStateFlow()

    fun read() {
        app.doing {
            mutable.value = try {
                val view = core.gate(gate)
                if (mutable.value is GateUiState.Answered) GateUiState.Answered(view) else GateUiState.Asked(view)
            } catch (error: ErrorCode) {
                GateUiState.Failed(core.words(error))
            }
        }
    }

    fun answer(answer: GateAnswer) {
        val asked = mutable.value as? GateUiState.Asked ?: return
        app.doing {
            mutable.value = try {
                GateUiState.Answered(core.answerGate(gate, answer))
            } catch (error: ErrorCode) {
                asked.copy(trouble = core.words(error))
            }
        }
    }

    /** Asks once more. */
    fun again() {
        val answered = mutable.value as? GateUiState.Answered ?: return
        mutable.value = GateUiState.Asked(answered.view)
    }
}

/** The answer that the core calls [word]. */
internal fun answerOf(word: String): GateAnswer = GateAnswer.valueOf(word.uppercase())
