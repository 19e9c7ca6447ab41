package app.attune.ui.pause

import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.click
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.onRoot
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performTouchInput
import androidx.compose.ui.test.runDesktopComposeUiTest
import app.attune.ffi.ErrorCode
import app.attune.ffi.PauseAnswer
import app.attune.ffi.PauseStep
import app.attune.ffi.Pull
import app.attune.ui.PHONE_HEIGHT
import app.attune.ui.PHONE_WIDTH
import app.attune.ui.Page
import app.attune.ui.fake.BreathingStage
import app.attune.ui.fake.onBreathingStage
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

@OptIn(ExperimentalTestApi::class)
class PausePageTest {
    private val BreathingStage.answers get() = core.pause.answers
    private val BreathingStage.step get() = core.pause.view?.step

    private fun BreathingStage.frames() = repeat(3) { test.mainClock.advanceTimeByFrame() }

    /** Taps Pause, and lets what plays go by hand. */
    private fun BreathingStage.begin() {
        test.mainClock.autoAdvance = false
        app.pause()
        frames()
    }

    /** A device that is looked at so often has not slept. */
    private fun BreathingStage.goesOn(millis: Long) = repeat((millis / 250).toInt()) {
        clock.pass(250)
        frames()
    }

    private fun BreathingStage.press(text: String) {
        // Long enough after the last tap to be one of its own.
        test.mainClock.advanceTimeBy(400)
        test.onAllNodes(hasText(text)).onFirst().performClick()
        frames()
    }

    private fun BreathingStage.pressHeat(heat: String) {
        test.mainClock.advanceTimeBy(400)
        test.onAllNodes(hasContentDescription(heat)).onFirst().performClick()
        frames()
    }

    private fun BreathingStage.shows(text: String) = test.onAllNodes(hasText(text)).fetchSemanticsNodes().isNotEmpty()

    private fun BreathingStage.says(key: String) = shows(core.texts.say(key))

    @Test
    fun `a hard minute, from the breath to the way on`() = onBreathingStage {
        begin()
        assertTrue("it breathes at once", says("cue-exhale-slow") && clock.isPlaying)
        goesOn(5_000)
        assertTrue("the breath leads on by itself", says("pause-heat"))
        press(labels.words.pulls.first { it.word == Pull.PULLING_AWAY }.title)
        assertTrue("the pull leads nowhere yet", says("pause-heat"))
        pressHeat("7")
        assertTrue("the tool plays at once", says("exercise-extended-exhale") && clock.isPlaying)
        goesOn(12_000)
        assertTrue("and leads on by itself", says("pause-heat-again") && !clock.isPlaying)
        pressHeat("4")
        assertTrue(says("pause-next"))
        press(core.texts.say("way-on-time-out"))
        assertTrue(says("pause-closed-time-out"))
        press(labels.common.done)
        assertEquals(emptyList<Page>(), pages)
        val expected = listOf(
            PauseAnswer(done = true),
            PauseAnswer(pull = Pull.PULLING_AWAY),
            PauseAnswer(heat = 7u),
            PauseAnswer(done = true),
            PauseAnswer(heat = 4u),
            PauseAnswer(next = "time_out"),
        )
        assertEquals(expected, answers)
    }

    @Test
    fun `every step can be skipped`() = onBreathingStage {
        begin()
        repeat(4) { press(labels.common.skip) }
        assertEquals(List(4) { PauseAnswer(skip = true) }, answers)
        assertTrue(says("pause-closed"))
    }

    @Test
    fun `what makes it worse gives way to grounding`() = onBreathingStage {
        begin()
        press(labels.common.skip)
        pressHeat("9")
        press(labels.player.worse)
        assertTrue(says("exercise-grounding-54321") && says("cue-see"))
    }

