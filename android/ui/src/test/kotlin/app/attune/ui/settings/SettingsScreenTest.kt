package app.attune.ui.settings

import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.onNodeWithContentDescription
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import app.attune.ffi.ErrorCode
import app.attune.ffi.Gate
import app.attune.ffi.Why
import app.attune.ffi.errorWords
import app.attune.ui.Page
import app.attune.ui.PickedFile
import app.attune.ui.Stage
import app.attune.ui.assertReadableAndReachable
import app.attune.ui.assertReadableEverywhere
import app.attune.ui.fake.FakeCore
import app.attune.ui.fake.FakeDevice
import app.attune.ui.onStage
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import java.io.IOException

@OptIn(ExperimentalTestApi::class)
class SettingsScreenTest {
    private fun Stage.openSettings() {
        test.onNodeWithContentDescription(labels.navigation.settings).performClick()
        test.waitForIdle()
    }

    private val reminder = "The daily nudge as a notification"

    @Test
    fun `turning the reminder on asks the device, turning it off doesn't`() = onStage {
        openSettings()
        assertEquals(0, device.timesAsked)
        tap(reminder)
        assertEquals("on", core.settings.values["nudge.reminder"])
        assertEquals(1 to 1, device.timesAsked to device.timesPlanned)
        tap(reminder)
        assertEquals("off", core.settings.values["nudge.reminder"])
        assertEquals(1 to 2, device.timesAsked to device.timesPlanned)
    }

    @Test
    fun `a device that lets no reminder through is named, and nothing is turned on`() =
        onStage(device = FakeDevice().apply { allowsReminders = false }) {
            openSettings()
            tap(reminder)
            test.onNodeWithText(labels.notifications.blockedSettings).performScrollTo().assertIsDisplayed()
            assertEquals(null, core.settings.values["nudge.reminder"])
        }

    @Test
    fun `a window shows no setting that only a phone can serve`() = onStage(device = FakeDevice(isPhone = false)) {
        openSettings()
        val shown = listOf(labels.settings.display, labels.settings.breathing, "Speak each step")
        shown.forEach { test.onNodeWithText(it).performScrollTo().assertIsDisplayed() }
        val hidden = listOf(labels.settings.reminders, reminder, labels.settings.privacy, "Ask who’s there", "Feel each step")
        hidden.forEach { test.onNodeWithText(it).assertDoesNotExist() }
    }

    @Test
    fun `another language is spoken at once`() = onStage {
        openSettings()
        tap("Language")
        tap("Deutsch")
        test.onNodeWithText("Einstellungen").assertIsDisplayed()
        test.onNodeWithText("Sprache").assertIsDisplayed()
    }

    @Test
    fun `a self-check opens from its setting`() = onStage {
        openSettings()
        tap(labels.settings.questions)
        assertEquals(Page.SelfCheck(Gate.HOLDS, null), ready.pages.last())
    }

    @Test
    fun `a copy is written and taken over, and what became of it is said`() = onStage {
        openSettings()
        tap(labels.data.csv)
        assertEquals(mapOf("attune.csv" to "CSV"), device.saved)
        test.onNodeWithText("0 moments are in the copy.").performScrollTo().assertIsDisplayed()
        device.picked = PickedFile("mine.json", "{}".toByteArray())
        import()
        test.onNodeWithText("Added one moment.").performScrollTo().assertIsDisplayed()
        device.picked = PickedFile("cat.jpg", ByteArray(0))
        import()
        val sentence = errorWords(ErrorCode.ImportRefused(1u, "file", Why.FILE_NOT_OURS), "en")
        test.onNodeWithText(sentence).performScrollTo().assertIsDisplayed()
    }

    private fun Stage.import() = tap(labels.data.import)

    @Test
    fun `everything is deleted with the second tap, never the first`() = onStage {
        openSettings()
        tap(labels.data.deleteAll)
        assertTrue(!ready.firstStart)
        tap(labels.data.deleteAllKeep)
        tap(labels.data.deleteAll)
        tap(labels.data.deleteAllConfirm)
        assertTrue(ready.firstStart)
        test.onNodeWithText(labels.data.deleteAllDone).assertIsDisplayed()
    }

    @Test
    fun `who leaves the question and comes back is asked anew`() = onStage {
        openSettings()
        tap(labels.data.deleteAll)
        model.pause()
        test.waitForIdle()
        model.back()
        test.waitForIdle()
        test.onNodeWithText(labels.data.deleteAllConfirm).assertDoesNotExist()
    }

    @Test
    fun `a made-up person's log is called so, and nobody hears that theirs is deleted`() = onStage(isDemo = true) {
        test.onNodeWithText(labels.common.demo).assertIsDisplayed()
        test.assertReadableAndReachable()
        openSettings()
        tap(labels.data.deleteAll)
        tap(labels.data.deleteAllConfirm)
        assertEquals(labels.common.demo, ready.message?.sentence)
    }

    @Test
    fun `a deletion that broke off half way is said in words, and what is left is opened anew`() =
        onStage(wipeFails = IOException("the key's file is not ours to delete")) {
            openSettings()
            tap(labels.data.deleteAll)
            tap(labels.data.deleteAllConfirm)
            assertTrue(ready.firstStart)
            test.onNodeWithText(errorWords(ErrorCode.Internal(), "en")).assertIsDisplayed()
        }

    @Test
    fun `where another window has the log open, that is said, and the person stays where they were`() =
        onStage(wipeFails = ErrorCode.Busy(), wipes = false) {
            openSettings()
            tap(labels.data.deleteAll)
            tap(labels.data.deleteAllConfirm)
            assertEquals(listOf<Page>(Page.Settings), ready.pages)
            test.onNodeWithText(labels.data.deleteAllBusy).assertIsDisplayed()
        }

    @Test
    fun `turning the phone keeps what is open`() = onStage {
        openSettings()
        tap("When it comes")
        rotate()
        tap("21:30")
        assertEquals("21:30", core.settings.values["nudge.time"])
    }

    @Test
    fun `it is readable and reachable everywhere`() = assertReadableEverywhere(::FakeCore) {
        openSettings()
        tap(core.settings.views().first { it.key == "nudge.time" }.title)
    }
}
