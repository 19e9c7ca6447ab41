package app.attune.android.key

import android.content.Context
import android.os.UserManager
import android.security.keystore.KeyPermanentlyInvalidatedException
import android.security.keystore.StrongBoxUnavailableException
import app.attune.android.AttuneTestRunner
import app.attune.android.FakeKeystore
import app.attune.android.service
import org.junit.After
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import java.io.File
import java.io.IOException
import java.security.InvalidKeyException
import java.security.KeyStoreException
import java.security.ProviderException
import java.security.UnrecoverableKeyException

@RunWith(AttuneTestRunner::class)
class StoreKeyTest {
    private val context: Context = RuntimeEnvironment.getApplication()
    private val keystore = FakeKeystore()
    private val file = File(context.noBackupFilesDir, "key")

    @Before
    fun install() = keystore.install()

    @After
    fun remove() = keystore.remove()

    @Test
    fun `a key that was made is found again, and lies nowhere in the open`() {
        val made = (StoreKey(context).make() as KeyAnswer.Found).key

        assertEquals(32, made.size)
        assertArrayEquals(made, found().key)
        assertFalse(file.readBytes().toList().windowed(8).any { it in made.toList().windowed(8) })
    }

    @Test
    fun `it is sealed by a key of the Keystore that can do nothing else`() {
        StoreKey(context).make()

        val spec = checkNotNull(keystore.lastSpec)
        assertEquals(256, spec.keySize)
        assertEquals(listOf("GCM"), spec.blockModes.asList())
        assertTrue(spec.isRandomizedEncryptionRequired)
        assertTrue(spec.isStrongBoxBacked)
    }

    @Test
    fun `a phone without a StrongBox, or with one that fails, keeps it in its ordinary Keystore`() {
        for (trouble in listOf(StrongBoxUnavailableException(), ProviderException("full"))) {
            keystore.strongBoxTrouble = trouble

            assertTrue("$trouble", StoreKey(context).make() is KeyAnswer.Found)
            assertFalse(checkNotNull(keystore.lastSpec).isStrongBoxBacked)
        }
    }

    @Test
    fun `where none was ever made there is none`() {
        assertEquals(KeyAnswer.Absent, StoreKey(context).find())
    }

    @Test
    fun `before the first unlock the answer is not now, whether there is one or not`() {
        unlocked(false)
        assertEquals(KeyAnswer.NotNow, StoreKey(context).find())
        unlocked(true)
        StoreKey(context).make()
        unlocked(false)
        assertEquals(KeyAnswer.NotNow, StoreKey(context).find())
        unlocked(true)
        assertTrue(StoreKey(context).find() is KeyAnswer.Found)
    }

    @Test
    fun `a Keystore that does not answer means not now, in whichever way it says so`() {
        StoreKey(context).make()
        val troubles = listOf(
            KeyStoreException("busy"),
            ProviderException("no service"),
            InvalidKeyException("busy"),
            UnrecoverableKeyException("busy"),
        )
        for (trouble in troubles) {
            keystore.trouble = trouble
            assertEquals("$trouble", KeyAnswer.NotNow, StoreKey(context).find())
        }
        keystore.trouble = null
        keystore.loadTrouble = IOException("not loaded")
        assertEquals(KeyAnswer.NotNow, StoreKey(context).find())

        keystore.loadTrouble = null
        assertTrue(StoreKey(context).find() is KeyAnswer.Found)
    }

    @Test
    fun `a Keystore that can't make a key means not now, and leaves nothing behind`() {
        for (trouble in listOf(ProviderException("no service"), StrongBoxUnavailableException())) {
            keystore.makingTrouble = trouble
            assertEquals("$trouble", KeyAnswer.NotNow, StoreKey(context).make())
        }
        assertEquals(KeyAnswer.Absent, StoreKey(context).find())
    }

    @Test
    fun `a Keystore that has lost its key, or made it invalid, means lost`() {
        StoreKey(context).make()
        val said = KeyPermanentlyInvalidatedException()
        for (trouble in listOf(said, UnrecoverableKeyException().apply { initCause(said) })) {
            keystore.trouble = trouble
            assertEquals("$trouble", KeyAnswer.Lost, StoreKey(context).find())
        }
        keystore.trouble = null
        keystore.keys.clear()
        assertEquals(KeyAnswer.Lost, StoreKey(context).find())
    }

    @Test
    fun `another Keystore's key means lost, and what is sealed stays as it is`() {
        StoreKey(context).make()
        val sealed = file.readBytes()
        keystore.keys.clear()
        KeystoreVault().make()

        assertEquals(KeyAnswer.Lost, StoreKey(context).find())
        assertArrayEquals(sealed, file.readBytes())
    }

    @Test
    fun `a file that is cut short anywhere, or has one bit flipped, means lost`() {
        StoreKey(context).make()
        val sealed = file.readBytes()
        for (length in sealed.indices) {
            file.writeBytes(sealed.copyOf(length))
            assertEquals("$length bytes", KeyAnswer.Lost, StoreKey(context).find())
        }
        // As a signed byte the second one is a length that fits the file's.
        file.writeBytes(sealed.copyOf(49).also { it[1] = -1 })
        assertEquals(KeyAnswer.Lost, StoreKey(context).find())
        for (place in sealed.indices) {
            file.writeBytes(sealed.copyOf().also { it[place] = (it[place].toInt() xor 1).toByte() })
            assertEquals("byte $place", KeyAnswer.Lost, StoreKey(context).find())
        }
    }

    @Test
    fun `forgotten, it is gone from the file and from the Keystore`() {
        StoreKey(context).run {
            make()
            forget()
        }

        assertEquals(KeyAnswer.Absent, StoreKey(context).find())
        assertTrue(keystore.keys.isEmpty())
    }

    private fun found() = StoreKey(context).find() as KeyAnswer.Found

    private fun unlocked(on: Boolean) = shadowOf(context.service<UserManager>()).setUserUnlocked(on)
}
