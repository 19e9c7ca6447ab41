// Writes a copy where the person wants it: whole or not at all, and never over the log or its key. Not here: what is in it.
package app.attune.desktop

import java.io.File
import java.io.IOException
import java.nio.file.Files
import java.nio.file.StandardCopyOption.ATOMIC_MOVE

/** Writes [bytes] to [file]; fails with `IOException`, and with nothing changed, where it lies in [data] or can't be written. */
internal fun writeCopy(bytes: ByteArray, file: File, data: File?) {
    val folder = file.absoluteFile.parentFile?.canonicalFile ?: throw IOException()
    if (data != null && listOf(file.canonicalFile, folder).any { it.startsWith(data.canonicalFile) }) throw IOException()
    val unfinished = Files.createTempFile(folder.toPath(), ".attune-", null)
    try {
        writeDurably(bytes, unfinished)
        Files.move(unfinished, file.toPath(), ATOMIC_MOVE)
    } finally {
        Files.deleteIfExists(unfinished)
    }
}
