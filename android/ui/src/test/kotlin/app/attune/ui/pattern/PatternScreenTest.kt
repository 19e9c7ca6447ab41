package app.attune.ui.pattern

import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.runComposeUiTest
import androidx.compose.ui.test.runDesktopComposeUiTest
import app.attune.core.Core
import app.attune.ffi.Kind
import app.attune.ffi.Labels
import app.attune.ffi.MomentInput
import app.attune.ffi.PatternView
import app.attune.ffi.Pull
import app.attune.ffi.Rung
import app.attune.ui.AppModel
import app.attune.ui.AttuneApp
import app.attune.ui.Opening
import app.attune.ui.PHONE_HEIGHT
import app.attune.ui.PHONE_WIDTH
import app.attune.ui.assertReadableAndReachable
import app.attune.ui.fake.FakeDevice
import app.attune.ui.fake.Look
import app.attune.ui.fake.demoCore
import app.attune.ui.fake.newCore
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder

/** With what the core itself says of a log. */
@OptIn(ExperimentalTestApi::class)
class PatternScreenTest {
    @get:Rule
    val folder = TemporaryFolder()

    private fun newCore(locale: String = "en") = runBlocking { newCore(locale, folder.newFolder().toPath()) }

    private fun Core.with(moments: Int, pull: Pull, kind: Kind = Kind.TENSION) = apply {
        runBlocking { repeat(moments) { logMoment(MomentInput(kind, pull, at = "%02d:15".format(it))) } }
    }

    /** Few moments; many, whose pull is seldom known; a half that can't be told; more than half. */
    private fun logs(locale: String): Map<String, PatternView> = runBlocking {
        mapOf(
            "empty" to newCore(locale),
            "list" to newCore(locale).with(3, Pull.REACHING).with(1, Pull.UNSURE, Kind.GOOD),
            "few pulls" to newCore(locale).with(6, Pull.UNSURE).with(2, Pull.BOTH),
            "recorded" to newCore(locale).with(3, Pull.REACHING).with(3, Pull.PULLING_AWAY),
            "leaning" to newCore(locale).with(9, Pull.PULLING_AWAY).with(2, Pull.BOTH),
            "twelve weeks" to demoCore(locale),
        ).mapValues { (_, core) -> core.pattern() }
    }

    private class Seen(val test: ComposeUiTest, val view: PatternView, val labels: Labels) {
        fun isShown(text: String) = test.onAllNodes(hasText(text)).fetchSemanticsNodes().isNotEmpty()
    }

    private fun onPattern(log: String, check: Seen.() -> Unit) = runComposeUiTest {
        val (view, labels) = logs("en").getValue(log) to app.attune.ffi.labels("en")
        setContent { Look.ALL.first().Around { PatternScreen(PatternUiState.Ready(view), labels) } }
        Seen(this, view, labels).check()
    }

    @Test
    fun `an empty log is said kindly, and nothing is counted or drawn`() = onPattern("empty") {
        assertTrue(isShown(view.sentence))
        labels.pattern.run { listOf(moments, kinds, shares, weeks) }.forEach { assertFalse(it, isShown(it)) }
    }

    @Test
    fun `while there are few, the moments stand there themselves, and no figure`() = onPattern("list") {
        assertEquals(4, view.list.size)
        assertTrue(isShown(labels.pattern.moments))
        view.list.forEach { assertTrue(it.summary, isShown(it.summary)) }
        assertFalse(isShown(labels.pattern.shares) || isShown(labels.pattern.weeks))
    }

    @Test
    fun `where the pull is seldom known, what was logged is counted and nothing is worked out`() = onPattern("few pulls") {
        assertTrue(isShown(labels.pattern.kinds) && isShown("8"))
        assertFalse(isShown(labels.pattern.shares))
    }

    @Test
    fun `each share stands in figures with its range in words, and claims no more than the core says`() {
        for ((log, rungs) in listOf("recorded" to setOf(Rung.RECORDED), "leaning" to setOf(Rung.RECORDED, Rung.LEANING))) {
            onPattern(log) {
                assertEquals(rungs, view.shares.map { it.rung }.toSet())
                view.shares.forEach { share ->
                    val card = hasText(share.title) and hasText("${share.k} / ${share.n}") and hasText(share.sentence)
                    assertEquals(share.title, 1, test.onAllNodes(card).fetchSemanticsNodes().size)
                }
                assertTrue(isShown(view.limits))
            }
        }
    }

    @Test
    fun `the picture of the weeks is said week by week`() = onPattern("twelve weeks") {
        assertEquals(12, view.weeks.size)
        val picture = test.onNode(SemanticsMatcher.expectValue(SemanticsProperties.Role, Role.Image)).fetchSemanticsNode()
        val said = picture.config.getOrNull(SemanticsProperties.ContentDescription).orEmpty().single()
        assertEquals(view.weeks.map { it.words }, view.weeks.map { it.words }.filter { it in said })
    }

    @Test
    fun `a moment logged meanwhile is counted`() = runDesktopComposeUiTest(PHONE_WIDTH, PHONE_HEIGHT) {
        val core = newCore().with(4, Pull.REACHING)
        runBlocking { core.startIsOver() }
        val model = AppModel(CoroutineScope(Dispatchers.Unconfined + Job()), open = { Opening.Done(core) }, wipe = {})
        val labels = app.attune.ffi.labels("en")
        setContent { AttuneApp(model, FakeDevice()) }
        val tap = { what: SemanticsMatcher ->
            onAllNodes(what).onFirst().performClick()
            waitForIdle()
        }
        tap(hasText(labels.navigation.pattern))
        assertTrue(onAllNodes(hasText(labels.pattern.moments)).fetchSemanticsNodes().isNotEmpty())
        model.log(MomentInput(Kind.TENSION, Pull.REACHING))
        waitForIdle()
        tap(hasContentDescription(labels.navigation.back))
        assertTrue(onAllNodes(hasText("5 / 5")).fetchSemanticsNodes().isNotEmpty())
    }

    @Test
    fun `every log is readable and reachable, in both languages and themes and at twice the text size`() {
        for (look in Look.ALL) {
            for ((_, view) in logs(look.locale)) {
                runComposeUiTest {
                    setContent { look.Around { PatternScreen(PatternUiState.Ready(view), app.attune.ffi.labels(look.locale)) } }
                    assertReadableAndReachable()
                }
            }
        }
    }
}
