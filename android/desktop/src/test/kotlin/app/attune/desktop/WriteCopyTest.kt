package app.attune.desktop

import app.attune.ffi.ErrorCode
import app.attune.ffi.Why
import org.junit.Assert.assertEquals
import org.junit.Assert.assertThrows
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import java.io.File
import java.io.IOException
import java.nio.file.Files

class WriteCopyTest {
    @get:Rule
    val folder = TemporaryFolder()

    private val copy = "a copy".encodeToByteArray()

    @Test
    fun `neither the store nor its key is ever written over, by whichever way one gets there`() {
        val data = folder.newFolder("log")
        val store = File(data, "attune.db").apply { writeText("the log") }
        val key = File(data, "key").apply { writeText("the key") }
        val link = Files.createSymbolicLink(File(folder.root, "link").toPath(), store.toPath()).toFile()

        for (file in listOf(store, key, File(data, "new.json"), File(data, "../log/attune.db"), link)) {
            assertThrows("$file", IOException::class.java) { writeCopy(copy, file, data) }
        }
        assertEquals(listOf("the log", "the key"), listOf(store.readText(), key.readText()))
        assertEquals(setOf("attune.db", "key"), data.list().orEmpty().toSet())
    }

    @Test
    fun `elsewhere it is written whole, in an empty file's place, too, and leaves nothing beside it`() {
        val target = folder.newFolder("copies")
        val empty = File(target, "empty.json").apply { createNewFile() }

        for (file in listOf(File(target, "attune.json"), empty)) writeCopy(copy, file, File(folder.root, "log"))

        val written = target.listFiles().orEmpty().associate { it.name to it.readText() }
        assertEquals(mapOf("attune.json" to "a copy", "empty.json" to "a copy"), written)
    }

    @Test
    fun `another file is never written over, and the refusal has the core's words`() {
        val target = folder.newFolder("copies")
        val other = File(target, "thesis.json").apply { writeText("three years") }
        val inside = File(target, "attune.json").apply { mkdir() }
        val nowhere = Files.createSymbolicLink(File(target, "link").toPath(), File(target, "nothing").toPath()).toFile()

        for (file in listOf(other, inside, nowhere)) {
            val refusal = assertThrows("$file", ErrorCode.InvalidInput::class.java) { writeCopy(copy, file, null) }
            assertEquals(Why.FILE_EXISTS, refusal.why)
        }
        assertEquals("three years", other.readText())
        assertEquals(setOf("thesis.json", "attune.json", "link"), target.list().orEmpty().toSet())
    }

    @Test
    fun `where it can't be written that is said`() {
        assertThrows(IOException::class.java) { writeCopy(copy, File(folder.root, "no/such/attune.json"), null) }
    }
}
