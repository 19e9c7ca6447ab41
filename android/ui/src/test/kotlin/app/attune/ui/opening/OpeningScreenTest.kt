package app.attune.ui.opening

import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.runDesktopComposeUiTest
import androidx.compose.ui.semantics.SemanticsProperties
import app.attune.ffi.ErrorCode
import app.attune.ffi.errorWords
import app.attune.ffi.labels
import app.attune.ui.AppUiState
import app.attune.ui.PHONE_HEIGHT
import app.attune.ui.PHONE_WIDTH
import app.attune.ui.assertReadableAndReachable
import app.attune.ui.fake.Look
import app.attune.ui.picture
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import javax.imageio.ImageIO

@OptIn(ExperimentalTestApi::class)
class OpeningScreenTest {
    private fun failed(locale: String) = labels(locale).trouble.let {
        val place = "${it.folder} /home/anna/.local/share/attune-window"
        AppUiState.Failed(errorWords(ErrorCode.WrongKeyOrDamaged(), locale), it.tryAgain, it.title, place)
    }

    @Test
    fun `what went wrong stands under a title, with room around it, and can be tried again`() = runDesktopComposeUiTest {
        var tries = 0
        val failed = failed("en")
        setContent { Look.ALL.first().Around { OpeningScreen(failed, { tries += 1 }) } }

        val heading = SemanticsMatcher.keyIsDefined(SemanticsProperties.Heading)
        val place = onNode(heading and hasText(checkNotNull(failed.title))).assertIsDisplayed().fetchSemanticsNode().boundsInRoot
        assertTrue("it clings to the edge: $place", place.left >= 24 && place.top >= 32)
        onNodeWithText(failed.sentence).assertIsDisplayed()
        onNodeWithText(checkNotNull(failed.place)).assertIsDisplayed()
        onNodeWithText(failed.again).performClick()
        assertEquals(1, tries)
    }

    @Test
    fun `where the words themselves are missing there is no title`() = runDesktopComposeUiTest {
        setContent { Look.ALL.first().Around { OpeningScreen(failed("en").copy(title = null), {}) } }
        onNode(SemanticsMatcher.keyIsDefined(SemanticsProperties.Heading)).assertDoesNotExist()
        onNodeWithText(failed("en").sentence).assertIsDisplayed()
    }

    @Test
    fun `it is readable and reachable in either language, light and dark, at twice the text size`() = Look.ALL.forEach { look ->
        runDesktopComposeUiTest(PHONE_WIDTH, PHONE_HEIGHT) {
            setContent { look.Around { OpeningScreen(failed(look.locale), {}) } }
            assertReadableAndReachable()
        }
    }

    @Test
    fun `it is drawn without a display`() {
        val image = ImageIO.read(picture("opening") { OpeningScreen(failed("de"), {}) })

        assertEquals(824 to 1784, image.width to image.height)
        val colours = (0 until image.height step 2).flatMap { y -> (0 until image.width step 2).map { image.getRGB(it, y) } }
        assertTrue("only one colour was drawn", colours.distinct().size > 1)
    }
}
