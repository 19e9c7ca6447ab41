// The bare side of a tap: the same file through JDBC, with nothing of the core between. Not here: the comparison (LogTap).
package app.attune.bench

import org.sqlite.SQLiteConfig
import org.sqlite.mc.SQLiteMCSqlCipherConfig
import java.io.Closeable
import java.io.File
import java.nio.ByteBuffer
import java.sql.Connection

/**
 * A store that the core has made, opened with the same key, the cipher of SQLCipher 4 and the same promise to the disk; so table
 * and indexes are the core's own. Statements are prepared once and kept.
 */
class BareRow(store: File) : Closeable {
    private val connection: Connection = SQLiteMCSqlCipherConfig.getV4Defaults().withRawUnsaltedKey(KEY).build().apply {
        setJournalMode(SQLiteConfig.JournalMode.WAL)
        setSynchronous(SQLiteConfig.SynchronousMode.FULL)
    }.createConnection("jdbc:sqlite:${File(store, "attune.db")}")

    private val insert = connection.prepareStatement(
        """INSERT INTO moment (id, at, zone, day, kind, heat, pull, started_by, topic, context, body_signal, did, tool,
                               heat_after, ended, return_kept, note)
           VALUES (?, ?, 'Europe/Berlin', ?, 'tension', 6, 'unsure', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL, NULL)""",
    )
    private val lastAction = connection.prepareStatement("SELECT max(action) FROM change")
    private val forget = connection.prepareStatement("DELETE FROM change WHERE action <= ?")

    /** The core writes NULL for "there was none before"; to an SQLite as old as this driver's that is no valid JSON. */
    private val remember =
        connection.prepareStatement("INSERT INTO change (action, moment, what, at, before) VALUES (?, ?, 'logged', ?, 'null')")

    init {
        // What the core asks of SQLite beside the above, and what costs something in a write.
        connection.createStatement().use { it.execute("PRAGMA secure_delete = ON") }
    }

    private var rows = 0

    /** The row of one tap, a transaction of its own. */
    fun insert() = insert(++rows)

    private fun insert(number: Int) {
        val at = at(number)
        insert.setBytes(1, id(number))
        insert.setLong(2, at)
        insert.setLong(3, at / DAY_MILLIS)
        check(insert.executeUpdate() == 1)
    }

    /** The same, with what the core writes so that it can be taken back. */
    fun insertWithJournal() {
        val number = ++rows
        connection.autoCommit = false
        val action = 1 + lastAction.executeQuery().use { it.getLong(1) }
        forget.setLong(1, action - KEPT_ACTIONS)
        forget.executeUpdate()
        remember.setLong(1, action)
        remember.setBytes(2, id(number))
        remember.setLong(3, at(number))
        remember.executeUpdate()
        insert(number)
        connection.commit()
        connection.autoCommit = true
    }

    /** How safely it is kept, in SQLite's words: the journal's mode and what is synchronous (2 is full). */
    fun promise(): String = listOf("journal_mode", "synchronous").joinToString(" ") { name ->
        connection.createStatement().use { it.executeQuery("PRAGMA $name").getString(1) }
    }

    override fun close() = connection.close()

    private fun at(number: Int) = NOW.utcMillis + number

    /** Times first, as in the core's ids, so that rows come in the order of their keys on both sides. */
    private fun id(number: Int): ByteArray = ByteBuffer.allocate(16).putLong(at(number) shl 16).putInt(number).array()
}

private const val DAY_MILLIS = 24 * 60 * 60 * 1000L

/** As in the core. */
private const val KEPT_ACTIONS = 20
