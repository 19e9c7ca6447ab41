// Pause: wires the model, and draws the step it is at: what plays, a question, the ways on, or the last sentence. Not here: which
// step follows which (the core).
package app.attune.ui.pause

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Surface
import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.listSaver
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.attune.core.Core
import app.attune.ffi.Dose
import app.attune.ffi.Labels
import app.attune.ffi.PauseStep
import app.attune.ffi.PauseView
import app.attune.ffi.Pull
import app.attune.ffi.SessionWish
import app.attune.ui.AppModel
import app.attune.ui.AppUiState
import app.attune.ui.Device
import app.attune.ui.Page
import app.attune.ui.frame.BottomBar
import app.attune.ui.frame.withoutSecondTap
import app.attune.ui.log.Asked
import app.attune.ui.parts.HeatScale
import app.attune.ui.parts.MainButton
import app.attune.ui.parts.OtherButton
import app.attune.ui.parts.PullButtons
import app.attune.ui.parts.Quiet
import app.attune.ui.parts.QuietButton
import app.attune.ui.player.AppHost
import app.attune.ui.player.Title
import app.attune.ui.player.WithFoot
import app.attune.ui.player.doneByFrames

/** What a person can do in a pause. */
internal class PauseTaps(
    val onHeat: (UByte?) -> Unit,
    val onPull: (Pull) -> Unit,
    val onSkip: () -> Unit,
    val onWorse: () -> Unit,
    val onChoose: (String) -> Unit,
    val onPauseOrGoOn: () -> Unit,
    val onNextStep: () -> Unit,
    val onClose: () -> Unit,
)

/** A pause, from its first breath on. */
@Composable
fun PausePage(core: Core, device: Device, app: AppModel, modifier: Modifier = Modifier) {
    val ready = app.state.collectAsState().value as? AppUiState.Ready ?: return
    val breatheOnly = { app.replace(Page.Player(SessionWish(ready.start.pause, variant = null, dose = Dose.Default))) }
    val make = { left: PauseLeft? -> PauseModel(core, device, AppHost(app), left, breatheOnly = breatheOnly) }
    val saver = listSaver<PauseModel, String>(
        // A pause that was left begins anew when it is opened the next time.
        save = { if (Page.Pause in app.place.pages) it.toKeep() else emptyList() },
        restore = { make(PauseLeft.kept(it)) },
    )
    val model = rememberSaveable(core, saver = saver) { make(null) }
    DisposableEffect(model) { onDispose { model.letGo() } }
    val taps = remember(model) {
        PauseTaps(
            model::heat,
            model::pull,
            model::skip,
            model::worse,
            model::choose,
            model::pauseOrGoOn,
            model::nextStep,
            onClose = { app.back() },
        )
    }
    // Pause was tapped outside the app, while this page lay open.
    val opened = remember(model) { ready.pauses }
    LaunchedEffect(ready.pauses) { if (ready.pauses != opened) model.again() }
    val state by model.state.collectAsState()
    val playing = (state as? PauseUiState.Step)?.playing
    val done by doneByFrames(model, playing, model::done, model::tick)
    Column(modifier.fillMaxSize().withoutSecondTap(state.place())) {
        PausePage(state, { done }, ready.labels, taps, Modifier.weight(1f))
        if (playing == null && state != PauseUiState.Opening) {
            BottomBar(ready.tab.takeUnless { ready.firstStart }, ready.labels.navigation, app::show, model::again)
        }
    }
}

/** What a double tap's second tap must not answer. */
private fun PauseUiState.place(): Any? = when (this) {
    PauseUiState.Opening -> null
    is PauseUiState.Step -> view.step to view.exercise
    is PauseUiState.Closed -> PauseStep.CLOSED
}

@Composable
internal fun PausePage(state: PauseUiState, done: () -> Long, labels: Labels, taps: PauseTaps, modifier: Modifier = Modifier) {
    Surface(modifier.fillMaxSize()) {
        when (state) {
            PauseUiState.Opening -> Unit
            is PauseUiState.Step -> when {
                state.playing != null -> PausePlaying(state.view, state.playing, done, labels, taps)
                state.view.step == PauseStep.NEXT -> WaysOn(state.view, labels, taps)
                else -> HowStrong(state.view, labels, taps)
            }
            is PauseUiState.Closed -> WithFoot(
                Modifier,
                foot = { MainButton(labels.common.done, taps.onClose, Modifier.fillMaxWidth()) },
            ) { Title(state.sentence) }
        }
    }
}

/** One number is the answer; where the tool still has to be chosen, the pull goes before it. */
@Composable
private fun HowStrong(view: PauseView, labels: Labels, taps: PauseTaps) {
    WithFoot(Modifier, foot = { QuietButton(labels.common.skip, taps.onSkip) }) {
        Title(view.title)
        view.hint?.let { Quiet(it) }
        if (view.step == PauseStep.HEAT) {
            Asked(labels.pause.pull) { PullButtons(labels.words.pulls, view.likelyPull, view.pull, taps.onPull) }
        }
        HeatScale(null, labels.heat, taps.onHeat, Modifier.padding(top = 8.dp))
    }
}

/** The fitting way first, and large. */
@Composable
private fun WaysOn(view: PauseView, labels: Labels, taps: PauseTaps) {
    WithFoot(Modifier, foot = { QuietButton(labels.common.skip, taps.onSkip) }) {
        Title(view.title)
        view.hint?.let { Quiet(it) }
        view.choices.forEachIndexed { place, choice ->
            val onTap = { taps.onChoose(choice.value) }
            if (place == 0) {
                MainButton(choice.title, onTap, Modifier.fillMaxWidth())
            } else {
                OtherButton(choice.title, onTap, Modifier.fillMaxWidth())
            }
        }
    }
}
