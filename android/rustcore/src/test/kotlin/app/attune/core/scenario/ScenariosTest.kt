package app.attune.core.scenario

import org.junit.Assert.assertEquals
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import java.io.File

class ScenariosTest {
    @get:Rule
    val stores = TemporaryFolder()

    @Test
    fun `every story is told in the bytes in which the core's own player tells it`() {
        assertTrue(compare(stories, "transcript.jsonl") >= 8)
    }

    @Test
    fun `every refused input is refused in the same words`() {
        assertTrue(compare(stories.resolve("refused"), "expected.jsonl") >= 15)
    }

    @Test
    fun `a call that there is not stops the play`() {
        assertEquals("there is no call log_momment", mistake("call = \"log_momment\""))
    }

    @Test
    fun `an argument that nobody asks for stops the play`() {
        assertEquals("[haet] means nothing here", mistake("call = \"log_moment\"\nhaet = 5"))
    }

    @Test
    fun `an argument that is a list, a date or a table stops the play`() {
        for (value in listOf("[5]", "2026-03-10", "{ of = 5 }")) {
            assertEquals("heat: only texts, numbers and true or false", mistake("call = \"log_moment\"\nheat = $value"))
        }
    }

    @Test
    fun `a name under which nothing was saved stops the play`() {
        assertEquals("nothing saved as \$tap", mistake("call = \"delete_moment\"\nid = \"\$tap\""))
    }

    @Test
    fun `an answer without an id cannot be saved`() {
        assertEquals("step 1: no id to save", mistake("call = \"today\"\nsave = \"day\""))
    }

    @Test
    fun `a file with a field too many is no story`() {
        assertThrows(IllegalArgumentException::class.java) { Scenario.of(file("call = \"today\"").replace("story", "stroy")) }
    }

    private val stories = File(System.getProperty("attune.scenarios"))

    /** Plays all of a folder; how many there were. */
    private fun compare(folder: File, extension: String): Int {
        val names = named(folder, ".toml")
        assertEquals("each story has a transcript", names, named(folder, ".$extension"))
        for (name in names) {
            val played = play(Scenario.read(folder.resolve("$name.toml")))
            val expected = folder.resolve("$name.$extension").readText()
            played.lines().zip(expected.lines()).forEachIndexed { place, (now, before) ->
                assertEquals("$name, step ${place + 1}", before, now)
            }
            assertEquals(name, expected, played)
        }
        return names.size
    }

    private fun named(folder: File, ending: String): List<String> =
        folder.list().orEmpty().filter { it.endsWith(ending) }.map { it.removeSuffix(ending) }.sorted()

    private fun play(scenario: Scenario): String = scenario.play(stores.newFolder())

    private fun mistake(step: String): String? {
        val scenario = Scenario.of(file(step))
        return assertThrows(IllegalArgumentException::class.java) { play(scenario) }.message
    }

    private fun file(step: String) =
        "story = \"One.\"\nlanguage = \"en\"\n[[step]]\nnow = \"2026-03-10T21:00:00+01:00[Europe/Berlin]\"\n$step\n"
}
