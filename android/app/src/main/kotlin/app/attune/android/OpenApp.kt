// How the app is opened from outside: from a reminder or a shortcut. The activity is exported, because a launcher must reach it,
// and any app may start it: so a wish is followed only where it came by the activity's other name, which no one else can use. What
// it carries is read into what can't be wrong all the same, and nothing in it is trusted to exist (the core refuses an exercise
// that it does not have).
package app.attune.android

import android.app.PendingIntent
import android.content.ComponentName
import android.content.Context
import android.content.Intent
import app.attune.ffi.SlotView

/** What the app is opened for. */
sealed interface OpenApp {
    data object Plainly : OpenApp

    /** Logs a moment with one tap, and shows what may follow. */
    data object ToLog : OpenApp

    /** Five seconds, one breath. */
    data object ToPause : OpenApp

    /** "Do it now", on a reminder: the slot, and the exercise it leads to, if any. */
    data class FromNudge(val slot: String, val exercise: String?) : OpenApp

    companion object {
        /** The activity's other name, which is not exported: what comes by it was made here. */
        const val FROM_US = "app.attune.android.FromUs"
        const val LOG = "app.attune.LOG"
        const val PAUSE = "app.attune.PAUSE"
        const val NUDGE = "app.attune.NUDGE"
        private const val SLOT = "slot"
        private const val EXERCISE = "exercise"

        /** No word of ours is longer; a longer one is someone else's. */
        private const val WORD_MAX = 64

        /**
         * What [intent] wishes for. A plain opening is whatever is malformed, did not come by our own name, so that no other app
         * logs or answers for the person, or was followed before.
         */
        fun read(intent: Intent?): OpenApp = try {
            when {
                intent?.component?.className != FROM_US || intent.isFromRecents() -> Plainly
                intent.action == LOG -> ToLog
                intent.action == PAUSE -> ToPause
                intent.action == NUDGE -> nudge(intent)
                else -> Plainly
            }
        } catch (_: RuntimeException) {
            // Extras of a class that is not here can't be unpacked.
            Plainly
        }

        /** An intent that opens the app. */
        fun intent(context: Context, action: String): Intent =
            Intent(action).setComponent(ComponentName(context, FROM_US)).addFlags(Intent.FLAG_ACTIVITY_NEW_TASK)

        /** The pending intent of a reminder. */
        fun pending(context: Context, slot: SlotView): PendingIntent {
            val intent = intent(context, NUDGE).putExtra(SLOT, slot.id).putExtra(EXERCISE, slot.exercise)
            val flags = PendingIntent.FLAG_UPDATE_CURRENT or PendingIntent.FLAG_IMMUTABLE
            return PendingIntent.getActivity(context, 0, intent, flags)
        }

        private fun nudge(intent: Intent): OpenApp {
            val slot = intent.getStringExtra(SLOT) ?: return Plainly
            val exercise = intent.getStringExtra(EXERCISE)
            return if (listOfNotNull(slot, exercise).all { it.length <= WORD_MAX }) FromNudge(slot, exercise) else Plainly
        }

        /** The recent apps open the app with the intent that it was opened with before. */
        private fun Intent.isFromRecents() = flags and Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY != 0
    }
}
