// Asks who is there, with the framework's own prompt: fingerprint, face, or the phone's PIN. Not here: when (AppLock).
package app.attune.android.lock

import android.app.Activity
import android.app.KeyguardManager
import android.content.Intent
import android.hardware.biometrics.BiometricManager.Authenticators.BIOMETRIC_WEAK
import android.hardware.biometrics.BiometricManager.Authenticators.DEVICE_CREDENTIAL
import android.hardware.biometrics.BiometricPrompt
import android.os.Build
import android.os.CancellationSignal
import app.attune.android.service
import app.attune.ffi.LockLabels

/**
 * Shows the prompt; [onAnswer] is told whether the person is who they are. Before Android 10 the prompt knows no PIN, so there
 * [byIntent] starts the phone's own PIN page, and whoever starts it hears the answer. A phone with neither PIN nor pattern has
 * nothing to ask for: it is let in.
 */
fun ask(activity: Activity, words: LockLabels, byIntent: (Intent) -> Unit, onAnswer: (Boolean) -> Unit) {
    val keyguard = activity.service<KeyguardManager>()
    if (!keyguard.isDeviceSecure) return onAnswer(true)
    if (Build.VERSION.SDK_INT < Build.VERSION_CODES.Q) {
        @Suppress("DEPRECATION")
        keyguard.createConfirmDeviceCredentialIntent(words.title, null)?.let(byIntent)
        return
    }
    val prompt = BiometricPrompt.Builder(activity).setTitle(words.title)
    if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) {
        prompt.setAllowedAuthenticators(BIOMETRIC_WEAK or DEVICE_CREDENTIAL)
    } else {
        @Suppress("DEPRECATION")
        prompt.setDeviceCredentialAllowed(true)
    }
    val answer = object : BiometricPrompt.AuthenticationCallback() {
        override fun onAuthenticationSucceeded(result: BiometricPrompt.AuthenticationResult) = onAnswer(true)

        override fun onAuthenticationError(code: Int, words: CharSequence?) = onAnswer(false)
    }
    prompt.build().authenticate(CancellationSignal(), activity.mainExecutor, answer)
}
