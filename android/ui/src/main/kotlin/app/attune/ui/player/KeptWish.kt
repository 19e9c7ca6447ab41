// What is to be played, as words that a turned or killed app comes back with. Not here: where a run of it stands (Run).
package app.attune.ui.player

import app.attune.ffi.Dose
import app.attune.ffi.SessionWish

private const val MINUTES = "m"
private const val CYCLES = "c"

/** As words that [keptWish] reads. */
internal fun SessionWish.toKeep(): List<String> = listOf(
    exercise,
    variant.orEmpty(),
    when (val dose = dose) {
        is Dose.Default -> ""
        is Dose.Minutes -> "$MINUTES${dose.v1}"
        is Dose.Cycles -> "$CYCLES${dose.v1}"
    },
)

/** What [toKeep] wrote, taken off [words]. Fails with `IllegalArgumentException` or `NoSuchElementException` on anything else. */
internal fun keptWish(words: Iterator<String>) = SessionWish(words.next(), words.next().ifEmpty { null }, dose(words.next()))

private fun dose(word: String): Dose = when {
    word.startsWith(MINUTES) -> Dose.Minutes(word.drop(1).toUInt())
    word.startsWith(CYCLES) -> Dose.Cycles(word.drop(1).toUInt())
    else -> Dose.Default
}
