// The player while it plays: shape, phase in words, what is left, and the way out under the thumb. Not here: the clock.
package app.attune.ui.player

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.LinearProgressIndicator
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.derivedStateOf
import androidx.compose.runtime.getValue
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import app.attune.ffi.PlayerLabels
import app.attune.ffi.Session
import app.attune.ui.parts.MainButton
import app.attune.ui.parts.OtherButton
import app.attune.ui.parts.Quiet
import app.attune.ui.parts.QuietButton
import app.attune.ui.parts.READABLE
import app.attune.ui.theme.LocalReducedMotion

/** What a person can do while it plays. */
internal class PlayingTaps(
    val onPauseOrGoOn: () -> Unit,
    val onNextStep: () -> Unit,
    val onStop: () -> Unit,
    val onWorse: () -> Unit,
)

/** Draws it [done] milliseconds into its timeline. */
@Composable
internal fun Playing(
    state: PlayerUiState.Playing,
    done: () -> Long,
    labels: PlayerLabels,
    taps: PlayingTaps,
    modifier: Modifier = Modifier,
) {
    Column(modifier.fillMaxSize(), horizontalAlignment = Alignment.CenterHorizontally) {
        PlayingFace(state, done, labels, Modifier.weight(1f))
        PlayingControls(state, labels, labels.stop, taps.onStop, taps.onWorse, taps.onPauseOrGoOn, taps.onNextStep)
    }
}

/** The shape, the phase and what is left, with whatever goes [beneath] them. */
@Composable
internal fun PlayingFace(
    state: PlayerUiState.Playing,
    done: () -> Long,
    labels: PlayerLabels,
    modifier: Modifier = Modifier,
    beneath: @Composable ColumnScope.() -> Unit = {},
) {
    BoxWithConstraints(modifier.fillMaxWidth(), contentAlignment = Alignment.Center) {
        val room = maxHeight
        val shape = minOf(maxWidth - 64.dp, room * SHAPE_SHARE, SHAPE_MOST)
        Column(
            Modifier
                .verticalScroll(rememberScrollState())
                .fillMaxWidth()
                .heightIn(min = room)
                .padding(horizontal = 24.dp, vertical = 8.dp),
            verticalArrangement = Arrangement.spacedBy(16.dp, Alignment.CenterVertically),
            horizontalAlignment = Alignment.CenterHorizontally,
        ) {
            Quiet(state.session.exercise.name, Modifier.semantics { heading() })
            MovingShape(state.session, done, labels.shape, shape)
            Phase(state, done, labels)
            TimeLeft(state.session, done, labels)
            beneath()
        }
    }
}

@Composable
private fun MovingShape(session: Session, done: () -> Long, said: String, size: Dp) {
    val still = LocalReducedMotion.current
    BreathShape(
        said = said,
        fullness = {
            val now = done()
            val step = session.timeline[session.stepAt(now)]
            if (still) STILL else step.fullness(now - step.startMs.toLong())
        },
        modifier = Modifier.size(size),
    )
}

/** The phase in words, said by a screen reader when it changes, and its seconds. */
@Composable
private fun Phase(state: PlayerUiState.Playing, done: () -> Long, labels: PlayerLabels) {
    val session = state.session
    val place by remember(session, done) { derivedStateOf { session.stepAt(done()) } }
    val step = session.timeline[place]
    val seconds by remember(session, done) {
        derivedStateOf { secondsLeft(session.timeline[session.stepAt(done())].endMs - done()) }
    }
    Column(horizontalAlignment = Alignment.CenterHorizontally, verticalArrangement = Arrangement.spacedBy(4.dp)) {
        Text(
            step.cue,
            Modifier.semantics { liveRegion = LiveRegionMode.Polite },
            style = MaterialTheme.typography.headlineMedium,
            textAlign = TextAlign.Center,
        )
        val under = when {
            session.ownPace -> labels.ownPace
            state.slept -> labels.slept
            state.paused -> labels.paused
            else -> null
        }
        if (under != null) {
            Text(
                under,
                Modifier.semantics { liveRegion = LiveRegionMode.Polite },
                color = MaterialTheme.colorScheme.onSurfaceVariant,
                style = MaterialTheme.typography.titleMedium,
                textAlign = TextAlign.Center,
            )
        } else {
            // Counted aloud, it would talk into every breath.
            Text(seconds.toString(), Modifier.clearAndSetSemantics {}, style = MaterialTheme.typography.titleLarge)
        }
    }
}

