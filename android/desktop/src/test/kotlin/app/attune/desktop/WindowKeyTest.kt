package app.attune.desktop

import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import java.io.File
import java.nio.file.FileSystemException
import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.attribute.PosixFilePermissions

class WindowKeyTest {
    @get:Rule
    val folder = TemporaryFolder()

    /** How a file system without hard links refuses one: in Java's words, and in Linux's. */
    private val refusals = listOf<(Path, Path) -> Unit>(
        { _, _ -> throw UnsupportedOperationException() },
        { name, file -> throw FileSystemException("$name", "$file", "Operation not permitted") },
    )

    @Test
    fun `where there are no hard links a key is made all the same, readable by its owner only, and found again`() {
        refusals.forEachIndexed { number, link ->
            val dir = File(folder.root, "log-$number").also { WindowKey(it).makePlace() }
            val made = WindowKey(dir, link).make()
            assertArrayEquals(made, WindowKey(dir).find())
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(File(dir, "key").toPath())))
            assertEquals(listOf("key"), dir.list().orEmpty().toList())
        }
    }

    @Test
    fun `there, too, a start that was killed in the middle keeps no later one from its key`() {
        for (link in refusals) {
            val dir = folder.newFolder()
            File(dir, "key").createNewFile()
            assertArrayEquals(WindowKey(dir, link).make(), WindowKey(dir).find())
        }
    }

    @Test
    fun `there, too, it never takes the place of another`() {
        val dir = folder.newFolder("log")
        val first = WindowKey(dir).make()
        for (link in refusals) assertArrayEquals(first, WindowKey(dir, link).make())
        File(dir, "key").writeText("a shopping list")
        for (link in refusals) assertEquals(null, WindowKey(dir, link).make())
        assertEquals("a shopping list", File(dir, "key").readText())
        assertEquals(listOf("key"), dir.list().orEmpty().toList())
    }
}
