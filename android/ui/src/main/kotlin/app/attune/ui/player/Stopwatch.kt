// The stopwatch of a run: follows elapsed time, never counts pictures, and stops itself where time was lost.
// Not here: what happens when (the core's timeline), and which clock it is read from (the device's).
package app.attune.ui.player

/** A stopwatch that is asked often. It stands at [before] and does not run. The steady clock's milliseconds come in. */
class Stopwatch(private var before: Long = 0) {
    private var since: Long? = null
    private var seen = 0L

    val runs: Boolean get() = since != null

    /** How much time has passed, without the pauses. */
    fun millis(steady: Long): Long = before + (since?.let { (steady - it).coerceAtLeast(0) } ?: 0)

    fun go(steady: Long) {
        since = since ?: steady
        seen = steady
    }

    fun pause(steady: Long) {
        before = millis(steady)
        since = null
    }

    /** Looks at it; true if the device slept since the last look, and then it stands where it stood at that look. */
    fun look(steady: Long): Boolean {
        val slept = runs && steady - seen > ASLEEP_MILLIS
        if (slept) pause(seen)
        seen = steady
        return slept
    }

    private companion object {
        /** More than this between two looks, and the process or the device was asleep. */
        const val ASLEEP_MILLIS = 2_000L
    }
}
