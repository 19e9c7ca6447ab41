package app.attune.desktop

import org.junit.Assert.assertEquals
import org.junit.Test

class SteadyClockTest {
    private var awake = 1_000L
    private var ever: Long? = 50_000L
    private val clock = SteadyClock({ awake }, { ever })

    private fun passes(millis: Long) {
        awake += millis
        ever = ever?.plus(millis)
    }

    private fun sleeps(millis: Long) {
        ever = ever?.plus(millis)
    }

    @Test
    fun `a sleep counts, each once`() {
        passes(40)
        assertEquals(1_040, clock.millis())
        sleeps(3_600_000)
        passes(16)
        assertEquals(3_601_056, clock.millis())
        sleeps(60_000)
        assertEquals(3_661_056, clock.millis())
        assertEquals(3_661_056, clock.millis())
    }

    @Test
    fun `the steps of the coarser clock move nothing, before a sleep or after it`() {
        for (step in listOf(10L, -10L)) {
            ever = ever?.plus(step)
            assertEquals(1_000, clock.millis())
        }
        sleeps(5_000)
        assertEquals(6_000, clock.millis())
        for (step in listOf(10L, -10L, -10L)) {
            ever = ever?.plus(step)
            assertEquals(6_000, clock.millis())
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
