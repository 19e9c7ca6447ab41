// The system's bars over the app's own ground: dark signs on a light theme, light ones on a dark one, as the person set it and not
// as the phone is set. Not here: the themes (`ui`).
package app.attune.android

import android.app.Activity
import android.content.res.Configuration
import android.os.Build
import android.view.View
import android.view.WindowInsetsController.APPEARANCE_LIGHT_NAVIGATION_BARS
import android.view.WindowInsetsController.APPEARANCE_LIGHT_STATUS_BARS
import app.attune.ffi.Theme

/** Gives the signs in the bars of [activity] a colour that is seen on [theme]. */
fun dressBars(activity: Activity, theme: Theme) {
    val isLight = when (theme) {
        Theme.LIGHT -> true
        Theme.DARK -> false
        Theme.DEVICE -> activity.resources.configuration.uiMode and Configuration.UI_MODE_NIGHT_MASK != Configuration.UI_MODE_NIGHT_YES
    }
    // A window that is not drawn yet has its view by asking for it, and its bars by its view.
    val view = activity.window.decorView
    if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) {
        val both = APPEARANCE_LIGHT_STATUS_BARS or APPEARANCE_LIGHT_NAVIGATION_BARS
        view.windowInsetsController?.setSystemBarsAppearance(if (isLight) both else 0, both)
    } else {
        before11(view, isLight)
    }
}

@Suppress("DEPRECATION") // what there is before Android 11
private fun before11(view: View, isLight: Boolean) {
    val both = View.SYSTEM_UI_FLAG_LIGHT_STATUS_BAR or View.SYSTEM_UI_FLAG_LIGHT_NAVIGATION_BAR
    view.systemUiVisibility = if (isLight) view.systemUiVisibility or both else view.systemUiVisibility and both.inv()
}
