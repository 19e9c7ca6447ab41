package app.attune.android.lock

import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test

private const val MINUTE = 60_000L

class AppLockTest {
    private val lock = AppLock()

    @Test
    fun `a process that has just begun asks, where a lock is set`() {
        assertTrue(lock.seen(0, 15u))
    }

    @Test
    fun `with no lock it never asks`() {
        assertFalse(lock.seen(0, null))
        lock.left(MINUTE)
        assertFalse(lock.seen(1000 * MINUTE, null))
    }

    @Test
    fun `away for less than what was set it stays open, from then on it asks`() {
        lock.open()
        lock.left(0)
        assertFalse(lock.seen(MINUTE - 1, 1u))
        lock.left(MINUTE)
        assertTrue(lock.seen(2 * MINUTE, 1u))
    }

    @Test
    fun `it goes on asking until it is opened`() {
        assertTrue(lock.seen(0, 1u))
        lock.left(1)
        assertTrue(lock.seen(2, 1u))
        lock.open()
        assertFalse(lock.seen(3, 1u))
    }

    @Test
    fun `at once means at once, and the time under the phone's own PIN page is no absence`() {
        lock.open()
        lock.left(0)
        assertTrue(lock.seen(0, 0u))
        lock.left(1)
        lock.open()
        assertFalse(lock.seen(2, 0u))
    }

    @Test
    fun `a lock that was just set does not ask whoever set it`() {
        assertFalse(lock.seen(0, null))
        assertFalse(lock.seen(1, 1u))
    }
}
