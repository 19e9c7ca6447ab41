// The gateway over real stores: threads, the key, shutting down. Not here: what the calls mean.
package app.attune.core

import app.attune.ffi.Attune
import app.attune.ffi.ErrorCode
import app.attune.ffi.InternalException
import app.attune.ffi.Kind
import app.attune.ffi.Language
import app.attune.ffi.Now
import app.attune.ffi.PauseAnswer
import app.attune.ffi.PauseStep
import app.attune.ffi.Pull
import app.attune.ffi.Why
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.cancel
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import java.io.IOException
import java.time.Clock
import java.time.Instant
import java.time.ZoneOffset
import java.util.TimeZone
import java.util.concurrent.BrokenBarrierException
import java.util.concurrent.CopyOnWriteArrayList
import java.util.concurrent.CyclicBarrier
import java.util.concurrent.Executors
import java.util.concurrent.TimeUnit
import java.util.concurrent.TimeoutException

class RustCoreTest {
    @get:Rule
    val desk = Desk()
    private val secret get() = ByteArray(32) { 7 }

    @Test
    fun `the store is opened and called off the caller's thread`() = runBlocking {
        val present = Witness()
        val core = open("de", present)!!
        assertTrue(core.start().firstStart)
        core.logMoment(tap)
        assertEquals(1u, core.today().loggedToday)
        core.shutDown()
        assertTrue(present.threads.size >= 4)
        assertTrue("${present.threads}", Thread.currentThread() !in present.threads)
    }

    @Test
    fun `the key is wiped when the store opened, when it did not, and when nobody waits, who leaves no open store behind`() = runBlocking {
        val good = secret
        open { good }!!.shutDown()
        val wrong = ByteArray(32) { 8 }
        assertTrue(refusedBy { open { wrong } } is ErrorCode.WrongKeyOrDamaged)
        val short = ByteArray(31) { 7 }
        assertEquals("InvalidInput field=key, why=BYTE_COUNT", refusedBy { open { short } }.told())
        val abandoned = secret
        val thread = Executors.newSingleThreadExecutor().asCoroutineDispatcher()
        launch(start = CoroutineStart.UNDISPATCHED) {
            RustCore.open(desk.dir.path, "en", thread = thread) { abandoned.also { cancel() } }
        }.join()
        thread.close()
        wipe(desk.dir)
        for (key in listOf(good, wrong, short, abandoned)) assertEquals(emptyList<Byte>(), key.filter { it != 0.toByte() })
    }

    @Test
    fun `the key is asked for in the store's turn, with whether there is a store`() = runBlocking {
        val asked = mutableListOf<Boolean>()
        assertEquals(null, open { exists -> null.also { asked += exists } })
        open { exists -> secret.also { asked += exists } }!!.shutDown()
        val failing = runCatching { open { exists -> asked += exists; throw IOException("no key now") } }
        assertEquals("no key now", failing.exceptionOrNull()?.message)
        assertEquals(listOf(false, false, true), asked)
        wipe(desk.dir)
    }

    @Test
    fun `nobody opens between a store that is wiped and its key that is forgotten`() = runBlocking {
        open()!!.shutDown()
        var key: ByteArray? = secret
        val other = CompletableDeferred<Boolean>()
        RustCore.wipe(desk.dir.path) {
            launch(Dispatchers.IO) { open { exists -> ByteArray(32) { 9 }.also { other.complete(exists || key != null) } }!!.shutDown() }
            Thread.sleep(100)
            assertFalse(other.isCompleted)
            key = null
        }
        assertFalse("it found what was about to go", other.await())
    }

    @Test
    fun `a wrong key deletes nothing, and the right one still opens`() = runBlocking {
        desk.attune.logMoment(tap, evening, bytes(1))
        desk.attune.shutDown()
        val before = contents(desk.dir)
        repeat(3) {
            assertTrue(refusedBy { open { ByteArray(32) { 8 } } } is ErrorCode.WrongKeyOrDamaged)
        }
        assertEquals(before, contents(desk.dir))
        assertTrue(storeExists(desk.dir))
        val core = open("en", Witness())!!
        assertEquals(1, core.history(null, 10u).moments.size)
        core.shutDown()
    }

    @Test
    fun `the demo speaks the device's language, and its log can be written`() = runBlocking {
        val core = RustCore.demo("de-AT", Witness())
        assertEquals(Language.DE, core.start().settings.language ?: Language.DE)
        val before = core.pattern().moments
        core.logMoment(tap.copy(kind = Kind.GOOD))
        assertEquals(before + 1uL, core.pattern().moments)
        assertNotEquals(core.labels(), Attune.demo("en", evening).use { it.labels() })
        core.shutDown()
    }

