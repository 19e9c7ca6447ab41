package app.attune.ui.player

import app.attune.ffi.Dose
import app.attune.ffi.ErrorCode
import app.attune.ffi.Gate
import app.attune.ffi.GateState
import app.attune.ffi.Haptic
import app.attune.ffi.Labels
import app.attune.ffi.Outcome
import app.attune.ffi.PhaseKind
import app.attune.ffi.SessionWish
import app.attune.ui.fake.BreathingCore
import app.attune.ui.fake.HandClock
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test

class PlayerModelTest {
    private val core = BreathingCore()
    private val clock = HandClock()
    private val host = Host(core)

    private fun model(run: Run) = PlayerModel(core, clock, host, run, wait = { awaitCancellation() })

    private fun model(exercise: String, variant: String? = null, dose: Dose = Dose.Default) =
        model(Run(SessionWish(exercise, variant, dose)))

    private fun PlayerModel.after(millis: Long) {
        var left = millis
        while (left > 0) {
            val step = minOf(left, 250)
            clock.pass(step)
            tick()
            left -= step
        }
    }

    private val PlayerModel.playing get() = state.value as PlayerUiState.Playing

    @Test
    fun `phases come at their times, felt, spoken and sounded as the settings say`() {
        core.set += mapOf("player.voice" to "on", "player.tones" to "on")
        val model = model("slow_breathing").apply { begin() }
        assertTrue(clock.isPlaying)
        model.after(3_750)
        assertEquals(listOf(Haptic.RISE), clock.felt)
        model.after(250)
        model.after(6_000)
        assertEquals(listOf(Haptic.RISE, Haptic.FALL, Haptic.RISE), clock.felt)
        assertEquals(listOf(PhaseKind.INHALE to 4_000L, PhaseKind.EXHALE to 6_000L, PhaseKind.INHALE to 4_000L), clock.sounded)
        assertEquals(listOf("en: Breathe in gently", "en: Breathe out slowly", "en: Breathe in gently"), clock.said)
        assertEquals(10_000, model.done())
    }

    @Test
    fun `a pause does not count, and the phase goes on with what is left of it`() {
        core.set += "player.tones" to "on"
        val model = model("slow_breathing").apply { begin() }
        model.after(1_000)
        model.pauseOrGoOn()
        assertFalse(clock.isPlaying)
        model.after(60_000)
        assertEquals(1_000, model.done())
        model.pauseOrGoOn()
        model.after(250)
        assertEquals(1_250, model.done())
        assertEquals(PhaseKind.INHALE to 3_000L, clock.sounded.last())
    }

    @Test
    fun `whatever ends or halts it, the phone is still at once`() {
        val halts = listOf<PlayerModel.() -> Unit>(
            PlayerModel::pauseOrGoOn,
            PlayerModel::stop,
            PlayerModel::worse,
            PlayerModel::leave,
            PlayerModel::letGo,
            { after(400_000) },
            {
                clock.pass(3_600_000)
                tick()
            },
        )
        for (halt in halts) {
            val model = model("slow_breathing").apply { begin() }
            model.after(2_000)
            val before = clock.timesHushed
            model.halt()
            assertEquals(1 to false, clock.timesHushed - before to clock.isPlaying)
        }
    }

    @Test
    fun `after a sleep it stands where it was last seen`() {
        val model = model("slow_breathing").apply { begin() }
        model.after(5_000)
        clock.pass(3_600_000)
        model.tick()
        assertTrue(model.playing.paused && model.playing.slept)
        assertEquals(5_000, model.done())
        assertTrue(core.runs.isEmpty())
    }

    @Test
    fun `a clock on the wall that is set is no sleep`() {
        val model = model("slow_breathing").apply { begin() }
        model.after(2_000)
        for (millis in listOf(3_600_000L, -7_200_000L)) {
            clock.wall += millis
            model.after(1_000)
        }
        assertFalse(model.playing.paused)
        assertEquals(4_000, model.done())
    }

