// Reading a session's timeline: the step at a time, how full the shape is, what is left. Not here: the clock.
package app.attune.ui.player

import app.attune.ffi.Session
import app.attune.ffi.StepView
import kotlin.math.PI
import kotlin.math.cos

/** The place of the step at [millis], the last one's at the end. */
fun Session.stepAt(millis: Long): Int {
    val found = timeline.binarySearch { step -> step.startMs.toLong().compareTo(millis) }
    return (if (found >= 0) found else -found - 2).coerceIn(0, timeline.lastIndex)
}

/** How full the shape is, 0 to 1: eased from the step's start to its end, slow at both, like a breath. */
fun StepView.fullness(millisInStep: Long): Float {
    val part = (millisInStep.toDouble() / durationMs.toDouble()).coerceIn(0.0, 1.0)
    val eased = (1 - cos(PI * part)) / 2
    val from = sizeFrom.toDouble()
    return ((from + (sizeTo.toDouble() - from) * eased) / FULL).toFloat()
}

/** Where the step ends, in milliseconds of the timeline. */
val StepView.endMs: Long get() = (startMs + durationMs).toLong()

/** Whole seconds of what is left, the begun one counted. */
fun secondsLeft(millis: Long): Long = (millis.coerceAtLeast(0) + MILLIS - 1) / MILLIS

/** Seconds as a clock shows them: `4:05`. */
fun clock(seconds: Long): String = "${seconds / SECONDS}:${(seconds % SECONDS).toString().padStart(2, '0')}"

private const val FULL = 100
private const val MILLIS = 1_000
private const val SECONDS = 60
