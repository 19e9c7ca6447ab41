// A moment's details: each choice kept at once, typed words when they are saved or the page is left. Not here: what is typed and
// not kept yet; the screen holds it, so that it outlives a rotation.
package app.attune.ui.log

import app.attune.core.Core
import app.attune.ffi.ErrorCode
import app.attune.ffi.MomentDetails
import app.attune.ffi.MomentInput
import app.attune.ui.AppModel
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock

/** What the details show. */
sealed interface DetailsUiState {
    data object Opening : DetailsUiState

    data class Ready(
        val details: MomentDetails,
        /** What is wrong with a typed field, by the core's name of it. */
        val troubles: Map<String, String> = emptyMap(),
    ) : DetailsUiState

    data class Failed(val sentence: String) : DetailsUiState
}

/** One moment. A choice is kept even when its page is left at once. */
class DetailsModel(private val core: Core, private val app: AppModel, private val id: String) {
    private val mutable = MutableStateFlow<DetailsUiState>(DetailsUiState.Opening)
    val state: StateFlow<DetailsUiState> = mutable.asStateFlow()

    /** One change after the other: each changes what the last one left. */
    private val turn = Mutex()

    /** Reads the moment; where it is gone, so is this page. */
    suspend fun read() = turn.withLock {
        mutable.value = core.readingMoment<DetailsUiState>(DetailsUiState::Failed) { DetailsUiState.Ready(it.momentDetails(id)) }
            ?: return@withLock app.momentIsGone(id)
    }

    fun change(change: (MomentInput) -> MomentInput) {
        app.doing { keep(field = null, change) }
    }

    fun delete() = app.delete(id)

    /** Keeps a change, of the typed [field] if any; false where it was refused, and the field concerned then says why. */
    suspend fun keep(field: String?, change: (MomentInput) -> MomentInput): Boolean = turn.withLock {
        val before = mutable.value as? DetailsUiState.Ready
        try {
            val amended = core.amendMoment(id, change(core.moment(id).record.asInput()))
            mutable.value = DetailsUiState.Ready(core.momentDetails(id), before?.troubles.orEmpty() - field.orEmpty())
            app.say(amended.sentence, undoes = id)
            true
        } catch (error: ErrorCode) {
            val sentence = core.words(error)
            if (error is ErrorCode.InvalidInput && before != null) {
                mutable.value = before.copy(troubles = before.troubles + (error.field to sentence))
            } else {
                app.say(sentence)
            }
            false
        }
    }
}
