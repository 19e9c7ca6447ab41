// Copies of the log on their way out and in, through files that the person chooses with the system's pickers. While they choose,
// the activity that asked may be built anew, and so may the process: then the screen that waited is gone, and what was begun is
// done from here, and said. Not here: the pickers (MainActivity), the files (Files), and what is in a copy (the core).
package app.attune.android

import android.content.ActivityNotFoundException
import android.net.Uri
import app.attune.core.Core
import app.attune.ffi.TroubleLabels
import app.attune.ffi.formatOfFile
import app.attune.ui.AppUiState
import app.attune.ui.PickedFile
import kotlinx.coroutines.CancellableContinuation
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.launch
import kotlinx.coroutines.suspendCancellableCoroutine
import java.io.IOException

/** Lives as long as the process, and belongs to the main thread. */
class Copies(private val app: AttuneApplication) {
    private val scope = MainScope()
    private var saving: Saving? = null
    private var opening: CancellableContinuation<PickedFile?>? = null

    private class Saving(val bytes: ByteArray, val waiting: CancellableContinuation<Boolean>)

    /** Has [ask] ask where [bytes] go, and writes them; false where no place was chosen. Fails with [IOException]. */
    suspend fun save(bytes: ByteArray, ask: () -> Unit): Boolean = suspendCancellableCoroutine { waiting ->
        saving = Saving(bytes, waiting)
        waiting.asks(ask)
    }

    /** Has [ask] ask for a file, and reads it; null where none was chosen. Fails with [IOException]. */
    suspend fun open(ask: () -> Unit): PickedFile? = suspendCancellableCoroutine { waiting ->
        opening = waiting
        waiting.asks(ask)
    }

    /** The person chose [uri], or nothing, for the copy that was to be called [name]. */
    fun placeChosen(name: String, uri: Uri?) {
        val asked = saving?.takeIf { it.waiting.isActive }
        saving = null
        when {
            asked != null -> asked.waiting.answer { uri != null && app.write(uri, asked.bytes) }
            uri != null -> fromHere({ it.fileUnwritable }) { core ->
                val copy = core.export(formatOfFile(name))
                app.write(uri, copy.bytes)
                copy.sentence
            }
        }
    }

    /** The person chose [uri], or nothing, to be taken over. */
    fun fileChosen(uri: Uri?) {
        val asked = opening?.takeIf { it.isActive }
        opening = null
        when {
            asked != null -> asked.answer { uri?.let { app.read(it) } }
            uri != null -> fromHere({ it.fileUnreadable }) { core ->
                val file = app.read(uri)
                core.import(file.bytes, file.name).sentence.also { app.logChanged() }
            }
        }
    }

    private fun CancellableContinuation<*>.asks(ask: () -> Unit) = try {
        ask()
    } catch (error: ActivityNotFoundException) {
        // A phone without pickers.
        resumeWith(Result.failure(IOException(error)))
    }

    private fun <T> CancellableContinuation<T>.answer(with: suspend () -> T) {
        scope.launch { resumeWith(runCatching { with() }) }
    }

    /** [onBadFile] says that the phone can't read or write what was chosen. A process that has just begun opens its log first. */
    private fun fromHere(onBadFile: (TroubleLabels) -> String, copy: suspend (Core) -> String) {
        scope.launch {
            app.model.state.first { it is AppUiState.Ready }
            app.model.doing { core ->
                val sentence = try {
                    copy(core)
                } catch (_: IOException) {
                    onBadFile(core.labels().trouble)
                }
                app.model.say(sentence)
            }
        }
    }
}
