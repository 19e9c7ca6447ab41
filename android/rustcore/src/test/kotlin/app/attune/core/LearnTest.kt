// Stories of the cards, and of Anna and Michael's evening.
package app.attune.core

import app.attune.ffi.ErrorCode
import app.attune.ffi.LearnWay
import app.attune.ffi.Loop
import app.attune.ffi.Missing
import app.attune.ffi.Person
import app.attune.ffi.StoryPlace
import app.attune.ffi.Why
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test

class LearnTest {
    @get:Rule
    val desk = Desk()
    private val attune get() = desk.attune

    @Test
    fun `each card of the list is whole, and its way leads somewhere`() {
        val list = attune.learn()
        assertEquals("anna_michael" to 11, list.story.id to list.cards.size)
        for (item in list.cards) {
            val card = attune.learnCard(item.id)
            assertEquals(item.title, card.title)
            assertTrue(item.id, card.text.isNotEmpty() && card.sources.all { it.limits.isNotBlank() })
            assertEquals(card.action.title, card.action.way == LearnWay.EXERCISE, card.action.exercise != null)
            card.action.exercise?.let { assertTrue(it, attune.session(wish(it)).exercise.open) }
        }
    }

    @Test
    fun `the same evening has two sides, and either of the two can be the one who reaches`() {
        val anna = at(Person.ANNA, Person.ANNA)
        assertEquals(anna.scene, at(Person.MICHAEL, Person.MICHAEL).scene)
        assertEquals(at(Person.MICHAEL, Person.ANNA).scene, at(Person.ANNA, Person.MICHAEL).scene)
        assertTrue(anna.text.startsWith("Michael") && at(Person.MICHAEL, Person.MICHAEL).text.startsWith("Anna"))
        assertEquals(listOf("anna", "michael"), anna.sides.map { it.value })
        assertEquals(listOf("anna", "michael"), anna.reachers.map { it.value })
    }

    @Test
    fun `one choice never seals an evening, and a list one shorter goes back`() {
        val chosen = listOf("ask_again", "see_the_fear", "go_in_early", "say_what_it_was")
        val evening = (0..chosen.size).map { at(Person.ANNA, Person.ANNA, chosen.take(it)) }
        assertEquals(listOf(Loop.TURNING, Loop.TURNING, Loop.SLOWING, Loop.TURNING, Loop.SLOWING), evening.map { it.loop })
        assertEquals(listOf(3, 3, 3, 3, 0), evening.map { it.choices.size })
        assertNotNull(evening.last().hint)
        assertEquals(evening[2], at(Person.ANNA, Person.ANNA, chosen.take(2)))
    }

    @Test
    fun `what is not there is refused by its field`() {
        assertEquals(ErrorCode.NotFound(Missing.CARD).told(), refused { attune.learnCard("weather") }.told())
        for ((why, choices) in listOf(
            Why.STORY_CHOICE to listOf("say_fine"),
            Why.STORY_OVER to listOf("ask_again", "press", "talk_through_it", "once_more", "press"),
        )) {
            val error = refused { at(Person.ANNA, Person.ANNA, choices) }
            assertEquals(ErrorCode.InvalidInput("choose", why).told(), error.told())
            assertTrue(attune.errorWords(error).isNotBlank())
        }
    }

    private fun at(side: Person, reaching: Person, choices: List<String> = emptyList()) =
        attune.story(StoryPlace(side, reaching, choices))
}
