// How an exercise is to be done: in which way, and for how long. Shown on its page and before it plays. Not here: which ways and
// lengths there are; the core answers each choice.
package app.attune.ui.breathe

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.attune.ffi.Dose
import app.attune.ffi.Labels
import app.attune.ffi.Session
import app.attune.ffi.VariantView
import app.attune.ui.parts.Chip
import app.attune.ui.parts.Heading
import app.attune.ui.parts.OneOf
import app.attune.ui.parts.Quiet
import app.attune.ui.parts.Stepper

/** Marks what a self-check comes before. */
internal const val GATE_MARK = "◇"

/** The ways to do it, where there are several. */
@Composable
internal fun Ways(session: Session, labels: Labels, onWay: (VariantView) -> Unit) {
    val ways = session.exercise.variants
    if (ways.isEmpty()) return
    Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
        Heading(labels.breathe.ways)
        OneOf(
            chips = ways.map { Chip(it, if (it.open) it.name else "${it.name} $GATE_MARK") },
            chosen = ways.firstOrNull { it.id == session.variant },
            onTap = onWay,
        )
        if (ways.any { !it.open }) Quiet("$GATE_MARK ${labels.breathe.gateFirst}")
    }
}

/** How long, and in what it is counted. */
@Composable
internal fun Length(session: Session, dose: Dose, labels: Labels, onDose: (Dose) -> Unit) {
    Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
        Row(Modifier.fillMaxWidth(), Arrangement.SpaceBetween, Alignment.CenterVertically) {
            Heading(labels.breathe.length)
            if (!session.ownPace) Text(session.duration, style = MaterialTheme.typography.titleMedium)
        }
        if (!session.adjustable) return@Column
        val ways = listOf(Dose.Default, Dose.Minutes(session.minutes()), Dose.Cycles(session.cycles))
        val words = listOf(labels.breathe.asItIs, labels.breathe.minutes, labels.breathe.rounds)
        val chosen = when (dose) {
            is Dose.Default -> ways[0]
            is Dose.Minutes -> ways[1]
            is Dose.Cycles -> ways[2]
        }
        OneOf(ways.zip(words) { way, word -> Chip(way, word) }, chosen, onTap = { if (it != chosen) onDose(it) })
        when (dose) {
            is Dose.Default -> Unit
            is Dose.Minutes -> Stepper(
                value = dose.v1.toString(),
                what = labels.breathe.minutes,
                labels = labels.common,
                onLess = { onDose(Dose.Minutes(less(dose.v1))) },
                onMore = { onDose(Dose.Minutes(dose.v1 + 1u)) },
            )
            is Dose.Cycles -> Stepper(
                value = dose.v1.toString(),
                what = labels.breathe.rounds,
                labels = labels.common,
                onLess = { onDose(Dose.Cycles(less(dose.v1))) },
                onMore = { onDose(Dose.Cycles(dose.v1 + 1u)) },
            )
        }
    }
}

private fun less(count: UInt): UInt = (count - 1u).coerceIn(1u, count)

private fun Session.minutes(): UInt = (totalMs / MINUTE_MILLIS).toUInt().coerceAtLeast(1u)

private const val MINUTE_MILLIS = 60_000uL
