// The calls a step can make: the core's use cases by their names.
package app.attune.core.scenario

import app.attune.ffi.Attune
import app.attune.ffi.Exported
import app.attune.ffi.Kind
import app.attune.ffi.MomentInput
import app.attune.ffi.MomentRecord
import app.attune.ffi.Now
import app.attune.ffi.Pull
import app.attune.ffi.readFormat
import app.attune.ffi.readGate
import app.attune.ffi.readGateAnswer
import app.attune.ffi.readNudgeEvent

/** How many moments a page of history has where a step names no limit. */
private const val PAGE = 20u

/** Makes a call; the core's answer. Its refusal is thrown, an `ErrorCode`. */
fun make(attune: Attune, call: String, given: Arguments, now: Now, entropy: ByteArray): Any? {
    fun id() = given.orEmpty("id")
    fun gate() = readGate(given.orEmpty("gate"))
    fun format() = readFormat(given.orEmpty("format"))
    fun budget() = given.text("budget")?.toUInt() ?: 1u
    return when (call) {
        "open_again" -> null
        "today" -> attune.today(now)
        "log_moment" -> attune.logMoment(given.moment(MomentInput(Kind.TENSION)), now, entropy)
        "amend_moment" -> attune.amendMoment(id(), given.moment(form(attune.moment(id(), now).record)), now)
        "delete_moment" -> attune.deleteMoment(id(), now)
        "undo" -> attune.undo(now)
        "history" -> attune.history(given.text("before"), given.text("limit")?.toUInt() ?: PAGE, now)
        "exercises" -> attune.exercises()
        "session" -> attune.session(given.session())
        "play" -> attune.play(given.session())
        "finish_run" -> attune.finishRun(given.run(), now, entropy)
        "add_own_exercise" -> attune.addOwnExercise(given.orEmpty("name"), given.orEmpty("phases"), now, entropy)
        "delete_own_exercise" -> attune.deleteOwnExercise(id())
        "gate" -> attune.gate(gate())
        "answer_gate" -> attune.answerGate(gate(), readGateAnswer(given.orEmpty("answer")))
        "nudges" -> attune.nudges(now, budget())
        "nudge_due" -> attune.nudgeDue(id(), now, budget())
        "nudge_event" -> attune.nudgeEvent(id(), readNudgeEvent(given.orEmpty("event")), now, budget())
        "start_pause" -> attune.startPause(now, entropy)
        "pause" -> attune.pause(now)
        "answer_pause" -> attune.answerPause(given.pause(), now, entropy)
        "words" -> attune.words(now)
        "preview_words" -> attune.previewWords(given.words(), now)
        "say_words" -> attune.sayWords(given.words(), now)
        "save_phrase" -> attune.savePhrase(given.repeated("text"), now, entropy)
        "forget_phrase" -> attune.forgetPhrase(id(), now)
        "restore_phrase" -> attune.restorePhrase(id(), now)
        "time_out" -> attune.timeOut(now)
        "start_time_out" -> attune.startTimeOut(given.timeOut(), now, entropy)
        "return_from_time_out" -> attune.returnFromTimeOut(given.back(), now)
        "reschedule_time_out" -> attune.rescheduleTimeOut(given.minutes() ?: 0, now)
        "call_off_time_out" -> attune.callOffTimeOut(now)
        "pattern" -> attune.pattern(now)
        "learn" -> attune.learn()
        "learn_card" -> attune.learnCard(id())
        "story" -> attune.story(given.story())
        "settings" -> attune.settingsView()
        "set" -> attune.set(given.orEmpty("key"), given.orEmpty("value"))
        "export" -> written(attune.export(format(), now))
        "import" -> attune.import(given.orEmpty("file").encodeToByteArray(), format(), now)
        else -> throw IllegalArgumentException("there is no call $call")
    }
}

/** The core's record holds bytes; a transcript holds text. */
private fun written(copy: Exported) = mapOf("file" to copy.bytes.decodeToString(), "written" to copy.written.toLong())

/** A form over a moment, untouched: its time stays as it was. */
private fun form(moment: MomentRecord) = MomentInput(
    kind = moment.kind,
    pull = moment.pull,
    heat = moment.heat,
    context = moment.context,
    note = moment.note,
    startedBy = moment.startedBy,
    topic = moment.topic,
    bodySignal = moment.bodySignal,
    did = moment.did,
    tool = moment.tool,
    heatAfter = moment.heatAfter,
    ended = moment.ended,
    returnKept = moment.returnKept,
)
