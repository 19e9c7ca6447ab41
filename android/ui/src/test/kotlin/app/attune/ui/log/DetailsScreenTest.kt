package app.attune.ui.log

import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.assert
import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.onAllNodesWithText
import androidx.compose.ui.test.onLast
import androidx.compose.ui.test.onNodeWithContentDescription
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performTextInput
import androidx.compose.ui.test.performTextReplacement
import app.attune.ffi.Context
import app.attune.ffi.Did
import app.attune.ffi.ErrorCode
import app.attune.ffi.Kind
import app.attune.ffi.Pull
import app.attune.ffi.Topic
import app.attune.ffi.Why
import app.attune.ffi.errorWords
import app.attune.ui.Page
import app.attune.ui.Stage
import app.attune.ui.assertReadableEverywhere
import app.attune.ui.fake.FakeCore
import app.attune.ui.fake.SlowCore
import app.attune.ui.fake.withSomeDays
import app.attune.ui.onStage
import app.attune.ui.parts.TYPED_MAX
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.launch
import org.junit.Assert.assertEquals
import org.junit.Test

@OptIn(ExperimentalTestApi::class)
class DetailsScreenTest {
    private fun Stage.openFirst() {
        model.open(Page.Details(core.moments.first().record.id))
        test.waitForIdle()
    }

    private fun Stage.kept() = core.moments.first().record

    private fun Stage.noteField() = test.onNodeWithContentDescription(labels.log.note)

    private fun Stage.openTime() {
        tap(test.onAllNodesWithText(labels.common.change).onLast())
        timeField().performScrollTo()
    }

    private fun Stage.timeField() = test.onNodeWithContentDescription(labels.log.at)

    private fun onDetails(act: Stage.() -> Unit) = onStage(FakeCore().withSomeDays()) {
        openFirst()
        act()
    }

    @Test
    fun `each choice is kept at once, and a second tap takes it back`() = onDetails {
        val topic = labels.words.topics.first { it.word == Topic.MONEY }.title
        val tired = labels.words.contexts.first { it.word == Context.TIRED }.title
        tap(topic)
        tap(tired)
        tap(labels.words.did.first { it.word == Did.STAYED }.title)
        assertEquals(Topic.MONEY, kept().topic)
        assertEquals(listOf(Context.TIRED) to listOf(Did.STAYED), kept().context to kept().did)
        tap(topic)
        tap(tired)
        assertEquals(null to emptyList<Context>(), kept().topic to kept().context)
        assertEquals(listOf(Kind.TENSION, Pull.REACHING, 7.toUByte()), listOf(kept().kind, kept().pull, kept().heat))
    }

    @Test
    fun `the exercises open when they are wanted`() = onDetails {
        test.onNodeWithText(labels.log.tool).performScrollTo()
        tap(labels.common.change)
        tap("Riding the urge")
        assertEquals("urge_surfing", kept().tool)
    }

    @Test
    fun `a note is saved by its button`() = onDetails {
        noteField().performScrollTo().performTextInput("It was late. 🙂 שלום")
        tap(labels.log.saveNote)
        assertEquals("It was late. 🙂 שלום", kept().note)
    }

    @Test
    fun `a note of ten thousand characters is kept when the page is left`() = onDetails {
        val long = "äöü😀 ".repeat(1_666).take(9_999)
        noteField().performScrollTo().performTextReplacement(long)
        model.back()
        test.waitForIdle()
        assertEquals(long.trim(), kept().note)
        assertEquals(emptyList<Page>(), ready.pages)
    }

    @Test
    fun `another tab keeps what was typed, too`() = onDetails {
        noteField().performScrollTo().performTextReplacement("later")
        tap(labels.navigation.together)
        assertEquals("later", kept().note)
        assertEquals(emptyList<Page>(), ready.pages)
    }

    @Test
    fun `another tab keeps what was typed beneath a pause, too`() = onDetails {
        noteField().performScrollTo().performTextReplacement("before the pause")
        model.pause()
        test.waitForIdle()
        tap(labels.navigation.together)
        assertEquals("before the pause", kept().note)
        assertEquals(emptyList<Page>(), ready.pages)
    }

    @Test
    fun `what is refused beneath a pause is shown before a tab is, as it was typed, and why`() = onDetails {
        val long = "x".repeat(10_001)
        noteField().performScrollTo().performTextReplacement(long)
        model.pause()
        test.waitForIdle()
        tap(labels.navigation.together)
        assertEquals(listOf<Page>(Page.Details(core.moments.first().record.id)), ready.pages)
        noteField().assert(hasText(long))
        test.onNodeWithText(errorWords(ErrorCode.InvalidInput("note", Why.TOO_LONG), "en")).performScrollTo().assertIsDisplayed()
        tap(labels.navigation.together)
        assertEquals(emptyList<Page>() to null, ready.pages to kept().note)
    }

