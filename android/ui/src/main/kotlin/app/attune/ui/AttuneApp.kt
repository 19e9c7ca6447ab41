// The whole app as it is drawn: theme, bars, the screen or page on top, Esc. Not here: what a screen shows.
package app.attune.ui

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.safeDrawing
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.Saver
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.saveable.rememberSaveableStateHolder
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.focus.FocusRequester
import androidx.compose.ui.focus.focusRequester
import androidx.compose.ui.focus.focusTarget
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.key.KeyEventType
import androidx.compose.ui.input.key.key
import androidx.compose.ui.input.key.onKeyEvent
import androidx.compose.ui.input.key.type
import androidx.compose.ui.semantics.paneTitle
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.attune.core.Core
import app.attune.ffi.Settings
import app.attune.ffi.Theme
import app.attune.ui.breathe.BreatheScreen
import app.attune.ui.firststart.FirstStartScreen
import app.attune.ui.frame.BottomBar
import app.attune.ui.frame.Cover
import app.attune.ui.frame.MainTopBar
import app.attune.ui.frame.MessageBar
import app.attune.ui.frame.PageTopBar
import app.attune.ui.frame.withoutSecondTap
import app.attune.ui.gate.GatePage
import app.attune.ui.history.HistoryScreen
import app.attune.ui.log.DetailsScreen
import app.attune.ui.log.LogScreen
import app.attune.ui.opening.OpeningScreen
import app.attune.ui.own.OwnExercisePage
import app.attune.ui.parts.Quiet
import app.attune.ui.pause.PausePage
import app.attune.ui.pattern.PatternScreen
import app.attune.ui.player.PlayerPage
import app.attune.ui.settings.SettingsScreen
import app.attune.ui.theme.AttuneTheme
import app.attune.ui.today.TodayModel
import app.attune.ui.today.TodayScreen
import app.attune.ui.together.TogetherScreen

/**
 * Everything. [onLeave] is called where there is nothing left to go back from, [onUnlock] where the person wants to be asked who
 * they are.
 */
@Composable
fun AttuneApp(
    model: AppModel,
    device: Device,
    modifier: Modifier = Modifier,
    onLeave: () -> Unit = {},
    onUnlock: () -> Unit = {},
) {
    ComingBack(model)
    val state by model.state.collectAsState()
    val settings = (state as? AppUiState.Ready)?.settings
    AttuneTheme(settings?.theme ?: Theme.DEVICE, settings?.reducedMotion ?: false) {
        Surface(modifier.fillMaxSize(), color = MaterialTheme.colorScheme.background) {
            when (val now = state) {
                // The ground alone: there are no words yet, and the first frame waits for nothing.
                AppUiState.Opening -> Box(Modifier.fillMaxSize())
                is AppUiState.Failed -> Box(Modifier.windowInsetsPadding(WindowInsets.safeDrawing)) {
                    OpeningScreen(now, model::tryAgain)
                }
                is AppUiState.Ready -> Open(now, model, device, onLeave, onUnlock)
            }
        }
    }
}

/** Keeps where the person is with the window, and goes back there in the next one. */
@Composable
private fun ComingBack(model: AppModel) {
    val saver = Saver<Place, Any>(
        save = { model.place.toKeep() },
        restore = { kept -> Place.kept((kept as? List<*>).orEmpty().filterIsInstance<String>()) },
    )
    val left = rememberSaveable(saver = saver) { Place() }
    LaunchedEffect(model) { model.comeBack(left) }
}

