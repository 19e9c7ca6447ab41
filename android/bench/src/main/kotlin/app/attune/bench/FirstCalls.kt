// First calls, each in a JVM of its own, against the least that JNA can be asked for. Not here: what such a JVM does (FirstCall).
package app.attune.bench

import java.io.File

/** From before anything is loaded to the first answer; [log] is opened where it lies. */
fun firstCalls(log: File, libraries: File, round: Round): Sequence<String> {
    val kinds = listOf(listOf("libc"), listOf("labels"), listOf("store", log.path))
    val parts = kinds.map { mutableListOf<List<Long>>() }
    val totals = inTurns(
        round,
        kinds.zip(parts) { kind, all -> { listOf(freshJvm(kind, libraries).also { all += it }.sum()) } },
    )
    val (libc, labels, store) = totals
    val (libcParts, labelsParts, storeParts) = parts.map { it.drop(round.warmUp) }
    fun line(what: String, one: Times) = row(what, ratio(one.median, libc.median), "$one", "$libc")
    fun notes(parts: List<List<Long>>, vararg names: String) =
        names.withIndex().map { (at, name) -> row("  $name", "", "${Times(parts.map { it[at] })}", "") }
    return heading("a fresh JVM's first call", "ratio", "measured", "against libc's getpid") +
        line("labels(locale)", labels) +
        notes(labelsParts, "JNA", "the library is loaded", "UniFFI binds and compares", "the call") +
        line("opened and start, over the demo's log", store) +
        notes(storeParts, "JNA", "the library is loaded", "UniFFI binds and compares", "open", "start") +
        row("libc's getpid", "", "$libc", "") +
        notes(libcParts, "JNA", "binding and call")
}

/** What `FirstCall` prints. */
private fun freshJvm(kind: List<String>, libraries: File): List<Long> {
    val java = File(System.getProperty("java.home"), "bin/java").path
    // Surefire's own class path is a jar that names the real one.
    val classPath = System.getProperty("surefire.test.class.path") ?: System.getProperty("java.class.path")
    val command = listOf(java, "-Djna.library.path=${libraries.path}", "-cp", classPath, FirstCall::class.java.name) + kind
    val process = ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start()
    val said = process.inputStream.bufferedReader().readText().trim()
    check(process.waitFor() == 0) { "the first call failed: $said" }
    return said.split(' ').map(String::toLong)
}
