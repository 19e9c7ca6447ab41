// One tap from outside the app: the tile and the widget. The tap is sealed into the inbox first, so that it is on the disk
// whether or not the phone is locked; where the store can be opened, it is taken in at once. Not here: how it is shown.
package app.attune.android.quicklog

import android.app.KeyguardManager
import android.content.Context
import android.os.UserManager
import android.widget.Toast
import app.attune.android.AttuneApplication
import app.attune.android.attune
import app.attune.android.service
import app.attune.android.tried
import app.attune.core.LibraryTrouble
import app.attune.core.libraryTroubleWords
import app.attune.core.loadLibrary
import app.attune.ffi.Kind
import app.attune.ffi.QuickLog
import app.attune.ffi.WidgetLabels
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext

/** What a tap came to: what is [said] of it for a moment, and what the [button] says then. */
class Tapped(val saved: Boolean, val said: String, val button: String)

/**
 * Logs a moment of tension, in words. Where the core is missing, and with it every word, what is said instead is too long for a
 * button: the phone says it.
 */
suspend fun tapped(context: Context): Tapped = try {
    val saved = quickLog(context)
    val words = widgetWords(context)
    Tapped(saved, if (saved) words.saved else words.notSaved, words.log)
} catch (_: LibraryTrouble) {
    val words = libraryTroubleWords(locale(context))
    withContext(Dispatchers.Main) { Toast.makeText(context, words.sentence, Toast.LENGTH_LONG).show() }
    Tapped(false, words.again, words.again)
}

/** What the button says before a tap. */
suspend fun buttonWords(context: Context): String = try {
    widgetWords(context).log
} catch (_: LibraryTrouble) {
    libraryTroubleWords(locale(context)).again
}

/** Logs a moment of tension; false where it could not be kept. Fails with [LibraryTrouble] only. */
suspend fun quickLog(context: Context): Boolean = withContext(Dispatchers.IO) {
    val app = context.attune
    var kept = false
    loadLibrary()
    tried { kept = app.core.inbox.drop(QuickLog(Kind.TENSION), app.present) }
    // What can't be taken in stays in the inbox until the next opening.
    if (kept && canRead(context)) tried { takeIn(app) }
    kept
}

/** In the language the person chose where the store can be opened, else in the phone's. */
private suspend fun widgetWords(context: Context): WidgetLabels {
    val core = context.attune.core
    if (core.inbox.isReady && canRead(context)) tried { core.openOrNull() }
    return core.labels().widget
}

private suspend fun takeIn(app: AttuneApplication) {
    if (app.core.openOrNull() != null) app.core.absorb()
    app.logChanged()
}

private fun locale(context: Context) = context.resources.configuration.locales[0].toLanguageTag()

private fun canRead(context: Context): Boolean =
    context.service<UserManager>().isUserUnlocked &&
        !context.service<KeyguardManager>().isDeviceLocked
