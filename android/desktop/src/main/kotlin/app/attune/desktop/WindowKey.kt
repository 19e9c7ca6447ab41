// The store's key on a desktop: 64 hexadecimal digits in a file beside the store that only its owner can read, as the terminal
// app keeps it where there is no keyring. Not here: opening the store.
//
// A key is made only where no store exists, is on the disk before a store is made with it, and never takes another's place.
package app.attune.desktop

import java.io.File
import java.io.IOException
import java.nio.channels.FileChannel
import java.nio.file.FileAlreadyExistsException
import java.nio.file.Files
import java.nio.file.LinkOption.NOFOLLOW_LINKS
import java.nio.file.Path
import java.nio.file.StandardOpenOption.READ
import java.nio.file.attribute.BasicFileAttributes
import java.nio.file.attribute.FileAttribute
import java.nio.file.attribute.PosixFilePermissions
import java.security.SecureRandom
import java.util.HexFormat

/** What there is in the key's place. */
internal sealed interface KeyAnswer {
    /** Nothing: neither a key nor anything else. */
    data object Absent : KeyAnswer

    /** No key: other words, too few of them, or no file at all. */
    data object SomethingElse : KeyAnswer

    /** It can't be read now: it is another's, or on a disk that is not there. */
    data object Unreadable : KeyAnswer

    /** It. */
    class Found(val key: ByteArray) : KeyAnswer
}

/** The key of the store in [dir]. */
internal class WindowKey(dir: File, private val link: Link = hardLink) {
    private val dir: Path = dir.toPath()
    private val file: Path = this.dir.resolve("key")

    /** Makes the directory, for its owner alone. Fails with `IOException`. */
    fun makePlace() {
        if (!Files.isDirectory(dir)) Files.createDirectories(dir, *only("rwx------"))
    }

    /** What there is. Whatever it is, it stays as it is. */
    fun find(): KeyAnswer {
        if (Files.notExists(file, NOFOLLOW_LINKS)) return KeyAnswer.Absent
        return try {
            if (Files.readAttributes(file, BasicFileAttributes::class.java).isRegularFile) read() else KeyAnswer.SomethingElse
        } catch (_: IOException) {
            KeyAnswer.Unreadable
        }
    }

    private fun read(): KeyAnswer {
        val text = Files.newInputStream(file).use { it.readNBytes(DIGITS + SPACE) }
        val digits = text.decodeToString().trim()
        text.fill(0)
        if (digits.length != DIGITS) return KeyAnswer.SomethingElse
        return try {
            KeyAnswer.Found(HexFormat.of().parseHex(digits))
        } catch (_: IllegalArgumentException) {
            KeyAnswer.SomethingElse
        }
    }

    /**
     * A new one, or what is there already. For whoever holds the store's turn alone, after [makePlace]. Fails with
     * `IOException`.
     */
    fun make(): KeyAnswer {
        val key = ByteArray(BYTES).also(SecureRandom()::nextBytes)
        val unfinished = Files.createTempFile(dir, ".key-", null, *only("rw-------"))
        try {
            writeDurably("${HexFormat.of().formatHex(key)}\n".encodeToByteArray(), unfinished)
            putInPlace(unfinished, file, only("rw-------"), link)
            if (isPosix) FileChannel.open(dir, READ).use { it.force(true) }
            return KeyAnswer.Found(key)
        } catch (_: FileAlreadyExistsException) {
            key.fill(0)
            return find()
        } finally {
            Files.deleteIfExists(unfinished)
        }
    }

    /** Forgets it, after the store is gone. */
    fun forget() {
        Files.deleteIfExists(file)
    }

    private val isPosix get() = "posix" in dir.fileSystem.supportedFileAttributeViews()

    private fun only(mine: String): Array<FileAttribute<*>> =
        if (isPosix) arrayOf(PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mine))) else emptyArray()

    private companion object {
        const val BYTES = 32
        const val DIGITS = 2 * BYTES

        /** More white space than this around the digits no editor leaves. */
        const val SPACE = 64
    }
}
