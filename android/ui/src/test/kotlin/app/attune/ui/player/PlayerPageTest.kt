package app.attune.ui.player

import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.click
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.onRoot
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performTouchInput
import androidx.compose.ui.test.runDesktopComposeUiTest
import app.attune.ffi.Dose
import app.attune.ffi.Outcome
import app.attune.ffi.SessionWish
import app.attune.ui.PHONE_HEIGHT
import app.attune.ui.PHONE_WIDTH
import app.attune.ui.Page
import app.attune.ui.fake.BreathingStage
import app.attune.ui.fake.onBreathingStage
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

@OptIn(ExperimentalTestApi::class)
class PlayerPageTest {
    private val wish = SessionWish("slow_breathing", null, Dose.Default)

    /** While it plays, frames never end: the test's clock goes by hand. */
    private fun BreathingStage.begin() {
        test.mainClock.autoAdvance = false
        test.onNode(hasText(labels.breathe.start)).performClick()
        frames()
    }

    private fun BreathingStage.frames() = repeat(3) { test.mainClock.advanceTimeByFrame() }

    /** A device that is looked at so often has not slept. */
    private fun BreathingStage.goesOn(millis: Long) = repeat((millis / 250).toInt()) {
        clock.pass(250)
        frames()
    }

    private fun BreathingStage.press(text: String) {
        test.onAllNodes(hasText(text)).onFirst().performClick()
        frames()
    }

    @Test
    fun `from heat to heat, turned in the middle, and new when it is opened again`() = onBreathingStage {
        app.open(Page.Player(wish))
        test.waitForIdle()
        test.onAllNodes(hasContentDescription("7")).onFirst().performClick()
        begin()
        assertTrue(isShownNow("Breathe in gently"))
        goesOn(5_000)
        press(labels.player.pause)
        assertTrue(isShownNow("Breathe out slowly") && isShownNow(labels.player.paused))
        test.mainClock.autoAdvance = true
        rotate()
        assertTrue(isShown(labels.player.paused) && isShown("Breathe out slowly"))
        tap(labels.player.stop)
        val run = core.runs.single()
        assertEquals(Triple(Outcome.STOPPED, 5_000uL, 7u.toUByte()), Triple(run.outcome, run.doneMillis, run.heatBefore))
        test.onAllNodes(hasContentDescription("4")).onFirst().performClick()
        assertTrue(isShown(labels.player.stopped))
        assertEquals(listOf("run-1" to 4u.toUByte()), core.rated)
        tap(labels.common.done)
        assertEquals(emptyList<Page>(), pages)
        app.open(Page.Player(wish))
        assertTrue(isShown(labels.player.heatBefore))
    }

    @Test
    fun `a pause before it begins leaves it as it was`() = onBreathingStage {
        app.open(Page.Player(wish))
        test.waitForIdle()
        test.onAllNodes(hasContentDescription("7")).onFirst().performClick()
        test.mainClock.autoAdvance = false
        press(labels.navigation.pause)
        assertTrue(isShownNow(core.texts.say("cue-exhale-slow")))
        app.back()
        frames()
        assertEquals(listOf<Page>(Page.Player(wish)), pages)
        begin()
        clock.pass(1_000)
        frames()
        app.back()
        frames()
        assertEquals(7.toUByte(), core.runs.last().heatBefore)
    }

    @Test
    fun `the second tap of a double tap says nothing about what the first one began`() =
        runDesktopComposeUiTest(PHONE_WIDTH, PHONE_HEIGHT) {
            BreathingStage(this).run {
                app.open(Page.Player(wish))
                test.waitForIdle()
                val begin = test.onNode(hasText(labels.breathe.start)).fetchSemanticsNode().boundsInRoot
                test.mainClock.autoAdvance = false
                // Along its whole height: something of what it opens lies there.
                var met = 0
                for (place in listOf(0.1f, 0.5f, 0.9f).map { Offset(begin.center.x, begin.top + it * begin.height) }) {
                    repeat(2) {
                        test.onRoot().performTouchInput { click(place) }
                        frames()
                    }
                    assertTrue("$place", isShownNow("Breathe in gently") && !isShownNow(labels.player.paused))
                    met += test.onAllNodes(hasClickAction()).fetchSemanticsNodes().count { it.boundsInRoot.contains(place) }
                    test.mainClock.advanceTimeBy(400)
                    app.back()
                    frames()
                    app.open(Page.Player(wish))
                    frames()
                }
                assertTrue("nothing was met, so nothing was shown", met > 0)
                assertTrue(core.runs.none { it.outcome == Outcome.WORSE })
            }
        }

    @Test
    fun `in a window there is nothing to feel`() = onBreathingStage {
        app.open(Page.Player(wish))
        assertTrue(isShown(labels.player.vibration))
        clock.isPhone = false
        rotate()
        assertTrue(isShown(labels.player.voice) && !isShown(labels.player.vibration))
    }

    @Test
    fun `back while it plays keeps what was done`() = onBreathingStage {
        app.open(Page.Player(wish))
        test.waitForIdle()
        begin()
        clock.pass(1_500)
        frames()
        app.back()
        frames()
        assertEquals(Outcome.STOPPED to 1_500uL, core.runs.single().let { it.outcome to it.doneMillis })
        assertTrue(!clock.isPlaying)
    }

    @Test
    fun `a window that is closed while it plays keeps what was done`() = onBreathingStage {
        app.open(Page.Player(wish))
        test.waitForIdle()
        begin()
        clock.pass(1_500)
        frames()
        var closed = 0
        app.close { closed += 1 }
        frames()
        assertEquals(1, closed)
        assertEquals(Outcome.STOPPED to 1_500uL, core.runs.single().let { it.outcome to it.doneMillis })
    }

    private fun BreathingStage.isShownNow(text: String) =
        test.onAllNodes(hasText(text)).fetchSemanticsNodes().isNotEmpty()
}
