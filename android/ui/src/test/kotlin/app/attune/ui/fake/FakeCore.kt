// A core that lives in memory, for tests of screens and for pictures: it keeps moments and settings like the real one, and takes
// every word of the interface from it. Not here: any rule; what is decided is as plain as a test needs it.
package app.attune.ui.fake

import app.attune.core.Core
import app.attune.ffi.Choice
import app.attune.ffi.Deleted
import app.attune.ffi.ErrorCode
import app.attune.ffi.ExerciseKind
import app.attune.ffi.ExerciseList
import app.attune.ffi.ExerciseView
import app.attune.ffi.Exported
import app.attune.ffi.Format
import app.attune.ffi.Gate
import app.attune.ffi.GateAnswer
import app.attune.ffi.GateState
import app.attune.ffi.GateView
import app.attune.ffi.Haptic
import app.attune.ffi.History
import app.attune.ffi.Imported
import app.attune.ffi.Kind
import app.attune.ffi.Labels
import app.attune.ffi.LogPage
import app.attune.ffi.Logged
import app.attune.ffi.Missing
import app.attune.ffi.MomentDetails
import app.attune.ffi.MomentInput
import app.attune.ffi.MomentRecord
import app.attune.ffi.MomentView
import app.attune.ffi.NudgeDue
import app.attune.ffi.NudgeEvent
import app.attune.ffi.NudgePlan
import app.attune.ffi.NudgeView
import app.attune.ffi.PatternView
import app.attune.ffi.PauseAnswer
import app.attune.ffi.PhaseKind
import app.attune.ffi.Pull
import app.attune.ffi.RunInput
import app.attune.ffi.RunView
import app.attune.ffi.Session
import app.attune.ffi.SessionWish
import app.attune.ffi.SettingView
import app.attune.ffi.Settings
import app.attune.ffi.Start
import app.attune.ffi.StepView
import app.attune.ffi.Today
import app.attune.ffi.Undone
import app.attune.ffi.Why
import app.attune.ffi.errorWords
import app.attune.ffi.labels

/** What the Pause button plays. */
internal const val PAUSE = "five_second_pause"

/** Speaks [locale], `en` or `de`. */
open class FakeCore(private val locale: String = "en", var isFirstStart: Boolean = false) : Core {
    /** Newest first. */
    val moments = mutableListOf<MomentView>()
    val settings = FakeSettings(locale)

    /** What the next call fails with. */
    var fails: ErrorCode? = null
    var todaysPull = Pull.REACHING
    var day = Spoken("Thu, 26 November", "Do, 26. November")

    /** What was done, newest last: the moment as it was before, null where there was none. */
    private val undo = mutableListOf<Pair<String, MomentView?>>()
    private var made = 0

    private fun say(spoken: Spoken) = spoken.of(settings.language)

    private fun <T> answer(give: () -> T): T {
        fails?.let {
            fails = null
            throw it
        }
        return give()
    }

    override suspend fun start() = answer { Start(isFirstStart, settings.all(), todayNow(), PAUSE) }

    override suspend fun startIsOver() = answer { isFirstStart = false }

    override suspend fun labels(): Labels = labels(settings.language)

    override suspend fun words(error: ErrorCode): String = errorWords(error, settings.language)

    override suspend fun today() = answer { todayNow() }

    private fun todayNow() = Today(
        day = "2026-11-26",
        dayWords = say(day),
        nudge = NudgeView(
            id = "one_soft_sentence",
            title = say(Spoken("One soft sentence", "Ein weicher Satz")),
            body = say(
                Spoken(
                    "Before you ask tonight, say what you feel first: I miss you, and I’d like ten minutes.",
                    "Bevor du heute Abend fragst, sag zuerst, was du fühlst: Du fehlst mir, hast du zehn Minuten?",
                ),
            ),
            exercise = "slow_breathing",
            skill = "say_the_need",
        ),
        exercise = exercise("slow_breathing"),
        loggedToday = moments.count { it.day == "2026-11-26" }.toUInt(),
        breathedToday = 0u,
        sentence = say(
            if (moments.isEmpty()) {
                Spoken("Nothing here yet today. That’s fine.", "Heute ist noch nichts da. Das ist völlig in Ordnung.")
            } else {
                Spoken("${moments.size} moments logged today.", "Heute ${moments.size} Momente festgehalten.")
            },
        ),
        likelyPull = todaysPull,
    )

    override suspend fun logMoment(input: MomentInput) = answer {
        made += 1
        val view = viewed("moment-$made", input)
        moments.add(0, view)
        undo += view.record.id to null
        Logged(view, say(Spoken("Saved. The rest can wait, or stay out.", "Gespeichert. Der Rest hat Zeit, oder bleibt weg.")))
    }

    override suspend fun moment(id: String): MomentView = answer { find(id) }

