// A refusal by the core as a transcript tells it. The bindings' codes are finer than the transcript's, which go by the core's.
package app.attune.core.scenario

import app.attune.ffi.ErrorCode
import app.attune.ffi.Missing

/** The code, the field and line it is about, and the core's words for it. */
fun refusal(error: ErrorCode, words: String): Map<String, Any?> = when (error) {
    is ErrorCode.InvalidInput -> refusal("invalid_input", words, error.field)
    is ErrorCode.ImportRefused -> refusal("invalid_input", words, error.field, error.line)
    is ErrorCode.NotFound -> refusal("not_found", words, if (error.what in WITHOUT_ID) null else "id")
    is ErrorCode.GateFirst -> refusal("gate_first", words, error.gate.name.lowercase())
    is ErrorCode.WrongKeyOrDamaged -> refusal("wrong_key_or_damaged", words)
    is ErrorCode.NewerVersion -> refusal("newer_version", words)
    is ErrorCode.NewerFile -> refusal("newer_version", words, "file")
    is ErrorCode.DiskFull -> refusal("disk_full", words)
    is ErrorCode.ReadOnly -> refusal("read_only", words)
    is ErrorCode.Busy -> refusal("busy", words)
    is ErrorCode.ShutDown, is ErrorCode.Internal -> refusal("internal", words)
}

/** What there is none of, where no id was asked for. */
private val WITHOUT_ID = setOf(Missing.CHANGE, Missing.PAUSE, Missing.TIME_OUT)

private fun refusal(code: String, words: String, field: String? = null, line: ULong? = null) =
    mapOf("code" to code, "field" to field, "line" to line?.toLong(), "message" to words)
