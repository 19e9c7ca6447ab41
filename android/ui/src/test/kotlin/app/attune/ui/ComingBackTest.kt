package app.attune.ui

import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.LocalSaveableStateRegistry
import androidx.compose.runtime.saveable.SaveableStateRegistry
import androidx.compose.runtime.setValue
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performTextInput
import androidx.compose.ui.test.runDesktopComposeUiTest
import app.attune.core.Core
import app.attune.ffi.Dose
import app.attune.ffi.Outcome
import app.attune.ffi.SessionWish
import app.attune.ui.fake.BreathingCore
import app.attune.ui.fake.FakeCore
import app.attune.ui.fake.FakeDevice
import app.attune.ui.fake.HandClock
import app.attune.ui.fake.inAnotherProcess
import app.attune.ui.fake.withSomeDays
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

/** The system kills an app that is not seen; it comes back in a new process, whose store takes its time to open. */
@OptIn(ExperimentalTestApi::class)
class ComingBackTest {
    private val log = FakeCore().withSomeDays()
    private val wish = SessionWish("slow_breathing", null, Dose.Default)

    @Test
    fun `it comes back to the page it was on, with what was typed there, over the main screen it was on`() = onPhone(log) {
        model.show(Tab.PATTERN)
        model.open(Page.History)
        model.open(Page.Details("moment-1"))
        test.waitForIdle()
        test.onNode(hasContentDescription(labels.log.bodySignal)).performTextInput("jaw")
        isKilled()
        assertEquals(AppUiState.Opening, model.state.value)
        opens()
        assertEquals(Place(Tab.PATTERN, listOf(Page.History, Page.Details("moment-1"))), model.place)
        assertTrue(isShown("jaw"))
        model.back()
        model.back()
        test.waitForIdle()
        assertEquals(Place(Tab.PATTERN), model.place)
    }

    @Test
    fun `killed once more before its store was open, it still comes back`() = onPhone(log) {
        model.open(Page.Settings)
        isKilled()
        isKilled()
        opens()
        assertEquals(Place(Tab.TODAY, listOf(Page.Settings)), model.place)
    }

    @Test
    fun `pages about a moment that is gone are closed`() {
        for (page in listOf(Page.Log("moment-1"), Page.Details("moment-1"))) {
            onPhone(FakeCore().withSomeDays()) {
                model.open(Page.History)
                model.open(page)
                test.waitForIdle()
                runBlocking { core.deleteMoment("moment-1") }
                isKilled()
                opens()
                assertEquals(listOf(Page.History), model.place.pages)
            }
        }
    }

    @Test
    fun `an exercise that is gone is said in the core's words`() = onPhone(
        BreathingCore(),
        from = Page.Player(SessionWish("nowhere", null, Dose.Minutes(99u))),
    ) {
        isKilled()
        opens()
        assertTrue(isShown((core as BreathingCore).texts.say("invalid-minutes")))
    }

    @Test
    fun `what it is opened for lies on top of where it was, once`() = onPhone(log) {
        model.show(Tab.BREATHE)
        model.open(Page.History)
        isKilled { storeIsOpen() }
        model.pause()
        test.waitForIdle()
        assertEquals(Place(Tab.BREATHE, listOf(Page.History, Page.Pause)), model.place)
        // Opened for it once more, before the window knew where it was.
        isKilled {
            storeIsOpen()
            model.pause()
        }
        assertEquals(Place(Tab.BREATHE, listOf(Page.History, Page.Pause)), model.place)
    }

    @Test
    fun `a breath comes back paused where it was, and goes on from there`() {
        val clock = HandClock()
        onPhone(BreathingCore(), clock, Page.Player(wish)) {
            test.mainClock.autoAdvance = false
            frames()
            press(hasContentDescription("7"))
            press(hasText(labels.breathe.start))
            repeat(20) {
                clock.pass(250)
                frames()
            }
            test.mainClock.autoAdvance = true
            isKilled()
            clock.pass(600_000)
            opens()
            assertEquals(listOf(Page.Player(wish)), model.place.pages)
            assertTrue(isShown(labels.player.paused) && isShown("Breathe out slowly"))
            press(hasText(labels.player.stop))
            val run = (core as BreathingCore).runs.single()
            assertEquals(Triple(Outcome.STOPPED, 5_000uL, 7u.toUByte()), Triple(run.outcome, run.doneMillis, run.heatBefore))
        }
    }

    /** A phone whose system may kill the app. */
    private class Phone(val test: ComposeUiTest, val core: Core, private val device: Device) {
        val labels = app.attune.ffi.labels("en")
        private var store = CompletableDeferred<Opening>(Opening.Done(core))
        private var registry = SaveableStateRegistry(null) { true }

        /** The app in its process; null while there is none. */
        private var process by mutableStateOf<AppModel?>(started())
        val model: AppModel get() = checkNotNull(process)

        private fun started(): AppModel {
            val mine = store
            return AppModel(CoroutineScope(Dispatchers.Unconfined + Job()), open = { mine.await() }, wipe = {})
        }

        fun show() = test.setContent {
            process?.let {
                CompositionLocalProvider(LocalSaveableStateRegistry provides registry) { AttuneApp(it, device) }
            }
        }

        /** Killed and started again; [before] its window is drawn, something may happen. */
        fun isKilled(before: Phone.() -> Unit = {}) {
            registry = registry.inAnotherProcess()
            process = null
            test.waitForIdle()
            store = CompletableDeferred()
            val next = started()
            process = next
            before()
            test.waitForIdle()
        }

        fun storeIsOpen() = store.complete(Opening.Done(core))

        fun opens() {
            storeIsOpen()
            test.waitForIdle()
        }

        fun frames() = repeat(3) { test.mainClock.advanceTimeByFrame() }

        fun press(what: SemanticsMatcher) {
            test.onAllNodes(what).onFirst().performClick()
            frames()
        }

        fun isShown(text: String) = test.onAllNodes(hasText(text, substring = true)).fetchSemanticsNodes().isNotEmpty()
    }

    private fun onPhone(core: Core, device: Device = FakeDevice(), from: Page? = null, act: Phone.() -> Unit) =
        runDesktopComposeUiTest(PHONE_WIDTH, PHONE_HEIGHT) {
            val phone = Phone(this, core, device)
            from?.let(phone.model::open)
            phone.show()
            phone.act()
        }
}