    override suspend fun logPage(id: String) = answer { LogPage(find(id), todaysPull) }

    override suspend fun momentDetails(id: String) = answer {
        val moment = find(id)
        val tools = EXERCISES.map { (exercise, name) -> Choice(exercise, say(name)) }
        MomentDetails(moment, tools.firstOrNull { it.value == moment.record.tool }?.title, tools)
    }

    override suspend fun amendMoment(id: String, input: MomentInput) = answer {
        if ((input.note ?: "").length > NOTE_MAX) throw ErrorCode.InvalidInput("note", Why.TOO_LONG)
        val before = find(id)
        val time = input.at ?: before.timeWords
        if (':' !in time) throw ErrorCode.InvalidInput("at", Why.TIME_FORMAT)
        val view = viewed(id, input, before.day, before.dayWords, time)
        moments[moments.indexOf(before)] = view
        undo += id to before
        Logged(view, say(Spoken("Changed.", "Geändert.")))
    }

    override suspend fun deleteMoment(id: String) = answer {
        val gone = find(id)
        moments -= gone
        undo += id to gone
        Deleted(
            gone,
            say(
                Spoken(
                    "Deleted. For a day you can still take that back.",
                    "Gelöscht. Einen Tag lang kannst du das noch zurücknehmen.",
                ),
            ),
        )
    }

    override suspend fun undo() = answer { takenBack(undo.removeLastOrNull()) }

    override suspend fun undoMoment(id: String) = answer {
        takenBack(undo.findLast { it.first == id }?.also { undo.removeAt(undo.lastIndexOf(it)) })
    }

    private fun takenBack(change: Pair<String, MomentView?>?): Undone {
        val (id, before) = change ?: throw ErrorCode.NotFound(Missing.CHANGE)
        moments.removeAll { it.record.id == id }
        if (before != null) moments.add(0, before)
        return Undone("deleted", 1u, before, say(Spoken("Taken back.", "Zurückgenommen.")))
    }

    override suspend fun history(before: String?, limit: UInt) = answer {
        if (limit > PAGE_MAX) throw ErrorCode.InvalidInput("limit", Why.LIMIT)
        val rest = if (before == null) moments else moments.dropWhile { it.record.id != before }.drop(1)
        History(rest.take(limit.toInt()), rest.size > limit.toInt())
    }

    override suspend fun exercises() = answer { ExerciseList(EXERCISES.keys.map(::exercise)) }

    override suspend fun session(wish: SessionWish) = answer {
        val step = StepView(0u, 96u, PhaseKind.EXHALE, say(EXERCISES.getValue(wish.exercise)), Haptic.FALL, 100u, 0u)
        Session(
            exercise = exercise(wish.exercise),
            variant = "standard",
            ownPace = false,
            atOnce = wish.exercise == PAUSE,
            adjustable = false,
            timeline = listOf(step),
            totalMs = 96u,
            duration = "1 min",
            cycles = 1u,
            worse = "grounding_54321",
        )
    }

    override suspend fun play(wish: SessionWish): Session = session(wish)

    override suspend fun finishRun(input: RunInput) = answer {
        val (exercise, at) = input.wish.exercise to "2026-11-26T21:45:00+01:00"
        RunView("run-1", exercise, at, "Europe/Berlin", 96u, input.doneMillis, input.outcome, null, null)
    }

    override suspend fun rateRun(id: String, heat: UByte) = Unit

    val pauses get() = if (settings.language == "de") german else english
    private val english = FakePause(CoreTexts("en"), ::session)
    private val german = FakePause(CoreTexts("de"), ::session)

    override suspend fun startPause() = answer { pauses }.start()

    override suspend fun pause() = pauses.goesOn()

    override suspend fun answerPause(answer: PauseAnswer) = answer { pauses }.answer(answer)

    override suspend fun addOwnExercise(name: String, phases: String): ExerciseView = error("no screen here asks")

    override suspend fun deleteOwnExercise(id: String): ExerciseView = error("no screen here asks")

    override suspend fun gate(gate: Gate) = answer {
        val title = settings.views().first { it.key == "gate.${gate.name.lowercase()}" }.title
        GateView(gate, GateState.UNASKED, title, "", emptyList(), "", emptyList(), "", null)
    }

    override suspend fun answerGate(gate: Gate, answer: GateAnswer): GateView = gate(gate)

    override suspend fun pattern() = answer {
        PatternView(null, null, 0u, moments.size.toULong(), moments.take(4), emptyList(), emptyList(), "", "", emptyList())
    }

    override suspend fun settingViews(): List<SettingView> = answer { settings.views() }

    override suspend fun set(key: String, value: String) = answer { settings.values[key] = value }

    override suspend fun nudges(budget: UInt): NudgePlan = NudgePlan(emptyList(), null, "")

    override suspend fun nudgeDue(id: String, budget: UInt): NudgeDue = NudgeDue(null, nudges(budget))

