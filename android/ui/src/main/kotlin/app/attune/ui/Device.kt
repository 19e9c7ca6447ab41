// What the screens need of the device they run on. Android and the desktop window each have their own. Not here: the core.
package app.attune.ui

import app.attune.ffi.Haptic
import app.attune.ffi.PhaseKind

/** The device under the screens. Every function returns at once or suspends; only those for files fail. */
interface Device {
    /** It reminds, has a motor and a lock, and can hide its screen: settings for these are shown only there. */
    val isPhone: Boolean get() = true

    /**
     * Milliseconds of a clock that nobody sets: what the player's time is measured on. It goes on while the device sleeps, if the
     * device can say how long it slept.
     */
    fun steadyMillis(): Long

    /** Milliseconds since 1970 of the clock on the wall. */
    fun wallMillis(): Long

    /** Feels a phase of [durationMillis] in the hand; each kind differs. Nothing where there is no motor. */
    fun feel(haptic: Haptic, durationMillis: Long)

    /** Says [words] aloud, in the language with that tag; a sentence that is still being said ends. */
    fun say(words: String, languageTag: String)

    /** Plays the soft tone of a phase of [durationMillis]. */
    fun sound(phase: PhaseKind, durationMillis: Long)

    /** Ends what [feel], [say] and [sound] began: from here on the phone is still, in the hand, too. */
    fun hush()

    /** An exercise is played, or is over: the screen stays on meanwhile, and cues go on when it is switched off. */
    fun playing(on: Boolean)

    /** Lets the person choose where [bytes] go; false, if they didn't. Fails with `IOException` where they can't be written. */
    suspend fun saveFile(name: String, bytes: ByteArray): Boolean

    /** Lets the person choose a file: its name and bytes; null, if they didn't. Fails with `IOException` where it can't be read. */
    suspend fun openFile(): PickedFile?

    /** Hides the screen from pictures and from the recent apps. */
    fun privateScreen(on: Boolean)

    /** Plans the reminders anew, after a setting or an answer changed them. */
    suspend fun planReminders()

    /** Whether the device lets reminders through; asks the person for it if [ask] and the device still allows asking. */
    suspend fun remindersAllowed(ask: Boolean): Boolean
}

/** A file a person chose. */
class PickedFile(val name: String, val bytes: ByteArray)
