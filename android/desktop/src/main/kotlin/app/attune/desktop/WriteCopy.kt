// Writes a copy where the person wants it: whole or not at all, and never in another file's place. Not here: what is in it.
package app.attune.desktop

import app.attune.ffi.ErrorCode
import app.attune.ffi.Why
import java.io.File
import java.io.IOException
import java.nio.file.FileAlreadyExistsException
import java.nio.file.Files
import java.nio.file.InvalidPathException
import java.nio.file.LinkOption.NOFOLLOW_LINKS
import java.nio.file.Path

/**
 * Writes [bytes] to [file], where nothing is yet, or an empty file. Else it fails and changes nothing: with `InvalidInput` where
 * another file is there, for not every system's dialog asks; with `IOException` where it can't be written. Into [data], where the
 * log and its key lie, nothing is written.
 */
internal fun writeCopy(bytes: ByteArray, file: File, data: File?) {
    val folder = file.absoluteFile.parentFile?.canonicalFile ?: throw IOException()
    if (data != null && listOf(file.canonicalFile, folder).any { it.startsWith(data.canonicalFile) }) throw IOException()
    val place = try {
        file.toPath()
    } catch (_: InvalidPathException) {
        // A letter that this system's settings have no bytes for.
        throw IOException()
    }
    if (!isFree(place)) throw ErrorCode.InvalidInput("file", Why.FILE_EXISTS)
    val unfinished = Files.createTempFile(folder.toPath(), ".attune-", null)
    try {
        writeDurably(bytes, unfinished)
        putInPlace(unfinished, place)
    } catch (_: FileAlreadyExistsException) {
        throw ErrorCode.InvalidInput("file", Why.FILE_EXISTS)
    } finally {
        Files.deleteIfExists(unfinished)
    }
}

private fun isFree(path: Path) =
    Files.notExists(path, NOFOLLOW_LINKS) || (Files.isRegularFile(path, NOFOLLOW_LINKS) && Files.size(path) == 0L)
