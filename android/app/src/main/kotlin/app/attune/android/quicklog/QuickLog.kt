// One tap from outside the app: the tile and the widget. The tap is sealed into the inbox first, so that it is on the disk
// whether or not the phone is locked; where the store can be opened, it is taken in at once.
package app.attune.android.quicklog

import android.app.KeyguardManager
import android.content.Context
import android.os.UserManager
import app.attune.android.attune
import app.attune.android.service
import app.attune.core.loadLibrary
import app.attune.ffi.ErrorCode
import app.attune.ffi.Kind
import app.attune.ffi.Pull
import app.attune.ffi.QuickLog
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext

/** Logs a moment of tension; false where it could not be kept. */
suspend fun quickLog(context: Context): Boolean = withContext(Dispatchers.IO) {
    val app = context.attune
    try {
        loadLibrary()
        if (!app.core.inbox.drop(QuickLog(Kind.TENSION, Pull.UNSURE), app.present)) return@withContext false
        if (canRead(context)) app.core.openOrNull()?.absorbInbox(app.core.inbox.dir.path)
        true
    } catch (_: ErrorCode) {
        false
    }
}

private fun canRead(context: Context): Boolean =
    context.service<UserManager>().isUserUnlocked &&
        !context.service<KeyguardManager>().isDeviceLocked
