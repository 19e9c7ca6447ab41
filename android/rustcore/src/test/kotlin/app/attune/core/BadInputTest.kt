// What the border and the core say to bad input. Not here: a test for each code (ErrorCodesTest).
package app.attune.core

import app.attune.ffi.Attune
import app.attune.ffi.QuickLog
import app.attune.ffi.dropInInbox
import org.junit.Assert.assertEquals
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import java.io.File
import java.nio.ByteBuffer
import java.nio.charset.CharacterCodingException

/** What a front end could get wrong across the border: the core refuses it by its field, and nothing is written. */
class BadInputTest {
    @get:Rule
    val desk = Desk()
    private val attune get() = desk.attune

    @Test
    fun `a key that is not 32 bytes opens and makes nothing`() {
        for (size in listOf(0, 1, 31, 33, 64)) {
            val dir = File(desk.beside, "key of $size")
            assertEquals("InvalidInput field=key, why=BYTE_COUNT", refused { open(dir, key(size = size)) }.told())
            assertEquals("$size", emptyList<String>(), dir.list()?.asList())
        }
    }

    @Test
    fun `a key inside the heap is refused before the call, and a key is read from where the buffer stands`() {
        val dir = File(desk.beside, "heap")
        assertThrows(IllegalArgumentException::class.java) { open(dir, ByteBuffer.wrap(ByteArray(32) { 7 })) }
        assertEquals(emptyList<String>(), dir.list()?.asList())
        val read = key().also { it.get() }
        assertEquals("InvalidInput field=key, why=BYTE_COUNT", refused { open(dir, read) }.told())
    }

    @Test
    fun `entropy of another length is refused wherever it is asked for`() {
        val inbox = File(desk.beside, "inbox").path
        val publicKey = attune.inboxKey(bytes(5, size = 32))
        val tapped = QuickLog(tap.kind, tap.pull)
        for (size in listOf(0, 15, 17, 31, 33, 47, 49)) {
            val wrong = bytes(1, size)
            val refusals = listOf(
                refused { open(desk.dir, entropy = wrong) },
                refused { attune.logMoment(tap, evening, wrong) },
                refused { attune.addOwnExercise("Tram", "inhale:4,exhale:6", evening, wrong) },
                refused { attune.inboxKey(wrong) },
                refused { dropInInbox(inbox, publicKey, tapped, evening, wrong) },
            )
            refusals.forEach { assertEquals("InvalidInput field=entropy, why=BYTE_COUNT", it.told()) }
        }
        assertEquals(0, attune.history(null, 10u, evening).moments.size)
        assertTrue(File(inbox).list().isNullOrEmpty())
    }

    @Test
    fun `a note of ten thousand characters is kept whole, one more is refused`() {
        // Characters as a person counts them are not what Kotlin counts: each of these is two chars and four bytes.
        val long = "🙂".repeat(10_000)
        assertEquals(long, attune.logMoment(tap.copy(note = long), evening, bytes(1)).moment.record.note)
        val refusal = refused { attune.logMoment(tap.copy(note = long + "!"), evening, bytes(2)) }
        assertEquals("InvalidInput field=note, why=TOO_LONG", refusal.told())
        assertEquals(1, attune.history(null, 10u, evening).moments.size)
    }

    @Test
    fun `text of every script comes back exactly, also after opening again`() {
        val notes = listOf(
            "👩‍❤️‍👨 🏳️‍🌈 🙂", "אני צריך רגע לבד", "أحتاج إلى دقيقة", "少し時間をください", "Z̷̛͈a̸l̶g̷o", "Straße, naïve, œuvre",
            "from right \u200Fto left\u200E and back", "line one\nline two\ttab", "'; DROP TABLE moment; --", "%s %d \\n \${x}",
        )
        val ids = notes.mapIndexed { number, note ->
            val record = attune.logMoment(tap.copy(note = note), evening, bytes(number)).moment.record
            assertEquals(note, record.note)
            record.id
        }
        attune.shutDown()
        val again = open(desk.dir)
        assertEquals(notes, ids.map { again.moment(it, evening).record.note })
        again.shutDown()
    }