@Composable
private fun Open(state: AppUiState.Ready, model: AppModel, device: Device, onLeave: () -> Unit, onUnlock: () -> Unit) {
    val core = model.core ?: return
    val page = state.pages.lastOrNull()
    LaunchedEffect(state.settings.privateScreen) { device.privateScreen(state.settings.privateScreen) }
    val focus = remember { FocusRequester() }
    // What had the focus may have gone with the last screen; Esc and Tab start here.
    LaunchedEffect(state.tab, page, state.isLocked) { if (!state.isLocked) focus.requestFocus() }
    val saved = rememberSaveableStateHolder()
    // It outlives other screens: whoever comes back to Today finds it as it was left, and nothing moves.
    val today = remember(core) { TodayModel(core, state.start.today) }
    val leave = { if (!model.back()) onLeave() }
    if (state.isLocked) return Cover(state.labels.lock, onUnlock, Modifier.windowInsetsPadding(WindowInsets.safeDrawing))
    Column(
        Modifier
            .fillMaxSize()
            .onKeyEvent { event -> event.isBack().also { if (it && event.type == KeyEventType.KeyDown) leave() } }
            .focusRequester(focus)
            .focusTarget()
            .withoutSecondTap(state.openedByTap())
            .windowInsetsPadding(WindowInsets.safeDrawing),
    ) {
        val isPlaying = page is Page.Player || page == Page.Pause
        if (!isPlaying) Top(state, page, model)
        if (state.isDemo && page == null) Quiet(state.labels.common.demo, Modifier.padding(horizontal = 24.dp).padding(bottom = 8.dp))
        Box(Modifier.weight(1f).semantics { paneTitle = state.title(page) }) {
            saved.SaveableStateProvider(page?.toKeep() ?: state.tab.name) { Screen(state, page, core, today, device, model) }
            state.message?.let {
                // Over the page, so that nothing moves under a finger; in the player its foot stays free.
                val place = Modifier.align(if (isPlaying) Alignment.TopCenter else Alignment.BottomCenter)
                MessageBar(it, state.labels.common.undo, onUndo = { model.undo(it) }, onSeen = { model.messageSeen(it) }, place)
            }
        }
        if (!isPlaying) {
            BottomBar(state.tab.takeUnless { state.firstStart }, state.labels.navigation, model::show, model::pause)
        }
    }
}

private fun androidx.compose.ui.input.key.KeyEvent.isBack() = key == Key.Escape || key == Key.Back

@Composable
private fun Top(state: AppUiState.Ready, page: Page?, model: AppModel) {
    val labels = state.labels.navigation
    when {
        page != null -> PageTopBar(state.title(page), labels, onBack = { model.back() })
        state.firstStart -> Unit
        else -> MainTopBar(
            state.title(null),
            labels,
            onHistory = { model.open(Page.History) },
            onSettings = { model.open(Page.Settings) },
        )
    }
}

@Composable
private fun Screen(
    state: AppUiState.Ready,
    page: Page?,
    core: Core,
    today: TodayModel,
    device: Device,
    model: AppModel,
) = when (page) {
    is Page.Log -> LogScreen(core, model, state, page.moment)
    is Page.Details -> DetailsScreen(core, model, state, page.moment)
    Page.History -> HistoryScreen(core, model, state)
    Page.Settings -> SettingsScreen(core, device, model, state)
    is Page.Player -> PlayerPage(core, device, model, page.wish)
    Page.Pause -> PausePage(core, device, model)
    is Page.SelfCheck -> GatePage(core, model, page.gate, page.then)
    Page.OwnExercise -> OwnExercisePage(core, model)
    null -> if (state.firstStart) FirstStartScreen(core, model, state) else Main(state, core, today, model)
}

@Composable
private fun Main(state: AppUiState.Ready, core: Core, today: TodayModel, model: AppModel) = when (state.tab) {
    Tab.TODAY -> TodayScreen(today, model, state)
    Tab.BREATHE -> BreatheScreen(core, model)
    Tab.PATTERN -> PatternScreen(core, model)
    Tab.TOGETHER -> TogetherScreen(state.labels.together)
}

/**
 * What a double tap's second tap must not touch: a page that a tap opens over the place of the tap, and what slides there where a
 * tap took something off a list or added it, which is said.
 */
private fun AppUiState.Ready.openedByTap(): Any? = when (val page = pages.lastOrNull()) {
    is Page.Log, is Page.Player, Page.Pause -> page
    Page.History, null -> page to message?.number
    is Page.Details, Page.Settings, is Page.SelfCheck, Page.OwnExercise -> null
}

/** What the screen on top is called. */
private fun AppUiState.Ready.title(page: Page?): String = when (page) {
    is Page.Log -> labels.navigation.log
    is Page.Details -> labels.log.details
    Page.History -> labels.navigation.history
    Page.Settings -> labels.navigation.settings
    is Page.Player -> labels.navigation.breathe
    Page.Pause -> labels.navigation.pause
    is Page.SelfCheck -> labels.navigation.breathe
    Page.OwnExercise -> labels.breathe.ownTitle
    null -> when {
        firstStart -> labels.firstStart.title
        tab == Tab.TODAY -> labels.navigation.today
        tab == Tab.BREATHE -> labels.navigation.breathe
        tab == Tab.PATTERN -> labels.navigation.pattern
        else -> labels.navigation.together
    }
}
