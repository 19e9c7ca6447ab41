// Stories of the agreed time-out.
package app.attune.core

import app.attune.ffi.AfterReturn
import app.attune.ffi.ErrorCode
import app.attune.ffi.Missing
import app.attune.ffi.Pull
import app.attune.ffi.TimeOutInput
import app.attune.ffi.TimeOutReturn
import app.attune.ffi.TimeOutState
import app.attune.ffi.Why
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test

private const val MINUTE = 60_000L

class TimeOutTest {
    @get:Rule
    val desk = Desk()
    private val attune get() = desk.attune

    @Test
    fun `what one begins with is a screen of its own, and starting promises the return`() {
        val begin = checkNotNull(attune.timeOut(evening).begin)
        assertEquals(7 to 30u, begin.steps.size to begin.minutes)
        assertEquals(listOf(20u, 1440u), listOf(begin.durations.first().minutes, begin.durations.last().minutes))
        assertTrue(begin.durations.all { it.title.isNotBlank() && it.until.isNotBlank() })

        val page = attune.startTimeOut(TimeOutInput(45, "the garden", "✋", Pull.REACHING), evening, bytes(1))
        val running = checkNotNull(page.timeOut)
        assertNull(page.begin)
        assertEquals(TimeOutState.RUNNING to 45u * 60u, running.state to running.remainingSeconds)
        assertEquals(evening.utcMillis + 45 * MINUTE, running.returnAtMs)
        assertTrue(running.message, "21:45" in running.message && running.message.endsWith("the garden"))
        assertEquals(listOf("return", "reschedule", "off"), running.acts.map { it.value })
        assertTrue(running.meanwhile.isNotEmpty() && running.exercises.all { attune.session(wish(it.value)).totalMs > 0uL })

        val again = open(desk.dir)
        assertEquals(page, again.timeOut(evening))
        again.shutDown()
    }

    @Test
    fun `the return is in the plan of reminders at its very instant until someone is back`() {
        assertNull(attune.nudges(evening, 1u).timeOutReturn)
        val id = attune.startTimeOut(TimeOutInput(30), evening, bytes(1)).timeOut?.id
        val reminder = checkNotNull(attune.nudges(evening, 1u).timeOutReturn)
        assertEquals("return-$id" to evening.utcMillis + 30 * MINUTE, reminder.id to reminder.atMs)
        assertTrue("$reminder", reminder.publicTitle.isNotBlank() && reminder.publicBody != reminder.body)
        assertNotEquals(reminder, attune.run { rescheduleTimeOut(60, evening); nudges(evening, 1u).timeOutReturn })
        attune.returnFromTimeOut(TimeOutReturn(), later(50 * MINUTE))
        assertNull(attune.nudges(evening, 1u).timeOutReturn)
    }

    @Test
    fun `back at the door, and how it goes on a little later`() {
        attune.startTimeOut(TimeOutInput(30), evening, bytes(1))
        val moved = checkNotNull(attune.rescheduleTimeOut(20, later(31 * MINUTE)).timeOut)
        assertEquals(TimeOutState.RESCHEDULED to listOf("return", "off"), moved.state to moved.acts.map { it.value })
        val back = attune.returnFromTimeOut(TimeOutReturn(), later(51 * MINUTE))
        assertEquals(TimeOutState.KEPT to 4, back.timeOut?.state to back.timeOut?.ways?.size)
        val day = checkNotNull(back.timeOut?.days?.last()).value
        val aside = attune.returnFromTimeOut(TimeOutReturn(AfterReturn.ASIDE, day), later(90 * MINUTE))
        assertEquals(TimeOutState.KEPT to emptyList<Any>(), aside.timeOut?.state to aside.timeOut?.ways)
        val page = attune.timeOut(later(91 * MINUTE))
        assertNull(page.timeOut)
        assertTrue(checkNotNull(page.begin?.aside).isNotBlank())
    }

    @Test
    fun `what can't be is refused and changes nothing`() {
        val none = ErrorCode.NotFound(Missing.TIME_OUT).told()
        assertEquals(none, refused { attune.returnFromTimeOut(TimeOutReturn(), evening) }.told())
        assertEquals(none, refused { attune.callOffTimeOut(evening) }.told())
        for (minutes in listOf(19L, 1441L, 0L, -5L, Long.MIN_VALUE)) {
            val code = refused { attune.startTimeOut(TimeOutInput(minutes), evening, bytes(1)) }
            assertEquals(ErrorCode.InvalidInput("minutes", Why.TIME_OUT_MINUTES).told(), code.told())
        }
        val long = TimeOutInput(30, place = "🙂".repeat(10_000))
        val tooLong = refused { attune.startTimeOut(long, evening, bytes(1)) }
        assertEquals(ErrorCode.InvalidInput("place", Why.TOO_LONG).told(), tooLong.told())
        assertNull(attune.timeOut(evening).timeOut)

        attune.startTimeOut(TimeOutInput(30), evening, bytes(1))
        val second = refused { attune.startTimeOut(TimeOutInput(30), evening, bytes(2)) }
        assertEquals(ErrorCode.InvalidInput("timeOut", Why.TIME_OUT_RUNS).told(), second.told())
        attune.rescheduleTimeOut(30, evening)
        val twice = refused { attune.rescheduleTimeOut(30, evening) }
        assertEquals(ErrorCode.InvalidInput("timeOut", Why.TIME_OUT_MOVED).told(), twice.told())
        val undated = refused { attune.returnFromTimeOut(TimeOutReturn(AfterReturn.ASIDE), evening) }
        assertEquals(ErrorCode.InvalidInput("day", Why.ASIDE_DAY).told(), undated.told())
        assertEquals(TimeOutState.RESCHEDULED, attune.timeOut(evening).timeOut?.state)
        assertEquals(TimeOutState.CALLED_OFF, attune.callOffTimeOut(evening).timeOut?.state)
    }
}
