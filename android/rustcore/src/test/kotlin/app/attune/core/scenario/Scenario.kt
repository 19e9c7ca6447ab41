// A scenario file, played against a real encrypted store, and its transcript: a line a step, canonical JSON, in the bytes that
// every other front end's player writes. A mistake in the file stops the play. Not here: the calls and their arguments.
package app.attune.core.scenario

import app.attune.ffi.Attune
import app.attune.ffi.ErrorCode
import app.attune.ffi.Language
import app.attune.ffi.Now
import com.fasterxml.jackson.dataformat.toml.TomlMapper
import com.fasterxml.jackson.dataformat.toml.TomlReadFeature
import java.io.File
import java.nio.ByteBuffer
import java.time.OffsetDateTime
import java.time.ZoneId

/** A story in steps: a time, a call, its arguments. */
class Scenario private constructor(val story: String, private val locale: String, private val steps: List<Map<String, Any?>>) {
    /** Plays it over a new store in [dir]; the transcript. A refusal by the core is an answer, not an error. */
    fun play(dir: File): String {
        val saved = mutableMapOf<String, String>()
        val transcript = StringBuilder()
        var now: Now? = null
        var attune = open(dir, 0)
        try {
            steps.forEachIndexed { place, step ->
                val number = place + 1
                val given = Arguments(step, saved)
                given.text("now")?.let { now = read(it) }
                val call = given.needed("call")
                val present = requireNotNull(now) { "the first step has no `now`" }
                if (call == "open_again") {
                    attune.shutDown()
                    attune.close()
                    attune = open(dir, number)
                }
                val told = try {
                    val answer = tree(make(attune, call, given, present, entropy(number)))
                    given.text("save")?.let { saved[it] = requireNotNull(idOf(answer)) { "step $number: no id to save" } }
                    given.allUsed()
                    "answer" to answer
                } catch (error: ErrorCode) {
                    "refused" to refusal(error, attune.errorWords(error))
                }
                transcript.append(canonical(mapOf(told, "call" to call, "step" to number))).append('\n')
            }
        } finally {
            attune.shutDown()
            attune.close()
        }
        return transcript.toString()
    }

    private fun open(dir: File, number: Int): Attune {
        val key = ByteBuffer.allocateDirect(KEY_BYTES).put(ByteArray(KEY_BYTES) { KEY_BYTE }).flip()
        return app.attune.core.open(dir, key, locale, entropy(number))
    }

    companion object {
        private const val KEY_BYTES = 32
        private const val KEY_BYTE: Byte = 0x5a
        private const val ENTROPY_BYTES = 16

        private val toml = TomlMapper.builder().enable(TomlReadFeature.PARSE_JAVA_TIME).build()

        /** Reads a scenario file. */
        fun read(file: File): Scenario = of(file.readText())

        /** Reads what a scenario file holds. */
        fun of(text: String): Scenario {
            val file = toml.readValue(text, Map::class.java)
            require(file.keys == setOf("story", "language", "step")) { "${file.keys}" }
            val language = Language.entries.single { it.name.lowercase() == file["language"] }
            val steps = (file["step"] as List<*>).map { step -> (step as Map<*, *>).mapKeys { it.key as String } }
            return Scenario(file["story"] as String, language.name.lowercase(), steps)
        }

        /** Each step hands the core its own number as random bytes, so that ids come out equal wherever it is played. */
        private fun entropy(number: Int) = ByteArray(ENTROPY_BYTES) { number.toByte() }
    }
}

/** `2026-03-10T21:14:00+01:00[Europe/Berlin]`: both offset and zone, which have to agree. */
private fun read(now: String): Now {
    val at = OffsetDateTime.parse(now.substringBefore('['))
    val zone = ZoneId.of(now.substringAfter('[').removeSuffix("]"))
    require(zone.rules.isValidOffset(at.toLocalDateTime(), at.offset)) { "$now: the zone has another offset then" }
    return Now(at.toInstant().toEpochMilli(), zone.id, at.offset.totalSeconds)
}

/** The id that an answer is about. */
private fun idOf(answer: Any?): String? {
    val place = if (answer is Map<*, *> && "moment" in answer) answer["moment"] else answer
    return (place as? Map<*, *>)?.get("id") as? String
}
