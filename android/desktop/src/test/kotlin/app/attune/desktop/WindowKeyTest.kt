package app.attune.desktop

import org.junit.Assert.assertEquals
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import java.io.File
import java.nio.file.FileSystemException
import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.attribute.PosixFilePermissions
import java.util.HexFormat

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
            assertEquals(digits(made), digits(WindowKey(dir).find()))
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(File(dir, "key").toPath())))
            assertEquals(listOf("key"), dir.list().orEmpty().toList())
        }
    }

    @Test
    fun `there, too, a start that was killed in the middle keeps no later one from its key`() {
        for (link in refusals) {
            val dir = folder.newFolder()
            File(dir, "key").createNewFile()
            assertEquals(digits(WindowKey(dir, link).make()), digits(WindowKey(dir).find()))
        }
    }

    @Test
    fun `there, too, it never takes the place of another`() {
        val dir = folder.newFolder("log")
        val first = WindowKey(dir).make()
        for (link in refusals) assertEquals(digits(first), digits(WindowKey(dir, link).make()))
        File(dir, "key").writeText("a shopping list")
        for (link in refusals) assertEquals(KeyAnswer.SomethingElse, WindowKey(dir, link).make())
        assertEquals("a shopping list", File(dir, "key").readText())
        assertEquals(listOf("key"), dir.list().orEmpty().toList())
    }

    @Test
    fun `nothing, something else and what can't be read just now are three answers`() {
        val dir = folder.newFolder("log")
        val key = File(dir, "key")
        assertEquals(KeyAnswer.Absent, WindowKey(dir).find())

        val whole = digits(WindowKey(dir).make())
        val others = listOf("", "a shopping list", whole.dropLast(2), whole + "00", "x".repeat(64), " ".repeat(99_999) + whole)
        for (other in others) {
            key.writeText(other)
            assertEquals(KeyAnswer.SomethingElse, WindowKey(dir).find())
            assertEquals(other, key.readText())
        }

        key.delete()
        key.mkdir()
        assertEquals(KeyAnswer.SomethingElse, WindowKey(dir).find())

        key.delete()
        Files.createSymbolicLink(key.toPath(), File(folder.root, "a disk that is not there").toPath())
        assertEquals(KeyAnswer.Unreadable, WindowKey(dir).find())
    }

    private fun digits(answer: KeyAnswer) = HexFormat.of().formatHex((answer as KeyAnswer.Found).key)
}
