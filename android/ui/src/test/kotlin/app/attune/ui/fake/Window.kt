// A window that is made anew from what was saved, and tapped. Not here: what is shown in it.
package app.attune.ui.fake

import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.LocalSaveableStateRegistry
import androidx.compose.runtime.saveable.SaveableStateRegistry
import androidx.compose.runtime.setValue
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SemanticsNodeInteraction
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo

@OptIn(ExperimentalTestApi::class)
open class Window(val test: ComposeUiTest) {
    private var registry by mutableStateOf<SaveableStateRegistry?>(SaveableStateRegistry(null) { true })

    protected fun setContent(content: @Composable () -> Unit) = test.setContent {
        registry?.let { CompositionLocalProvider(LocalSaveableStateRegistry provides it, content) }
    }

    /** The window is made anew from what was saved, as when a phone is turned. */
    fun rotate() {
        test.waitForIdle()
        val saved = registry?.performSave()
        registry = null
        test.waitForIdle()
        registry = SaveableStateRegistry(saved) { true }
        test.waitForIdle()
    }

    /** Taps what says [text], scrolled to if need be. */
    fun tap(text: String) = tap(test.onAllNodes(hasText(text)).onFirst())

    fun tap(node: SemanticsNodeInteraction) {
        runCatching { node.performScrollTo() }
        uncover(node)
        node.performClick()
        test.waitForIdle()
    }

    /** Scrolls on where something lies over [node], as a person would. */
    protected open fun uncover(node: SemanticsNodeInteraction) = Unit
}
