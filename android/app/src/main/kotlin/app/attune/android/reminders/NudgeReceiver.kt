// What happens to a reminder from outside the app: its alarm rings, one of its actions is pressed. Not exported: only our own
// pending intents reach it. What they carry is checked all the same; a slot that is none is refused by the core.
package app.attune.android.reminders

import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import app.attune.android.attune
import app.attune.android.goOn
import app.attune.android.tried
import app.attune.ffi.NudgeEvent

/** Rings and answers. */
class NudgeReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        val slot = intent.getStringExtra(SLOT) ?: return
        val reminders = context.attune.reminders
        val act: suspend () -> Unit = when (val action = intent.action) {
            RING -> ({ reminders.ring(slot) })
            LATER -> ({ offerLater(context, slot) })
            else -> {
                val event = EVENTS[action] ?: return
                ({ reminders.answer(slot, event) })
            }
        }
        // No such slot, a full disk: nobody is there to be told, so the rest is planned anew.
        goOn(context) { if (!tried(act)) reminders.plan() }
    }

    /** "Later" asks once more, in the same place: ten minutes, an hour, tonight. */
    private suspend fun offerLater(context: Context, slot: String) {
        val open = context.attune.core.openOrNull() ?: return
        showLater(context, slot, open.labels())
    }

    companion object {
        const val SLOT = "slot"
        const val RING = "app.attune.RING"
        const val LATER = "app.attune.LATER"
        const val LATER_10 = "app.attune.LATER_10"
        const val LATER_60 = "app.attune.LATER_60"
        const val TONIGHT = "app.attune.TONIGHT"
        const val NOT_TODAY = "app.attune.NOT_TODAY"

        private val EVENTS = mapOf(
            LATER_10 to NudgeEvent.LATER10,
            LATER_60 to NudgeEvent.LATER60,
            TONIGHT to NudgeEvent.TONIGHT,
            NOT_TODAY to NudgeEvent.NOT_TODAY,
        )
    }
}
