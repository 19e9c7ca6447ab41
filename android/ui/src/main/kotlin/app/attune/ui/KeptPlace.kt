// Where a person is, as words that a killed app comes back with: they mean the same in another process. Not here: when they are
// kept and read (AttuneApp), and what a page itself keeps.
package app.attune.ui

import app.attune.ffi.Gate
import app.attune.ui.player.keptWish
import app.attune.ui.player.toKeep

/** A main screen, and the pages over it, the topmost last. */
data class Place(val tab: Tab = Tab.TODAY, val pages: List<Page> = emptyList()) {
    /** As a list of words that [kept] reads. */
    fun toKeep(): List<String> = listOf(tab.name) + pages.map { it.toKeep() }

    companion object {
        /** What [toKeep] wrote; for anything else, where a plain opening leads. */
        fun kept(words: List<String>): Place = try {
            Place(Tab.valueOf(words.first()), words.drop(1).map(::keptPage))
        } catch (_: IllegalArgumentException) {
            Place()
        } catch (_: NoSuchElementException) {
            Place()
        }
    }
}

/** The page in one word, which no other page has. */
internal fun Page.toKeep(): String = when (this) {
    is Page.Log -> listOf(LOG, moment)
    is Page.Details -> listOf(DETAILS, moment)
    Page.History -> listOf(HISTORY)
    Page.Settings -> listOf(SETTINGS)
    is Page.Player -> listOf(PLAYER) + wish.toKeep()
    Page.Pause -> listOf(PAUSE)
    is Page.SelfCheck -> listOf(SELF_CHECK, gate.name) + then?.toKeep().orEmpty()
    Page.OwnExercise -> listOf(OWN_EXERCISE)
}.joinToString(BETWEEN)

private fun keptPage(word: String): Page {
    val words = word.split(BETWEEN).iterator()
    return when (val name = words.next()) {
        LOG -> Page.Log(words.next())
        DETAILS -> Page.Details(words.next())
        HISTORY -> Page.History
        SETTINGS -> Page.Settings
        PLAYER -> Page.Player(keptWish(words))
        PAUSE -> Page.Pause
        SELF_CHECK -> Page.SelfCheck(Gate.valueOf(words.next()), if (words.hasNext()) keptWish(words) else null)
        OWN_EXERCISE -> Page.OwnExercise
        else -> throw IllegalArgumentException(name)
    }
}

/** ASCII's unit separator: no id has it. */
private const val BETWEEN = "\u001F"
private const val LOG = "log"
private const val DETAILS = "details"
private const val HISTORY = "history"
private const val SETTINGS = "settings"
private const val PLAYER = "player"
private const val PAUSE = "pause"
private const val SELF_CHECK = "self_check"
private const val OWN_EXERCISE = "own_exercise"
