// How a receiver does what takes longer than its call: the system is told when it is over, however it ends. And where everything
// ends that goes wrong while no screen is there to say so.
package app.attune.android

import android.content.BroadcastReceiver
import android.content.Context
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.launch

/** Runs [what] beyond `onReceive`, in the process's scope. */
fun BroadcastReceiver.goOn(context: Context, what: suspend () -> Unit) {
    val pending = goAsync()
    context.attune.scope.launch {
        try {
            tried(what)
        } finally {
            pending.finish()
        }
    }
}

/**
 * Whether [what] went well; what went wrong ends here. The core refuses, its library is missing, a file can't be written, the
 * Keystore fails, the system takes no alarm or notification: none of it may end the process, which the person may be using.
 */
suspend fun tried(what: suspend () -> Unit): Boolean = try {
    what()
    true
} catch (error: CancellationException) {
    throw error
} catch (_: Exception) {
    false
}
