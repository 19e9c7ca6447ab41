// Stories of moments: logged, read, amended, deleted, taken back, paged.
package app.attune.core

import app.attune.ffi.Context
import app.attune.ffi.Did
import app.attune.ffi.Ending
import app.attune.ffi.Kind
import app.attune.ffi.LogPage
import app.attune.ffi.Missing
import app.attune.ffi.MomentInput
import app.attune.ffi.Pull
import app.attune.ffi.Starter
import app.attune.ffi.Topic
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test

class MomentsTest {
    @get:Rule
    val desk = Desk()
    private val attune get() = desk.attune

    @Test
    fun `one tap is a moment, and today counts it`() {
        val logged = attune.logMoment(tap, evening, bytes(1))
        assertTrue(logged.sentence.isNotBlank() && logged.moment.summary.isNotBlank())
        assertNull("no heat is not a heat of 0", logged.moment.record.heat)
        assertEquals(1u, attune.today(evening).loggedToday)
        assertEquals(logged.moment, attune.moment(logged.moment.record.id, evening))
    }

    @Test
    fun `a pull that was not said is unsure, and the likely one lies under the thumb`() {
        attune.logMoment(tap, evening, bytes(1))
        val logged = attune.logMoment(MomentInput(Kind.TENSION), later(1000), bytes(2)).moment
        assertEquals(Pull.UNSURE, logged.record.pull)
        assertEquals(LogPage(logged, likelyPull = Pull.BOTH), attune.logPage(logged.record.id, later(2000)))
    }

    @Test
    fun `every detail comes back as it went in`() {
        val input = MomentInput(
            kind = Kind.CAME_BACK,
            pull = Pull.PULLING_AWAY,
            heat = 8u,
            context = listOf(Context.TIRED, Context.BY_TEXT),
            note = "about the weekend",
            startedBy = Starter.PARTNER,
            topic = Topic.TIME_AND_PHONES,
            bodySignal = "jaw",
            did = listOf(Did.WENT_SILENT, Did.LEFT),
            tool = "slow_breathing",
            heatAfter = 3u,
            ended = Ending.PAUSED_WITH_RETURN,
            returnKept = true,
            at = "20:15",
        )
        val record = attune.logMoment(input, evening, bytes(1)).moment.record
        val back = record.run {
            MomentInput(
                kind, pull, heat, context, note, startedBy, topic, bodySignal, did, tool, heatAfter, ended, returnKept, input.at,
            )
        }
        assertEquals(input, back)
        assertTrue(record.at, record.at.startsWith("2026-03-10T20:15"))
        val form = attune.momentDetails(record.id, evening)
        assertEquals("20:15", form.moment.timeWords)
        assertTrue(form.tools.any { it.value == "slow_breathing" && it.title == form.toolWords })
    }

    @Test
    fun `one moment's last change is taken back, whatever was done to others since`() {
        val first = attune.logMoment(tap, evening, bytes(1)).moment.record.id
        attune.deleteMoment(first, evening)
        val since = attune.logMoment(tap, evening, bytes(2)).moment.record.id
        assertEquals(first, attune.undoMoment(first, evening).moment?.record?.id)
        assertEquals(setOf(first, since), attune.history(null, 10u, evening).moments.map { it.record.id }.toSet())
    }

    @Test
    fun `a moment is amended, deleted, and both are taken back`() {
        val id = attune.logMoment(tap.copy(heat = 7u), evening, bytes(1)).moment.record.id
        val amended = attune.amendMoment(id, tap.copy(pull = Pull.REACHING, heat = 4u), evening).moment.record
        assertEquals(Pull.REACHING to 4.toUByte(), amended.pull to amended.heat)
        assertEquals(id, attune.deleteMoment(id, evening).deleted.record.id)
        assertEquals("NotFound what=${Missing.MOMENT}", refused { attune.moment(id, evening) }.told())

        assertEquals(amended, attune.undo(evening).moment!!.record)
        assertEquals(7.toUByte(), attune.undo(evening).moment!!.record.heat)
        val logTakenBack = attune.undo(evening)
        assertTrue(logTakenBack.sentence.isNotBlank())
        assertEquals(emptyList<Any>(), attune.history(null, 10u, evening).moments)
    }

    @Test
    fun `history is read page by page, newest first`() {
        val ids = (1..5).map { attune.logMoment(tap, later(it * 1000L), bytes(it)).moment.record.id }
        val now = later(10_000)
        val first = attune.history(null, 2u, now)
        val second = attune.history(first.moments.last().record.id, 2u, now)
        val third = attune.history(second.moments.last().record.id, 2u, now)
        assertEquals(ids.reversed(), (first.moments + second.moments + third.moments).map { it.record.id })
        assertTrue(first.more && second.more)
        assertFalse(third.more)
    }
}
