package app.attune.android.quicklog

import app.attune.android.AttuneTestRunner
import app.attune.android.Process
import app.attune.android.TestApplication
import app.attune.ui.Opening
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.annotation.Config
import java.io.File
import java.time.Duration

@RunWith(AttuneTestRunner::class)
@Config(application = TestApplication::class)
class QuickLogTest {
    @get:Rule
    val process = Process()

    private val app get() = process.app
    private val inbox get() = app.core.inbox.dir

    @Test
    fun `with the phone unlocked a tap is in the log at once`() {
        process.before()

        assertTrue(tap())
        assertEquals(listOf("2026-03-10T08:00:00+01:00"), moments())
        assertEquals(emptyList<File>(), sealed())
    }

    @Test
    fun `with the phone locked a tap is sealed into the inbox, and the log is left alone though it is open`() {
        process.core
        val store = store()
        process.lockPhone()

        assertTrue(tap())
        assertEquals(1, sealed().size)
        assertEquals(store, store())
    }

    @Test
    fun `before the first unlock it is sealed as well, and nothing is opened`() {
        process.before()
        val store = store()
        process.restarted()

        assertTrue(tap())
        assertEquals(1, sealed().size)
        assertEquals(store, store())
        assertTrue(runBlocking { app.core.open() } is Opening.Failed)
    }

    @Test
    fun `what is sealed can't be read, and its length says nothing`() {
        process.before()
        process.lockPhone()
        tap()
        app.present.goOn(Duration.ofDays(300))
        tap()

        val texts = sealed().map { it.readText(Charsets.ISO_8859_1) + it.name }
        for (word in listOf("tension", "unsure", "2026", "Berlin", "kind")) assertTrue(word, texts.none { word in it })
        assertEquals(1, sealed().map { it.length() }.distinct().size)
    }

    @Test
    fun `at the next opening the moment is in the log with the time of the tap, and the inbox is empty`() {
        process.before()
        process.restarted()
        tap()
        app.present.goOn(Duration.ofHours(3))
        process.restarted(on = false)

        assertEquals(listOf("2026-03-10T08:00:00+01:00"), moments())
        assertEquals(emptyList<File>(), sealed())
    }

    @Test
    fun `the same sealed tap taken in twice is one moment`() {
        process.before()
        process.lockPhone()
        tap()
        val (name, bytes) = sealed().single().let { it.name to it.readBytes() }
        process.core
        File(inbox, name).writeBytes(bytes)

        assertFalse(runBlocking { app.core.absorb() })
        assertEquals(1, moments().size)
    }

    @Test
    fun `where the app was never opened a tap is not saved, and nothing is made`() {
        assertFalse(tap())
        assertEquals(emptyMap<String, Int>(), store())
        assertFalse(inbox.exists())
    }

    @Test
    fun `where the inbox can't be written a tap is not saved`() {
        process.before()
        inbox.deleteRecursively()
        inbox.writeText("a file in its place")

        assertFalse(tap())
    }

    @Test
    fun `where the public key is damaged or can't be read a tap is not saved`() {
        process.before()
        val key = File(inbox.parentFile, "inbox.key")
        key.writeBytes(ByteArray(5))
        assertFalse(tap())
        key.delete()
        key.mkdir()
        assertFalse(tap())
    }

    @Test
    fun `a tap that the log can't take in is saved all the same, and waits`() {
        process.core
        runBlocking { process.core.shutDown() }

        assertTrue(tap())
        assertEquals(1, sealed().size)
    }

    @Test
    fun `what is no tap stays in the inbox and does no harm`() {
        process.before()
        process.lockPhone()
        tap()
        val strange = listOf("a.sealed" to 0, "b.sealed" to 304, "c.sealed" to 100_000, "notes.txt" to 10)
        strange.forEach { (name, length) -> File(inbox, name).writeBytes(ByteArray(length) { 7 }) }
        File(inbox, "folder.sealed").mkdir()

        assertEquals(1, moments().size)
        assertEquals(strange.map { it.first }.toSet() + "folder.sealed", inbox.list().orEmpty().toSet())
    }

    private fun tap() = runBlocking { quickLog(app) }

    private fun moments() = runBlocking { process.core.history(null, 10u).moments.map { it.record.at } }

    private fun sealed() = inbox.listFiles().orEmpty().filter { it.extension == "sealed" && it.isFile }

    /** The store's files and what is in them. */
    private fun store() = File(app.noBackupFilesDir, "store").listFiles().orEmpty()
        .associate { it.name to it.readBytes().contentHashCode() }
}
