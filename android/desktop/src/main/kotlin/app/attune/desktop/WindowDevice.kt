// What the screens need of a desktop: its clock, file dialogs, loudspeaker and voice. There is no motor and no reminder here.
package app.attune.desktop

import app.attune.ffi.Haptic
import app.attune.ffi.PhaseKind
import app.attune.ui.Device
import app.attune.ui.PickedFile
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import java.awt.FileDialog
import java.awt.Frame
import java.io.File

/** This desktop. The log lies in [data], if it lies anywhere. */
internal class WindowDevice(private val data: File?) : Device {
    private val voice = SystemVoice()
    private val speaker = Speaker()
    private val clock = SteadyClock()

    /** Where a person chose a file last; at first their home. */
    private var lastFolder: String? = System.getProperty("user.home")

    /** The window that dialogs belong to. */
    var window: Frame? = null

    override val isPhone = false

    override fun steadyMillis() = clock.millis()

    override fun wallMillis() = System.currentTimeMillis()

    override fun feel(haptic: Haptic, durationMillis: Long) = Unit

    override fun say(words: String, languageTag: String) = voice.say(words, languageTag)

    override fun sound(phase: PhaseKind, durationMillis: Long) = speaker.play(phase, durationMillis)

    override fun hush() {
        voice.hush()
        speaker.hush()
    }

    override fun playing(on: Boolean) = Unit

    override suspend fun saveFile(name: String, bytes: ByteArray): Boolean {
        val file = choose(FileDialog.SAVE, name) ?: return false
        withContext(Dispatchers.IO) { writeCopy(bytes, file, data) }
        return true
    }

    override suspend fun openFile(): PickedFile? {
        val file = choose(FileDialog.LOAD, null) ?: return null
        return withContext(Dispatchers.IO) { readChosen(file) }
    }

    override fun privateScreen(on: Boolean) = Unit

    override suspend fun planReminders() = Unit

    override suspend fun remindersAllowed(ask: Boolean) = false

    private fun choose(mode: Int, name: String?): File? {
        val dialog = FileDialog(window, null as String?, mode)
        dialog.directory = lastFolder
        dialog.file = name
        dialog.isVisible = true
        return dialog.files.firstOrNull()?.also { lastFolder = dialog.directory }
    }
}
