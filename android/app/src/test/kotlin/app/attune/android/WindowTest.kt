package app.attune.android

import android.view.WindowInsetsController.APPEARANCE_LIGHT_STATUS_BARS
import android.view.WindowManager.LayoutParams
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.annotation.Config

@RunWith(AttuneTestRunner::class)
@Config(application = TestApplication::class)
class WindowTest {
    @get:Rule
    val process = Process()

    private val app get() = process.app
    private val device get() = app.device

    @Test
    fun `nobody sees it among the recent apps until the person's own setting is known`() {
        assertTrue(Robolectric.buildActivity(MainActivity::class.java).create().get().has(LayoutParams.FLAG_SECURE))
    }

    @Test
    fun `then it is as the setting says, also when it is built anew`() {
        val screen = process.open()
        device.privateScreen(false)
        assertFalse(screen.get().has(LayoutParams.FLAG_SECURE))

        screen.recreate()
        assertFalse(screen.get().has(LayoutParams.FLAG_SECURE))

        device.privateScreen(true)
        assertTrue(screen.get().has(LayoutParams.FLAG_SECURE))
    }

    @Test
    fun `the screen stays on while an exercise plays, also when it is built anew, and no longer`() {
        val screen = process.open()
        assertFalse(screen.get().has(LayoutParams.FLAG_KEEP_SCREEN_ON))

        device.playing(true)
        assertTrue(screen.get().has(LayoutParams.FLAG_KEEP_SCREEN_ON))
        screen.recreate()
        assertTrue(screen.get().has(LayoutParams.FLAG_KEEP_SCREEN_ON))

        device.playing(false)
        assertFalse(screen.get().has(LayoutParams.FLAG_KEEP_SCREEN_ON))
    }

    @Test
    fun `the signs in the system's bars are seen on the person's own theme`() {
        val screen = process.open()
        assertTrue("as the phone is: light", screen.get().hasDarkSigns())

        runBlocking { process.core.set("theme", "dark") }
        app.model.settingsChanged()
        process.until("dark") { !screen.get().hasDarkSigns() }

        screen.recreate()
        assertFalse(screen.get().hasDarkSigns())
    }

    @Test
    fun `an activity that is gone is let go`() {
        val screen = process.open()

        screen.leave().destroy()

        assertTrue(device.asking == null)
        device.playing(true)
        device.playing(false)
    }

    private fun MainActivity.hasDarkSigns() =
        checkNotNull(window.insetsController).systemBarsAppearance and APPEARANCE_LIGHT_STATUS_BARS != 0

    private fun MainActivity.has(flag: Int) = window.attributes.flags and flag != 0
}
