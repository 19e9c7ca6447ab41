// A store of a test's own in a directory that goes with it, and the present. Not here: provoking failures from outside (Outside).
package app.attune.core

import app.attune.ffi.Attune
import app.attune.ffi.Dose
import app.attune.ffi.ErrorCode
import app.attune.ffi.Kind
import app.attune.ffi.MomentInput
import app.attune.ffi.Now
import app.attune.ffi.OpenTurn
import app.attune.ffi.Pull
import app.attune.ffi.SessionWish
import app.attune.ffi.WipeTurn
import org.junit.rules.ExternalResource
import org.junit.rules.TemporaryFolder
import java.io.File
import java.nio.ByteBuffer

/** Makes the store when it is first asked for. */
class Desk : ExternalResource() {
    private val folder = TemporaryFolder()
    private val opened = lazy { open(dir) }

    val dir: File by lazy { folder.newFolder("store") }

    /** What lies beside the store. */
    val beside: File get() = folder.root

    val attune: Attune by opened

    override fun before() = folder.create()

    override fun after() {
        if (opened.isInitialized()) attune.shutDown()
        folder.delete()
    }
}

/** 10 March 2026, 21:00 in Berlin. */
val evening = Now(utcMillis = 1_773_172_800_000, zone = "Europe/Berlin", offsetSeconds = 3600)

const val ONE_DAY = 24 * 60 * 60 * 1000L

fun later(millis: Long) = evening.copy(utcMillis = evening.utcMillis + millis)

/** Entropy, another for each number. */
fun bytes(number: Int, size: Int = 16) = ByteArray(size) { (number shr (8 * (it % 2))).toByte() }

fun key(byte: Int = 7, size: Int = 32): ByteBuffer = ByteBuffer.allocateDirect(size).put(ByteArray(size) { byte.toByte() }).flip()

fun open(dir: File, key: ByteBuffer = key(), locale: String = "en-GB", entropy: ByteArray = bytes(0)): Attune =
    OpenTurn.take(dir.path).use { turn ->
        try {
            turn.open(key, locale, entropy)
        } finally {
            turn.giveBack()
        }
    }

fun storeExists(dir: File) = OpenTurn.take(dir.path).use { it.storeExists() }

/** Wipes; there is no key to forget. */
fun wipe(dir: File) = WipeTurn.take(dir.path).use { it.wipe() }

val tap = MomentInput(kind = Kind.TENSION, pull = Pull.BOTH)

fun wish(exercise: String, variant: String? = null, dose: Dose = Dose.Default) = SessionWish(exercise, variant, dose)

/** What the call is refused with. */
fun refused(call: () -> Any?): ErrorCode {
    val answer = try {
        call()
    } catch (code: ErrorCode) {
        return code
    }
    throw AssertionError("not refused, but $answer")
}

/** The code's name and fields, to be compared. */
fun ErrorCode.told() = "${this::class.java.simpleName} $message".trim()