    override suspend fun nudgeEvent(id: String, event: NudgeEvent, budget: UInt): NudgePlan = nudges(budget)

    override suspend fun export(format: Format) = answer {
        val sentence = Spoken("${moments.size} moments are in the copy.", "In der Kopie stehen ${moments.size} Momente.")
        Exported(format.name.toByteArray(), "attune.${format.name.lowercase()}", moments.size.toULong(), say(sentence))
    }

    override suspend fun import(bytes: ByteArray, name: String) = answer {
        if (bytes.isEmpty()) throw ErrorCode.ImportRefused(1u, "file", Why.FILE_NOT_OURS)
        Imported(1u, 0u, 0u, 0u, 0u, 0u, 0u, say(Spoken("Added one moment.", "Ein Moment ist dazugekommen.")))
    }

    /** Puts a moment into the log, on [day] at [time]. */
    fun put(day: String, dayWords: Spoken, time: String, input: MomentInput) {
        made += 1
        moments += viewed("moment-$made", input, day, say(dayWords), time)
    }

    private fun find(id: String) = moments.firstOrNull { it.record.id == id } ?: throw ErrorCode.NotFound(Missing.MOMENT)

    private fun viewed(
        id: String,
        input: MomentInput,
        day: String = "2026-11-26",
        dayWords: String = say(Spoken("Today", "Heute")),
        time: String = "21:40",
    ): MomentView {
        val words = labels(settings.language).words
        val pull = input.pull ?: Pull.UNSURE
        val summary = listOfNotNull(
            words.kinds.first { it.word == input.kind }.title,
            input.heat?.let { say(Spoken("heat $it", "Stärke $it")) },
            words.pulls.first { it.word == pull }.title.takeIf { pull != Pull.UNSURE },
        ).joinToString(" · ")
        return MomentView(recorded(id, day, time, input), day, dayWords, time, summary)
    }

    private fun recorded(id: String, day: String, time: String, input: MomentInput) = MomentRecord(
        id = id,
        at = "${day}T$time:00+01:00",
        zone = "Europe/Berlin",
        kind = input.kind,
        heat = input.heat,
        pull = input.pull ?: Pull.UNSURE,
        context = input.context,
        note = input.note?.trim()?.ifEmpty { null },
        startedBy = input.startedBy,
        topic = input.topic,
        bodySignal = input.bodySignal?.trim()?.ifEmpty { null },
        did = input.did,
        tool = input.tool,
        heatAfter = input.heatAfter,
        ended = input.ended,
        returnKept = input.returnKept,
    )

    private fun exercise(id: String) = ExerciseView(
        id = id,
        name = say(EXERCISES.getValue(id)),
        defaultSeconds = 60.0,
        duration = "1 min",
        gate = null,
        open = true,
        roles = listOf(Pull.REACHING),
        custom = false,
        kind = ExerciseKind.BREATHING,
        practice = true,
        how = "",
        evidence = "",
        caution = "",
        variants = emptyList(),
    )

    private companion object {
        const val NOTE_MAX = 10_000
        const val PAGE_MAX = 500u
        val EXERCISES = mapOf(
            "five_second_pause" to Spoken("Five-second pause", "Fünf Sekunden Pause"),
            "slow_breathing" to Spoken("Slow breathing", "Langsam atmen"),
            "extended_exhale" to Spoken("Long exhale", "Lang ausatmen"),
            "grounding_54321" to Spoken("5-4-3-2-1 with your senses", "5-4-3-2-1 mit den Sinnen"),
            "urge_surfing" to Spoken("Riding the urge", "Den Drang reiten"),
        )
    }
}

/** What is said in each language. */
class Spoken(private val en: String, private val de: String) {
    fun of(locale: String) = if (locale == "de") de else en
}

/** A log of a few evenings. */
fun FakeCore.withSomeDays() = apply {
    val (today, yesterday, before) = Triple(
        Spoken("Today", "Heute"),
        Spoken("Yesterday", "Gestern"),
        Spoken("Mon, 23 November", "Mo, 23. November"),
    )
    put("2026-11-26", today, "21:40", MomentInput(Kind.TENSION, Pull.REACHING, heat = 7u))
    put("2026-11-26", today, "08:15", MomentInput(Kind.GOOD, Pull.UNSURE))
    put("2026-11-25", yesterday, "23:05", MomentInput(Kind.TENSION, Pull.PULLING_AWAY, heat = 4u))
    put("2026-11-25", yesterday, "22:10", MomentInput(Kind.CAUGHT_IT, Pull.BOTH, heat = 3u))
    put("2026-11-23", before, "19:30", MomentInput(Kind.TENSION, Pull.UNSURE))
    put("2026-11-23", before, "07:50", MomentInput(Kind.CAME_BACK, Pull.REACHING, heat = 2u))
}
