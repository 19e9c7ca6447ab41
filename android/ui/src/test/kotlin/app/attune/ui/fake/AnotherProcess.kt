// What a window saved, as another process gets it: only what can be written down comes over. Not here: saving it.
package app.attune.ui.fake

import androidx.compose.runtime.MutableState
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.SaveableStateRegistry
import java.io.ByteArrayInputStream
import java.io.ByteArrayOutputStream
import java.io.ObjectInputStream
import java.io.ObjectOutputStream

/** A registry like that of a window in a new process; fails where something was saved that can't be written down. */
fun SaveableStateRegistry.inAnotherProcess() =
    SaveableStateRegistry(performSave().mapValues { (_, values) -> values.map(::carried) }) { true }

private fun carried(value: Any?): Any? = when (value) {
    // Android writes a state down as its value.
    is MutableState<*> -> mutableStateOf(carried(value.value))
    is List<*> -> value.map(::carried)
    is Map<*, *> -> value.entries.associate { (key, one) -> written(key) to carried(one) }
    else -> written(value)
}

private fun written(value: Any?): Any? {
    val bytes = ByteArrayOutputStream().also { out -> ObjectOutputStream(out).use { it.writeObject(value) } }
    return ObjectInputStream(ByteArrayInputStream(bytes.toByteArray())).use { it.readObject() }
}
