// Stands in for androidx.activity, so that MainActivity is type-checked and can be started in a test. Declarations as in 1.10.
package androidx.activity

import android.app.Activity
import androidx.activity.result.ActivityResultCallback
import androidx.activity.result.ActivityResultLauncher
import androidx.activity.result.contract.ActivityResultContract
import androidx.compose.runtime.Composable

open class ComponentActivity : Activity() {
    /** What the activity asked to be drawn; the real one draws it, a test looks whether it is there. */
    var content: (@Composable () -> Unit)? = null
        internal set

    /** What was asked of the system, oldest first; a test answers. */
    val asked = mutableListOf<Asked<*, *>>()

    fun <I, O> registerForActivityResult(
        contract: ActivityResultContract<I, O>,
        callback: ActivityResultCallback<O>,
    ): ActivityResultLauncher<I> {
        hearing[contract.javaClass] = callback
        return object : ActivityResultLauncher<I>() {
            override fun launch(input: I) {
                asked += Asked(contract, input, callback)
            }
        }
    }

    private val hearing = mutableMapOf<Class<*>, ActivityResultCallback<*>>()

    /** Answers a question of an activity before this one, as the real one does for whoever registers in the same order. */
    fun hear(question: Asked<*, *>, answer: Any?) {
        @Suppress("UNCHECKED_CAST")
        (hearing.getValue(question.contract.javaClass) as ActivityResultCallback<Any?>).onActivityResult(answer)
    }
}

/** One question to the system, with whoever waits for the answer. */
class Asked<I, O>(val contract: ActivityResultContract<I, O>, val input: I, private val callback: ActivityResultCallback<O>) {
    @Suppress("UNCHECKED_CAST")
    fun answer(answer: Any?) = callback.onActivityResult(answer as O)
}

@Suppress("UnusedReceiverParameter")
fun ComponentActivity.enableEdgeToEdge() = Unit
