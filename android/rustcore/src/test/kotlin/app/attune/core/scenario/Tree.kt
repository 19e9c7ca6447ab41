// An answer of the core as a tree that can be written as JSON, with the fields that the core's own serialiser writes. By
// reflection over the generated records, so that a field more or less shows. Not here: writing the tree (CanonicalJson).
package app.attune.core.scenario

import app.attune.ffi.Imported
import app.attune.ffi.MomentView
import app.attune.ffi.PauseView
import app.attune.ffi.PhraseDone
import app.attune.ffi.Session
import app.attune.ffi.TimeOutPage
import app.attune.ffi.TimeOutView
import app.attune.ffi.Today
import java.lang.reflect.Field
import java.lang.reflect.Modifier

/**
 * A whole number arrives as the JVM keeps it: as itself in a list or where it may be absent, else as the signed number of the
 * same bits. All that are signed in the core are Longs, so that an Int or a Byte is an unsigned one.
 */
fun tree(answer: Any?): Any? = when (answer) {
    null -> null
    is String, is Boolean, is Double, is Long -> answer
    is Int -> answer.toUInt().toLong()
    is Byte -> answer.toUByte().toLong()
    is UByte -> answer.toLong()
    is UInt -> answer.toLong()
    is Enum<*> -> answer.name.lowercase()
    is List<*> -> answer.map(::tree)
    is Map<*, *> -> answer.mapValues { (_, inner) -> tree(inner) }
    is MomentView -> fields(answer) - "record" + fields(answer.record)
    is Session -> fields(answer) - "duration"
    is PauseView -> fields(answer) - setOf("pull", "likelyPull", "title", "hint", "session")
    is TimeOutPage -> fields(answer) - "begin"
    is TimeOutView -> fields(answer).filterKeys { it in TIME_OUT }
    is Imported -> fields(answer) - "sentence"
    is PhraseDone -> fields(answer) - "sentence"
    is Today -> fields(answer) - "exercise"
    else -> fields(answer)
}

/** What a transcript tells of a time-out; the rest is for screens. */
private val TIME_OUT = setOf("id", "startedAt", "returnAt", "state", "message", "remainingSeconds")

private fun fields(record: Any): Map<String, Any?> {
    check(record.javaClass.packageName == "app.attune.ffi") { "${record.javaClass} is no record of the core" }
    return record.javaClass.declaredFields.filterNot { Modifier.isStatic(it.modifiers) }.associate { it.name to it.of(record) }
}

private fun Field.of(record: Any): Any? {
    isAccessible = true
    return tree(get(record))
}
