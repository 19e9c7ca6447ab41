// Breathe: the exercises, and the page of the open one within the list. Not here: the player, and the form for an own pattern.
package app.attune.ui.breathe

import androidx.compose.animation.animateContentSize
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.selection.toggleable
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.unit.dp
import app.attune.core.Core
import app.attune.ffi.Dose
import app.attune.ffi.ExerciseView
import app.attune.ffi.Labels
import app.attune.ffi.Pull
import app.attune.ffi.VariantView
import app.attune.ui.AppModel
import app.attune.ui.AppUiState
import app.attune.ui.Page
import app.attune.ui.parts.GlyphImage
import app.attune.ui.parts.Heading
import app.attune.ui.parts.MainButton
import app.attune.ui.parts.Notice
import app.attune.ui.parts.OtherButton
import app.attune.ui.parts.PageColumn
import app.attune.ui.parts.Quiet
import app.attune.ui.parts.QuietButton
import app.attune.ui.parts.glyph
import app.attune.ui.theme.LocalAccents
import app.attune.ui.theme.LocalReducedMotion

/** The Breathe screen. */
@Composable
fun BreatheScreen(core: Core, app: AppModel, modifier: Modifier = Modifier) {
    val ready = app.state.collectAsState().value as? AppUiState.Ready ?: return
    var opened by rememberSaveable { mutableStateOf<String?>(null) }
    val model = remember(core, ready.labels) {
        val ways = BreatheWays(
            play = { app.open(Page.Player(it)) },
            selfCheck = { gate, then -> app.open(Page.SelfCheck(gate, then)) },
            deleted = { app.say(ready.labels.breathe.ownDeleted) },
        )
        BreatheModel(core, app, ways)
    }
    // A page over it may have added a pattern or passed a self-check.
    LaunchedEffect(model, ready.pages.isEmpty()) { if (ready.pages.isEmpty()) model.read(opened) }
    val state by model.state.collectAsState()
    LaunchedEffect(state) { (state as? BreatheUiState.Ready)?.let { opened = it.open?.wish?.exercise } }
    val taps = BreatheTaps(model::tapped, model::way, model::dose, model::begin, model::deleting, model::delete) {
        app.open(Page.OwnExercise)
    }
    BreatheScreen(state, ready.labels, taps, modifier)
}

/** What a person can do here. */
internal class BreatheTaps(
    val onExercise: (ExerciseView) -> Unit,
    val onWay: (VariantView) -> Unit,
    val onDose: (Dose) -> Unit,
    val onBegin: () -> Unit,
    val onDeleting: (Boolean) -> Unit,
    val onDelete: () -> Unit,
    val onAddOwn: () -> Unit,
)

@Composable
internal fun BreatheScreen(state: BreatheUiState, labels: Labels, taps: BreatheTaps, modifier: Modifier = Modifier) {
    PageColumn(modifier, gap = 10.dp) {
        Quiet(labels.breathe.intro, Modifier.padding(bottom = 6.dp))
        when (state) {
            BreatheUiState.Opening -> Unit
            is BreatheUiState.Failed -> Notice(state.sentence)
            is BreatheUiState.Ready -> {
                state.exercises.forEach { exercise ->
                    val open = state.open?.takeIf { it.wish.exercise == exercise.id }
                    ExerciseCard(exercise, open, labels, taps)
                }
                OtherButton(labels.breathe.ownOpen, taps.onAddOwn, Modifier.fillMaxWidth().padding(top = 6.dp))
            }
        }
    }
}

@Composable
private fun ExerciseCard(exercise: ExerciseView, open: OpenExercise?, labels: Labels, taps: BreatheTaps) {
    val still = LocalReducedMotion.current
    Surface(
        Modifier.fillMaxWidth(),
        shape = CARD,
        color = if (open != null) MaterialTheme.colorScheme.surfaceContainer else MaterialTheme.colorScheme.surfaceContainerLow,
    ) {
        Column(if (still) Modifier else Modifier.animateContentSize()) {
            val tap = Modifier.clip(CARD).toggleable(open != null, role = Role.Button) { taps.onExercise(exercise) }
            Row(exercise, open != null, labels, tap)
            if (open != null) Opened(open, labels, taps)
        }
    }
}

