// The widget: one button that logs a moment. It shows nothing of the log, on whichever screen it lies.
package app.attune.android.quicklog

import android.app.PendingIntent
import android.appwidget.AppWidgetManager
import android.appwidget.AppWidgetProvider
import android.content.ComponentName
import android.content.Context
import android.content.Intent
import android.widget.RemoteViews
import app.attune.R
import app.attune.android.attune
import app.attune.android.goOn
import app.attune.android.tried
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import kotlin.time.Duration.Companion.seconds

/** How long the widget says that it is saved. */
private val SAID = 4.seconds

/** Draws the widget and takes its tap. Not exported: the tap comes as our own pending intent. */
class LogWidget : AppWidgetProvider() {
    override fun onUpdate(context: Context, manager: AppWidgetManager, ids: IntArray) =
        goOn(context) { show(context, buttonWords(context)) }

    override fun onReceive(context: Context, intent: Intent) {
        when (intent.action) {
            TAP -> goOn(context) { logged(context) }
            // The phone speaks another language.
            Intent.ACTION_LOCALE_CHANGED -> goOn(context) { show(context, buttonWords(context)) }
            else -> super.onReceive(context, intent)
        }
    }

    /** The system waits for the moment to be kept, not for what is said of it to go away again. */
    private suspend fun logged(context: Context) {
        val tap = tapped(context)
        show(context, tap.said)
        context.attune.scope.launch {
            delay(SAID)
            tried { show(context, tap.button) }
        }
    }

    companion object {
        const val TAP = "app.attune.TAP"

        /** Draws every widget of ours with [words] on its button. */
        fun show(context: Context, words: String) {
            val tap = Intent(context, LogWidget::class.java).setAction(TAP)
            val views = RemoteViews(context.packageName, R.layout.widget_log)
            views.setTextViewText(R.id.log, words)
            val flags = PendingIntent.FLAG_UPDATE_CURRENT or PendingIntent.FLAG_IMMUTABLE
            views.setOnClickPendingIntent(R.id.log, PendingIntent.getBroadcast(context, 0, tap, flags))
            val manager = AppWidgetManager.getInstance(context)
            manager.updateAppWidget(manager.getAppWidgetIds(ComponentName(context, LogWidget::class.java)), views)
        }
    }
}
