// Each error code provoked for real. Not here: every field that can be refused (the Rust tests have them).
package app.attune.core

import app.attune.ffi.ErrorCode
import app.attune.ffi.Format
import app.attune.ffi.Gate
import app.attune.ffi.Missing
import app.attune.ffi.OpenTurn
import app.attune.ffi.Why
import app.attune.ffi.errorWords
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import java.io.File
import java.io.RandomAccessFile

/** Every code as Kotlin meets it: a test each, that begins with its name. */
class ErrorCodesTest {
    @get:Rule
    val desk = Desk()
    private val attune get() = desk.attune
    private val smallDisk get() = File(desk.beside, "disk")

    @Before
    fun `the store is there`() {
        assertTrue(attune.isFirstStart())
    }

    @Test
    fun `each code there is has its test here`() {
        val codes = ErrorCode::class.java.permittedSubclasses!!.map { it.simpleName }
        val tests = javaClass.declaredMethods.filter { it.isAnnotationPresent(Test::class.java) }
        assertEquals(emptyList<String>(), codes - tests.map { it.name.substringBefore(' ') }.toSet())
    }

    @Test
    fun `InvalidInput names the field and what is wrong with it`() {
        val code = meets<ErrorCode.InvalidInput> { attune.logMoment(tap.copy(heat = 11u), evening, bytes(1)) }
        assertEquals("heat" to Why.HEAT, code.field to code.why)
    }

    @Test
    fun `ImportRefused names the line, the field and what is wrong with it`() {
        val file = "id,at,heat\n,2026-03-10T20:00:00Z,5\n,2026-03-10T20:00:00Z,11\n"
        val code = meets<ErrorCode.ImportRefused> { attune.import(file.toByteArray(), Format.CSV, evening) }
        assertEquals(Triple(3uL, "heat", Why.HEAT), Triple(code.line, code.field, code.why))
        assertTrue(errorWords(code, "en"), "3" in errorWords(code, "en"))
    }

    @Test
    fun `NotFound says what there is none of`() {
        val nobody = "01890000-0000-7000-8000-000000000000"
        assertEquals(Missing.MOMENT, meets<ErrorCode.NotFound> { attune.moment(nobody, evening) }.what)
        assertEquals(Missing.MOMENT, meets<ErrorCode.NotFound> { attune.deleteMoment("", evening) }.what)
        assertEquals(Missing.EXERCISE, meets<ErrorCode.NotFound> { attune.session(wish("wim_hof")) }.what)
        assertEquals(Missing.RUN, meets<ErrorCode.NotFound> { attune.rateRun(nobody, 3u) }.what)
        assertEquals(Missing.CHANGE, meets<ErrorCode.NotFound> { attune.undo(evening) }.what)
    }

    @Test
    fun `GateFirst says which self-check`() {
        assertEquals(Gate.HOLDS, meets<ErrorCode.GateFirst> { attune.play(wish("box_breathing")) }.gate)
        assertEquals(Gate.COLD, meets<ErrorCode.GateFirst> { attune.play(wish("cold_water")) }.gate)
    }

    @Test
    fun `WrongKeyOrDamaged can't tell which, and touches nothing`() {
        attune.logMoment(tap, evening, bytes(1))
        attune.shutDown()
        meets<ErrorCode.WrongKeyOrDamaged> { open(desk.dir, key(8)) }
        val store = File(desk.dir, "attune.db")
        val whole = store.readBytes()
        val oneBitTurned = whole.copyOf().also { it[5000] = (it[5000].toInt() xor 1).toByte() }
        for (damaged in listOf(oneBitTurned, whole.copyOf(whole.size - 4096), "x".toByteArray())) {
            store.writeBytes(damaged)
            meets<ErrorCode.WrongKeyOrDamaged> { open(desk.dir) }
        }
        store.writeBytes(whole)
        val again = open(desk.dir)
        assertEquals(1, again.history(null, 10u, evening).moments.size)
        again.shutDown()
    }

    @Test
    fun `NewerVersion leaves a store of tomorrow's Attune as it is`() {
        attune.logMoment(tap, evening, bytes(1))
        attune.shutDown()
        val (store, key) = File(desk.dir, "attune.db") to ByteArray(32) { 7 }
        val own = writeSchemaVersion(store, key, 99)
        meets<ErrorCode.NewerVersion> { open(desk.dir) }
        assertEquals(99, writeSchemaVersion(store, key, own))
        val again = open(desk.dir)
        assertEquals(1, again.history(null, 10u, evening).moments.size)
        again.shutDown()
    }

