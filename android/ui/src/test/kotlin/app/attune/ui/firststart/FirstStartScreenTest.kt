package app.attune.ui.firststart

import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.onNodeWithText
import app.attune.ui.Page
import app.attune.ui.assertReadableEverywhere
import app.attune.ui.fake.FakeCore
import app.attune.ui.onStage
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

@OptIn(ExperimentalTestApi::class)
class FirstStartScreenTest {
    private fun fresh(locale: String = "en") = FakeCore(locale, isFirstStart = true)

    @Test
    fun `both questions can be skipped, and nothing is set`() = onStage(fresh()) {
        tap(labels.firstStart.skip)
        test.onNodeWithText(labels.firstStart.usualPull).assertIsDisplayed()
        tap(labels.firstStart.skip)
        test.onNodeWithText(labels.today.quickLog).assertIsDisplayed()
        assertEquals(emptyMap<String, String>(), core.settings.values)
        assertTrue(!core.isFirstStart)
    }

    @Test
    fun `an answer is kept and leads on, in the language that was chosen`() = onStage(fresh()) {
        tap("Deutsch")
        test.onNodeWithText("Willkommen").assertIsDisplayed()
        tap("weg")
        assertEquals(mapOf("language" to "de", "usual_pull" to "pulling_away"), core.settings.values)
        test.onNodeWithText(labels.today.quickLog).assertIsDisplayed()
    }

    @Test
    fun `turning the phone stays at the question`() = onStage(fresh()) {
        tap(labels.firstStart.skip)
        rotate()
        test.onNodeWithText(labels.firstStart.usualPull).assertIsDisplayed()
    }

    @Test
    fun `pause is one tap away here, too`() = onStage(fresh()) {
        tap(labels.navigation.pause)
        assertEquals(listOf<Page>(Page.Pause), ready.pages)
    }

    @Test
    fun `it is readable and reachable everywhere`() {
        assertReadableEverywhere(::fresh) {}
        assertReadableEverywhere(::fresh) { tap(labels.firstStart.skip) }
    }
}