@Composable
private fun TimeLeft(session: Session, done: () -> Long, labels: PlayerLabels) {
    val total = session.totalMs.toLong()
    val left by remember(session, done) { derivedStateOf { secondsLeft(total - done()) } }
    Column(
        Modifier.widthIn(max = BAR_MOST).fillMaxWidth().padding(top = 8.dp),
        horizontalAlignment = Alignment.CenterHorizontally,
        verticalArrangement = Arrangement.spacedBy(8.dp),
    ) {
        LinearProgressIndicator(
            progress = { (done().toFloat() / total.coerceAtLeast(1)).coerceIn(0f, 1f) },
            // What is left stands below in words; a value that moves would be read out again and again.
            modifier = Modifier.fillMaxWidth().then(if (session.ownPace) Modifier else Modifier.clearAndSetSemantics {}),
            color = MaterialTheme.colorScheme.primary,
            trackColor = MaterialTheme.colorScheme.surfaceContainerHighest,
            strokeCap = StrokeCap.Round,
            gapSize = 0.dp,
            drawStopIndicator = {},
        )
        if (!session.ownPace) {
            Row(Modifier.semantics(mergeDescendants = true) {}, horizontalArrangement = Arrangement.spacedBy(6.dp)) {
                Quiet(labels.left)
                Quiet(clock(left))
            }
        }
    }
}

/**
 * What is under the thumb: the way past it named [aside], that it makes it worse, and, where it is long enough for that, halting
 * it and going on.
 */
@Composable
internal fun PlayingControls(
    state: PlayerUiState.Playing,
    labels: PlayerLabels,
    aside: String,
    onAside: () -> Unit,
    onWorse: () -> Unit,
    onPauseOrGoOn: (() -> Unit)?,
    onNextStep: () -> Unit,
) {
    Column(
        Modifier.widthIn(max = READABLE).fillMaxWidth().padding(horizontal = 24.dp).padding(top = 8.dp, bottom = 16.dp),
        horizontalAlignment = Alignment.CenterHorizontally,
        verticalArrangement = Arrangement.spacedBy(4.dp),
    ) {
        QuietButton(labels.worse, onWorse)
        val past = @Composable { place: Modifier -> OtherButton(aside, onAside, place) }
        val main = @Composable { place: Modifier ->
            if (state.session.ownPace) {
                MainButton(labels.nextStep, onNextStep, place)
            } else if (onPauseOrGoOn != null) {
                MainButton(if (state.paused) labels.goOn else labels.pause, onPauseOrGoOn, place)
            }
        }
        if (LocalDensity.current.fontScale >= LARGE_TEXT) {
            past(Modifier.fillMaxWidth())
            main(Modifier.fillMaxWidth())
        } else {
            Row(
                Modifier.fillMaxWidth(),
                horizontalArrangement = Arrangement.spacedBy(12.dp),
                verticalAlignment = Alignment.CenterVertically,
            ) {
                past(Modifier.weight(1f))
                main(Modifier.weight(1f))
            }
        }
    }
}

/** From this text size on, each button has a row of its own: no word breaks. */
private const val LARGE_TEXT = 1.4f

/** How much of the height the shape takes, and the most of it: a disc wider than the words is no calmer. */
private const val SHAPE_SHARE = 0.5f
private val SHAPE_MOST = 300.dp
private val BAR_MOST = 360.dp
