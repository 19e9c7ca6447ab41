// The Android Keystore, as a provider of the Java platform under its name: keys stay in it, and can be lost. Not here: sealing
// with them (the Java platform does, as the phone does).
package app.attune.android

import android.security.keystore.KeyGenParameterSpec
import java.io.InputStream
import java.io.OutputStream
import java.security.Key
import java.security.KeyStoreSpi
import java.security.Provider
import java.security.ProviderException
import java.security.SecureRandom
import java.security.Security
import java.security.cert.Certificate
import java.security.spec.AlgorithmParameterSpec
import java.util.Collections
import java.util.Date
import java.util.Enumeration
import javax.crypto.KeyGeneratorSpi
import javax.crypto.SecretKey
import javax.crypto.spec.SecretKeySpec

private const val NAME = "AndroidKeyStore"

/** A phone's Keystore, with a StrongBox that works or fails. */
class FakeKeystore {
    /** Its keys. */
    val keys = mutableMapOf<String, SecretKey>()

    /** How its StrongBox fails, if it does. */
    var strongBoxTrouble: ProviderException? = null

    /** What was asked for, last. */
    var lastSpec: KeyGenParameterSpec? = null

    /** How questions for a key fail, if they do; making one; loading the store; and forgetting a key. */
    var trouble: Exception? = null
    var makingTrouble: Exception? = null
    var loadTrouble: Exception? = null
    var forgetTrouble: Exception? = null

    /** What happens as a key is forgotten. */
    var onForget: () -> Unit = {}

    fun install() {
        Security.insertProviderAt(Services(this), 1)
    }

    fun remove() = Security.removeProvider(NAME)

    private class Services(keystore: FakeKeystore) : Provider(NAME, "1", "a Keystore in memory") {
        init {
            putService(Maker("KeyStore", NAME) { Store(keystore) })
            putService(Maker("KeyGenerator", "AES") { Generator(keystore) })
        }

        private inner class Maker(type: String, algorithm: String, private val make: () -> Any) :
            Service(this, type, algorithm, "", null, null) {
            override fun newInstance(parameter: Any?) = make()
        }
    }

    private class Generator(private val keystore: FakeKeystore) : KeyGeneratorSpi() {
        private lateinit var spec: KeyGenParameterSpec

        override fun engineInit(random: SecureRandom?) = error("needs a spec")

        override fun engineInit(keysize: Int, random: SecureRandom?) = error("needs a spec")

        override fun engineInit(params: AlgorithmParameterSpec, random: SecureRandom?) {
            spec = params as KeyGenParameterSpec
        }

        override fun engineGenerateKey(): SecretKey {
            keystore.lastSpec = spec
            keystore.makingTrouble?.let { throw it }
            if (spec.isStrongBoxBacked) keystore.strongBoxTrouble?.let { throw it }
            val key = SecretKeySpec(ByteArray(spec.keySize / 8).also(SecureRandom()::nextBytes), "AES")
            return key.also { keystore.keys[spec.keystoreAlias] = it }
        }
    }

    private class Store(private val keystore: FakeKeystore) : KeyStoreSpi() {
        override fun engineGetKey(alias: String, password: CharArray?): Key? {
            keystore.trouble?.let { throw it }
            return keystore.keys[alias]
        }

        override fun engineDeleteEntry(alias: String) {
            keystore.onForget()
            keystore.forgetTrouble?.let { throw it }
            keystore.keys.remove(alias)
        }

        override fun engineLoad(stream: InputStream?, password: CharArray?) {
            keystore.loadTrouble?.let { throw it }
        }

        override fun engineContainsAlias(alias: String) = alias in keystore.keys

        override fun engineIsKeyEntry(alias: String) = alias in keystore.keys

        override fun engineSize() = keystore.keys.size

        override fun engineAliases(): Enumeration<String> = Collections.enumeration(keystore.keys.keys)

        override fun engineGetCertificateChain(alias: String): Array<Certificate>? = null

        override fun engineGetCertificate(alias: String): Certificate? = null

        override fun engineGetCreationDate(alias: String): Date? = null

        override fun engineIsCertificateEntry(alias: String) = false

        override fun engineGetCertificateAlias(cert: Certificate?): String? = null

        override fun engineSetKeyEntry(alias: String, key: Key, password: CharArray?, chain: Array<Certificate>?) = unused()

        override fun engineSetKeyEntry(alias: String, key: ByteArray, chain: Array<Certificate>?) = unused()

        override fun engineSetCertificateEntry(alias: String, cert: Certificate?) = unused()

        override fun engineStore(stream: OutputStream?, password: CharArray?) = unused()

        private fun unused(): Nothing = error("the app never does this")
    }
}
