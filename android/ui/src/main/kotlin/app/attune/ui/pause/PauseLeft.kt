// Where a pause was left, as a small value that a turned or killed app comes back with: the step itself is in the store. Not here:
// how it goes on (PauseModel).
package app.attune.ui.pause

/** How far what plays in [step] is, or the sentence that it closed with. */
data class PauseLeft(val step: String, val doneMillis: Long = 0, val steps: Int = 0, val closing: String? = null) {
    /** As a list of words that [kept] reads. */
    fun toKeep(): List<String> = listOf(step, doneMillis.toString(), steps.toString(), closing.orEmpty())

    companion object {
        /** What [toKeep] wrote; null for anything else. */
        fun kept(words: List<String>): PauseLeft? {
            val (step, done, steps, closing) = words.takeIf { it.size == 4 } ?: return null
            return PauseLeft(step, done.toLongOrNull() ?: return null, steps.toIntOrNull() ?: return null, closing.ifEmpty { null })
        }
    }
}
