// A store's surroundings, changed from outside as another program or a bad day would: a newer version, a lock, a small disk.
// Lives here for Linux and the errors' tests. Not here: the store (Desk).
package app.attune.core

import org.junit.Assert.assertEquals
import org.junit.Assume.assumeTrue
import java.io.File
import java.io.RandomAccessFile
import java.nio.ByteBuffer
import java.nio.ByteOrder
import javax.crypto.Cipher
import javax.crypto.Mac
import javax.crypto.spec.IvParameterSpec
import javax.crypto.spec.SecretKeySpec

/** What lies in a store's directory, byte for byte; without the index that its users share while they have it open. */
fun contents(dir: File): Map<String, List<Byte>> =
    dir.listFiles().orEmpty().filter { it.isFile && !it.name.endsWith("-shm") }.associate { it.name to it.readBytes().asList() }

/**
 * Writes a schema version into the head of a closed store's first page, as SQLCipher 4 lays it out: 16 bytes of salt, the page
 * under AES-256-CBC, then the vector and an HMAC-SHA512 over what is encrypted, the vector and the page's number. Gives the
 * version that was there.
 */
fun writeSchemaVersion(store: File, key: ByteArray, version: Int): Int = RandomAccessFile(store, "rw").use { file ->
    val page = ByteArray(4096).also(file::readFully)
    val (body, vector, tag) = listOf(16 until 4016, 4016 until 4032, 4032 until 4096)
    fun mac() = Mac.getInstance("HmacSHA512").run {
        init(SecretKeySpec(macKey(key, page.copyOf(16)), "raw"))
        update(page, body.first, vector.last + 1 - body.first)
        doFinal(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(1).array())
    }
    fun aes(mode: Int, input: ByteArray) = Cipher.getInstance("AES/CBC/NoPadding").run {
        init(mode, SecretKeySpec(key, "AES"), IvParameterSpec(page.sliceArray(vector)))
        doFinal(input)
    }
    assertEquals("the page is laid out otherwise", page.sliceArray(tag).asList(), mac().asList())
    val plain = aes(Cipher.DECRYPT_MODE, page.sliceArray(body))
    val before = ByteBuffer.wrap(plain).getInt(USER_VERSION - body.first)
    ByteBuffer.wrap(plain).putInt(USER_VERSION - body.first, version)
    aes(Cipher.ENCRYPT_MODE, plain).copyInto(page, body.first)
    mac().copyInto(page, tag.first)
    file.seek(0)
    file.write(page)
    before
}

/** Where SQLite keeps `user_version` in its first page. */
private const val USER_VERSION = 60

/** PBKDF2 in two rounds over the salt with each byte turned by 0x3a, the first half of its one block. */
private fun macKey(key: ByteArray, salt: ByteArray): ByteArray {
    val mac = Mac.getInstance("HmacSHA512").apply { init(SecretKeySpec(key, "raw")) }
    val turned = ByteArray(16) { (salt[it].toInt() xor 0x3a).toByte() }
    val first = mac.doFinal(turned + byteArrayOf(0, 0, 0, 1))
    val second = mac.doFinal(first)
    return ByteArray(32) { (first[it].toInt() xor second[it].toInt()).toByte() }
}

/** Lays a disk of a megabyte over `dir` for the while; skips the test where nobody may. */
fun onSmallDisk(dir: File, use: (SmallDisk) -> Unit) {
    dir.mkdirs()
    assumeTrue("only root may mount a disk", run("mount", "-t", "tmpfs", "-o", "size=1m,mode=700", "tmpfs", dir.path))
    try {
        use(SmallDisk(dir))
    } finally {
        run("umount", "--lazy", dir.path)
    }
}

class SmallDisk(private val dir: File) {
    private val filler = File(dir, "filler")

    fun fill() = filler.outputStream().use { out ->
        // The disk is full when it says so.
        runCatching { while (true) out.write(ByteArray(4096)) }
    }

    fun makeRoom() = check(filler.delete())

    fun makeReadOnly() = check(run("mount", "-o", "remount,ro", dir.path))
}

private fun run(vararg command: String) = runCatching {
    ProcessBuilder(*command).redirectErrorStream(true).start().run {
        inputStream.readAllBytes()
        waitFor() == 0
    }
}.getOrDefault(false)
