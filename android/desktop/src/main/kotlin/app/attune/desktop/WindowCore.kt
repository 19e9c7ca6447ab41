// The open store of this window: found, or made with a new key where there is none. Not here: the key's file (WindowKey).
package app.attune.desktop

import app.attune.core.LibraryTrouble
import app.attune.core.RustCore
import app.attune.core.libraryTroubleWords
import app.attune.core.loadLibrary
import app.attune.ffi.ErrorCode
import app.attune.ffi.errorWords
import app.attune.ffi.labels
import app.attune.ui.Opening
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import java.io.IOException

/** Opens what was wished for, and keeps it. */
internal class WindowCore(private val wish: Wish) {
    private var core: RustCore? = null

    /** Another try begins anew: what is open already is shut. */
    suspend fun open(): Opening = withContext(Dispatchers.IO) {
        try {
            shutDown()
            loadLibrary()
            when (wish) {
                is Wish.Demo -> Opening.Done(RustCore.demo(wish.locale).also { core = it }, isDemo = true)
                is Wish.Log -> openLog(wish)
            }
        } catch (error: ErrorCode) {
            failed(errorWords(error, wish.locale))
        } catch (_: IOException) {
            failed(errorWords(ErrorCode.ReadOnly(), wish.locale))
        } catch (_: LibraryTrouble) {
            libraryTroubleWords(wish.locale).let { Opening.Failed(it.sentence, it.again) }
        } catch (stopped: CancellationException) {
            throw stopped
        } catch (_: RuntimeException) {
            // A mistake of ours; a person needs a sentence all the same, and another try.
            failed(errorWords(ErrorCode.Internal(), wish.locale))
        }
    }

    /** Deletes everything for good: the store, then its key. */
    suspend fun wipe() = withContext(Dispatchers.IO) {
        shutDown()
        if (wish is Wish.Log) {
            RustCore.wipe(wish.dir.path, WindowKey(wish.dir)::forget)
        }
    }

    suspend fun shutDown() {
        core?.shutDown()
        core = null
    }

    private suspend fun openLog(log: Wish.Log): Opening {
        val key = WindowKey(log.dir)
        key.makePlace()
        var isThere = false
        var answer: KeyAnswer = KeyAnswer.Absent
        val opened = RustCore.open(log.dir.path, log.locale) { storeExists ->
            isThere = storeExists
            answer = key.find()
            // What is no key may be the empty file of a start that was killed: that is for the key to tell.
            if (!storeExists && (answer == KeyAnswer.Absent || answer == KeyAnswer.SomethingElse)) answer = key.make()
            (answer as? KeyAnswer.Found)?.key
        }
        core = opened
        return if (opened == null) failed(whyNoKey(answer, isThere)) else Opening.Done(opened, place = folder())
    }

    private fun whyNoKey(answer: KeyAnswer, storeExists: Boolean): String {
        val words = labels(wish.locale).trouble
        if (!storeExists) return words.keyUnreadable
        return when (answer) {
            KeyAnswer.Absent -> words.keyMissing
            KeyAnswer.Unreadable -> words.keyFileUnreadable
            KeyAnswer.SomethingElse, is KeyAnswer.Found -> errorWords(ErrorCode.WrongKeyOrDamaged(), wish.locale)
        }
    }

    private fun failed(sentence: String) = labels(wish.locale).trouble.let { words ->
        Opening.Failed(sentence, words.tryAgain, words.title, folder())
    }

    /** Where the log lies, in words. */
    private fun folder() = (wish as? Wish.Log)?.let { "${labels(it.locale).trouble.folder} ${it.dir.absolutePath}" }
}
