package app.attune.ui.player

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableLongStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.runComposeUiTest
import app.attune.ffi.Dose
import app.attune.ffi.SessionWish
import app.attune.ui.fake.BreathingCore
import app.attune.ui.theme.AttuneTheme
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Test

/** What a screen reader says while it plays. */
@OptIn(ExperimentalTestApi::class)
class PlayingSpokenTest {
    private val core = BreathingCore()
    private val labels = core.texts.labels().player
    private val session = runBlocking { core.session(SessionWish("slow_breathing", null, Dose.Default)) }
    private val noTaps = PlayingTaps({}, {}, {}, {})

    /** What says by itself that it has changed. */
    private fun ComposeUiTest.spoken(): List<String> {
        waitForIdle()
        val polite = SemanticsMatcher.expectValue(SemanticsProperties.LiveRegion, LiveRegionMode.Polite)
        return onAllNodes(polite, useUnmergedTree = true)
            .fetchSemanticsNodes()
            .map { it.config.getOrNull(SemanticsProperties.Text).orEmpty().joinToString() }
    }

    /** Where a value moves, a screen reader may read it out as it does. */
    private fun ComposeUiTest.moving() =
        onAllNodes(SemanticsMatcher.keyIsDefined(SemanticsProperties.ProgressBarRangeInfo), useUnmergedTree = true)
            .fetchSemanticsNodes().size

    @Test
    fun `each phase is said once as it begins, and no second is counted aloud`() = runComposeUiTest {
        var done by mutableLongStateOf(0)
        setContent { AttuneTheme { Playing(PlayerUiState.Playing(session), { done }, labels, noTaps) } }
        val said = (0L until 20_000 step 500).map {
            done = it
            spoken()
        }
        val phases = listOf("Breathe in gently", "Breathe out slowly").map(::listOf)
        assertEquals(phases + phases, said.filterIndexed { place, now -> place == 0 || now != said[place - 1] })
        assertEquals(0, moving())
    }

    @Test
    fun `that it stands is said, and the shape has its words`() = runComposeUiTest {
        setContent { AttuneTheme { Playing(PlayerUiState.Playing(session, paused = true), { 500 }, labels, noTaps) } }
        assertEquals(listOf("Breathe in gently", labels.paused), spoken())
        val picture = hasContentDescription(labels.shape) and SemanticsMatcher.expectValue(SemanticsProperties.Role, Role.Image)
        assertEquals(1, onAllNodes(picture).fetchSemanticsNodes().size)
    }
}
