package app.attune.ui.own

import app.attune.ffi.PhaseKind
import app.attune.ffi.labels
import org.junit.Assert.assertEquals
import org.junit.Test

class OwnPhaseTest {
    private val phase = OwnPhase(PhaseKind.HOLD, 3)

    @Test
    fun `half a second is written as the language writes it, and as the core reads it`() {
        val written = listOf("en", "de").map { phase.secondsIn(labels(it).common.languageTag) }
        assertEquals(listOf("1.5", "1,5", "1.5"), written + phase.seconds)
        assertEquals("2", phase.longer(1).secondsIn("de"))
    }
}
