// Gives a finished file its name, and never in another file's place. Not here: what is in it (WriteDurably).
package app.attune.desktop

import java.io.IOException
import java.nio.file.FileAlreadyExistsException
import java.nio.file.FileSystemException
import java.nio.file.Files
import java.nio.file.LinkOption.NOFOLLOW_LINKS
import java.nio.file.Path
import java.nio.file.StandardCopyOption.ATOMIC_MOVE
import java.nio.file.attribute.FileAttribute

/** Gives a file a second name, which must be free. */
internal typealias Link = (name: Path, file: Path) -> Unit

internal val hardLink: Link = { name, file -> Files.createLink(name, file) }

/**
 * Gives [finished], in the same folder, the name [place] as well. Fails with `FileAlreadyExistsException` where another file has it
 * already, whatever the file system has to offer: with [link] where it can, else by taking the place with an empty file of
 * [attributes] first. An empty file that is there is what an earlier one killed right here has left; it goes.
 */
internal fun putInPlace(finished: Path, place: Path, attributes: Array<FileAttribute<*>> = emptyArray(), link: Link = hardLink) {
    if (Files.isRegularFile(place, NOFOLLOW_LINKS) && Files.size(place) == 0L) Files.delete(place)
    try {
        return link(place, finished)
    } catch (taken: FileAlreadyExistsException) {
        throw taken
    } catch (_: FileSystemException) {
        // It has no hard links, and Linux says so like this.
    } catch (_: UnsupportedOperationException) {
        // The same.
    }
    Files.createFile(place, *attributes)
    try {
        Files.move(finished, place, ATOMIC_MOVE)
    } catch (error: IOException) {
        Files.delete(place)
        throw error
    }
}
