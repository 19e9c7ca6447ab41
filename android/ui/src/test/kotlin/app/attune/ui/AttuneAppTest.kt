package app.attune.ui

import androidx.compose.ui.input.key.Key
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.click
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasScrollAction
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.onAllNodesWithText
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.onNodeWithContentDescription
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.onRoot
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performKeyInput
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performTouchInput
import androidx.compose.ui.test.pressKey
import androidx.compose.ui.test.runDesktopComposeUiTest
import androidx.compose.ui.test.swipeUp
import androidx.compose.ui.text.TextLayoutResult
import app.attune.ffi.Dose
import app.attune.ffi.ErrorCode
import app.attune.ffi.Kind
import app.attune.ffi.Labels
import app.attune.ffi.MomentInput
import app.attune.ffi.SessionWish
import app.attune.ui.fake.FakeCore
import app.attune.ui.fake.FakeDevice
import app.attune.ui.fake.SlowCore
import app.attune.ui.fake.withSomeDays
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

@OptIn(ExperimentalTestApi::class)
class AttuneAppTest {
    private val somewhere: List<Stage.() -> Unit> = listOf(
        { },
        { tap(labels.navigation.breathe) },
        { tap(labels.navigation.pattern) },
        { tap(labels.navigation.together) },
        { model.open(Page.History) },
        { model.open(Page.Settings) },
        { tap(labels.today.quickLog) },
        { model.open(Page.Details(core.moments.first().record.id)) },
    )
    private val beforeAnExercise: Stage.() -> Unit = {
        model.open(Page.Player(SessionWish("slow_breathing", null, Dose.Default)))
    }

    @Test
    fun `pause is one tap away on every screen`() = (somewhere + beforeAnExercise).forEach { go ->
        onStage(FakeCore().withSomeDays()) {
            go()
            test.waitForIdle()
            tap(labels.navigation.pause)
            assertEquals(Page.Pause, ready.pages.last())
            assertTrue(runBlocking { core.pause() } != null)
        }
    }

    @Test
    fun `a double tap on Pause is one, and touches nothing of what it opens`() = onStage(FakeCore().withSomeDays()) {
        val pause = test.onNodeWithText(labels.navigation.pause).fetchSemanticsNode().boundsInRoot.center
        test.mainClock.autoAdvance = false
        repeat(2) {
            test.onRoot().performTouchInput { click(pause) }
            repeat(3) { test.mainClock.advanceTimeByFrame() }
        }
        val there = test.onAllNodes(hasClickAction()).fetchSemanticsNodes().filter { it.boundsInRoot.contains(pause) }
        assertTrue("the second tap meets something", there.isNotEmpty())
        assertEquals(listOf<Page>(Page.Pause), ready.pages)
        assertTrue(core.pauses.answers.none { it.skip || it.worse })
        test.onNodeWithText(labels.player.paused).assertDoesNotExist()
    }

    @Test
    fun `escape closes a page, then goes to today, then leaves`() = onStage {
        tap(labels.navigation.together)
        test.onNodeWithContentDescription(labels.navigation.settings).performClick()
        test.waitForIdle()
        escape()
        assertEquals(emptyList<Page>() to Tab.TOGETHER, ready.pages to ready.tab)
        escape()
        assertEquals(Tab.TODAY to 0, ready.tab to left)
        escape()
        assertEquals(1, left)
    }

    @Test
    fun `the first frame has no words and waits for nothing`() = runDesktopComposeUiTest(PHONE_WIDTH, PHONE_HEIGHT) {
        val opening = CompletableDeferred<Opening>()
        val model = AppModel(CoroutineScope(Dispatchers.Unconfined), { opening.await() }, wipe = {})
        setContent { AttuneApp(model, FakeDevice()) }
        waitForIdle()
        assertEquals(AppUiState.Opening, model.state.value)
        val core = FakeCore()
        opening.complete(Opening.Done(core))
        waitForIdle()
        onNodeWithText(app.attune.ffi.labels("en").today.quickLog).assertIsDisplayed()
    }

