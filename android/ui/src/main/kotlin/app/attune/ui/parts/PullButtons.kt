// The four pulls. The likely one lies under the thumb: wide, and last. None is chosen before it is tapped. Not here: keeping it.
package app.attune.ui.parts

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.IntrinsicSize
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
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
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.attune.ffi.Pull
import app.attune.ffi.PullLabel
import app.attune.ui.theme.LocalAccents

private val SHAPE = RoundedCornerShape(18.dp)

/** From this text size on, every pull has a row of its own. */
private const val LARGE_TEXT = 1.4f

/** [pulls] in the core's order, [likely] moved to where the thumb is; [chosen] is null until one was tapped. */
@Composable
fun PullButtons(pulls: List<PullLabel>, likely: Pull, chosen: Pull?, onPull: (Pull) -> Unit, modifier: Modifier = Modifier) {
    val under = pulls.filter { it.word == likely }
    val others = pulls.filter { it.word != likely }
    val rows = if (LocalDensity.current.fontScale >= LARGE_TEXT) (others + under).map { listOf(it) } else listOf(others, under)
    Column(modifier.fillMaxWidth().selectableGroup(), verticalArrangement = Arrangement.spacedBy(8.dp)) {
        rows.forEach { row ->
            Row(Modifier.height(IntrinsicSize.Max), horizontalArrangement = Arrangement.spacedBy(8.dp)) {
                val place = Modifier.weight(1f).fillMaxHeight()
                row.forEach { pull -> PullButton(pull, pull.word == chosen, row.size == 1, place) { onPull(pull.word) } }
            }
        }
    }
}

@Composable
private fun PullButton(pull: PullLabel, chosen: Boolean, wide: Boolean, modifier: Modifier, onTap: () -> Unit) {
    val accent = LocalAccents.current.of(pull.word)
    val colors = MaterialTheme.colorScheme
    Surface(
        modifier.heightIn(min = 64.dp).clip(SHAPE).selectable(chosen, role = Role.RadioButton, onClick = onTap),
        shape = SHAPE,
        color = if (chosen) colors.surfaceContainerHighest else colors.surfaceContainer,
        border = BorderStroke(if (chosen) 3.dp else 1.dp, if (chosen) accent else colors.outlineVariant),
    ) {
        val words = @Composable {
            Text(
                pull.title,
                color = if (chosen) accent else colors.onSurface,
                fontWeight = if (chosen) FontWeight.Bold else FontWeight.Medium,
                textAlign = TextAlign.Center,
                style = if (wide) MaterialTheme.typography.labelLarge else MaterialTheme.typography.bodyMedium,
            )
        }
        if (wide) {
            Row(
                Modifier.padding(16.dp),
                horizontalArrangement = Arrangement.spacedBy(12.dp, Alignment.CenterHorizontally),
                verticalAlignment = Alignment.CenterVertically,
            ) {
                GlyphImage(pull.word.glyph(), color = accent)
                words()
            }
        } else {
            Column(
                Modifier.padding(horizontal = 6.dp, vertical = 12.dp),
                verticalArrangement = Arrangement.spacedBy(6.dp, Alignment.CenterVertically),
                horizontalAlignment = Alignment.CenterHorizontally,
            ) {
                GlyphImage(pull.word.glyph(), color = accent)
                words()
            }
        }
    }
}
