package app.attune.android.lock

import android.app.Activity
import android.app.KeyguardManager
import android.content.res.Configuration
import android.hardware.biometrics.BiometricManager.Authenticators
import android.os.Build
import androidx.activity.result.ActivityResult
import app.attune.android.AttuneTestRunner
import app.attune.android.Process
import app.attune.android.TestApplication
import app.attune.android.asked
import app.attune.android.comeBack
import app.attune.android.leave
import app.attune.android.open
import app.attune.android.service
import app.attune.android.shown
import app.attune.ffi.labels
import app.attune.ui.Page
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowSystemClock
import org.robolectric.util.ReflectionHelpers
import java.time.Duration

@RunWith(AttuneTestRunner::class)
@Config(application = TestApplication::class, shadows = [ShadowPrompt::class])
class LockingTest {
    @get:Rule
    val process = Process()

    private val asked = ShadowPrompt.asked
    private val sdk = Build.VERSION.SDK_INT

    @Before
    fun phoneHasPin() {
        asked.clear()
        phoneHasPin(true)
    }

    @After
    fun android15() = android(sdk)

    @Test
    fun `a new process is covered as soon as it shows anything, and asks`() {
        lockAfter("1")

        process.open()

        assertTrue(process.shown.isLocked)
        val question = asked.single()
        assertEquals(labels("en").lock.title, question.title)
        assertEquals(Authenticators.BIOMETRIC_WEAK or Authenticators.DEVICE_CREDENTIAL, question.ways)
    }

    @Test
    fun `answered rightly, it opens`() {
        lockAfter("1")
        process.open()

        asked.single().right()

        process.until("it is open") { !process.shown.isLocked }
    }

    @Test
    fun `back under the cover leaves the app, and the page beneath stays`() {
        lockAfter("1")
        val screen = process.open()
        process.app.model.open(Page.History)

        screen.get().back()

        process.settle()
        assertEquals(listOf<Page>(Page.History), process.shown.pages)
        assertFalse(screen.get().isFinishing)
        asked.single().right()
        process.until("it is open") { !process.shown.isLocked }
        screen.get().back()
        process.until("back closes the page") { process.shown.pages.isEmpty() }
    }

    @Test
    fun `a wrong finger or no answer leaves it locked, and it can be asked once more`() {
        lockAfter("1")
        val screen = process.open()
        asked.single().wrongFinger()
        asked.single().cancelled()
        process.settle()
        assertTrue(process.shown.isLocked)

        screen.leave().comeBack()

        assertEquals(2, asked.size)
        asked.last().right()
        process.until("it is open") { !process.shown.isLocked }
    }

    @Test
    fun `out of sight for less than the minute it stays open, for two it is covered before it is drawn again`() {
        lockAfter("1")
        val screen = process.open()
        asked.single().right()
        process.until("it is open") { !process.shown.isLocked }

        screen.leave()
        goOn(Duration.ofSeconds(50))
        screen.comeBack()
        assertFalse(process.shown.isLocked)

        screen.leave()
        goOn(Duration.ofMinutes(2))
        screen.comeBack()
        assertTrue(process.shown.isLocked)
        assertEquals(2, asked.size)
    }

    @Test
    fun `a turned screen, and one that is built anew, locks nothing`() {
        lockAfter("0")
        val screen = process.open()
        asked.single().right()
        process.until("it is open") { !process.shown.isLocked }

        screen.configurationChange(Configuration(screen.get().resources.configuration).apply { orientation = 2 })
        screen.recreate()
        process.settle()

        assertFalse(process.shown.isLocked)
        assertEquals(1, asked.size)
    }

    @Test
    fun `a phone without a PIN has nothing to ask for, and opens`() {
        lockAfter("1")
        phoneHasPin(false)

        process.open()

        assertFalse(process.shown.isLocked)
        assertTrue(asked.isEmpty())
    }

    @Test
    fun `where no lock is set nobody is ever asked`() {
        val screen = process.open()
        screen.leave()
        goOn(Duration.ofDays(3))
        screen.comeBack()
        process.settle()

        assertFalse(process.shown.isLocked)
        assertTrue(asked.isEmpty())
    }

    @Test
    fun `on Android 9 the phone's own PIN page asks, once, also where it locks at once`() {
        pinPageAnswers(Activity.RESULT_OK)

        assertFalse(process.shown.isLocked)
    }

    @Test
    fun `on Android 9 the PIN page that was left by Back leaves it locked`() {
        pinPageAnswers(Activity.RESULT_CANCELED)

        assertTrue(process.shown.isLocked)
    }

    /** Out of sight on Android 9, which is asked about once, and answered with [result]. */
    private fun pinPageAnswers(result: Int) {
        android(Build.VERSION_CODES.P)
        lockAfter("0")
        val screen = process.open()
        val activity = screen.get()
        screen.leave()

        screen.restart()
        process.asked(activity).answer(ActivityResult(result, null))
        screen.resume()
        process.settle()

        assertEquals(1, activity.asked.size)
    }

    private fun lockAfter(minutes: String) = process.before { it.set("lock", minutes) }

    private fun phoneHasPin(on: Boolean) = shadowOf(process.app.service<KeyguardManager>()).setIsDeviceSecure(on)

    private fun goOn(time: Duration) = ShadowSystemClock.advanceBy(time)

    private fun android(version: Int) = ReflectionHelpers.setStaticField(Build.VERSION::class.java, "SDK_INT", version)
}
