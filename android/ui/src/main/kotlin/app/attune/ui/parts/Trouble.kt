// In the place of a screen that is still read, or could not be. Not here: what went wrong in words; the core says it.
package app.attune.ui.parts

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp

/** Nothing yet, which a screen reader hears as [said]; an answer takes milliseconds, so nothing turns meanwhile. */
@Composable
fun Waiting(said: String, modifier: Modifier = Modifier) {
    Box(modifier.fillMaxSize().semantics { contentDescription = said })
}

/** What went wrong, and another try. */
@Composable
fun Trouble(sentence: String, again: String, onAgain: () -> Unit, modifier: Modifier = Modifier) {
    PageColumn(modifier, gap = 24.dp) {
        Text(sentence, style = MaterialTheme.typography.bodyLarge, color = MaterialTheme.colorScheme.onBackground)
        MainButton(again, onAgain)
    }
}
