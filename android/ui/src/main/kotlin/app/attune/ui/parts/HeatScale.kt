// The scale from 0 to 10: one tap is an answer, no tap is none. Not here: what a heat means, and keeping it.
package app.attune.ui.parts

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.defaultMinSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.lerp
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.unit.dp
import app.attune.ffi.HeatLabels

private const val MAX = 10
private val TARGET = 48.dp
private val GAP = 6.dp
private val CELL = RoundedCornerShape(12.dp)

/** Eleven numbers; [heat] is the chosen one, null where none is. The twelfth place takes a number back: [onHeat] with null. */
@Composable
fun HeatScale(heat: UByte?, labels: HeatLabels, onHeat: (UByte?) -> Unit, modifier: Modifier = Modifier) {
    Column(modifier.fillMaxWidth(), verticalArrangement = Arrangement.spacedBy(GAP)) {
        BoxWithConstraints(Modifier.fillMaxWidth()) {
            val fitting = ((maxWidth + GAP) / (TARGET + GAP)).toInt()
            val places = (listOf(12, 6, 4, 3).firstOrNull { it <= fitting } ?: 2)
            Column(Modifier.selectableGroup(), verticalArrangement = Arrangement.spacedBy(GAP)) {
                (0..MAX + 1).chunked(places).forEach { row ->
                    Row(horizontalArrangement = Arrangement.spacedBy(GAP)) {
                        row.forEach { place ->
                            when {
                                place > MAX && heat == null -> Spacer(Modifier.weight(1f))
                                place > MAX -> Without(labels, Modifier.weight(1f)) { onHeat(null) }
                                else -> Number(place, heat?.toInt() == place, labels, Modifier.weight(1f)) {
                                    onHeat(place.toUByte())
                                }
                            }
                        }
                    }
                }
            }
        }
        Row(Modifier.fillMaxWidth(), horizontalArrangement = Arrangement.SpaceBetween) {
            Quiet("0 · ${labels.calm}")
            Quiet("$MAX · ${labels.flooded}")
        }
    }
}

@Composable
private fun Number(value: Int, chosen: Boolean, labels: HeatLabels, modifier: Modifier, onTap: () -> Unit) {
    val colors = MaterialTheme.colorScheme
    // Stronger is deeper, not redder; the chosen one has a frame and heavy figures besides.
    val ground =
        if (chosen) colors.primary else lerp(colors.surfaceContainer, colors.surfaceContainerHighest, value / MAX.toFloat())
    val said = when (value) {
        0 -> "0, ${labels.calm}"
        MAX -> "$MAX, ${labels.flooded}"
        else -> value.toString()
    }
    Surface(
        modifier
            .defaultMinSize(minHeight = TARGET)
            .clip(CELL)
            .selectable(chosen, role = Role.RadioButton, onClick = onTap)
            .semantics { contentDescription = said },
        shape = CELL,
        color = ground,
        contentColor = if (chosen) colors.onPrimary else colors.onSurface,
        border = BorderStroke(if (chosen) 2.dp else 1.dp, if (chosen) colors.primary else colors.outlineVariant),
    ) {
        Box(Modifier.defaultMinSize(minHeight = TARGET), contentAlignment = Alignment.Center) {
            Text(
                value.toString(),
                fontWeight = if (chosen) FontWeight.Bold else FontWeight.Normal,
                style = MaterialTheme.typography.labelLarge,
                softWrap = false,
            )
        }
    }
}

@Composable
private fun Without(labels: HeatLabels, modifier: Modifier, onTap: () -> Unit) {
    Surface(
        onClick = onTap,
        modifier = modifier.defaultMinSize(minHeight = TARGET).semantics { contentDescription = labels.clear },
        shape = CELL,
        color = MaterialTheme.colorScheme.background,
    ) {
        Box(Modifier.defaultMinSize(minHeight = TARGET), contentAlignment = Alignment.Center) {
            GlyphImage(Glyph.CLOSE, size = 20.dp)
        }
    }
}
