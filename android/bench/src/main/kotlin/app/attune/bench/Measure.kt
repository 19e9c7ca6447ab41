// Things measured in turns, and how they compare: medians, with the fastest and the slowest. Not here: what is measured.
package app.attune.bench

import java.util.Locale

/** So often, after so many that count for nothing. */
data class Round(val times: Int, val warmUp: Int)

/** The times of one thing, in nanoseconds. */
class Times(nanos: List<Long>) {
    private val sorted = nanos.sorted()

    val median: Double get() = sorted[sorted.size / 2].toDouble()

    override fun toString() = "${millis(median)} ms (${millis(sorted.first())}–${millis(sorted.last())})"

    private fun millis(nanos: Number) = "%.3f".format(Locale.ROOT, nanos.toDouble() / 1e6)
}

/**
 * Runs them in turns; each returns the nanoseconds of what it did, once or more. Another begins each time (A B C, B C A …): what
 * one leaves behind, on the disk above all, then falls on each of the others.
 */
fun inTurns(round: Round, what: List<() -> List<Long>>): List<Times> {
    val nanos = what.map { mutableListOf<Long>() }
    repeat(round.warmUp + round.times) { number ->
        what.indices.map { (it + number) % what.size }.forEach { one ->
            what[one]().let { if (number >= round.warmUp) nanos[one] += it }
        }
    }
    return nanos.map(::Times)
}

/** How long [call] takes. */
inline fun timed(call: () -> Any?): Long {
    val started = System.nanoTime()
    kept = call()
    return System.nanoTime() - started
}

/** Where answers go, so that no compiler leaves the call out. */
@Volatile
@PublishedApi
internal var kept: Any? = null

/** How often [one] lies in [other]. */
fun ratio(one: Double, other: Double) = "%.2f".format(Locale.ROOT, one / other)

/** A table's first two lines. */
fun heading(vararg columns: String) = sequenceOf(row(*columns), row(*Array(columns.size) { "---" }))

/** A line of a table: what it is about, and figures. */
fun row(vararg cells: String) = cells.withIndex().joinToString(" | ", "| ", " |") { (at, cell) ->
    cell.padEnd(if (at == 0) FIRST_COLUMN else COLUMN)
}

private const val FIRST_COLUMN = 48
private const val COLUMN = 28
