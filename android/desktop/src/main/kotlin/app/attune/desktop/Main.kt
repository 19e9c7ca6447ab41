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
import kotlinx.coroutines.withTimeoutOrNull
import java.awt.EventQueue
import java.util.concurrent.CountDownLatch
import java.util.concurrent.TimeUnit.SECONDS
import kotlin.concurrent.thread
import kotlin.system.exitProcess

/** A phone of common size. */
internal val PHONE = DpSize(412.dp, 892.dp)

/** How long the end waits for what was begun to be kept; systems give a program about as long. */
private const val PATIENCE_SECONDS = 4L

fun main() {
    val wish = Wish.ofProperties()
    val core = WindowCore(wish)
    val model = AppModel(MainScope(), core::open, core::wipe)
    val isShut = CountDownLatch(1)
    application(exitProcessOnExit = false) {
        val device = remember { WindowDevice((wish as? Wish.Log)?.dir) }
        val close = remember { { model.close(::exitApplication) } }
        remember { whenTheSessionEnds(close, isShut) }
        Window(onCloseRequest = close, state = rememberWindowState(size = PHONE), title = "Attune") {
            device.window = window
            AttuneApp(model, device, onLeave = close)
        }
    }
    runBlocking {
        // Not for ever: a file that was chosen may lie on a disk that no longer answers.
        withTimeoutOrNull(SECONDS.toMillis(PATIENCE_SECONDS)) { model.finish() }
        core.shutDown()
    }
    isShut.countDown()
    exitProcess(0)
}

/** A session that ends, or a `kill`, closes the window as a person does, and is held up until it [isShut]. */
private fun whenTheSessionEnds(close: () -> Unit, isShut: CountDownLatch) = Runtime.getRuntime().addShutdownHook(
    thread(start = false) {
        if (isShut.count == 0L) return@thread
        EventQueue.invokeLater(close)
        isShut.await(PATIENCE_SECONDS, SECONDS)
    },
)
