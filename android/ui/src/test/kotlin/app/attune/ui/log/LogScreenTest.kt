package app.attune.ui.log

import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.assertIsNotSelected
import androidx.compose.ui.test.assertIsSelected
import androidx.compose.ui.test.click
import androidx.compose.ui.test.isSelectable
import androidx.compose.ui.test.onNodeWithContentDescription
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.onRoot
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performTouchInput
import app.attune.ffi.Pull
import app.attune.ui.Page
import app.attune.ui.Stage
import app.attune.ui.assertReadableEverywhere
import app.attune.ui.fake.FakeCore
import app.attune.ui.fake.SlowCore
import app.attune.ui.onStage
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertTrue
import org.junit.Test

@OptIn(ExperimentalTestApi::class)
class LogScreenTest {
    private fun Stage.log() {
        tap(labels.today.quickLog)
        settle()
    }

    private fun Stage.title(pull: Pull) = labels.words.pulls.first { it.word == pull }.title

    private fun Stage.kept() = core.moments.single().record

    @Test
    fun `the likely pull is there but not chosen, and untouched stays unsure`() = onStage {
        log()
        test.onNodeWithText(title(Pull.REACHING)).assertIsNotSelected()
        tap(labels.common.done)
        assertEquals(Pull.UNSURE, kept().pull)
        assertEquals(emptyList<Page>(), ready.pages)
    }

    @Test
    fun `each tap is kept at once, and what was kept before stays`() = onStage {
        log()
        tap(title(Pull.PULLING_AWAY))
        assertEquals(Pull.PULLING_AWAY, kept().pull)
        test.onNodeWithText(title(Pull.PULLING_AWAY)).assertIsSelected()
        test.onNodeWithContentDescription("7").performScrollTo().performClick()
        test.waitForIdle()
        assertEquals(Pull.PULLING_AWAY to 7.toUByte(), kept().pull to kept().heat)
        test.onNodeWithContentDescription("7").assertIsSelected()
    }

    @Test
    fun `no heat is not zero, and a heat can be taken back`() = onStage {
        log()
        assertEquals(null, kept().heat)
        test.onNodeWithContentDescription("0, ${labels.heat.calm}").performScrollTo().performClick()
        test.waitForIdle()
        assertEquals(0.toUByte(), kept().heat)
        test.onNodeWithContentDescription(labels.heat.clear).performClick()
        test.waitForIdle()
        assertEquals(null, kept().heat)
    }

    /** A place on the button that logs, where an answer can be tapped on the page that it opens. */
    private fun Stage.placeOnBoth(): Offset {
        val button = test.onNodeWithText(labels.today.quickLog).fetchSemanticsNode().boundsInRoot
        log()
        val answers = test.onAllNodes(isSelectable()).fetchSemanticsNodes().map { it.boundsInRoot }
        tap(labels.history.delete)
        return answers.map { it.center }.first(button::contains)
    }

    private fun Stage.tapAt(place: Offset) {
        test.onRoot().performTouchInput { click(place) }
        test.waitForIdle()
    }

    @Test
    fun `the second tap of a double tap chooses nothing, a later one in the same place does`() = onStage {
        val place = placeOnBoth()
        tapAt(place)
        val before = kept()
        tapAt(place)
        assertEquals(before, kept())
        test.mainClock.advanceTimeBy(400)
        tapAt(place)
        assertNotEquals(before, kept())
    }

    @Test
    fun `a tap in another place is never lost, however soon it comes`() = onStage {
        tapAt(test.onNodeWithText(labels.today.quickLog).fetchSemanticsNode().boundsInRoot.bottomCenter - Offset(0f, 10f))
        test.onNodeWithText(title(Pull.PULLING_AWAY)).performClick()
        test.waitForIdle()
        assertEquals(Pull.PULLING_AWAY, kept().pull)
    }

    @Test
    fun `the page is whole when it appears, so that no tap meets an empty one`() {
        val core = SlowCore()
        core.todaysPull = Pull.BOTH
        onStage(core) {
            core.hold()
            tap(labels.today.quickLog)
            val places = Pull.entries.associateWith { test.onNodeWithText(title(it)).assertIsNotSelected().fetchSemanticsNode() }
            assertEquals(Pull.BOTH, places.maxBy { (_, node) -> node.boundsInRoot.width }.key)
            core.goOn()
        }
    }

    @Test
    fun `a page that is closed at once keeps what was tapped on it`() {
        val core = SlowCore()
        onStage(core) {
            log()
            core.hold()
            tap(title(Pull.BOTH))
            tap(labels.common.done)
            core.goOn()
            test.waitForIdle()
            assertEquals(emptyList<Page>() to Pull.BOTH, ready.pages to kept().pull)
        }
    }

    @Test
    fun `taking back a pull leaves the moment, deleting it closes the page`() = onStage {
        log()
        tap(title(Pull.BOTH))
        tap(labels.common.undo)
        assertEquals(Pull.UNSURE, kept().pull)
        tap(labels.history.delete)
        assertTrue(core.moments.isEmpty())
        assertEquals(emptyList<Page>(), ready.pages)
    }

    @Test
    fun `turning the phone changes nothing`() = onStage {
        log()
        tap(title(Pull.BOTH))
        rotate()
        test.onNodeWithText(title(Pull.BOTH)).assertIsSelected()
    }

    @Test
    fun `it is readable and reachable everywhere`() = assertReadableEverywhere(::FakeCore) {
        log()
        tap(title(Pull.PULLING_AWAY))
    }
}
