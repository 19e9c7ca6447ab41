// The bar under every screen: four ways, and Pause in their middle, always in the same place. Not here: where they lead.
package app.attune.ui.frame

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
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
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.attune.ffi.NavigationLabels
import app.attune.ui.Tab
import app.attune.ui.parts.Glyph
import app.attune.ui.parts.GlyphImage
import app.attune.ui.parts.READABLE
import app.attune.ui.parts.glyph

/** From this text size on, the ways stand two in a row, and Pause above them. */
private const val LARGE_TEXT = 1.3f

private val PILL = RoundedCornerShape(20.dp)

/** Pause in a row of its own, in line with the page above it. */
private val WIDE = Modifier.widthIn(max = READABLE).fillMaxWidth().padding(horizontal = 20.dp)

/** [tab] is where the person is; null where there are no ways yet and Pause stands alone. */
@Composable
fun BottomBar(tab: Tab?, labels: NavigationLabels, onTab: (Tab) -> Unit, onPause: () -> Unit, modifier: Modifier = Modifier) {
    Surface(modifier.fillMaxWidth(), color = MaterialTheme.colorScheme.surfaceContainer) {
        Column(Modifier.padding(horizontal = 4.dp, vertical = 6.dp), horizontalAlignment = Alignment.CenterHorizontally) {
            when {
                tab == null -> Pause(labels.pause, beside = true, WIDE, onPause)
                LocalDensity.current.fontScale < LARGE_TEXT -> Row(
                    Modifier.widthIn(max = READABLE).selectableGroup(),
                    verticalAlignment = Alignment.CenterVertically,
                ) {
                    Tab.entries.take(2).forEach { Way(it, it == tab, labels, beside = false, Modifier.weight(1f)) { onTab(it) } }
                    Pause(labels.pause, beside = false, Modifier.weight(1f), onPause)
                    Tab.entries.drop(2).forEach { Way(it, it == tab, labels, beside = false, Modifier.weight(1f)) { onTab(it) } }
                }
                else -> {
                    Pause(labels.pause, beside = true, WIDE, onPause)
                    Column(Modifier.selectableGroup()) {
                        Tab.entries.chunked(2).forEach { row ->
                            Row { row.forEach { Way(it, it == tab, labels, beside = true, Modifier.weight(1f)) { onTab(it) } } }
                        }
                    }
                }
            }
        }
    }
}

private fun NavigationLabels.of(tab: Tab): String = when (tab) {
    Tab.TODAY -> today
    Tab.BREATHE -> breathe
    Tab.PATTERN -> pattern
    Tab.TOGETHER -> together
}

@Composable
private fun Way(tab: Tab, here: Boolean, labels: NavigationLabels, beside: Boolean, modifier: Modifier, onTap: () -> Unit) {
    val colors = MaterialTheme.colorScheme
    val color = if (here) colors.onSurface else colors.onSurfaceVariant
    Face(beside, modifier.clip(PILL).selectable(here, role = Role.Tab, onClick = onTap)) {
        Surface(shape = PILL, color = if (here) colors.primaryContainer else Color.Transparent) {
            GlyphImage(tab.glyph(), Modifier.padding(horizontal = if (beside) 6.dp else 14.dp, vertical = 3.dp), color = color)
        }
        BarWord(labels.of(tab), color)
    }
}

@Composable
private fun Pause(word: String, beside: Boolean, modifier: Modifier, onTap: () -> Unit) {
    val colors = MaterialTheme.colorScheme
    Surface(onTap, modifier, shape = PILL, color = colors.primary, contentColor = colors.onPrimary) {
        Face(beside, Modifier) {
            GlyphImage(Glyph.PAUSE, Modifier.padding(vertical = 3.dp))
            BarWord(word, colors.onPrimary)
        }
    }
}

/** A sign with its word under or beside it. */
@Composable
private fun Face(beside: Boolean, modifier: Modifier, content: @Composable () -> Unit) {
    val roomy = modifier.heightIn(min = 60.dp).padding(vertical = 6.dp)
    if (beside) {
        Row(
            roomy,
            horizontalArrangement = Arrangement.spacedBy(6.dp, Alignment.CenterHorizontally),
            verticalAlignment = Alignment.CenterVertically,
        ) { content() }
    } else {
        Column(
            roomy,
            verticalArrangement = Arrangement.spacedBy(2.dp, Alignment.CenterVertically),
            horizontalAlignment = Alignment.CenterHorizontally,
        ) { content() }
    }
}

@Composable
private fun BarWord(word: String, color: Color) {
    Text(word, color = color, style = MaterialTheme.typography.labelSmall, textAlign = TextAlign.Center)
}
