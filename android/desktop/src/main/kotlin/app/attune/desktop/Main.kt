// Opens the window. Not here: anything that is drawn in it (`ui`), and where log and key lie (WindowCore).
package app.attune.desktop

import androidx.compose.runtime.remember
import androidx.compose.ui.unit.DpSize
import androidx.compose.ui.unit.dp
import androidx.compose.ui.window.Window
import androidx.compose.ui.window.application
import androidx.compose.ui.window.rememberWindowState
import app.attune.ui.AppModel
import app.attune.ui.AttuneApp
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.runBlocking
import kotlin.system.exitProcess

/** A phone of common size. */
internal val PHONE = DpSize(412.dp, 892.dp)

fun main() {
    val wish = Wish.ofProperties()
    val core = WindowCore(wish)
    val model = AppModel(MainScope(), core::open, core::wipe)
    application(exitProcessOnExit = false) {
        val device = remember { WindowDevice((wish as? Wish.Log)?.dir) }
        Window(onCloseRequest = { model.close(::exitApplication) }, state = rememberWindowState(size = PHONE), title = "Attune") {
            device.window = window
            AttuneApp(model, device, onLeave = { model.close(::exitApplication) })
        }
    }
    runBlocking {
        model.finish()
        core.shutDown()
    }
    exitProcess(0)
}
