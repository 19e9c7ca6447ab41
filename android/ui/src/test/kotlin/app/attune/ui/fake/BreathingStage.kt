// One page over the core of breathing, in an app that keeps what a page saves as the real one does. Not here: what is tested.
package app.attune.ui.fake

import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.saveable.rememberSaveableStateHolder
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.runComposeUiTest
import app.attune.ffi.Labels
import app.attune.ui.AppModel
import app.attune.ui.AppUiState
import app.attune.ui.Opening
import app.attune.ui.Page
import app.attune.ui.breathe.BreatheScreen
import app.attune.ui.gate.GatePage
import app.attune.ui.own.OwnExercisePage
import app.attune.ui.pause.PausePage
import app.attune.ui.player.PlayerPage
import app.attune.ui.theme.AttuneTheme
import app.attune.ui.toKeep
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job

@OptIn(ExperimentalTestApi::class)
class BreathingStage(test: ComposeUiTest) : Window(test) {
    val core = BreathingCore()
    val clock = HandClock()
    val labels: Labels = core.texts.labels()
    val app = AppModel(CoroutineScope(Dispatchers.Unconfined + Job()), open = { Opening.Done(core) }, wipe = {})
    private val ready get() = app.state.value as AppUiState.Ready
    val pages: List<Page> get() = ready.pages
    val said: String? get() = ready.message?.sentence

    init {
        setContent { AttuneTheme { Pages() } }
    }

    @Composable
    private fun Pages() {
        val ready = app.state.collectAsState().value as? AppUiState.Ready ?: return
        val page = ready.pages.lastOrNull()
        rememberSaveableStateHolder().SaveableStateProvider(page?.toKeep().orEmpty()) {
            when (page) {
                is Page.Player -> PlayerPage(core, clock, app, page.wish)
                Page.Pause -> PausePage(core, clock, app)
                is Page.SelfCheck -> GatePage(core, app, page.gate, page.then)
                Page.OwnExercise -> OwnExercisePage(core, app)
                else -> BreatheScreen(core, app)
            }
        }
    }

    fun isShown(text: String): Boolean {
        test.waitForIdle()
        return test.onAllNodes(hasText(text, substring = true)).fetchSemanticsNodes().isNotEmpty()
    }
}

/** Plays [act] on a stage. */
@OptIn(ExperimentalTestApi::class)
fun onBreathingStage(act: BreathingStage.() -> Unit) = runComposeUiTest { BreathingStage(this).act() }
