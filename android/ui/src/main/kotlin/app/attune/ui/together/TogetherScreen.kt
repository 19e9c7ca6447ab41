// Together: what there is for two so far, said plainly. Not here: pairing and sharing, which are not built yet.
package app.attune.ui.together

import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.attune.ffi.TogetherLabels
import app.attune.ui.parts.Glyph
import app.attune.ui.parts.GlyphImage
import app.attune.ui.parts.Notice
import app.attune.ui.parts.PageColumn
import app.attune.ui.theme.LocalAccents

/** Draws; there is nothing to wire. */
@Composable
fun TogetherScreen(labels: TogetherLabels, modifier: Modifier = Modifier) {
    PageColumn(modifier, gap = 20.dp) {
        GlyphImage(Glyph.TOGETHER, Modifier.padding(vertical = 12.dp), size = 72.dp, color = LocalAccents.current.shared)
        listOf(labels.alone, labels.apart).forEach {
            Text(it, color = MaterialTheme.colorScheme.onBackground, style = MaterialTheme.typography.bodyLarge)
        }
        Notice(labels.notYet)
    }
}
