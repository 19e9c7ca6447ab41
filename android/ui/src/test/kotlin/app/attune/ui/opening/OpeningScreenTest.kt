package app.attune.ui.opening

import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.runComposeUiTest
import androidx.compose.ui.unit.Density
import app.attune.ui.assertReadableAndReachable
import app.attune.ui.picture
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import javax.imageio.ImageIO

@OptIn(ExperimentalTestApi::class)
class OpeningScreenTest {
    @Test
    fun `the title is shown, and a tap on pause is heard`() = runComposeUiTest {
        var pauses = 0
        setContent { OpeningScreen("Attune", "Pause", onPause = { pauses++ }) }

        onNodeWithText("Attune").assertIsDisplayed()
        onNodeWithText("Pause").performClick()

        assertEquals(1, pauses)
    }

    @Test
    fun `nothing is cut off at twice the text size`() = runComposeUiTest {
        setContent {
            CompositionLocalProvider(LocalDensity provides Density(1f, fontScale = 2f)) {
                OpeningScreen("Ein Augenblick, gleich geht es weiter", "Pause", onPause = {})
            }
        }

        assertReadableAndReachable()
    }

    @Test
    fun `it is drawn without a display`() {
        val image = ImageIO.read(picture("opening") { OpeningScreen("Attune", "Pause", onPause = {}) })

        assertEquals(824 to 1784, image.width to image.height)
        val colours = (0 until image.height step 2).flatMap { y -> (0 until image.width step 2).map { image.getRGB(it, y) } }
        assertTrue("only one colour was drawn", colours.distinct().size > 1)
    }
}
