// A core for the screens of breathing and Pattern: a handful of exercises with the core's own words, and what was stored. Not
// here: any rule; what is decided is as plain as a test needs it.
package app.attune.ui.fake

import app.attune.core.Core
import app.attune.ffi.Choice
import app.attune.ffi.Dose
import app.attune.ffi.ErrorCode
import app.attune.ffi.ExerciseKind
import app.attune.ffi.ExerciseList
import app.attune.ffi.ExerciseView
import app.attune.ffi.Gate
import app.attune.ffi.GateAnswer
import app.attune.ffi.GateState
import app.attune.ffi.GateView
import app.attune.ffi.GateState.NOT_PASSED
import app.attune.ffi.GateState.PASSED
import app.attune.ffi.Haptic
import app.attune.ffi.Labels
import app.attune.ffi.NudgeView
import app.attune.ffi.PatternView
import app.attune.ffi.PauseAnswer
import app.attune.ffi.PauseView
import app.attune.ffi.PhaseKind
import app.attune.ffi.Pull
import app.attune.ffi.Reminder
import app.attune.ffi.RunInput
import app.attune.ffi.RunView
import app.attune.ffi.Session
import app.attune.ffi.SessionWish
import app.attune.ffi.Settings
import app.attune.ffi.Start
import app.attune.ffi.StepView
import app.attune.ffi.Theme
import app.attune.ffi.Today
import app.attune.ffi.VariantView
import app.attune.ffi.Why
import java.lang.reflect.Proxy

/** Speaks [locale], `en` or `de`. */
class BreathingCore(locale: String = "en") : Core by nobody() {
    val texts = CoreTexts(locale)
    private val labels by lazy { texts.labels() }
    val gates = mutableMapOf(Gate.HOLDS to GateState.UNASKED, Gate.COLD to GateState.UNASKED)
    val runs = mutableListOf<RunInput>()
    val rated = mutableListOf<Pair<String, UByte>>()
    val own = mutableListOf<Pair<String, String>>()
    val set = mutableMapOf<String, String>()
    var pattern: PatternView? = null

    /** What the next storing call fails with. */
    var fails: ErrorCode? = null

    private fun stores() {
        fails?.let {
            fails = null
            throw it
        }
    }

    override suspend fun start() =
        Start(false, settings(), Today("2026-11-25", "", NudgeView("", "", "", null, ""), null, 0u, 0u, "", Pull.UNSURE), PAUSE)

    fun settings() = Settings(
        language = null,
        usualPull = Pull.UNSURE,
        theme = Theme.LIGHT,
        reducedMotion = set["reduced_motion"] == "on",
        reminder = Reminder(false, "20:00"),
        voice = set["player.voice"] == "on",
        tones = set["player.tones"] == "on",
        haptics = set["player.haptics"] != "off",
        lockMinutes = null,
        privateScreen = true,
        gateHolds = gates.getValue(Gate.HOLDS),
        gateCold = gates.getValue(Gate.COLD),
    )

    override suspend fun labels(): Labels = labels

    override suspend fun words(error: ErrorCode): String = when (error) {
        is ErrorCode.DiskFull -> texts.say("error-disk-full")
        is ErrorCode.InvalidInput -> texts.say("invalid-${error.why.name.lowercase().replace('_', '-')}")
        else -> texts.say("error-internal")
    }

    override suspend fun set(key: String, value: String) {
        set[key] = value
    }

    override suspend fun exercises() = ExerciseList(EXERCISES.keys.map { view(it, null) } + own.map { view(it.first, null) })

    override suspend fun session(wish: SessionWish): Session {
        val way = wish.variant?.takeIf { it != "standard" }
        val cycle = WAYS[wish.exercise to way] ?: EXERCISES[wish.exercise] ?: listOf(inhale(4), exhale(6))
        val cycleMillis = cycle.sumOf { it.durationMs }
        val once = wish.exercise in setOf("five_second_pause", "grounding_54321")
        val cycles = when (val dose = wish.dose) {
            is Dose.Default -> if (once) 1u else 30u
            is Dose.Minutes ->
                if (dose.v1 in 1u..60u) (dose.v1 * 60_000u / cycleMillis.toUInt()) else throw refusal("minutes", Why.MINUTES)
            is Dose.Cycles -> if (once && dose.v1 > 1u || dose.v1 == 0u) throw refusal("cycles", Why.CYCLES) else dose.v1
        }
        var start = 0uL
        val timeline = List(cycles.toInt()) { cycle }.flatten().map { step ->
            step.copy(startMs = start).also { start += step.durationMs }
        }
        return Session(
            exercise = view(wish.exercise, way),
            variant = way ?: "standard",
            ownPace = way == "own_pace",
            atOnce = wish.exercise == PAUSE,
            adjustable = !once,
            timeline = timeline,
            totalMs = start,
            duration = "${start / 1_000u} s",
            cycles = cycles,
            worse = "grounding_54321",
        )
    }

