// The log that everything is measured over: the demo's twelve weeks, on the disk. Not here: opening it past the core (BareRow).
package app.attune.bench

import app.attune.core.loadLibrary
import app.attune.ffi.Attune
import app.attune.ffi.Format
import app.attune.ffi.Kind
import app.attune.ffi.MomentInput
import app.attune.ffi.Now
import app.attune.ffi.OpenTurn
import app.attune.ffi.Pull
import java.io.File
import java.nio.ByteBuffer

const val LOCALE = "en-GB"

/** As in `ffi_floor`. */
val KEY = ByteArray(32) { 0x42 }

/** 13 March 2026, 20:00 UTC: days after the log's last moment, so that no journal of its import is left. */
val NOW = Now(utcMillis = 1_773_432_000_000, zone = "Europe/Berlin", offsetSeconds = 3600)

/** What one tap logs. */
val TAP = MomentInput(kind = Kind.TENSION, pull = Pull.UNSURE, heat = 6u)

/** Makes the store in [dir]. */
fun storeOfTheDemo(dir: File): File {
    loadLibrary()
    val then = NOW.copy(utcMillis = NOW.utcMillis - THREE_DAYS)
    val file = Attune.demo(LOCALE, then).use { demo -> demo.export(Format.JSON, then).bytes }
    open(dir).shutDownAfter {
        it.import(file, Format.JSON, then)
        it.startIsOver()
        it.logMoment(TAP, NOW, idBytes(0))
    }
    return dir
}

fun open(dir: File): Attune = OpenTurn.take(dir.path).use { it.open(key(), LOCALE, idBytes(0)) }

/** A store of its own that began alike. */
fun copied(store: File, to: File): File = to.also { store.copyRecursively(it) }

fun <T> Attune.shutDownAfter(use: (Attune) -> T): T = use { attune -> use(attune).also { attune.shutDown() } }

/** Bytes for an id, others for each number. */
fun idBytes(number: Int): ByteArray = ByteBuffer.allocate(16).putInt(number).array()

private fun key(): ByteBuffer = ByteBuffer.allocateDirect(KEY.size).put(KEY).flip()

private const val THREE_DAYS = 3 * 24 * 60 * 60 * 1000L
