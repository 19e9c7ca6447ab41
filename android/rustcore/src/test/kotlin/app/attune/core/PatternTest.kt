// Stories of the Pattern screen: what a log of no, three and many moments shows.
package app.attune.core

import app.attune.ffi.Attune
import app.attune.ffi.Kind
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test

class PatternTest {
    @get:Rule
    val desk = Desk()

    @Test
    fun `nothing logged claims nothing`() {
        val pattern = desk.attune.pattern(evening)
        assertEquals(0uL to 0uL, pattern.moments to pattern.loggedDays)
        assertNull(pattern.from)
        assertEquals(emptyList<Any>(), pattern.shares)
        assertTrue(pattern.sentence.isNotBlank())
    }

    @Test
    fun `a few moments are listed and counted, day by day`() {
        val attune = desk.attune
        attune.logMoment(tap, later(-2 * ONE_DAY), bytes(1))
        attune.logMoment(tap.copy(kind = Kind.GOOD), evening, bytes(2))
        attune.logMoment(tap, evening, bytes(3))
        val pattern = attune.pattern(evening)
        assertEquals(3uL to 2uL, pattern.moments to pattern.loggedDays)
        assertEquals(3, pattern.list.size)
        assertTrue("three are too few to be compared", pattern.kinds.isEmpty() && pattern.weeks.isEmpty())
    }

    @Test
    fun `twelve weeks have shares, each with its range, its count and its words`() {
        val demo = Attune.demo("en", evening)
        val pattern = demo.pattern(evening)
        assertTrue(pattern.shares.isNotEmpty() && pattern.limits.isNotBlank())
        assertEquals(pattern.moments, pattern.kinds.sumOf { it.count })
        assertTrue(pattern.weeks.size >= 12 && pattern.weeks.all { it.days.size == 7 && it.words.isNotBlank() })
        for (share in pattern.shares) {
            assertTrue("$share", share.k <= share.n && share.low <= share.share && share.share <= share.high)
            assertTrue("$share", share.sentence.isNotBlank() && share.title.isNotBlank())
        }
        demo.shutDown()
    }
}