    override suspend fun play(wish: SessionWish): Session {
        val session = session(wish)
        val gate = session.exercise.gate
        if (gate != null && !session.exercise.open) throw ErrorCode.GateFirst(gate)
        return session
    }

    override suspend fun finishRun(input: RunInput): RunView {
        stores()
        runs += input
        return runView("run-${runs.size}", input)
    }

    override suspend fun rateRun(id: String, heat: UByte) {
        stores()
        rated += id to heat
    }

    val pause = FakePause(texts, ::session)

    override suspend fun startPause(): PauseView {
        stores()
        return pause.start()
    }

    override suspend fun pause() = pause.goesOn()

    override suspend fun answerPause(answer: PauseAnswer): PauseView {
        stores()
        return pause.answer(answer)
    }

    override suspend fun addOwnExercise(name: String, phases: String): ExerciseView {
        if (name.isBlank()) throw refusal("name", Why.EMPTY)
        if ("inhale" !in phases || "exhale" !in phases) throw refusal("phases", Why.NO_BREATH)
        if ("hold" in phases && gates[Gate.HOLDS] != PASSED) throw ErrorCode.GateFirst(Gate.HOLDS)
        own += name to phases
        return view(name, null)
    }

    override suspend fun deleteOwnExercise(id: String): ExerciseView {
        stores()
        val gone = view(id, null)
        own.removeAll { it.first == id }
        return gone
    }

    override suspend fun gate(gate: Gate): GateView {
        val key = "gate-${gate.name.lowercase()}"
        val conditions = when (gate) {
            Gate.HOLDS -> listOf("pregnancy", "heart", "pressure", "epilepsy", "aneurysm", "eyes", "surgery", "panic")
            Gate.COLD -> listOf("heart", "pulse", "eating", "allergy", "pregnancy", "breathing", "brain")
        }
        val state = gates.getValue(gate)
        return GateView(
            gate = gate,
            state = state,
            title = texts.say(key),
            intro = texts.say("$key.intro"),
            conditions = conditions.map { texts.say("$key-$it") },
            question = texts.say("$key.question"),
            answers = GateAnswer.entries.map { answer ->
                Choice(answer.name.lowercase(), texts.say("gate-answer-${answer.name.lowercase().replace('_', '-')}"))
            },
            source = texts.say("$key.source"),
            outcome = when (state) {
                GateState.UNASKED -> null
                PASSED -> texts.say("gate-passed")
                NOT_PASSED -> texts.say("gate-not-passed")
            },
        )
    }

    override suspend fun answerGate(gate: Gate, answer: GateAnswer): GateView {
        stores()
        gates[gate] = if (answer == GateAnswer.NONE_APPLY) PASSED else NOT_PASSED
        return gate(gate)
    }

    override suspend fun pattern(): PatternView {
        stores()
        return checkNotNull(pattern)
    }

    private fun view(id: String, way: String?): ExerciseView {
        val key = "exercise-${id.replace('_', '-')}"
        val isOwn = id !in EXERCISES
        fun words(attribute: String) =
            texts.find("$key-${way.orEmpty().replace('_', '-')}.$attribute")
                ?: texts.find("$key.$attribute")
                ?: texts.say("own-exercise-evidence")
        val gate = when {
            id == "box_breathing" -> Gate.HOLDS
            id == "cold_water" && way == "held" && gates[Gate.COLD] == PASSED -> Gate.HOLDS
            id == "cold_water" -> Gate.COLD
            else -> null
        }
        return ExerciseView(
            id = id,
            name = texts.find(key) ?: id,
            defaultSeconds = 300.0,
            duration = if (id == "five_second_pause") "5 s" else "5 min",
            gate = gate,
            open = gate == null || gates[gate] == PASSED,
            roles = ROLES[id].orEmpty(),
            custom = isOwn,
            kind = ExerciseKind.BREATHING,
            practice = true,
            how = words("how"),
            evidence = words("evidence"),
            caution = words("caution"),
            variants = WAYS.keys.filter { it.first == id }.map { it.second ?: "standard" }.map { variant ->
                val closed = gate.takeIf { variant == "held" || id == "cold_water" }
                val name = texts.say("$key-${variant.replace('_', '-')}")
                VariantView(variant, name, closed, closed == null || gates[closed] == PASSED)
            },
        )
    }

