package app.attune.desktop

import app.attune.core.RustCore
import app.attune.ffi.ErrorCode
import app.attune.ffi.Why
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertThrows
import org.junit.Assume.assumeTrue
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import java.io.File
import java.io.IOException
import java.io.RandomAccessFile

class ReadChosenTest {
    @get:Rule
    val folder = TemporaryFolder()

    @Test
    fun `a file is read with its name`() {
        val file = folder.newFile("log.csv").apply { writeText("at,kind") }
        assertEquals("log.csv" to "at,kind", readChosen(file).let { it.name to it.bytes.decodeToString() })
    }

    @Test
    fun `what is no file is refused at once, and nothing waits for it`() {
        val pipe = File(folder.root, "pipe.json")
        assumeTrue("no pipes here", ProcessBuilder("mkfifo", pipe.path).start().waitFor() == 0)
        for (none in listOf(pipe, folder.root, File(folder.root, "gone"))) {
            assertThrows(IOException::class.java) { readChosen(none) }
        }
    }

    @Test
    fun `of a file larger than any memory just enough is read for the core to refuse it as too large`() = runBlocking<Unit> {
        val film = File(folder.root, "film.json")
        RandomAccessFile(film, "rw").use { it.setLength(1L shl 40) }
        val core = RustCore.demo("en")
        val refusal = assertThrows(ErrorCode.ImportRefused::class.java) {
            readChosen(film).let { runBlocking { core.import(it.bytes, it.name) } }
        }
        assertEquals(Why.FILE_TOO_LARGE, refusal.why)
        core.shutDown()
    }
}
