package app.attune.ui.log

import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.assertIsNotSelected
import androidx.compose.ui.test.assertIsSelected
import androidx.compose.ui.test.onNodeWithContentDescription
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import app.attune.ffi.Pull
import app.attune.ui.Page
import app.attune.ui.Stage
import app.attune.ui.assertReadableEverywhere
import app.attune.ui.fake.FakeCore
import app.attune.ui.onStage
import org.junit.Assert.assertEquals
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

    @Test
    fun `the second tap of a double tap chooses nothing`() = onStage {
        tap(labels.today.quickLog)
        test.onNodeWithText(title(Pull.REACHING)).performClick()
        test.waitForIdle()
        assertEquals(Pull.UNSURE, kept().pull)
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
