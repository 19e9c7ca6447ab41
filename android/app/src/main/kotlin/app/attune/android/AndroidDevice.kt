// What the screens need of a phone. The activity lends it the window and the system's pickers while it is there.
package app.attune.android

import android.Manifest
import android.app.Activity
import android.content.Context
import android.content.pm.PackageManager
import android.os.Build
import android.os.SystemClock
import android.view.WindowManager.LayoutParams
import app.attune.android.player.AudioFocus
import app.attune.android.player.CueService
import app.attune.android.player.PhaseHaptics
import app.attune.android.player.TonePlayer
import app.attune.android.player.Voice
import app.attune.android.reminders.dailyIsAllowed
import app.attune.android.reminders.ensureChannels
import app.attune.ffi.Haptic
import app.attune.ffi.PhaseKind
import app.attune.ui.AppUiState
import app.attune.ui.Device
import app.attune.ui.PickedFile

/** What only an activity can ask of the person. */
interface Asking {
    val activity: Activity

    /** Asks whether notifications may be posted. */
    suspend fun notifications()

    suspend fun save(name: String, bytes: ByteArray): Boolean

    suspend fun open(): PickedFile?
}

/** This phone. */
class AndroidDevice(private val context: Context) : Device {
    private val haptics = PhaseHaptics(context)
    private val voice = Voice(context)
    private val tones = TonePlayer()
    private val focus = AudioFocus(context)
    private var isPlaying = false

    /** Nothing is shown among the recent apps until the person's own setting is known. */
    private var isPrivate = true

    /** The activity that is there, if any. */
    var asking: Asking? = null
        set(value) {
            field = value
            dressWindow()
        }

    override fun steadyMillis() = SystemClock.elapsedRealtime()

    override fun wallMillis() = System.currentTimeMillis()

    override fun feel(haptic: Haptic, durationMillis: Long) = haptics.feel(haptic, durationMillis)

    override fun say(words: String, languageTag: String) {
        focus.take()
        voice.say(words, languageTag)
    }

    override fun sound(phase: PhaseKind, durationMillis: Long) {
        focus.take()
        tones.play(phase, durationMillis)
    }

    override fun hush() {
        haptics.hush()
        voice.hush()
        tones.hush()
        focus.giveBack()
    }

    override fun playing(on: Boolean) {
        isPlaying = on
        if (!on) voice.letGo()
        dressWindow()
        val words = ready()?.takeIf { on && it.isHeard() }?.labels?.notifications
        if (words != null) CueService.start(context, words) else CueService.stop()
    }

    override fun privateScreen(on: Boolean) {
        isPrivate = on
        dressWindow()
    }

    override suspend fun saveFile(name: String, bytes: ByteArray) = asking?.save(name, bytes) ?: false

    override suspend fun openFile() = asking?.open()

    override suspend fun planReminders() = context.attune.reminders.plan()

    override suspend fun remindersAllowed(ask: Boolean): Boolean {
        ensureChannels(context, context.attune.core.labels())
        if (ask && !isPermitted()) asking?.notifications()
        return dailyIsAllowed(context)
    }

    /** Whether the person has chosen cues that are heard: those go on with the screen off. */
    private fun AppUiState.Ready.isHeard() = settings.voice || settings.tones

    private fun ready() = context.attune.model.state.value as? AppUiState.Ready

    private fun dressWindow() {
        val window = asking?.activity?.window ?: return
        window.setFlags(if (isPlaying) LayoutParams.FLAG_KEEP_SCREEN_ON else 0, LayoutParams.FLAG_KEEP_SCREEN_ON)
        window.setFlags(if (isPrivate) LayoutParams.FLAG_SECURE else 0, LayoutParams.FLAG_SECURE)
    }

    private fun isPermitted() = Build.VERSION.SDK_INT < Build.VERSION_CODES.TIRAMISU ||
        context.checkSelfPermission(Manifest.permission.POST_NOTIFICATIONS) == PackageManager.PERMISSION_GRANTED
}
