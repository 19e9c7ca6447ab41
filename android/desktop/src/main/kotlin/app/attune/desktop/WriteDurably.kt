// Bytes onto the disk. Not here: into which file, and what is in them.
package app.attune.desktop

import java.nio.ByteBuffer
import java.nio.channels.FileChannel
import java.nio.file.Path
import java.nio.file.StandardOpenOption.WRITE

/** Writes [bytes] into the file at [path], which is there and empty; they are on the disk when this returns. */
internal fun writeDurably(bytes: ByteArray, path: Path) = FileChannel.open(path, WRITE).use {
    val left = ByteBuffer.wrap(bytes)
    while (left.hasRemaining()) it.write(left)
    it.force(true)
}
