// The window as a person uses it: started by its script, seen on a screen, tapped, closed, opened again.
package app.attune.desktop

import app.attune.core.Core
import app.attune.ffi.Kind
import app.attune.ui.Opening
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertTrue
import org.junit.Assume.assumeTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import java.io.File
import java.util.concurrent.TimeUnit

class WindowTest {
    @get:Rule
    val folder = TemporaryFolder()

    private val log get() = File(folder.root, "log")

    @Before
    fun hasScreen() = assumeTrue(
        "Xvfb is not here",
        System.getenv("PATH").orEmpty().split(File.pathSeparator).any { File(it, "Xvfb").canExecute() },
    )

    @Test
    fun `a moment that was tapped in the window is there when it is opened again`() {
        inLog { it.startIsOver() }
        onScreen { screen ->
            withWindow(screen, "--dir", log.path, "--lang", "de") {
                val button = until("the button that logs is seen") { screen.picture().middleOf(PRIMARY, wide = 250) }
                screen.tap(button.first, button.second)
                assertEquals(1, until("the tap is on the disk") { count().takeIf { it > 0 } })
            }
        }

        inLog { core ->
            val moments = core.history(null, 5u).moments
            assertEquals(listOf(Kind.TENSION), moments.map { it.record.kind })
        }
    }

    @Test
    fun `the demo opens and leaves nothing behind`() = onScreen { screen ->
        withWindow(screen, "--demo") {
            assertNotNull(until("the button that logs is seen") { screen.picture().middleOf(PRIMARY, wide = 250) })
        }
        assertTrue(!log.exists())
    }

    @Test
    fun `what it does not know it refuses with how it is used`() {
        val refused = ProcessBuilder(START, "--dirr", "x").redirectErrorStream(true).start()
        assertTrue(refused.inputStream.bufferedReader().readText().startsWith("usage: start [--dir DIR"))
        assertEquals(2, refused.waitFor())
    }

    private fun onScreen(act: (Screen) -> Unit): Unit = Screen(folder.newFolder("screen")).use(act)

    private fun withWindow(screen: Screen, vararg options: String, act: () -> Unit) {
        val window = ProcessBuilder(START, *options)
            .apply { environment()["DISPLAY"] = screen.display }
            .redirectErrorStream(true)
            .redirectOutput(File(folder.root, "window.txt"))
            .start()
        try {
            act()
        } finally {
            window.destroy()
            assertTrue(window.waitFor(20, TimeUnit.SECONDS))
        }
    }

    /** How many moments another process sees in the log, while the window has it open. */
    private fun count(): Int = inLog { it.history(null, 5u).moments.size }

    private fun <T> inLog(act: suspend (Core) -> T): T = runBlocking {
        val window = WindowCore(Wish.Log(log, "en"))
        val answer = act((window.open() as Opening.Done).core)
        window.shutDown()
        answer
    }

    private fun <T : Any> until(what: String, look: () -> T?): T {
        val end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60)
        while (System.nanoTime() < end) {
            look()?.let { return it }
            Thread.sleep(200)
        }
        throw AssertionError("not yet: $what; the window said: " + File(folder.root, "window.txt").readText())
    }

    private companion object {
        val START: String = File(System.getProperty("basedir"), "start").path

        /** The light theme's colour of what is to be tapped (AttuneTheme). */
        const val PRIMARY = 0x4B6B4F
    }
}
