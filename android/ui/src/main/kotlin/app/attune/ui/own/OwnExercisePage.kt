// A breathing pattern of one's own: its name, its phases, and how it would look. Not here: what may be one.
package app.attune.ui.own

import androidx.compose.animation.core.withInfiniteAnimationFrameMillis
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.relocation.BringIntoViewRequester
import androidx.compose.foundation.relocation.bringIntoViewRequester
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedTextField
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.produceState
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.listSaver
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.text.input.ImeAction
import androidx.compose.ui.text.input.KeyboardCapitalization
import androidx.compose.ui.unit.dp
import app.attune.core.Core
import app.attune.ffi.BreatheLabels
import app.attune.ffi.Labels
import app.attune.ffi.PhaseKind
import app.attune.ui.AppModel
import app.attune.ui.AppUiState
import app.attune.ui.Page
import app.attune.ui.parts.Glyph
import app.attune.ui.parts.GlyphButton
import app.attune.ui.parts.Heading
import app.attune.ui.parts.MainButton
import app.attune.ui.parts.Notice
import app.attune.ui.parts.OtherButton
import app.attune.ui.parts.PageColumn
import app.attune.ui.parts.Quiet
import app.attune.ui.parts.Stepper
import app.attune.ui.parts.typed
import app.attune.ui.player.BreathShape
import app.attune.ui.player.STILL
import app.attune.ui.player.clock
import app.attune.ui.player.fullness
import app.attune.ui.player.secondsLeft
import app.attune.ui.theme.LocalReducedMotion

/** The form for an own pattern. */
@Composable
fun OwnExercisePage(core: Core, app: AppModel, modifier: Modifier = Modifier) {
    val ready = app.state.collectAsState().value as? AppUiState.Ready ?: return
    val isOnTop = { app.place.pages.lastOrNull() == Page.OwnExercise }
    val make = { form: OwnUiState ->
        OwnModel(
            core,
            app,
            form,
            added = {
                app.say(ready.labels.breathe.ownAdded)
                if (isOnTop()) app.back()
            },
            selfCheck = { if (isOnTop()) app.open(Page.SelfCheck(it, then = null)) },
        )
    }
    // A form that was left is as it was when it is opened the next time, until its pattern is added.
    val saver = listSaver<OwnModel, String>(
        save = { model -> model.state.value.let { listOf(it.name, it.phases.written()) } },
        restore = { (name, phases) -> make(OwnUiState(name, readOwnPhases(phases) ?: FIRST_PHASES)) },
    )
    val model = rememberSaveable(core, saver = saver) { make(OwnUiState()) }
    val state by model.state.collectAsState()
    OwnExercisePage(state, ready.labels, OwnTaps(model::named, model::add, model::remove, model::longer, model::save), modifier)
}

/** What a person can do here. */
internal class OwnTaps(
    val onName: (String) -> Unit,
    val onAddPhase: (PhaseKind) -> Unit,
    val onRemove: (place: Int) -> Unit,
    val onLonger: (place: Int, by: Int) -> Unit,
    val onSave: () -> Unit,
)

