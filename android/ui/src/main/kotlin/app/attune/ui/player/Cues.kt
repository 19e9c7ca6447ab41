// What a phase does beside the picture: felt in the hand, spoken, a soft tone, each as the settings say. Not here: when.
package app.attune.ui.player

import app.attune.ffi.StepView
import app.attune.ui.Device

/** The cues of phases. */
class Cues(private val device: Device, private val host: PlayerHost) {
    /** The phase begins, or goes on with [millisLeft] to go. */
    fun begin(step: StepView, millisLeft: Long) {
        val settings = host.settings() ?: return
        if (settings.haptics) device.feel(step.haptic, millisLeft)
        if (settings.tones) device.sound(step.phase, millisLeft)
        if (settings.voice) host.labels()?.let { device.say(step.cue, it.common.languageTag) }
    }

    /** It plays from here on: the screen stays on. */
    fun on() = device.playing(true)

    /** It stands, or is over. */
    fun off() {
        device.hush()
        device.playing(false)
    }
}
