// Buttons of Attune's sizes. Not here: what they do.
package app.attune.ui.parts

import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.sizeIn
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.Button
import androidx.compose.material3.IconButton
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedButton
import androidx.compose.material3.Text
import androidx.compose.material3.TextButton
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp

private val SHAPE = RoundedCornerShape(20.dp)

/** What a page is mostly for. */
@Composable
fun MainButton(text: String, onTap: () -> Unit, modifier: Modifier = Modifier) {
    Button(onTap, modifier.heightIn(min = 56.dp), shape = SHAPE) { ButtonText(text) }
}

/** What can be done as well. */
@Composable
fun OtherButton(text: String, onTap: () -> Unit, modifier: Modifier = Modifier) {
    OutlinedButton(onTap, modifier.heightIn(min = 52.dp), shape = SHAPE) { ButtonText(text) }
}

/** What can be done on the side. */
@Composable
fun QuietButton(text: String, onTap: () -> Unit, modifier: Modifier = Modifier) {
    TextButton(onTap, modifier.heightIn(min = 48.dp)) { ButtonText(text) }
}

@Composable
private fun ButtonText(text: String) {
    Text(text, style = MaterialTheme.typography.labelLarge, textAlign = TextAlign.Center)
}

/** A sign to tap; [said] is what a screen reader says of it. */
@Composable
fun GlyphButton(
    glyph: Glyph,
    said: String,
    onTap: () -> Unit,
    modifier: Modifier = Modifier,
    color: Color = MaterialTheme.colorScheme.onBackground,
) {
    IconButton(onTap, modifier.sizeIn(minWidth = 48.dp, minHeight = 48.dp).semantics { contentDescription = said }) {
        GlyphImage(glyph, color = color)
    }
}
