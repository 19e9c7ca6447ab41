// What the app does when it was opened for something. Not here: reading an intent (OpenApp).
package app.attune.android

import app.attune.android.reminders.Reminders
import app.attune.ffi.Dose
import app.attune.ffi.NudgeEvent
import app.attune.ffi.SessionWish
import app.attune.ui.AppModel
import app.attune.ui.Page

/** Goes where [wish] says; [model] is ready, and says in words what the core refuses. */
fun follow(wish: OpenApp, model: AppModel, reminders: Reminders) {
    when (wish) {
        OpenApp.Plainly -> Unit
        OpenApp.ToLog -> model.logPlainly()
        OpenApp.ToPause -> model.pause()
        is OpenApp.FromNudge -> {
            wish.exercise?.let { model.open(Page.Player(SessionWish(it, null, Dose.Default))) }
            // That it was done the core knows, once it was.
            model.doing { reminders.answer(wish.slot, NudgeEvent.OPENED) }
        }
    }
}
