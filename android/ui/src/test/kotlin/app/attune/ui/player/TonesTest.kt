package app.attune.ui.player

import app.attune.ffi.PhaseKind
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import kotlin.math.abs

class TonesTest {
    @Test
    fun `every tone has its length, starts and ends in silence, is soft and never clipped`() {
        for (phase in PhaseKind.entries) {
            for (millis in listOf(100L, 500L, 1_000L, 4_000L, 20_000L)) {
                val samples = Tones.of(phase, millis)
                assertEquals("$phase", (millis * Tones.RATE / 1_000).toInt(), samples.size)
                assertEquals("$phase", 0 to 0, samples.first().toInt() to samples.last().toInt())
                val loudest = samples.maxOf { abs(it.toInt()) }
                assertTrue("$phase $loudest", loudest in 500..Short.MAX_VALUE / 2)
            }
        }
    }

    @Test
    fun `no sample jumps, so nothing clicks`() {
        for (phase in PhaseKind.entries) {
            val steepest = Tones.of(phase, 4_000).toList().zipWithNext { one, next -> abs(next - one) }.max()
            assertTrue("$phase $steepest", steepest < 1_500)
        }
    }

    @Test
    fun `each kind sounds different, and the same each time`() {
        val all = PhaseKind.entries.map { Tones.of(it, 2_000).toList() }
        assertEquals(all.size, all.distinct().size)
        assertEquals(all, PhaseKind.entries.map { Tones.of(it, 2_000).toList() })
    }

    @Test
    fun `breathing in rises and breathing out falls`() {
        fun turns(samples: List<Short>) = samples.zipWithNext().count { (one, next) -> one < 0 && next >= 0 }
        val (inhale, exhale) = listOf(PhaseKind.INHALE, PhaseKind.EXHALE).map { Tones.of(it, 4_000).toList() }
        val third = inhale.size / 3
        assertTrue(turns(inhale.take(third)) < turns(inhale.takeLast(third)))
        assertTrue(turns(exhale.take(third)) > turns(exhale.takeLast(third)))
    }

    @Test
    fun `a length that can't be is brought into range`() {
        assertEquals(Tones.RATE / 10, Tones.of(PhaseKind.HOLD, -5).size)
        assertEquals(Tones.RATE * 20, Tones.of(PhaseKind.HOLD, Long.MAX_VALUE).size)
    }
}
