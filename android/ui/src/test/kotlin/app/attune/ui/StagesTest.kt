package app.attune.ui

import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.runComposeUiTest
import app.attune.ui.fake.Look
import app.attune.ui.fake.stages
import org.junit.Assert.assertEquals
import org.junit.Test

class StagesTest {
    @OptIn(ExperimentalTestApi::class)
    @Test
    fun `every state is readable and reachable, in both languages and themes and at twice the text size`() {
        val found = mutableListOf<String>()
        for (look in Look.ALL) {
            for ((name, stage) in stages(look.locale)) {
                runComposeUiTest {
                    mainClock.autoAdvance = false
                    setContent { look.Around(stage) }
                    mainClock.advanceTimeByFrame()
                    found += (cutOff() + smallTargets() + namelessTargets()).map { "$look $name: $it" }
                }
            }
        }
        assertEquals(emptyList<String>(), found)
    }

    @Test
    fun `every state is drawn`() {
        for (look in Look.ALL) {
            for ((name, stage) in stages(look.locale)) {
                picture("$look/$name") { look.Around(stage) }
            }
        }
    }
}
