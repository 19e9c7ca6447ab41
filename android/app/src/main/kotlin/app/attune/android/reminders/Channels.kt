// The notification channels, named in the person's language. Made when they are first needed, renamed when the language changes.
package app.attune.android.reminders

import android.app.NotificationChannel
import android.app.NotificationManager
import android.content.Context
import app.attune.android.service
import app.attune.ffi.Labels

/** The channel of the daily minute: quiet, and PRIVATE on a locked screen. */
const val DAILY_CHANNEL = "daily"

/** Makes or renames the channels. Whatever the person set in them stays. */
fun ensureChannels(context: Context, labels: Labels) {
    val daily = NotificationChannel(DAILY_CHANNEL, labels.notifications.dailyChannel, NotificationManager.IMPORTANCE_LOW)
    daily.lockscreenVisibility = android.app.Notification.VISIBILITY_PRIVATE
    daily.setShowBadge(false)
    context.service<NotificationManager>().createNotificationChannel(daily)
}

/** Whether a daily minute would be seen: permission, app and channel let it through. */
fun dailyIsAllowed(context: Context): Boolean {
    val manager = context.service<NotificationManager>()
    val channel = manager.getNotificationChannel(DAILY_CHANNEL)
    return manager.areNotificationsEnabled() && channel?.importance != NotificationManager.IMPORTANCE_NONE
}
