// What the player shows, stage by stage. Not here: how it looks, and how one stage leads to the next (PlayerModel).
package app.attune.ui.player

import app.attune.ffi.Outcome
import app.attune.ffi.Session
import app.attune.ffi.SessionWish

/** What the player shows. */
sealed interface PlayerUiState {
    /** The session is being fetched. */
    data object Opening : PlayerUiState

    /** There is none to be had; [sentence] says why. */
    data class Failed(val sentence: String) : PlayerUiState

    /** Nothing plays yet. [refusal] is what the core says to a dose that can't be. */
    data class Before(
        val session: Session,
        val wish: SessionWish,
        val heat: UByte? = null,
        val refusal: String? = null,
    ) : PlayerUiState

    /** Something made it worse: grounding is offered. [trouble] says what could not be kept, if anything. */
    data class Gently(val session: Session, val trouble: String? = null) : PlayerUiState

    /** It plays, or stands. [slept]: it stands because the device was away. */
    data class Playing(
        val session: Session,
        val paused: Boolean = false,
        val slept: Boolean = false,
        /** At one's own pace: how many steps are over. */
        val steps: Int = 0,
    ) : PlayerUiState

    /** Over: how strong is it inside now? */
    data class After(val session: Session, val outcome: Outcome) : PlayerUiState

    /** Over. [trouble] says what could not be kept, if anything. */
    data class Closing(val outcome: Outcome, val trouble: String? = null) : PlayerUiState
}