    @Test
    fun `what can't be opened is said, and can be tried again`() = runDesktopComposeUiTest(PHONE_WIDTH, PHONE_HEIGHT) {
        val words: Labels = app.attune.ffi.labels("de")
        val sentence = app.attune.ffi.errorWords(ErrorCode.Busy(), "de")
        var tries = 0
        val open: suspend () -> Opening = {
            tries += 1
            if (tries == 1) Opening.Failed(sentence, words.trouble.tryAgain) else Opening.Done(FakeCore("de"))
        }
        setContent { AttuneApp(AppModel(CoroutineScope(Dispatchers.Unconfined), open, wipe = {}), FakeDevice()) }
        onNodeWithText(sentence).assertIsDisplayed()
        assertReadableAndReachable()
        onNodeWithText(words.trouble.tryAgain).performClick()
        onNodeWithText(words.today.quickLog).assertIsDisplayed()
    }

    @Test
    fun `a store that can't be read once it is open is said, too`() = onStage(
        FakeCore().also { it.fails = ErrorCode.WrongKeyOrDamaged() },
    ) {
        test.onNodeWithText(app.attune.ffi.errorWords(ErrorCode.WrongKeyOrDamaged(), "en")).assertIsDisplayed()
        tap(labels.trouble.tryAgain)
        test.onNodeWithText(labels.today.quickLog).assertIsDisplayed()
    }

    @Test
    fun `under the lock's cover nothing of the log is seen, and what was open is there after it`() = onStage(
        FakeCore().withSomeDays(),
    ) {
        model.open(Page.History)
        test.waitForIdle()
        model.lock(true)
        test.waitForIdle()
        val words = labels.lock
        val seen = test.onAllNodes(SemanticsMatcher.keyIsDefined(SemanticsProperties.Text)).fetchSemanticsNodes()
        assertEquals(setOf(words.title, words.open), seen.flatMap { it.config[SemanticsProperties.Text] }.map { it.text }.toSet())
        test.assertReadableAndReachable()
        tap(words.open)
        assertEquals(1, unlocks)

        model.lock(false)
        test.waitForIdle()
        assertEquals(listOf<Page>(Page.History), ready.pages)
        test.onNodeWithText(words.title).assertDoesNotExist()
    }

    @Test
    fun `what a message takes back is what it speaks of, whatever came in since`() = onStage(FakeCore().withSomeDays()) {
        val (gone, stays) = core.moments.first().record.id to core.moments.size
        model.delete(gone)
        val message = checkNotNull(ready.message)
        // A tap on the tile, taken in behind the message.
        runBlocking { core.logMoment(MomentInput(Kind.TENSION)) }
        val since = core.moments.first().record.id
        model.undo(message)
        assertEquals(stays + 1, core.moments.size)
        assertTrue(core.moments.map { it.record.id }.containsAll(listOf(gone, since)))
    }

    @Test
    fun `main screens and History are turned without losing what they show`() {
        val screens = listOf<Stage.() -> Unit>(
            { tap(labels.navigation.today) },
            { tap(labels.navigation.pattern) },
            { tap(labels.navigation.together) },
            { model.open(Page.History) },
        )
        for (go in screens) {
            onStage(FakeCore().withSomeDays()) {
                go()
                test.waitForIdle()
                val before = words()
                rotate()
                assertEquals(before, words())
                assertTrue(before.isNotEmpty())
            }
        }
    }

    private fun Stage.words() = test.onAllNodes(SemanticsMatcher.keyIsDefined(SemanticsProperties.Text)).fetchSemanticsNodes()
        .flatMap { it.config[SemanticsProperties.Text] }.map { it.text }.toSet()

    @Test
    fun `two taps on delete or undo are one`() = onStage(SlowCore().apply { withSomeDays() }) {
        val id = core.moments.first().record.id
        (core as SlowCore).hold()
        repeat(2) { model.delete(id) }
        core.goOn()
        val message = checkNotNull(ready.message)
        assertTrue("the deletion, not that it is gone", message.canUndo)
        repeat(2) { model.undo(message) }
        assertEquals(1, core.moments.count { it.record.id == id })
        model.delete(id)
        assertEquals(0, core.moments.count { it.record.id == id })
    }

