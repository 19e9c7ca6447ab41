package app.attune.android.quicklog

import android.app.PendingIntent
import android.appwidget.AppWidgetManager
import android.content.BroadcastReceiver
import android.content.ComponentName
import android.content.Intent
import android.content.pm.PackageManager
import android.os.Bundle
import android.widget.Button
import app.attune.R
import app.attune.android.AttuneTestRunner
import app.attune.android.Process
import app.attune.android.TestApplication
import app.attune.ffi.labels
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.shadow.api.Shadow
import org.robolectric.shadows.ShadowBroadcastPendingResult
import org.robolectric.util.ReflectionHelpers
import org.robolectric.util.ReflectionHelpers.ClassParameter

@RunWith(AttuneTestRunner::class)
@Config(application = TestApplication::class)
class LogWidgetTest {
    @get:Rule
    val process = Process()

    private val manager by lazy { AppWidgetManager.getInstance(process.app) }
    private val widget by lazy { ComponentName(process.app, LogWidget::class.java) }

    @Before
    fun put() = listOf(1, 2).forEach { shadowOf(manager).bindAppWidgetId(it, widget) }

    @Test
    fun `the system's call draws every one with what a tap does`() {
        process.lockPhone()

        update()

        says(labels("en").widget.log)
    }

    @Test
    fun `a tap on a locked phone says that it is saved, then what a tap does again`() {
        process.before()
        process.lockPhone()
        update()
        says(labels("en").widget.log)

        tap().send()

        says(labels("en").widget.saved)
        says(labels("en").widget.log)
    }

    @Test
    fun `the system has its call back while the widget still says that it is saved`() {
        process.before()
        process.lockPhone()
        val (receiver, call) = LogWidget() to call()
        receiver.setPendingResult(call)

        receiver.onReceive(process.app, Intent(LogWidget.TAP))

        process.until("the call is given back") { Shadow.extract<ShadowBroadcastPendingResult>(call).future.isDone }
        assertEquals(labels("en").widget.saved, button(1).text)
        says(labels("en").widget.log)
    }

    @Test
    @Config(qualifiers = "de")
    fun `before the first unlock it says so as well, in the phone's language, and the moment is in the log after it`() {
        process.before()
        process.restarted()
        update()
        says(labels("de").widget.log)

        tap().send()

        says(labels("de").widget.saved)
        process.restarted(on = false)
        assertEquals(1, runBlocking { process.core.history(null, 10u).moments.size })
    }

    @Test
    fun `where the app was never opened it says that nothing was saved`() {
        update()
        says(labels("en").widget.log)

        tap().send()

        says(labels("en").widget.notSaved)
    }

    @Test
    fun `what its button sends reaches us and can't be changed by whoever holds it`() {
        update()
        says(labels("en").widget.log)

        val tap = shadowOf(tap())

        assertTrue(tap.isImmutable)
        assertTrue(tap.isBroadcast)
        assertEquals(widget, tap.savedIntent.component)
        assertTrue(button(1).hasOnClickListeners())
    }

    @Test
    fun `set to another language, the phone has it drawn in that`() {
        update()
        says(labels("en").widget.log)

        RuntimeEnvironment.setQualifiers("+de")
        process.app.sendBroadcast(Intent(Intent.ACTION_LOCALE_CHANGED).setComponent(widget))

        says(labels("de").widget.log)
    }

    @Test
    fun `the system can run it before the first unlock`() {
        val flags = PackageManager.MATCH_DIRECT_BOOT_UNAWARE or PackageManager.MATCH_DIRECT_BOOT_AWARE

        assertTrue(process.app.packageManager.getReceiverInfo(widget, flags).directBootAware)
    }

    private fun update() = process.app.sendBroadcast(
        Intent(AppWidgetManager.ACTION_APPWIDGET_UPDATE)
            .setComponent(widget)
            .putExtra(AppWidgetManager.EXTRA_APPWIDGET_IDS, intArrayOf(1, 2)),
    )

    /** What its button sends. */
    private fun tap(): PendingIntent {
        val intent = Intent(process.app, LogWidget::class.java).setAction(LogWidget.TAP)
        return PendingIntent.getBroadcast(process.app, 0, intent, PendingIntent.FLAG_NO_CREATE or PendingIntent.FLAG_IMMUTABLE)
    }

    /** A broadcast that is being delivered. */
    private fun call(): BroadcastReceiver.PendingResult = ReflectionHelpers.callStaticMethod(
        ShadowBroadcastPendingResult::class.java,
        "create",
        ClassParameter.from(Int::class.java, 0),
        ClassParameter.from(String::class.java, null),
        ClassParameter.from(Bundle::class.java, null),
        ClassParameter.from(Boolean::class.java, false),
    )

    private fun says(words: String) =
        process.until("both say: $words") { listOf(1, 2).all { drawn(it)?.findViewById<Button>(R.id.log)?.text == words } }

    private fun drawn(id: Int) = shadowOf(manager).getViewFor(id)

    private fun button(id: Int): Button = drawn(id).requireViewById(R.id.log)
}
