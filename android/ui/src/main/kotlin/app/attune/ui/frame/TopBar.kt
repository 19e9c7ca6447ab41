// The bar above every screen but the player: where one is, and the way back or to History and Settings. Not here: any word.
package app.attune.ui.frame

import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.attune.ffi.NavigationLabels
import app.attune.ui.parts.Glyph
import app.attune.ui.parts.GlyphButton

/** Over a main screen: its [title], History, Settings. */
@Composable
fun MainTopBar(
    title: String,
    labels: NavigationLabels,
    onHistory: () -> Unit,
    onSettings: () -> Unit,
    modifier: Modifier = Modifier,
) {
    Row(
        modifier.fillMaxWidth().heightIn(min = 64.dp).padding(start = 24.dp, end = 8.dp),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        Title(title, Modifier.weight(1f))
        GlyphButton(Glyph.HISTORY, labels.history, onHistory)
        GlyphButton(Glyph.SETTINGS, labels.settings, onSettings)
    }
}

/** Over a page: the way back, its [title]. */
@Composable
fun PageTopBar(title: String, labels: NavigationLabels, onBack: () -> Unit, modifier: Modifier = Modifier) {
    Row(
        modifier.fillMaxWidth().heightIn(min = 64.dp).padding(start = 8.dp, end = 24.dp),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        GlyphButton(Glyph.BACK, labels.back, onBack)
        Title(title, Modifier.weight(1f).padding(start = 4.dp))
    }
}

@Composable
private fun Title(title: String, modifier: Modifier) {
    Text(
        title,
        modifier.semantics { heading() },
        color = MaterialTheme.colorScheme.onBackground,
        style = MaterialTheme.typography.titleLarge,
    )
}
