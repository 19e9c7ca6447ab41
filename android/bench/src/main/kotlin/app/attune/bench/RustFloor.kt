// The same call inside Rust, in a process of its own, `ffi_floor` (tests/src/bin). Not here: the calls (ScreenCalls).
package app.attune.bench

import java.io.Closeable
import java.io.File

/** Runs [program] over [store]. */
class RustFloor(program: File, store: File) : Closeable {
    private val process = ProcessBuilder(program.path, store.path, NOW.utcMillis.toString(), NOW.zone)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start()
    private val asked = process.outputWriter()
    private val said = process.inputReader()

    /** The nanoseconds of each of so many calls. */
    fun calls(name: String, times: Int): List<Long> {
        asked.write("$name $times\n")
        asked.flush()
        return checkNotNull(said.readLine()) { "ffi_floor ended" }.trim().split(' ').map(String::toLong)
    }

    override fun close() {
        asked.close()
        process.waitFor()
    }
}
