// The whole app on a phone-sized stage, over a core in memory: what a test of a screen starts from. Not here: what is tested.
package app.attune.ui

import androidx.compose.foundation.layout.Box
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.platform.AccessibilityManager
import androidx.compose.ui.platform.LocalAccessibilityManager
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SemanticsNodeInteraction
import androidx.compose.ui.test.hasScrollAction
import androidx.compose.ui.test.onAllNodesWithText
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.performSemanticsAction
import androidx.compose.ui.test.runDesktopComposeUiTest
import androidx.compose.ui.unit.Density
import app.attune.ffi.Labels
import app.attune.ffi.labels
import app.attune.ui.fake.FakeCore
import app.attune.ui.fake.FakeDevice
import app.attune.ui.fake.Window
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job

/** A model whose store opens at once; wiping it leaves a new core, at its first start. */
fun modelOf(core: FakeCore, wipeFails: Exception? = null, isDemo: Boolean = false, wipes: Boolean = true): AppModel {
    var open = core
    return AppModel(
        CoroutineScope(Dispatchers.Unconfined + Job()),
        open = { Opening.Done(open, isDemo) },
        wipe = {
            if (wipes) open = FakeCore(isFirstStart = true)
            wipeFails?.let { throw it }
        },
    )
}

/** How far the bar with a message reaches above its sentence. */
private const val BAR_EDGE = 24f

/** The app as it is shown in a test. */
@OptIn(ExperimentalTestApi::class)
class Stage(test: ComposeUiTest, val core: FakeCore, val device: FakeDevice, val model: AppModel) : Window(test) {
    val labels: Labels get() = labels(core.settings.language)
    val ready: AppUiState.Ready get() = model.state.value as AppUiState.Ready
    var left = 0
    var unlocks = 0

    fun show(fontScale: Float, patience: Long?) = setContent {
        val manager = patience?.let(::Patient) ?: LocalAccessibilityManager.current
        CompositionLocalProvider(LocalDensity provides Density(1f, fontScale), LocalAccessibilityManager provides manager) {
            Box { AttuneApp(model, device, onLeave = { left += 1 }, onUnlock = { unlocks += 1 }) }
        }
    }

    /** What was just done is said over the page's end for a while. */
    override fun uncover(node: SemanticsNodeInteraction) {
        val said = (model.state.value as? AppUiState.Ready)?.message ?: return
        val bar = test.onAllNodesWithText(said.sentence).fetchSemanticsNodes().lastOrNull() ?: return
        val under = node.fetchSemanticsNode().boundsInRoot.bottom - bar.boundsInRoot.top + BAR_EDGE
        val pages = test.onAllNodes(hasScrollAction())
        if (under > 0 && pages.fetchSemanticsNodes().isNotEmpty()) {
            pages.onFirst().performSemanticsAction(SemanticsActions.ScrollBy) { it(0f, under) }
            test.waitForIdle()
        }
    }

    /** A moment later, what appeared can be tapped. */
    fun settle() {
        test.mainClock.advanceTimeBy(500)
        test.waitForIdle()
    }
}

/** A person who asked the device for this many milliseconds to read and to act. */
private class Patient(private val millis: Long) : AccessibilityManager {
    override fun calculateRecommendedTimeoutMillis(
        originalTimeoutMillis: Long,
        containsIcons: Boolean,
        containsText: Boolean,
        containsControls: Boolean,
    ): Long = maxOf(originalTimeoutMillis, millis)
}

/** Plays [act] on a stage, at a text size of [fontScale], for a person who needs [patience] milliseconds, if they said so. */
@OptIn(ExperimentalTestApi::class)
fun onStage(
    core: FakeCore = FakeCore(),
    fontScale: Float = 1f,
    device: FakeDevice = FakeDevice(),
    patience: Long? = null,
    wipeFails: Exception? = null,
    isDemo: Boolean = false,
    wipes: Boolean = true,
    act: Stage.() -> Unit,
) = runDesktopComposeUiTest(PHONE_WIDTH, PHONE_HEIGHT) {
    val stage = Stage(this, core, device, modelOf(core, wipeFails, isDemo, wipes))
    stage.show(fontScale, patience)
    stage.act()
}

/** What every screen passes: nothing cut off, nothing too small, in either language, dark, at twice the text size. */
@OptIn(ExperimentalTestApi::class)
fun assertReadableEverywhere(core: (String) -> FakeCore, go: Stage.() -> Unit) {
    for (locale in listOf("en", "de")) {
        for (fontScale in listOf(1f, 2f)) {
            onStage(core(locale).also { it.settings.values["theme"] = if (locale == "de") "dark" else "light" }, fontScale) {
                go()
                test.waitForIdle()
                test.assertReadableAndReachable()
            }
        }
    }
}
