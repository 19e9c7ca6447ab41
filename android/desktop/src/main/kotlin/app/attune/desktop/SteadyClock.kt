// A clock that nobody sets and that goes on while the machine sleeps. Not here: who asks for the time.
package app.attune.desktop

import java.io.File
import java.io.IOException
import java.util.concurrent.TimeUnit.NANOSECONDS

/** Reads [awake], milliseconds that stop or go on in a sleep, and [ever], which go on; null where the system has none to read. */
internal class SteadyClock(
    private val awake: () -> Long = { NANOSECONDS.toMillis(System.nanoTime()) },
    private val ever: () -> Long? = ::sinceStart,
) {
    private val apart = apart()
    private var slept = 0L
    private var lookedAt = awake()

    fun millis(): Long {
        val now = awake()
        // Asked for in every frame, and a file has to be read for it: a sleep that is seen a moment later is soon enough.
        if (now - lookedAt >= LOOKS_EVERY_MILLIS) {
            lookedAt = now
            look()
        }
        return now + slept
    }

    private fun look() {
        val apartNow = apart()
        // The coarser clock's own steps are no sleep.
        if (apart != null && apartNow != null && apartNow - apart - slept > LEAST_SLEEP_MILLIS) slept = apartNow - apart
    }

    private fun apart(): Long? = ever()?.let { it - awake() }

    private companion object {
        const val LEAST_SLEEP_MILLIS = 500L
        const val LOOKS_EVERY_MILLIS = 100L
    }
}

/** Linux counts sleep in the first number of this file, seconds with two decimals (proc_uptime(5)). */
private fun sinceStart(): Long? = try {
    File("/proc/uptime").readText().substringBefore(' ').replace(".", "").toLongOrNull()?.times(10)
} catch (_: IOException) {
    null
}
