// How large the native library is, per Cargo profile. Not here: how large others' are, for other processors.
package app.attune.bench

import java.io.File
import java.util.Locale

/** [target] is Cargo's folder. What was not built, or can't be stripped here, stays empty. */
fun sizes(target: File): Sequence<String> {
    val name = System.mapLibraryName("attune_ffi")
    val (release, dev) = listOf("release", "debug").map { File(target, "$it/$name").takeIf(File::exists) }
    val os = "${System.getProperty("os.name")} ${System.getProperty("os.arch")}"
    return heading("the library for $os", "MB") + sequenceOf(
        row("release, as shipped", megabytes(release?.length())),
        row("release, stripped of all symbols", megabytes(release?.let(::stripped))),
        row("dev", megabytes(dev?.length())),
    )
}

private fun megabytes(bytes: Long?) = bytes?.let { "%.2f".format(Locale.ROOT, it / 1e6) }.orEmpty()

private fun stripped(library: File): Long? {
    val out = File.createTempFile("stripped", null)
    return try {
        val strip = ProcessBuilder("strip", "-o", out.path, library.path).redirectErrorStream(true).start()
        strip.inputStream.readAllBytes()
        out.length().takeIf { strip.waitFor() == 0 }
    } catch (_: java.io.IOException) {
        null
    } finally {
        out.delete()
    }
}
