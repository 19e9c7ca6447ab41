// Where a person can be: four main screens, and the pages that lie over them. Not here: what is drawn there.
package app.attune.ui

import app.attune.ffi.Gate
import app.attune.ffi.SessionWish

/** The main screens, in the order in which they stand at the bottom. */
enum class Tab { TODAY, BREATHE, PATTERN, TOGETHER }

/** A page over a main screen. Back closes it. */
sealed interface Page {
    /** A moment that was just saved: pull and heat, and the rest if wanted. */
    data class Log(val moment: String) : Page

    /** A moment's details. */
    data class Details(val moment: String) : Page

    data object History : Page

    data object Settings : Page

    /** An exercise, from before to after. */
    data class Player(val wish: SessionWish) : Page

    /** The hard moment, from its first breath on. */
    data object Pause : Page

    /** A self-check; passed, it leads on to [then]. */
    data class SelfCheck(val gate: Gate, val then: SessionWish?) : Page

    /** A breathing pattern of one's own. */
    data object OwnExercise : Page
}