    @Test
    fun `NewerFile says the version of a file of tomorrow's Attune`() {
        val copy = attune.export(Format.JSON, evening).bytes.decodeToString()
        val newer = copy.replaceFirst("\"version\": 1", "\"version\": 99")
        assertNotEquals(copy, newer)
        assertEquals(99uL, meets<ErrorCode.NewerFile> { attune.import(newer.toByteArray(), Format.JSON, evening) }.version)
    }

    @Test
    fun `DiskFull keeps what was there, and the call succeeds once there is room`() = onSmallDisk(smallDisk) { disk ->
        val again = open(smallDisk)
        again.logMoment(tap, evening, bytes(1))
        disk.fill()
        val long = tap.copy(note = "a long evening ".repeat(600))
        said(refused { again.logMoment(long, evening, bytes(2)) }, ErrorCode.DiskFull::class.java)
        assertEquals(1, again.history(null, 10u, evening).moments.size)
        disk.makeRoom()
        again.logMoment(long, evening, bytes(3))
        assertEquals(2, again.history(null, 10u, evening).moments.size)
        again.shutDown()
    }

    @Test
    fun `ReadOnly is said of a disk that can't be written any more`() = onSmallDisk(smallDisk) { disk ->
        open(smallDisk).shutDown()
        disk.makeReadOnly()
        val before = contents(smallDisk)
        said(refused { open(smallDisk) }, ErrorCode.ReadOnly::class.java)
        said(refused { wipe(smallDisk) }, ErrorCode.ReadOnly::class.java)
        assertTrue(File(smallDisk, "attune.db").exists())
        assertEquals(before, contents(smallDisk))
    }

    @Test
    fun `ReadOnly is said of a place that is no directory`() {
        val file = File(desk.beside, "letter").apply { writeText("dear") }
        meets<ErrorCode.ReadOnly> { open(File(file, "beneath")) }
        assertEquals("dear", file.readText())
    }

    @Test
    fun `Busy is said while another process writes, and the call succeeds when it is done`() {
        attune.logMoment(tap, evening, bytes(1))
        val writer = childJvm(HoldsTheWritersLock, File(desk.dir, "attune.db-shm").path)
        assertEquals("held", writer.inputStream.bufferedReader().readLine())
        meets<ErrorCode.Busy> { attune.logMoment(tap, evening, bytes(2)) }
        assertEquals("what is read waits for nobody", 1, attune.history(null, 10u, evening).moments.size)
        writer.outputStream.close()
        writer.waitFor()
        attune.logMoment(tap, evening, bytes(3))
        meets<ErrorCode.Busy> { wipe(desk.dir) }
    }

    @Test
    fun `ShutDown is said by every call on a store that was shut down`() {
        attune.shutDown()
        meets<ErrorCode.ShutDown> { attune.today(evening) }
        meets<ErrorCode.ShutDown> { attune.logMoment(tap, evening, bytes(1)) }
        meets<ErrorCode.ShutDown> { attune.set("theme", "dark") }
        meets<ErrorCode.ShutDown> { attune.export(Format.JSON, evening) }
    }

    @Test
    fun `Internal is said of what nobody can act on`() {
        meets<ErrorCode.Internal> { OpenTurn.take("x".repeat(5000)) }
    }

    @Test
    fun `an open store says it in the language that is spoken there`() {
        val code = ErrorCode.Busy()
        assertEquals(errorWords(code, "en"), attune.errorWords(code))
        attune.set("language", "de")
        assertEquals(errorWords(code, "de"), attune.errorWords(code))
    }

    /** The call is refused with that code, has words for a person, and leaves every byte of the store as it was. */
    private inline fun <reified E : ErrorCode> meets(noinline call: () -> Any?): E {
        val before = contents(desk.dir)
        val code = said(refused(call), E::class.java)
        assertEquals(code.told(), before, contents(desk.dir))
        return code
    }

    private fun <E : ErrorCode> said(code: ErrorCode, kind: Class<E>): E {
        assertTrue("${code.told()}, not ${kind.simpleName}", kind.isInstance(code))
        val (english, german) = errorWords(code, "en-US") to errorWords(code, "de-AT")
        assertTrue(english, english.isNotBlank() && english != german && german.isNotBlank())
        assertTrue(english, english.last() in ".?!" && german.last() in ".?!" && '{' !in english + german)
        return kind.cast(code)
    }
}

/** Holds SQLite's lock for the one writer of a store, byte 120 of the index that all share, until its input ends. */
private object HoldsTheWritersLock {
    @JvmStatic
    fun main(args: Array<String>) = RandomAccessFile(args.single(), "rw").use { file ->
        file.channel.lock(120, 1, false)
        println("held")
        System.`in`.readAllBytes()
        Unit
    }
}
