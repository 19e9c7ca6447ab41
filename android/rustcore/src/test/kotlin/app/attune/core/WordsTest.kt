// Words that come as text, and the titles of words.
package app.attune.core

import app.attune.ffi.AfterReturn
import app.attune.ffi.Builder
import app.attune.ffi.Context
import app.attune.ffi.Did
import app.attune.ffi.Dose
import app.attune.ffi.Ending
import app.attune.ffi.Format
import app.attune.ffi.Gate
import app.attune.ffi.GateAnswer
import app.attune.ffi.Kind
import app.attune.ffi.NudgeEvent
import app.attune.ffi.Outcome
import app.attune.ffi.Person
import app.attune.ffi.Pull
import app.attune.ffi.Starter
import app.attune.ffi.Topic
import app.attune.ffi.labels
import app.attune.ffi.readAfterReturn
import app.attune.ffi.readBuilder
import app.attune.ffi.readContext
import app.attune.ffi.readDid
import app.attune.ffi.readDose
import app.attune.ffi.readEnding
import app.attune.ffi.readFormat
import app.attune.ffi.readGate
import app.attune.ffi.readGateAnswer
import app.attune.ffi.readHeat
import app.attune.ffi.readKind
import app.attune.ffi.readNudgeEvent
import app.attune.ffi.readOutcome
import app.attune.ffi.readPull
import app.attune.ffi.readReaching
import app.attune.ffi.readSide
import app.attune.ffi.readStarter
import app.attune.ffi.readTopic
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

class WordsTest {
    @Test
    fun `every word of the vocabulary is read from its name`() {
        each(Kind.entries) { readKind(it) }
        each(Pull.entries) { readPull(it) }
        each(Context.entries) { readContext(it) }
        each(Topic.entries) { readTopic(it) }
        each(Starter.entries) { readStarter(it) }
        each(Did.entries) { readDid(it) }
        each(Ending.entries) { readEnding(it) }
        each(Outcome.entries) { readOutcome(it) }
        each(Gate.entries) { readGate(it) }
        each(GateAnswer.entries) { readGateAnswer(it) }
        each(Format.entries) { readFormat(it) }
        each(Person.entries) { readSide(it) }
        each(Person.entries) { readReaching(it) }
        each(Builder.entries) { readBuilder(it) }
        each(AfterReturn.entries) { readAfterReturn(it) }
        val puttingOff = listOf(NudgeEvent.LATER10, NudgeEvent.LATER30, NudgeEvent.LATER60, NudgeEvent.TONIGHT)
        each(NudgeEvent.entries - puttingOff) { readNudgeEvent(it) }
        assertEquals(puttingOff, listOf("10", "30", "60", "tonight").map { readNudgeEvent("later:$it") })
    }

    @Test
    fun `heat and dose are read as typed`() {
        assertEquals((0..10).map { it.toUByte() }, (0..10).map { readHeat("$it") })
        assertEquals(Dose.Default, readDose(null, null))
        assertEquals(Dose.Minutes(5u), readDose("5", null))
        assertEquals(Dose.Cycles(3u), readDose(null, "3"))
        assertEquals("InvalidInput field=cycles, why=MINUTES_OR_CYCLES", refused { readDose("5", "3") }.told())
    }

    @Test
    fun `any other word is refused by its field`() {
        val refusals = listOf(
            refused { readKind("fight") } to "kind",
            refused { readPull("Both") } to "pull",
            refused { readSide("eva") } to "side",
            refused { readReaching("both") } to "reaching",
            refused { readContext("") } to "context",
            refused { readTopic("weather") } to "topic",
            refused { readStarter("nobody") } to "startedBy",
            refused { readDid("shouted") } to "did",
            refused { readEnding("well") } to "ended",
            refused { readOutcome("skipped") } to "outcome",
            refused { readGate("heat") } to "gate",
            refused { readGateAnswer("yes") } to "answer",
            refused { readFormat("xml") } to "format",
            refused { readNudgeEvent("later:5") } to "event",
            refused { readBuilder("apology") } to "builder",
            refused { readAfterReturn("never") } to "how",
            refused { readHeat("11") } to "heat",
        )
        for ((code, field) in refusals) {
            assertTrue("${code.told()}, not $field", code.told().startsWith("InvalidInput field=$field,"))
        }
    }

    @Test
    fun `every word of a form has its title in both languages`() {
        for (locale in listOf("en", "de")) {
            val words = labels(locale).words
            assertEquals(Kind.entries.toSet(), words.kinds.map { it.word }.toSet())
            assertEquals(Pull.entries.toSet(), words.pulls.map { it.word }.toSet())
            assertEquals(Context.entries.toSet(), words.contexts.map { it.word }.toSet())
            assertEquals(Topic.entries.toSet(), words.topics.map { it.word }.toSet())
            assertEquals(Starter.entries.toSet(), words.starters.map { it.word }.toSet())
            assertEquals(Did.entries.toSet(), words.did.map { it.word }.toSet())
            assertTrue(words.pulls.all { it.title.isNotBlank() } && words.did.all { it.title.isNotBlank() })
        }
    }

    private fun <E : Enum<E>> each(words: List<E>, read: (String) -> E) =
        words.forEach { assertEquals(it, read(it.name.lowercase())) }
}
