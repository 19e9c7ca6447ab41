// A reminder from the plan to the answer, on the real framework and the real core. Not here: when a nudge is due and what it
// says (the core's tests).
package app.attune.android.reminders

import android.app.AlarmManager
import android.app.Notification
import android.app.NotificationChannel
import android.app.NotificationManager
import android.app.PendingIntent
import android.content.Intent
import android.os.SystemClock
import app.attune.android.AttuneTestRunner
import app.attune.android.HandSetPresent
import app.attune.android.OpenApp
import app.attune.android.Process
import app.attune.android.TestApplication
import app.attune.android.service
import app.attune.ffi.NudgeEvent
import app.attune.ffi.labels
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowAlarmManager
import java.security.ProviderException
import java.time.Duration
import java.time.Instant
import java.time.LocalDateTime
import java.time.ZoneId

@RunWith(AttuneTestRunner::class)
@Config(application = TestApplication::class)
class RemindersTest {
    @get:Rule
    val process = Process()

    private val app get() = process.app
    private val present: HandSetPresent get() = app.present
    private val notifications get() = shadowOf(app.service<NotificationManager>())

    @Test
    fun `a reminder that was turned on has one alarm, at its time of day`() {
        remindAt("09:00")

        assertEquals(at("2026-03-10T09:00"), alarmTime())
        assertEquals(AlarmManager.RTC_WAKEUP, alarm()!!.getType())
        assertTrue("it may come in a doze", alarm()!!.isAllowWhileIdle)
    }

    @Test
    fun `turned off again it has none`() {
        remindAt("09:00")
        set("nudge.reminder", "off")

        assertNull(alarm())
    }

    @Test
    fun `it rings, says what the core says, and the next is set`() {
        remindAt("09:00")
        ring()

        val shown = shown()
        assertEquals(DAILY_CHANNEL, shown.channelId)
        assertFalse(title(shown).isNullOrEmpty())
        assertFalse(text(shown).isNullOrEmpty())
        val words = runBlocking { process.core.labels().notifications }
        assertEquals(listOf(words.doItNow, words.later, words.notToday), shown.actions.map { it.title.toString() })
        assertEquals(at("2026-03-11T09:00"), alarmTime())
    }

    @Test
    fun `whoever looks at the locked screen learns nothing of what it says`() {
        remindAt("09:00")
        ring()

        val (shown, public) = shown() to shown().publicVersion
        assertEquals(Notification.VISIBILITY_PRIVATE, shown.visibility)
        assertFalse(title(public).isNullOrEmpty())
        assertTrue(title(public) != title(shown) && text(public) != text(shown))
        assertNull("the public version has no action", public.actions)
    }

    @Test
    fun `later asks until when, and ten minutes on it rings once more`() {
        remindAt("09:00")
        ring()
        press(runBlocking { process.core.labels().notifications.later })

        val words = runBlocking { process.core.labels().notifications }
        assertEquals(words.laterWhen, title(shown()))
        assertEquals(listOf(words.inTenMinutes, words.inAnHour, words.tonight), shown().actions.map { it.title.toString() })

        press(words.inTenMinutes)
        assertEquals("it is off the screen meanwhile", 0, notifications.size())
        assertEquals(at("2026-03-10T09:10:40"), alarmTime())

        ring()
        assertEquals(words.doItNow, shown().actions.first().title.toString())
    }

    @Test
    fun `not today takes it away, and tomorrow's is set`() {
        remindAt("09:00")
        ring()
        press(runBlocking { process.core.labels().notifications.notToday })

        assertEquals(0, notifications.size())
        assertEquals(at("2026-03-11T09:00"), alarmTime())
    }

    @Test
    fun `do it now opens the app at what it leads to`() {
        remindAt("09:00")
        ring()

        val intent = shadowOf(shown().actions.first().actionIntent).savedIntent
        assertEquals(OpenApp.FROM_US, intent.component?.className)
        assertTrue(OpenApp.read(intent) is OpenApp.FromNudge)
        assertTrue(shadowOf(shown().contentIntent).savedIntent.filterEquals(intent))
    }

    @Test
    fun `every way into it is our own and can't be rewritten by whoever holds it`() {
        remindAt("09:00")
        ring()

        val ways = shown().actions.map { it.actionIntent } + shown().contentIntent + way()
        for (way in ways) {
            assertTrue(shadowOf(way).flags and PendingIntent.FLAG_IMMUTABLE != 0)
            assertEquals(app.packageName, shadowOf(way).savedIntent.component?.packageName)
        }
    }

    @Test
    fun `an alarm that rings for a reminder that was answered shows nothing`() {
        remindAt("09:00")
        val operation = way()
        go("2026-03-10T09:00")
        runBlocking { app.reminders.answer("daily-2026-03-10", NudgeEvent.NOT_TODAY) }
        operation.send()
        process.settle()

        assertEquals(0, notifications.size())
    }

