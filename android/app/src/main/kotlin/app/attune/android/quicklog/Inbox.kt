// The inbox: where one tap is kept while the phone is locked, sealed to the store's public key. Both lie in device-protected
// storage, which is there before the first unlock. Not here: what a tap means, and reading it again (the core does both).
package app.attune.android.quicklog

import android.content.Context
import android.util.AtomicFile
import app.attune.android.replaceWith
import app.attune.core.Present
import app.attune.ffi.QuickLog
import app.attune.ffi.dropInInbox
import java.io.File
import java.io.FileNotFoundException

/** The inbox of this phone. */
class Inbox(context: Context) {
    private val protected = context.createDeviceProtectedStorageContext()

    /** Where sealed taps lie. */
    val dir: File get() = File(protected.filesDir, "inbox")

    private val key get() = AtomicFile(File(protected.filesDir, "inbox.key"))

    /** Whether the app was ever opened, so that a tap can be kept. */
    val isReady get() = key.baseFile.exists()

    /** Keeps the store's public key, so that a locked phone can seal to it. */
    fun keep(publicKey: ByteArray) {
        if (publicKeyOrNull()?.contentEquals(publicKey) == true) return
        key.replaceWith(publicKey)
    }

    /** Seals one tap; when it returns, it is on the disk. False where the app was never opened, so that there is no key yet. */
    fun drop(tap: QuickLog, present: Present): Boolean {
        val publicKey = publicKeyOrNull() ?: return false
        dropInInbox(dir.path, publicKey, tap, present.now(), present.entropy(SEAL_BYTES))
        return true
    }

    /** Forgets key and taps. */
    fun clear() {
        key.delete()
        dir.deleteRecursively()
    }

    private fun publicKeyOrNull(): ByteArray? = try {
        key.readFully()
    } catch (_: FileNotFoundException) {
        null
    }

    private companion object {
        const val SEAL_BYTES = 48
    }
}
