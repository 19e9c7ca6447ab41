// Stories of the hard moment.
package app.attune.core

import app.attune.ffi.ErrorCode
import app.attune.ffi.Missing
import app.attune.ffi.PauseAnswer
import app.attune.ffi.PauseStep
import app.attune.ffi.PhaseKind
import app.attune.ffi.Pull
import app.attune.ffi.Why
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test

class PauseTest {
    @get:Rule
    val desk = Desk()
    private val attune get() = desk.attune

    @Test
    fun `one tap breathes, and each answer brings the whole next step`() {
        val breath = attune.startPause(evening, bytes(1))
        val session = checkNotNull(breath.session)
        assertEquals(listOf(PhaseKind.EXHALE) to 5_000uL, session.timeline.map { it.phase } to session.totalMs)

        assertEquals(PauseStep.HEAT, answer(PauseAnswer(done = true)).step)
        val tool = answer(PauseAnswer(heat = 9u, pull = Pull.REACHING))
        assertEquals("cyclic_sighing" to 29_250uL, tool.exercise to tool.session?.totalMs)
        assertEquals(tool.session?.exercise?.name to tool.exercise, tool.title to tool.choices.first().value)
        assertEquals(PauseStep.HEAT_AGAIN, answer(PauseAnswer(done = true)).step)
        val next = answer(PauseAnswer(heat = 4u))
        assertEquals(PauseStep.NEXT to "say_softly", next.step to next.choices.first().value)
        val closed = answer(PauseAnswer(next = "go_on"))
        assertEquals(PauseStep.CLOSED, closed.step)
        assertTrue(closed.title.isNotBlank() && closed.choices.isEmpty())
        assertNull(attune.pause(evening))
        assertEquals("the breath and the sighs", 2u, attune.today(evening).breathedToday)
    }

    @Test
    fun `a killed app goes on where it was`() {
        attune.startPause(evening, bytes(1))
        val left = answer(PauseAnswer(worse = true))
        assertEquals("grounding_54321", left.exercise)

        val again = open(desk.dir)
        assertEquals(left, again.pause(evening))
        again.shutDown()
    }

    @Test
    fun `what the step does not ask is refused and changes nothing`() {
        val none = ErrorCode.NotFound(Missing.PAUSE)
        assertEquals(none.told(), refused { answer(PauseAnswer(done = true)) }.told())
        attune.startPause(evening, bytes(1))
        for ((field, why, given) in listOf(
            Triple("answer", Why.ONE_ANSWER, PauseAnswer()),
            Triple("answer", Why.ONE_ANSWER, PauseAnswer(done = true, skip = true)),
            Triple("answer", Why.PAUSE_ANSWER, PauseAnswer(next = "help")),
            Triple("heat", Why.HEAT, PauseAnswer(heat = 11u)),
        )) {
            assertEquals(ErrorCode.InvalidInput(field, why).told(), refused { answer(given) }.told())
        }
        assertEquals(PauseStep.BREATHE, attune.pause(evening)?.step)
    }

    private fun answer(given: PauseAnswer) = attune.answerPause(given, evening, bytes(++answers))

    private var answers = 10
}
