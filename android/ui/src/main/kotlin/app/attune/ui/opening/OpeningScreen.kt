// What a person sees where the store could not be opened. Not here: opening it, and the words, which come from the core.
package app.attune.ui.opening

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.text.selection.SelectionContainer
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.attune.ui.AppUiState
import app.attune.ui.parts.MainButton
import app.attune.ui.parts.PageColumn
import app.attune.ui.parts.Quiet

/** What went wrong, under a title if there is one, where the log lies, and another try. */
@Composable
fun OpeningScreen(failed: AppUiState.Failed, onAgain: () -> Unit, modifier: Modifier = Modifier) {
    val colors = MaterialTheme.colorScheme
    PageColumn(modifier.padding(top = 32.dp), gap = 24.dp) {
        failed.title?.let {
            val style = MaterialTheme.typography.headlineMedium
            Text(it, Modifier.semantics { heading() }, color = colors.onBackground, style = style)
        }
        Text(failed.sentence, color = colors.onBackground, style = MaterialTheme.typography.bodyLarge)
        failed.place?.let { SelectionContainer { Quiet(it) } }
        MainButton(failed.again, onAgain, Modifier.fillMaxWidth())
    }
}
