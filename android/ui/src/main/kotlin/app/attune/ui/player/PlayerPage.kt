// The player's page: wires the model, and draws the stage it is at. Not here: how a stage looks.
package app.attune.ui.player

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.material3.Surface
import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.listSaver
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.ui.Modifier
import app.attune.core.Core
import app.attune.ffi.Labels
import app.attune.ffi.SessionWish
import app.attune.ffi.Settings
import app.attune.ui.AppModel
import app.attune.ui.AppUiState
import app.attune.ui.Device
import app.attune.ui.Page
import app.attune.ui.frame.BottomBar
import app.attune.ui.frame.withoutSecondTap

/** An exercise, from before to after. */
@Composable
fun PlayerPage(core: Core, device: Device, app: AppModel, wish: SessionWish, modifier: Modifier = Modifier) {
    val ready = app.state.collectAsState().value as? AppUiState.Ready ?: return
    val make = { run: Run -> PlayerModel(core, device, AppHost(app), run) }
    // A page that was closed begins anew when it is opened the next time.
    val saver = listSaver<PlayerModel, String>(
        save = { (if (app.keeps(wish, it.state.value)) it.toKeep() else Run(wish)).toKeep() },
        restore = { make(Run.kept(it) ?: Run(wish)) },
    )
    val model = rememberSaveable(core, wish, saver = saver) { make(Run(wish)) }
    DisposableEffect(model) {
        onDispose {
            // The page is still there: the screen was only turned.
            if (app.isAt(wish)) model.letGo() else model.leave()
        }
    }
    val state by model.state.collectAsState()
    val playing = state as? PlayerUiState.Playing
    val done by doneByFrames(model, playing, model::done, model::tick)
    val taps = remember(model) { PlayerTaps(model) }
    // Who taps twice to begin says nothing about how it is, and who taps twice to stop has not rated yet how it is now.
    val openedByTap = state::class.takeIf { state is PlayerUiState.Playing || state is PlayerUiState.After }
    Column(modifier.fillMaxSize().withoutSecondTap(openedByTap)) {
        PlayerPage(state, { done }, ready.settings, ready.labels, taps, Modifier.weight(1f), device.isPhone)
        // While it plays, what is under the thumb is its own: pause, stop, "it makes it worse".
        if (state.isAround()) BottomBar(ready.tab.takeUnless { ready.firstStart }, ready.labels.navigation, app::show, app::pause)
    }
}

/** Whether nothing plays, and Pause and the ways are there as under every screen. */
private fun PlayerUiState.isAround() = this != PlayerUiState.Opening && this !is PlayerUiState.Playing

private fun AppModel.isAt(wish: SessionWish): Boolean = place.pages.lastOrNull() == Page.Player(wish)

/** Whether a page comes back as it was: always where it is on top; where another lies over it, if nothing was playing. */
private fun AppModel.keeps(wish: SessionWish, shown: PlayerUiState): Boolean =
    isAt(wish) || (Page.Player(wish) in place.pages && shown !is PlayerUiState.Playing)

/** What a person can do here. */
internal class PlayerTaps(
    val before: BeforeTaps,
    val playing: PlayingTaps,
    val onBegin: () -> Unit,
    val onHeatAfter: (UByte?) -> Unit,
    val onClose: () -> Unit,
) {
    constructor(model: PlayerModel) : this(
        before = BeforeTaps(model::heatBefore, model::dose, model::way, model::set, model::begin, model::close),
        playing = PlayingTaps(model::pauseOrGoOn, model::nextStep, model::stop, model::worse),
        onBegin = model::begin,
        onHeatAfter = model::heatAfter,
        onClose = model::close,
    )
}

@Composable
internal fun PlayerPage(
    state: PlayerUiState,
    done: () -> Long,
    settings: Settings,
    labels: Labels,
    taps: PlayerTaps,
    modifier: Modifier = Modifier,
    vibrates: Boolean = true,
) {
    Surface(modifier.fillMaxSize()) {
        when (state) {
            PlayerUiState.Opening -> Unit
            is PlayerUiState.Failed -> Failed(state, labels, taps.onClose)
            is PlayerUiState.Before -> Before(state, settings, labels, taps.before, vibrates)
            is PlayerUiState.Gently -> Gently(state, labels, taps.onBegin, taps.onClose)
            is PlayerUiState.Playing -> Playing(state, done, labels.player, taps.playing)
            is PlayerUiState.After -> After(labels, taps.onHeatAfter)
            is PlayerUiState.Closing -> Closing(state, labels, taps.onClose)
        }
    }
}
