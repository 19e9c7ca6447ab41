// One tap from outside the app: the tile and the widget. The tap is sealed into the inbox first, so that it is on the disk
// whether or not the phone is locked; where the store can be opened, it is taken in at once. Not here: how it is shown.
package app.attune.android.quicklog

import android.app.KeyguardManager
import android.content.Context
import android.os.UserManager
import app.attune.android.AttuneApplication
import app.attune.android.attune
import app.attune.android.service
import app.attune.core.loadLibrary
import app.attune.ffi.ErrorCode
import app.attune.ffi.Kind
import app.attune.ffi.Pull
import app.attune.ffi.QuickLog
import app.attune.ffi.WidgetLabels
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import java.io.IOException

/** Logs a moment of tension; false where it could not be kept. */
suspend fun quickLog(context: Context): Boolean = withContext(Dispatchers.IO) {
    val app = context.attune
    val kept = try {
        loadLibrary()
        app.core.inbox.drop(QuickLog(Kind.TENSION, Pull.UNSURE), app.present)
    } catch (_: ErrorCode) {
        false
    } catch (_: IOException) {
        false
    }
    if (kept && canRead(context)) takeIn(app)
    kept
}

/** The words of tile and widget: in the language the person chose where the store can be opened, else in the phone's. */
suspend fun widgetWords(context: Context): WidgetLabels {
    val core = context.attune.core
    if (core.inbox.isReady && canRead(context)) core.openOrNull()
    return core.labels().widget
}

private suspend fun takeIn(app: AttuneApplication) {
    try {
        if (app.core.openOrNull() != null) app.core.absorb()
        app.logChanged()
    } catch (_: ErrorCode) {
        // It stays in the inbox until the next opening.
    }
}

private fun canRead(context: Context): Boolean =
    context.service<UserManager>().isUserUnlocked &&
        !context.service<KeyguardManager>().isDeviceLocked
