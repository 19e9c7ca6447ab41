// Stories of a store: made, opened again, wiped, of every version so far. Not here: what a store refuses (ErrorCodesTest).
package app.attune.core

import app.attune.ffi.Attune
import app.attune.ffi.BINDINGS_VERSION
import app.attune.ffi.ErrorCode
import app.attune.ffi.Format
import app.attune.ffi.Language
import app.attune.ffi.OpenTurn
import app.attune.ffi.Theme
import app.attune.ffi.WipeTurn
import app.attune.ffi.labels
import app.attune.ffi.libraryVersion
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import java.io.File

class OpeningTest {
    @get:Rule
    val desk = Desk()

    @Test
    fun `a store is made where there is none, and the first start is over once and for all`() {
        val dir = desk.dir
        assertFalse(storeExists(dir))
        val attune = open(dir)
        assertTrue(storeExists(dir))
        val start = attune.start(evening)
        assertTrue(start.firstStart && attune.isFirstStart())
        assertEquals(start.settings, attune.settings())
        assertEquals(start.today, attune.today(evening))
        attune.startIsOver()
        attune.shutDown()
        val again = open(dir)
        assertFalse(again.isFirstStart() || again.start(evening).firstStart)
        again.shutDown()
    }

    @Test
    fun `what was written is there after shutting down and opening again`() {
        val attune = desk.attune
        val logged = attune.logMoment(tap.copy(heat = 6u, note = "the dishes"), evening, bytes(1)).moment
        attune.set("language", "de")
        attune.set("theme", "dark")
        attune.shutDown()
        attune.shutDown()
        // The object that was shut down lives on, and holds nothing.
        val again = open(desk.dir)
        assertEquals(logged.record, again.moment(logged.record.id, evening).record)
        assertEquals(Language.DE to Theme.DARK, again.language() to again.settings().theme)
        again.shutDown()
        again.destroy()
    }

    @Test
    fun `whoever wipes removes the store and nothing else, and may begin anew with another key`() {
        val note = File(desk.dir, "key").apply { writeText("the front end's own") }
        desk.attune.logMoment(tap, evening, bytes(1))
        assertTrue(refused { wipe(desk.dir) } is ErrorCode.Busy)
        desk.attune.shutDown()
        wipe(desk.dir)
        assertFalse(storeExists(desk.dir))
        assertArrayEquals(arrayOf(note), desk.dir.listFiles())
        wipe(desk.dir)
        val fresh = open(desk.dir, key(9))
        assertTrue(fresh.isFirstStart() && fresh.history(null, 10u, evening).moments.isEmpty())
        fresh.shutDown()
    }

    @Test
    fun `a turn that is over does nothing more, and what it opened stays open`() {
        OpenTurn.take(desk.dir.path).use { turn ->
            val attune = turn.open(key(), "en", bytes(0))
            assertTrue(refused { turn.open(key(), "en", bytes(0)) } is ErrorCode.ShutDown)
            assertTrue(refused { turn.storeExists() } is ErrorCode.ShutDown)
            turn.giveBack()
            assertTrue(attune.isFirstStart())
            attune.shutDown()
        }
        WipeTurn.take(desk.dir.path).use { turn ->
            assertTrue("alone", refused { open(desk.dir) } is ErrorCode.Busy)
            turn.giveBack()
            assertTrue(refused { turn.wipe() } is ErrorCode.ShutDown)
        }
        open(desk.dir).shutDown()
    }

    @Test
    fun `a store of every version so far is read with its key`() {
        val fixtures = File(System.getProperty("basedir"), "../../tests/fixtures").listFiles()!!.filter { it.isDirectory }
        assertTrue("$fixtures", fixtures.size >= 2)
        for (fixture in fixtures) {
            val dir = File(desk.beside, fixture.name)
            dir.mkdir()
            File(fixture, "attune.db").copyTo(File(dir, "attune.db"))
            val hex = File(fixture, "key.hex").readText().trim()
            val attune = open(dir, key(hex.take(2).toInt(16)))
            val ids = attune.history(null, 500u, evening).moments.map { it.record.id }
            assertTrue(fixture.name, ids.isNotEmpty())
            assertEquals(ids.size.toULong(), attune.export(Format.JSON, evening).written)
            val written = File(fixture, "contents.json").readText()
            assertEquals(fixture.name, emptyList<String>(), ids.filterNot { it in written })
            attune.shutDown()
        }
    }

    @Test
    fun `the demo is a made-up person's twelve weeks, and lies in no place`() {
        val demo = Attune.demo("de-AT", evening)
        assertEquals(Language.DE, demo.language())
        assertTrue(demo.pattern(evening).loggedDays > 20uL)
        assertTrue(demo.start(evening).today.sentence.isNotBlank())
        demo.shutDown()
        assertTrue(refused { demo.today(evening) } is ErrorCode.ShutDown)
    }

    @Test
    fun `a front end hears the library's version, and its words while no store is open`() {
        assertTrue(libraryVersion(), Regex("""\d+\.\d+\.\d+\+[0-9a-f]{16}""").matches(libraryVersion()))
        assertEquals(BINDINGS_VERSION, libraryVersion())
        assertEquals(labels("en-GB"), labels("fr"))
        assertTrue(labels("en").today.quickLog != labels("de_DE.UTF-8").today.quickLog)
    }
}
