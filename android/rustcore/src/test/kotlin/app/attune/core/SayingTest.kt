// Stories of the words to say: a sentence that grows, what is noted in it, the couple's own phrases.
package app.attune.core

import app.attune.ffi.Builder
import app.attune.ffi.ErrorCode
import app.attune.ffi.Missing
import app.attune.ffi.NoteKind
import app.attune.ffi.Part
import app.attune.ffi.Why
import app.attune.ffi.WordsWish
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test

class SayingTest {
    @get:Rule
    val desk = Desk()
    private val attune get() = desk.attune

    @Test
    fun `the screen brings each builder with its parts, its evidence and its limits`() {
        val view = attune.words(evening)
        assertEquals(Builder.entries, view.builders.map { it.builder })
        assertTrue(view.builders.all { it.purpose.isNotBlank() && it.evidence.isNotBlank() && it.caution.isNotBlank() })
        val soft = view.builders.first()
        assertEquals(listOf(Part.FEELING, Part.ABOUT, Part.NEED), soft.parts.map { it.part })
        assertEquals("I feel … about … I need …", soft.text)
        val back = view.builders[1].parts.first()
        assertEquals("30" to "30 min, at 21:30", back.choices[1].value to back.choices[1].title)
        assertEquals(8, view.builders[2].parts.single().choices.size)
    }

    @Test
    fun `a sentence grows as it is typed, and leaves only whole`() {
        val begun = WordsWish(Builder.SOFT_STARTUP, feeling = "hurt", about = "when you never call")
        val preview = attune.previewWords(begun, evening)
        assertFalse(preview.ready)
        assertEquals(listOf(NoteKind.SWEEPING to "you never"), preview.notes.map { it.kind to it.quote })
        assertEquals(ErrorCode.InvalidInput("need", Why.NEED_MISSING).told(), refused { attune.sayWords(begun, evening) }.told())
        val said = attune.sayWords(begun.copy(need = "ten minutes tonight"), evening)
        assertEquals("I feel hurt when you never call. I need ten minutes tonight.", said.text)
        assertTrue(said.ready)
        val space = attune.sayWords(WordsWish(Builder.REASSURING_SPACE, minutes = "30"), later(170 * 60 * 1000L))
        assertTrue(space.text, space.text.endsWith("I’ll be back tonight at 00:20."))
    }

    @Test
    fun `what can not be is refused by its field`() {
        for ((field, why, given) in listOf(
            Triple("feeling", Why.FEELING, WordsWish(Builder.FEELING, feeling = "ignored")),
            Triple("about", Why.TOO_LONG, WordsWish(Builder.SOFT_STARTUP, about = "x".repeat(10_000))),
            Triple("minutes", Why.RETURN_MINUTES, WordsWish(Builder.REASSURING_SPACE, minutes = "19")),
            Triple("phrase", Why.REPAIR_PHRASE, WordsWish(Builder.REPAIR, phrase = "flowers")),
            Triple("about", Why.NOT_IN_BUILDER, WordsWish(Builder.LOOP, about = "the dishes")),
        )) {
            assertEquals(ErrorCode.InvalidInput(field, why).told(), refused { attune.previewWords(given, evening) }.told())
        }
    }

    @Test
    fun `a phrase is saved once, forgotten, and back within a day`() {
        val saved = attune.savePhrase("Pineapple 🍍", evening, bytes(1))
        assertEquals(saved.id, attune.savePhrase(" Pineapple 🍍 ", evening, bytes(2)).id)
        assertEquals("Pineapple 🍍", attune.forgetPhrase(saved.id, evening).text)
        assertEquals(emptyList<Any>(), attune.words(evening).saved)
        assertTrue(attune.restorePhrase(saved.id, later(ONE_DAY)).sentence.isNotBlank())
        assertEquals(listOf(saved.id), attune.words(evening).saved.map { it.id })
        attune.forgetPhrase(saved.id, evening)
        val gone = refused { attune.restorePhrase(saved.id, later(ONE_DAY + 1)) }
        assertEquals(ErrorCode.NotFound(Missing.PHRASE).told(), gone.told())
    }
}
