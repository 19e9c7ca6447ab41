// Log: after the one tap, the pull and the heat on the same screen; all else can wait. Not here: the details (`DetailsScreen`).
package app.attune.ui.log

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.attune.core.Core
import app.attune.ffi.Kind
import app.attune.ffi.Labels
import app.attune.ffi.Pull
import app.attune.ui.AppModel
import app.attune.ui.AppUiState
import app.attune.ui.Page
import app.attune.ui.parts.Chip
import app.attune.ui.parts.Heading
import app.attune.ui.parts.HeatScale
import app.attune.ui.parts.MainButton
import app.attune.ui.parts.OneOf
import app.attune.ui.parts.OtherButton
import app.attune.ui.parts.PageColumn
import app.attune.ui.parts.PullButtons
import app.attune.ui.parts.Quiet
import app.attune.ui.parts.QuietButton
import app.attune.ui.parts.Trouble
import app.attune.ui.parts.Waiting
import kotlinx.coroutines.launch

/** What can be tapped on this screen. */
internal class LogTaps(
    val onPull: (Pull) -> Unit,
    val onHeat: (UByte?) -> Unit,
    val onKind: (Kind) -> Unit,
    val onDetails: () -> Unit,
    val onDelete: () -> Unit,
    val onDone: () -> Unit,
    val onAgain: () -> Unit,
)

/** Wires. */
@Composable
fun LogScreen(core: Core, app: AppModel, around: AppUiState.Ready, id: String, modifier: Modifier = Modifier) {
    val scope = rememberCoroutineScope()
    val model = remember(core, id) { LogModel(core, app, id) }
    val state by model.state.collectAsState()
    LaunchedEffect(model, around.revision) { model.read() }
    val taps = remember(model) {
        LogTaps(
            onPull = model::pull,
            onHeat = model::heat,
            onKind = model::kind,
            onDetails = { app.open(Page.Details(id)) },
            onDelete = model::delete,
            onDone = { app.back() },
            onAgain = { scope.launch { model.read() } },
        )
    }
    LogScreen(state, around.labels, taps, modifier)
}

/** Draws. */
@Composable
internal fun LogScreen(state: LogUiState, labels: Labels, taps: LogTaps, modifier: Modifier = Modifier) = when (state) {
    LogUiState.Opening -> Waiting(labels.common.loading, modifier)
    is LogUiState.Failed -> Trouble(state.sentence, labels.trouble.tryAgain, taps.onAgain, modifier)
    is LogUiState.Ready -> PageColumn(modifier, gap = 24.dp) {
        Quiet("${state.moment.timeWords} · ${state.moment.summary}")
        Asked(labels.log.pullQuestion) { PullButtons(labels.words.pulls, state.likely, state.chosen, taps.onPull) }
        Asked(labels.log.heatQuestion) { HeatScale(state.moment.record.heat, labels.heat, taps.onHeat) }
        Asked(labels.log.kindQuestion) {
            OneOf(labels.words.kinds.map { Chip(it.word, it.title) }, state.moment.record.kind, taps.onKind)
        }
        FlowRow(
            horizontalArrangement = Arrangement.spacedBy(8.dp),
            verticalArrangement = Arrangement.spacedBy(8.dp),
            itemVerticalAlignment = Alignment.CenterVertically,
        ) {
            MainButton(labels.common.done, taps.onDone)
            OtherButton(labels.log.details, taps.onDetails)
            QuietButton(labels.history.delete, taps.onDelete)
        }
    }
}

@Composable
internal fun Asked(question: String, answers: @Composable ColumnScope.() -> Unit) {
    Column(verticalArrangement = Arrangement.spacedBy(10.dp)) {
        Heading(question)
        answers()
    }
}
