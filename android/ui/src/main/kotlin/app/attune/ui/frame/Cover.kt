// What lies over the app while it is locked. Not here: when it is locked, and asking who is there (each front end's own).
package app.attune.ui.frame

import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.attune.ffi.LockLabels
import app.attune.ui.parts.MainButton
import app.attune.ui.parts.PageColumn

/** Nothing of the log, and one button that asks once more. */
@Composable
fun Cover(words: LockLabels, onOpen: () -> Unit, modifier: Modifier = Modifier) {
    PageColumn(modifier, gap = 24.dp) {
        Text(
            words.title,
            Modifier.semantics { heading() },
            style = MaterialTheme.typography.headlineSmall,
            color = MaterialTheme.colorScheme.onBackground,
        )
        MainButton(words.open, onOpen)
    }
}
