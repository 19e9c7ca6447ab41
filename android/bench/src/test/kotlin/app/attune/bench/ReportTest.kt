// That everything is measured still. Not here: any figure; they are a machine's, and a test never times.
package app.attune.bench

import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import java.io.File

class ReportTest {
    @Test
    fun `the report has every line, and a figure where it is not about what was not built`() {
        val once = Round(1, warmUp = 0)
        // Each side of a tap begins a turn once.
        val counts = Counts(taps = Round(4, warmUp = 1), batches = once, calls = 1, jvms = once)
        val report = report(File(System.getProperty("jna.library.path")), counts)
        val rows = report.filter { it.isNotEmpty() && "---" !in it }.map { it.trim('|', ' ').split('|') }.toList()
            .map { cells -> cells.map(String::trim) }
        assertEquals(LINES, rows.map { it.first().replace(Regex("^(the library for) .*"), "$1") })
        rows.filterNot { it.first().startsWith("the library") || it.first() in MAY_BE_EMPTY }.forEach { row ->
            assertTrue("$row", row.drop(1).any { cell -> cell.isNotEmpty() })
        }
    }
}

/** The library of the other profile, and what only a machine with `strip` can say. */
private val MAY_BE_EMPTY = setOf("release, as shipped", "release, stripped of all symbols", "dev")

private val LINES = """
    a tap, until it is on the disk
    RustCore.logMoment; a bare row over JDBC
    Attune.logMoment; a bare row over JDBC
    RustCore.logMoment; a row and its undo over JDBC
    Attune.logMoment; a row and its undo over JDBC
    RustCore.logMoment; Attune.logMoment
    Attune.logMoment; 4 KB appended and fsynced
    a bare row over JDBC; 4 KB appended and fsynced
    a screen's call, warm
    start
    today
    history
    exercises
    session
    pattern
    settingsView
    labels
    language (a call that does nothing)
    a fresh JVM's first call
    labels(locale)
    JNA
    the library is loaded
    UniFFI binds and compares
    the call
    opened and start, over the demo's log
    JNA
    the library is loaded
    UniFFI binds and compares
    open
    start
    libc's getpid
    JNA
    binding and call
    the library for
    release, as shipped
    release, stripped of all symbols
    dev
""".trimIndent().lines()
