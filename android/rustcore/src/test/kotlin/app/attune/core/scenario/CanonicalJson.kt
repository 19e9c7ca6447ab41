// A tree of maps, lists, texts, numbers, booleans and nulls as canonical JSON: keys sorted, no space, and to the byte what
// the core's own serialiser (serde_json) prints. Not here: how an answer of the core becomes a tree (Tree).
package app.attune.core.scenario

import com.fasterxml.jackson.core.io.NumberOutput
import java.math.BigDecimal

fun canonical(tree: Any?): String = buildString { write(tree) }

private fun StringBuilder.write(tree: Any?) {
    when (tree) {
        null -> append("null")
        is String -> quoted(tree)
        is Boolean, is Int, is Long -> append(tree)
        is Double -> append(number(tree))
        is List<*> -> joined(tree, '[', ']') { write(it) }
        // All keys are names of fields, so ASCII: sorted here as by their bytes in Rust.
        is Map<*, *> -> joined(tree.entries.sortedBy { it.key as String }, '{', '}') { (key, inner) ->
            quoted(key as String)
            append(':')
            write(inner)
        }
        else -> error("${tree.javaClass} has no place in JSON")
    }
}

private fun <T> StringBuilder.joined(items: Collection<T>, open: Char, close: Char, each: (T) -> Unit) {
    append(open)
    items.forEachIndexed { place, item ->
        if (place > 0) append(',')
        each(item)
    }
    append(close)
}

private fun StringBuilder.quoted(text: String) {
    append('"')
    for (letter in text) {
        when (letter) {
            '"' -> append("\\\"")
            '\\' -> append("\\\\")
            '\b' -> append("\\b")
            '\u000c' -> append("\\f")
            '\n' -> append("\\n")
            '\r' -> append("\\r")
            '\t' -> append("\\t")
            in '\u0000'..'\u001f' -> append("\\u%04x".format(letter.code))
            else -> append(letter)
        }
    }
    append('"')
}

/** Where the point may stand among the digits for a number to be written out; further off there is an exponent. */
private val WRITTEN_OUT = -4..16

private fun number(value: Double): String {
    if (!value.isFinite()) return "null"
    if (value == 0.0) return value.toString()
    val shortest = BigDecimal(NumberOutput.toString(value, true)).stripTrailingZeros()
    val point = shortest.precision() - shortest.scale()
    return when {
        point in WRITTEN_OUT && shortest.scale() > 0 -> shortest.toPlainString()
        point in WRITTEN_OUT -> "${shortest.toPlainString()}.0"
        else -> "${shortest.scaleByPowerOfTen(1 - point).toPlainString()}e${if (point > 0) "+" else ""}${point - 1}"
    }
}
