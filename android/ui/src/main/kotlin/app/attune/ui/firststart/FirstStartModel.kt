// The two questions of the first start, one after the other. Not here: drawing them, and which answers there are.
package app.attune.ui.firststart

import app.attune.core.Core
import app.attune.ffi.SettingView
import app.attune.ui.AppModel
import app.attune.ui.parts.reading
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow

/** What is asked, by the setting that keeps the answer. */
internal enum class Question(val key: String) {
    LANGUAGE(app.attune.ui.settings.LANGUAGE),
    USUAL_PULL(app.attune.ui.settings.USUAL_PULL),
}

/** What the first start shows. */
sealed interface FirstStartUiState {
    data object Opening : FirstStartUiState

    data class Ready(val views: List<SettingView>) : FirstStartUiState

    data class Failed(val sentence: String) : FirstStartUiState
}

class FirstStartModel(private val core: Core, private val app: AppModel) {
    private val mutable = MutableStateFlow<FirstStartUiState>(FirstStartUiState.Opening)
    val state: StateFlow<FirstStartUiState> = mutable.asStateFlow()

    suspend fun read() {
        mutable.value = core.reading<FirstStartUiState>(FirstStartUiState::Failed) { FirstStartUiState.Ready(it.settingViews()) }
    }

    /** Keeps an answer, then goes on with [then]. */
    fun answer(key: String, value: String, then: () -> Unit) {
        app.doing { core ->
            core.set(key, value)
            app.settingsChanged()
            then()
        }
    }
}
