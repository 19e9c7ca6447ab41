// The one open store of this process, opened on first need and off the main thread. Receivers, widget, tile and the activity
// share it. Not here: the key itself, and what is done with the store.
package app.attune.android.core

import android.content.Context
import app.attune.android.key.KeyAnswer
import app.attune.android.key.StoreKey
import app.attune.android.quicklog.Inbox
import app.attune.core.LibraryTrouble
import app.attune.core.Present
import app.attune.core.RustCore
import app.attune.core.libraryTroubleWords
import app.attune.core.loadLibrary
import app.attune.ffi.ErrorCode
import app.attune.ffi.Labels
import app.attune.ffi.errorWords
import app.attune.ffi.labels
import app.attune.ui.Opening
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock
import kotlinx.coroutines.withContext
import java.io.File
import java.io.IOException

/** Opens the store once, and keeps it. */
class AppCore(private val context: Context, private val key: StoreKey, private val present: Present) {
    private val turn = Mutex()
    private var open: RustCore? = null

    /** The language that [open] last heard of. */
    private var spoken = ""

    /** Where the store lies: private files, readable from the first unlock after a start on. */
    private val dir get() = File(context.noBackupFilesDir, "store")

    /** The inbox, which can be written to before that. */
    val inbox = Inbox(context)

    /** The device's locale as the system has it. */
    private val locale get() = context.resources.configuration.locales[0].toLanguageTag()

    /** Every word of the interface, also where no store is open. */
    suspend fun labels(): Labels = open?.labels() ?: withContext(Dispatchers.IO) {
        loadLibrary()
        labels(locale)
    }

    /** The open store, or in words why there is none. What a locked phone has logged is in it then. */
    suspend fun open(): Opening = turn.withLock { withContext(Dispatchers.IO) { opened() } }

    /** The open store, or null where it can't be opened now; a receiver has nobody to tell. */
    suspend fun openOrNull(): RustCore? = if (open() is Opening.Done) open else null

    /** Takes in what a locked phone has logged; whether there was anything. */
    suspend fun absorb(): Boolean = turn.withLock { open?.absorbInbox(inbox.dir.path)?.added ?: 0u } > 0u

    /** Speaks the device's language; whether that is another one than before. */
    suspend fun followLanguage(): Boolean = turn.withLock {
        val core = open ?: return@withLock false
        val now = locale
        (now != spoken).also { if (it) core.deviceSpeaks(now) }.also { spoken = now }
    }

    /** Deletes store, inbox and key for good: taps stay as long as the store that they were meant for. */
    suspend fun wipe() = turn.withLock {
        withContext(Dispatchers.IO) {
            open?.shutDown()
            open = null
            RustCore.wipe(dir.path) {
                inbox.clear()
                key.forget()
            }
        }
    }

    private suspend fun opened(): Opening {
        open?.let { return Opening.Done(it) }
        return try {
            loadLibrary()
            openStore()
        } catch (error: ErrorCode) {
            failed(errorWords(error, locale))
        } catch (_: LibraryTrouble) {
            libraryTroubleWords(locale).let { Opening.Failed(it.sentence, it.again) }
        } catch (stopped: CancellationException) {
            throw stopped
        } catch (_: RuntimeException) {
            // A mistake of ours, or of the phone's; a person needs a sentence all the same, and another try.
            failed(errorWords(ErrorCode.Internal(), locale))
        }
    }

    /** A key is made only where no store exists. */
    private fun keyFor(storeExists: Boolean): KeyAnswer {
        val found = key.find()
        val canMake = found == KeyAnswer.Absent || found == KeyAnswer.Lost
        return if (canMake && !storeExists) key.make() else found
    }

    private suspend fun openStore(): Opening {
        val language = locale
        var isThere = false
        var answer: KeyAnswer = KeyAnswer.Absent
        val core = RustCore.open(dir.path, language, present) { storeExists ->
            isThere = storeExists
            answer = keyFor(storeExists)
            (answer as? KeyAnswer.Found)?.key
        }
        if (core == null) {
            val words = labels(language).trouble
            return failed(
                when {
                    !isThere -> words.keyNotMade
                    answer == KeyAnswer.NotNow -> words.keyLocked
                    else -> words.keyMissing
                },
            )
        }
        spoken = language
        open = core
        takeIn(core)
        return Opening.Done(core)
    }

    /** The inbox must not keep anyone from their log: what can't be taken in now stays there until the next opening. */
    private suspend fun takeIn(core: RustCore) = try {
        inbox.keep(core.inboxKey())
        core.absorbInbox(inbox.dir.path)
        Unit
    } catch (_: ErrorCode) {
    } catch (_: IOException) {
    }

    private fun failed(sentence: String) = labels(locale).trouble.let { Opening.Failed(sentence, it.tryAgain, it.title) }
}