    @Test
    fun `text that breaks off in the middle of an emoji never reaches the core`() {
        val broken = tap.copy(note = "🙂".take(1))
        assertThrows(CharacterCodingException::class.java) { attune.logMoment(broken, evening, bytes(1)) }
        assertEquals(0, attune.history(null, 10u, evening).moments.size)
    }

    @Test
    fun `a present that cannot be is refused by its field`() {
        for (zone in listOf("", "Mars/Olympus", "GMT+25", "Europe/Berlin\u0000", "../../etc/passwd")) {
            val now = evening.copy(zone = zone, offsetSeconds = 86_400)
            assertEquals("InvalidInput field=zone, why=UNKNOWN_ZONE", refused { attune.today(now) }.told())
            assertEquals("InvalidInput field=zone, why=UNKNOWN_ZONE", refused { Attune.demo("en", now) }.told())
        }
        val ofTomorrow = evening.copy(zone = "America/Coyhaique_of_tomorrow", offsetSeconds = -10_800)
        val record = attune.logMoment(tap, ofTomorrow, bytes(1)).moment.record
        assertEquals("a zone that is not known yet keeps nobody from their log", "-03:00", record.zone)
        assertEquals("InvalidInput field=now, why=TIME_TOO_EARLY", refused { attune.start(evening.copy(utcMillis = -1)) }.told())
        val far = evening.copy(utcMillis = Long.MAX_VALUE)
        assertEquals("InvalidInput field=now, why=TIME_TOO_LATE", refused { attune.start(far) }.told())
    }

    @Test
    fun `counts outside their range are refused, the largest there are included`() {
        for (limit in listOf(0u, 501u, UInt.MAX_VALUE)) {
            assertEquals("InvalidInput field=limit, why=LIMIT", refused { attune.history(null, limit, evening) }.told())
        }
        for (budget in listOf(0u, 61u, UInt.MAX_VALUE)) {
            assertEquals("InvalidInput field=budget, why=BUDGET", refused { attune.nudges(evening, budget) }.told())
        }
        for (heat in listOf<UByte>(11u, UByte.MAX_VALUE)) {
            assertEquals("InvalidInput field=heat, why=HEAT", refused { attune.rateRun("any", heat) }.told())
            val logged = refused { attune.logMoment(tap.copy(heat = heat), evening, bytes(1)) }
            assertEquals("InvalidInput field=heat, why=HEAT", logged.told())
        }
    }

    @Test
    fun `a place that cannot be a directory is refused, and what is there stays`() {
        val file = File(desk.beside, "letter").apply { writeText("dear") }
        for (place in listOf(file, File(file, "beneath"), File("/proc/attune"))) {
            assertEquals("ReadOnly", refused { open(place) }.told())
        }
        assertEquals("dear", file.readText())
    }

    @Test
    fun `a store that is open may be opened beside, and both see what the other wrote`() {
        attune.logMoment(tap, evening, bytes(1))
        val beside = open(desk.dir)
        beside.logMoment(tap, evening, bytes(2))
        assertEquals(2, attune.history(null, 10u, evening).moments.size)
        assertEquals(2, beside.history(null, 10u, evening).moments.size)
        beside.shutDown()
        assertEquals("the other's end is not its own", 2u, attune.today(evening).loggedToday)
    }

    @Test
    fun `another process may open the store, too, and what it wrote is there`() {
        attune.logMoment(tap, evening, bytes(1))
        assertEquals("2", childJvm(LogsBeside, desk.dir.path).said())
        assertEquals(2, attune.history(null, 10u, evening).moments.size)
    }
}

/** Logs a moment in the store that it is told, and says how many there are. */
private object LogsBeside {
    @JvmStatic
    fun main(args: Array<String>) {
        val attune = open(File(args.single()))
        attune.logMoment(tap, evening, bytes(2))
        println(attune.history(null, 10u, evening).moments.size)
        attune.shutDown()
    }
}
