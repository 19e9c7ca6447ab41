package app.attune.desktop

import app.attune.core.Core
import app.attune.ffi.ErrorCode
import app.attune.ffi.Kind
import app.attune.ffi.MomentInput
import app.attune.ffi.Pull
import app.attune.ffi.errorWords
import app.attune.ffi.labels
import app.attune.ui.Opening
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import java.io.File
import java.nio.file.Files
import java.nio.file.attribute.PosixFilePermissions

class WindowCoreTest {
    @get:Rule
    val folder = TemporaryFolder()

    private val dir get() = File(folder.root, "log")
    private val key get() = File(dir, "key")
    private val store get() = File(dir, "attune.db")

    @Test
    fun `what was logged in one window is there in the next`() = runBlocking<Unit> {
        inWindow { it.logMoment(MomentInput(Kind.TENSION, Pull.REACHING)) }

        inWindow { assertEquals(1, it.history(null, 10u).moments.size) }
    }

    @Test
    fun `the store can't be read without the key, and the key only by its owner`() = runBlocking<Unit> {
        inWindow { it.logMoment(MomentInput(Kind.TENSION, Pull.REACHING, note = "the words of an evening")) }

        assertFalse(store.readBytes().decodeToString().contains("the words of an evening"))
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key.toPath())))
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(dir.toPath())))
        assertEquals(listOf("key"), dir.list().orEmpty().filter { "key" in it })
    }

    @Test
    fun `where the key is gone the window says so, makes no other and touches nothing`() = runBlocking<Unit> {
        inWindow { it.logMoment(MomentInput(Kind.TENSION, Pull.REACHING)) }
        val bytes = store.readBytes()
        val kept = key.readBytes()
        key.delete()

        assertEquals(labels("en").trouble.keyMissing, refusal())
        assertFalse(key.exists())
        assertArrayEquals(bytes, store.readBytes())

        key.writeBytes(kept)
        inWindow { assertEquals(1, it.history(null, 10u).moments.size) }
    }

    @Test
    fun `a key file that holds something else is left as it is`() = runBlocking<Unit> {
        dir.mkdir()
        key.writeText("a shopping list")

        assertEquals(labels("en").trouble.keyUnreadable, refusal())
        assertEquals("a shopping list", key.readText())
        assertFalse(store.exists())
    }

    @Test
    fun `what lies in the key's place of a store that is there is called neither gone nor unwritable, and is left as it is`() =
        runBlocking<Unit> {
            inWindow { it.logMoment(MomentInput(Kind.TENSION, Pull.REACHING)) }
            val bytes = store.readBytes()
            val kept = key.readBytes()

            key.writeBytes(kept.copyOf(40))
            assertEquals(errorWords(ErrorCode.WrongKeyOrDamaged(), "en"), refusal())
            assertArrayEquals(kept.copyOf(40), key.readBytes())

            key.delete()
            val elsewhere = File(folder.root, "a disk that is not there")
            Files.createSymbolicLink(key.toPath(), elsewhere.toPath())
            assertEquals(labels("en").trouble.keyFileUnreadable, refusal())
            assertArrayEquals(bytes, store.readBytes())

            elsewhere.writeBytes(kept)
            inWindow { assertEquals(1, it.history(null, 10u).moments.size) }
        }

    @Test
    fun `where there is no store yet and the key's file can't be read, none is made in its place`() = runBlocking<Unit> {
        dir.mkdir()
        Files.createSymbolicLink(key.toPath(), File(folder.root, "a disk that is not there").toPath())

        assertEquals(labels("en").trouble.keyUnreadable, refusal())
        assertTrue(Files.isSymbolicLink(key.toPath()))
        assertFalse(store.exists())
    }

    @Test
    fun `another key's store is not opened, and stays as it is`() = runBlocking<Unit> {
        inWindow { it.today() }
        val bytes = store.readBytes()
        key.writeText("00".repeat(32))

        assertTrue(refusal().isNotEmpty())
        assertArrayEquals(bytes, store.readBytes())
    }

    @Test
    fun `a place where nothing can be written is said in words`() = runBlocking<Unit> {
        dir.writeText("a file in the place of the folder")

        assertTrue(refusal("de").contains("schreiben"))
        assertEquals("a file in the place of the folder", dir.readText())
    }

    @Test
    fun `where it does not open, the folder is named`() = runBlocking<Unit> {
        dir.mkdir()
        key.writeText("a shopping list")

        val failed = WindowCore(Wish.Log(dir, "de")).open() as Opening.Failed
        assertEquals("Attunes Ordner: ${dir.absolutePath}", failed.place)
    }

    @Test
    fun `deleting everything takes the store and its key, and a new beginning can be made`() = runBlocking<Unit> {
        val window = WindowCore(Wish.Log(dir, "en"))
        (window.open() as Opening.Done).core.logMoment(MomentInput(Kind.TENSION, Pull.REACHING))
        window.wipe()

        assertFalse(store.exists())
        assertFalse(key.exists())
        assertTrue((window.open() as Opening.Done).core.start().firstStart)
        window.shutDown()
    }

    @Test
    fun `another try shuts what the last one opened`() = runBlocking<Unit> {
        val window = WindowCore(Wish.Log(dir, "en"))
        val first = (window.open() as Opening.Done).core
        val second = (window.open() as Opening.Done).core

        assertThrows(ErrorCode::class.java) { runBlocking { first.today() } }
        second.logMoment(MomentInput(Kind.TENSION, Pull.REACHING))
        window.shutDown()
    }

    @Test
    fun `the demo leaves nothing behind`() = runBlocking<Unit> {
        val window = WindowCore(Wish.Demo("de"))
        assertTrue((window.open() as Opening.Done).core.history(null, 10u).moments.isNotEmpty())
        window.shutDown()
        assertEquals(0, folder.root.list().orEmpty().size)
    }

    private suspend fun inWindow(act: suspend (Core) -> Unit) {
        val window = WindowCore(Wish.Log(dir, "en"))
        act((window.open() as Opening.Done).core)
        window.shutDown()
    }

    private suspend fun refusal(locale: String = "en") = (WindowCore(Wish.Log(dir, locale)).open() as Opening.Failed).sentence
}
