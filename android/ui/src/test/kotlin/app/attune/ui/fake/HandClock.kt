// A device whose clocks are moved by hand, and that notes what was felt, said and sounded. Not here: any real one.
package app.attune.ui.fake

import app.attune.ffi.Haptic
import app.attune.ffi.PhaseKind
import app.attune.ui.Device
import app.attune.ui.PickedFile

class HandClock : Device {
    override var isPhone = true
    var steady = 10_000L
    var wall = 1_790_000_000_000L
    val felt = mutableListOf<Haptic>()
    val said = mutableListOf<String>()
    val sounded = mutableListOf<Pair<PhaseKind, Long>>()
    var isPlaying = false
    var timesHushed = 0

    fun pass(millis: Long) {
        steady += millis
        wall += millis
    }

    override fun steadyMillis() = steady

    override fun wallMillis() = wall

    override fun feel(haptic: Haptic, durationMillis: Long) {
        felt += haptic
    }

    override fun say(words: String, languageTag: String) {
        said += "$languageTag: $words"
    }

    override fun sound(phase: PhaseKind, durationMillis: Long) {
        sounded += phase to durationMillis
    }

    override fun hush() {
        timesHushed += 1
    }

    override fun playing(on: Boolean) {
        isPlaying = on
    }

    override suspend fun saveFile(name: String, bytes: ByteArray) = false

    override suspend fun openFile(): PickedFile? = null

    override fun privateScreen(on: Boolean) = Unit

    override suspend fun planReminders() = Unit

    override suspend fun remindersAllowed(ask: Boolean) = false
}
