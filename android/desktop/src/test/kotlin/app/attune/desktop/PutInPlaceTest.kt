package app.attune.desktop

import org.junit.Assert.assertEquals
import org.junit.Assert.assertThrows
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import java.io.File
import java.nio.file.FileAlreadyExistsException
import java.nio.file.FileSystemException

class PutInPlaceTest {
    @get:Rule
    val folder = TemporaryFolder()

    private val place get() = File(folder.root, "attune.json")

    /** A file system with hard links, and one without. */
    private val systems = listOf<Link>(hardLink, { name, file -> throw FileSystemException("$name", "$file", "Operation not permitted") })

    @Test
    fun `a free place and an empty file's are taken, another file's never`() {
        for (link in systems) {
            place.delete()
            putInPlace(finished("one"), place.toPath(), link = link)
            assertEquals("one", place.readText())

            assertThrows(FileAlreadyExistsException::class.java) { putInPlace(finished("two"), place.toPath(), link = link) }
            assertEquals("one", place.readText())

            place.writeText("")
            putInPlace(finished("three"), place.toPath(), link = link)
            assertEquals("three", place.readText())
        }
    }

    @Test
    fun `a file that comes between the look and the taking stays`() {
        val late: Link = { name, file ->
            place.writeText("a minute's work")
            hardLink(name, file)
        }
        assertThrows(FileAlreadyExistsException::class.java) { putInPlace(finished("a copy"), place.toPath(), link = late) }
        assertEquals("a minute's work", place.readText())
    }

    private fun finished(text: String) = File.createTempFile(".unfinished-", null, folder.root).apply { writeText(text) }.toPath()
}
