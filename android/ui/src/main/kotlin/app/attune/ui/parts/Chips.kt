// Chips: one of several, or as many as fit. A chosen one has a mark before its word, so it is seen without colour. Not here: what
// may be chosen.
package app.attune.ui.parts

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.sizeIn
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.foundation.selection.toggleable
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.unit.dp

private val SHAPE = RoundedCornerShape(24.dp)

/** A word to choose, and its name. */
data class Chip<T>(val word: T, val title: String)

/** One of [chips]. Tapping the chosen one hands it out once more: the caller says whether that takes it back. */
@Composable
fun <T> OneOf(chips: List<Chip<T>>, chosen: T?, onTap: (T) -> Unit, modifier: Modifier = Modifier) {
    Flow(modifier.selectableGroup()) {
        chips.forEach { chip ->
            val on = chip.word == chosen
            ChipFace(chip.title, on, Modifier.selectable(on, role = Role.RadioButton) { onTap(chip.word) })
        }
    }
}

/** As many of [chips] as fit. */
@Composable
fun <T> SeveralOf(chips: List<Chip<T>>, chosen: List<T>, onTap: (T) -> Unit, modifier: Modifier = Modifier) {
    Flow(modifier) {
        chips.forEach { chip ->
            val on = chip.word in chosen
            ChipFace(chip.title, on, Modifier.toggleable(on, role = Role.Checkbox) { onTap(chip.word) })
        }
    }
}

@Composable
private fun Flow(modifier: Modifier, content: @Composable () -> Unit) {
    FlowRow(
        modifier,
        horizontalArrangement = Arrangement.spacedBy(8.dp),
        verticalArrangement = Arrangement.spacedBy(8.dp),
    ) { content() }
}

@Composable
private fun ChipFace(title: String, on: Boolean, tap: Modifier) {
    val colors = MaterialTheme.colorScheme
    Surface(
        Modifier.sizeIn(minWidth = 56.dp, minHeight = 48.dp).clip(SHAPE).then(tap),
        shape = SHAPE,
        color = if (on) colors.primaryContainer else colors.background,
        contentColor = if (on) colors.onPrimaryContainer else colors.onSurface,
        border = BorderStroke(1.dp, if (on) colors.primary else colors.outlineVariant),
    ) {
        Row(
            Modifier.heightIn(min = 48.dp).padding(horizontal = 16.dp, vertical = 8.dp),
            horizontalArrangement = Arrangement.spacedBy(8.dp),
            verticalAlignment = Alignment.CenterVertically,
        ) {
            if (on) GlyphImage(Glyph.CHECK, size = 16.dp)
            Text(title, style = MaterialTheme.typography.bodyMedium)
        }
    }
}
