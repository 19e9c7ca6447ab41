// Stories of exercises and their self-checks.
package app.attune.core

import app.attune.ffi.Dose
import app.attune.ffi.Gate
import app.attune.ffi.GateAnswer
import app.attune.ffi.GateState
import app.attune.ffi.Outcome
import app.attune.ffi.PhaseKind
import app.attune.ffi.RunInput
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test

class ExercisesTest {
    @get:Rule
    val desk = Desk()
    private val attune get() = desk.attune

    @Test
    fun `an exercise is chosen, played, kept and rated afterwards`() {
        val chosen = attune.exercises().exercises.first { it.open && it.practice }
        val session = attune.session(wish(chosen.id, dose = Dose.Cycles(2u)))
        assertEquals(session, attune.play(wish(chosen.id, dose = Dose.Cycles(2u))))
        assertEquals(2u, session.cycles)
        assertEquals(session.totalMs, session.timeline.last().run { startMs + durationMs })
        session.timeline.zipWithNext { one, next -> assertEquals(one.startMs + one.durationMs, next.startMs) }

        val input = RunInput(
            wish = wish(chosen.id, dose = Dose.Cycles(2u)),
            doneMillis = session.totalMs,
            beganMillisAgo = session.totalMs,
            outcome = Outcome.FINISHED,
            heatBefore = 6u,
            heatAfter = null,
        )
        val run = attune.finishRun(input, evening, bytes(1))
        assertEquals(chosen.id to session.totalMs, run.exercise to run.plannedMs)
        attune.rateRun(run.id, 3u)
        assertEquals(1u, attune.today(evening).breathedToday)
    }

    @Test
    fun `a hold is shown, but played only after its self-check was passed`() {
        val asked = attune.gate(Gate.HOLDS)
        assertEquals(GateState.UNASKED, asked.state)
        assertTrue(asked.conditions.isNotEmpty() && asked.question.isNotBlank() && asked.answers.size == GateAnswer.entries.size)
        assertFalse(attune.session(wish("box_breathing")).exercise.open)
        assertEquals("GateFirst gate=HOLDS", refused { attune.play(wish("box_breathing")) }.told())

        assertEquals(GateState.NOT_PASSED, attune.answerGate(Gate.HOLDS, GateAnswer.NOT_SURE).state)
        assertEquals("GateFirst gate=HOLDS", refused { attune.play(wish("box_breathing")) }.told())
        assertEquals(GateState.PASSED, attune.answerGate(Gate.HOLDS, GateAnswer.NONE_APPLY).state)
        assertTrue(attune.play(wish("box_breathing")).timeline.any { it.phase == PhaseKind.HOLD })
        assertEquals("the other one is its own", GateState.UNASKED, attune.gate(Gate.COLD).state)
    }

    @Test
    fun `a pattern of one's own is added, played and taken off the list`() {
        val own = attune.addOwnExercise("Tram", "inhale:4,top_up:1.5,exhale:6", evening, bytes(1))
        assertTrue(own.custom)
        val steps = attune.play(wish(own.id, dose = Dose.Cycles(1u))).timeline
        assertEquals(listOf(4_000uL, 1_500uL, 6_000uL), steps.map { it.durationMs })
        assertTrue(attune.exercises().exercises.any { it.id == own.id })
        assertEquals(own.id, attune.deleteOwnExercise(own.id).id)
        assertFalse(attune.exercises().exercises.any { it.id == own.id })
        assertEquals("NotFound what=EXERCISE", refused { attune.deleteOwnExercise("slow_breathing") }.told())
    }
}
