package app.attune.ui.breathe

import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasSetTextAction
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performTextInput
import app.attune.ffi.Dose
import app.attune.ffi.Gate
import app.attune.ffi.Pull
import app.attune.ffi.SessionWish
import app.attune.ui.Page
import app.attune.ui.Tab
import app.attune.ui.fake.BreathingStage
import app.attune.ui.fake.onBreathingStage
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test

@OptIn(ExperimentalTestApi::class)
class BreatheScreenTest {
    private fun BreathingStage.press(said: String) {
        test.onAllNodes(hasContentDescription(said)).onFirst().performScrollTo().performClick()
        test.waitForIdle()
    }

    @Test
    fun `an exercise opens, is done another way and for longer, and plays like that`() = onBreathingStage {
        tap("Slow breathing")
        assertTrue(isShown(labels.breathe.evidence) && isShown("Shao 2024"))
        tap("In 5, out 5")
        tap(labels.breathe.rounds)
        press("${labels.common.more}: ${labels.breathe.rounds}")
        rotate()
        assertTrue(isShown(labels.breathe.evidence))
        tap("In 5, out 5")
        tap(labels.breathe.minutes)
        press("${labels.common.more}: ${labels.breathe.minutes}")
        tap(labels.breathe.start)
        assertEquals(Page.Player(SessionWish("slow_breathing", "even", Dose.Minutes(6u))), pages.single())
    }

    @Test
    fun `every sign in the list stands beside its word`() = onBreathingStage {
        app.show(Tab.BREATHE)
        val words = labels.words.pulls.filter { it.word != Pull.BOTH }.map { it.title } + labels.breathe.gateFirst
        assertEquals(words, words.filter { isShown(it) })
    }

    @Test
    fun `a self-check comes first, says what it comes to, and leads on`() = onBreathingStage {
        tap("Box breathing")
        tap(labels.breathe.start)
        val wish = SessionWish("box_breathing", null, Dose.Default)
        assertEquals(Page.SelfCheck(Gate.HOLDS, wish), pages.single())
        tap(core.texts.say("gate-answer-not-sure"))
        assertTrue(isShown(core.texts.say("gate-not-passed")))
        tap(labels.gate.again)
        tap(core.texts.say("gate-answer-none-apply"))
        assertTrue(isShown(core.texts.say("gate-passed")))
        tap(labels.player.goOn)
        assertEquals(listOf(Page.Player(wish)), pages)
    }

    @Test
    fun `an own pattern is made, refused with words, kept over a self-check, and taken off again`() = onBreathingStage {
        tap(labels.breathe.ownOpen)
        tap(labels.breathe.ownAdd)
        assertTrue(isShown(core.texts.say("invalid-empty")))
        test.onNode(hasSetTextAction()).performTextInput("Harbour")
        press("${labels.breathe.ownPhaseRemove}: ${labels.breathe.ownExhale}")
        tap(labels.breathe.ownAdd)
        assertTrue(isShown(core.texts.say("invalid-no-breath")))
        tap("+ ${labels.breathe.ownHold}")
        tap("+ ${labels.breathe.ownExhale}")
        press("${labels.common.more}: ${labels.breathe.ownSeconds}, ${labels.breathe.ownExhale}")
        tap(labels.breathe.ownAdd)
        assertEquals(Page.SelfCheck(Gate.HOLDS, null), pages.last())
        tap(core.texts.say("gate-answer-none-apply"))
        tap(labels.common.done)
        assertTrue(isShown("Harbour"))
        tap(labels.breathe.ownAdd)
        assertEquals(listOf("Harbour" to "inhale:4,hold:2,exhale:2.5"), core.own)
        assertEquals(emptyList<Page>(), pages)
        tap("Harbour")
        tap(labels.breathe.ownDelete)
        tap(labels.common.cancel)
        tap(labels.breathe.ownDelete)
        tap(labels.breathe.ownDelete)
        assertFalse(isShown("Harbour"))
        tap(labels.breathe.ownOpen)
        assertFalse(isShown("Harbour"))
    }
}
