// The activity as a test opens it, and what the app then shows. Not here: the process around it (Process).
package app.attune.android

import android.content.Intent
import androidx.activity.Asked
import app.attune.ui.AppUiState
import org.robolectric.Robolectric
import org.robolectric.android.controller.ActivityController

/** The activity, up to where the person can use it. */
fun Process.open(intent: Intent? = null): ActivityController<MainActivity> =
    Robolectric.buildActivity(MainActivity::class.java, intent).setup().also {
        until("the app is open") { app.model.state.value is AppUiState.Ready }
    }

/** What the app shows. */
val Process.shown get() = app.model.state.value as AppUiState.Ready

/** The activity goes out of sight. */
fun ActivityController<MainActivity>.leave() = apply { pause().stop() }

/** It is seen again. */
fun ActivityController<MainActivity>.comeBack() = apply { restart().resume() }

/** What the activity asked of the system last; waits until it has. */
fun Process.asked(activity: MainActivity): Asked<*, *> {
    until("the system was asked") { activity.asked.isNotEmpty() }
    return activity.asked.last()
}