    private fun refusal(field: String, why: Why) = ErrorCode.InvalidInput(field, why)

    private fun step(kind: PhaseKind, seconds: Int, cue: String, haptic: Haptic, from: Int, to: Int) =
        StepView(0u, seconds.toULong() * 1_000u, kind, texts.say(cue), haptic, from.toUByte(), to.toUByte())

    private fun inhale(seconds: Int) = step(PhaseKind.INHALE, seconds, "cue-inhale-gently", Haptic.RISE, 0, 100)

    private fun exhale(seconds: Int) = step(PhaseKind.EXHALE, seconds, "cue-exhale-slow", Haptic.FALL, 100, 0)

    private val EXERCISES: Map<String, List<StepView>> by lazy {
        mapOf(
            "five_second_pause" to listOf(exhale(5)),
            "cyclic_sighing" to listOf(
                step(PhaseKind.INHALE, 3, "cue-inhale-gently", Haptic.RISE, 0, 80),
                step(PhaseKind.TOP_UP, 1, "cue-top-up-nose", Haptic.TICK, 80, 100),
                exhale(6),
            ),
            "slow_breathing" to listOf(inhale(4), exhale(6)),
            "extended_exhale" to listOf(inhale(4), exhale(8)),
            "box_breathing" to listOf(inhale(4), step(PhaseKind.HOLD, 4, "cue-hold-full", Haptic.STILL, 100, 100), exhale(4)),
            "cold_water" to listOf(step(PhaseKind.NOTICE, 30, "cue-inhale-gently", Haptic.TAP, 50, 50)),
            "grounding_54321" to senses(),
        )
    }

    private val WAYS: Map<Pair<String, String?>, List<StepView>> by lazy {
        mapOf(
            ("slow_breathing" to null) to listOf(inhale(4), exhale(6)),
            ("slow_breathing" to "even") to listOf(inhale(5), exhale(5)),
            ("cold_water" to null) to EXERCISES.getValue("cold_water"),
            ("cold_water" to "held") to EXERCISES.getValue("cold_water"),
            ("grounding_54321" to null) to senses(),
            ("grounding_54321" to "own_pace") to senses(),
        )
    }

    private fun senses() = listOf("cue-see", "cue-feel", "cue-hear").map { step(PhaseKind.NOTICE, 6, it, Haptic.TAP, 50, 50) }

    private companion object {
        val ROLES = mapOf(
            "five_second_pause" to listOf(Pull.REACHING, Pull.PULLING_AWAY, Pull.BOTH, Pull.UNSURE),
            "cyclic_sighing" to listOf(Pull.REACHING),
            "slow_breathing" to listOf(Pull.REACHING, Pull.PULLING_AWAY, Pull.BOTH, Pull.UNSURE),
            "extended_exhale" to listOf(Pull.PULLING_AWAY, Pull.UNSURE),
            "grounding_54321" to listOf(Pull.PULLING_AWAY),
        )
    }
}

private fun runView(id: String, input: RunInput) = RunView(
    id = id,
    exercise = input.wish.exercise,
    at = "2026-11-25T21:40:00+01:00",
    zone = "Europe/Berlin",
    plannedMs = 0uL,
    doneMs = input.doneMillis,
    outcome = input.outcome,
    heatBefore = input.heatBefore,
    heatAfter = null,
)

/** A core that can't do anything. */
private fun nobody(): Core =
    Proxy.newProxyInstance(Core::class.java.classLoader, arrayOf(Core::class.java)) { _, method, _ ->
        error("${method.name}: no screen here asks")
    } as Core