    @Test
    fun `a paste of megabytes is refused with words, and the window stays small enough to be turned`() = onDetails {
        noteField().performScrollTo().performTextReplacement("x".repeat(2_000_000))
        tap(labels.log.saveNote)
        test.onNodeWithText(errorWords(ErrorCode.InvalidInput("note", Why.TOO_LONG), "en")).performScrollTo().assertIsDisplayed()
        noteField().assert(hasText("x".repeat(TYPED_MAX)))
    }

    @Test
    fun `what was typed is kept before the window is closed, even under another page`() = onDetails {
        noteField().performScrollTo().performTextReplacement("closed with an X")
        model.pause()
        test.waitForIdle()
        var closed: String? = null
        model.close { closed = kept().note }
        test.waitForIdle()
        assertEquals("closed with an X", closed)
    }

    @Test
    fun `a choice that is still being kept is waited for before the store is shut`() {
        val core = SlowCore()
        core.withSomeDays()
        onStage(core) {
            openFirst()
            core.hold()
            tap(labels.words.topics.first { it.word == Topic.MONEY }.title)
            var shut: Topic? = null
            CoroutineScope(Dispatchers.Unconfined).launch {
                model.finish()
                shut = kept().topic
            }
            assertEquals(null, shut)
            core.goOn()
            assertEquals(Topic.MONEY, shut)
        }
    }

    @Test
    fun `the window stays open for words that are refused, shows where, and closes when it is asked again`() = onDetails {
        noteField().performScrollTo().performTextReplacement("x".repeat(10_001))
        var closed = 0
        model.close { closed += 1 }
        test.waitForIdle()
        assertEquals(0, closed)
        test.onNodeWithText(errorWords(ErrorCode.InvalidInput("note", Why.TOO_LONG), "en")).performScrollTo().assertIsDisplayed()
        model.close { closed += 1 }
        test.waitForIdle()
        assertEquals(1 to null, closed to kept().note)
    }

    @Test
    fun `what is refused is said under the field and lost only if one leaves all the same`() = onDetails {
        noteField().performScrollTo().performTextReplacement("x".repeat(10_001))
        model.back()
        test.waitForIdle()
        assertEquals(1, ready.pages.size)
        test.onNodeWithText(errorWords(ErrorCode.InvalidInput("note", Why.TOO_LONG), "en")).performScrollTo().assertIsDisplayed()
        model.back()
        test.waitForIdle()
        assertEquals(emptyList<Page>() to null, ready.pages to kept().note)
    }

    @Test
    fun `its time is changed as typed, and the day in it stays`() = onStage(FakeCore().withSomeDays()) {
        model.open(Page.Details("moment-6"))
        test.waitForIdle()
        openTime()
        timeField().assert(hasText("07:50")).performTextReplacement("08:05")
        tap(labels.common.save)
        assertEquals("2026-11-23" to "08:05", core.moments.last().run { day to timeWords })
        assertEquals(2.toUByte(), core.moments.last().record.heat)
    }

    @Test
    fun `a time that can't be is refused with words, and holds back nothing else`() = onDetails {
        openTime()
        timeField().performTextReplacement("soon")
        noteField().performScrollTo().performTextReplacement("after dinner")
        model.back()
        test.waitForIdle()
        assertEquals(1, ready.pages.size)
        assertEquals("after dinner" to "21:40", kept().note to core.moments.first().timeWords)
        test.onNodeWithText(errorWords(ErrorCode.InvalidInput("at", Why.TIME_FORMAT), "en")).performScrollTo().assertIsDisplayed()
        model.back()
        test.waitForIdle()
        assertEquals(emptyList<Page>(), ready.pages)
    }

    @Test
    fun `what is typed outlives turning the phone and a pause`() = onDetails {
        noteField().performScrollTo().performTextReplacement("half a sent")
        rotate()
        noteField().assert(hasText("half a sent"))
        model.pause()
        test.waitForIdle()
        model.back()
        test.waitForIdle()
        noteField().assert(hasText("half a sent"))
    }

    @Test
    fun `it is readable and reachable everywhere`() = assertReadableEverywhere({ FakeCore(it).withSomeDays() }) {
        openFirst()
        tap(labels.words.topics.first { it.word == Topic.SEX_AND_AFFECTION }.title)
        openTime()
    }
}
