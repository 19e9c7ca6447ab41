// Small files that are whole or as they were. Not here: what is in them.
package app.attune.android

import android.util.AtomicFile
import java.io.IOException

/** Puts [bytes] in the place of what it holds; on the disk when this returns. Fails with [IOException], and stays as it was. */
fun AtomicFile.replaceWith(bytes: ByteArray) {
    val out = startWrite()
    try {
        out.write(bytes)
        finishWrite(out)
    } catch (error: IOException) {
        failWrite(out)
        throw error
    }
}
