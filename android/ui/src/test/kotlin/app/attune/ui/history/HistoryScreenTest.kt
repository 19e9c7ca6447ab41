package app.attune.ui.history

import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.click
import androidx.compose.ui.test.hasScrollToIndexAction
import androidx.compose.ui.test.onNodeWithContentDescription
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.onRoot
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollToIndex
import androidx.compose.ui.test.performTouchInput
import app.attune.ffi.Kind
import app.attune.ffi.MomentInput
import app.attune.ffi.Pull
import app.attune.ui.Page
import app.attune.ui.Stage
import app.attune.ui.assertReadableEverywhere
import app.attune.ui.fake.FakeCore
import app.attune.ui.fake.Spoken
import app.attune.ui.fake.withSomeDays
import app.attune.ui.modelOf
import app.attune.ui.onStage
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Test

@OptIn(ExperimentalTestApi::class)
class HistoryScreenTest {
    private fun Stage.openHistory() {
        test.onNodeWithContentDescription(labels.navigation.history).performClick()
        test.waitForIdle()
    }

    @Test
    fun `an empty log is said kindly`() = onStage {
        openHistory()
        test.onNodeWithText(labels.history.empty).assertIsDisplayed()
    }

    @Test
    fun `moments stand under their days, and a tap opens one`() = onStage(FakeCore().withSomeDays()) {
        openHistory()
        listOf("Yesterday", "Mon, 23 November").forEach { day -> test.onNodeWithText(day).assertExists() }
        tap(core.moments[2].summary)
        assertEquals(Page.Details(core.moments[2].record.id), ready.pages.last())
    }

    @Test
    fun `a moment is deleted by its cross and comes back`() = onStage(FakeCore().withSomeDays()) {
        openHistory()
        val first = core.moments.first()
        test.onNodeWithContentDescription("${labels.history.delete}: ${first.timeWords}, ${first.summary}").performClick()
        test.waitForIdle()
        assertEquals(5, core.moments.size)
        test.onNodeWithText(first.summary).assertDoesNotExist()
        tap(labels.common.undo)
        test.onNodeWithText(first.summary).assertIsDisplayed()
    }

    @Test
    fun `the second tap of a double tap deletes no second moment`() = onStage(FakeCore().withSomeDays()) {
        openHistory()
        val first = core.moments.first()
        val cross = test.onNodeWithContentDescription("${labels.history.delete}: ${first.timeWords}, ${first.summary}")
            .fetchSemanticsNode().boundsInRoot.center
        val before = core.moments.size
        repeat(2) {
            test.onRoot().performTouchInput { click(cross) }
            test.waitForIdle()
        }
        assertEquals(before - 1, core.moments.size)
        test.mainClock.advanceTimeBy(400)
        test.onRoot().performTouchInput { click(cross) }
        test.waitForIdle()
        assertEquals("a later tap there deletes the next", before - 2, core.moments.size)
    }

    @Test
    fun `older pages come as one scrolls`() = onStage(
        FakeCore().apply {
            repeat(120) {
                put("2026-11-20", Spoken("Fri", "Fr"), "10:%02d".format(it % 60), MomentInput(Kind.TENSION))
            }
        },
    ) {
        openHistory()
        val list = test.onNode(hasScrollToIndexAction())
        repeat(3) {
            runCatching { list.performScrollToIndex(50 * (it + 1)) }
            test.waitForIdle()
        }
        list.performScrollToIndex(121)
        test.onNodeWithText(labels.history.undo).assertIsDisplayed()
        test.onNodeWithText(labels.history.older).assertDoesNotExist()
    }

    @Test
    fun `read anew it reaches as far as before, however far that was`() = runBlocking {
        val core = FakeCore().apply {
            repeat(620) { put("2026-11-20", Spoken("Fri", "Fr"), "10:30", MomentInput(Kind.TENSION)) }
        }
        val model = HistoryModel(core, modelOf(core))
        model.read()
        repeat(11) { model.older() }
        val before = model.state.value as HistoryUiState.Ready
        assertEquals(600 to true, before.moments.size to before.more)
        model.read()
        assertEquals(before, model.state.value)
    }

    @Test
    fun `it is readable and reachable everywhere`() = assertReadableEverywhere({ FakeCore(it).withSomeDays() }) { openHistory() }
}
