// Stories of what a locked phone logs.
package app.attune.core

import app.attune.ffi.Kind
import app.attune.ffi.Pull
import app.attune.ffi.QuickLog
import app.attune.ffi.dropInInbox
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Rule
import org.junit.Test
import java.io.File

class InboxTest {
    @get:Rule
    val desk = Desk()

    @Test
    fun `what a locked phone logs is sealed, and taken into the log once`() {
        val attune = desk.attune
        val publicKey = attune.inboxKey(bytes(5, size = 32))
        assertArrayEquals("it stays the same", publicKey, attune.inboxKey(bytes(6, size = 32)))
        val inbox = File(desk.beside, "inbox")
        dropInInbox(inbox.path, publicKey, QuickLog(Kind.TENSION, Pull.REACHING), evening, bytes(7, size = 48))
        dropInInbox(inbox.path, publicKey, QuickLog(Kind.GOOD, Pull.UNSURE), later(1000), bytes(8, size = 48))
        inbox.listFiles()!!.forEach { assertFalse(it.readText(Charsets.ISO_8859_1).contains("reaching")) }

        assertEquals(2u to 0u, attune.absorbInbox(inbox.path, later(2000)).run { added to unreadable })
        assertEquals(0u, attune.absorbInbox(inbox.path, later(2000)).added)
        val records = attune.history(null, 10u, later(2000)).moments.map { it.record }
        assertEquals(listOf(Kind.GOOD to Pull.UNSURE, Kind.TENSION to Pull.REACHING), records.map { it.kind to it.pull })
    }

    @Test
    fun `what is sealed to another store stays where it is`() {
        val other = open(File(desk.beside, "other"), key(9))
        val foreign = other.inboxKey(bytes(5, size = 32))
        other.shutDown()
        desk.attune.inboxKey(bytes(6, size = 32))
        val inbox = File(desk.beside, "inbox")
        dropInInbox(inbox.path, foreign, QuickLog(Kind.TENSION, Pull.BOTH), evening, bytes(7, size = 48))
        val before = inbox.list()!!.toList()
        assertEquals(0u to 1u, desk.attune.absorbInbox(inbox.path, evening).run { added to unreadable })
        assertEquals(before, inbox.list()!!.toList())
    }
}