    @Test
    fun `another tool takes the place of the one that plays, from its beginning`() = onBreathingStage {
        begin()
        press(labels.common.skip)
        pressHeat("9")
        goesOn(8_000)
        press(core.texts.say("exercise-slow-breathing"))
        assertTrue(says("cue-inhale-gently"))
        assertEquals("slow_breathing", core.pause.view?.exercise)
        goesOn(10_000)
        assertEquals(PauseStep.HEAT_AGAIN, step)
    }

    @Test
    fun `turned in the middle it comes back paused where it was, and goes on from there`() = onBreathingStage {
        begin()
        press(labels.common.skip)
        pressHeat("9")
        goesOn(6_000)
        press(labels.player.pause)
        test.mainClock.autoAdvance = true
        rotate()
        assertTrue(isShown(labels.player.paused) && isShown(core.texts.say("cue-exhale-slow")) && !clock.isPlaying)
        test.mainClock.autoAdvance = false
        press(labels.player.goOn)
        goesOn(6_000)
        assertEquals(PauseStep.HEAT_AGAIN, step)
        test.mainClock.autoAdvance = true
        rotate()
        assertTrue(isShown(core.texts.say("pause-heat-again")))
        test.mainClock.autoAdvance = false
        press(labels.common.skip)
        press(core.texts.say("way-on-go-on"))
        test.mainClock.autoAdvance = true
        rotate()
        assertTrue("its last sentence, too", isShown(core.texts.say("pause-closed-go-on")))
    }

    @Test
    fun `left, and tapped again, it is a new one, which breathes at once`() = onBreathingStage {
        begin()
        press(labels.common.skip)
        app.back()
        frames()
        assertTrue("nothing is asked twice", !clock.isPlaying && pages.isEmpty())
        app.pause()
        frames()
        assertTrue(says("cue-exhale-slow") && clock.isPlaying)
        assertEquals("pause-2", core.pause.view?.id)
    }

    @Test
    fun `Pause is there in a pause, too, and tapped outside the app it is the same`() = onBreathingStage {
        begin()
        press(labels.common.skip)
        press(labels.navigation.pause)
        assertEquals("pause-2" to PauseStep.BREATHE, core.pause.view?.id to step)
        app.pause()
        frames()
        assertEquals("a breath that plays is not begun anew", "pause-2", core.pause.view?.id)
        press(labels.common.skip)
        app.pause()
        frames()
        assertEquals("pause-3" to PauseStep.BREATHE, core.pause.view?.id to step)
        assertEquals(listOf<Page>(Page.Pause), pages)
    }

    @Test
    fun `where no pause can be kept, a person breathes all the same`() = onBreathingStage {
        core.fails = ErrorCode.DiskFull()
        begin()
        assertEquals(core.texts.say("error-disk-full"), said)
        assertTrue(says("cue-exhale-slow") && clock.isPlaying)
    }

    @Test
    fun `an answer that can not be kept is said, and can be given again`() = onBreathingStage {
        begin()
        press(labels.common.skip)
        core.fails = ErrorCode.DiskFull()
        pressHeat("6")
        assertEquals(core.texts.say("error-disk-full"), said)
        assertTrue(says("pause-heat"))
        pressHeat("6")
        assertTrue(says("exercise-extended-exhale"))
    }

    @Test
    fun `a pause that is over by now closes`() = onBreathingStage {
        begin()
        press(labels.common.skip)
        core.pause.view = null
        pressHeat("6")
        assertEquals(emptyList<Page>(), pages)
    }

    @Test
    fun `the second tap of a double tap answers nothing`() = runDesktopComposeUiTest(PHONE_WIDTH, PHONE_HEIGHT) {
        BreathingStage(this).run {
            begin()
            repeat(4) {
                test.mainClock.advanceTimeBy(400)
                val skip = test.onAllNodes(hasText(labels.common.skip)).onFirst().fetchSemanticsNode().boundsInRoot.center
                repeat(2) {
                    test.onRoot().performTouchInput { click(skip) }
                    frames()
                }
            }
            assertEquals(List(4) { PauseAnswer(skip = true) }, answers)
            assertEquals(PauseStep.CLOSED, step)
        }
    }
}
