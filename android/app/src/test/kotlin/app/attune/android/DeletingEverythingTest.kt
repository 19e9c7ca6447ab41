package app.attune.android

import android.app.AlarmManager
import android.app.Notification
import android.app.NotificationManager
import android.content.pm.ShortcutManager
import app.attune.android.key.KeyAnswer
import app.attune.android.quicklog.quickLog
import app.attune.core.RustCore
import app.attune.ffi.ErrorCode
import app.attune.ffi.errorWords
import app.attune.ffi.labels
import app.attune.ui.AppUiState
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.annotation.Implementation
import org.robolectric.annotation.Implements
import org.robolectric.shadows.ShadowShortcutManager
import java.io.File
import java.security.KeyStoreException
import java.security.ProviderException

@RunWith(AttuneTestRunner::class)
@Config(application = TestApplication::class)
class DeletingEverythingTest {
    @get:Rule
    val process = Process()

    private val app get() = process.app
    private val keyFile get() = File(app.noBackupFilesDir, "key")

    @Test
    fun `log, key and inbox are gone, and what follows is a first start with keys of its own`() {
        process.before { it.startIsOver() }
        process.open()
        app.model.logPlainly()
        process.until("a moment is in the log") { moments() == 1 }
        process.lockPhone()
        process.get { quickLog(app) }
        process.lockPhone(false)
        val (key, sealedKey) = process.keystore.keys.toMap() to keyFile.readBytes().toList()
        val inboxKey = process.ask { it.inboxKey().toList() }
        assertFalse(process.shown.firstStart)

        app.model.deleteEverything("Gone.")

        process.until("that is said") { (app.model.state.value as? AppUiState.Ready)?.message?.sentence == "Gone." }
        assertTrue(process.shown.firstStart)
        assertEquals(0, moments())
        assertTrue(app.core.inbox.dir.list().isNullOrEmpty())
        assertFalse(keyFile.readBytes().toList() == sealedKey)
        assertFalse(process.keystore.keys == key)
        assertFalse(process.ask { it.inboxKey().toList() } == inboxKey)
    }

    @Test
    fun `what leads to the app from outside is gone with it, and there again for the new beginning`() {
        remindedOf()

        val gone = mutableListOf<Boolean>()
        process.keystore.onForget = { gone += app.service<ShortcutManager>().dynamicShortcuts.isEmpty() && outside().isEmpty() }
        delete()

        assertEquals("before the key is gone", listOf(true), gone)
        nothingIsOutside()
        process.until("there are shortcuts again") { app.service<ShortcutManager>().dynamicShortcuts.size == 2 }
    }

    @Test
    fun `where the Keystore won't forget, all else is gone, and the person is told`() {
        for (trouble in listOf(KeyStoreException("busy"), ProviderException("no service"))) {
            remindedOf()
            process.keystore.forgetTrouble = trouble

            delete()

            assertEquals(errorWords(ErrorCode.Internal(), "en"), process.shown.message?.sentence)
            nothingIsOutside()
            assertTrue(app.core.inbox.dir.list().isNullOrEmpty())
            assertTrue(process.shown.firstStart)
        }
    }

    @Test
    fun `where the log can't be deleted, it is there as before, with the tap that was not in it yet`() {
        process.before { it.startIsOver() }
        process.open()
        process.lockPhone()
        process.get { quickLog(app) }
        process.lockPhone(false)
        val store = File(app.noBackupFilesDir, "store").path
        val other = process.get { RustCore.open(store, "en") { (app.storeKey.find() as KeyAnswer.Found).key } }

        delete()

        assertEquals(labels("en").data.deleteAllBusy, process.shown.message?.sentence)
        assertEquals(1, moments())
        process.get { other?.shutDown() }
    }

    @Test
    @Config(shadows = [ShadowStubbornShortcuts::class])
    fun `shortcuts that the system won't take away keep nothing else`() {
        remindedOf()

        delete()

        assertEquals("Gone.", process.shown.message?.sentence)
        nothingIsOutside()
        assertTrue(process.shown.firstStart)
    }

    /** A reminder is on and shown, and the next is set. */
    private fun remindedOf() {
        process.open()
        process.ask {
            it.set("nudge.time", "09:00")
            it.set("nudge.reminder", "on")
            it.startIsOver()
        }
        process.get { app.reminders.plan() }
        app.service<NotificationManager>().notify(1, Notification())
        assertEquals(2, outside().size)
    }

    private fun delete() {
        val before = process.shown.message
        app.model.deleteEverything("Gone.")
        process.until("something is said") { (app.model.state.value as? AppUiState.Ready)?.let { it.message != before } == true }
        process.settle()
    }

    /** For good: the new beginning looks for reminders, and finds none. */
    private fun nothingIsOutside() = process.until("no alarm, no notification") { outside().isEmpty() }

    /** Alarms and notifications. */
    private fun outside(): List<Any> = shadowOf(app.service<AlarmManager>()).scheduledAlarms +
        shadowOf(app.service<NotificationManager>()).allNotifications

    private fun moments() = process.ask { it.history(null, 10u).moments.size }
}

/** A launcher's service that does not answer. */
@Implements(ShortcutManager::class)
class ShadowStubbornShortcuts : ShadowShortcutManager() {
    @Implementation
    override fun removeAllDynamicShortcuts() = error("not now")
}
