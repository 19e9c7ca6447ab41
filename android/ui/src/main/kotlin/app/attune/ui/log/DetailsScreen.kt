// A moment's details: everything is optional, nothing is asked twice. Not here: keeping it (`DetailsModel`), a single field
// (`DetailsFields`).
package app.attune.ui.log

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.attune.core.Core
import app.attune.ffi.Labels
import app.attune.ffi.MomentInput
import app.attune.ui.AppModel
import app.attune.ui.AppUiState
import app.attune.ui.Keeper
import app.attune.ui.Page
import app.attune.ui.parts.PageColumn
import app.attune.ui.parts.Quiet
import app.attune.ui.parts.QuietButton
import app.attune.ui.parts.Trouble
import app.attune.ui.parts.Waiting
import kotlinx.coroutines.launch

/** What is typed and not kept yet; null where nothing was. */
internal data class Drafts(val at: String? = null, val bodySignal: String? = null, val note: String? = null)

/** What can be done on this screen. */
internal class DetailsTaps(
    val onChange: ((MomentInput) -> MomentInput) -> Unit,
    val onDrafts: (Drafts) -> Unit,
    val onSave: () -> Unit,
    val onDelete: () -> Unit,
    val onAgain: () -> Unit,
)

/** Wires. */
@Composable
fun DetailsScreen(core: Core, app: AppModel, around: AppUiState.Ready, id: String, modifier: Modifier = Modifier) {
    val scope = rememberCoroutineScope()
    val model = remember(core, id) { DetailsModel(core, app, id) }
    val state by model.state.collectAsState()
    LaunchedEffect(model, around.revision) { model.read() }
    var at by rememberSaveable(id) { mutableStateOf<String?>(null) }
    var bodySignal by rememberSaveable(id) { mutableStateOf<String?>(null) }
    var note by rememberSaveable(id) { mutableStateOf<String?>(null) }
    suspend fun keepTyped(): Boolean {
        // Each by itself: one that is refused holds back no other. What was typed meanwhile stays.
        at?.let { typed -> if (model.keep(AT) { it.copy(at = typed) } && at == typed) at = null }
        bodySignal?.let { typed -> if (model.keep(BODY_SIGNAL) { it.copy(bodySignal = typed) } && bodySignal == typed) bodySignal = null }
        note?.let { typed -> if (model.keep(NOTE) { it.copy(note = typed) } && note == typed) note = null }
        return at == null && bodySignal == null && note == null
    }
    // A page that another one lies over, or that is only turned, still has to keep what was typed in it.
    LaunchedEffect(app, id) {
        val keeper = object : Keeper {
            private var refused = Drafts()

            override suspend fun keep() = keepTyped()

            override suspend fun keepToLeave(): Boolean {
                val typed = Drafts(at, bodySignal, note)
                // What was refused once is left out, if the person leaves all the same.
                val mayGo = (typed == refused && typed != Drafts()) || keepTyped()
                refused = Drafts(at, bodySignal, note)
                return mayGo
            }
        }
        app.beforeLeaving(Page.Details(id), keeper)
        // A page that lay beneath could not say why.
        if (app.hasRefused(Page.Details(id))) keeper.keepToLeave()
    }
    val taps = remember(model) {
        DetailsTaps(
            onChange = model::change,
            onDrafts = {
                at = it.at
                bodySignal = it.bodySignal
                note = it.note
            },
            onSave = { app.doing { keepTyped() } },
            onDelete = model::delete,
            onAgain = { scope.launch { model.read() } },
        )
    }
    DetailsScreen(state, Drafts(at, bodySignal, note), around.labels, taps, modifier)
}

/** Draws. */
@Composable
internal fun DetailsScreen(
    state: DetailsUiState,
    drafts: Drafts,
    labels: Labels,
    taps: DetailsTaps,
    modifier: Modifier = Modifier,
) = when (state) {
    DetailsUiState.Opening -> Waiting(labels.common.loading, modifier)
    is DetailsUiState.Failed -> Trouble(state.sentence, labels.trouble.tryAgain, taps.onAgain, modifier)
    is DetailsUiState.Ready -> PageColumn(modifier, gap = 28.dp) {
        val moment = state.details.moment
        Quiet("${moment.dayWords}, ${moment.timeWords}")
        Chosen(state.details, labels, taps.onChange)
        Typed(moment, drafts, state.troubles, labels, taps)
        QuietButton(labels.history.delete, taps.onDelete)
    }
}
