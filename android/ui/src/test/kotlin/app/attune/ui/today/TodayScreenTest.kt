package app.attune.ui.today

import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performClick
import app.attune.ffi.ErrorCode
import app.attune.ffi.Kind
import app.attune.ffi.Pull
import app.attune.ffi.errorWords
import app.attune.ui.Page
import app.attune.ui.assertReadableEverywhere
import app.attune.ui.fake.FakeCore
import app.attune.ui.fake.Spoken
import app.attune.ui.fake.withSomeDays
import app.attune.ui.onStage
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

@OptIn(ExperimentalTestApi::class)
class TodayScreenTest {
    @Test
    fun `one tap saves a moment with nothing assumed, and shows what may follow`() = onStage {
        tap(labels.today.quickLog)
        val saved = core.moments.single().record
        assertEquals(listOf(Kind.TENSION, Pull.UNSURE, null), listOf(saved.kind, saved.pull, saved.heat))
        assertEquals(Page.Log(saved.id), ready.pages.single())
    }

    @Test
    fun `two quick taps are one moment`() = onStage {
        val button = test.onNodeWithText(labels.today.quickLog)
        test.mainClock.autoAdvance = false
        repeat(2) { button.performClick() }
        test.mainClock.autoAdvance = true
        test.waitForIdle()
        assertEquals(1, core.moments.size)
    }

    @Test
    fun `a good moment is one tap, too`() = onStage {
        tap(labels.words.kinds.first { it.word == Kind.CAME_BACK }.title)
        assertEquals(Kind.CAME_BACK, core.moments.single().record.kind)
    }

    @Test
    fun `the nudge leads to its exercise`() = onStage {
        tap(labels.today.doExercise)
        assertEquals("slow_breathing", (ready.pages.single() as Page.Player).wish.exercise)
    }

    @Test
    fun `what stands there at first stays where it is, and is there again after another screen`() = onStage {
        fun place() = test.onNodeWithText(labels.today.quickLog).fetchSemanticsNode().positionInRoot
        assertEquals("slow_breathing", ready.start.today.exercise?.id)
        val first = place()
        tap(labels.navigation.breathe)
        test.mainClock.autoAdvance = false
        test.onNodeWithText(labels.navigation.today).performClick()
        test.mainClock.advanceTimeByFrame()
        assertEquals(first, place())
    }

    @Test
    fun `it is read anew when the app comes back, and when the day turns while it lies open`() = onStage {
        core.day = Spoken("Fri, 27 November", "Fr, 27. November")
        model.lookAgain()
        test.onNodeWithText("Fri, 27 November").assertIsDisplayed()
        core.day = Spoken("Sat, 28 November", "Sa, 28. November")
        test.mainClock.advanceTimeBy(61_000)
        test.onNodeWithText("Sat, 28 November").assertIsDisplayed()
    }

    @Test
    fun `what goes wrong is said, and another try works`() = onStage {
        core.fails = ErrorCode.DiskFull()
        tap(labels.today.quickLog)
        test.onNodeWithText(errorWords(ErrorCode.DiskFull(), "en")).assertIsDisplayed()
        assertTrue(core.moments.isEmpty())
        core.fails = ErrorCode.Busy()
        model.lookAgain()
        test.onNodeWithText(errorWords(ErrorCode.Busy(), "en")).assertIsDisplayed()
        tap(labels.trouble.tryAgain)
        test.onNodeWithText(labels.today.quickLog).assertIsDisplayed()
    }

    @Test
    fun `it is readable and reachable everywhere`() = assertReadableEverywhere({ FakeCore(it).withSomeDays() }) {}
}