@Composable
private fun Row(exercise: ExerciseView, open: Boolean, labels: Labels, modifier: Modifier) {
    Column(
        modifier.fillMaxWidth().heightIn(min = 64.dp).padding(horizontal = 20.dp, vertical = 14.dp),
        verticalArrangement = Arrangement.spacedBy(6.dp),
    ) {
        Text(
            exercise.name,
            fontWeight = if (open) FontWeight.Bold else FontWeight.Medium,
            style = MaterialTheme.typography.titleMedium,
        )
        FlowRow(
            horizontalArrangement = Arrangement.spacedBy(12.dp),
            verticalArrangement = Arrangement.spacedBy(4.dp),
            itemVerticalAlignment = Alignment.CenterVertically,
        ) {
            Quiet(exercise.duration)
            if (exercise.custom) Quiet(labels.breathe.own)
            if (!open) {
                if (exercise.gate != null && !exercise.open) Quiet("$GATE_MARK ${labels.breathe.gateFirst}")
                // What suits every pull needs no sign.
                if (exercise.roles.size < Pull.entries.size) exercise.roles.forEach { SignAndWord(it, labels) }
            }
        }
    }
}

/** A pull. */
@Composable
private fun SignAndWord(pull: Pull, labels: Labels) {
    Row(horizontalArrangement = Arrangement.spacedBy(6.dp), verticalAlignment = Alignment.CenterVertically) {
        GlyphImage(pull.glyph(), size = 18.dp, color = LocalAccents.current.of(pull))
        Quiet(labels.words.pulls.first { it.word == pull }.title)
    }
}

@Composable
private fun Opened(open: OpenExercise, labels: Labels, taps: BreatheTaps) {
    val exercise = open.session.exercise
    Column(
        Modifier.fillMaxWidth().padding(horizontal = 20.dp).padding(bottom = 20.dp),
        verticalArrangement = Arrangement.spacedBy(18.dp),
    ) {
        Part(labels.breathe.how) { Text(exercise.how, style = MaterialTheme.typography.bodyLarge) }
        if (exercise.roles.isNotEmpty()) Suits(exercise.roles, labels)
        Part(labels.breathe.caution) { Text(exercise.caution, style = MaterialTheme.typography.bodyMedium) }
        Part(labels.breathe.evidence) { Quiet(exercise.evidence) }
        Ways(open.session, labels, taps.onWay)
        Length(open.session, open.wish.dose, labels, taps.onDose)
        open.refusal?.let { Notice(it) }
        if (exercise.gate != null && !exercise.open) Quiet("$GATE_MARK ${labels.breathe.gateFirst}")
        MainButton(labels.breathe.start, taps.onBegin, Modifier.fillMaxWidth())
        if (exercise.custom) Deleting(open.deleting, labels, taps)
    }
}

@Composable
private fun Part(title: String, content: @Composable () -> Unit) {
    Column(verticalArrangement = Arrangement.spacedBy(4.dp)) {
        Heading(title)
        content()
    }
}

@Composable
private fun Suits(roles: List<Pull>, labels: Labels) {
    Part(labels.breathe.suits) {
        FlowRow(horizontalArrangement = Arrangement.spacedBy(16.dp), verticalArrangement = Arrangement.spacedBy(6.dp)) {
            roles.forEach { SignAndWord(it, labels) }
        }
    }
}

@Composable
private fun Deleting(asked: Boolean, labels: Labels, taps: BreatheTaps) {
    if (!asked) {
        QuietButton(labels.breathe.ownDelete, { taps.onDeleting(true) }, Modifier.fillMaxWidth())
        return
    }
    Notice(labels.breathe.ownDeleteQuestion)
    FlowRow(horizontalArrangement = Arrangement.spacedBy(12.dp), verticalArrangement = Arrangement.spacedBy(8.dp)) {
        OtherButton(labels.breathe.ownDelete, taps.onDelete)
        QuietButton(labels.common.cancel, { taps.onDeleting(false) })
    }
}

private val CARD = RoundedCornerShape(20.dp)
