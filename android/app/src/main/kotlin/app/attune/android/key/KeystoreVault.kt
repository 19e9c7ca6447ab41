// The Android Keystore as a vault. Not here: what is sealed with its key.
package app.attune.android.key

import android.os.Build
import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyProperties
import java.security.KeyStore
import java.security.ProviderException
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey

/** An AES-256 key that never leaves the phone's secure hardware. */
class KeystoreVault : Vault {
    private val store by lazy { KeyStore.getInstance(KEYSTORE).apply { load(null) } }

    override fun find(): SecretKey? = store.getKey(ALIAS, null) as SecretKey?

    override fun make(): SecretKey {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) {
            try {
                return generate(strongBox = true)
            } catch (_: ProviderException) {
                // StrongBoxUnavailableException, and what a StrongBox throws that is there and fails. The ordinary one will do.
            }
        }
        return generate(strongBox = false)
    }

    override fun forget() = store.deleteEntry(ALIAS)

    private fun generate(strongBox: Boolean): SecretKey {
        val purposes = KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT
        val spec = KeyGenParameterSpec.Builder(ALIAS, purposes)
            .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
            .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
            .setKeySize(BITS)
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) spec.setIsStrongBoxBacked(strongBox)
        return KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, KEYSTORE).apply { init(spec.build()) }.generateKey()
    }

    private companion object {
        const val KEYSTORE = "AndroidKeyStore"
        const val ALIAS = "attune.store"
        const val BITS = 256
    }
}
