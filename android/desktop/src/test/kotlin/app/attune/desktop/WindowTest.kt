// The window as its script starts it, on a screen, and one tap in it. Not here: all else that is tapped (the tests of `ui`).
package app.attune.desktop

import app.attune.core.Core
import app.attune.ffi.Kind
import app.attune.ui.Opening
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
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
    fun `the window shows words over a store of its own, and shuts it when it is closed`() {
        onScreen { screen ->
            withWindow(screen, "--dir", log.path, "--lang", "de") {
                assertTrue(until("words are drawn") { screen.colours().takeIf { it > BLANK } } > BLANK)
                assertEquals(setOf("attune.db", "key"), log.list().orEmpty().filterNot { "-" in it }.toSet())
            }
            assertEquals("the store was shut, not left", emptyList<String>(), log.list().orEmpty().filter { "-wal" in it })
        }

        assertTrue(inLog { it.start().firstStart })
    }

    @Test
    fun `the demo opens and leaves nothing behind`() = onScreen { screen ->
        withWindow(screen, "--demo") {
            assertTrue(until("words are drawn") { screen.colours().takeIf { it > BLANK } } > BLANK)
        }
        assertTrue(!log.exists())
    }

    @Test
    fun `a moment that was tapped in the window is on the disk`() {
        inLog { it.startIsOver() }
        onScreen { screen ->
            screen.point(0, 0)
            withWindow(screen, "--dir", log.path, "--lang", "de") {
                screen.tapLog()
                val kinds = until("the tap is on the disk") { tryInLog(::kinds)?.ifEmpty { null } }
                assertEquals(listOf(Kind.TENSION), kinds)
            }
        }
        assertEquals(listOf(Kind.TENSION), inLog(::kinds))
    }

    @Test
    fun `tapped and closed at once, the moment is there at the next start`() {
        inLog { it.startIsOver() }
        onScreen { screen ->
            screen.point(0, 0)
            withWindow(screen, "--dir", log.path, "--lang", "de") {
                screen.tapLog()
            }
        }
        assertEquals(listOf(Kind.TENSION), inLog(::kinds))
    }

    @Test
    fun `a session that ends closes the window as a person does`() {
        inLog { it.startIsOver() }
        onScreen { screen ->
            screen.point(0, 0)
            withWindow(screen, "--dir", log.path, "--lang", "de", close = { it.destroy() }) {
                screen.tapLog()
            }
        }
        assertEquals("the store was shut, not left", emptyList<String>(), log.list().orEmpty().filter { "-wal" in it })
        assertEquals(listOf(Kind.TENSION), inLog(::kinds))
    }

    @Test
    fun `what it does not know it refuses with how it is used`() {
        for (options in listOf(listOf("--dirr", "x"), listOf("--lang", "xx"), listOf("--lang"), listOf("--dir", ""), listOf("--demo", "--dir", "x"))) {
            val refused = ProcessBuilder(listOf(START) + options).redirectErrorStream(true).start()
            assertTrue(refused.inputStream.bufferedReader().readText().startsWith("usage: start [--dir DIR"))
            assertEquals(2, refused.waitFor())
        }
    }

    private fun Screen.tapLog() {
        val (x, y) = until("the button that logs is seen") { middleOf(PRIMARY, wide = 250) }
        tap(x, y)
    }

    private suspend fun kinds(core: Core) = core.history(null, 5u).moments.map { it.record.kind }

    private fun <T> inLog(act: suspend (Core) -> T): T = checkNotNull(tryInLog(act)) { "the log does not open" }

    /** Looks into the log from here; null where the window is just busy with it. */
    private fun <T> tryInLog(act: suspend (Core) -> T): T? = runBlocking {
        val window = WindowCore(Wish.Log(log, "en"))
        val answer = (window.open() as? Opening.Done)?.let { act(it.core) }
        window.shutDown()
        answer
    }

    private fun onScreen(act: (Screen) -> Unit): Unit = Screen(folder.newFolder("screen")).use(act)

    private fun withWindow(
        screen: Screen,
        vararg options: String,
        close: (Process) -> Unit = { screen.closeWindows() },
        act: () -> Unit,
    ) {
        val window = ProcessBuilder(START, *options)
            .apply { environment()["DISPLAY"] = screen.display }
            // Xvfb has no OpenGL, and looking for it takes its time.
            .apply { environment()["SKIKO_RENDER_API"] = "SOFTWARE" }
            .redirectErrorStream(true)
            .redirectOutput(File(folder.root, "window.txt"))
            .start()
        try {
            act()
            close(window)
            assertTrue("it closes when it is asked to", window.waitFor(20, TimeUnit.SECONDS))
        } finally {
            window.destroy()
        }
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

        /** No more colours than this are on a screen without words: two grounds and the bar. */
        const val BLANK = 50

        /** The light theme's colour of what is to be tapped (AttuneTheme). */
        const val PRIMARY = 0x4B6B4F
    }
}
