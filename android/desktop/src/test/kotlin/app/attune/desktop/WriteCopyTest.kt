package app.attune.desktop

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
    fun `elsewhere it takes the place of an older copy, and leaves nothing beside it`() {
        val target = folder.newFolder("copies")
        val file = File(target, "attune.json").apply { writeText("an older and longer copy") }

        writeCopy(copy, file, File(folder.root, "log"))

        assertEquals("a copy", file.readText())
        assertEquals(listOf("attune.json"), target.list().orEmpty().toList())
    }

    @Test
    fun `where it can't be written the older copy stays`() {
        assertThrows(IOException::class.java) { writeCopy(copy, File(folder.root, "no/such/attune.json"), null) }
        val taken = folder.newFolder("attune.json").apply { File(this, "one").writeText("kept") }
        assertThrows(IOException::class.java) { writeCopy(copy, taken, null) }
        assertEquals("kept", File(taken, "one").readText())
    }
}
