// The alarm behind the daily nudge: one is pending at a time, for the next slot of the core's plan; each time it rings, and
// whenever clock, zone, language or the app itself change, the plan is made anew. Not here: when a slot is due (the core), and
// how it looks (NudgeNotification).
//
// Why setAndAllowWhileIdle and not exact: exact alarms are denied by default from Android 14 on, and a nudge may come some
// minutes late. Doze lets one of these through every nine minutes; the plan never has two so close together.
package app.attune.android.reminders

import android.app.AlarmManager
import android.app.PendingIntent
import android.content.Context
import android.content.Intent
import app.attune.android.core.AppCore
import app.attune.android.service
import app.attune.ffi.NudgeEvent
import app.attune.ffi.NudgePlan

/** How many slots Android plans ahead: the next one. */
private const val BUDGET: UInt = 1u

/** Plans, fires and answers the daily reminder. */
class Reminders(private val context: Context, private val core: AppCore) {
    private val alarms get() = context.service<AlarmManager>()

    /** Makes the plan anew. Where the store can't be opened (before the first unlock), the alarm that is set stays. */
    suspend fun plan() {
        val open = core.openOrNull() ?: return
        ensureChannels(context, open.labels())
        schedule(open.nudges(BUDGET))
    }

    /** The alarm for [id] rings: shows what the core says, if anything, and sets the next. */
    suspend fun ring(id: String) {
        val open = core.openOrNull() ?: return
        val labels = open.labels()
        ensureChannels(context, labels)
        if (!dailyIsAllowed(context)) {
            // Nobody would see it: that it did not come is what is kept.
            schedule(open.nudgeEvent(id, NudgeEvent.MISSED, BUDGET))
            return
        }
        val due = open.nudgeDue(id, BUDGET)
        schedule(due.plan)
        due.show?.let { showNudge(context, it, labels) }
    }

    /** The person answered. */
    suspend fun answer(id: String, event: NudgeEvent) {
        hideNudge(context)
        val open = core.openOrNull() ?: return
        schedule(open.nudgeEvent(id, event, BUDGET))
    }

    /** Takes alarm and notification back: there is nothing to remind of any more. */
    fun forget() {
        hideNudge(context)
        alarms.cancel(pending(""))
    }

    private fun schedule(plan: NudgePlan) {
        val slot = plan.slots.firstOrNull()
        if (slot == null) {
            alarms.cancel(pending(""))
        } else {
            alarms.setAndAllowWhileIdle(AlarmManager.RTC_WAKEUP, slot.atMs, pending(slot.id))
        }
    }

    /** The same pending intent whatever the slot, so that a new alarm takes the place of the one before. */
    private fun pending(id: String): PendingIntent {
        val intent = Intent(context, NudgeReceiver::class.java).setAction(NudgeReceiver.RING).putExtra(NudgeReceiver.SLOT, id)
        return PendingIntent.getBroadcast(context, 0, intent, PendingIntent.FLAG_UPDATE_CURRENT or PendingIntent.FLAG_IMMUTABLE)
    }
}
