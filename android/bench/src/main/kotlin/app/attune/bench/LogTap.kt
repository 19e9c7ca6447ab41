// A tap until it is on the disk: through the gateway, directly, and as a bare row. Not here: the bare row (BareRow).
package app.attune.bench

import app.attune.core.Present
import app.attune.core.RustCore
import kotlinx.coroutines.runBlocking
import java.io.File
import java.nio.ByteBuffer
import java.nio.channels.FileChannel
import java.nio.file.StandardOpenOption

/** Each side has a store of its own, on one disk, that began as a copy of [log]. */
fun logTap(log: File, top: File, round: Round): Sequence<String> = runBlocking {
    val stores = listOf("gateway", "direct", "bare", "journal").map { copied(log, File(top, it)) }
    val (gatewayDir, directDir, bareDir, journalDir) = stores
    val gateway = RustCore.open(gatewayDir.path, LOCALE, Ticking()) { KEY.copyOf() }!!
    val direct = open(directDir)
    val present = Ticking()
    BareRow(bareDir).use { bare ->
        BareRow(journalDir).use { journal ->
            check(bare.promise() == "wal 2")
            FileChannel.open(File(top, "floor").toPath(), StandardOpenOption.CREATE, StandardOpenOption.WRITE).use { floor ->
                val page = ByteBuffer.allocateDirect(PAGE_BYTES)
                val times = inTurns(
                    round,
                    listOf(
                        { listOf(timed { runBlocking { gateway.logMoment(TAP) } }) },
                        { listOf(timed { direct.logMoment(TAP, present.now(), present.entropy(16)) }) },
                        { listOf(timed { bare.insert() }) },
                        { listOf(timed { journal.insertWithJournal() }) },
                        { listOf(timed { floor.write(page.clear(), floor.size()).also { floor.force(true) } }) },
                    ),
                )
                gateway.shutDown()
                direct.shutDown()
                direct.close()
                lines(times)
            }
        }
    }
}

private fun lines(times: List<Times>): Sequence<String> {
    val (gateway, direct, bare, journal, floor) = times
    fun line(what: String, one: Times, other: Times) = row(what, ratio(one.median, other.median), "$one", "$other")
    return heading("a tap, until it is on the disk", "ratio", "measured", "against") + sequenceOf(
        line("RustCore.logMoment; a bare row over JDBC", gateway, bare),
        line("Attune.logMoment; a bare row over JDBC", direct, bare),
        line("RustCore.logMoment; a row and its undo over JDBC", gateway, journal),
        line("Attune.logMoment; a row and its undo over JDBC", direct, journal),
        line("RustCore.logMoment; Attune.logMoment", gateway, direct),
        line("Attune.logMoment; 4 KB appended and fsynced", direct, floor),
        line("a bare row over JDBC; 4 KB appended and fsynced", bare, floor),
    )
}

/** A present that goes on by a millisecond each time it is asked. */
private class Ticking : Present {
    private var asked = 0

    override fun now() = NOW.copy(utcMillis = NOW.utcMillis + ++asked)

    override fun entropy(bytes: Int): ByteArray = idBytes(asked)
}

private const val PAGE_BYTES = 4096