    @Test
    fun `a message goes by itself, and its undo takes the moment back`() = onStage {
        tap(labels.today.quickLog)
        assertEquals(1, core.moments.size)
        tap(labels.common.undo)
        assertEquals(0, core.moments.size)
        assertEquals(emptyList<Page>(), ready.pages)
        test.onAllNodesWithText("Taken back.").onFirst().assertIsDisplayed()
        test.mainClock.advanceTimeBy(15_000)
        test.waitForIdle()
        assertEquals(null, ready.message)
    }

    @Test
    fun `nothing moves when a message comes or goes, and a page can be scrolled clear of it`() =
        onStage(FakeCore().withSomeDays()) {
            tap(labels.navigation.pattern)
            fun places() = listOf(labels.navigation.pattern, labels.navigation.pause)
                .map { test.onAllNodes(hasText(it)).onFirst().fetchSemanticsNode().positionInRoot }
            val before = places()
            model.say("Changed.", undoes = "moment-1")
            settle()
            assertEquals(before, places())
            model.open(Page.Settings)
            settle()
            val last = test.onNode(hasText(labels.settings.helpNotYet))
            last.performScrollTo()
            test.onAllNodes(hasScrollAction()).onFirst().performTouchInput { swipeUp() }
            test.waitForIdle()
            val bar = test.onNode(hasText("Changed.")).fetchSemanticsNode().boundsInRoot
            assertTrue(last.fetchSemanticsNode().boundsInRoot.bottom <= bar.top)
        }

    @Test
    fun `who needs longer to read or reach has longer`() = onStage(patience = 60_000) {
        model.say("Changed.", undoes = "moment-1")
        test.mainClock.advanceTimeBy(15_000)
        assertEquals("Changed.", ready.message?.sentence)
        test.mainClock.advanceTimeBy(50_000)
        test.waitForIdle()
        assertEquals(null, ready.message)
    }

    @Test
    fun `a message is said by a screen reader without interrupting it`() = onStage {
        tap(labels.today.quickLog)
        val polite = SemanticsMatcher.expectValue(SemanticsProperties.LiveRegion, LiveRegionMode.Polite)
        test.onNode(polite and hasText(checkNotNull(ready.message).sentence)).assertIsDisplayed()
    }

    @Test
    fun `every screen begins with its title, found as a heading`() = somewhere.forEach { go ->
        onStage(FakeCore().withSomeDays()) {
            go()
            test.waitForIdle()
            val headings = test.onAllNodes(SemanticsMatcher.keyIsDefined(SemanticsProperties.Heading)).fetchSemanticsNodes()
            val pane = test.onNode(SemanticsMatcher.keyIsDefined(SemanticsProperties.PaneTitle)).fetchSemanticsNode()
            val title = pane.config[SemanticsProperties.PaneTitle]
            assertEquals(title, headings.first().config[SemanticsProperties.Text].single().text)
        }
    }

    @Test
    fun `no word of the bar is broken, in either language, at either text size`() {
        for (locale in listOf("en", "de")) {
            for (fontScale in listOf(1f, 2f)) {
                onStage(FakeCore(locale), fontScale) {
                    val words = labels.navigation.run { listOf(breathe, pattern, together, pause) }
                    assertEquals(words.map { it to 1 }, words.map { it to linesOf(it) })
                }
            }
        }
    }

    private fun Stage.linesOf(word: String): Int {
        val results = mutableListOf<TextLayoutResult>()
        val node = test.onNodeWithText(word, useUnmergedTree = true).fetchSemanticsNode()
        node.config[SemanticsActions.GetTextLayoutResult].action?.invoke(results)
        return results.single().lineCount
    }

    @Test
    fun `the device hides the screen as the setting says`() = onStage {
        test.waitForIdle()
        assertTrue(device.isPrivate)
    }

    private fun Stage.escape() {
        test.onRoot().performKeyInput { pressKey(Key.Escape) }
        test.waitForIdle()
    }
}
