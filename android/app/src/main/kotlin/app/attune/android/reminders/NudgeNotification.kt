// How a reminder looks: title and act on an unlocked screen, a neutral line on a locked one. No name, no role, no "tension"
// where others may look. Not here: when it is shown.
package app.attune.android.reminders

import android.app.Notification
import android.app.NotificationManager
import android.app.PendingIntent
import android.content.Context
import android.content.Intent
import android.graphics.drawable.Icon
import app.attune.R
import app.attune.android.OpenApp
import app.attune.android.service
import app.attune.ffi.Labels
import app.attune.ffi.SlotView

private const val NUDGE = 1

/** Posts [slot], with "do it now", "later" and "not today". */
fun showNudge(context: Context, slot: SlotView, labels: Labels) {
    val words = labels.notifications
    val open = OpenApp.pending(context, slot)
    val nudge = quiet(context)
        .setContentTitle(slot.title)
        .setContentText(slot.body)
        .setStyle(Notification.BigTextStyle().bigText(slot.body))
        .setContentIntent(open)
        .setPublicVersion(quiet(context).setContentTitle(slot.publicTitle).setContentText(slot.publicBody).build())
        .addAction(action(words.doItNow, open))
        .addAction(action(words.later, answer(context, NudgeReceiver.LATER, slot.id)))
        .addAction(action(words.notToday, answer(context, NudgeReceiver.NOT_TODAY, slot.id)))
    post(context, nudge.build())
}

/** Asks when, in the place of the reminder. */
fun showLater(context: Context, slot: String, labels: Labels) {
    val words = labels.notifications
    val later = quiet(context)
        .setContentTitle(words.laterWhen)
        .setPublicVersion(quiet(context).setContentTitle(words.laterWhen).build())
        .addAction(action(words.inTenMinutes, answer(context, NudgeReceiver.LATER_10, slot)))
        .addAction(action(words.inAnHour, answer(context, NudgeReceiver.LATER_60, slot)))
        .addAction(action(words.tonight, answer(context, NudgeReceiver.TONIGHT, slot)))
    post(context, later.build())
}

/** Takes it away. */
fun hideNudge(context: Context) = context.service<NotificationManager>().cancel(NUDGE)

private fun post(context: Context, notification: Notification) =
    context.service<NotificationManager>().notify(NUDGE, notification)

private fun quiet(context: Context) = Notification.Builder(context, DAILY_CHANNEL)
    .setSmallIcon(R.drawable.ic_attune)
    .setVisibility(Notification.VISIBILITY_PRIVATE)
    .setCategory(Notification.CATEGORY_REMINDER)
    .setOnlyAlertOnce(true)
    .setAutoCancel(true)

private fun action(words: String, intent: PendingIntent) = Notification.Action.Builder(null as Icon?, words, intent).build()

private fun answer(context: Context, action: String, slot: String): PendingIntent {
    val intent = Intent(context, NudgeReceiver::class.java).setAction(action).putExtra(NudgeReceiver.SLOT, slot)
    return PendingIntent.getBroadcast(context, 0, intent, PendingIntent.FLAG_UPDATE_CURRENT or PendingIntent.FLAG_IMMUTABLE)
}
