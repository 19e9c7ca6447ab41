// How a receiver does what takes longer than its call: the system is told when it is over, however it ends.
package app.attune.android

import android.content.BroadcastReceiver
import android.content.Context
import kotlinx.coroutines.launch

/** Runs [what] beyond `onReceive`, in the process's scope. */
fun BroadcastReceiver.goOn(context: Context, what: suspend () -> Unit) {
    val pending = goAsync()
    context.attune.scope.launch {
        try {
            what()
        } finally {
            pending.finish()
        }
    }
}