    @Test
    fun `a pause is begun, answered and gone on with`() = runBlocking {
        val core = open("de", Witness())!!
        assertEquals(null, core.pause())
        val breath = core.startPause()
        assertEquals(PauseStep.BREATHE to "five_second_pause", breath.step to breath.session?.exercise?.id)
        val heat = core.answerPause(PauseAnswer(skip = true))
        assertEquals(heat, core.pause())
        assertEquals(PauseStep.TOOL, core.answerPause(PauseAnswer(heat = 7u, pull = Pull.REACHING)).step)
        assertEquals("cyclic_sighing", core.pause()?.exercise)
        core.shutDown()
    }

    @Test
    fun `calls run one at a time`() = runBlocking {
        val pool = Executors.newFixedThreadPool(4).asCoroutineDispatcher()
        val present = Meeting()
        val core = RustCore.demo("en", present)
        val callers = (1..3).map { async(pool) { core.today() } }
        callers.awaitAll()
        assertEquals("two were inside at once", 0, present.met)
        core.shutDown()
        pool.close()
    }

    @Test
    fun `calls after shutting down say so`() = runBlocking {
        val core = open("en", Witness())!!
        core.shutDown()
        core.shutDown()
        for (call in listOf<suspend () -> Any>({ core.today() }, { core.logMoment(tap) }, { core.settingViews() })) {
            assertTrue(refusedBy(call) is ErrorCode.ShutDown)
        }
        assertTrue("words outlive the store", core.words(ErrorCode.ShutDown()).isNotBlank())
    }

    @Test
    fun `a fault of the program is a code, too, and leaves the gateway as it was`() = runBlocking {
        val core = open("en", Witness())!!
        val cut = "private 🙂".dropLast(1)
        val refusals = listOf(
            refusedBy { core.logMoment(tap.copy(note = cut)) },
            refusedBy { core.words(ErrorCode.InvalidInput(cut, Why.EMPTY)) },
            refusedBy { RustCore.open(cut, "en") { secret } },
            refusedBy { RustCore.demo("en", Panicking) },
        )
        for (refusal in refusals) {
            assertEquals("Internal", refusal.told())
            assertTrue(refusal.stackTraceToString(), "private" !in refusal.stackTraceToString())
        }
        core.logMoment(tap)
        assertEquals(1, core.history(null, 10u).moments.size)
        core.shutDown()
    }

    @Test
    fun `the device's present is a clock, a zone and fresh bytes`() {
        val clock = Clock.fixed(Instant.ofEpochMilli(evening.utcMillis), ZoneOffset.UTC)
        val present = DevicePresent(clock) { TimeZone.getTimeZone(evening.zone) }
        assertEquals(evening, present.now())
        val noName = DevicePresent(clock) { TimeZone.getTimeZone("GMT+05:30") }.now()
        assertEquals("GMT+05:30" to 19_800, noName.zone to noName.offsetSeconds)
        assertTrue(desk.attune.logMoment(tap, noName, bytes(1)).moment.record.at.endsWith("+05:30"))
        assertEquals(16 to 48, present.entropy(16).size to present.entropy(48).size)
        assertNotEquals(present.entropy(16).asList(), present.entropy(16).asList())
    }

    private suspend fun open(locale: String = "en", present: Present = Witness(), key: (Boolean) -> ByteArray? = { secret }) =
        RustCore.open(desk.dir.path, locale, present, key = key)

    private suspend fun refusedBy(call: suspend () -> Any?): ErrorCode {
        val answer = try {
            call()
        } catch (code: ErrorCode) {
            return code
        }
        throw AssertionError("not refused, but $answer")
    }
}

/** The evening, and on whose thread it was asked for. */
private class Witness : Present {
    val threads = CopyOnWriteArrayList<Thread>()
    private var number = 0

    override fun now(): Now = evening.also { threads += Thread.currentThread() }

    override fun entropy(bytes: Int): ByteArray {
        threads += Thread.currentThread()
        return bytes(++number, bytes)
    }
}

/** Whoever asks for the time stays a while, and meets whoever asks meanwhile. */
private class Meeting : Present {
    @Volatile
    var met = 0
    private var barrier = CyclicBarrier(2)

    override fun now(): Now {
        try {
            barrier.await(200, TimeUnit.MILLISECONDS)
            met++
        } catch (_: TimeoutException) {
            barrier = CyclicBarrier(2)
        } catch (_: BrokenBarrierException) {
            met++
        }
        return evening
    }

    override fun entropy(bytes: Int) = bytes(1, bytes)
}

/** Fails as the bindings do where the library panicked. */
private object Panicking : Present {
    override fun now(): Now = throw InternalException("a private word")

    override fun entropy(bytes: Int) = bytes(1, bytes)
}
