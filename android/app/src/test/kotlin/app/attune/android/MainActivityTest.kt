package app.attune.android

import android.content.res.Configuration
import app.attune.android.quicklog.quickLog
import app.attune.ui.AppUiState
import app.attune.ui.Page
import app.attune.ui.Tab
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNotSame
import org.junit.Assert.assertSame
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.annotation.Config
import java.util.concurrent.CountDownLatch

@RunWith(AttuneTestRunner::class)
@Config(application = TestApplication::class)
class MainActivityTest {
    @get:Rule
    val process = Process()

    private val app get() = process.app

    @Test
    fun `it draws before the store is open, and then shows what is in it`() {
        process.before { it.startIsOver() }

        val mayOpen = CountDownLatch(1)
        app.present.beforeEntropy = mayOpen::await

        val activity = Robolectric.buildActivity(MainActivity::class.java).setup().get()

        assertNotNull(activity.content)
        assertEquals(AppUiState.Opening, app.model.state.value)
        mayOpen.countDown()
        process.until("open") { app.model.state.value is AppUiState.Ready }
        assertEquals(false, process.shown.firstStart)
        assertEquals(Tab.TODAY, process.shown.tab)
    }

    @Test
    fun `built anew, it shows the same app on the same page`() {
        val screen = process.open()
        val (activity, model) = screen.get() to app.model
        model.open(Page.Settings)

        screen.recreate()

        assertNotSame(activity, screen.get())
        assertSame(model, app.model)
        assertEquals(listOf(Page.Settings), process.shown.pages)
    }

    @Test
    fun `a turned screen keeps the activity`() {
        val screen = process.open()
        val activity = screen.get()
        val turned = Configuration(activity.resources.configuration).apply { orientation = Configuration.ORIENTATION_LANDSCAPE }

        screen.configurationChange(turned)

        assertSame(activity, screen.get())
    }

    @Test
    fun `the shortcut that logs logs one moment, and shows what may follow`() {
        process.open(OpenApp.intent(app, OpenApp.LOG))

        process.until("the moment is shown") { process.shown.pages.lastOrNull() is Page.Log }
        assertEquals(1, moments())
    }

    @Test
    fun `built anew, it does not log once more`() {
        val screen = process.open(OpenApp.intent(app, OpenApp.LOG))
        process.until("the moment is shown") { process.shown.pages.lastOrNull() is Page.Log }

        screen.recreate()
        process.settle()

        assertEquals(1, moments())
        assertEquals(1, process.shown.pages.size)
    }

    @Test
    fun `a shortcut finds the app that is open already`() {
        val screen = process.open()

        screen.newIntent(OpenApp.intent(app, OpenApp.LOG))
        process.until("the moment is shown") { process.shown.pages.lastOrNull() is Page.Log }
        screen.newIntent(OpenApp.intent(app, OpenApp.PAUSE))
        process.until("the pause is open") { process.shown.pages.lastOrNull() == Page.Pause }

        assertEquals(1, moments())
    }

    @Test
    fun `opened for nothing, or for what is malformed, it just opens`() {
        process.open(OpenApp.intent(app, OpenApp.NUDGE).putExtra("slot", 7))

        assertEquals(emptyList<Page>(), process.shown.pages)
        assertEquals(0, moments())
    }

    @Test
    fun `a reminder that is none, with an exercise that is none, is refused in words`() {
        process.open(OpenApp.intent(app, OpenApp.NUDGE).putExtra("slot", "tomorrow").putExtra("exercise", "no_such"))

        process.until("something is said") { process.shown.message != null }
        assertTrue(checkNotNull(process.shown.message).sentence.isNotBlank())
        assertEquals("no_such", (process.shown.pages.single() as Page.Player).wish.exercise)
    }

    @Test
    fun `what a locked phone logged meanwhile is there when the app is seen again`() {
        val screen = process.open()
        screen.leave()
        process.lockPhone()
        process.get { quickLog(app) }
        process.lockPhone(false)
        val revision = process.shown.revision

        screen.comeBack()

        process.until("the screens read anew") { process.shown.revision > revision }
        assertEquals(1, moments())
    }

    private fun moments() = process.ask { it.history(null, 10u).moments.size }
}
