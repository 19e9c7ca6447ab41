package app.attune.desktop

import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

class SteadyClockTest {
    private var awake = 1_000L
    private var ever: Long? = 50_000L
    private val clock = SteadyClock({ awake }, { ever })

    private fun passes(millis: Long) {
        awake += millis
        ever = ever?.plus(millis)
    }

    /** So long that the clock looks for a sleep again. */
    private fun passesALook() = passes(100)

    private fun sleeps(millis: Long) {
        ever = ever?.plus(millis)
    }

    @Test
    fun `a sleep counts, each once`() {
        passes(40)
        assertEquals(1_040, clock.millis())
        sleeps(3_600_000)
        passesALook()
        assertEquals(3_601_140, clock.millis())
        sleeps(60_000)
        passesALook()
        assertEquals(3_661_240, clock.millis())
        assertEquals(3_661_240, clock.millis())
    }

    @Test
    fun `the clock that counts sleep is read now and then, not in every frame`() {
        var reads = 0
        val counted = SteadyClock({ awake }, { reads += 1; ever })
        repeat(60) {
            passes(16)
            counted.millis()
        }
        assertTrue("$reads reads in a second of frames", reads in 2..11)
    }

    @Test
    fun `the steps of the coarser clock move nothing, before a sleep or after it`() {
        for (step in listOf(10L, -10L)) {
            ever = ever?.plus(step)
            passesALook()
            assertEquals(awake, clock.millis())
        }
        sleeps(5_000)
        passesALook()
        assertEquals(awake + 5_000, clock.millis())
        for (step in listOf(10L, -10L, -10L)) {
            ever = ever?.plus(step)
            passesALook()
            assertEquals(awake + 5_000, clock.millis())
        }
    }

    @Test
    fun `where no clock counts sleep, the other one is told`() {
        ever = null
        val poor = SteadyClock({ awake }, { ever })
        passes(70)
        assertEquals(1_070, poor.millis())
    }
}
