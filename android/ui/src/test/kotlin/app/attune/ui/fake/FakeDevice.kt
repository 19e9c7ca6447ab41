// A device that notes down what was asked of it. Not here: any real one.
package app.attune.ui.fake

import app.attune.ffi.Haptic
import app.attune.ffi.PhaseKind
import app.attune.ui.Device
import app.attune.ui.PickedFile

class FakeDevice(override val isPhone: Boolean = true) : Device {
    var allowsReminders = true
    var timesAsked = 0
    var timesPlanned = 0
    var isPrivate = false
    var picked: PickedFile? = null
    val saved = mutableMapOf<String, String>()
    private var steady = 0L
    val felt = mutableListOf<Haptic>()
    val said = mutableListOf<String>()

    /** Every look at it is a frame later: a run ends, and a test's screen comes to rest. */
    override fun steadyMillis(): Long {
        steady += 16
        return steady
    }

    override fun wallMillis() = 0L

    override fun feel(haptic: Haptic, durationMillis: Long) {
        felt += haptic
    }

    override fun say(words: String, languageTag: String) {
        said += words
    }

    override fun sound(phase: PhaseKind, durationMillis: Long) = Unit

    override fun hush() = Unit

    override fun playing(on: Boolean) = Unit

    override suspend fun saveFile(name: String, bytes: ByteArray): Boolean {
        saved[name] = bytes.decodeToString()
        return true
    }

    override suspend fun openFile() = picked

    override fun privateScreen(on: Boolean) {
        isPrivate = on
    }

    override suspend fun planReminders() {
        timesPlanned += 1
    }

    override suspend fun remindersAllowed(ask: Boolean): Boolean {
        if (ask) timesAsked += 1
        return allowsReminders
    }
}
