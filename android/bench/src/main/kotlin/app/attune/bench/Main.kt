// Everything that is measured, in one report. Not here: how (a file each), and how two things are compared (Measure).
package app.attune.bench

import java.io.File
import java.nio.file.Files

/** How often. */
data class Counts(val taps: Round, val batches: Round, val calls: Int, val jvms: Round)

/** Often enough for a median that holds still; a minute or two. */
val OFTEN = Counts(taps = Round(400, warmUp = 50), batches = Round(150, warmUp = 100), calls = 10, jvms = Round(15, warmUp = 2))

fun main() {
    report(File(System.getProperty("jna.library.path")), OFTEN).forEach(::println)
}

/** The report's lines, as soon as each part is measured. [libraries] is where Cargo put the library. */
fun report(libraries: File, counts: Counts): Sequence<String> = sequence {
    val top = Files.createTempDirectory("attune-bench").toFile()
    try {
        val log = storeOfTheDemo(File(top, "demo"))
        yieldAll(logTap(log, File(top, "tap"), counts.taps))
        yield("")
        yieldAll(screenCalls(log, File(top, "screens"), File(libraries, "ffi_floor"), counts.batches, counts.calls))
        yield("")
        yieldAll(firstCalls(log, libraries, counts.jvms))
        yield("")
        yieldAll(sizes(libraries.absoluteFile.parentFile))
    } finally {
        top.deleteRecursively()
    }
}
