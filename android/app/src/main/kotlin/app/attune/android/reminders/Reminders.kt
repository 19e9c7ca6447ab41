// The alarm behind the daily nudge: one is pending at a time, for the next slot of the core's plan; each time it rings, and
// whenever clock, zone, language or the app itself change, the plan is made anew. Where none is set any more, another try is set
// first, in the same place: a store that can't be opened just now must not end the reminders. Not here: when a slot is due (the
// core), and how it looks (NudgeNotification).
//
// Why setAndAllowWhileIdle and not exact: exact alarms are denied by default from Android 14 on, and a nudge may come some
// minutes late. Doze lets one of these through every nine minutes; the plan never has two so close together.
package app.attune.android.reminders

import android.app.AlarmManager
import android.app.PendingIntent
import android.content.Context
import android.content.Intent
import android.os.SystemClock
import app.attune.android.core.AppCore
import app.attune.android.service
import app.attune.ffi.ErrorCode
import app.attune.ffi.NudgeEvent
import app.attune.ffi.NudgePlan

/** How long until the next try, where no plan could be made. */
private const val AGAIN_MILLIS = 12 * 60 * 60 * 1000L

/** What rings is no slot's, but another try at a plan. */
private const val NO_SLOT = ""

/** How many slots Android plans ahead: the next one. */
private const val BUDGET: UInt = 1u

/** Plans, fires and answers the daily reminder. */
class Reminders(private val context: Context, private val core: AppCore) {
    private val alarms get() = context.service<AlarmManager>()

    /**
     * Makes the plan anew; where that can't be done now, the Keystore is busy, say, it is tried again: when the alarm that is set
     * already rings, else later.
     */
    suspend fun plan() {
        if (!isSet()) tryAgainLater(NO_SLOT)
        val open = core.openOrNull() ?: return
        ensureChannels(context, open.labels())
        schedule(open.nudges(BUDGET))
    }

    /** The alarm for [id] rings: shows what the core says, if anything, and sets the next. */
    suspend fun ring(id: String) {
        if (id == NO_SLOT) return plan()
        tryAgainLater(id)
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

    /** Takes the alarm back: there is nothing to remind of any more. */
    fun forget() {
        val none = pending(NO_SLOT)
        alarms.cancel(none)
        // What is set is known by it.
        none.cancel()
    }

    /** The alarm that stays if nothing comes of what is begun now. By the phone's own clock, which nobody sets. */
    private fun tryAgainLater(id: String) {
        set(AlarmManager.ELAPSED_REALTIME_WAKEUP, SystemClock.elapsedRealtime() + AGAIN_MILLIS, id)
    }

    private fun schedule(plan: NudgePlan) {
        val slot = plan.slots.firstOrNull()
        if (slot == null) {
            forget()
        } else {
            set(AlarmManager.RTC_WAKEUP, slot.atMs, slot.id)
        }
    }

    /** Fails with `ErrorCode`, as the core does: a screen that set a reminder says so. */
    private fun set(clock: Int, at: Long, id: String) = try {
        alarms.setAndAllowWhileIdle(clock, at, pending(id))
    } catch (_: RuntimeException) {
        // Refused, or too many alarms are set.
        throw ErrorCode.Internal()
    }

    /** The same pending intent whatever the slot, so that a new alarm takes the place of the one before. */
    private fun pending(id: String): PendingIntent = PendingIntent.getBroadcast(
        context,
        0,
        ringing().putExtra(NudgeReceiver.SLOT, id),
        PendingIntent.FLAG_UPDATE_CURRENT or PendingIntent.FLAG_IMMUTABLE,
    )

    /** Whether an alarm is set; none is after a start of the phone. */
    private fun isSet(): Boolean = PendingIntent.getBroadcast(
        context,
        0,
        ringing(),
        PendingIntent.FLAG_NO_CREATE or PendingIntent.FLAG_IMMUTABLE,
    ) != null

    private fun ringing() = Intent(context, NudgeReceiver::class.java).setAction(NudgeReceiver.RING)
}
