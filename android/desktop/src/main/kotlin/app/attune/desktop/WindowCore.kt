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
                is Wish.Demo -> Opening.Done(RustCore.demo(wish.locale).also { core = it })
                is Wish.Log -> openLog(wish)
            }
        } catch (error: ErrorCode) {
            failed(errorWords(error, wish.locale))
        } catch (_: IOException) {
            failed(errorWords(ErrorCode.ReadOnly(), wish.locale))
        } catch (_: LibraryTrouble) {
            libraryTroubleWords(wish.locale).let { Opening.Failed(it.sentence, it.again) }
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
        val opened = RustCore.open(log.dir.path, log.locale) { storeExists ->
            isThere = storeExists
            key.find() ?: if (storeExists) null else key.make()
        }
        core = opened
        val words = labels(log.locale).trouble
        return if (opened == null) failed(if (isThere) words.keyMissing else words.keyUnreadable) else Opening.Done(opened)
    }

    private fun failed(sentence: String) = labels(wish.locale).trouble.let { Opening.Failed(sentence, it.tryAgain, it.title) }
}
