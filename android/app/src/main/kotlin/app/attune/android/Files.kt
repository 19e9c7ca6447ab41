// What goes into and comes out of files that the person chose with the system's picker. Not here: choosing (MainActivity).
package app.attune.android

import android.content.Context
import android.net.Uri
import android.provider.DocumentsContract
import android.provider.OpenableColumns
import app.attune.ffi.importMaxBytes
import app.attune.ui.PickedFile
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import java.io.ByteArrayOutputStream
import java.io.IOException
import java.io.InputStream

/**
 * Writes [bytes] to [uri]; fails with [IOException] where that can't be done. What was made for them is deleted then: half a
 * copy, or an empty one, looks like a copy.
 */
suspend fun Context.write(uri: Uri, bytes: ByteArray): Boolean = withContext(Dispatchers.IO) {
    val isNew = isEmpty(uri)
    try {
        allowed {
            contentResolver.openOutputStream(uri, "wt")?.use {
                it.write(bytes)
                it.flush()
            }
        }
        true
    } catch (error: IOException) {
        if (isNew) tried { DocumentsContract.deleteDocument(contentResolver, uri) }
        throw error
    }
}

/** Reads [uri], no more of it than the core takes and one byte; fails with [IOException] where that can't be done. */
suspend fun Context.read(uri: Uri): PickedFile = withContext(Dispatchers.IO) {
    val most = importMaxBytes().toInt() + 1
    PickedFile(allowed { name(uri) }, allowed { contentResolver.openInputStream(uri) }.use { it.readUpTo(most) })
}

/**
 * What [ask] asks of another app, whose document it is: it may have taken the permission back, have gone, or answer with any
 * other of its own exceptions.
 */
private fun <T : Any> allowed(ask: () -> T?): T = try {
    ask() ?: throw IOException()
} catch (error: RuntimeException) {
    throw IOException(error)
}

/** `readNBytes`, which Android has from 13 on only. */
private fun InputStream.readUpTo(most: Int): ByteArray {
    val out = ByteArrayOutputStream()
    val part = ByteArray(DEFAULT_BUFFER_SIZE)
    while (out.size() < most) {
        val read = read(part, 0, minOf(part.size, most - out.size()))
        if (read < 0) break
        out.write(part, 0, read)
    }
    return out.toByteArray()
}

/** The file's own name; a document's address seldom has it. */
private fun Context.name(uri: Uri): String =
    contentResolver.query(uri, arrayOf(OpenableColumns.DISPLAY_NAME), null, null, null)?.use { rows ->
        if (rows.moveToFirst()) rows.getString(0) else null
    } ?: uri.lastPathSegment.orEmpty()

/** Whether nothing is in it yet: so is what the picker made, and a document that the person chose to write over seldom is. */
private suspend fun Context.isEmpty(uri: Uri): Boolean {
    var size: Long? = null
    tried {
        contentResolver.query(uri, arrayOf(OpenableColumns.SIZE), null, null, null)?.use { rows ->
            if (rows.moveToFirst() && !rows.isNull(0)) size = rows.getLong(0)
        }
    }
    return size == 0L
}
