// The store's key on this phone: 32 random bytes, sealed by an AES key that never leaves the Android Keystore (StrongBox where
// there is one). Not here: opening the store.
//
// "There is no key" and "not now" are two answers, and neither makes a new one: a key is made only where no store exists.
// Where the sealed file is there and its Keystore key is gone (a restored phone, a cleared credential store), the answer is
// "lost": the app says so and deletes nothing, for the person may have a backup of the phone that brings it back.
package app.attune.android.key

import android.content.Context
import android.os.UserManager
import android.security.keystore.KeyPermanentlyInvalidatedException
import android.util.AtomicFile
import app.attune.android.replaceWith
import app.attune.android.service
import java.io.File
import java.io.FileNotFoundException
import java.io.IOException
import java.security.GeneralSecurityException
import java.security.ProviderException
import java.security.SecureRandom
import javax.crypto.AEADBadTagException
import javax.crypto.Cipher
import javax.crypto.SecretKey
import javax.crypto.spec.GCMParameterSpec

/** What looking for the key comes to. */
sealed interface KeyAnswer {
    /** It is there. Whoever takes it wipes it. */
    class Found(val key: ByteArray) : KeyAnswer

    /** There never was one here. */
    data object Absent : KeyAnswer

    /** It can't be had just now: the phone was not unlocked since it started, or its Keystore does not answer. */
    data object NotNow : KeyAnswer

    /** It is sealed by a key that this phone no longer has. */
    data object Lost : KeyAnswer
}

/** Keeps the key in the app's private files, sealed by [vault]. */
class StoreKey(private val context: Context, private val vault: Vault = KeystoreVault()) {
    private val file get() = AtomicFile(File(context.noBackupFilesDir, FILE))

    /** Looks for the key. */
    fun find(): KeyAnswer {
        if (!context.service<UserManager>().isUserUnlocked) return KeyAnswer.NotNow
        val sealed = try {
            file.readFully()
        } catch (_: FileNotFoundException) {
            return KeyAnswer.Absent
        } catch (_: IOException) {
            return KeyAnswer.NotNow
        }
        return open(sealed)
    }

    /** Makes a key, for a store that is to be made. */
    fun make(): KeyAnswer {
        val key = ByteArray(KEY_BYTES).also(SecureRandom()::nextBytes)
        return try {
            val cipher = Cipher.getInstance(SEAL).apply { init(Cipher.ENCRYPT_MODE, vault.make()) }
            file.replaceWith(byteArrayOf(VERSION, cipher.iv.size.toByte()) + cipher.iv + cipher.doFinal(key))
            KeyAnswer.Found(key)
        } catch (_: GeneralSecurityException) {
            KeyAnswer.NotNow
        } catch (_: ProviderException) {
            KeyAnswer.NotNow
        } catch (_: IOException) {
            KeyAnswer.NotNow
        }
    }

    /** Forgets it, after the store is gone. */
    fun forget() {
        file.delete()
        vault.forget()
    }

    private fun open(sealed: ByteArray): KeyAnswer = try {
        val vaultKey = vault.find()
        if (!isOurs(sealed) || vaultKey == null) {
            KeyAnswer.Lost
        } else {
            val ivEnd = HEAD + ivBytes(sealed)
            val cipher = Cipher.getInstance(SEAL)
            cipher.init(Cipher.DECRYPT_MODE, vaultKey, GCMParameterSpec(TAG_BITS, sealed.copyOfRange(HEAD, ivEnd)))
            KeyAnswer.Found(cipher.doFinal(sealed, ivEnd, sealed.size - ivEnd))
        }
    } catch (_: AEADBadTagException) {
        KeyAnswer.Lost
    } catch (error: GeneralSecurityException) {
        if (isForGood(error)) KeyAnswer.Lost else KeyAnswer.NotNow
    } catch (_: ProviderException) {
        // What the Android Keystore throws where the service behind it fails.
        KeyAnswer.NotNow
    } catch (_: IOException) {
        KeyAnswer.NotNow
    }

    /** Neither cut short nor of another version. */
    private fun isOurs(sealed: ByteArray) = sealed.size > HEAD && sealed[0] == VERSION && ivBytes(sealed) in IV_BYTES &&
        sealed.size == HEAD + ivBytes(sealed) + KEY_BYTES + TAG_BITS / Byte.SIZE_BITS

    private fun ivBytes(sealed: ByteArray) = sealed[1].toUByte().toInt()

    /** Only what says that the key will never come back; a Keystore that is busy refuses with the same classes. */
    private fun isForGood(error: GeneralSecurityException) = generateSequence<Throwable>(error) { it.cause }
        .take(CAUSES_MAX)
        .any { it is KeyPermanentlyInvalidatedException }

    private companion object {
        const val FILE = "key"
        const val KEY_BYTES = 32
        const val VERSION: Byte = 1

        /** Version and length of the initialisation vector. */
        const val HEAD = 2
        const val TAG_BITS = 128

        /** What an AES-GCM of a Keystore draws is of 12 bytes; more are allowed (NIST SP 800-38D, 8.2). */
        val IV_BYTES = 12..16

        /** A cause may lead back to itself. */
        const val CAUSES_MAX = 8
        const val SEAL = "AES/GCM/NoPadding"
    }
}

/** Where the key that seals the store's key lies. */
interface Vault {
    /** It, or null where there is none. */
    fun find(): SecretKey?

    /** A new one, in the place of any before it. */
    fun make(): SecretKey

    fun forget()
}