    @Test
    fun `a run to its end is kept once, at once, and rated afterwards`() {
        val model = model("slow_breathing", dose = Dose.Cycles(1u))
        model.heatBefore(7u)
        model.begin()
        model.after(12_000)
        assertEquals(Outcome.FINISHED, (model.state.value as PlayerUiState.After).outcome)
        val run = core.runs.single()
        assertEquals(10_000uL, run.doneMillis)
        assertEquals(10_000uL, run.beganMillisAgo)
        assertEquals(7u.toUByte(), run.heatBefore)
        model.heatAfter(3u)
        assertEquals(listOf("run-1" to 3u.toUByte()), core.rated)
        assertEquals(PlayerUiState.Closing(Outcome.FINISHED), model.state.value)
        assertFalse(clock.isPlaying)
    }

    @Test
    fun `stopped is kept as stopped, and at its very start it is no run`() {
        val none = model("slow_breathing").apply { begin() }
        none.stop()
        assertEquals(1, host.closed)
        val some = model("slow_breathing").apply { begin() }
        some.after(2_500)
        some.stop()
        assertEquals(Outcome.STOPPED to 2_500uL, core.runs.single().let { it.outcome to it.doneMillis })
        some.heatAfter(null)
        assertTrue(core.rated.isEmpty())
    }

    @Test
    fun `leaving the page keeps what was done`() {
        val model = model("slow_breathing").apply { begin() }
        model.after(4_000)
        model.leave()
        model.leave()
        assertEquals(Outcome.STOPPED, core.runs.single().outcome)
        assertFalse(clock.isPlaying)
    }

    @Test
    fun `what makes it worse is kept as that and leads to grounding, which ends gently if it does so, too`() {
        val model = model("slow_breathing").apply { begin() }
        model.after(4_000)
        model.worse()
        assertEquals(Outcome.WORSE, core.runs.single().outcome)
        assertEquals("grounding_54321", (model.state.value as PlayerUiState.Gently).session.exercise.id)
        model.begin()
        assertEquals("grounding_54321", model.playing.session.exercise.id)
        model.after(1_000)
        model.worse()
        assertEquals(PlayerUiState.Closing(Outcome.WORSE), model.state.value)
        assertEquals(listOf("slow_breathing", "grounding_54321"), core.runs.map { it.wish.exercise })
    }

    @Test
    fun `at one's own pace each step waits for a tap`() {
        val model = model("grounding_54321", "own_pace").apply { begin() }
        model.after(120_000)
        assertEquals(0, model.done())
        assertFalse(model.playing.paused)
        model.nextStep()
        assertEquals(6_000, model.done())
        model.nextStep()
        model.nextStep()
        assertEquals(Outcome.FINISHED to 18_000uL, core.runs.single().let { it.outcome to it.doneMillis })
    }

    @Test
    fun `five seconds of pause begin at once`() {
        val model = model("five_second_pause")
        assertEquals(listOf(Haptic.FALL), clock.felt)
        model.after(5_000)
        assertEquals(Outcome.FINISHED, core.runs.single().outcome)
    }

    @Test
    fun `a killed app comes back paused where it was, and stores the whole run`() {
        val before = model("slow_breathing", dose = Dose.Minutes(1u))
        before.heatBefore(8u)
        before.begin()
        before.after(7_000)
        val kept = before.toKeep().toKeep()
        before.letGo()
        before.after(60_000)
        clock.pass(60_000)
        val model = model(checkNotNull(Run.kept(kept)))
        assertTrue(model.playing.paused)
        assertEquals(7_000, model.done())
        model.pauseOrGoOn()
        model.after(53_000)
        val run = core.runs.single()
        assertEquals(Outcome.FINISHED to 60_000uL, run.outcome to run.doneMillis)
        assertEquals(180_000uL, run.beganMillisAgo)
        assertEquals(8u.toUByte(), run.heatBefore)
        assertEquals(Dose.Minutes(1u), run.wish.dose)
    }

