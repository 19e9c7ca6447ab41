// A self-check on one screen: the conditions, one question, three answers; what they mean the core decides. Not here: playing.
package app.attune.ui.gate

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.attune.core.Core
import app.attune.ffi.Gate
import app.attune.ffi.GateAnswer
import app.attune.ffi.GateState
import app.attune.ffi.GateView
import app.attune.ffi.Labels
import app.attune.ffi.SessionWish
import app.attune.ui.AppModel
import app.attune.ui.AppUiState
import app.attune.ui.Page
import app.attune.ui.Tab
import app.attune.ui.parts.MainButton
import app.attune.ui.parts.Notice
import app.attune.ui.parts.OtherButton
import app.attune.ui.parts.PageColumn
import app.attune.ui.parts.Quiet
import app.attune.ui.parts.QuietButton

/** The self-check [gate]; passed, it leads on to [then]. */
@Composable
fun GatePage(core: Core, app: AppModel, gate: Gate, then: SessionWish?, modifier: Modifier = Modifier) {
    val ready = app.state.collectAsState().value as? AppUiState.Ready ?: return
    val model = remember(core, gate) { GateModel(core, app, gate) }
    LaunchedEffect(model, ready.labels) { model.read() }
    val state by model.state.collectAsState()
    val taps = GateTaps(
        onAnswer = model::answer,
        onAgain = model::again,
        onGoOn = { if (then == null) app.back() else app.replace(Page.Player(then)) },
        onOthers = { app.show(Tab.BREATHE) },
        onLater = { app.back() },
    )
    GatePage(state, ready.labels, leadsOn = then != null, taps, modifier)
}

/** What a person can do here. */
internal class GateTaps(
    val onAnswer: (GateAnswer) -> Unit,
    val onAgain: () -> Unit,
    val onGoOn: () -> Unit,
    val onOthers: () -> Unit,
    val onLater: () -> Unit,
)

@Composable
internal fun GatePage(state: GateUiState, labels: Labels, leadsOn: Boolean, taps: GateTaps, modifier: Modifier = Modifier) {
    Surface(modifier) {
        PageColumn {
            when (state) {
                GateUiState.Opening -> Unit
                is GateUiState.Failed -> Notice(state.sentence)
                is GateUiState.Asked -> Asked(state, labels, taps)
                is GateUiState.Answered -> Answered(state.view, labels, leadsOn, taps)
            }
        }
    }
}

@Composable
private fun Asked(state: GateUiState.Asked, labels: Labels, taps: GateTaps) {
    val view = state.view
    Title(view.title)
    Text(view.intro, style = MaterialTheme.typography.bodyLarge)
    Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
        view.conditions.forEach { condition ->
            Row(horizontalArrangement = Arrangement.spacedBy(12.dp)) {
                Text("·", Modifier.clearAndSetSemantics {}, style = MaterialTheme.typography.bodyLarge)
                Text(condition, style = MaterialTheme.typography.bodyLarge)
            }
        }
    }
    Text(view.question, Modifier.padding(top = 8.dp), style = MaterialTheme.typography.titleMedium)
    state.trouble?.let { Notice(it) }
    // The three weigh the same: none is the answer that is wished for.
    Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
        view.answers.forEach { answer ->
            OtherButton(answer.title, { taps.onAnswer(answerOf(answer.value)) }, Modifier.fillMaxWidth())
        }
    }
    QuietButton(labels.gate.later, taps.onLater, Modifier.fillMaxWidth())
    view.outcome?.let { Quiet(it) }
    Quiet(view.source)
}

@Composable
private fun Answered(view: GateView, labels: Labels, leadsOn: Boolean, taps: GateTaps) {
    Title(view.title)
    Text(
        view.outcome.orEmpty(),
        Modifier.semantics { liveRegion = LiveRegionMode.Polite },
        style = MaterialTheme.typography.bodyLarge,
    )
    val passed = view.state == GateState.PASSED
    when {
        passed && leadsOn -> MainButton(labels.player.goOn, taps.onGoOn, Modifier.fillMaxWidth())
        passed -> MainButton(labels.common.done, taps.onGoOn, Modifier.fillMaxWidth())
        else -> MainButton(labels.gate.otherExercises, taps.onOthers, Modifier.fillMaxWidth())
    }
    QuietButton(labels.gate.again, taps.onAgain, Modifier.fillMaxWidth())
}

@Composable
private fun Title(words: String) {
    Text(words, Modifier.padding(top = 16.dp).semantics { heading() }, style = MaterialTheme.typography.headlineMedium)
}
