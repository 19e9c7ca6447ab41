// The player before and after it plays: heat, way, length and cues; grounding offered; the heat after; one closing sentence.
// Not here: playing itself (Playing.kt).
package app.attune.ui.player

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.attune.ffi.Dose
import app.attune.ffi.Labels
import app.attune.ffi.Outcome
import app.attune.ffi.Settings
import app.attune.ffi.VariantView
import app.attune.ui.breathe.Length
import app.attune.ui.breathe.Ways
import app.attune.ui.parts.Chip
import app.attune.ui.parts.Heading
import app.attune.ui.parts.HeatScale
import app.attune.ui.parts.MainButton
import app.attune.ui.parts.Notice
import app.attune.ui.parts.PageColumn
import app.attune.ui.parts.Quiet
import app.attune.ui.parts.QuietButton
import app.attune.ui.parts.READABLE
import app.attune.ui.parts.SeveralOf
import app.attune.ui.settings.HAPTICS
import app.attune.ui.settings.TONES
import app.attune.ui.settings.VOICE

/** What a person can do before it plays. */
internal class BeforeTaps(
    val onHeat: (UByte?) -> Unit,
    val onDose: (Dose) -> Unit,
    val onWay: (VariantView) -> Unit,
    val onCue: (key: String, on: Boolean) -> Unit,
    val onBegin: () -> Unit,
    val onLeave: () -> Unit,
)

@Composable
internal fun Before(
    state: PlayerUiState.Before,
    settings: Settings,
    labels: Labels,
    taps: BeforeTaps,
    vibrates: Boolean,
    modifier: Modifier = Modifier,
) {
    val exercise = state.session.exercise
    WithFoot(
        modifier,
        foot = {
            QuietButton(labels.gate.later, taps.onLeave)
            MainButton(labels.breathe.start, taps.onBegin, Modifier.fillMaxWidth())
        },
    ) {
        Title(exercise.name)
        Text(exercise.how, style = MaterialTheme.typography.bodyLarge)
        Quiet(exercise.caution)
        state.refusal?.let { Notice(it) }
        Heading(labels.player.heatBefore, Modifier.padding(top = 8.dp))
        HeatScale(state.heat, labels.heat, taps.onHeat)
        Ways(state.session, labels, taps.onWay)
        Length(state.session, state.wish.dose, labels, taps.onDose)
        CueChoices(settings, labels, vibrates, taps.onCue)
    }
}

/** Voice, tones and, where there is a motor, vibration: what lets a person close their eyes. */
@Composable
private fun CueChoices(settings: Settings, labels: Labels, vibrates: Boolean, onCue: (String, Boolean) -> Unit) {
    val cues = listOfNotNull(
        Chip(VOICE, labels.player.voice) to settings.voice,
        Chip(TONES, labels.player.tones) to settings.tones,
        (Chip(HAPTICS, labels.player.vibration) to settings.haptics).takeIf { vibrates },
    )
    val on = cues.filter { it.second }.map { it.first.word }
    Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
        Quiet(labels.player.eyesClosed)
        SeveralOf(cues.map { it.first }, on, onTap = { onCue(it, it !in on) })
    }
}

@Composable
internal fun Gently(
    state: PlayerUiState.Gently,
    labels: Labels,
    onBegin: () -> Unit,
    onLeave: () -> Unit,
    modifier: Modifier = Modifier,
) {
    WithFoot(
        modifier,
        foot = {
            QuietButton(labels.gate.later, onLeave)
            MainButton(labels.player.gentlyBegin, onBegin, Modifier.fillMaxWidth())
        },
    ) {
        Title(labels.player.gentlyTitle)
        Text(labels.player.gently, style = MaterialTheme.typography.bodyLarge)
        state.trouble?.let { Notice(it) }
    }
}

@Composable
internal fun After(labels: Labels, onHeat: (UByte?) -> Unit, modifier: Modifier = Modifier) {
    WithFoot(modifier, foot = { QuietButton(labels.common.skip, { onHeat(null) }) }) {
        Title(labels.player.heatAfter)
        HeatScale(null, labels.heat, onHeat)
    }
}

@Composable
internal fun Closing(state: PlayerUiState.Closing, labels: Labels, onDone: () -> Unit, modifier: Modifier = Modifier) {
    val sentence = when (state.outcome) {
        Outcome.FINISHED -> labels.player.finished
        Outcome.STOPPED -> labels.player.stopped
        Outcome.WORSE -> labels.player.worseClosing
    }
    WithFoot(modifier, foot = { MainButton(labels.common.done, onDone, Modifier.fillMaxWidth()) }) {
        Title(sentence)
        state.trouble?.let { Notice(it) }
    }
}

@Composable
internal fun Failed(state: PlayerUiState.Failed, labels: Labels, onClose: () -> Unit, modifier: Modifier = Modifier) {
    WithFoot(modifier, foot = { MainButton(labels.navigation.back, onClose, Modifier.fillMaxWidth()) }) {
        Title(labels.trouble.title)
        Notice(state.sentence)
    }
}

/** A page in the upper middle, with what to do at its foot, under the thumb. */
@Composable
internal fun WithFoot(modifier: Modifier, foot: @Composable ColumnScope.() -> Unit, content: @Composable ColumnScope.() -> Unit) {
    Column(modifier.fillMaxSize(), horizontalAlignment = Alignment.CenterHorizontally) {
        Box(Modifier.weight(1f)) { PageColumn(content = content) }
        Column(
            Modifier.widthIn(max = READABLE).fillMaxWidth().padding(horizontal = 24.dp).padding(top = 8.dp, bottom = 28.dp),
            horizontalAlignment = Alignment.CenterHorizontally,
            content = foot,
        )
    }
}

@Composable
internal fun Title(words: String) {
    Text(
        words,
        Modifier.padding(top = 16.dp).semantics {
            heading()
            liveRegion = LiveRegionMode.Polite
        },
        style = MaterialTheme.typography.headlineMedium,
    )
}