@Composable
internal fun OwnExercisePage(state: OwnUiState, labels: Labels, taps: OwnTaps, modifier: Modifier = Modifier) {
    Surface(modifier) {
        val inSight = remember { BringIntoViewRequester() }
        // The button is at the other end of the page.
        LaunchedEffect(state.nameRefusal) { if (state.nameRefusal != null) inSight.bringIntoView() }
        PageColumn {
            OutlinedTextField(
                value = state.name,
                onValueChange = { taps.onName(it.typed(lines = 1)) },
                modifier = Modifier.fillMaxWidth().bringIntoViewRequester(inSight),
                label = { Text(labels.breathe.ownName) },
                isError = state.nameRefusal != null,
                supportingText = state.nameRefusal?.let { { Text(it, style = MaterialTheme.typography.bodyMedium) } },
                singleLine = true,
                shape = CARD,
                keyboardOptions = KeyboardOptions(capitalization = KeyboardCapitalization.Sentences, imeAction = ImeAction.Done),
            )
            Preview(state.phases, labels)
            Heading(labels.breathe.ownPhases)
            state.phases.forEachIndexed { place, phase -> Phase(place, phase, labels, taps) }
            Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
                Quiet(labels.breathe.ownPhaseAdd)
                FlowRow(horizontalArrangement = Arrangement.spacedBy(8.dp), verticalArrangement = Arrangement.spacedBy(8.dp)) {
                    OWN_KINDS.forEach { kind -> OtherButton("+ ${labels.breathe.called(kind)}", { taps.onAddPhase(kind) }) }
                }
            }
            state.phasesRefusal?.let { Notice(it) }
            MainButton(labels.breathe.ownAdd, taps.onSave, Modifier.fillMaxWidth().padding(top = 8.dp))
        }
    }
}

@Composable
private fun Phase(place: Int, phase: OwnPhase, labels: Labels, taps: OwnTaps) {
    val name = labels.breathe.called(phase.kind)
    Surface(Modifier.fillMaxWidth(), shape = CARD, color = MaterialTheme.colorScheme.surfaceContainer) {
        FlowRow(
            Modifier.padding(start = 16.dp, top = 8.dp, end = 8.dp, bottom = 8.dp),
            horizontalArrangement = Arrangement.SpaceBetween,
            verticalArrangement = Arrangement.spacedBy(4.dp),
            itemVerticalAlignment = Alignment.CenterVertically,
        ) {
            Text(name, style = MaterialTheme.typography.bodyLarge)
            Row(horizontalArrangement = Arrangement.spacedBy(4.dp), verticalAlignment = Alignment.CenterVertically) {
                Stepper(
                    value = phase.secondsIn(labels.common.languageTag),
                    what = "${labels.breathe.ownSeconds}, $name",
                    labels = labels.common,
                    onLess = { taps.onLonger(place, -1) },
                    onMore = { taps.onLonger(place, 1) },
                )
                GlyphButton(Glyph.CLOSE, "${labels.breathe.ownPhaseRemove}: $name", { taps.onRemove(place) })
            }
        }
    }
}

/** The pattern, breathing: round after round, unless motion is unwanted. */
@Composable
private fun Preview(phases: List<OwnPhase>, labels: Labels) {
    val steps = remember(phases) { phases.steps() }
    val round = phases.sumOf { it.millis }
    val still = LocalReducedMotion.current || round == 0L
    val millis by produceState(0L, phases, still) {
        if (still) return@produceState
        val begun = withInfiniteAnimationFrameMillis { it }
        while (true) withInfiniteAnimationFrameMillis { value = (it - begun) % round }
    }
    Column(
        Modifier.fillMaxWidth(),
        horizontalAlignment = Alignment.CenterHorizontally,
        verticalArrangement = Arrangement.spacedBy(8.dp),
    ) {
        Box(Modifier.size(140.dp)) {
            BreathShape(
                said = labels.player.shape,
                fullness = {
                    val now = millis
                    val step = steps.lastOrNull { it.startMs.toLong() <= now }
                    if (still || step == null) STILL else step.fullness(now - step.startMs.toLong())
                },
                modifier = Modifier.size(140.dp),
            )
        }
        Quiet(clock(secondsLeft(round)))
    }
}

internal fun BreatheLabels.called(kind: PhaseKind): String = when (kind) {
    PhaseKind.INHALE -> ownInhale
    PhaseKind.TOP_UP -> ownTopUp
    PhaseKind.HOLD -> ownHold
    PhaseKind.EXHALE -> ownExhale
    PhaseKind.READY, PhaseKind.TENSE, PhaseKind.RELEASE, PhaseKind.NOTICE, PhaseKind.SAY, PhaseKind.COOL -> ""
}

private val CARD = RoundedCornerShape(16.dp)
