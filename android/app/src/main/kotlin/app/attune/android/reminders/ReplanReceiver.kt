// Alarms vanish on a restart and on an update, and are wrong after the clock, the zone or the language changed: each leads to
// the same thing, a new plan. Before the first unlock nothing can be read, so nothing is planned; the unlock brings
// BOOT_COMPLETED.
package app.attune.android.reminders

import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import app.attune.android.attune
import app.attune.android.goOn
import app.attune.android.tried

/** Plans anew, whatever it was that changed. */
class ReplanReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        if (intent.action !in CHANGES) return
        goOn(context) {
            tried { context.attune.followLanguage() }
            context.attune.reminders.plan()
        }
    }

    private companion object {
        val CHANGES = setOf(
            Intent.ACTION_BOOT_COMPLETED,
            Intent.ACTION_MY_PACKAGE_REPLACED,
            Intent.ACTION_TIME_CHANGED,
            Intent.ACTION_TIMEZONE_CHANGED,
            Intent.ACTION_LOCALE_CHANGED,
        )
    }
}
