package app.attune.ui.together

import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.onNodeWithText
import app.attune.ui.assertReadableEverywhere
import app.attune.ui.fake.FakeCore
import app.attune.ui.onStage
import org.junit.Test

@OptIn(ExperimentalTestApi::class)
class TogetherScreenTest {
    @Test
    fun `it says what there is, and what there isn't yet`() = onStage {
        tap(labels.navigation.together)
        test.onNodeWithText(labels.together.alone).assertIsDisplayed()
        test.onNodeWithText(labels.together.notYet).assertIsDisplayed()
    }

    @Test
    fun `it is readable and reachable everywhere`() = assertReadableEverywhere(::FakeCore) { tap(labels.navigation.together) }
}
