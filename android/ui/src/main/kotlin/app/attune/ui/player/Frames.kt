// How far something has played, read once a frame while it moves. Not here: the clock itself (Playback).
package app.attune.ui.player

import androidx.compose.runtime.Composable
import androidx.compose.runtime.State
import androidx.compose.runtime.produceState
import androidx.compose.runtime.withFrameMillis

/** [done], looked at with every frame after a [tick], while [playing] moves; [player] is whose it is. */
@Composable
internal fun doneByFrames(player: Any, playing: PlayerUiState.Playing?, done: () -> Long, tick: () -> Unit): State<Long> {
    val moves = playing != null && !playing.paused && !playing.session.ownPace
    return produceState(done(), player, moves, playing?.session, playing?.steps) {
        value = done()
        while (moves) {
            withFrameMillis {
                tick()
                value = done()
            }
        }
    }
}
