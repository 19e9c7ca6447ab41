// Stories of reminders: planned, ringing, put off, done.
package app.attune.core

import app.attune.ffi.NudgeEvent
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test

class NudgesTest {
    @get:Rule
    val desk = Desk()
    private val attune get() = desk.attune

    @Test
    fun `no reminders are planned until they are wished for`() {
        assertEquals(emptyList<Any>(), attune.nudges(evening, 5u).slots)
        attune.set("nudge.reminder", "on")
        val plan = attune.nudges(evening, 5u)
        assertEquals(5, plan.slots.map { it.id }.toSet().size)
        assertEquals(plan.slots.sortedBy { it.atMs }, plan.slots)
        assertTrue("${plan.slots}", plan.slots.last().atMs > evening.utcMillis + 3 * ONE_DAY)
        for (slot in plan.slots) assertTrue("$slot", slot.publicBody.isNotBlank() && slot.publicBody != slot.body)
    }

    @Test
    fun `a reminder rings, is put off for a while, rings again and is done`() {
        attune.set("nudge.reminder", "on")
        val slot = attune.nudges(evening, 3u).slots.first()
        val rings = evening.copy(utcMillis = slot.atMs)
        val due = attune.nudgeDue(slot.id, rings, 3u)
        assertEquals(slot.id to slot.body, due.show!!.id to due.show!!.body)

        val putOff = attune.nudgeEvent(slot.id, NudgeEvent.LATER10, rings, 3u).slots.first()
        assertEquals(slot.atMs + 10 * 60_000, putOff.atMs)
        val after = attune.nudgeEvent(putOff.id, NudgeEvent.DONE, evening.copy(utcMillis = putOff.atMs), 3u)
        assertTrue("${after.slots}", after.slots.all { it.atMs > putOff.atMs })
    }
}
