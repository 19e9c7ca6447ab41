package app.attune.ui.gate

import androidx.compose.ui.test.ExperimentalTestApi
import app.attune.ffi.Dose
import app.attune.ffi.ErrorCode
import app.attune.ffi.Gate
import app.attune.ffi.GateAnswer
import app.attune.ffi.GateState
import app.attune.ffi.SessionWish
import app.attune.ui.Page
import app.attune.ui.fake.BreathingStage
import app.attune.ui.fake.onBreathingStage
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

@OptIn(ExperimentalTestApi::class)
class GatePageTest {
    private val box = SessionWish("box_breathing", null, Dose.Default)

    private fun BreathingStage.answer(answer: GateAnswer) = tap(core.texts.say("gate-answer-${answer.name.lowercase().replace('_', '-')}"))

    private fun BreathingStage.opensCheck(then: SessionWish?) {
        app.open(Page.SelfCheck(Gate.HOLDS, then))
        assertTrue(isShown(core.texts.say("gate-holds.question")))
    }

    @Test
    fun `passed, it leads on to what it stood before`() = onBreathingStage {
        opensCheck(then = box)
        answer(GateAnswer.NONE_APPLY)
        assertTrue(isShown(core.texts.say("gate-passed")))
        tap(labels.player.goOn)
        assertEquals(listOf<Page>(Page.Player(box)), pages)
        assertTrue(isShown(labels.player.heatBefore))
    }

    @Test
    fun `not passed, it leads to other exercises, and can be asked again`() = onBreathingStage {
        opensCheck(then = box)
        answer(GateAnswer.ONE_APPLIES)
        assertEquals(GateState.NOT_PASSED, core.gates.getValue(Gate.HOLDS))
        assertTrue(isShown(core.texts.say("gate-not-passed")))
        tap(labels.gate.again)
        assertTrue(isShown(core.texts.say("gate-holds.question")))
        answer(GateAnswer.ONE_APPLIES)
        tap(labels.gate.otherExercises)
        assertEquals(emptyList<Page>(), pages)
    }

    @Test
    fun `later leaves it unasked`() = onBreathingStage {
        opensCheck(then = box)
        tap(labels.gate.later)
        assertEquals(GateState.UNASKED to emptyList<Page>(), core.gates.getValue(Gate.HOLDS) to pages)
    }

    @Test
    fun `an answer that can't be kept says so, and is asked for still`() = onBreathingStage {
        opensCheck(then = null)
        core.fails = ErrorCode.DiskFull()
        answer(GateAnswer.NONE_APPLY)
        assertTrue(isShown(core.texts.say("error-disk-full")) && isShown(core.texts.say("gate-holds.question")))
        assertEquals(GateState.UNASKED, core.gates.getValue(Gate.HOLDS))
        answer(GateAnswer.NONE_APPLY)
        assertTrue(isShown(core.texts.say("gate-passed")))
    }

    @Test
    fun `turned, it shows the answer that was given`() = onBreathingStage {
        opensCheck(then = null)
        answer(GateAnswer.NONE_APPLY)
        rotate()
        assertTrue(isShown(core.texts.say("gate-holds")))
        assertEquals(GateState.PASSED, core.gates.getValue(Gate.HOLDS))
    }
}
