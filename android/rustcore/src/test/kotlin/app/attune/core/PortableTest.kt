// Stories of readable copies, written and taken over.
package app.attune.core

import app.attune.ffi.Format
import app.attune.ffi.formatOfFile
import app.attune.ffi.importMaxBytes
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import java.io.File

class PortableTest {
    @get:Rule
    val desk = Desk()
    private val attune get() = desk.attune

    @Test
    fun `everything is carried to another store, and a second time nothing is`() {
        attune.logMoment(tap.copy(heat = 5u, note = "Größe, \"quoted\", 🙂"), evening, bytes(1))
        attune.logMoment(tap, later(1000), bytes(2))
        attune.addOwnExercise("Tram", "inhale:4,exhale:6", evening, bytes(3))
        for (format in Format.entries) {
            val copy = attune.export(format, later(2000))
            assertEquals(2uL, copy.written)
            assertEquals("a copy is known by its name", format, formatOfFile(copy.fileName))
            assertTrue(copy.sentence.isNotBlank() && copy.bytes.size.toULong() < importMaxBytes())
            val other = open(File(desk.beside, format.name))
            val imported = other.import(copy.bytes, format, later(2000))
            assertEquals(2uL to 0uL, imported.added to imported.unchanged)
            assertEquals(if (format == Format.JSON) 1uL else 0uL, imported.ownExercisesAdded)
            assertEquals(0uL to 2uL, other.import(copy.bytes, format, later(2000)).run { added to unchanged })
            assertEquals(
                attune.history(null, 10u, later(2000)).moments.map { it.record },
                other.history(null, 10u, later(2000)).moments.map { it.record },
            )
            other.undo(later(2000))
            assertEquals("an import is taken back whole", 0, other.history(null, 10u, later(2000)).moments.size)
            other.shutDown()
            assertEquals("its own copy has nothing new", 0uL, attune.import(copy.bytes, format, later(2000)).added)
        }
    }
}
