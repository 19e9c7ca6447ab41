package app.attune.ui

import app.attune.ffi.Dose
import app.attune.ffi.Gate
import app.attune.ffi.SessionWish
import org.junit.Assert.assertEquals
import org.junit.Test

class KeptPlaceTest {
    private val wish = SessionWish("slow_breathing", "even", Dose.Minutes(3u))

    @Test
    fun `every place comes back`() {
        val pages = listOf(
            Page.Log("moment-1"),
            Page.Details("moment-1"),
            Page.History,
            Page.Settings,
            Page.Player(wish),
            Page.Player(SessionWish("Abend am Fenster", null, Dose.Default)),
            Page.SelfCheck(Gate.COLD, null),
            Page.SelfCheck(Gate.HOLDS, wish.copy(dose = Dose.Cycles(2u))),
            Page.OwnExercise,
            Page.Pause,
        )
        Tab.entries.forEach { tab -> Place(tab, pages).let { assertEquals(it, Place.kept(it.toKeep())) } }
        assertEquals(pages.size, pages.map { it.toKeep() }.toSet().size)
    }

    @Test
    fun `a page is kept under the same word in every process`() {
        val page = Page.Player(SessionWish("slow_breathing", null, Dose.Default))
        assertEquals("player\u001Fslow_breathing\u001F\u001F", page.toKeep())
    }

    @Test
    fun `anything else is a plain opening`() {
        val others = listOf(
            emptyList(),
            listOf(""),
            listOf("NOWHERE"),
            listOf("TODAY", ""),
            listOf("TODAY", "a page of a later version"),
            listOf("TODAY", "log"),
            listOf("TODAY", "player\u001Fslow_breathing"),
            listOf("TODAY", "player\u001Fslow_breathing\u001F\u001Fmany"),
            listOf("TODAY", "self_check\u001FFIRE"),
        )
        assertEquals(others.map { Place() }, others.map(Place::kept))
    }
}
