// The gateway: the one place that calls the core, on a thread of its own. Not here: what the calls mean.
package app.attune.core

import app.attune.ffi.Absorbed
import app.attune.ffi.Attune
import app.attune.ffi.ErrorCode
import app.attune.ffi.Format
import app.attune.ffi.Gate
import app.attune.ffi.GateAnswer
import app.attune.ffi.InternalException
import app.attune.ffi.Labels
import app.attune.ffi.MomentInput
import app.attune.ffi.NudgeEvent
import app.attune.ffi.OpenTurn
import app.attune.ffi.PauseAnswer
import app.attune.ffi.RunInput
import app.attune.ffi.SessionWish
import app.attune.ffi.WipeTurn
import app.attune.ffi.formatOfFile
import java.nio.ByteBuffer
import java.nio.charset.CharacterCodingException
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext

/**
 * The core behind a dispatcher that runs one call at a time: the store has one writer, and a thread that waits for it would be
 * a thread for nothing. Loading the library and the first call take their time, so [open] belongs to the dispatcher, too.
 */
class RustCore private constructor(
    private val attune: Attune,
    private val present: Present,
    private val thread: CoroutineDispatcher,
) : Core {
    private suspend fun <T> call(what: Attune.() -> T): T = withContext(thread) { codesOnly { attune.what() } }

    override suspend fun start() = call { start(present.now()) }

    override suspend fun startIsOver() = call { startIsOver() }

    override suspend fun labels(): Labels = call { labels() }

    override suspend fun words(error: ErrorCode): String = call { errorWords(error) }

    override suspend fun today() = call { today(present.now()) }

    override suspend fun logMoment(input: MomentInput) = call { logMoment(input, present.now(), present.entropy(ID_BYTES)) }

    override suspend fun moment(id: String) = call { moment(id, present.now()) }

    override suspend fun logPage(id: String) = call { logPage(id, present.now()) }

    override suspend fun momentDetails(id: String) = call { momentDetails(id, present.now()) }

    override suspend fun amendMoment(id: String, input: MomentInput) = call { amendMoment(id, input, present.now()) }

    override suspend fun deleteMoment(id: String) = call { deleteMoment(id, present.now()) }

    override suspend fun undoMoment(id: String) = call { undoMoment(id, present.now()) }

    override suspend fun undo() = call { undo(present.now()) }

    override suspend fun history(before: String?, limit: UInt) = call { history(before, limit, present.now()) }

    override suspend fun exercises() = call { exercises() }

    override suspend fun session(wish: SessionWish) = call { session(wish) }

    override suspend fun play(wish: SessionWish) = call { play(wish) }

    override suspend fun finishRun(input: RunInput) = call { finishRun(input, present.now(), present.entropy(ID_BYTES)) }

    override suspend fun rateRun(id: String, heat: UByte) = call { rateRun(id, heat) }

    override suspend fun startPause() = call { startPause(present.now(), present.entropy(ID_BYTES)) }

    override suspend fun pause() = call { pause(present.now()) }

    override suspend fun answerPause(answer: PauseAnswer) = call { answerPause(answer, present.now(), present.entropy(ID_BYTES)) }

    override suspend fun addOwnExercise(name: String, phases: String) =
        call { addOwnExercise(name, phases, present.now(), present.entropy(ID_BYTES)) }

    override suspend fun deleteOwnExercise(id: String) = call { deleteOwnExercise(id) }

    override suspend fun gate(gate: Gate) = call { gate(gate) }

    override suspend fun answerGate(gate: Gate, answer: GateAnswer) = call { answerGate(gate, answer) }

    override suspend fun pattern() = call { pattern(present.now()) }

    override suspend fun settingViews() = call { settingsView() }

    override suspend fun set(key: String, value: String) = call<Unit> { set(key, value) }

    override suspend fun nudges(budget: UInt) = call { nudges(present.now(), budget) }

    override suspend fun nudgeDue(id: String, budget: UInt) = call { nudgeDue(id, present.now(), budget) }

    override suspend fun nudgeEvent(id: String, event: NudgeEvent, budget: UInt) =
        call { nudgeEvent(id, event, present.now(), budget) }

    override suspend fun export(format: Format) = call { export(format, present.now()) }

    override suspend fun import(bytes: ByteArray, name: String) = call { import(bytes, formatOfFile(name), present.now()) }

    /** The public key that what a locked phone logs is sealed to. */
    suspend fun inboxKey(): ByteArray = call { inboxKey(present.entropy(SEAL_BYTES)) }

    /** Takes what a locked phone has logged into the log. */
    suspend fun absorbInbox(dir: String): Absorbed = call { absorbInbox(dir, present.now()) }

    /** The device was set to another language; labels are to be fetched anew. */
    suspend fun deviceSpeaks(locale: String) = call { deviceSpeaks(locale) }

    /** Closes the store; every later call fails. */
    suspend fun shutDown() = call { shutDown() }

    companion object {
        private const val ID_BYTES = 16
        private const val SEAL_BYTES = 32

        /**
         * Opens the store in [dir], and makes it where there is none. Its [key] is asked for in the store's turn, with whether there
         * is a store: only where there is none may one be made. It is wiped, whatever comes of it.
         *
         * Null where [key] is. Fails with `ErrorCode`, with whatever [key] fails with, and with [LibraryTrouble] where there is no
         * core that could say a code.
         */
        suspend fun open(
            dir: String,
            locale: String,
            present: Present = DevicePresent(),
            thread: CoroutineDispatcher = Dispatchers.IO.limitedParallelism(1),
            key: (storeExists: Boolean) -> ByteArray?,
        ): RustCore? {
            var opened: Attune? = null
            try {
                return withContext(thread) {
                    loadLibrary()
                    codesOnly { OpenTurn.take(dir).use { it.openWith(key, locale, present) } }
                        ?.also { opened = it }
                        ?.let { RustCore(it, present, thread) }
                }
            } catch (error: CancellationException) {
                // Nobody waits any more: the store must not stay open behind their back.
                opened?.shutDown()
                throw error
            }
        }

        private fun OpenTurn.openWith(key: (Boolean) -> ByteArray?, locale: String, present: Present): Attune? {
            var found: ByteArray? = null
            try {
                found = key(storeExists()) ?: return null
                return lent(found) { open(it, locale, present.entropy(ID_BYTES)) }
            } finally {
                found?.fill(0)
                // A call that fails before it reaches the library keeps a hold on the object; the turn must be free all the same.
                giveBack()
            }
        }

        /**
         * Removes the store in [dir] for good, and then its key by [forgetKey], in one turn: nobody makes a store meanwhile with a key
         * that is about to go. Shut an open one down before. Fails with `ErrorCode`, and with whatever [forgetKey] fails with.
         */
        suspend fun wipe(dir: String, forgetKey: () -> Unit) = withContext(Dispatchers.IO) {
            loadLibrary()
            codesOnly {
                WipeTurn.take(dir).use { turn ->
                    try {
                        turn.wipe()
                        forgetKey()
                    } finally {
                        turn.giveBack()
                    }
                }
            }
        }

        /** A made-up person's twelve weeks, in memory alone. Fails as [open] does. */
        suspend fun demo(
            locale: String,
            present: Present = DevicePresent(),
            thread: CoroutineDispatcher = Dispatchers.IO.limitedParallelism(1),
        ): RustCore = withContext(thread) {
            loadLibrary()
            RustCore(codesOnly { Attune.demo(locale, present.now()) }, present, thread)
        }

        /**
         * What the bindings throw beside codes is a fault of the program to whoever calls: a panic, or text that was cut in the
         * middle of a character. Its cause goes no further, for its text may hold words that a person typed.
         */
        private inline fun <T> codesOnly(call: () -> T): T = try {
            call()
        } catch (_: InternalException) {
            throw ErrorCode.Internal()
        } catch (_: CharacterCodingException) {
            throw ErrorCode.Internal()
        }

        /** The library reads a key where it lies: outside the heap, so that no copy is left behind in it. */
        private inline fun <T> lent(key: ByteArray, use: (ByteBuffer) -> T): T {
            // Byte by byte: what `flip` and `clear` come to here is not there on Android 8.
            val outside = ByteBuffer.allocateDirect(key.size).also { key.forEachIndexed { at, byte -> it.put(at, byte) } }
            try {
                return use(outside)
            } finally {
                for (at in 0 until outside.capacity()) outside.put(at, 0)
            }
        }
    }
}
