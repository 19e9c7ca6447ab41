// The launcher's shortcuts: log a moment, pause. Named in the person's language, so they are made by the app and not in XML.
package app.attune.android

import android.content.Context
import android.content.pm.ShortcutInfo
import android.content.pm.ShortcutManager
import android.graphics.drawable.Icon
import app.attune.R
import app.attune.ffi.Labels

/** Makes or renames them. */
fun ensureShortcuts(context: Context, labels: Labels) {
    val manager = context.getSystemService(ShortcutManager::class.java) ?: return
    fun shortcut(id: String, words: String, action: String) = ShortcutInfo.Builder(context, id)
        .setShortLabel(words)
        .setIcon(Icon.createWithResource(context, R.drawable.ic_attune))
        .setIntent(OpenApp.intent(context, action))
        .build()
    manager.dynamicShortcuts = listOf(
        shortcut("log", labels.widget.log, OpenApp.LOG),
        shortcut("pause", labels.navigation.pause, OpenApp.PAUSE),
    )
}

/** Takes them away, until they are made anew. */
fun forgetShortcuts(context: Context) {
    context.getSystemService(ShortcutManager::class.java)?.removeAllDynamicShortcuts()
}
