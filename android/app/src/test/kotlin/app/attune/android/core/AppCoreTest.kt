// The store of a phone: opened, shared, refused in words, wiped. Not here: the key by itself (StoreKeyTest), and what a locked
// phone logs (quicklog).
package app.attune.android.core

import app.attune.android.AttuneTestRunner
import app.attune.android.Process
import app.attune.android.TestApplication
import app.attune.android.key.StoreKey
import app.attune.ffi.Kind
import app.attune.ffi.MomentInput
import app.attune.ffi.Pull
import app.attune.ffi.labels
import app.attune.ui.Opening
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.annotation.Config
import java.io.File

@RunWith(AttuneTestRunner::class)
@Config(application = TestApplication::class, qualifiers = "de")
class AppCoreTest {
    @get:Rule
    val process = Process()

    private val dir get() = File(process.app.noBackupFilesDir, "store")
    private val key get() = File(process.app.noBackupFilesDir, "key")

    @Test
    fun `everyone in the process gets the same store, opened once`() = runBlocking<Unit> {
        val cores = coroutineScope { List(8) { async { process.app.core.openOrNull() } }.awaitAll() }

        assertEquals(1, cores.toSet().size)
    }

    @Test
    fun `the next process finds the store and its key`() = runBlocking<Unit> {
        logOne()
        endProcess()

        assertEquals(1, (nextProcess().open() as Opening.Done).core.history(null, 5u).moments.size)
    }

    @Test
    fun `where the Keystore has lost the key the app says so, makes no new one and deletes nothing`() = runBlocking<Unit> {
        logOne()
        endProcess()
        val before = files()
        val lost = process.keystore.keys.toMap()
        process.keystore.keys.clear()

        val refused = nextProcess().open() as Opening.Failed
        assertEquals(labels("de").trouble.keyMissing, refused.sentence)
        assertEquals(labels("de").trouble.tryAgain, refused.again)
        assertTrue(process.keystore.keys.isEmpty())
        assertUntouched(before)

        // A restored phone may bring it back.
        process.keystore.keys.putAll(lost)
        assertEquals(1, (nextProcess().open() as Opening.Done).core.history(null, 5u).moments.size)
    }

    @Test
    fun `a sealed key that is gone beside a store is the same`() = runBlocking<Unit> {
        logOne()
        endProcess()
        key.delete()
        val before = files()

        assertEquals(labels("de").trouble.keyMissing, (nextProcess().open() as Opening.Failed).sentence)
        assertUntouched(before)
        assertFalse(key.exists())
    }

    @Test
    fun `a sealed key that can't be opened, with no store beside it, keeps nobody from beginning`() = runBlocking<Unit> {
        StoreKey(process.app).make()
        process.keystore.keys.clear()

        assertTrue((process.app.core.open() as Opening.Done).core.start().firstStart)
    }

    @Test
    fun `before the first unlock it says not now, and opens after it`() = runBlocking<Unit> {
        logOne()
        endProcess()
        val next = nextProcess()
        process.restarted()
        assertEquals(labels("de").trouble.keyLocked, (next.open() as Opening.Failed).sentence)

        process.restarted(false)
        assertTrue(next.open() is Opening.Done)
        next.openOrNull()?.shutDown()
    }

    @Test
    fun `a damaged store is left as it is`() = runBlocking<Unit> {
        logOne()
        endProcess()
        File(dir, "attune.db").run { writeBytes(readBytes().also { bytes -> bytes.fill(7, 0, 512) }) }
        File(dir, "attune.db-wal").delete()
        val before = files()

        assertTrue((nextProcess().open() as Opening.Failed).sentence.isNotEmpty())
        assertUntouched(before)
    }

    @Test
    fun `deleting everything takes store, key and inbox, and a new beginning has another key`() = runBlocking<Unit> {
        logOne()
        val before = key.readBytes()
        process.app.core.wipe()

        assertFalse(File(dir, "attune.db").exists())
        assertFalse(key.exists())
        assertTrue(process.keystore.keys.isEmpty())
        assertTrue((process.app.core.open() as Opening.Done).core.start().firstStart)
        assertFalse(before.contentEquals(key.readBytes()))
    }

    private suspend fun logOne() = process.core.logMoment(MomentInput(Kind.TENSION, Pull.REACHING))

    private suspend fun endProcess() = process.core.shutDown()

    private fun nextProcess() = AppCore(process.app, StoreKey(process.app), process.app.present)

    private fun files() = process.app.noBackupFilesDir.walk().filter { it.isFile }.associate { it.name to it.readBytes() }

    private fun assertUntouched(before: Map<String, ByteArray>) {
        val after = files()
        assertEquals(before.keys - VOLATILE, after.keys - VOLATILE)
        for ((name, bytes) in before - VOLATILE) assertArrayEquals(name, bytes, after[name])
    }

    private companion object {
        /** SQLite's shared memory: made anew by whoever opens the store, and nothing of the log. */
        val VOLATILE = setOf("attune.db-shm")
    }
}
