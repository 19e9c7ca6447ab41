// The phases of an own pattern while it is being made: as the core reads them, and as a shape to look at. Not here: what may be
// one (the core says so when it is added).
package app.attune.ui.own

import app.attune.ffi.Haptic
import app.attune.ffi.PhaseKind
import app.attune.ffi.StepView
import java.text.NumberFormat
import java.util.Locale

/** A phase of [halfSeconds] half seconds. */
data class OwnPhase(val kind: PhaseKind, val halfSeconds: Int) {
    /** Seconds as the core reads them: `4`, `1.5`. */
    val seconds: String get() = if (halfSeconds % 2 == 0) "${halfSeconds / 2}" else "${halfSeconds / 2}.5"

    /** Seconds as they are written in the language with that tag: `1.5`, `1,5`. */
    fun secondsIn(languageTag: String): String =
        NumberFormat.getNumberInstance(Locale.forLanguageTag(languageTag)).format(halfSeconds / 2.0)

    val millis: Long get() = halfSeconds * HALF_SECOND_MILLIS

    /** One half second more or less; never under one. */
    fun longer(by: Int): OwnPhase = copy(halfSeconds = (halfSeconds + by).coerceAtLeast(1))
}

/** What a new pattern starts with. */
val FIRST_PHASES = listOf(OwnPhase(PhaseKind.INHALE, 8), OwnPhase(PhaseKind.EXHALE, 12))

/** The kinds that an own pattern is made of. */
val OWN_KINDS = listOf(PhaseKind.INHALE, PhaseKind.TOP_UP, PhaseKind.HOLD, PhaseKind.EXHALE)

/** As the core reads them: `inhale:4,exhale:6`. */
fun List<OwnPhase>.written(): String = joinToString(",") { "${it.kind.name.lowercase()}:${it.seconds}" }

/** What [written] wrote; null for anything else. */
fun readOwnPhases(written: String): List<OwnPhase>? = written.split(',').filter { it.isNotEmpty() }.map { phase ->
    val kind = OWN_KINDS.find { it.name.lowercase() == phase.substringBefore(':') } ?: return null
    val halfSeconds = phase.substringAfter(':').toDoubleOrNull()?.let { (it * 2).toInt() } ?: return null
    OwnPhase(kind, halfSeconds)
}

/** One cycle to look at: the shape fills over a run of in-breaths and empties over a run of out-breaths. */
fun List<OwnPhase>.steps(): List<StepView> {
    var full = if (firstOrNull()?.kind == PhaseKind.EXHALE) FULL else 0
    var start = 0L
    return mapIndexed { place, phase ->
        val to = when (phase.kind) {
            PhaseKind.INHALE, PhaseKind.TOP_UP -> full + (FULL - full) * phase.millis / left(place) { it.rises() }
            PhaseKind.EXHALE -> full - full * phase.millis / left(place) { it == PhaseKind.EXHALE }
            else -> full.toLong()
        }.toInt()
        val step = StepView(
            startMs = start.toULong(),
            durationMs = phase.millis.toULong(),
            phase = phase.kind,
            cue = "",
            haptic = Haptic.STILL,
            sizeFrom = full.toUByte(),
            sizeTo = to.toUByte(),
        )
        start += phase.millis
        full = to
        step
    }
}

/** How long the run of alike phases lasts that goes on from [place]. */
private fun List<OwnPhase>.left(place: Int, alike: (PhaseKind) -> Boolean): Long =
    drop(place).takeWhile { alike(it.kind) }.sumOf { it.millis }

private fun PhaseKind.rises() = this == PhaseKind.INHALE || this == PhaseKind.TOP_UP

private const val HALF_SECOND_MILLIS = 500L
private const val FULL = 100
