// The settings as they stand, changing them, and what goes in and out as a file. Not here: which there are and what each may be.
package app.attune.ui.settings

import app.attune.core.Core
import app.attune.ffi.ErrorCode
import app.attune.ffi.Format
import app.attune.ffi.SettingNeeds
import app.attune.ffi.SettingView
import app.attune.ffi.TroubleLabels
import app.attune.ui.AppModel
import app.attune.ui.Device
import app.attune.ui.parts.reading
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.isActive
import kotlinx.coroutines.launch
import java.io.IOException

/** What Settings shows. */
sealed interface SettingsUiState {
    data object Opening : SettingsUiState

    data class Ready(
        val views: List<SettingView>,
        /** The device lets no reminder through, though one is wanted. */
        val remindersRefused: Boolean = false,
        /** What became of a copy that was written or taken over. */
        val copied: String? = null,
    ) : SettingsUiState

    data class Failed(val sentence: String) : SettingsUiState
}

/** [scope] lives as long as the screen is seen. What is set or copied is finished all the same. */
class SettingsModel(
    private val core: Core,
    private val device: Device,
    private val app: AppModel,
    private val scope: CoroutineScope,
) {
    private val mutable = MutableStateFlow<SettingsUiState>(SettingsUiState.Opening)
    val state: StateFlow<SettingsUiState> = mutable.asStateFlow()

    suspend fun read() {
        val before = mutable.value as? SettingsUiState.Ready
        mutable.value = core.reading<SettingsUiState>(SettingsUiState::Failed) {
            val views = it.settingViews().filter { view -> device.isPhone || view.needs != SettingNeeds.PHONE }
            val wanted = views.any { view -> view.key == REMINDER && view.value == ON }
            SettingsUiState.Ready(views, wanted && !device.remindersAllowed(ask = false), before?.copied)
        }
    }

    /** Sets one. A reminder is turned on only where the device lets it through, and only then is the device asked. */
    fun set(key: String, value: String) {
        if (key != REMINDER || value != ON) return keep(key, value)
        scope.launch {
            if (device.remindersAllowed(ask = true)) keep(key, value) else change { it.copy(remindersRefused = true) }
        }
    }

    private fun keep(key: String, value: String) {
        app.doing { core ->
            core.set(key, value)
            device.planReminders()
            app.settingsChanged()
            read()
        }
    }

    /** Writes a readable copy where the person wants it; says nothing where they changed their mind. */
    fun export(format: Format) = copying({ it.fileUnwritable }) { core ->
        val exported = core.export(format)
        if (device.saveFile(exported.fileName, exported.bytes)) exported.sentence else null
    }

    /** Takes a readable copy over. */
    fun import() = copying({ it.fileUnreadable }) { core ->
        val file = device.openFile() ?: return@copying null
        val imported = core.import(file.bytes, file.name)
        app.lookAgain()
        imported.sentence
    }

    /** Deletes everything, for good. */
    fun deleteEverything(done: String) = app.deleteEverything(done)

    /** [onBadFile] says that the device can't read or write what was chosen. */
    private fun copying(onBadFile: (TroubleLabels) -> String, copy: suspend (Core) -> String?) {
        app.doing {
            change { it.copy(copied = null) }
            val sentence = try {
                copy(core)
            } catch (error: ErrorCode) {
                core.words(error)
            } catch (_: IOException) {
                onBadFile(core.labels().trouble)
            }
            when {
                scope.isActive -> change { it.copy(copied = sentence) }
                // The screen went while the person chose a file.
                sentence != null -> app.say(sentence)
            }
        }
    }

    private fun change(change: (SettingsUiState.Ready) -> SettingsUiState.Ready) {
        (mutable.value as? SettingsUiState.Ready)?.let { mutable.value = change(it) }
    }
}
