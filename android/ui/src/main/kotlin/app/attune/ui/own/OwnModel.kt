// The form for a breathing pattern of one's own. Not here: what may be one; the core refuses with words.
package app.attune.ui.own

import app.attune.core.Core
import app.attune.ffi.ErrorCode
import app.attune.ffi.Gate
import app.attune.ffi.PhaseKind
import app.attune.ui.AppModel
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update

/** The form as it stands, and what the core says to it. */
data class OwnUiState(
    val name: String = "",
    val phases: List<OwnPhase> = FIRST_PHASES,
    val nameRefusal: String? = null,
    val phasesRefusal: String? = null,
)

/** The form. What is saved is kept even when its page is left at once. */
class OwnModel(
    private val core: Core,
    private val app: AppModel,
    kept: OwnUiState,
    private val added: () -> Unit,
    private val selfCheck: (Gate) -> Unit,
) {
    private val mutable = MutableStateFlow(kept)
    private var isSaving = false
    val state: StateFlow<OwnUiState> = mutable.asStateFlow()

    fun named(name: String) = mutable.update { it.copy(name = name, nameRefusal = null) }

    fun add(kind: PhaseKind) = phases { it + OwnPhase(kind, NEW_HALF_SECONDS) }

    fun remove(place: Int) = phases { phases -> phases.filterIndexed { at, _ -> at != place } }

    fun longer(place: Int, by: Int) =
        phases { phases -> phases.mapIndexed { at, phase -> if (at == place) phase.longer(by) else phase } }

    private fun phases(change: (List<OwnPhase>) -> List<OwnPhase>) =
        mutable.update { it.copy(phases = change(it.phases), phasesRefusal = null) }

    /** Adds it to the list. A second tap meanwhile is the same one. */
    fun save() {
        if (isSaving) return
        isSaving = true
        val form = mutable.value
        app.doing {
            try {
                core.addOwnExercise(form.name, form.phases.written())
                mutable.value = OwnUiState()
                added()
            } catch (gate: ErrorCode.GateFirst) {
                selfCheck(gate.gate)
            } catch (error: ErrorCode) {
                val words = core.words(error)
                val ofName = error is ErrorCode.InvalidInput && error.field == NAME
                mutable.update { if (ofName) it.copy(nameRefusal = words) else it.copy(phasesRefusal = words) }
            }
        }.invokeOnCompletion { isSaving = false }
    }

    private companion object {
        const val NAME = "name"
        const val NEW_HALF_SECONDS = 4
    }
}