    @Test
    fun `every stage comes back`() {
        val wish = SessionWish("slow_breathing", "even", Dose.Cycles(3u))
        for (stage in Stage.entries) {
            val run = Run(wish, stage, 1_234, 2, 0u, 99, Outcome.STOPPED, "id")
            assertEquals(run, Run.kept(run.toKeep()))
        }
        assertNull(Run.kept(emptyList()))
        assertNull(Run.kept(List(10) { "x" }))
        val stopped = Run(wish, Stage.AFTER, 4_000, outcome = Outcome.STOPPED, id = "run-9")
        val after = model(stopped)
        after.heatAfter(2u)
        assertEquals(listOf("run-9" to 2u.toUByte()), core.rated)
        assertTrue(core.runs.isEmpty())
    }

    @Test
    fun `a run that can't be stored is said, and nothing else happens`() {
        core.fails = ErrorCode.DiskFull()
        val model = model("slow_breathing").apply { begin() }
        model.after(3_000)
        model.stop()
        val said = (model.state.value as PlayerUiState.Closing).trouble
        assertEquals(core.texts.say("error-disk-full"), said)
        core.fails = ErrorCode.DiskFull()
        val worse = model("slow_breathing").apply { begin() }
        worse.after(3_000)
        worse.worse()
        assertEquals(said, (worse.state.value as PlayerUiState.Gently).trouble)
    }

    @Test
    fun `another way, another dose, and what can't be`() {
        val model = model("slow_breathing")
        val before = { model.state.value as PlayerUiState.Before }
        assertTrue(before().session.adjustable)
        model.way(before().session.exercise.variants[1])
        assertEquals("even", before().session.variant)
        model.dose(Dose.Minutes(2u))
        assertEquals(120_000uL, before().session.totalMs)
        model.dose(Dose.Minutes(99u))
        assertEquals(core.texts.say("invalid-minutes"), before().refusal)
        assertEquals(Dose.Minutes(2u), before().wish.dose)
        assertFalse((model("grounding_54321").state.value as PlayerUiState.Before).session.adjustable)
    }

    @Test
    fun `where a self-check comes first, it is shown`() {
        model("box_breathing")
        assertEquals(Gate.HOLDS to "box_breathing", host.checked)
        core.gates[Gate.COLD] = GateState.PASSED
        val model = model("cold_water")
        model.way((model.state.value as PlayerUiState.Before).session.exercise.variants[1].copy(gate = Gate.HOLDS, open = false))
        assertEquals(Gate.HOLDS to "cold_water", host.checked)
    }

    @Test
    fun `it looks at the clock by itself, where nothing is drawn`() = runBlocking {
        var looks = 0
        val model = PlayerModel(core, clock, host, Run(SessionWish("slow_breathing", null, Dose.Cycles(1u))), wait = {
            looks += 1
            clock.pass(it)
        })
        model.begin()
        assertEquals(Outcome.FINISHED, core.runs.single().outcome)
        assertEquals(listOf(Haptic.RISE, Haptic.FALL), clock.felt)
        assertTrue(looks in 40..60)
    }

    private class Host(private val core: BreathingCore) : PlayerHost {
        private val scope = CoroutineScope(Dispatchers.Unconfined)
        private val words: Labels = core.texts.labels()
        var closed = 0
        var checked: Pair<Gate, String>? = null

        override fun launch(act: suspend () -> Unit) {
            scope.launch { act() }
        }

        override fun follow(act: suspend () -> Unit) = launch(act)

        override fun settings() = core.settings()

        override fun labels() = words

        override fun settingsChanged() = Unit

        override fun selfCheck(gate: Gate, then: SessionWish) {
            checked = gate to then.exercise
        }

        override fun close() {
            closed += 1
        }
    }
}
