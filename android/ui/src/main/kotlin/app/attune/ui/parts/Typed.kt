// How much of what is typed or pasted a field holds. Not here: how much of it may be kept; the core refuses more, with words.
package app.attune.ui.parts

/**
 * Characters in a field: five times the longest note, so that whoever pastes more than can be kept reads the core's words for it.
 * What is typed travels with the window while it is turned, and Android stops an app whose window carries a megabyte.
 */
internal const val TYPED_MAX = 50_000

/** What a field of so many [lines] takes of it: a line break that was pasted into one line is a space. */
internal fun String.typed(lines: Int): String = (if (lines == 1) replace(LINE_BREAK, " ") else this).take(TYPED_MAX)

private val LINE_BREAK = Regex("\\R")
