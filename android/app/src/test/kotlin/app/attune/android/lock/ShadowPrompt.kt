// The framework's prompt, answered by a test.
package app.attune.android.lock

import android.hardware.biometrics.BiometricPrompt
import android.hardware.biometrics.BiometricPrompt.AuthenticationCallback
import android.hardware.biometrics.BiometricPrompt.AuthenticationResult
import android.os.CancellationSignal
import org.robolectric.annotation.Implementation
import org.robolectric.annotation.Implements
import org.robolectric.annotation.RealObject
import java.util.concurrent.Executor

@Implements(BiometricPrompt::class)
class ShadowPrompt {
    @RealObject
    private lateinit var prompt: BiometricPrompt

    @Implementation
    fun authenticate(cancel: CancellationSignal, executor: Executor, callback: AuthenticationCallback) {
        asked += Question(prompt.title.toString(), prompt.allowedAuthenticators, executor, callback)
    }

    /** One question to the person. */
    class Question(
        val title: String,
        val ways: Int,
        private val executor: Executor,
        private val callback: AuthenticationCallback,
    ) {
        fun right() = executor.execute {
            callback.onAuthenticationSucceeded(AuthenticationResult(null, BiometricPrompt.AUTHENTICATION_RESULT_TYPE_BIOMETRIC))
        }

        fun wrongFinger() = executor.execute { callback.onAuthenticationFailed() }

        fun cancelled() = executor.execute {
            callback.onAuthenticationError(BiometricPrompt.BIOMETRIC_ERROR_USER_CANCELED, "cancelled")
        }
    }

    companion object {
        /** Every question, oldest first. */
        val asked = mutableListOf<Question>()
    }
}
