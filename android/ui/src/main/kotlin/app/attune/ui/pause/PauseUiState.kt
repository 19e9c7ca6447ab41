// What Pause shows. Not here: how it looks, and how one step leads to the next (the core says it).
package app.attune.ui.pause

import app.attune.ffi.PauseView
import app.attune.ui.player.PlayerUiState

/** What Pause shows. */
sealed interface PauseUiState {
    /** The first step is on its way: milliseconds. */
    data object Opening : PauseUiState

    /** A step; where something plays in it, [playing] is how. */
    data class Step(val view: PauseView, val playing: PlayerUiState.Playing? = null) : PauseUiState

    /** It is over, with one quiet [sentence]. */
    data class Closed(val sentence: String) : PauseUiState
}
