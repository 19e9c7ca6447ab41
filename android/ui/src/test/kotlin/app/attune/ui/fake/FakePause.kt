// A pause that lives in memory, for tests of its screen: one step after the other, in the core's own words. Not here: which tool
// fits, which ways on are offered, and what is refused (the core decides that).
package app.attune.ui.fake

import app.attune.ffi.Choice
import app.attune.ffi.Dose
import app.attune.ffi.ErrorCode
import app.attune.ffi.Missing
import app.attune.ffi.PauseAnswer
import app.attune.ffi.PauseStep
import app.attune.ffi.PauseView
import app.attune.ffi.Pull
import app.attune.ffi.Session
import app.attune.ffi.SessionWish

/** Speaks in [texts]; [session] gives what plays. */
class FakePause(private val texts: CoreTexts, private val session: suspend (SessionWish) -> Session) {
    /** The one that goes on, or was the last. */
    var view: PauseView? = null

    /** Every answer, oldest first. */
    val answers = mutableListOf<PauseAnswer>()
    private var begun = 0

    suspend fun start(): PauseView {
        begun += 1
        return at(PauseStep.BREATHE, PAUSE, before = null, pull = null)
    }

    fun goesOn(): PauseView? = view?.takeIf { it.step != PauseStep.CLOSED }

    suspend fun answer(answer: PauseAnswer): PauseView {
        val now = goesOn() ?: throw ErrorCode.NotFound(Missing.PAUSE)
        answers += answer
        val heat = answer.heat
        return when {
            answer.pull != null -> now.copy(pull = answer.pull).also { view = it }
            answer.worse -> at(PauseStep.TOOL, GROUNDING, now.before, now.pull)
            now.step == PauseStep.BREATHE -> at(PauseStep.HEAT, null, null, now.pull)
            now.step == PauseStep.HEAT -> at(PauseStep.TOOL, "extended_exhale", heat, now.pull)
            answer.next in TOOLS -> at(PauseStep.TOOL, answer.next, now.before, now.pull)
            now.step == PauseStep.TOOL && answer.done -> at(PauseStep.HEAT_AGAIN, null, now.before, now.pull)
            now.step != PauseStep.NEXT -> at(PauseStep.NEXT, null, now.before, now.pull)
            answer.next == "another" -> at(PauseStep.TOOL, "slow_breathing", now.before, now.pull)
            else -> at(PauseStep.CLOSED, null, now.before, now.pull, answer.next)
        }
    }

    private suspend fun at(step: PauseStep, exercise: String?, before: UByte?, pull: Pull?, way: String? = null): PauseView {
        val plays = exercise?.let { session(SessionWish(it, null, Dose.Cycles(1u))) }
        val word = step.name.lowercase().replace('_', '-')
        val title = when {
            step == PauseStep.TOOL -> checkNotNull(plays).exercise.name
            way != null -> texts.say("pause-closed-${way.replace('_', '-')}")
            else -> texts.say("pause-$word")
        }
        return PauseView(
            id = "pause-$begun",
            step = step,
            exercise = exercise,
            before = before,
            after = null,
            choices = when (step) {
                PauseStep.TOOL -> TOOLS.map { Choice(it, texts.say("exercise-${it.replace('_', '-')}")) }
                PauseStep.NEXT -> WAYS.map { Choice(it, texts.say("way-on-${it.replace('_', '-')}")) }
                else -> emptyList()
            },
            pull = pull,
            likelyPull = Pull.REACHING,
            title = title,
            hint = when (step) {
                PauseStep.HEAT, PauseStep.HEAT_AGAIN -> texts.say("pause-heat-hint")
                PauseStep.NEXT -> texts.say("pause-next-hint")
                PauseStep.TOOL -> checkNotNull(plays).exercise.how
                PauseStep.BREATHE, PauseStep.CLOSED -> null
            },
            session = plays,
        ).also { view = it }
    }

    private companion object {
        const val GROUNDING = "grounding_54321"
        val TOOLS = listOf("extended_exhale", "slow_breathing", GROUNDING)
        val WAYS = listOf("say_softly", "time_out", "go_on", "another", "help")
    }
}
