// The breath or the tool of a pause, while it plays: the ways past it under the thumb, what else would fit beneath it. Not here: the
// shape and the phase (`player/Playing.kt`).
package app.attune.ui.pause

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import androidx.compose.material3.Text
import androidx.compose.material3.MaterialTheme
import app.attune.ffi.Labels
import app.attune.ffi.PauseStep
import app.attune.ffi.PauseView
import app.attune.ui.parts.Quiet
import app.attune.ui.parts.QuietButton
import app.attune.ui.player.PlayerUiState
import app.attune.ui.player.PlayingControls
import app.attune.ui.player.PlayingFace

@Composable
internal fun PausePlaying(
    view: PauseView,
    playing: PlayerUiState.Playing,
    done: () -> Long,
    labels: Labels,
    taps: PauseTaps,
    modifier: Modifier = Modifier,
) {
    Column(modifier.fillMaxSize(), horizontalAlignment = Alignment.CenterHorizontally) {
        PlayingFace(playing, done, labels.player, Modifier.weight(1f)) { if (view.step == PauseStep.TOOL) Rather(view, labels, taps) }
        PlayingControls(
            playing,
            labels.player,
            aside = labels.common.skip,
            onAside = taps.onSkip,
            onWorse = taps.onWorse,
            // Five seconds are over before they could be halted; where the device was away, they go on.
            onPauseOrGoOn = taps.onPauseOrGoOn.takeIf { view.step == PauseStep.TOOL || playing.paused },
            onNextStep = taps.onNextStep,
        )
    }
}

/** What it is good for in one line, and what else would fit. */
@Composable
private fun Rather(view: PauseView, labels: Labels, taps: PauseTaps) {
    val others = view.choices.filter { it.value != view.exercise }
    view.hint?.let { Text(it, style = MaterialTheme.typography.bodyLarge, textAlign = TextAlign.Center) }
    if (others.isEmpty()) return
    Column(horizontalAlignment = Alignment.CenterHorizontally) {
        Quiet(labels.pause.rather, Modifier.padding(top = 8.dp))
        FlowRow(horizontalArrangement = Arrangement.Center) {
            others.forEach { choice -> QuietButton(choice.title, { taps.onChoose(choice.value) }) }
        }
    }
}
