// Many threads on one Attune. Not here: the gateway, which lets them in one at a time (RustCoreTest).
package app.attune.core

import app.attune.ffi.ErrorCode
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import java.util.concurrent.Callable
import java.util.concurrent.CountDownLatch
import java.util.concurrent.CyclicBarrier
import java.util.concurrent.Executors

class ThreadsTest {
    @get:Rule
    val desk = Desk()
    private val attune get() = desk.attune

    @Test
    fun `eight threads call at once, and nothing is lost or told twice`() {
        val each = 10
        val logged = atOnce { thread ->
            (0 until each).map { step ->
                val id = attune.logMoment(tap, evening, bytes(thread * each + step)).moment.record.id
                assertTrue(attune.history(null, 500u, evening).moments.any { it.record.id == id })
                assertTrue(attune.today(evening).loggedToday > 0u)
                assertTrue(attune.pattern(evening).moments > 0uL)
                id
            }
        }.flatten()
        assertEquals(THREADS * each, logged.toSet().size)
        assertEquals(logged.toSet(), attune.history(null, 500u, evening).moments.map { it.record.id }.toSet())
        assertEquals(logged.size.toUInt(), attune.today(evening).loggedToday)
        assertEquals(logged.size.toULong(), attune.pattern(evening).moments)
    }

    @Test
    fun `whoever calls while the store shuts down is served or told so, and what was confirmed is kept`() {
        val begun = CountDownLatch(THREADS)
        val closing = Thread {
            begun.await()
            attune.shutDown()
        }
        closing.start()
        val confirmed = atOnce { thread ->
            val ids = mutableListOf<String>()
            val end = refused {
                for (step in 0 until MANY) {
                    ids += attune.logMoment(tap, evening, bytes(thread * MANY + step)).moment.record.id
                    if (step == 1) begun.countDown()
                    attune.history(null, 5u, evening)
                    attune.today(evening)
                    attune.pattern(evening)
                }
            }
            assertTrue(end.told(), end is ErrorCode.ShutDown)
            ids
        }.flatten()
        closing.join()
        assertTrue(refused { attune.today(evening) } is ErrorCode.ShutDown)

        val again = open(desk.dir)
        confirmed.forEach { assertEquals(it, again.moment(it, evening).record.id) }
        assertEquals(confirmed.size.toULong(), again.pattern(evening).moments)
        again.shutDown()
    }

    private fun <T> atOnce(call: (thread: Int) -> T): List<T> {
        val pool = Executors.newFixedThreadPool(THREADS)
        val start = CyclicBarrier(THREADS)
        try {
            val calls = (0 until THREADS).map { thread ->
                Callable {
                    start.await()
                    call(thread)
                }
            }
            return pool.invokeAll(calls).map { it.get() }
        } finally {
            pool.shutdownNow()
        }
    }

    private companion object {
        const val THREADS = 8

        /** More than any thread comes to; all of them together are as many as there are numbers for entropy. */
        const val MANY = 65_536 / THREADS
    }
}