    @Test
    fun `a phone that was off at the time shows nothing stale, and goes on with the next`() {
        remindAt("09:00")
        val operation = way()
        go("2026-03-11T07:00")
        operation.send()
        process.settle()

        assertEquals(0, notifications.size())
        assertEquals(at("2026-03-11T09:00"), alarmTime())
    }

    @Test
    fun `after a restart the alarm is set again`() = afterLosingIt(Intent.ACTION_BOOT_COMPLETED)

    @Test
    fun `after an update the alarm is set again`() = afterLosingIt(Intent.ACTION_MY_PACKAGE_REPLACED)

    private fun afterLosingIt(event: String) {
        remindAt("09:00")
        app.service<AlarmManager>().cancel(way())
        assertNull(alarm())
        broadcast(event)

        assertEquals(at("2026-03-10T09:00"), alarmTime())
    }

    @Test
    fun `in another zone it comes at the same time of day there`() {
        remindAt("09:00")
        present.time = present.time.withZoneSameInstant(ZoneId.of("America/New_York"))
        broadcast(Intent.ACTION_TIMEZONE_CHANGED)

        assertEquals(Instant.parse("2026-03-10T13:00:00Z"), alarmTime())
    }

    @Test
    fun `a clock that is set back brings neither a second reminder for the same day nor none at all`() {
        remindAt("09:00")
        ring()
        present.time = at("2026-03-10T08:30").atZone(present.time.zone)
        broadcast(Intent.ACTION_TIME_CHANGED)

        assertEquals(at("2026-03-11T09:00"), alarmTime())

        present.time = at("2026-03-09T08:30").atZone(present.time.zone)
        broadcast(Intent.ACTION_TIME_CHANGED)
        assertNotNull(alarm())
    }

    @Test
    fun `where notifications are refused nothing is posted, and that it did not come is kept`() {
        remindAt("09:00")
        notifications.setNotificationsEnabled(false)
        ring()

        assertEquals(0, notifications.size())
        assertEquals(at("2026-03-11T09:00"), alarmTime())
    }

    @Test
    fun `where the channel is blocked the app knows it, posts nothing and plans on`() {
        remindAt("09:00")
        assertTrue(dailyIsAllowed(app))
        blockChannel()

        assertFalse(dailyIsAllowed(app))
        ring()
        assertEquals(0, notifications.size())
        assertEquals(at("2026-03-11T09:00"), alarmTime())
    }

    @Test
    fun `the channel speaks the person's language, and what they set in it stays`() {
        remindAt("09:00")
        assertEquals(runBlocking { process.core.labels().notifications.dailyChannel }, channel().name.toString())
        blockChannel()
        RuntimeEnvironment.setQualifiers("de")
        broadcast(Intent.ACTION_LOCALE_CHANGED)

        val german = runBlocking { process.core.labels().notifications.dailyChannel }
        assertEquals(labels("de").notifications.dailyChannel, german)
        assertEquals(german, channel().name.toString())
        assertEquals(NotificationManager.IMPORTANCE_NONE, channel().importance)
    }

    @Test
    fun `before the first unlock nothing is planned, nothing breaks, and it is tried again`() {
        process.restarted()
        broadcast(Intent.ACTION_BOOT_COMPLETED)

        assertTriesAgain()
        assertEquals(0, notifications.size())
    }

    @Test
    fun `a start of the phone at which the Keystore is busy is not the end of the reminders`() {
        remindedBefore()
        process.keystore.trouble = ProviderException("busy")
        broadcast(Intent.ACTION_BOOT_COMPLETED)
        assertTriesAgain()

        process.keystore.trouble = null
        alarmRings()
        assertEquals(at("2026-03-10T09:00"), alarmTime())
    }

    @Test
    fun `neither is an alarm at which it is`() {
        remindedBefore()
        go("2026-03-10T09:00")
        process.keystore.trouble = ProviderException("busy")
        app.sendBroadcast(ring("daily-2026-03-10"))
        process.settle()
        assertTriesAgain()

        go("2026-03-10T21:00")
        process.keystore.trouble = null
        alarmRings()
        assertEquals("too late for that one", 0, notifications.size())
        assertEquals(at("2026-03-11T09:00"), alarmTime())
    }

    @Test
    fun `a plan that can't be made leaves the alarm that is set`() {
        remindAt("09:00")
        runBlocking { process.core.shutDown() }

        broadcast(Intent.ACTION_TIMEZONE_CHANGED)

        assertEquals(at("2026-03-10T09:00"), alarmTime())
    }

    @Test
    fun `where no reminder is on, trying again ends when that is known`() {
        process.before()
        process.keystore.trouble = ProviderException("busy")
        broadcast(Intent.ACTION_BOOT_COMPLETED)
        assertTriesAgain()

        process.keystore.trouble = null
        alarmRings()
        assertNull(alarm())
    }

