package app.attune.ui.own

import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.hasSetTextAction
import androidx.compose.ui.test.performTextInput
import app.attune.ffi.Gate
import app.attune.ffi.PhaseKind
import app.attune.ui.Page
import app.attune.ui.Tab
import app.attune.ui.fake.BreathingStage
import app.attune.ui.fake.onBreathingStage
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

@OptIn(ExperimentalTestApi::class)
class OwnExercisePageTest {
    private fun BreathingStage.opensForm() {
        app.open(Page.OwnExercise)
        assertTrue(isShown(labels.breathe.ownName))
    }

    private fun BreathingStage.types(name: String) {
        test.onNode(hasSetTextAction()).performTextInput(name)
        test.waitForIdle()
    }

    @Test
    fun `a name and a tap add what stands there`() = onBreathingStage {
        opensForm()
        types("In der Bahn 🚋")
        tap(labels.breathe.ownAdd)
        assertEquals(listOf("In der Bahn 🚋" to FIRST_PHASES.written()), core.own)
        assertEquals(emptyList<Page>(), pages)
        assertTrue(isShown("In der Bahn"))
        assertEquals(labels.breathe.ownAdded, said)
        app.open(Page.OwnExercise)
        assertTrue("the next one begins anew", !isShown("In der Bahn"))
    }

    @Test
    fun `without a name it says so at the name, and nothing is added`() = onBreathingStage {
        opensForm()
        tap(labels.breathe.ownAdd)
        assertTrue(isShown(core.texts.say("invalid-empty")))
        assertEquals(0 to listOf<Page>(Page.OwnExercise), core.own.size to pages)
        types("Bahn")
        assertTrue("what is mended is not complained of any more", !isShown(core.texts.say("invalid-empty")))
    }

    @Test
    fun `a breath that is held asks the self-check first, and the form waits as it was`() = onBreathingStage {
        opensForm()
        types("Box")
        tap("+ ${labels.breathe.called(PhaseKind.HOLD)}")
        tap(labels.breathe.ownAdd)
        assertEquals(Page.SelfCheck(Gate.HOLDS, null), pages.last())
        tap(labels.gate.later)
        assertTrue(isShown("Box"))
        assertEquals(emptyList<Any>(), core.own)
    }

    @Test
    fun `a turned phone keeps what was typed, and so does the way back or a tab`() = onBreathingStage {
        opensForm()
        types("Bahn")
        rotate()
        assertTrue(isShown("Bahn"))
        app.back()
        test.waitForIdle()
        app.open(Page.OwnExercise)
        assertTrue(isShown("Bahn"))
        app.show(Tab.PATTERN)
        test.waitForIdle()
        app.open(Page.OwnExercise)
        assertTrue(isShown("Bahn"))
    }
}
