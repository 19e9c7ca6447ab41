package app.attune.android.player

import android.app.Notification
import android.app.NotificationManager
import android.content.pm.ServiceInfo
import app.attune.android.AttuneTestRunner
import app.attune.android.OpenApp
import app.attune.android.Process
import app.attune.android.TestApplication
import app.attune.android.open
import app.attune.android.service
import app.attune.android.shown
import app.attune.ffi.labels
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.Shadows.shadowOf
import org.robolectric.android.controller.ServiceController
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowPowerManager

@RunWith(AttuneTestRunner::class)
@Config(application = TestApplication::class)
class CueServiceTest {
    @get:Rule
    val process = Process()

    private val app get() = process.app

    @After
    fun stop() = CueService.stop()

    @Test
    fun `while an exercise is heard the process stays awake, and a notification says why in the person's language`() {
        CueService.start(app, labels("de").notifications)
        val service = comesUp().get()

        val notification = shadowOf(service).lastForegroundNotification
        val words = labels("de").notifications
        assertEquals(words.playing, notification.extras.getString(Notification.EXTRA_TITLE))
        assertEquals(words.playingChannel, app.service<NotificationManager>().getNotificationChannel(notification.channelId).name)
        assertEquals(ServiceInfo.FOREGROUND_SERVICE_TYPE_MEDIA_PLAYBACK, service.foregroundServiceType)
        assertTrue(checkNotNull(ShadowPowerManager.getLatestWakeLock()).isHeld)
    }

    @Test
    fun `nothing of it is on a locked screen, and it makes no sound`() {
        CueService.start(app, labels("en").notifications)
        val notification = shadowOf(comesUp().get()).lastForegroundNotification

        assertEquals(Notification.VISIBILITY_SECRET, notification.visibility)
        val channel = app.service<NotificationManager>().getNotificationChannel(notification.channelId)
        assertEquals(NotificationManager.IMPORTANCE_LOW, channel.importance)
        assertEquals(OpenApp.FROM_US, shadowOf(notification.contentIntent).savedIntent.component?.className)
    }

    @Test
    fun `stopped, it lets the phone sleep`() {
        CueService.start(app, labels("en").notifications)
        val service = comesUp()

        CueService.stop()
        assertTrue(shadowOf(service.get()).isStoppedBySelf)
        service.destroy()

        assertFalse(checkNotNull(ShadowPowerManager.getLatestWakeLock()).isHeld)
    }

    @Test
    fun `stopped before it came up, it comes up as the system demands, and goes at once`() {
        CueService.start(app, labels("en").notifications)
        CueService.stop()
        val service = comesUp().get()

        assertTrue(shadowOf(service).lastForegroundNotification != null)
        assertTrue(shadowOf(service).isStoppedBySelf)
        assertNull(ShadowPowerManager.getLatestWakeLock())
    }

    @Test
    fun `where the system lets nothing come up any more, the exercise goes on without it`() {
        for (refusal in listOf(IllegalStateException("the app is behind"), SecurityException("not of this kind"))) {
            CueService.start(app, labels("en").notifications)
            val service = Robolectric.buildService(CueService::class.java, shadowOf(app).nextStartedService).create()
            shadowOf(service.get()).setThrowInStartForeground(refusal)

            service.startCommand(0, 1)

            assertTrue(shadowOf(service.get()).isStoppedBySelf)
            assertNull(ShadowPowerManager.getLatestWakeLock())
            CueService.stop()
        }
    }

    @Test
    fun `started twice, one wake lock is held`() {
        CueService.start(app, labels("en").notifications)
        val service = comesUp()
        val lock = ShadowPowerManager.getLatestWakeLock()
        service.startCommand(0, 2)
        assertTrue(lock === ShadowPowerManager.getLatestWakeLock())

        service.destroy()
        assertFalse(checkNotNull(lock).isHeld)
    }

    @Test
    fun `an exercise with voice or tones is heard, one that is only seen and felt needs no service`() {
        process.open()
        app.device.playing(true)
        assertNull(shadowOf(app).nextStartedService)

        process.ask { it.set("player.tones", "on") }
        app.model.settingsChanged()
        process.until("tones are on") { process.shown.settings.tones }
        app.device.playing(true)

        assertEquals(CueService::class.java.name, shadowOf(app).nextStartedService.component?.className)
    }

    private fun comesUp(): ServiceController<CueService> =
        Robolectric.buildService(CueService::class.java, shadowOf(app).nextStartedService).create().startCommand(0, 1)
}