    @Test
    fun `a log that takes nothing any more breaks no receiver, and it is tried again`() {
        remindAt("09:00")
        runBlocking { process.core.shutDown() }

        for (intent in listOf(ring("daily-2026-03-10"), ring("daily-2026-03-10").setAction(NudgeReceiver.NOT_TODAY))) {
            app.sendBroadcast(intent)
            process.settle()
        }
        broadcast(Intent.ACTION_TIMEZONE_CHANGED)

        assertTriesAgain()
    }

    @Test
    fun `whatever a receiver is sent, it neither breaks nor answers for a reminder that is none`() {
        remindAt("09:00")
        val strange = listOf(
            Intent(app, NudgeReceiver::class.java),
            Intent(app, NudgeReceiver::class.java).setAction(NudgeReceiver.RING),
            Intent(app, NudgeReceiver::class.java).setAction(NudgeReceiver.RING).putExtra(NudgeReceiver.SLOT, 7),
            Intent(app, NudgeReceiver::class.java).setAction(NudgeReceiver.RING).putExtra(NudgeReceiver.SLOT, "daily-2026-13-40"),
            Intent(app, NudgeReceiver::class.java).setAction(NudgeReceiver.NOT_TODAY).putExtra(NudgeReceiver.SLOT, "x".repeat(99_999)),
            Intent(app, NudgeReceiver::class.java).setAction("of.someone.else").putExtra(NudgeReceiver.SLOT, "daily-2026-03-10"),
            Intent(app, ReplanReceiver::class.java).setAction("of.someone.else"),
        )
        for (intent in strange) {
            app.sendBroadcast(intent)
            process.settle()
        }

        assertEquals(0, notifications.size())
        assertEquals(at("2026-03-10T09:00"), alarmTime())
    }

    /** A process before this one had the reminder on; this one has opened nothing yet. */
    private fun remindedBefore() = process.before {
        it.set("nudge.time", "09:00")
        it.set("nudge.reminder", "on")
    }

    private fun ring(slot: String) =
        Intent(app, NudgeReceiver::class.java).setAction(NudgeReceiver.RING).putExtra(NudgeReceiver.SLOT, slot)

    /** The alarm that is set rings, whenever it was to. */
    private fun alarmRings() {
        val way = way()
        app.service<AlarmManager>().cancel(way)
        way.send()
        process.settle()
    }

    /** In half a day, by the clock that nobody sets. */
    private fun assertTriesAgain() {
        val alarm = checkNotNull(alarm())
        assertEquals(AlarmManager.ELAPSED_REALTIME_WAKEUP, alarm.getType())
        assertTrue(alarm.isAllowWhileIdle)
        assertEquals(12L, Duration.ofMillis(alarm.triggerAtMs - SystemClock.elapsedRealtime() + 60_000).toHours())
    }

    private fun remindAt(time: String) {
        set("nudge.time", time)
        set("nudge.reminder", "on")
    }

    private fun set(key: String, value: String) = runBlocking {
        process.core.set(key, value)
        app.reminders.plan()
    }

    private fun go(time: String) {
        present.time = at(time).atZone(present.time.zone)
    }

    private fun ring() {
        val alarm = checkNotNull(alarm())
        present.time = Instant.ofEpochMilli(alarm.triggerAtMs).atZone(present.time.zone) + Duration.ofSeconds(40)
        alarmRings()
    }

    private fun press(words: String) {
        shown().actions.single { it.title.toString() == words }.actionIntent.send()
        process.settle()
    }

    private fun broadcast(event: String) {
        app.sendBroadcast(Intent(event).setPackage(app.packageName))
        process.settle()
    }

    private fun blockChannel() {
        val blocked = NotificationChannel(DAILY_CHANNEL, channel().name, NotificationManager.IMPORTANCE_NONE)
        app.service<NotificationManager>().deleteNotificationChannel(DAILY_CHANNEL)
        app.service<NotificationManager>().createNotificationChannel(blocked)
    }

    private fun channel() = app.service<NotificationManager>().getNotificationChannel(DAILY_CHANNEL)

    private fun shown(): Notification = notifications.allNotifications.single()

    private fun title(of: Notification) = of.extras.getCharSequence(Notification.EXTRA_TITLE)?.toString()

    private fun text(of: Notification) = of.extras.getCharSequence(Notification.EXTRA_TEXT)?.toString()

    private fun alarm(): ShadowAlarmManager.ScheduledAlarm? {
        val alarms = shadowOf(app.service<AlarmManager>()).scheduledAlarms
        assertTrue("one at a time: ${alarms.size}", alarms.size <= 1)
        return alarms.firstOrNull()
    }

    /** Where the alarm leads. */
    @Suppress("DEPRECATION")
    private fun way(): PendingIntent = checkNotNull(checkNotNull(alarm()).operation)

    private fun alarmTime() = Instant.ofEpochMilli(checkNotNull(alarm()).triggerAtMs)

    private fun at(local: String): Instant = LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Berlin")).toInstant()
}
