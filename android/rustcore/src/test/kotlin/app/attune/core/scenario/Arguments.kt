// The arguments of a step, by name, each noted as it is used: one that nobody asks for is a mistake in the file. A word that
// is none is refused by the core's own reader. Not here: the calls.
package app.attune.core.scenario

import app.attune.ffi.ErrorCode
import app.attune.ffi.MomentInput
import app.attune.ffi.PauseAnswer
import app.attune.ffi.Person
import app.attune.ffi.RunInput
import app.attune.ffi.SessionWish
import app.attune.ffi.StoryPlace
import app.attune.ffi.WordsWish
import app.attune.ffi.readBuilder
import app.attune.ffi.TimeOutInput
import app.attune.ffi.TimeOutReturn
import app.attune.ffi.Why
import app.attune.ffi.readAfterReturn
import app.attune.ffi.readContext
import app.attune.ffi.readDid
import app.attune.ffi.readDose
import app.attune.ffi.readEnding
import app.attune.ffi.readHeat
import app.attune.ffi.readKind
import app.attune.ffi.readOutcome
import app.attune.ffi.readPull
import app.attune.ffi.readReaching
import app.attune.ffi.readSide
import app.attune.ffi.readStarter
import app.attune.ffi.readTopic

/** Arguments as text; lists have commas. `$name` puts in what an earlier step saved. */
class Arguments(step: Map<String, Any?>, saved: Map<String, String>) {
    private val values = step.mapValues { (name, value) ->
        require(value is String || value is Number || value is Boolean) { "$name: only texts, numbers and true or false" }
        val text = value.toString()
        if (text.startsWith('$')) requireNotNull(saved[text.drop(1)]) { "nothing saved as $text" } else text
    }
    private val used = mutableSetOf<String>()

    fun text(name: String): String? {
        used += name
        return values[name]
    }

    fun needed(name: String): String = requireNotNull(text(name)) { "$name is missing" }

    fun orEmpty(name: String): String = text(name).orEmpty()

    /** Refuses a step with an argument that nobody asked for. */
    fun allUsed() {
        val left = values.keys - used
        require(left.isEmpty()) { "$left means nothing here" }
    }

    /** What is there, put into [before] as a screen would. */
    fun moment(before: MomentInput): MomentInput {
        var input = before
        text("kind")?.let { input = input.copy(kind = readKind(it)) }
        text("pull")?.let { input = input.copy(pull = readPull(it)) }
        text("heat")?.let { input = input.copy(heat = readHeat(it)) }
        text("heat_after")?.let { input = input.copy(heatAfter = readHeat(it)) }
        text("started_by")?.let { input = input.copy(startedBy = readStarter(it)) }
        text("topic")?.let { input = input.copy(topic = readTopic(it)) }
        text("ended")?.let { input = input.copy(ended = readEnding(it)) }
        text("tool")?.let { input = input.copy(tool = it) }
        text("context")?.let { list -> input = input.copy(context = list.split(',').map(::readContext)) }
        text("did")?.let { list -> input = input.copy(did = list.split(',').map(::readDid)) }
        text("return_kept")?.let { input = input.copy(returnKept = yesOrNo("returnKept", it)) }
        text("note")?.let { input = input.copy(note = it.repeat(text("note_times")?.toInt() ?: 1)) }
        text("body_signal")?.let { input = input.copy(bodySignal = it) }
        text("at")?.let { input = input.copy(at = it) }
        return input
    }

    /** What is to be played. */
    fun session() = SessionWish(
        exercise = orEmpty("exercise"),
        variant = text("variant"),
        dose = readDose(text("minutes"), text("cycles")),
    )

    /** A run as a player saw it. */
    fun run() = RunInput(
        wish = session(),
        doneMillis = text("done_ms")?.toULong() ?: 0u,
        beganMillisAgo = text("began_ms_ago")?.toULong() ?: 0u,
        outcome = readOutcome(orEmpty("outcome")),
        heatBefore = text("heat_before")?.let(::readHeat),
        heatAfter = text("heat_after")?.let(::readHeat),
    )

    /** An answer to a pause. */
    fun pause() = PauseAnswer(
        heat = text("heat")?.let(::readHeat),
        pull = text("pull")?.let(::readPull),
        done = text("done") != null,
        skip = text("skip") != null,
        worse = text("worse") != null,
        next = text("next"),
    )

    /** A place in the story. */
    fun story() = StoryPlace(
        side = text("side")?.let(::readSide) ?: Person.ANNA,
        reaching = text("reaching")?.let(::readReaching) ?: Person.ANNA,
        choices = text("choose")?.split(',').orEmpty(),
    )

    /** What is to be said. */
    fun words() = WordsWish(
        builder = readBuilder(orEmpty("builder")),
        feeling = text("feeling"),
        phrase = text("phrase"),
        about = text("about")?.let { repeated("about") },
        need = text("need"),
        minutes = text("minutes"),
    )

    /** A text, as often as the step says: a long one need not stand in the file. */
    fun repeated(name: String) = orEmpty(name).repeat(text("times")?.toInt() ?: 1)

    /** A time-out as a screen would begin it; without minutes, those that are chosen already. */
    fun timeOut() = TimeOutInput(
        minutes = minutes() ?: 30,
        place = text("place")?.repeat(text("place_times")?.toInt() ?: 1),
        signal = text("signal"),
        pull = text("pull")?.let(::readPull),
    )

    /** The minutes of a time-out. */
    fun minutes() = text("minutes")?.toLong()

    /** A return. */
    fun back() = TimeOutReturn(how = text("how")?.let(::readAfterReturn), day = text("day"))

    /** The core takes this one as a boolean, so that refusing another word is left to whoever reads text, as here. */
    private fun yesOrNo(field: String, text: String) =
        text.toBooleanStrictOrNull() ?: throw ErrorCode.InvalidInput(field, Why.YES_OR_NO)
}
